import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Bilingual } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { Worlds } from "../../language/schema/condition-worlds.js";

/** What the looks at a draft share. */
export interface Draft {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** The ten years looked at, from the day asked for on. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly worlds: Worlds;
  readonly rules: readonly DraftRule[];
}

/** A rule with its place in the file, and its words in Vietnamese, small letters, as they are searched. */
export interface DraftRule {
  readonly rule: Rule;
  readonly id: string;
  readonly path: string;
  readonly words: string;
}

const YEARS = 10;

/** “(báo cáo tháng: khoản 1 Điều 20)” tells of another place. */
const ELSEWHERE = /\([^()]{0,60}?(?:điều|khoản) \d[^()]{0,60}\)/gu;

const wordsOf = ({ text, action }: Rule): string =>
  `${text.vi} ${action?.vi ?? ""}`.normalize("NFC").toLocaleLowerCase("vi").replace(ELSEWHERE, " ");

/** The same day so many years later; a calendar that ends before ends the span. */
const yearsLater = (from: PlainDate, last: PlainDate): PlainDate => {
  const later = `${Number(from.slice(0, 4)) + YEARS}${from.slice(4)}`.replace("-02-29", "-02-28");
  return later < last ? later : last;
};

export const draftOf = (profile: Profile, from: PlainDate, calendar: WorkingCalendar): Draft => ({
  profile,
  calendar,
  from,
  to: yearsLater(from, calendar.last),
  worlds: new Worlds(profile.confirmation !== null),
  rules: profile.rules.map((rule, i) => ({ rule, id: ruleId(rule), path: `rules[${i}]`, words: wordsOf(rule) })),
});

export const both = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * Whether the regulation has told how it reads a place: a reading of that ambiguity, or one that changes the part in
 * question, stands for the provision of the rule or for one that it serves.
 *
 * @param code - The ambiguity in the catalogue of the package, `A01`.
 * @param part - The part of the rule, `firstDay`, as paths of changes name it.
 */
export const isRead = ({ readings }: Profile, { provision, serves = [] }: Rule, code: string, part: string): boolean =>
  readings.some((reading) => {
    const places = [
      ...reading.provisions,
      ...reading.values.flatMap(({ changes }) => changes.flatMap((one) => one.provisions ?? [])),
    ];
    if (![provision, ...serves].some((place) => places.includes(place))) return false;
    const changed = reading.values.flatMap(({ changes }) => changes.map(({ path }) => path));
    return reading.code === code || changed.some((path) => path.split(".").includes(part));
  });
