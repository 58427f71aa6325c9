import { wrapAnsi } from "fast-wrap-ansi";
import type { Language } from "../../errors.js";
import { HEAD_PARTS } from "./head-parts.js";
import { type SkeletonPart, type SkeletonWords, wordsFor } from "./parts.js";
import { RULE_PARTS } from "./rule-parts.js";

/** Where the schema is found once the package is published; editors that know YAML read this line. */
const SCHEMA = "https://unpkg.com/dondoc/schema/profile.schema.json";
const WIDTH = 110;

const OPENING = {
  vi: "Quy chế viết thành dữ liệu. Sửa theo văn bản của mình, rồi chạy: dondoc check TỆP",
  en: "A regulation as data. Make it say what your text says, then run: dondoc check FILE",
} as const;

/** A comment in lines of its own, as far in as the part that it is about. */
const commentOf = (words: string): string => {
  const inset = /^ */.exec(words)?.[0] ?? "";
  return wrapAnsi(words.trim(), WIDTH - inset.length)
    .split("\n")
    .map((line) => `${inset}# ${line}`)
    .join("\n");
};

const partText = ({ comment, yaml }: SkeletonPart, lang: Language, words: SkeletonWords): string =>
  `${commentOf(comment[lang])}\n${yaml(words)}`;

/** A regulation in YAML that can be read and checked at once, with a comment on every part. */
export const profileSkeleton = (lang: Language, named: Pick<SkeletonWords, "id" | "title" | "issuer">): string => {
  const words = wordsFor(lang, named);
  const parts = [...HEAD_PARTS, ...RULE_PARTS].map((one) => partText(one, lang, words));
  return `# yaml-language-server: $schema=${SCHEMA}\n${commentOf(OPENING[lang])}\n\n${parts.join("\n\n")}\n`;
};
