import { basename } from "node:path";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { REGISTER_FORMATS, readRegister } from "../io/read-register.js";
import type { Given } from "./options/read-options.js";
import { namingSheetOptions, sheetOptions } from "./options/sheet-options.js";
import { readBytes } from "./read-bytes.js";
import type { Session } from "./session.js";

/** The name of a register for people. */
export const nameOfInput = (file: string): string => (file === "-" ? "stdin" : basename(file));

/**
 * The register of a file, or of stdin, in the format given, else that of the name or the content.
 *
 * @param known - What the file holds, when it was read before.
 */
export const readInput = async (
  file: string,
  given: Given,
  session: Session,
  calendar: WorkingCalendar | undefined,
  known?: Uint8Array,
): Promise<Register | undefined> => {
  const format = given.oneOf("inputFormat", REGISTER_FORMATS);
  const choice = await sheetOptions(given, session);
  return given.attempt(async () => {
    const bytes = known ?? (await readBytes(file, session));
    return readRegister(bytes, {
      ...(format === undefined ? {} : { format }),
      ...(file === "-" ? {} : { name: basename(file) }),
      ...(calendar === undefined ? {} : { calendar }),
      ...choice,
    }).catch(namingSheetOptions);
  });
};
