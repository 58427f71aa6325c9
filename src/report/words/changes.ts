import type { Language } from "../../errors.js";
import { applyReadings } from "../../language/apply-readings.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile, Reading } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isDeadline, isRecurrence, isRequirement } from "../../language/rule-kind.js";
import { FIELD } from "../../language/words/fields.js";
import { say } from "../audience.js";
import { both, type Words } from "../wording.js";
import { cadenceWords } from "./cadences.js";
import { conditionWords } from "./conditions.js";
import { bearerWords, countingParts, fulfilledParts, recipientWords } from "./counting.js";
import { dayWord, timeWords } from "./days.js";
import { lifecycleWords } from "./lifecycle.js";
import { limitWords } from "./limits.js";
import { PLACE } from "./secret-places.js";

/** The parts of a rule that a reading can change, each in words. */
const PART: Words<"actor" | "recipients" | "when" | "limit" | "at" | "counting" | "fulfilled" | "check"> = {
  actor: both("ai", "who"),
  recipients: both("cho ai", "to whom"),
  when: both("khi", "when"),
  limit: both("thời hạn", "limit"),
  at: both("lúc", "at"),
  counting: both("cách đếm", "counting"),
  fulfilled: both("xong khi", "fulfilled by"),
  check: both("hồ sơ", "record"),
};
type Part = keyof typeof PART;

const limitParts = (rule: Rule, profile: Profile, lang: Language): readonly string[] => {
  if (isRecurrence(rule)) return rule.trigger.calendar.map((cadence) => cadenceWords(cadence, lang));
  if (!isDeadline(rule)) return [limitWords(rule, profile, lang)];
  const { at: _, ...untimed } = rule.limit;
  return [limitWords({ ...rule, limit: untimed }, profile, lang)];
};

const partsOf = (rule: Rule, profile: Profile, lang: Language): Readonly<Record<Part, readonly string[]>> => {
  return {
    actor: [bearerWords(rule.bearer, profile, lang)],
    recipients: recipientWords(rule, profile, lang),
    when: rule.when === undefined ? [] : [conditionWords(rule.when, lang)],
    limit: isRequirement(rule) ? [] : limitParts(rule, profile, lang),
    at:
      rule.limit === undefined || !("at" in rule.limit) || rule.limit.at === undefined
        ? []
        : [timeWords(rule.limit.at, lang)],
    counting: countingParts(rule, profile, lang),
    fulfilled: fulfilledParts(rule, lang),
    check: isRequirement(rule) ? [limitWords(rule, profile, lang)] : [],
  };
};

/** What a change does, and the rules it does it to. */
export interface ChangeInWords {
  readonly what: string;
  /** Empty for a change of the profile itself: its effect, a parameter. */
  readonly rules: readonly string[];
}

/** What of a part is no longer, and what is new; `null` when it is the same. */
const difference = (was: readonly string[], is: readonly string[], lang: Language): string | null => {
  const gone = was.filter((one) => !is.includes(one)).join("; ");
  const fresh = is.filter((one) => !was.includes(one)).join("; ");
  if (gone === "" && fresh === "") return null;
  if (gone === "") return say(lang, `thêm ${fresh}`, `also ${fresh}`);
  return fresh === "" ? say(lang, `bỏ ${gone}`, `no longer ${gone}`) : `${gone} → ${fresh}`;
};

const ruleChanges = (before: Rule, after: Rule, profile: Profile, other: Profile, lang: Language): string[] => {
  const [was, is] = [partsOf(before, profile, lang), partsOf(after, other, lang)];
  return (Object.keys(PART) as Part[]).flatMap((part) => {
    const words = difference(was[part], is[part], lang);
    return words === null ? [] : [`${PART[part][lang]}: ${words}`];
  });
};

const secrecyChanges = (profile: Profile, other: Profile, lang: Language): string[] => {
  const [was, is] = [profile.secrecy, other.secrecy];
  if (was === undefined || is === undefined || was === is) return [];
  const change = difference(
    [PLACE[was.where][lang], ...was.allowed.map((field) => FIELD[field][lang])],
    [PLACE[is.where][lang], ...is.allowed.map((field) => FIELD[field][lang])],
    lang,
  );
  return change === null ? [] : [`${say(lang, "hồ sơ nhiệm vụ mật", "classified records")}: ${change}`];
};

const statusChanges = (profile: Profile, other: Profile, lang: Language): string[] => {
  const words = ({ statuses }: Profile): string[] => statuses.map(({ name }) => name[lang]);
  const change = profile.statuses === other.statuses ? null : difference(words(profile), words(other), lang);
  return change === null ? [] : [`${say(lang, "tình trạng", "statuses")}: ${change}`];
};

const lifecycleChanges = (profile: Profile, other: Profile, lang: Language): string[] => {
  const [was, is] = [profile.lifecycle ?? USUAL_LIFECYCLE, other.lifecycle ?? USUAL_LIFECYCLE];
  const [before, after] = [lifecycleWords(was), lifecycleWords(is)];
  return before.flatMap((words, i) => {
    const now = after[i];
    return now === undefined || now === words ? [] : [`${words[lang]} → ${now[lang]}`];
  });
};

const profileChanges = (profile: Profile, other: Profile, lang: Language): string[] => {
  const day = (date: string | null): string => (date === null ? "—" : dayWord(date, lang));
  const effect =
    profile.effect.from === other.effect.from
      ? []
      : [`${say(lang, "hiệu lực từ", "in force from")}: ${day(profile.effect.from)} → ${day(other.effect.from)}`];
  const parameters = Object.entries(profile.parameters).flatMap(([name, { value }]) => {
    const now = other.parameters[name]?.value ?? null;
    return now === value ? [] : [`${say(lang, "tham số", "parameter")} ${name}: ${value ?? "—"} → ${now ?? "—"}`];
  });
  return [
    ...effect,
    ...parameters,
    ...lifecycleChanges(profile, other, lang),
    ...secrecyChanges(profile, other, lang),
    ...statusChanges(profile, other, lang),
  ];
};

/** What taking a value of a reading changes in a regulation, in words; rules that change alike stand together. */
export const changesInWords = (profile: Profile, reading: Reading, value: string, lang: Language): ChangeInWords[] => {
  const other = applyReadings(profile, { [reading.code]: value });
  const byWords = new Map<string, string[]>();
  profile.rules.forEach((rule, i) => {
    const changed = other.rules[i];
    if (changed === undefined || changed === rule) return;
    for (const what of ruleChanges(rule, changed, profile, other, lang))
      byWords.set(what, [...(byWords.get(what) ?? []), ruleId(rule)]);
  });
  return [
    ...profileChanges(profile, other, lang).map((what) => ({ what, rules: [] })),
    ...[...byWords].map(([what, rules]) => ({ what, rules })),
  ];
};
