import type { Language } from "../errors.js";
import type { ChangedPart, RuleChange } from "../language/diff-profiles.js";
import type { Profile } from "../language/profile.js";
import type { Rule } from "../language/rule.js";
import { anchorOf } from "../language/rule-kind.js";
import { citation, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, text, title } from "./block.js";
import { clean } from "./text-width.js";
import { conditionWords } from "./words/conditions.js";
import { bearerWords, countingParts, fulfilledParts, recipientWords } from "./words/counting.js";
import { anchorWords, limitWords } from "./words/limits.js";

/** Two texts of a regulation and what differs, for a reader of one language. */
export interface ProfileDiff {
  readonly before: Profile;
  readonly after: Profile;
  readonly changes: readonly RuleChange[];
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

export const profileDiffView = (diff: ProfileDiff, lang: Language): Block[] => {
  const { before, after, changes } = diff;
  const head = title(clean(`${before.title[lang]} → ${after.title[lang]}`));
  if (changes.length === 0) return [head, text(say(lang, "Không quy định nào thay đổi.", "No rule changed."), "done")];
  const columns = heads(lang).map((name, i) => ({ head: name, ...(i < 3 ? {} : { flex: true as const }) }));
  const rows = linesOf(diff, lang).map((line): Cell[] => line.map((value) => cell(clean(value === "" ? "—" : value))));
  return [head, { kind: "table", columns, rows }];
};

export const profileDiffRows = (diff: ProfileDiff, lang: Language): CsvRows => [
  heads(lang),
  ...linesOf(diff, lang).map((line) => line.map(clean)),
];

export const profileDiffJson = ({ before, after, changes }: ProfileDiff): unknown => ({
  before: before.id,
  after: after.id,
  changes,
});
