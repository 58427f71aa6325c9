import type { Language } from "../errors.js";
import type { Profile, Reading } from "../profiles/profile.js";
import { cite, type ProvisionId } from "../profiles/provision.js";
import { type Rule, ruleId } from "../profiles/rule.js";

/** Who a view is for: the language, the room there is, the regulation whose names are used. */
export interface Reader {
  readonly lang: Language;
  /** Columns of the page; infinite where the reader's program breaks the lines. */
  readonly width: number;
  readonly profile: Profile;
}

/** Below this the board puts two things into one column. */
export const NARROW = 105;

export const actorName = (actor: string, { profile, lang }: Reader): string => profile.actors[actor]?.[lang] ?? actor;

export const citation = (provision: ProvisionId, { lang }: Pick<Reader, "lang">): string => cite(provision)[lang];

const ruleTexts = new WeakMap<Profile, ReadonlyMap<string, Rule>>();

const rulesById = (profile: Profile): ReadonlyMap<string, Rule> => {
  const known = ruleTexts.get(profile);
  if (known !== undefined) return known;
  const fresh = new Map(profile.rules.map((rule) => [ruleId(rule), rule]));
  ruleTexts.set(profile, fresh);
  return fresh;
};

/** What a rule demands, in the project's words. */
export const ruleText = (id: string, { profile, lang }: Reader): string => rulesById(profile).get(id)?.text[lang] ?? id;

/** What a threshold has an authority do; `null` for a rule of another kind. */
export const ruleAction = (id: string, { profile, lang }: Reader): string | null => {
  const rule = rulesById(profile).get(id);
  return rule !== undefined && "action" in rule ? rule.action[lang] : null;
};

/** Picks the language of a pair that is written where it is used. */
export const say = (lang: Language, vi: string, en: string): string => (lang === "vi" ? vi : en);

/** What a reading takes a provision to mean. */
export const readingWords = ({ value, values }: Reading, lang: Language): string => {
  const words = values.find((candidate) => candidate.value === value)?.text[lang];
  return words === undefined ? value : `${words} (${value})`;
};
