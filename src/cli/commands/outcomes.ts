import { outcomes } from "../../analysis/outcomes/outcomes-of.js";
import { tableRows } from "../../report/export-table.js";
import { outcomesTables, outcomesView } from "../../report/outcomes/outcomes-view.js";
import { readInput } from "../input.js";
import { asOfDay, calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import type { Command } from "../session.js";
import { shareOf } from "./evaluate-register.js";

/** `dondoc outcomes FILE`: one register under several regulations. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  const asOf = asOfDay(given, session);
  const profiles = await profilesOf(given, session, { option: "--as-of", on: asOf });
  const readings = await severalReadings(given, profiles);
  const calendar = await calendarOf(given, session);
  const knownAt = given.text("knownAt");
  const share = shareOf(given);
  const register = await readInput(file, given, session, calendar);
  given.finish();
  if (register === undefined) throw new Error("unreachable: a missing input is a problem");
  const assumeInForce = given.flag("assumeInForce");
  const found = namingOptions({ asOf }, () =>
    outcomes(register, profiles, asOf, {
      assumeInForce,
      readings,
      share,
      ...(calendar === undefined ? {} : { calendar }),
      ...(knownAt === undefined ? {} : { knownAt }),
    }),
  );
  const { lang } = session;
  const differences = given.flag("differences");
  const reader = { lang, profiles, readings, asOf, assumeInForce };
  const tables = () => outcomesTables(found, { ...reader, width: Number.POSITIVE_INFINITY }, differences);
  return {
    json: () => (differences ? { ...found, tasks: found.tasks.filter((task) => task.differences.length > 0) } : found),
    blocks: ({ width }) => outcomesView(found, { ...reader, width }, differences),
    rows: () => tableRows(tables()),
    tables,
    findings: found.tasks.filter((task) => task.differences.length > 0).length,
  };
};
