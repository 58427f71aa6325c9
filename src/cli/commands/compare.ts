import { compare } from "../../analysis/compare/compare.js";
import { comparisonTables } from "../../report/comparison/comparison-rows.js";
import { comparisonView } from "../../report/comparison/comparison-view.js";
import { tableRows } from "../../report/export-table.js";
import { Given } from "../options/read-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import type { Command } from "../session.js";

/** `dondoc compare`: acts down, regulations across. */
export const command: Command = async (_args, values, session) => {
  const given = new Given(values);
  const on = given.text("asOf") === undefined ? session.io.today() : (given.day("asOf") ?? "");
  const profiles = await profilesOf(given, session, { option: "--as-of", on });
  const readings = await severalReadings(given, profiles);
  given.finish();
  const comparison = compare(profiles, { readings, differences: given.flag("differences") });
  const { lang } = session;
  const reader = { lang, profiles, readings };
  const tables = () => comparisonTables(comparison, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => comparison,
    blocks: ({ width }) => comparisonView(comparison, { ...reader, width }, given.flag("wide")),
    rows: () => tableRows(tables()),
    tables,
    findings: comparison.rows.filter(({ agreement }) => !agreement).length,
  };
};
