import { both, inBoth } from "../../bilingual.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { fail } from "../../errors.js";
import { decodeText } from "../decode.js";
import { converted } from "./convert.js";
import { readingOf } from "./legacy-text.js";
import type { LegacyEncoding } from "./tables.js";
import { utf16Without } from "./utf16.js";

/** A text with what there is to say of how it was written. */
export interface DecodedSheet {
  readonly text: string;
  readonly notices: readonly RegisterNotice[];
}

/** So much text tells its encoding; the words of a file are of one kind. */
const SAMPLE = 1_000_000;

const noticeOf = (encoding: LegacyEncoding): RegisterNotice =>
  Object.freeze({
    code: "encodingConverted",
    detail: Object.freeze({
      vi: `cả tệp ở bảng mã ${encoding}, đã đổi sang Unicode`,
      en: `the whole file is in ${encoding} and was converted to Unicode`,
    }),
  });

/** What a page of HTML says of its encoding; only for files that are not Unicode. */
const declaredEncoding = (head: string): string =>
  /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{1,40})/i.exec(head.slice(0, 4_096))?.[1]?.toLowerCase() ?? "";

const isWestern = (encoding: string): boolean =>
  ["windows-1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii"].includes(encoding);

const unclear = (): never =>
  fail({
    code: "unreadable",
    path: "",
    found: inBoth`${both("không rõ bảng mã", "the encoding is not clear")}: windows-1258 | TCVN3 (ABC) | VNI | windows-1252`,
    expected: inBoth`UTF-8 (Excel: “CSV UTF-8”): ${both("hãy mở bằng đúng phông rồi lưu lại", "open it in its font and save it anew")}`,
  });

/** A text that is not Unicode, by its words. */
const decodeLegacy = (bytes: Uint8Array): DecodedSheet => {
  const text = new TextDecoder("windows-1252").decode(bytes);
  const declared = declaredEncoding(text);
  const reading = readingOf(text.slice(0, SAMPLE), isWestern(declared));
  if (reading === "unicode") return { text, notices: [] };
  const encoding = reading === "unclear" && declared === "windows-1258" ? "windows-1258" : reading;
  if (encoding === "unclear") return unclear();
  return { text: converted(text, encoding), notices: [noticeOf(encoding)] };
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const hasMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * The text of a sheet as office programs write it: UTF-8 and UTF-16 with or without a mark; TCVN3, VNI and windows-1258
 * where its words show which of them it is, which a notice tells.
 *
 * @throws DondocError `unreadable` for bytes that are none of these, or could be several.
 */
export const decodeSheet = (bytes: Uint8Array): DecodedSheet => {
  if (hasMark(bytes)) return { text: decodeText(bytes), notices: [] };
  const unmarked = utf16Without(bytes);
  if (unmarked !== undefined) {
    const mark = unmarked === "utf-16le" ? [0xff, 0xfe] : [0xfe, 0xff];
    const marked = new Uint8Array(bytes.length + 2);
    marked.set(mark);
    marked.set(bytes, 2);
    return { text: decodeText(marked), notices: [] };
  }
  // JSON is Unicode by definition; a text with an empty byte is none of a single byte a letter.
  const isJson = bytes[0] === 0x7b || bytes[0] === 0x5b;
  if (isJson || bytes.includes(0) || isUtf8(bytes)) return { text: decodeText(bytes), notices: [] };
  return decodeLegacy(bytes);
};
