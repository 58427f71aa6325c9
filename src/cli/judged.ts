import { type PlainDate, vietnam, vietnamCalendar, type WorkingCalendar } from "../calendar/index.js";
import type { EvaluatorOptions } from "../core/evaluation/evaluator.js";
import { getProfile, profiles } from "../profiles/index.js";
import type { Profile } from "../profiles/profile.js";
import { say } from "../report/reader.js";
import { type Given, unknownName } from "./given.js";
import { namingOptions } from "./option-paths.js";
import type { Session } from "./session.js";

export const profileIds = profiles.map(({ id }) => id);

/** The regulation asked for; one of the built-in ones, by its id alone. */
export const profileOf = (given: Given, fallback?: string): Profile | undefined => {
  const id = given.text("profile") ?? fallback;
  if (id === undefined) {
    given.report({ code: "missing", path: "--profile", expected: profileIds.join(", ") });
    return undefined;
  }
  if (profileIds.includes(id)) return getProfile(id);
  given.report(unknownName("--profile", id, profileIds));
  return undefined;
};

/** The day judged: the one given, else today in Viet Nam, which is said aloud. */
export const asOfDay = (given: Given, { io, lang, note }: Session): PlainDate => {
  if (given.text("asOf") !== undefined) return given.day("asOf") ?? "";
  const today = io.today();
  note(
    say(
      lang,
      `Không có --as-of: xét theo hôm nay ở Việt Nam, ${today}.`,
      `No --as-of: judged as of today in Viet Nam, ${today}.`,
    ),
  );
  return today;
};

/** The calendar as it was known, with the days of the agency. */
export const calendarOf = async (given: Given): Promise<WorkingCalendar | undefined> => {
  const knownAt = given.day("knownAt");
  const off = given.days("calendarOff");
  const working = given.days("calendarWorking");
  const source = given.text("calendarSource") ?? "";
  const base = knownAt === undefined ? vietnam : vietnamCalendar({ knownAt });
  if (off.length === 0 && working.length === 0) return base;
  return given.attempt(() => namingOptions({}, () => base.with({ off, working, source })));
};

/** `name=5`, or `name=off` to switch a parameter off. */
const parametersOf = (given: Given): Record<string, number | null> => {
  const parameters: Record<string, number | null> = {};
  for (const text of given.texts("param")) {
    const [, name = "", value = ""] = /^([A-Za-z]{1,40})=(\d{1,4}|off)$/.exec(text) ?? [];
    if (name === "")
      given.report({
        code: "wrong-type",
        path: "--param",
        found: `“${text.slice(0, 60)}”`,
        expected: "dueSoonWorkingDays=5",
      });
    else parameters[name] = value === "off" ? null : Number(value);
  }
  return parameters;
};

/** What every evaluation is made with. */
export interface Judged {
  readonly profile: Profile | undefined;
  readonly calendar: WorkingCalendar | undefined;
  readonly asOf: PlainDate;
  /** Call it once the options are known to be sound. */
  readonly evaluator: (profile: Profile) => EvaluatorOptions;
}

/** Reads the options that every evaluation shares. */
export const readJudged = async (given: Given, session: Session, fallback?: string): Promise<Judged> => {
  const profile = profileOf(given, fallback);
  const asOf = asOfDay(given, session);
  const calendar = await calendarOf(given);
  const knownAt = given.text("knownAt");
  const parameters = parametersOf(given);
  const evaluator = (chosen: Profile): EvaluatorOptions => ({
    profile: chosen,
    ...(calendar === undefined ? {} : { calendar }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  });
  return { profile, calendar, asOf, evaluator };
};
