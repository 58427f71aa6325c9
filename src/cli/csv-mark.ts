import { isFile } from "./output-format.js";
import type { OptionValues } from "./session.js";

/** The mark at the head of a CSV file by which Excel knows UTF-8. */
const MARK = "\uFEFF";

/** Whether a result begins with the mark: CSV in a file does, on stdout only when asked. */
export const hasMark = ({ format, output, bom }: OptionValues): boolean =>
  format === "csv" && (isFile(output) || bom === true);

/** The text with its mark, where it has one. */
export const withMark = (text: string, values: OptionValues): string => (hasMark(values) ? `${MARK}${text}` : text);
