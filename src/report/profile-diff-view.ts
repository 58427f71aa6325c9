import type { Language } from "../errors.js";
import { canonical } from "../language/canonical.js";
import type { Condition } from "../language/condition.js";
import type { ChangedProfilePart, PartChange } from "../language/diff-parts.js";
import type { ChangedPart, RuleChange } from "../language/diff-profiles.js";
import type { Profile } from "../language/profile.js";
import type { Rule } from "../language/rule.js";
import { anchorOf } from "../language/rule-kind.js";
import { ownVersionOf } from "../language/version-span.js";
import { citation, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, text, title } from "./block.js";
import { clean } from "./text-width.js";
import { versionWords } from "./versions.js";
import { conditionWords } from "./words/conditions.js";
import { bearerWords, countingParts, fulfilledParts, recipientWords } from "./words/counting.js";
import { anchorWords, limitWords } from "./words/limits.js";

/** Two texts of a regulation and what differs, for a reader of one language. */
export interface ProfileDiff {
  readonly before: Profile;
  readonly after: Profile;
  readonly changes: readonly RuleChange[];
  /** What changed beside the rules. */
  readonly parts: readonly PartChange[];
}

const PART: Readonly<Record<ChangedPart, { readonly vi: string; readonly en: string }>> = {
  limit: { vi: "thời hạn", en: "limit" },
  trigger: { vi: "mốc, ngày", en: "anchor, date" },
  bearer: { vi: "ai phải làm", en: "bearer" },
  recipients: { vi: "nơi nhận", en: "recipients" },
  when: { vi: "điều kiện", en: "condition" },
  fulfilment: { vi: "việc được coi là đã làm", en: "what fulfils it" },
  words: { vi: "lời văn", en: "words" },
  place: { vi: "điều khoản", en: "provision" },
};

const CHANGE = {
  added: { vi: "mới", en: "new" },
  removed: { vi: "bãi bỏ", en: "repealed" },
  changed: { vi: "sửa đổi", en: "amended" },
} as const;

/** A part of a rule as people read it. */
const partWords = (part: ChangedPart, rule: Rule, profile: Profile, lang: Language): string => {
  const anchor = anchorOf(rule);
  switch (part) {
    case "limit":
      return [limitWords(rule, profile, lang), ...countingParts(rule, profile, lang)].join("; ");
    case "trigger":
      return anchor === null ? limitWords(rule, profile, lang) : anchorWords(anchor, profile, lang);
    case "bearer":
      return bearerWords(rule.bearer, profile, lang);
    case "recipients":
      return recipientWords(rule, profile, lang).join(", ");
    case "when":
      return rule.when === undefined ? "" : conditionWords(rule.when, lang);
    case "fulfilment":
      return fulfilledParts(rule, lang).join("; ");
    case "words":
      return rule.text[lang];
    default:
      return citation(rule.provision, { lang, profile });
  }
};

const PROFILE_PART: Readonly<Record<ChangedProfilePart, { readonly vi: string; readonly en: string }>> = {
  statuses: { vi: "từ chỉ trạng thái", en: "status word" },
  actors: { vi: "chủ thể", en: "actor" },
  kinds: { vi: "loại cơ quan", en: "kind of body" },
  parameters: { vi: "tham số", en: "parameter" },
  readings: { vi: "cách hiểu", en: "reading" },
  confirmation: { vi: "xác nhận hoàn thành", en: "confirmation" },
  lifecycle: { vi: "tác động của sự kiện", en: "what events do" },
  secrecy: { vi: "nhiệm vụ mật", en: "classified tasks" },
};

/** What a changed entry says: its own words where it has some, else the values that it holds. */
const entryWords = ({ part }: PartChange, value: unknown, profile: Profile, lang: Language): string => {
  if (typeof value !== "object" || value === null) return "";
  if (part === "parameters") return String(Reflect.get(value, "value") ?? "—");
  if (part === "confirmation") return profile.actors[String(Reflect.get(value, "actor"))]?.[lang] ?? "";
  if (part === "readings") return String(Reflect.get(value, "value"));
  const words: unknown = Reflect.get(value, lang) ?? Reflect.get(value, "name") ?? Reflect.get(value, "text");
  const own: unknown = typeof words === "object" && words !== null ? Reflect.get(words, lang) : words;
  const when: unknown = Reflect.get(value, "when");
  // A status says when it holds beside its word.
  const held = part === "statuses" && when !== undefined ? `: ${conditionWords(when as Condition, lang)}` : "";
  return typeof own === "string" ? `${own}${held}` : JSON.stringify(value);
};

/** What an entry says in a place; of provisions how they are cited. */
const placeWords = (key: string, value: unknown, profile: Profile, lang: Language): string => {
  if (value === undefined || value === null) return "—";
  if (key === "provisions" && Array.isArray(value))
    return value.map((provision) => citation(String(provision), { lang, profile })).join(", ");
  const words: unknown = typeof value === "object" ? Reflect.get(value, lang) : value;
  return typeof words === "string" ? words : JSON.stringify(value);
};

