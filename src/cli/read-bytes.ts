import { both, type Words } from "../bilingual.js";
import { DondocError, fail } from "../errors.js";
import { LARGEST_INPUT } from "../io/read-register.js";
import type { Session } from "./session.js";
import { sourceOfFile } from "./source.js";

const CHUNK = 1_000_000;

/** The bytes of a source that may have no end, `/dev/zero` or a pipe: it is refused once it is larger than a register. */
const bounded = async (source: AsyncIterable<Uint8Array | string>, path: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    length += bytes.length;
    if (length > LARGEST_INPUT) {
      const found = `> ${LARGEST_INPUT} byte`;
      return fail({ code: "unreadable", path, found, expected: `≤ ${LARGEST_INPUT} byte` });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** Why a file could not be opened, in words. */
export const reasonWords = (error: unknown): Words => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  if (code === "ENOENT") return both("không có tệp này", "there is no such file");
  if (code === "EISDIR") return both("đây là thư mục", "it is a directory");
  if (code === "EACCES" || code === "EPERM") return both("không có quyền đọc", "no permission to read it");
  return code;
};

/** The bytes of a file, or of stdin for `-`. */
export const readBytes = async (file: string, session: Session): Promise<Uint8Array> => {
  if (file === "-") return bounded(session.io.stdin, file);
  try {
    return await bounded(sourceOfFile(file, CHUNK), file);
  } catch (error) {
    if (error instanceof DondocError) throw error;
    const expected = both(
      "một tệp .json, .jsonl, .csv, .xlsx, .docx, .ods, .html, hoặc - để đọc từ stdin",
      "a .json, .jsonl, .csv, .xlsx, .docx, .ods or .html file, or - for stdin",
    );
    return fail({ code: "unreadable", path: file, found: reasonWords(error), expected });
  }
};
