import type { Language } from "../errors.js";
import type { Readings } from "../language/apply-readings.js";
import { actsUpTo, citeIn } from "../language/built-on.js";
import type { Profile } from "../language/profile.js";
import { cite, type ProvisionId } from "../language/provision.js";
import { answered, meaningIn, say } from "./audience.js";
import { type Block, type Cell, cell, list, text, title } from "./block.js";
import { builtOnWords, hypotheticalLines } from "./profile-head.js";
import { amendedWords } from "./versions.js";
import { DERIVED_STATE } from "./wording.js";
import { dayWord } from "./words/days.js";

/** What a table of several regulations is of: it stands at the head of the page and of every export. */
export interface SeveralReader {
  readonly lang: Language;
  readonly width: number;
  readonly profiles: readonly Profile[];
  /** The readings asked for, by code; each regulation takes those that it knows. */
  readonly readings: Readings;
  /** The day judged, of what is judged on a day. */
  readonly asOf?: string;
  /** The regulations are taken to be in force on every day. */
  readonly assumeInForce?: boolean;
}

/** The name of a regulation where several stand side by side: who issued it. */
export const shortName = ({ issuer }: Profile, lang: Language): string => issuer[lang];

/** A citation in a table of several regulations; a place of the one that a regulation is built on names that one. */
export const citeAmong = (provision: ProvisionId, profile: Profile | undefined, lang: Language): string =>
  (profile === undefined ? cite(provision) : citeIn(provision, profile))[lang];

const standingOf = (profile: Profile, lang: Language): string => {
  const { number, standing, effect } = profile;
  return [
    number ?? say(lang, "chưa có số", "no number"),
    DERIVED_STATE[standing][lang],
    effect.from === null ? null : say(lang, `từ ${dayWord(effect.from, lang)}`, `from ${effect.from}`),
    amendedWords(actsUpTo(profile), lang),
  ]
    .filter((part) => part !== null)
    .join(", ");
};

const readingItems = ({ profiles, readings, lang }: SeveralReader): string[] =>
  Object.entries(readings).flatMap(([code, value]) => {
    const reading = profiles.flatMap((profile) => profile.readings).find((known) => known.code === code);
    if (reading === undefined) return [];
    const meaning = meaningIn(reading, value, lang);
    const answer = say(lang, `hiểu là ${meaning}`, `taken to be: ${meaning}`);
    return [`${answered(reading, answer, lang)} (${code}=${value})`];
  });

/** The lines of a head: each regulation with its standing, the day, what is assumed, and the readings taken. */
export const headLines = (reader: SeveralReader): readonly Cell[] => {
  const { profiles, lang, asOf, assumeInForce = false } = reader;
  const readings = readingItems(reader);
  return [
    ...profiles.map((profile) =>
      cell(
        `${lang === "en" ? `${profile.id}: ` : ""}${shortName(profile, lang)} (${standingOf(profile, lang)})`,
        profile.standing === "inForce" ? undefined : "soon",
      ),
    ),
    ...(asOf === undefined ? [] : [cell(say(lang, `Ngày xét: ${dayWord(asOf, lang)}`, `Judged as of ${asOf}`))]),
    ...(assumeInForce
      ? [
          cell(
            say(
              lang,
              "GIẢ ĐỊNH: mọi quy chế đều có hiệu lực vào mọi ngày; kết quả không phải kết luận theo pháp luật.",
              "ASSUMED: every regulation is in force on every day; the result is no finding of law.",
            ),
            "late",
          ),
        ]
      : []),
    ...profiles.flatMap((profile) => {
      const built = builtOnWords(profile, lang);
      return built === null
        ? []
        : [cell(`${lang === "en" ? profile.id : shortName(profile, lang)}: ${built}`, "quiet")];
    }),
    ...profiles.flatMap((profile) => hypotheticalLines(profile, lang)).map((words) => cell(words, "late")),
    cell(
      readings.length === 0
        ? say(lang, "Cách hiểu: mặc định", "Readings: the defaults")
        : say(lang, `Cách hiểu khác mặc định: ${readings.join("; ")}`, `Other readings: ${readings.join("; ")}`),
      readings.length === 0 ? "quiet" : "soon",
    ),
  ];
};

/** The head of a page of several regulations. */
export const severalHead = (name: string, reader: SeveralReader): Block[] => [
  title(name),
  list(headLines(reader)),
  text(""),
];

/** The same head as lines above an exported table. */
export const headText = (name: string, reader: SeveralReader): readonly string[] => [
  name,
  ...headLines(reader).map((line) => line.text),
];
