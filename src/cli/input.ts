import { basename } from "node:path";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { DondocError, fail } from "../errors.js";
import { DATE_ORDERS } from "../io/grid/date-order.js";
import { LARGEST_INPUT, REGISTER_FORMATS, readRegister } from "../io/read-register.js";
import { say } from "../report/audience.js";
import { leftOutWords } from "../report/left-out-blocks.js";
import { headingMap, namingMap } from "./options/heading-map.js";
import type { Given } from "./options/read-options.js";
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
export const reasonWords = (error: unknown, { lang }: Session): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  if (code === "ENOENT") return say(lang, "không có tệp này", "there is no such file");
  if (code === "EISDIR") return say(lang, "đây là thư mục", "it is a directory");
  if (code === "EACCES" || code === "EPERM") return say(lang, "không có quyền đọc", "no permission to read it");
  return code;
};

/** The bytes of a file, or of stdin for `-`. */
export const readBytes = async (file: string, session: Session): Promise<Uint8Array> => {
  if (file === "-") return bounded(session.io.stdin, file);
  try {
    return await bounded(sourceOfFile(file, CHUNK), file);
  } catch (error) {
    if (error instanceof DondocError) throw error;
    const expected = say(
      session.lang,
      "một tệp .json, .jsonl, .csv, .xlsx, .docx, .ods, .html, hoặc - để đọc từ stdin",
      "a .json, .jsonl, .csv, .xlsx, .docx, .ods or .html file, or - for stdin",
    );
    return fail({ code: "unreadable", path: file, found: reasonWords(error, session), expected });
  }
};

/** The name of a register for people. */
export const nameOfInput = (file: string): string => (file === "-" ? "stdin" : basename(file));

/** Waits for a reading; its problems name `--map` where the library names its own option. */
const namingMapOption = async (reading: Promise<Register>): Promise<Register> => {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(error.issues.map(({ message: _, ...problem }) => namingMap(problem)));
  }
};

/** Says beside a result what its register leaves out; a page on the screen says it at its head. */
export const tellLeftOut = ({ notices }: Register, { values }: Given, session: Session): void => {
  const words = leftOutWords(notices, session.lang);
  const isPage = values["format"] === "table" || values["format"] === "md";
  if (words !== null && (session.output !== null || !isPage)) session.note(words);
};

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
  const map = headingMap(given);
  const dateOrder = given.oneOf("dateOrder", DATE_ORDERS);
  return given.attempt(async () => {
    const bytes = known ?? (await readBytes(file, session));
    return namingMapOption(
      readRegister(bytes, {
        ...(format === undefined ? {} : { format }),
        ...(dateOrder === undefined ? {} : { dateOrder }),
        ...(file === "-" ? {} : { name: basename(file) }),
        ...(calendar === undefined ? {} : { calendar }),
        ...(map === undefined ? {} : { map }),
        ...(given.flag("partial") ? { partial: true } : {}),
      }),
    );
  });
};
