import { anObject, answering, aText, type OptionCheck, oneOf, requireOptions, requireValue } from "../answering.js";
import type { PlainDate } from "../calendar/index.js";
import { dateInVietNam, problemWithMoment } from "../calendar/plain-date.js";
import type { Duty, TaskEvaluation } from "../core/model/evaluation.js";
import { type Bilingual, DondocError, fail, type Language, type Problem } from "../errors.js";
import { aProfile } from "../language/apply-readings.js";
import type { Profile } from "../language/profile.js";
import { cite, type ProvisionId } from "../language/provision.js";
import { unknownWord } from "../nearest.js";
import { citation } from "../report/audience.js";
import { dueWords, nextStepWords } from "../report/evaluation/next-step.js";
import { type CodeOf, type ListName, TABLES, type Tables } from "./tables.js";

/** A host's own words, list by list and code by code; what is left out is said in the words of the package. */
export type OwnWords = {
  readonly [L in ListName]?: { readonly [C in keyof Tables[L]]?: Partial<Bilingual> };
};

/** For whom sentences are written. */
export interface WordsReader {
  /** The language of the sentences. */
  readonly lang: Language;
  /** The regulation, by whose names of roles and acts it is said. */
  readonly profile: Profile;
}

/** Names of codes and sentences about results, in two languages. */
export interface WordsOf {
  /** The names of every code, list by list. */
  readonly names: Tables;
  /** The name of one code: `nameOf("state", "overdue", "vi")` is “quá hạn”. */
  nameOf<L extends ListName>(list: L, code: CodeOf<L>, lang: Language): string;
  /** The next step of a task in one sentence: what, who, by when, by which provision; `—` where there is none. */
  nextStep(task: TaskEvaluation, reader: WordsReader): string;
  /** When a duty is due: “quá hạn 3 ngày làm việc (hạn 04/03/2026)”. */
  due(duty: Duty, asOf: PlainDate, lang: Language): string;
  /** The citation of a provision: “điểm a khoản 2 Điều 7”; of another regulation with its name. */
  citation(provision: ProvisionId, lang: Language, profile?: Profile): string;
}

const LANGUAGE = oneOf(["vi", "en"]);
const someText: OptionCheck = (value, path) => aText(value, path);
const NAME_CHECKS = { vi: someText, en: someText };

/** Everything that is wrong with a host's own words: lists and codes that are none, names that are no text. */
const problemsOf = (own: OwnWords): readonly Problem[] =>
  Object.entries(own).flatMap(([list, words]): Problem[] => {
    if (!Object.hasOwn(TABLES, list)) return [unknownWord("unknown-name", list, list, Object.keys(TABLES))];
    const wrong = anObject(words, list);
    if (wrong !== undefined) return [wrong];
    // The list is one of ours: that was asked just now.
    const codes = Object.keys(TABLES[list as ListName]);
    return Object.entries(words ?? {}).flatMap(([code, name]: [string, unknown]): Problem[] => {
      const path = `${list}.${code}`;
      if (!codes.includes(code)) return [unknownWord("unknown-key", path, code, codes)];
      try {
        requireOptions(name, NAME_CHECKS, path);
        return [];
      } catch (error) {
        if (!(error instanceof DondocError)) throw error;
        return error.issues.map(({ message: _, ...problem }) => problem);
      }
    });
  });

type Names = Readonly<Record<string, Bilingual>>;

const merged = (table: Names, own: Readonly<Record<string, Partial<Bilingual>>> = {}): Names =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(table).map(([code, name]) => [code, Object.freeze({ ...name, ...(own[code] ?? {}) })]),
    ),
  );

const tablesWith = (own: OwnWords): Tables =>
  Object.freeze(
    Object.fromEntries(Object.entries(TABLES).map(([list, table]) => [list, merged(table, own[list as ListName])])),
    // The lists and their codes are those of the package; only words differ.
  ) as Tables;

const requireReader = (reader: WordsReader): void => {
  requireOptions(reader, { lang: LANGUAGE, profile: aProfile }, "reader");
  requireValue(reader.lang, "reader.lang", LANGUAGE);
  requireValue(reader.profile, "reader.profile", aProfile);
};

/**
 * The words of the package with a host's own in their places: for names of codes, and for the sentences made of them.
 *
 * @throws DondocError with every list, code and name that is none.
 * @example
 * const own = defineWords({ topic: { doTask: { vi: "Hoàn thành" } }, state: { overdue: { vi: "trễ hạn" } } });
 * own.nameOf("state", "overdue", "vi"); // "trễ hạn"
 */
export const defineWords = (own: OwnWords = {}): WordsOf =>
  answering("words", () => {
    requireValue(own, "words", anObject);
    const problems = problemsOf(own);
    if (problems.length > 0) throw new DondocError(problems);
    const names = tablesWith(own);
    return Object.freeze<WordsOf>({
      names,
      nameOf: (list, code, lang) => nameIn(names, list, code, lang),
      nextStep: (task, reader) =>
        answering("task", () => {
          requireReader(reader);
          return nextStepWords(task, { ...reader, width: Number.POSITIVE_INFINITY, topics: names.topic });
        }),
      due: (duty, asOf, lang) =>
        answering("duty", () => {
          requireValue(duty, "duty", anObject);
          requireValue(asOf, "asOf", problemWithMoment);
          requireValue(lang, "lang", LANGUAGE);
          return dueWords(duty, dateInVietNam(asOf, "asOf"), { lang });
        }),
      citation: (provision, lang, profile) =>
        answering("provision", () => {
          requireValue(provision, "provision", aText);
          requireValue(lang, "lang", LANGUAGE);
          if (profile === undefined) return cite(provision)[lang];
          requireValue(profile, "profile", aProfile);
          return citation(provision, { lang, profile });
        }),
    });
  });

const nameIn = (names: Tables, list: string, code: string, lang: Language): string => {
  requireValue(list, "list", oneOf(Object.keys(names)));
  // The list is one of ours: that was asked just now.
  const table: Names = names[list as ListName];
  requireValue(code, "code", oneOf(Object.keys(table)));
  requireValue(lang, "lang", LANGUAGE);
  return table[code]?.[lang] ?? fail(unknownWord("unknown-name", "code", code, Object.keys(table)));
};

/** The words of the package. */
export const words: WordsOf = /* @__PURE__ */ defineWords();
