import type { Roll, Span } from "../../calendar/index.js";
import type { WorkingHourSpan } from "../../calendar/span.js";
import type { Language } from "../../errors.js";
import type { Cadence, DateBound } from "../../language/cadence.js";
import type { Profile } from "../../language/profile.js";
import type {
  Bearer,
  CalendarTrigger,
  DayTrigger,
  DoneBy,
  Fulfilment,
  Rule,
  StateTrigger,
} from "../../language/rule.js";
import { type DatedRule, isDated, isRecurrence, isRight, isState, passingOf } from "../../language/rule-kind.js";
import { EVENT } from "../../language/words/events.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { conditionWords } from "./conditions.js";
import { timeWords } from "./days.js";

/** What happens to a date that falls on a rest day. */
export const ROLL: Words<Roll> = {
  none: both("rơi vào ngày nghỉ vẫn giữ nguyên", "stays when it falls on a rest day"),
  following: both("rơi vào ngày nghỉ thì dời tới ngày làm việc kế tiếp", "moves on to the next working day"),
  preceding: both("rơi vào ngày nghỉ thì lùi về ngày làm việc liền trước", "moves back to the last working day"),
};

/** The last valid day of a date fixed in words. */
export const BOUND_DAY: Words<DateBound> = {
  before: both("“trước ngày …”: hết ngày liền trước", "“before D”: ends with D−1"),
  by: both("“chậm nhất ngày …”: hết ngày ấy", "“at the latest on D”: ends with D"),
  on: both("“ngày …”: hết ngày ấy", "“on D”: ends with D"),
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

const kindNames = (kinds: readonly string[], { bodies }: Profile, lang: Language): string =>
  kinds.map((id) => bodies?.kinds.find((kind) => kind.id === id)?.name[lang] ?? id).join(", ");

/** Who is told, each with the kinds of body that alone have to tell it. */
export const recipientWords = (
  { recipients = [] }: Pick<Rule, "recipients">,
  profile: Profile,
  lang: Language,
): string[] => {
  const name = (actor: string): string => profile.actors[actor]?.[lang] ?? actor;
  return recipients.map((one) => {
    if (typeof one === "string") return name(one);
    const kinds = kindNames(one.from, profile, lang);
    return say(lang, `${name(one.to)} (nơi gửi là ${kinds})`, `${name(one.to)} (from: ${kinds})`);
  });
};

/** Who owes: a role, of some kinds where the text divides its addressees. */
export const bearerWords = ({ role, kinds, did }: Bearer, profile: Profile, lang: Language): string => {
  const name = profile.actors[role]?.[lang] ?? role;
  const notes = [
    kinds === undefined ? null : kindNames(kinds, profile, lang),
    did === undefined ? null : say(lang, "nơi đã thực hiện việc làm phát sinh", "whoever did what raises it"),
  ].filter((note) => note !== null);
  return notes.length === 0 ? name : `${name} (${notes.join("; ")})`;
};

const triggerWords = (by: DoneBy, profile: Profile, lang: Language): string => {
  const name = (actor: string): string => profile.actors[actor]?.[lang] ?? actor;
  if ("role" in by) return say(lang, `mốc do ${name(by.role)} thực hiện`, `when done by: ${name(by.role)}`);
  const parts: string[] = [];
  if ("notRole" in by)
    parts.push(say(lang, `mốc không do ${name(by.notRole)} thực hiện`, `when not done by: ${name(by.notRole)}`));
  if (by.kinds !== undefined) {
    const kinds = kindNames(by.kinds, profile, lang);
    parts.push(say(lang, `nơi thực hiện là ${kinds}`, `by a body of the kind: ${kinds}`));
  }
  return parts.join("; ");
};

const deeming = ({ restDayTrigger, cutoff }: DayTrigger, lang: Language): string[] => [
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
          `mốc sau ${timeWords(cutoff, lang)} coi như ngày làm việc kế tiếp`,
          `a trigger after ${cutoff} counts as the next working day`,
        ),
      ]),
];

