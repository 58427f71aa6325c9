import { sha256 } from "../model/sha256.js";

/** A longer number is kept as its SHA-256: nobody can make two of those alike. */
const LONGEST_NUMBER = 64;

/** What a document is, before its number, and the short form in which offices write that. */
const TYPES: ReadonlyMap<string, string> = new Map(
  [
    // A letter has no word for its type in its number, and is any document of which nothing more is said.
    ["công văn", "cv", ""],
    ["văn bản", "vb", ""],
    ["quyết định", "qđ"],
    ["thông báo kết luận", "tbkl"],
    ["thông báo", "tb"],
    ["kết luận", "kl"],
    ["kế hoạch", "kh"],
    ["chỉ thị", "ct"],
    ["nghị quyết", "nq"],
    ["công điện", "cđ"],
    ["tờ trình", "ttr"],
    ["báo cáo", "bc"],
    ["chương trình", "ctr"],
    ["hướng dẫn", "hd"],
    ["giấy mời", "gm"],
    ["phiếu chuyển", "pc"],
    ["phiếu giao việc", "pgv"],
  ].flatMap(([long = "", short = "", type = short]) => [
    [long, type],
    [short, type],
  ]),
);
/** *Công văn số*, *Số:*, *Số ký hiệu*, *QĐ* before the number itself. */
const WORDS = new RegExp(
  `^ ?(?:(${[...TYPES.keys()].join("|")})(?=[ .:]|số))?[ .:]{0,3}(?:số(?:(?:[ ,/]|và){0,4}(?:ký |kí )?hiệu)?)?[ .:]{0,3}(?=\\d)`,
  "u",
);
const DASHES = /[\p{Pd}\u2212]/gu;
const SIGNS_BEHIND = /(?<![.,;:])[.,;:]+$/u;
/** Offices write a nought before a number below ten (Decree 30/2020, Annex I), sheets leave it out. */
const NOUGHTS = /^0+(?=\d)/u;
const LETTER = /\p{L}/u;

/** A number as most offices write it, *100/UBND-TH*: nothing about it is to be left out. */
const PLAIN = /^[1-9]\d{0,9}\/[A-Za-z\d-]{0,40}[A-Za-z]$/;

/**
 * The number of a document as it is compared. Letter case, spaces, the kind of a dash and a sign at the end do not count,
 * nor do noughts and words before it: *Công văn số 100/UBND–TH.* is *100/UBND-TH*. The type of a document counts where nothing in
 * the number tells it: *Quyết định số 100* is not *100*.
 */
export const numberKey = (number: string): string => {
  if (number === "") return "";
  if (PLAIN.test(number)) return number.toLowerCase();
  const text = number.normalize("NFC").toLowerCase().replaceAll("ð", "đ").replace(/\s+/gu, " ");
  const [words = "", type = ""] = WORDS.exec(text) ?? [];
  const bare = text
    .slice(words.length)
    .replaceAll(" ", "")
    .replace(DASHES, "-")
    .replace(SIGNS_BEHIND, "")
    .replace(NOUGHTS, "");
  const key = LETTER.test(bare) ? bare : `${TYPES.get(type) ?? ""}${bare}`;
  return key.length > LONGEST_NUMBER ? `sha256:${sha256(key)}` : key;
};
