import type { Span } from "../../calendar/index.js";
import type { WorkingHourSpan } from "../../calendar/span.js";
import type { Language } from "../../errors.js";
import { type Anchor, type Choice, foldAnchor } from "../../language/anchor.js";
import { citeIn } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import type { RecordField, RequirementCheck } from "../../language/record.js";
import { type Rule, ruleId, type SpanLimit } from "../../language/rule.js";
import {
  isDeadline,
  isJudged,
  isRecurrence,
  isRequirement,
  isRight,
  isState,
  passingOf,
  type RightRule,
  type StateRule,
} from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import { NAMED_DAY } from "../../language/words/days.js";
import { EVENT } from "../../language/words/events.js";
import { FIELD } from "../../language/words/fields.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { cadenceWords } from "./cadences.js";
import { counted, timeWords } from "./days.js";

const CHOICE: Words<Choice> = {
  latestOf: both("ngày sau cùng trong", "the latest of"),
  earliestOf: both("ngày sớm nhất trong", "the earliest of"),
  firstKnownOf: both("ngày đầu tiên biết được trong", "the first known of"),
};

/** The day a span starts from, in words. */
export const anchorWords = (anchor: Anchor, profile: Profile, lang: Language): string =>
  foldAnchor<string>(anchor, {
    event: (type) => say(lang, `ngày ${EVENT[type].name.vi}`, `the ${EVENT[type].name.en}`),
    taskDay: (day) => NAMED_DAY[day][lang],
    last: (type) => say(lang, `lần ${EVENT[type].name.vi} cuối cùng`, `the last ${EVENT[type].name.en}`),
    written: (day) => NAMED_DAY[day][lang],
    missed: (id) => {
      const { vi, en } = placeOf(id, profile);
      return say(lang, `kỳ báo cáo không gửi theo ${vi}`, `the report missed under ${en}`);
    },
    duty: (id, at) => {
      const { vi, en } = placeOf(id, profile);
      return at === "due"
        ? say(lang, `hạn theo ${vi}`, `the due day under ${en}`)
        : say(lang, `ngày làm xong theo ${vi}`, `the fulfilment of ${en}`);
    },
    several: (choice, parts) => `${CHOICE[choice][lang]} (${parts.join("; ")})`,
  });

const placeOf = (id: string, profile: Profile) =>
  citeIn(profile.rules.find((rule) => ruleId(rule) === id)?.provision ?? id, profile);

/** A length of time in words: 3 working days, 10 days, 6 months, the same day. */
export const spanWords = (span: Span | WorkingHourSpan, lang: Language): string => {
  if ("sameDay" in span) return say(lang, "ngay trong ngày", "the same day");
  if ("workingHours" in span) return counted(span.workingHours, "giờ làm việc", "working hour", lang);
  if ("workingDays" in span) return counted(span.workingDays, "ngày làm việc", "working day", lang);
  if ("days" in span) return counted(span.days, "ngày", "day", lang);
  return counted(span.months, "tháng", "month", lang);
};

const withinWords = (span: Span | WorkingHourSpan, after: Anchor, profile: Profile, lang: Language): string => {
  const from = anchorWords(after, profile, lang);
  if ("sameDay" in span) return say(lang, `ngay trong ${from}`, `on the same day as ${from}`);
  return say(lang, `trong ${spanWords(span, lang)} sau ${from}`, `within ${spanWords(span, lang)} of ${from}`);
};

/** A span after its anchor, or so long before it. */
const spanLimitWords = ({ span, counts, at }: SpanLimit, after: Anchor, profile: Profile, lang: Language): string => {
  const time = at === undefined ? "" : say(lang, `, lúc ${timeWords(at, lang)}`, `, at ${at}`);
  if (counts !== "back") return `${withinWords(span, after, profile, lang)}${time}`;
  const from = anchorWords(after, profile, lang);
  return say(
    lang,
    `ít nhất ${spanWords(span, lang)} trước ${from}${time}`,
    `at least ${spanWords(span, lang)} before ${from}${time}`,
  );
};

