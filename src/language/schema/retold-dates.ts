import type { Rule } from "../rule.js";
import { isRecurrence } from "../rule-kind.js";

/** A day of the month, or a time of day, that an act changes: as it was, and as it is. */
interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** What differs between two lists of one length; `null` where nothing does, or more than one value, or one of several that are the same. */
const onlyChange = <T>(before: readonly T[], after: readonly T[]): Change<T> | null => {
  if (before.length !== after.length) return null;
  const changed = before.flatMap((from, i): Change<T>[] => {
    const to = after[i];
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  const [first] = changed;
  if (first === undefined || changed.some(({ from, to }) => from !== first.from || to !== first.to)) return null;
  // What stays as it was may be what the words name.
  return before.filter((value) => value === first.from).length === changed.length ? first : null;
};

const daysOf = (rule: Rule): readonly number[] =>
  isRecurrence(rule)
    ? rule.trigger.calendar.flatMap((cadence) =>
        "day" in cadence && cadence.day !== null && "month" in cadence.day ? [cadence.day.day] : [],
      )
    : [];

/** The times of day of a rule: the cut-off, the hour of its limit, those of its cadences. */
const timesOf = ({ trigger, limit }: Rule): readonly string[] => [
  ...("cutoff" in trigger && trigger.cutoff !== undefined ? [trigger.cutoff] : []),
  ...(limit !== undefined && "at" in limit && limit.at !== undefined ? [limit.at] : []),
  ...("calendar" in trigger
    ? trigger.calendar.flatMap((cadence) => ("at" in cadence && cadence.at !== undefined ? [cadence.at] : []))
    : []),
];

const ofText = (text: string, pattern: RegExp, by: (found: string) => string): string => {
  const [found, ...others] = text.matchAll(pattern);
  if (found === undefined || others.length > 0) return text;
  return `${text.slice(0, found.index)}${by(found[0])}${text.slice(found.index + found[0].length)}`;
};

const two = (n: number, like: string): string => String(n).padStart(like.startsWith("0") ? 2 : 1, "0");

/** “ngày 25” as “ngày 28”; “ngày 25/6” names a month too, and is left. */
const dayTold = (text: string, { from, to }: Change<number>): string =>
  ofText(text, new RegExp(`(?<=ngày )0?${from}(?![\\d/.,])(?! ngày)`, "gu"), (found) => two(to, found));

/** “16 giờ 30”, “16 giờ”, “16h30” as the other time. */
const timeTold = (text: string, { from, to }: Change<string>): string => {
  const [hour = 0, minute = 0] = from.split(":").map(Number);
  const [newHour = 0, newMinute = 0] = to.split(":").map(Number);
  const minutes = minute === 0 ? "(?: ?00)?" : ` ?${String(minute).padStart(2, "0")}`;
  const pattern = new RegExp(`(?<![\\d/.,])0?${hour} ?(?:giờ|h)${minutes}(?! ?\\d| làm việc)`, "gu");
  return ofText(text, pattern, (found) => {
    const unit = / ?(?:giờ|h)/u.exec(found)?.[0] ?? " giờ";
    const rest = newMinute === 0 ? "" : `${unit.endsWith("h") ? "" : " "}${String(newMinute).padStart(2, "0")}`;
    return `${two(newHour, found)}${unit}${rest}`;
  });
};

/** The Vietnamese words of a rule with the one day of the month, and the one time of day, that differ told anew. */
export const datesTold = (text: string, before: Rule, after: Rule): string => {
  const day = onlyChange(daysOf(before), daysOf(after));
  const time = onlyChange(timesOf(before), timesOf(after));
  const withDay = day === null ? text : dayTold(text, day);
  return time === null ? withDay : timeTold(withDay, time);
};
