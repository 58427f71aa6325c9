import { layers } from "../../analysis/layers/layers-of.js";
import { both } from "../../bilingual.js";
import type { Profile } from "../../language/profile.js";
import { tableRows } from "../../report/export-table.js";
import { layersTables, layersView } from "../../report/layers/layers-view.js";
import { readInput } from "../input.js";
import { asOfDay, calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { profileSource } from "../options/profile-source.js";
import { Given } from "../options/read-options.js";
import { twice } from "../options/repeated-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import { isoOf, problemWithDay } from "../options/written-day.js";
import type { Command, Session } from "../session.js";

/** The layers that the line names; of one file with those that it is built on. */
const layersGiven = async (given: Given, session: Session, asOf: string): Promise<readonly Profile[]> => {
  const names = given.texts("profile");
  if (names.length === 0) {
    given.report({ code: "missing", path: "--profile", expected: "--profile LOWER --profile UPPER" });
    return [];
  }
  const named = await profilesOf(given, session, { option: "--as-of", on: asOf });
  const [only] = names;
  if (names.length > 1 || only === undefined || named.length === 0) return named;
  const { bases } = await profileSource(only.normalize("NFC"), "--profile");
  return [...named, ...bases];
};

/** `NV-01=2026-06-25`: the day that a layer above set for a task. */
const externalDays = (given: Given): Record<string, string> => {
  const days: Record<string, string> = {};
  for (const text of given.texts("external")) {
    const [, id = "", day = ""] = /^(.+)=([^=]*)$/.exec(text.normalize("NFC")) ?? [];
    const path = "--external";
    const wrong = id === "" ? undefined : problemWithDay(day, path);
    if (id === "")
      given.report({ code: "wrong-type", path, found: `“${text.slice(0, 60)}”`, expected: "NV-01=2026-06-25" });
    else if (wrong !== undefined) given.report(wrong);
    else if (Object.hasOwn(days, id)) given.report(twice(`--external ${id}`, [`${id}=${days[id] ?? ""}`, text]));
    else days[id] = isoOf(day);
  }
  return days;
};

/** `dondoc layers [FILE]`: a lower layer beside those above it, and where they fall out. */
export const command: Command = async ([file], values, session) => {
  const given = new Given(values);
  const asOf = asOfDay(given, session);
  const profiles = await layersGiven(given, session, asOf);
  const readings = await severalReadings(given, profiles);
  const calendar = await calendarOf(given, session);
  const [knownAt, from, to] = [given.text("knownAt"), given.day("from"), given.day("to")];
  const external = externalDays(given);
  if (file === undefined && Object.keys(external).length > 0)
    given.report({
      code: "missing",
      path: "FILE",
      expected: both("một sổ theo dõi (--external)", "a register (--external)"),
    });
  const register = file === undefined ? null : await readInput(file, given, session, calendar);
  given.finish();
  if (register === undefined) throw new Error("unreachable: a missing input is a problem");
  const assumeInForce = given.flag("assumeInForce");
  const found = namingOptions({ asOf, from, to }, () =>
    layers(register, profiles, asOf, {
      assumeInForce,
      readings,
      external,
      ...(calendar === undefined ? {} : { calendar }),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }),
  );
  const { lang } = session;
  const reader = { lang, profiles, readings, asOf, assumeInForce };
  const tables = () => layersTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => found,
    blocks: ({ width }) => layersView(found, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: found.rules.length + found.tasks.filter(({ conflicts }) => conflicts.length > 0).length,
  };
};
