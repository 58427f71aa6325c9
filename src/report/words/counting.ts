import type { Roll, Span } from "../../calendar/index.js";
import type { WorkingHourSpan } from "../../calendar/span.js";
import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import type { Cadence, DateBound, DeadlineRule, Fulfilment, RightRule, Rule, TriggerBy } from "../../language/rule.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { conditionWords } from "./conditions.js";
import { EVENT } from "./events.js";

/** What happens to a date that falls on a rest day. */
export const ROLL: Words<Roll> = {
  none: both("rơi vào ngày nghỉ vẫn giữ nguyên", "stays when it falls on a rest day"),
  following: both("rơi vào ngày nghỉ thì dời tới ngày làm việc kế tiếp", "moves on to the next working day"),
  preceding: both("rơi vào ngày nghỉ thì lùi về ngày làm việc liền trước", "moves back to the last working day"),
};

/** The last valid day of a date fixed in words. */
export const BOUND_DAY: Words<DateBound> = {
  before: both("“trước ngày D”: hết ngày D−1", "“before D”: ends with D−1"),
  by: both("“chậm nhất ngày D”: hết ngày D", "“at the latest on D”: ends with D"),
  on: both("“ngày D”: hết ngày D", "“on D”: ends with D"),
};

/** Whether the day of the trigger counts as the first day. */
export const FIRST_DAY: Words<"next" | "same"> = {
  next: both("không tính ngày mốc", "the trigger day is not counted"),
  same: both("ngày mốc là ngày thứ nhất", "the trigger day is day 1"),
};

/** The span of the data of a report. */
const DATA_PERIOD: Words<"calendar" | "fifteenth"> = {
  calendar: both("số liệu trọn kỳ lịch", "data of the calendar period"),
  fifteenth: both(
    "số liệu từ ngày 15 tháng trước kỳ đến ngày 14 tháng cuối kỳ",
    "data from the 15th of the month before to the 14th of the last month",
  ),
};

/** How a span is counted: its first day, its unit, where it rolls. */
const spanCounting = (span: Span | WorkingHourSpan, lang: Language): string[] => {
  if ("sameDay" in span) return [say(lang, "hết ngày đó", "until the end of that day")];
  if ("workingHours" in span) {
    const hours = span.officeHours.map(([from, to]) => `${from}–${to}`).join(", ");
    return [say(lang, `chỉ tính giờ làm việc ${hours}`, `office hours ${hours} only`)];
  }
  if ("workingDays" in span)
    return [FIRST_DAY[span.firstDay][lang], say(lang, "chỉ đếm ngày làm việc", "working days only")];
  if ("months" in span)
    return [
      say(lang, "đến ngày tương ứng của tháng cuối", "to the corresponding day of the last month"),
      ROLL[span.roll][lang],
    ];
  if (span.days === 0) return [ROLL[span.roll][lang]];
  return [FIRST_DAY[span.firstDay][lang], say(lang, "đếm ngày liên tục", "calendar days"), ROLL[span.roll][lang]];
};

const triggerWords = (by: TriggerBy, profile: Profile, lang: Language): string => {
  const name = (actor: string): string => profile.actors[actor]?.[lang] ?? actor;
  if ("role" in by) return say(lang, `mốc do ${name(by.role)} thực hiện`, `when done by: ${name(by.role)}`);
  const { notRole, startsWith = [], notStartsWith = [] } = by;
  const quoted = (names: readonly string[]): string => names.map((one) => `“${one}…”`).join(", ");
  return [
    say(lang, `mốc không do ${name(notRole)} thực hiện`, `when not done by: ${name(notRole)}`),
    ...(startsWith.length === 0
      ? []
      : [say(lang, `tên nơi thực hiện bắt đầu bằng ${quoted(startsWith)}`, `by a body named ${quoted(startsWith)}`)]),
    ...(notStartsWith.length === 0
      ? []
      : [
          say(
            lang,
            `tên nơi thực hiện không bắt đầu bằng ${quoted(notStartsWith)}`,
            `not by a body named ${quoted(notStartsWith)}`,
          ),
        ]),
  ].join("; ");
};

