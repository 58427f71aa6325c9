import type { PlainDate } from "../calendar/index.js";
import type { Language } from "../errors.js";
import type { AmendingAct, Profile } from "../language/profile.js";
import { inVersionOf } from "../language/profile.js";
import type { ProvisionId } from "../language/provision.js";
import { actsOf, ownVersionOf, versionBegun } from "../language/version-span.js";
import { citation, type Reader, say } from "./audience.js";
import { clean } from "./clean.js";
import { dayWord } from "./words/days.js";

/** What says by which version it was made. */
export interface Versioned {
  readonly version?: PlainDate;
}

/** Whether a regulation has several versions, so that views name them. */
export const hasVersions = (profile: Profile): boolean => inVersionOf(profile) !== undefined;

/** The number of an act, else its title. */
export const actName = ({ number, title }: Pick<AmendingAct, "number" | "title">, lang: Language): string =>
  clean(number ?? title[lang]);

/** The acts that amended a text, in words; `null` where none did. */
export const amendedWords = (acts: readonly Pick<AmendingAct, "number" | "title">[], lang: Language): string | null => {
  if (acts.length === 0) return null;
  const names = acts.map((act) => actName(act, lang)).join(", ");
  return say(lang, `sửa đổi: ${names}`, `amended: ${names}`);
};

/** A version in words: the day from which it is in force, and the acts that made it. */
export const versionWords = (profile: Profile, version: PlainDate, lang: Language): string => {
  const acts = amendedWords(actsOf(profile, version), lang);
  const by = acts === null ? "" : ` (${acts})`;
  return say(lang, `bản áp dụng từ ${dayWord(version, lang)}${by}`, `version of ${version}${by}`);
};

/** The reader of the version that something was made by: its words are those of that text. */
export const readerOf = ({ version }: Versioned, reader: Reader): Reader => {
  if (version === undefined) return reader;
  const profile = versionBegun(reader.profile, version);
  return profile === reader.profile ? reader : { ...reader, profile };
};

/** The version of a result, where it is another than the one in force; else nothing. */
export const otherVersion = ({ version }: Versioned, { profile, lang }: Reader): string | null =>
  version === undefined || version === ownVersionOf(profile) ? null : versionWords(profile, version, lang);

/** A citation of the text that a result was made by; of another version than the one in force with its name. */
export const citationIn = (one: Versioned & { readonly provision: ProvisionId }, reader: Reader): string => {
  const version = otherVersion(one, reader);
  const words = citation(one.provision, reader);
  return version === null ? words : `${words}, ${version}`;
};

/** The version of a result for a column of its own. */
export const versionCell = ({ version }: Versioned, { profile, lang }: Reader): string | null =>
  version === undefined ? null : versionWords(profile, version, lang);
