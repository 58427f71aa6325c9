import type { Span } from "../../calendar/index.js";
import type { WorkingHourSpan } from "../../calendar/span.js";
import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { cite } from "../../language/provision.js";
import {
  type Anchor,
  type DeadlineRule,
  type RecordField,
  type RequirementCheck,
  type RightRule,
  type Rule,
  ruleId,
} from "../../language/rule.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { cadenceWords } from "./cadences.js";
import { counted } from "./days.js";
import { EVENT, EVENT_NOUN, FIELD } from "./events.js";

const isEvent = (anchor: string): anchor is EventType => (EVENT_TYPES as readonly string[]).includes(anchor);

/** A day written in an event. */
const WRITTEN: Words<"endsOn" | "minutesOn"> = {
  endsOn: both("ngày kết thúc kiểm tra theo quyết định", "the end of the inspection as decided"),
  minutesOn: both("ngày lập biên bản kiểm tra", "the minutes of the inspection"),
};

/** The day a span starts from, in words. */
export const anchorWords = (anchor: Anchor, profile: Profile, lang: Language): string => {
  if (typeof anchor === "string") {
    if (isEvent(anchor)) return say(lang, `ngày ${EVENT[anchor].vi}`, EVENT_NOUN[anchor]);
    if (anchor === "due") return say(lang, "hạn của nhiệm vụ", "the task's deadline");
    if (anchor === "originalDue") return say(lang, "hạn ban đầu", "the first deadline");
    return say(lang, "ngày giao (hoặc ban hành)", "the assignment (or the issue)");
  }
  if ("missed" in anchor)
    return say(
      lang,
      `kỳ báo cáo bị bỏ lỡ theo ${placeOf(anchor.missed, profile).vi}`,
      `the report missed under ${placeOf(anchor.missed, profile).en}`,
    );
  if ("duty" in anchor) {
    const { vi, en } = placeOf(anchor.duty, profile);
    return anchor.at === "due"
      ? say(lang, `hạn theo ${vi}`, `the due day under ${en}`)
      : say(lang, `ngày làm xong theo ${vi}`, `the fulfilment of ${en}`);
  }
  if ("last" in anchor)
    return say(lang, `lần ${EVENT[anchor.last].vi} cuối cùng`, `the last of ${EVENT_NOUN[anchor.last]}`);
  if ("written" in anchor) return WRITTEN[anchor.written][lang];
  return compositeWords(anchor, profile, lang);
};

type Composite = Extract<Anchor, { latestOf: unknown } | { earliestOf: unknown } | { firstKnownOf: unknown }>;

const compositeWords = (anchor: Composite, profile: Profile, lang: Language): string => {
  const [how, parts] =
    "latestOf" in anchor
      ? [say(lang, "ngày sau cùng trong", "the latest of"), anchor.latestOf]
      : "earliestOf" in anchor
        ? [say(lang, "ngày sớm nhất trong", "the earliest of"), anchor.earliestOf]
        : [say(lang, "ngày đầu tiên biết được trong", "the first known of"), anchor.firstKnownOf];
  return `${how} (${parts.map((part) => anchorWords(part, profile, lang)).join("; ")})`;
};

const placeOf = (id: string, profile: Profile) =>
  cite(profile.rules.find((rule) => ruleId(rule) === id)?.provision ?? id);

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

const deadlineWords = (rule: DeadlineRule, profile: Profile, lang: Language): string => {
  const { within, after, counts, at } = rule;
  const time = at === undefined ? "" : say(lang, `, lúc ${at}`, `, at ${at}`);
  if (counts !== "back") return `${withinWords(within, after, profile, lang)}${time}`;
  const from = anchorWords(after, profile, lang);
  return say(
    lang,
    `ít nhất ${spanWords(within, lang)} trước ${from}${time}`,
    `at least ${spanWords(within, lang)} before ${from}${time}`,
  );
};

const rightWords = ({ within, after }: RightRule, profile: Profile, lang: Language): string =>
  within === null
    ? say(lang, "quyền, không nêu thời hạn", "a right without a limit")
    : `${say(lang, "quyền", "a right")}, ${withinWords(within, after, profile, lang)}`;

const names = (events: readonly EventType[], lang: Language): string =>
  events.map((event) => EVENT[event][lang]).join(", ");

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
    `${EVENT[check.event].vi} phải kèm ${EVENT[check.needs].vi}`,
    `“${EVENT[check.event].en}” needs “${EVENT[check.needs].en}”`,
  );
};

/** The time words of a rule: its limit, its cadence, or the state from which someone must step in. */
export const limitWords = (rule: Rule, profile: Profile, lang: Language): string => {
  switch (rule.kind) {
    case "deadline":
      return deadlineWords(rule, profile, lang);
    case "right":
      return `${rightWords(rule, profile, lang)}${
        rule.opens === "dayAfter" ? say(lang, ", mở từ ngày hôm sau", ", open from the day after") : ""
      }`;
    case "recurrence":
      return rule.on.map((cadence) => cadenceWords(cadence, lang)).join("; ");
    case "threshold": {
      const from = anchorWords(rule.after, profile, lang);
      if ("reaches" in rule.passes) {
        const { reaches } = rule.passes;
        if ("days" in reaches && reaches.days === 0) return say(lang, `từ chính ${from}`, `from ${from} itself`);
        return say(
          lang,
          `từ ${spanWords(rule.passes.reaches, lang)} sau ${from}`,
          `from ${spanWords(rule.passes.reaches, lang)} after ${from}`,
        );
      }
      const { exceeds } = rule.passes;
      if ("days" in exceeds && exceeds.days === 0) return say(lang, `ngay sau ${from}`, `the day after ${from}`);
      return say(
        lang,
        `quá ${spanWords(exceeds, lang)} sau ${from}`,
        `more than ${spanWords(exceeds, lang)} after ${from}`,
      );
    }
    case "judgedThreshold":
      return say(lang, `do xem xét (tham số ${rule.parameter})`, `left to judgement (parameter ${rule.parameter})`);
    case "requirement":
      return checkWords(rule.check, lang);
  }
};
