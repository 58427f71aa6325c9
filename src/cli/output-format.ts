import type { Problem } from "../errors.js";
import type { Format } from "./session.js";

/** The format that the ending of a file asks for. */
const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: "table",
  json: "json",
  csv: "csv",
  md: "md",
  markdown: "md",
  jsonl: "jsonl",
  ndjson: "jsonl",
  xlsx: "xlsx",
  ics: "ics",
  yaml: "yaml",
  yml: "yaml",
};

/** Endings of files that other programs take for what this command does not write. */
const NOT_WRITTEN = /^(?:xlsm|xlsb|xls|ods|docx?|odt|rtf|pdf|html?|xml|tsv|zip|gz|pptx?)$/;

/** Whether `--output` names a file; `-` is standard output. */
export const isFile = (output: unknown): output is string => typeof output === "string" && output !== "-";

const endingOf = (file: string): string => /\.([a-z0-9]{1,10})$/i.exec(file)?.[1]?.toLowerCase() ?? "";

const writable = (formats: readonly Format[]): string =>
  Object.entries(BY_ENDING)
    .filter(([, format]) => formats.includes(format))
    .map(([ending]) => `.${ending}`)
    .join(", ");

/**
 * The format in which a file is written: the one asked for, else that of its ending, else a table.
 *
 * @param file - What `--output` names.
 * @param asked - What `--format` names.
 * @param formats - What the command can print.
 * @returns The problem when the ending is one that is not written, or is that of another format than the one asked for.
 */
export const outputFormat = (
  file: string,
  asked: Format | undefined,
  formats: readonly Format[],
): Format | undefined | Problem => {
  const ending = endingOf(file);
  const own = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  const refused = (expected: string): Problem => ({
    code: "out-of-range",
    path: "--output",
    found: `.${ending}${asked === undefined ? "" : `, --format ${asked}`}`,
    expected,
  });
  if (NOT_WRITTEN.test(ending) || (own !== undefined && !formats.includes(own))) return refused(writable(formats));
  if (own === undefined && ending !== "" && asked === undefined) return refused(`${writable(formats)} | --format`);
  if (own !== undefined && asked !== undefined && own !== asked) return refused(`--format ${own}`);
  return asked ?? own;
};
