import { sensitivity } from "../../analysis/sensitivity/sensitivity-of.js";
import { tableRows } from "../../report/export-table.js";
import { sensitivityTables } from "../../report/sensitivity/sensitivity-tables.js";
import { sensitivityView } from "../../report/sensitivity/sensitivity-view.js";
import { askedOfSeveral } from "../options/asked-of-several.js";
import { namingOptions } from "../options/option-paths.js";
import type { Command } from "../session.js";

/** `dondoc sensitivity FILE`: what of a register hangs on which reading. */
export const command: Command = async ([file = "-"], values, session) => {
  const { register, profiles, asOf, options } = await askedOfSeveral(file, values, session, () => null);
  const found = namingOptions({ asOf }, () => sensitivity(register, profiles, asOf, options));
  const { assumeInForce, readings } = options;
  const reader = { lang: session.lang, profiles, readings, asOf, assumeInForce };
  const tables = () => sensitivityTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => found,
    blocks: ({ width }) => sensitivityView(found, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: found.profiles.reduce((sum, { counts }) => sum + counts.depends, 0),
  };
};