/** Where two entries differ, for those whose short words are the same: an ambiguity that now touches other provisions. */
const differingWords = ({ before: was, after: is }: PartChange, profiles: ProfileDiff, lang: Language): string[] => {
  if (typeof was !== "object" || typeof is !== "object" || was === null || is === null) return [];
  const [old, now] = [Object.entries(was), Object.entries(is)];
  const keys = [...new Set([...old, ...now].map(([key]) => key))].filter(
    (key) => canonical(Reflect.get(was, key)) !== canonical(Reflect.get(is, key)),
  );
  const side = (value: object, profile: Profile): string =>
    keys.map((key) => placeWords(key, Reflect.get(value, key), profile, lang)).join("; ");
  return [side(was, profiles.before), side(is, profiles.after)];
};

/** One line an entry that changed beside the rules. */
const partLines = (diff: ProfileDiff, lang: Language): string[][] =>
  diff.parts.map((one) => {
    const short = [entryWords(one, one.before, diff.before, lang), entryWords(one, one.after, diff.after, lang)];
    const words = short[0] === short[1] ? differingWords(one, diff, lang) : short;
    return [
      one.name ?? "",
      CHANGE[one.change][lang],
      PROFILE_PART[one.part][lang],
      ...(words.length === 0 ? short : words),
    ];
  });

/** One line a part: rule, what happened to it, which part, how it read, how it reads. */
const linesOf = ({ before, after, changes }: ProfileDiff, lang: Language): string[][] =>
  changes.flatMap(({ ruleId, change, parts, before: old, after: now }): string[][] => {
    const what = CHANGE[change][lang];
    if (old === null || now === null) {
      const words = (rule: Rule | null, profile: Profile): string =>
        rule === null ? "" : `${rule.text[lang]} (${limitWords(rule, profile, lang)})`;
      return [[ruleId, what, "", words(old, before), words(now, after)]];
    }
    return parts.map((part) => [
      ruleId,
      what,
      PART[part][lang],
      partWords(part, old, before, lang),
      partWords(part, now, after, lang),
    ]);
  });

const heads = (lang: Language): string[] => [
  say(lang, "Quy định", "Rule"),
  say(lang, "Thay đổi", "Change"),
  say(lang, "Phần", "Part"),
  say(lang, "Trước", "Before"),
  say(lang, "Sau", "After"),
];

/** The text before and after; of one regulation its versions. */
const headWords = ({ before, after }: ProfileDiff, lang: Language): string => {
  const nameOf = (profile: Profile): string => {
    const version = ownVersionOf(profile);
    return version === null ? profile.title[lang] : `${profile.title[lang]}, ${versionWords(profile, version, lang)}`;
  };
  const [was, is] = [ownVersionOf(before), ownVersionOf(after)];
  if (before.title[lang] !== after.title[lang] || is === null) return `${nameOf(before)} → ${nameOf(after)}`;
  const old = was === null ? (before.number ?? before.title[lang]) : versionWords(before, was, lang);
  return `${after.title[lang]}: ${old} → ${versionWords(after, is, lang)}`;
};

export const profileDiffView = (diff: ProfileDiff, lang: Language): Block[] => {
  const { changes, parts } = diff;
  const head = title(clean(headWords(diff, lang)));
  if (changes.length + parts.length === 0)
    return [head, text(say(lang, "Không quy định nào thay đổi.", "No rule changed."), "done")];
  const columns = heads(lang).map((name, i) => ({ head: name, ...(i < 3 ? {} : { flex: true as const }) }));
  const rows = [...linesOf(diff, lang), ...partLines(diff, lang)].map((line): Cell[] =>
    line.map((value) => cell(clean(value === "" ? "—" : value))),
  );
  return [head, { kind: "table", columns, rows }];
};

export const profileDiffRows = (diffs: readonly ProfileDiff[], lang: Language): CsvRows => [
  [...heads(lang), ...(diffs.length > 1 ? [say(lang, "Bản mới", "Newer version")] : [])],
  ...diffs.flatMap((diff) => {
    const version = ownVersionOf(diff.after);
    const newer = diffs.length > 1 ? [version === null ? "" : versionWords(diff.after, version, lang)] : [];
    return [...linesOf(diff, lang), ...partLines(diff, lang)].map((line) => [...line, ...newer].map(clean));
  }),
];

/** A text as JSON names it: its id and, where it has several versions, the day on which this one took force. */
const textJson = (profile: Profile): object => ({ id: profile.id, version: ownVersionOf(profile) });

export const profileDiffJson = ({ before, after, changes, parts }: ProfileDiff): unknown => ({
  before: before.id,
  after: after.id,
  versions: { before: textJson(before), after: textJson(after) },
  changes,
  parts,
});
