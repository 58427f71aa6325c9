import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { profileOn } from "../../language/schema/versions.js";
import { say } from "../../report/audience.js";
import type { Session } from "../session.js";
import { type CalendarChoice, chosenCalendar } from "../stream/setup.js";
import { amended } from "./amendments.js";
import { givenNotices } from "./notices-file.js";
import { namingOptions } from "./option-paths.js";
import { profileIds, profileSource } from "./profile-source.js";
import type { Given } from "./read-options.js";
import { givenReadings } from "./readings.js";
import { twice } from "./repeated-options.js";

/** The regulation asked for, in the version in force on a day that an option gave. */
export const profileOf = async (
  given: Given,
  session: Session,
  day: { readonly option: string; readonly on: PlainDate },
  fallback?: string,
): Promise<Profile | undefined> => {
  const name = given.text("profile") ?? fallback;
  if (name === undefined) {
    given.report({ code: "missing", path: "--profile", expected: `${profileIds.join(", ")}, FILE.yaml` });
    return undefined;
  }
  const chosen = await given.attempt(async () => {
    const { profile, versions } = await profileSource(name, "--profile");
    // A day that is no day was reported by its option.
    if (day.on === "") return profile;
    return namingOptions({}, () => profileOn(versions, day.on), { date: day.option });
  });
  if (chosen === undefined) return undefined;
  const [profile] = await amended(given, [chosen], session);
  return profile;
};

/** The readings that are not those the regulation is written in; what is wrong with them is kept with the rest. */
export const readingsOf = async (given: Given, profile: Profile | undefined): Promise<Readings> => {
  const readings = givenReadings(given);
  if (profile === undefined) return {};
  await given.attempt(() => namingOptions({}, () => applyReadings(profile, readings)));
  const usual = new Map(profile.readings.map(({ code, value }) => [code, value]));
  return Object.fromEntries(Object.entries(readings).filter(([code, value]) => usual.get(code) !== value));
};

/** The day judged: the one given, else today in Viet Nam, which is said aloud. */
export const asOfDay = (given: Given, { io, lang, note }: Session): PlainDate => {
  if (given.text("asOf") !== undefined) return given.day("asOf") ?? "";
  const today = io.today();
  note(
    say(
      lang,
      `Không có --as-of: xét theo hôm nay ở Việt Nam, ${spokenDate(today)} (--as-of ${today}).`,
      `No --as-of: judged as of today in Viet Nam, ${today}.`,
    ),
  );
  return today;
};

/** The calendar that the options choose. */
export const calendarChoice = async (given: Given, session: Session): Promise<CalendarChoice> => {
  const knownAt = given.day("knownAt");
  const notices = await givenNotices(given, session);
  return {
    ...(knownAt === undefined ? {} : { knownAt }),
    off: given.days("calendarOff"),
    working: given.days("calendarWorking"),
    source: given.text("calendarSource") ?? "",
    ...(notices === undefined ? {} : { notices }),
  };
};

/** The calendar as it was known, with the days of the agency. */
export const calendarOf = async (given: Given, session: Session): Promise<WorkingCalendar | undefined> => {
  const choice = await calendarChoice(given, session);
  return given.attempt(() => namingOptions({}, () => chosenCalendar(choice)));
};

/** `name=5`, or `name=off` to switch a parameter off. */
const parametersOf = (given: Given): Record<string, number | null> => {
  const parameters: Record<string, number | null> = {};
  for (const text of given.texts("param")) {
    const [, name = "", value = ""] = /^([A-Za-z]{1,40})=(\d{1,4}|off)$/.exec(text) ?? [];
    const earlier = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (name === "")
      given.report({
        code: "wrong-type",
        path: "--param",
        found: `“${text.slice(0, 60)}”`,
        expected: "dueSoonWorkingDays=5",
      });
    else if (earlier !== undefined) given.report(twice(`--param ${name}`, [`${name}=${earlier ?? "off"}`, text]));
    else parameters[name] = value === "off" ? null : Number(value);
  }
  return parameters;
};

/** What every evaluation is made with. */
export interface Judged {
  readonly profile: Profile | undefined;
  readonly calendar: WorkingCalendar | undefined;
  readonly asOf: PlainDate;
  /** The readings that are not the defaults. */
  readonly readings: Readings;
  /** Call it once the options are known to be sound. */
  readonly evaluator: (profile: Profile) => EvaluatorOptions;
}

/** Reads the options that every evaluation shares. */
export const readJudged = async (given: Given, session: Session, fallback?: string): Promise<Judged> => {
  const asOf = asOfDay(given, session);
  const profile = await profileOf(given, session, { option: "--as-of", on: asOf }, fallback);
  const readings = await readingsOf(given, profile);
  const calendar = await calendarOf(given, session);
  const knownAt = given.text("knownAt");
  const parameters = parametersOf(given);
  const evaluator = (chosen: Profile): EvaluatorOptions => ({
    profile: chosen,
    ...(calendar === undefined ? {} : { calendar }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(given.flag("arguable") ? { arguable: true } : {}),
  });
  return { profile, calendar, asOf, readings, evaluator };
};
