import { outcomes } from "../../analysis/outcomes/outcomes-of.js";
import { tableRows } from "../../report/export-table.js";
import { outcomesTables, outcomesView } from "../../report/outcomes/outcomes-view.js";
import { askedOfSeveral } from "../options/asked-of-several.js";
import { namingOptions } from "../options/option-paths.js";
import type { Command } from "../session.js";
import { shareOf } from "./evaluate-register.js";

/** `dondoc outcomes FILE`: one register under several regulations. */
export const command: Command = async ([file = "-"], values, session) => {
  const { given, register, profiles, asOf, options, own: share } = await askedOfSeveral(file, values, session, shareOf);
  const found = namingOptions({ asOf }, () => outcomes(register, profiles, asOf, { ...options, share }));
  const { assumeInForce, readings } = options;
  const differences = given.flag("differences");
  const reader = { lang: session.lang, profiles, readings, asOf, assumeInForce };
  const tables = () => outcomesTables(found, { ...reader, width: Number.POSITIVE_INFINITY }, differences);
  return {
    json: () => (differences ? { ...found, tasks: found.tasks.filter((task) => task.differences.length > 0) } : found),
    blocks: ({ width }) => outcomesView(found, { ...reader, width }, differences),
    rows: () => tableRows(tables()),
    tables,
    findings: found.tasks.filter((task) => task.differences.length > 0).length,
  };
};
