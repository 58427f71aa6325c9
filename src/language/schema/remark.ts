import type { Bilingual } from "../../errors.js";

/** What can stand out in a draft; a closed list. */
export const REMARK_CODES = [
  "toFill",
  "unusedParameter",
  "actTwice",
  "versionGap",
  "uselessCutoff",
  "neverArises",
  "noNumber",
  "otherNumber",
  "otherUnit",
  "otherDate",
  "otherPeriod",
  "noDay",
  "ambiguousWords",
  "restDays",
  "pastTheDate",
  "reportOrder",
  "cadencesContradict",
  "account",
  "ownHead",
  "unreached",
  "absentBelow",
  "looser",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** What is found, why it matters, and how it is mended; each a sentence. */
export interface RemarkWords {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly cure: Bilingual;
}

/** What stands out in a draft that can be computed all the same: its writer decides whether it is meant. */
export interface Remark extends RemarkWords {
  readonly code: RemarkCode;
  /** Where in the file, `rules[3].limit.span`. */
  readonly path: string;
  /** The three sentences together. */
  readonly message: Bilingual;
}

/** One remark, its sentences put together. */
export const remark = (code: RemarkCode, path: string, { what, why, cure }: RemarkWords): Remark =>
  Object.freeze({
    code,
    path,
    what: Object.freeze(what),
    why: Object.freeze(why),
    cure: Object.freeze(cure),
    message: Object.freeze({ vi: `${what.vi} ${why.vi} ${cure.vi}`, en: `${what.en} ${why.en} ${cure.en}` }),
  });
