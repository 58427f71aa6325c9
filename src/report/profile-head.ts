import type { PlainDate } from "../calendar/index.js";
import type { Language } from "../errors.js";
import { amendmentWords } from "../language/amended.js";
import { builtOnOf } from "../language/built-on.js";
import type { Profile } from "../language/profile.js";
import { ownVersionOf, versionsWithin } from "../language/version-span.js";
import { answered, meaningIn, type Reader, say } from "./audience.js";
import { type Block, cell, list, text, title } from "./block.js";
import { amendedWords, versionWords } from "./versions.js";
import { DERIVED_STATE } from "./wording.js";
import { dayWord } from "./words/days.js";

/** Whether the regulation binds, in words, with what is known of it. */
export const standingWords = (
  { standing, standingNote }: Pick<Profile, "standing" | "standingNote">,
  lang: Language,
): string => {
  const words = DERIVED_STATE[standing][lang];
  const said =
    standing === "draft" || standing === "hypothetical"
      ? words.toLocaleUpperCase("vi")
      : `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;
  return `${said}. ${standingNote[lang]}`;
};

/** What was changed in a regulation to see what would follow, a line each; none of one as it was issued. */
export const hypotheticalLines = (profile: Profile, lang: Language): readonly string[] =>
  amendmentWords(profile).map((words) => say(lang, `GIẢ ĐỊNH: ${words.vi}`, `HYPOTHETICAL: ${words.en}`));

/** The regulations that this one is built on, the nearest first; their rules stand with their names. */
export const builtOnWords = (profile: Profile, lang: Language): string | null => {
  const layers = builtOnOf(profile)?.layers ?? [];
  if (layers.length === 0) return null;
  const names = layers.map(({ issuer, number, amendedBy = [] }) => {
    const about = [number, amendedWords(amendedBy, lang)].filter((part) => part !== null);
    return about.length === 0 ? issuer[lang] : `${issuer[lang]} (${about.join("; ")})`;
  });
  return say(lang, `Xây trên quy chế của ${names.join(" → ")}`, `Built on the regulation of ${names.join(" → ")}`);
};

/** The days that a page is about. */
export interface PageSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Of a regulation in several versions which one it is, or which ones are in force on the days of a page, and by what act. */
const versionLine = (profile: Profile, lang: Language, span?: PageSpan): Block[] => {
  const own = ownVersionOf(profile);
  if (own === null) return [];
  const versions = span === undefined ? [own] : versionsWithin(profile, span.from, span.to);
  const words = (versions.length === 0 ? [own] : versions).map((version) => versionWords(profile, version, lang));
  const line = words.join("; ");
  return [text(`${line.charAt(0).toLocaleUpperCase("vi")}${line.slice(1)}`)];
};

/** The regulation: its title, number, issuer and standing. */
export const profileHead = (profile: Profile, lang: Language, span?: PageSpan): Block[] => {
  const { number, issuer, effect } = profile;
  const built = builtOnWords(profile, lang);
  const parts = [
    number ?? say(lang, "chưa có số", "no number"),
    issuer[lang],
    effect.from === null
      ? null
      : say(lang, `hiệu lực từ ${dayWord(effect.from, lang)}`, `in force from ${effect.from}`),
  ].filter((part) => part !== null);
  return [
    title(profile.title[lang]),
    text(parts.join(" · ")),
    ...versionLine(profile, lang, span),
    text(standingWords(profile, lang), profile.standing === "inForce" ? "quiet" : "late"),
    ...(built === null ? [] : [text(built, "quiet")]),
    ...hypotheticalLines(profile, lang).map((words) => text(words, "late")),
  ];
};

/** The readings taken that are not the defaults, each with its question and what it takes the place of. */
export const readingNotes = ({ profile, readings = {}, lang }: Reader): Block[] => {
  const items = profile.readings.flatMap((reading) => {
    const value = readings[reading.code];
    if (value === undefined || value === reading.value) return [];
    const [taken, usual] = [meaningIn(reading, value, lang), meaningIn(reading, reading.value, lang)];
    const place = say(lang, `hiểu là ${taken}, không phải ${usual}`, `taken to be: ${taken}, not ${usual}`);
    // Whoever chose it, or wants another, finds it by its code.
    return [cell(`${answered(reading, place, lang)} (${reading.code}=${value})`, "soon")];
  });
  if (items.length === 0) return [];
  return [
    text(say(lang, "Cách hiểu được chọn, khác cách hiểu thường dùng:", "Readings that are not the defaults:"), "soon"),
    list(items),
  ];
};

/** What every page of a regulation begins with: the regulation, and the readings that are not its defaults. */
export const readerHead = (reader: Reader, span?: PageSpan): Block[] => [
  ...profileHead(reader.profile, reader.lang, span),
  ...readingNotes(reader),
];
