import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/register/task.js";
import { fail } from "../errors.js";
import { REGISTER_FORMATS, readRegister } from "../io/read-register.js";
import { say } from "../report/reader.js";
import type { Given } from "./given.js";
import type { Session } from "./session.js";

const fromStdin = async ({ io }: Session): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk);
  return Buffer.concat(chunks);
};

/** Why a file could not be opened, in words. */
export const reasonWords = (error: unknown, { lang }: Session): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  if (code === "ENOENT") return say(lang, "không có tệp này", "there is no such file");
  if (code === "EISDIR") return say(lang, "đây là thư mục", "it is a directory");
  if (code === "EACCES" || code === "EPERM") return say(lang, "không có quyền đọc", "no permission to read it");
  return code;
};

/** The bytes of a file, or of stdin for `-`. */
export const readBytes = async (file: string, session: Session): Promise<Uint8Array> => {
  if (file === "-") return fromStdin(session);
  try {
    return await readFile(file);
  } catch (error) {
    const expected = say(
      session.lang,
      "một tệp .json, .jsonl, .csv, .xlsx, hoặc - để đọc từ stdin",
      "a .json, .jsonl, .csv or .xlsx file, or - for stdin",
    );
    return fail({ code: "unreadable", path: file, found: reasonWords(error, session), expected });
  }
};

/** The name of a register for people. */
export const nameOfInput = (file: string): string => (file === "-" ? "stdin" : basename(file));

/**
 * The register of a file, or of stdin, in the format given, else that of the name or the content.
 *
 * @param known - What the file holds, when it was read before.
 */
export const readInput = async (
  file: string,
  given: Given,
  session: Session,
  calendar: WorkingCalendar | undefined,
  known?: Uint8Array,
): Promise<Register | undefined> => {
  const format = given.oneOf("inputFormat", REGISTER_FORMATS);
  return given.attempt(async () => {
    const bytes = known ?? (await readBytes(file, session));
    return readRegister(bytes, {
      ...(format === undefined ? {} : { format }),
      ...(file === "-" ? {} : { name: basename(file) }),
      ...(calendar === undefined ? {} : { calendar }),
    });
  });
};
