import type { Bilingual, Language } from "../../errors.js";

/** A part of a new regulation: what is said above it, and the part itself in YAML. */
export interface SkeletonPart {
  readonly comment: Bilingual;
  readonly yaml: (words: SkeletonWords) => string;
}

/** What the parts of one skeleton share. */
export interface SkeletonWords {
  readonly id: string;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  /** A text in YAML; English stands beside the Vietnamese only in a skeleton for readers of English. */
  readonly text: (vi: string, en: string) => string;
  /** A text that only the writer can give. */
  readonly toFill: (vi: string, en: string) => string;
}

const quoted = (words: string): string => JSON.stringify(words);

export const wordsFor = (
  lang: Language,
  { id, title, issuer }: Pick<SkeletonWords, "id" | "title" | "issuer">,
): SkeletonWords => {
  const text = (vi: string, en: string): string =>
    lang === "vi" ? `{ vi: ${quoted(vi)} }` : `{ vi: ${quoted(vi)}, en: ${quoted(en)} }`;
  return { id, title, issuer, text, toFill: (vi, en) => text(`[điền: ${vi}]`, `[fill in: ${en}]`) };
};

export const part = (vi: string, en: string, yaml: SkeletonPart["yaml"]): SkeletonPart => ({
  comment: { vi, en },
  yaml,
});
