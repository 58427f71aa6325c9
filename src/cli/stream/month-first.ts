import { stat } from "node:fs/promises";
import { sourceOfFile } from "../source.js";

const CHUNK = 1 << 20;
/** A day that can only be printed with the month first. */
const MONTH_FIRST = /(?<!\d)(?:0?[1-9]|1[0-2])([/.-])(?:1[3-9]|2\d|3[01])\1\d{4}(?!\d)/;
/** More letters than a day has: what is cut by the end of a chunk is looked at again with the next one. */
const LONGEST_DAY = 12;

/**
 * Whether a day of a file is printed with the month first. Then its columns have to be seen whole before a day of them is
 * told. A pipe can be read once only: nothing is known of it.
 */
export const mayPrintMonthFirst = async (file: string): Promise<boolean> => {
  // What cannot be opened is told where it is read.
  const found = file === "-" ? undefined : await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return false;
  let before = "";
  for await (const chunk of sourceOfFile(file, CHUNK)) {
    // Digits and signs are the same in every encoding of a register but for the zero bytes of UTF-16.
    const text = before + Buffer.from(chunk).toString("latin1").replaceAll("\0", "");
    if (MONTH_FIRST.test(text)) return true;
    before = text.slice(-LONGEST_DAY);
  }
  return false;
};
