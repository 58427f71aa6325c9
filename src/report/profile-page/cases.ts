import { applyReadings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import { type Block, type Cell, cell } from "../block.js";
import { outcomeWords } from "./case-outcome.js";
import { situationWords } from "./case-situation.js";

/** The columns of cases, in Vietnamese alone: they are for those who know the text. */
const COLUMNS = [
  { head: "Trường hợp tính tay · Worked by hand" },
  { head: "Tình huống", flex: true },
  { head: "Kết quả phải có", flex: true },
  { head: "Lập luận", flex: true },
] as const;

const caseRow = (one: ProfileCase, outcome: string, profile: Profile): Cell[] => [
  cell(one.name, "strong"),
  cell(situationWords(one, profile) || "—"),
  cell(outcome),
  cell(one.reasoning ?? "—"),
];

const table = (rows: readonly Cell[][]): Block[] =>
  rows.length === 0 ? [] : [{ kind: "table", columns: COLUMNS, rows }];

/** The cases about a provision, as it is read by default: what is given, what must come of it, and why. */
export const caseTable = (provision: ProvisionId, cases: readonly ProfileCase[], profile: Profile): Block[] =>
  table(
    cases
      .filter((one) => one.provision === provision && one.readings === undefined)
      .map((one) => caseRow(one, outcomeWords(one.expect, one, profile), profile)),
  );

/** The cases of one ambiguity: what comes under another reading of it, and what by default. */
export const readingCaseTable = (code: string, cases: readonly ProfileCase[], profile: Profile): Block[] =>
  table(
    cases.flatMap((one) => {
      const value = one.readings?.[code];
      if (value === undefined) return [];
      const { expect, byDefault, readings = {} } = one;
      const meaning = profile.readings
        .find((reading) => reading.code === code)
        ?.values.find((known) => known.value === value)?.text.vi;
      const other = `Theo ${code} “${meaning ?? value}”:\n${outcomeWords(expect, one, applyReadings(profile, readings))}`;
      const usual = byDefault === undefined ? [] : [`Mặc định:\n${outcomeWords(byDefault, one, profile)}`];
      return [caseRow(one, [other, ...usual].join("\n"), profile)];
    }),
  );