const datedCounting = (rule: DatedRule, profile: Profile, lang: Language): string[] => [
  ...(rule.limit !== undefined && "span" in rule.limit ? spanCounting(rule.limit.span, lang) : []),
  ...(rule.trigger.each === true
    ? [say(lang, "mỗi lần phát sinh mốc là một nghĩa vụ", "one duty for every trigger")]
    : []),
  ...(rule.trigger.by === undefined ? [] : [triggerWords(rule.trigger.by, profile, lang)]),
  ...(rule.trigger.ledBy === undefined
    ? []
    : [
        say(
          lang,
          `nhiệm vụ do ${kindNames(rule.trigger.ledBy, profile, lang)} chủ trì`,
          `of a task led by: ${kindNames(rule.trigger.ledBy, profile, lang)}`,
        ),
      ]),
  ...(rule.invoked === true
    ? [say(lang, "nếu có: chỉ nơi thực hiện biết có phát sinh hay không", "if any: only its bearer can know")]
    : []),
  ...deeming(rule.trigger, lang),
  ...(rule.stops === "whileSuspended"
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

/** Who owes a report of bodies (reading A62). */
const OWED_BY: Words<NonNullable<CalendarTrigger["owedBy"]>> = {
  leading: both(
    "nơi chủ trì nhiệm vụ chưa xong, hoặc xong trong kỳ",
    "bodies that lead an open task, or one finished in the period",
  ),
  listed: both("mọi đơn vị trong sổ", "every body of the register"),
  coordinating: both("cả nơi phối hợp", "coordinating bodies too"),
};

const EXCUSES: Words<NonNullable<StateTrigger["state"]["excuses"]>> = {
  episode: both("giải trình rồi thì thôi, cho lần chậm đó", "an explanation excuses that delay"),
  forever: both("giải trình một lần là thôi hẳn", "one explanation excuses for good"),
  afterDueOnly: both("chỉ tính giải trình sau khi đến hạn", "only an explanation after the deadline excuses"),
};

const UNTIL: Words<NonNullable<StateTrigger["state"]["until"]>> = {
  finished: both("đến khi hoàn thành", "until the task is finished"),
  result: both("đến khi có kết quả", "until there is a result"),
  reported: both("đến khi báo cáo kết quả", "until the result is reported"),
};

const stateCounting = ({ state }: StateTrigger, lang: Language): string[] => [
  ...(state.excusedBy === undefined ? [] : [EXCUSES[state.excuses ?? "episode"][lang]]),
  ...(state.until === undefined ? [] : [UNTIL[state.until][lang]]),
];

const calendarCounting = (
  { calendar, coincide, dataPeriod, owedBy, ifAny }: CalendarTrigger,
  lang: Language,
): string[] => {
  const absorbs =
    coincide === "absorb"
      ? [say(lang, "trùng ngày thì kỳ dài bao kỳ ngắn", "on one day the longer period absorbs the shorter")]
      : [];
  const data = dataPeriod === undefined ? [] : [DATA_PERIOD[dataPeriod][lang]];
  const owners = owedBy === undefined ? [] : [OWED_BY[owedBy][lang]];
  const any =
    ifAny === true ? [say(lang, "chỉ khi có nội dung để báo cáo", "only if there is anything to report")] : [];
  return [
    ...new Set(calendar.flatMap((cadence) => cadenceCounting(cadence, lang))),
    ...absorbs,
    ...data,
    ...owners,
    ...any,
  ];
};

/** How the days of a rule are counted: first day, unit, bound, roll, and what else decides its day; may be empty. */
export const countingParts = (rule: Rule, profile: Profile, lang: Language): string[] => {
  if (isRecurrence(rule)) return calendarCounting(rule.trigger, lang);
  if (isState(rule)) return [...spanCounting(passingOf(rule).span, lang), ...stateCounting(rule.trigger, lang)];
  if (isRight(rule)) {
    return [...(rule.limit === undefined ? [] : spanCounting(rule.limit.span, lang)), ...deeming(rule.trigger, lang)];
  }
  return isDated(rule) ? datedCounting(rule, profile, lang) : [];
};

const FULFILLED_FROM: Words<"any" | "trigger" | "ground"> = {
  any: both("bất kể khi nào", "at any time"),
  trigger: both("từ ngày mốc", "from the trigger on"),
  ground: both("từ ngày có thời hạn đó", "from the day on which that deadline was set"),
};

const fulfilmentWords = (fulfilment: Fulfilment, lang: Language): string => {
  if (typeof fulfilment === "string") return EVENT[fulfilment].name[lang];
  const when =
    fulfilment.when === undefined ? "" : `; ${say(lang, "khi", "when")} ${conditionWords(fulfilment.when, lang)}`;
  const until =
    fulfilment.until === undefined
      ? ""
      : say(lang, ", đến hết thời hạn của nhiệm vụ", ", until the deadline of the task");
  return `${EVENT[fulfilment.event].name[lang]} (${FULFILLED_FROM[fulfilment.from][lang]}${until}${when})`;
};

/** The events that fulfil a duty, answer a threshold or use a right, any one of them. */
export const fulfilledParts = ({ fulfilledBy = [] }: Rule, lang: Language): string[] =>
  fulfilledBy.map((event) => fulfilmentWords(event, lang));