/** What is owed without a number, or by the deadline that the task itself carries. */
const undatedWords = ({ trigger, limit }: Rule, profile: Profile, lang: Language): string => {
  if (limit === undefined || !("on" in trigger)) return "";
  if ("field" in limit) return say(lang, "đến hết thời hạn của nhiệm vụ", "by the deadline of the task");
  if (!("promptly" in limit)) return "";
  const from = anchorWords(trigger.on, profile, lang);
  const number =
    limit.parameter === undefined
      ? ""
      : say(lang, " (cơ quan có thể đặt số ngày)", ` (a number may be set: ${limit.parameter})`);
  return say(
    lang,
    `làm ngay từ ${from}, không nêu số ngày${number}`,
    `at once from ${from}, without a number${number}`,
  );
};

const rightWords = ({ trigger, limit }: RightRule, profile: Profile, lang: Language): string => {
  const words =
    limit === undefined
      ? say(lang, "quyền, không nêu thời hạn", "a right without a limit")
      : `${say(lang, "quyền", "a right")}, ${spanLimitWords(limit, trigger.on, profile, lang)}`;
  return trigger.opens === "dayAfter"
    ? `${words}${say(lang, ", mở từ ngày hôm sau", ", open from the day after")}`
    : words;
};

const stateWords = (rule: StateRule, profile: Profile, lang: Language): string => {
  const from = anchorWords(rule.trigger.state.after, profile, lang);
  const { span, exceeds } = passingOf(rule);
  const atOnce = "days" in span && span.days === 0;
  const length = spanWords(span, lang);
  if (exceeds) {
    return atOnce
      ? say(lang, `ngay sau ${from}`, `the day after ${from}`)
      : say(lang, `quá ${length} sau ${from}`, `more than ${length} after ${from}`);
  }
  return atOnce
    ? say(lang, `từ chính ${from}`, `from ${from} itself`)
    : say(lang, `từ ${length} sau ${from}`, `from ${length} after ${from}`);
};

const names = (events: readonly EventType[], lang: Language): string =>
  events.map((event) => EVENT[event].name[lang]).join(", ");

const fields = (paths: readonly RecordField[], lang: Language): string =>
  paths.map((path) => FIELD[path][lang]).join(", ");

const checkWords = (check: RequirementCheck, lang: Language): string => {
  if ("required" in check)
    return say(lang, `phải ghi: ${fields(check.required, lang)}`, `must be filled: ${fields(check.required, lang)}`);
  if ("forbidden" in check)
    return say(
      lang,
      `không được ghi: ${fields(check.forbidden, lang)}`,
      `must be empty: ${fields(check.forbidden, lang)}`,
    );
  if ("evidenceFor" in check)
    return say(
      lang,
      `phải có minh chứng: ${names(check.evidenceFor, lang)}`,
      `needs evidence: ${names(check.evidenceFor, lang)}`,
    );
  if ("reasonFor" in check)
    return say(
      lang,
      `phải nêu lý do: ${names(check.reasonFor, lang)}`,
      `needs a reason: ${names(check.reasonFor, lang)}`,
    );
  return say(
    lang,
    `${EVENT[check.event].name.vi} phải kèm ${EVENT[check.needs].name.vi}`,
    `the ${EVENT[check.event].name.en} needs the ${EVENT[check.needs].name.en}`,
  );
};

/** The time words of a rule: its limit, its cadence, or the state from which someone must step in. */
export const limitWords = (rule: Rule, profile: Profile, lang: Language): string => {
  if (isRecurrence(rule)) return rule.trigger.calendar.map((cadence) => cadenceWords(cadence, lang)).join("; ");
  if (isState(rule)) return stateWords(rule, profile, lang);
  if (isJudged(rule)) {
    const { judgedBy } = rule.trigger;
    return say(lang, `do xem xét (tham số ${judgedBy})`, `left to judgement (parameter ${judgedBy})`);
  }
  if (isRequirement(rule)) return checkWords(rule.trigger.record, lang);
  if (isRight(rule)) return rightWords(rule, profile, lang);
  return isDeadline(rule)
    ? spanLimitWords(rule.limit, rule.trigger.on, profile, lang)
    : undatedWords(rule, profile, lang);
};
