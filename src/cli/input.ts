import { basename } from "node:path";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { REGISTER_FORMATS } from "../io/formats.js";
import { readRegister } from "../io/read-register.js";
import { leftOutWords } from "../report/left-out-blocks.js";
import type { Given } from "./options/read-options.js";
import { namingSheetOptions, sheetOptions } from "./options/sheet-options.js";
import { readBytes } from "./read-bytes.js";
import type { Session } from "./session.js";

/** The name of a register for people. */
export const nameOfInput = (file: string): string => (file === "-" ? "stdin" : basename(file));

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
  const choice = await sheetOptions(given, session);
  return given.attempt(async () => {
    const bytes = known ?? (await readBytes(file, session));
    return readRegister(bytes, {
      ...(format === undefined ? {} : { format }),
      ...(file === "-" ? {} : { name: basename(file) }),
      ...(calendar === undefined ? {} : { calendar }),
      ...(given.flag("partial") ? { partial: true } : {}),
      ...choice,
    }).catch(namingSheetOptions);
  });
};
