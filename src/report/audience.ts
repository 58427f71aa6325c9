import type { EndedBody } from "../core/answers/ended-bodies.js";
import type { Duty } from "../core/model/evaluation.js";
import type { Bilingual, Language } from "../errors.js";
import type { Readings } from "../language/apply-readings.js";
import { citeIn } from "../language/built-on.js";
import type { Profile, Reading } from "../language/profile.js";
import type { ProvisionId } from "../language/provision.js";
import { type Rule, ruleId } from "../language/rule.js";
import type { Topic } from "../language/vocabulary.js";
import { TOPIC } from "../language/words/topics.js";

/** Who a view is for: the language, the room there is, the regulation whose names are used. */
export interface Reader {
  readonly lang: Language;
  /** Columns of the page; infinite where the reader's program breaks the lines. */
  readonly width: number;
  readonly profile: Profile;
  /** The readings taken that are not those the regulation is written in. */
  readonly readings?: Readings;
  /** The bodies that are no more, by their names: who stands in for them is told beside them. */
  readonly ended?: ReadonlyMap<string, EndedBody>;
  /** What the acts are called, where a host has words of its own. */
  readonly topics?: Readonly<Record<Topic, Bilingual>>;
}

/** Below this the board puts two things into one column. */
export const NARROW = 105;

export const actorName = (actor: string, { profile, lang }: Reader): string => profile.actors[actor]?.[lang] ?? actor;

/** A citation; a place of the regulation that this one is built on names that regulation. */
export const citation = (provision: ProvisionId, { lang, profile }: Pick<Reader, "lang" | "profile">): string =>
  citeIn(provision, profile)[lang];

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

/** The role that bears a rule; `null` for what is no rule. */
export const ruleBearer = (id: string, { profile }: Reader): string | null =>
  rulesById(profile).get(id)?.bearer.role ?? null;

/** Whether a rule binds bodies of some kinds alone. */
export const isOfKinds = (id: string, { profile }: Reader): boolean =>
  rulesById(profile).get(id)?.bearer.kinds !== undefined;

/** What a threshold has an authority do, and what a report is called; `null` for a rule that says neither. */
export const ruleAction = (id: string, { profile, lang }: Reader): string | null => {
  const rule = rulesById(profile).get(id);
  return rule !== undefined && "action" in rule ? rule.action[lang] : null;
};

/** Picks the language of a pair that is written where it is used. */
export const say = (lang: Language, vi: string, en: string): string => (lang === "vi" ? vi : en);

/** What a value of a reading takes a provision to mean, in words alone. */
export const meaningIn = ({ values }: Reading, value: string, lang: Language): string =>
  values.find((candidate) => candidate.value === value)?.text[lang] ?? value;

/** The question of a reading with how it was answered behind it: a sentence of its own after a question mark, or a colon. */
export const answered = ({ question }: Reading, answer: string, lang: Language): string => {
  const asked = question[lang];
  const own = `${answer.charAt(0).toLocaleUpperCase("vi")}${answer.slice(1)}`;
  if (asked.endsWith("?")) return `${asked} ${own}`;
  return asked.includes(":") ? `${asked}. ${own}` : `${asked}: ${answer}`;
};

/** What a reading, or another value of it, takes a provision to mean, with the id of the value. */
export const readingWords = ({ values, ...reading }: Reading, lang: Language, value = reading.value): string => {
  const words = values.find((candidate) => candidate.value === value)?.text[lang];
  return words === undefined ? value : `${words} (${value})`;
};

/** The same for an officer: in Vietnamese without the id of the value, which \`profile readings\` lists. */
export const valueWords = (reading: Reading, lang: Language): string => {
  const words = reading.values.find(({ value }) => value === reading.value)?.text[lang];
  return words === undefined || lang === "en" ? readingWords(reading, lang) : words;
};

/**
 * What a periodic duty is called: what its rule calls it, else its topic, or what its rule asks where another of the same
 * bearer has that topic too.
 */
export const dutyName = ({ ruleId: id, topic }: Pick<Duty, "ruleId" | "topic">, reader: Reader): string => {
  const rules = rulesById(reader.profile);
  const own = rules.get(id);
  if (own?.action !== undefined) return own.action[reader.lang];
  const isTwin = [...rules.values()].some(
    (other) =>
      other !== own && other.topic === topic && other.bearer.role === own?.bearer.role && "calendar" in other.trigger,
  );
  return own !== undefined && isTwin
    ? (own.text[reader.lang] ?? own.text.vi)
    : (reader.topics ?? TOPIC)[topic][reader.lang];
};
