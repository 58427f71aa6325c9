import { eachSide, type Words } from "../../bilingual.js";
import { fail } from "../../errors.js";

/** Refuses a file that is not what it says it is, or would not fit. */
export type Refuse = (found: Words, expected?: Words) => never;

const LONGEST_FOUND = 100;

/** Refuses files of one kind by its name. */
export const refuserOf =
  (kind: string, expected: Words): Refuse =>
  (found, wanted = expected) =>
    fail({
      code: "unreadable",
      path: "",
      found: eachSide(found, (side) => `${kind}: ${side.slice(0, LONGEST_FOUND)}`),
      expected: wanted,
    });

/** A file that is not the workbook it says it is, or would not fit. */
export const refuseWorkbook: Refuse = refuserOf("XLSX", "XLSX (Excel 2007+)");
