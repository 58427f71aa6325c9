import { sensitivity } from "../../analysis/sensitivity/sensitivity-of.js";
import { tableRows } from "../../report/export-table.js";
import { sensitivityTables } from "../../report/sensitivity/sensitivity-tables.js";
import { sensitivityView } from "../../report/sensitivity/sensitivity-view.js";
import { readInput } from "../input.js";
import { asOfDay, calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import type { Command } from "../session.js";

/** `dondoc sensitivity FILE`: what of a register hangs on which reading. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  const asOf = asOfDay(given, session);
  const profiles = await profilesOf(given, session, { option: "--as-of", on: asOf });
  const readings = await severalReadings(given, profiles);
  const calendar = await calendarOf(given, session);
  const knownAt = given.text("knownAt");
  const register = await readInput(file, given, session, calendar);
  given.finish();
  if (register === undefined) throw new Error("unreachable: a missing input is a problem");
  const assumeInForce = given.flag("assumeInForce");
  const found = namingOptions({ asOf }, () =>
    sensitivity(register, profiles, asOf, {
      assumeInForce,
      readings,
      ...(calendar === undefined ? {} : { calendar }),
      ...(knownAt === undefined ? {} : { knownAt }),
    }),
  );
  const { lang } = session;
  const reader = { lang, profiles, readings, asOf, assumeInForce };
  const tables = () => sensitivityTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => found,
    blocks: ({ width }) => sensitivityView(found, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: found.profiles.reduce((sum, { counts }) => sum + counts.depends, 0),
  };
};
