import { kindFound } from "../../answering.js";
import { ONE_OR_MORE } from "../../expected.js";
import { optional } from "../model/optional.js";
import type { Raw } from "../model/plain-values.js";
import { NOTICE_CODES, type RegisterNotice } from "../model/task.js";
import { pathOf, type Reader, wordsOf } from "./input-reader.js";

export const NOTICE_KEYS = ["code", "taskId", "row", "column", "detail"] as const;
export const DETAIL_KEYS = ["vi", "en"] as const;
const CODE_WORDS = wordsOf(NOTICE_CODES);
const NO_WORDS: Raw = Object.freeze({});

const readRow = (reader: Reader, raw: Raw, path: string): number | undefined => {
  const value = raw["row"];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const found = typeof value === "number" ? String(value) : kindFound(value);
  const expected = ONE_OR_MORE;
  reader.report({ code: "out-of-range", path: pathOf(path, "row"), found, expected });
  return undefined;
};

/** Reads a notice of a register that was printed. */
export const readNotice = (reader: Reader, value: unknown, path: string): RegisterNotice | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, NOTICE_KEYS, path);
  const code = reader.requiredOneOf(raw, "code", CODE_WORDS, path);
  const place = pathOf(path, "detail");
  const words = reader.object(raw["detail"], place) ?? NO_WORDS;
  reader.keys(words, DETAIL_KEYS, place);
  const detail = Object.freeze({
    vi: reader.requiredText(words, "vi", place),
    en: reader.requiredText(words, "en", place),
  });
  const taskId = reader.text(raw, "taskId", path);
  const row = readRow(reader, raw, path);
  const column = reader.text(raw, "column", path);
  if (code === undefined) return undefined;
  return Object.freeze({
    code,
    ...optional("taskId", taskId),
    ...optional("row", row),
    ...optional("column", column),
    detail,
  });
};
