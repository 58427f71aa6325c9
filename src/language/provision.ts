import { aText, requireValue } from "../answering.js";
import type { Bilingual } from "../errors.js";

/** A citable place of a regulation: `lao-cai/7.2.a`; `#2` is the second sentence of the same place. Permanent. */
export type ProvisionId = string;

const ORDINAL = /^(.*?)(?:#(\d+)\w?)?$/;

/** Which of the parts of one kind: by its number, several by theirs, or the last. */
export type PartNumber = number | "last" | readonly number[];

/**
 * What an office calls a part of a place that the text does not number: a paragraph, a dash, a sentence, a part of a
 * sentence between semicolons. `{ sentence: 7, part: 2 }` is the second part of the seventh sentence.
 */
export interface UnnumberedPart {
  /** A paragraph of its own. */
  readonly paragraph?: PartNumber;
  /** An entry of a list with dashes. */
  readonly dash?: PartNumber;
  /** A sentence; a heading is none. */
  readonly sentence?: PartNumber;
  /** A part of a sentence. */
  readonly part?: PartNumber;
}

/** From the widest to the narrowest, with their names. */
const PARTS = [
  ["paragraph", { vi: "đoạn", en: "paragraph" }],
  ["dash", { vi: "gạch đầu dòng", en: "dash" }],
  ["sentence", { vi: "câu", en: "sentence" }],
  ["part", { vi: "ý", en: "part" }],
] as const satisfies readonly (readonly [keyof UnnumberedPart, Bilingual])[];

/** What the text does not number, an office counts in words. */
const ORDINALS = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"];

const known = new Map<ProvisionId, Bilingual>();
/** There are some hundreds of provisions; a program that makes ids up is not remembered. */
const MOST_KNOWN = 4096;

const partWords = (number: PartNumber, { vi, en }: Bilingual): Bilingual => {
  if (number === "last") return { vi: `${vi} cuối`, en: `last ${en}` };
  const numbers = typeof number === "number" ? [number] : number;
  const each = numbers.map((one) => `${vi} thứ ${ORDINALS[one] ?? one}`);
  return { vi: each.join(" và "), en: `${en}${numbers.length === 1 ? "" : "s"} ${numbers.join(" and ")}` };
};

/**
 * The citation of a provision, read off its id; where a regulation says what a part is called that its text does not
 * number (`Profile.unnumbered`), views of it say so.
 *
 * @example
 * cite("lao-cai/7.2.a"); // { vi: "điểm a khoản 2 Điều 7", en: "Article 7, item 2, point a" }
 */
export const cite = (provision: ProvisionId): Bilingual => {
  if (typeof provision !== "string") requireValue(provision, "provision", aText);
  const cited = known.get(provision);
  if (cited !== undefined) return cited;
  const fresh = Object.freeze(citationOf(provision));
  if (known.size < MOST_KNOWN) known.set(provision, fresh);
  return fresh;
};

/** The citation of a part that the text does not number, as it is built there. */
export const citePart = (provision: ProvisionId, part: UnnumberedPart): Bilingual => citationOf(provision, part);

const citationOf = (provision: ProvisionId, called?: UnnumberedPart): Bilingual => {
  const local = provision.slice(provision.indexOf("/") + 1);
  const [, place = local, sentence] = ORDINAL.exec(local) ?? [];
  const [article = "", item, point, subpoint] = place.split(".");
  if (article === "0") return { vi: "Tên văn bản", en: "Title of the document" };
  if (article === "qd") {
    return { vi: `Điều ${item ?? ""} Quyết định`, en: `Decision, Article ${item ?? ""}` };
  }
  const en = [`Article ${article}`];
  const vi = [`Điều ${article}`];
  if (item !== undefined) {
    vi.unshift(`khoản ${item}`);
    en.push(`item ${item}`);
  }
  if (point !== undefined) {
    vi.unshift(`điểm ${point}`);
    en.push(`point ${point}`);
  }
  if (subpoint !== undefined) {
    vi.unshift(`tiết ${subpoint}`);
    en.push(`sub-point ${subpoint}`);
  }
  const counted: UnnumberedPart = called ?? (sentence === undefined ? {} : { sentence: Number(sentence) });
  for (const [kind, name] of PARTS) {
    const number = counted[kind];
    if (number === undefined) continue;
    const words = partWords(number, name);
    vi.unshift(words.vi);
    en.push(words.en);
  }
  return { vi: vi.join(" "), en: en.join(", ") };
};
