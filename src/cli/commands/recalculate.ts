import { recalculate } from "../../analysis/recalculate/recalculate.js";
import type { Situation } from "../../analysis/recalculate/recalculation.js";
import { vietnamCalendar } from "../../calendar/index.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { profileOn } from "../../language/schema/versions.js";
import { tableRows } from "../../report/export-table.js";
import { recalculationTables, recalculationView } from "../../report/recalculate/recalculation-view.js";
import { readInput } from "../input.js";
import { readJudged } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { profileSource } from "../options/profile-source.js";
import { Given } from "../options/read-options.js";
import { givenReadings } from "../options/readings.js";
import type { Command } from "../session.js";

/** The regulation before: the one that is named, else the same without what was set in it. */
const profileBefore = async (given: Given, asOf: string): Promise<Profile | undefined> => {
  const name = given.text("wasProfile") ?? given.text("profile");
  if (name === undefined) return undefined;
  return given.attempt(async () => {
    const { versions } = await profileSource(name, "--was-profile");
    return namingOptions({}, () => profileOn(versions, asOf), { date: "--was-as-of" });
  });
};

/** The readings before, as `--was-reading` names them; none: the defaults. */
const readingsBefore = (given: Given): Readings => givenReadings(new Given({ reading: given.values["wasReading"] }));

/** `dondoc recalculate FILE [AFTER]`: which duties move when a notice, a number, a reading, a version or an event changes. */
export const command: Command = async ([file = "-", next], values, session) => {
  const given = new Given(values);
  const { profile, calendar, asOf, readings, evaluator } = await readJudged(given, session);
  const before = await readInput(file, given, session, calendar);
  const after = next === undefined ? before : await readInput(next, given, session, calendar);
  const wasAsOf = given.day("wasAsOf") ?? asOf;
  const wasKnownAt = given.day("wasKnownAt");
  const was = await profileBefore(given, wasAsOf);
  given.finish();
  if (profile === undefined || was === undefined || before === undefined || after === undefined)
    throw new Error("unreachable: what is missing is a problem");
  const { arguable: _, hangsOn: __, periods: ___, ...options } = evaluator(profile);
  const isNamed = ["calendarOff", "calendarWorking", "knownAt"].some((name) => given.values[name] !== undefined);
  const own: Situation = {
    register: before,
    profile: was,
    asOf: wasAsOf,
    readings: readingsBefore(given),
    ...(wasKnownAt === undefined ? {} : { knownAt: wasKnownAt, calendar: vietnamCalendar({ knownAt: wasKnownAt }) }),
  };
  const { calendar: __calendar, ...plain } = options;
  const there: Situation = { ...(isNamed ? options : plain), readings, register: after, asOf };
  const found = namingOptions({ asOf, wasAsOf, wasKnownAt }, () => recalculate(own, there));
  const { lang } = session;
  const reader = { lang, profiles: [profile], readings, asOf };
  const tables = () => recalculationTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => found,
    blocks: ({ width }) => recalculationView(found, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: found.changes.length,
  };
};
