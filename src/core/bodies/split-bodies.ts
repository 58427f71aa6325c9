import { keptByText } from "../model/kept.js";
import { nameKey } from "./name-key.js";

/** How the names of bodies begin, of whatever regulation: what follows a comma or *và* and begins so is a name. */
const BEGINNINGS = [
  "sở",
  "ban",
  "bộ",
  "cục",
  "chi cục",
  "tổng cục",
  "ủy ban",
  "văn phòng",
  "phòng",
  "thanh tra",
  "công an",
  "công ty",
  "tổng công ty",
  "tập đoàn",
  "trung tâm",
  "trường",
  "bệnh viện",
  "viện",
  "đảng ủy",
  "thành ủy",
  "huyện ủy",
  "tỉnh ủy",
  "hội",
  "mặt trận",
  "đoàn",
  "liên đoàn",
  "kho bạc",
  "ngân hàng",
  "bảo hiểm",
  "tòa án",
  "viện kiểm sát",
  "báo",
  "đài",
  "hội đồng",
  "thường trực",
  "các sở",
  "các phòng",
  "các ban",
  "các cơ quan",
  "các đơn vị",
  "các huyện",
]
  .map(nameKey)
  .sort((a, b) => b.length - a.length);

/** The beginnings above are shorter. */
const BEGINNING = 100;
/** A longer cell is no list of bodies. */
const LONGEST_LIST = 10_000;

const beginsLikeBody = (text: string): boolean => {
  const key = nameKey(text.trimStart().slice(0, BEGINNING));
  return BEGINNINGS.some((words) => key === words || key.startsWith(`${words} `));
};

/** Marks of a list before a name: `1.`, `-`, `*`, `+`, `o`, `a)`. */
const LIST_MARK = /^\s*(?:(?:\d{1,2}|[a-zđ])[.)]\s+|\d{1,2}[.)](?=\p{L})|[-–—*+•●▪]+\s*|o\s+(?=\p{Lu}))/u;

/** `(các) Sở: Tài chính, Xây dựng`: the word before the colon stands before each name. */
const SHARED_WORD = /^\s*(?:các\s+)?(sở|phòng|ban|huyện|thành phố)\s*:\s*(.+)$/iu;

/** Parts at a sign, kept together where what follows does not begin like the name of a body. */
const splitWhereNamed = (text: string, sign: RegExp): string[] => {
  const parts: string[] = [];
  for (const piece of text.split(sign)) {
    const last = parts.length - 1;
    if (last >= 0 && !beginsLikeBody(piece)) parts[last] = `${parts[last]}${lastSign(text, sign)}${piece}`;
    else parts.push(piece);
  }
  return parts;
};

const lastSign = (text: string, sign: RegExp): string => sign.exec(text)?.[0] ?? " ";

/** Lines of a cell, one broken name put together again: a line that begins neither a list nor a body goes on. */
const linesOf = (text: string): string[] => {
  const lines: string[] = [];
  for (const line of text.split(/[\r\n]+/u)) {
    if (line.trim() === "") continue;
    const last = lines.length - 1;
    const begins = LIST_MARK.test(line) || beginsLikeBody(line);
    if (last >= 0 && !begins) lines[last] = `${lines[last]} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
};

/**
 * The names of bodies in one text: set apart by `;`, by line breaks, as a numbered list, by `+`, and by a comma, a
 * stroke or *và* only where what follows begins like the name of a body: *Sở Văn hóa, Thể thao và Du lịch* is one.
 *
 * @example
 * splitBodies("Sở Tài chính, Sở Xây dựng"); // ["Sở Tài chính", "Sở Xây dựng"]
 */
export const splitBodies = keptByText((text: string): readonly string[] => {
  if (text.length > LONGEST_LIST) return [text.replace(/\s+/gu, " ").trim()];
  const names: string[] = [];
  // One space for many: what looks for spaces before a sign would go through them again from each.
  for (const part of text
    .replace(/[^\S\r\n]+/gu, " ")
    .split(";")
    .flatMap(linesOf)) {
    const shared = SHARED_WORD.exec(part.replace(LIST_MARK, ""));
    if (shared !== null) {
      const [, word = "", list = ""] = shared;
      for (const name of list.split(/,|\s+và\s+/u)) if (name.trim() !== "") names.push(`${word} ${name.trim()}`);
      continue;
    }
    const pieces = (KINDS_ALONE.test(nameKey(part)) ? [part] : splitWhereNamed(part, /\s*,\s*/u))
      .flatMap((piece) => splitWhereNamed(piece, /\s+\+\s+|\s*\+\s*(?=\p{Lu})/u))
      .flatMap((piece) => splitWhereNamed(piece, /\s+và\s+/u))
      .flatMap((piece) => splitWhereNamed(piece, /\s*\/\s*/u));
    for (const piece of pieces) {
      const name = piece
        .replace(LIST_MARK, "")
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/[.,;:]+$/u, "")
        .trim();
      if (name !== "") names.push(name);
    }
  }
  return names;
});

const MANY = nameKey("các");
const COLLECTIVE_BEGINNINGS = ["các", "toàn thể", "tất cả", "những", "mọi"].map(nameKey);
/** Kinds whose name goes before *các* where many are meant: *UBND các huyện*, but not *Ban Quản lý các khu*. */
const KINDS_OF_MANY = ["ủy ban nhân dân", "đảng ủy", "sở", "phòng", "ban", "chủ tịch ủy ban nhân dân"].map(
  (kind) => `${nameKey(kind)} ${MANY}`,
);
const CONCERNED = ` ${nameKey("liên quan")}`;
const HAS_CONCERNED = ` ${nameKey("có liên quan")}`;

/** Kinds of bodies one after the other, without the name of any: *ban, ngành*, *huyện, thị xã, thành phố*. */
const KIND =
  "(?:sở|ban|ngành|đoàn thể|phòng|cơ quan|đơn vị|địa phương|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)";
const KINDS_ALONE = new RegExp(`^${KIND}(?: (?:và )?${KIND})+$`, "u");

/** Whether a text names many bodies at once and none of them: *các sở, ngành liên quan*, *UBND các huyện*. */
export const isCollective = keptByText((name: string): boolean => {
  const key = nameKey(name);
  if (KINDS_ALONE.test(key)) return true;
  const begins = (words: string): boolean => key === words || key.startsWith(`${words} `);
  return (
    [...COLLECTIVE_BEGINNINGS, ...KINDS_OF_MANY].some(begins) || key.endsWith(CONCERNED) || key.endsWith(HAS_CONCERNED)
  );
});
