import { ANNOUNCED, dateText, turningDay } from "./days.js";
import type { Build, CalendarOfBuild, FrozenProfile } from "./engine.js";
import type { Random } from "./random.js";

/** What an evaluator is made for, in plain data: each build has its own profiles and calendars. */
export interface Setting {
  readonly profile: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, number | null>>;
  readonly knownAt?: string;
  readonly beforeEffect?: "apply" | "ignore";
  readonly arguable?: boolean;
  readonly calendar?: {
    readonly cultureDayInLieu?: boolean;
    readonly days?: { readonly off: readonly string[]; readonly working: readonly string[]; readonly source: string };
  };
}

/** A setting, and the day about which the registers judged under it lie; `null`: about any. */
export interface SettingDrawn {
  readonly setting: Setting;
  readonly centre: number | null;
}

const readingsOf = (random: Random, { readings }: FrozenProfile): Record<string, string> => {
  const chance = random.pick([8, 30, 60]);
  return Object.fromEntries(
    readings.flatMap(({ code, values }) => {
      const one = random.percent(chance) ? random.oneOf(values) : undefined;
      return one === undefined ? [] : [[code, one.value]];
    }),
  );
};

const parametersOf = (random: Random, { parameters }: FrozenProfile): Record<string, number | null> =>
  Object.fromEntries(
    Object.keys(parameters).flatMap((name): [string, number | null][] =>
      random.percent(50) ? [[name, random.percent(10) ? null : random.pick([0, 1, 1, 2, 3, 5, 10])]] : [],
    ),
  );

const calendarOf = (random: Random, centre: number): NonNullable<Setting["calendar"]> => {
  const days = random.shuffled(Array.from({ length: 40 }, (_, i) => dateText(centre - 20 + i)));
  return {
    ...(random.percent(40) ? { cultureDayInLieu: true } : {}),
    ...(random.percent(80)
      ? { days: { off: days.slice(0, random.below(6)), working: days.slice(6, 6 + random.below(4)), source: "QĐ 1" } }
      : {}),
  };
};

/** A setting of one regulation: one in four is the regulation as it is, the others depart from it in several ways. */
export const drawSetting = (random: Random, profile: FrozenProfile): SettingDrawn => {
  if (random.percent(25)) return { setting: { profile: profile.id }, centre: null };
  const announced = random.percent(8) ? random.pick(ANNOUNCED) : null;
  const centre = announced === null ? turningDay(random, profile.effect.from) : announced + random.between(0, 45);
  const parts: object[] = [];
  if (random.percent(65)) parts.push({ readings: readingsOf(random, profile) });
  if (random.percent(40)) parts.push({ parameters: parametersOf(random, profile) });
  if (announced !== null) parts.push({ knownAt: dateText(announced + random.pick([-1, 0, 0])) });
  else if (random.percent(30)) parts.push({ knownAt: dateText(centre + random.between(-30, 25)) });
  if (random.percent(25)) parts.push({ beforeEffect: random.percent(90) ? "apply" : "ignore" });
  if (random.percent(25)) parts.push({ calendar: calendarOf(random, centre) });
  if (random.percent(1)) parts.push({ arguable: true });
  return { setting: Object.assign({ profile: profile.id }, ...parts) as Setting, centre };
};

/** The calendar that a setting names, of one build. */
const calendarFor = ({ calendar: asked, knownAt }: Setting, { calendar }: Build): CalendarOfBuild => {
  const { cultureDayInLieu, days } = asked ?? {};
  const known = { ...(knownAt === undefined ? {} : { knownAt }), ...(cultureDayInLieu ? { cultureDayInLieu } : {}) };
  const own = Object.keys(known).length === 0 ? calendar.vietnam : calendar.vietnamCalendar(known);
  return days === undefined ? own : own.with(days);
};

/** The options of an evaluator of one build. */
export const optionsFor = (setting: Setting, build: Build): Record<string, unknown> => {
  const { calendar, profile: id, ...rest } = setting;
  const profile = build.regulations.find((candidate) => candidate.id === id);
  return { ...rest, profile, ...(calendar === undefined ? {} : { calendar: calendarFor(setting, build) }) };
};