const deeming = ({ restDayTrigger, cutoff }: DeadlineRule | RightRule, lang: Language): string[] => [
  ...(restDayTrigger === "nextWorkingDay"
    ? [
        say(
          lang,
          "mốc vào ngày nghỉ coi như ngày làm việc kế tiếp",
          "a trigger on a rest day counts as the next working day",
        ),
      ]
    : []),
  ...(cutoff === undefined
    ? []
    : [
        say(
          lang,
          `mốc sau ${cutoff} coi như ngày làm việc kế tiếp`,
          `a trigger after ${cutoff} counts as the next working day`,
        ),
      ]),
];

const deadlineCounting = (rule: DeadlineRule, profile: Profile, lang: Language): string[] => [
  ...spanCounting(rule.within, lang),
  ...(rule.each === true ? [say(lang, "mỗi lần phát sinh mốc là một nghĩa vụ", "one duty for every trigger")] : []),
  ...(rule.triggerBy === undefined ? [] : [triggerWords(rule.triggerBy, profile, lang)]),
  ...deeming(rule, lang),
  ...(rule.clock === "stopsWhileSuspended"
    ? [say(lang, "không đếm ngày nhiệm vụ tạm dừng", "days of suspension are not counted")]
    : []),
  ...(rule.replaces === undefined ? [] : [say(lang, `thay cho ${rule.replaces}`, `in place of ${rule.replaces}`)]),
];

const cadenceCounting = (cadence: Cadence, lang: Language): string[] => {
  if ("meeting" in cadence) {
    const { daysBefore, workingDaysBefore } = cadence;
    if (daysBefore !== undefined)
      return [say(lang, "đếm lùi ngày liên tục từ ngày họp", "calendar days, back from the meeting")];
    return workingDaysBefore === 0
      ? [say(lang, "ngay ngày họp", "on the day of the meeting")]
      : [say(lang, "đếm lùi ngày làm việc từ ngày họp", "working days, back from the meeting")];
  }
  return cadence.day === null ? [] : [BOUND_DAY[cadence.bound][lang], ROLL[cadence.roll][lang]];
};

/** How the days of a rule are counted: first day, unit, bound, roll, and what else decides its day; may be empty. */
export const countingParts = (rule: Rule, profile: Profile, lang: Language): string[] => {
  switch (rule.kind) {
    case "deadline":
      return deadlineCounting(rule, profile, lang);
    case "right":
      return [...(rule.within === null ? [] : spanCounting(rule.within, lang)), ...deeming(rule, lang)];
    case "recurrence": {
      const absorbs =
        rule.coincide === "absorb"
          ? [say(lang, "trùng ngày thì kỳ dài bao kỳ ngắn", "on one day the longer period absorbs the shorter")]
          : [];
      const data = rule.dataPeriod === undefined ? [] : [DATA_PERIOD[rule.dataPeriod][lang]];
      return [...new Set(rule.on.flatMap((cadence) => cadenceCounting(cadence, lang))), ...absorbs, ...data];
    }
    case "threshold":
      return spanCounting("reaches" in rule.passes ? rule.passes.reaches : rule.passes.exceeds, lang);
    default:
      return [];
  }
};

const fulfilmentWords = (fulfilment: Fulfilment, lang: Language): string => {
  if (typeof fulfilment === "string") return EVENT[fulfilment][lang];
  const when =
    fulfilment.when === undefined ? "" : `; ${say(lang, "khi", "when")} ${conditionWords(fulfilment.when, lang)}`;
  return `${EVENT[fulfilment.event][lang]} (${say(lang, "từ ngày mốc", "from the trigger on")}${when})`;
};

/** The events that fulfil a duty, answer a threshold or use a right, any one of them. */
export const fulfilledParts = (rule: Rule, lang: Language): string[] => {
  const events: readonly Fulfilment[] =
    rule.kind === "deadline" || rule.kind === "recurrence"
      ? (rule.fulfilledBy ?? [])
      : rule.kind === "threshold"
        ? rule.handledBy
        : rule.kind === "right"
          ? rule.usedBy
          : [];
  return events.map((event) => fulfilmentWords(event, lang));
};
