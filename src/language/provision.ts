import { aText, requireValue } from "../answering.js";
import type { Bilingual } from "../errors.js";

/** A citable place of a regulation: `lao-cai/7.2.a`; `#2` is the second sentence of the same place. Permanent. */
export type ProvisionId = string;

const ORDINAL = /^(.*?)(?:#(\d+)\w?)?$/;

/** The sentences of one place are not numbered in the text; an office counts them in words. */
const ORDINALS = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"];

const known = new Map<ProvisionId, Bilingual>();
/** There are some hundreds of provisions; a program that makes ids up is not remembered. */
const MOST_KNOWN = 4096;

/**
 * The citation of a provision, read off its id.
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

const citationOf = (provision: ProvisionId): Bilingual => {
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
  if (sentence !== undefined) {
    // An article without items has paragraphs; what stands in an item or a point is a sentence of it.
    const part = item === undefined ? "đoạn" : "câu";
    vi.unshift(`${part} thứ ${ORDINALS[Number(sentence)] ?? sentence}`);
    en.push(`${item === undefined ? "paragraph" : "sentence"} ${sentence}`);
  }
  return { vi: vi.join(" "), en: en.join(", ") };
};
