import type { Language } from "../errors.js";
import { amendedNumbers } from "../language/amended.js";
import type { Profile } from "../language/profile.js";
import { say } from "../report/audience.js";
import { type Block, type CsvRows, text } from "../report/block.js";
import { hypotheticalLines } from "../report/profile-head.js";
import type { Output, Session } from "./session.js";

/** The head and the content of the column that says on every row of CSV what was changed; none where nothing was. */
export const hypotheticalColumn = (
  profiles: readonly Profile[],
  lang: Language,
): { readonly head: readonly string[]; readonly row: readonly string[] } => {
  const lines = profiles.flatMap((profile) => hypotheticalLines(profile, lang));
  if (lines.length === 0) return { head: [], row: [] };
  return { head: [say(lang, "Giả định", "Hypothetical")], row: [lines.join("; ")] };
};

/** The rows of a table, or of several with an empty row between, each with the column. */
const markedRows = (rows: CsvRows, { supposed, lang }: Session): CsvRows => {
  const { head, row: words } = hypotheticalColumn(supposed, lang);
  let width = 0;
  return rows.map((row, i) => {
    if (row.length === 0) return row;
    const isHead = i === 0 || rows[i - 1]?.length === 0;
    if (isHead) width = row.length;
    const room = Array.from({ length: Math.max(0, width - row.length) }, () => null);
    return [...row, ...room, ...(isHead ? head : words)];
  });
};

/** Whether a head above the rows says it. */
const saysSo = (rows: CsvRows, { supposed, lang }: Session): boolean => {
  const lines = supposed.flatMap((profile) => hypotheticalLines(profile, lang));
  return lines.every((line) => rows.some((row) => row.includes(line)));
};

/** A page that says it: below its title, unless its head does. */
const markedBlocks = (blocks: readonly Block[], { supposed, lang }: Session): readonly Block[] => {
  const lines = supposed.flatMap((profile) => hypotheticalLines(profile, lang));
  const page = JSON.stringify(blocks);
  const missing = lines.filter((line) => !page.includes(JSON.stringify(line).slice(1, -1)));
  return [...blocks.slice(0, 1), ...missing.map((line) => text(line, "late")), ...blocks.slice(1)];
};

/** What a value of JSON says besides, last: every number that was changed, with its rule. */
export const hypotheticalMember = (profiles: readonly Profile[]): { readonly hypothetical?: unknown } => {
  const numbers = profiles.flatMap(amendedNumbers);
  return numbers.length === 0 ? {} : { hypothetical: numbers };
};

const markedValue = (value: unknown, { supposed }: Session): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value, ...hypotheticalMember(supposed) }
    : value;

/** What a command found, in which every form says what `--set` changed; pages, and tables with a head, say it there. */
export const markedOutput = (output: Output, session: Session): Output => {
  if (session.supposed.length === 0) return output;
  const { lines } = output;
  return {
    ...output,
    json: () => markedValue(output.json(), session),
    blocks: (page) => markedBlocks(output.blocks(page), session),
    rows: () => {
      const rows = output.rows();
      return saysSo(rows, session) ? rows : markedRows(rows, session);
    },
    ...(lines === undefined ? {} : { lines: () => lines().map((line) => markedValue(line, session)) }),
  };
};
