import { optional } from "./optional.js";
import type { Reader } from "./reader.js";
import { NOTICE_CODES, type RegisterNotice } from "./task.js";

const NOTICE_KEYS = ["code", "taskId", "row", "column", "detail"] as const;
const DETAIL_KEYS = ["vi", "en"] as const;

const readRow = (reader: Reader, value: unknown, path: string): number | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const found = typeof value === "number" ? String(value) : typeof value;
  reader.report({ code: "out-of-range", path, found, expected: "a whole number, 1 or more" });
  return undefined;
};

/** Reads a notice of a register that was printed. */
export const readNotice = (reader: Reader, value: unknown, path: string): RegisterNotice | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, NOTICE_KEYS, path);
  const code = reader.oneOf(raw["code"], NOTICE_CODES, `${path}.code`);
  if (raw["code"] === undefined || raw["code"] === null)
    reader.report({ code: "missing", path: `${path}.code`, expected: NOTICE_CODES.join(", ") });
  const words = reader.object(raw["detail"], `${path}.detail`);
  if (words !== undefined) reader.keys(words, DETAIL_KEYS, `${path}.detail`);
  const detail = Object.freeze({
    vi: reader.requiredText(words?.["vi"], `${path}.detail.vi`),
    en: reader.requiredText(words?.["en"], `${path}.detail.en`),
  });
  const taskId = reader.text(raw["taskId"], `${path}.taskId`);
  const row = readRow(reader, raw["row"], `${path}.row`);
  const column = reader.text(raw["column"], `${path}.column`);
  if (code === undefined) return undefined;
  return Object.freeze({
    code,
    ...optional("taskId", taskId),
    ...optional("row", row),
    ...optional("column", column),
    detail,
  });
};
