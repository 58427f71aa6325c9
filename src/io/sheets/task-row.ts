import type { PlainDate } from "../../calendar/index.js";
import { SECRECIES, type Secrecy } from "../../language/vocabulary.js";
import { bodiesIn } from "./bodies-in-cell.js";
import type { Content, RowContent } from "./content-id.js";
import { numberCell } from "./document-cell.js";
import type { Column, Row } from "./heading-row.js";
import { readDue } from "./row-due.js";
import { rowEvents } from "./row-events.js";
import { type RowContext, RowReader } from "./row-reader.js";
import { rowState } from "./row-state.js";
import { unclearColumn, unclearRow } from "./unclear-secrecy.js";

/** A task as a row gives it, in the form that `parseRegister` reads. */
export interface RowTask {
  readonly raw: Readonly<Record<string, unknown>>;
  /** The heading of the column behind each path below the task: `document.issuedOn`, `events[0].on`. */
  readonly columns: ReadonlyMap<string, string>;
  /** The row does not plainly say that it is open: no word of its sheet may be shown. */
  readonly classified: boolean;
}

const SECRECY_WORDS: readonly (readonly [string, Secrecy])[] = [
  ["mật", "confidential"],
  ["tối mật", "secret"],
  ["tuyệt mật", "topSecret"],
  ["không", "none"],
  ["không mật", "none"],
  ["thường", "none"],
  ["bình thường", "none"],
  ["none", "none"],
  ["confidential", "confidential"],
  ["secret", "secret"],
  ["topsecret", "topSecret"],
  ["top secret", "topSecret"],
];
const TRUE_WORDS = ["có", "x", "✓", "true", "1", "yes", "khẩn", "thượng khẩn", "hỏa tốc", "hoả tốc", "hỏa tốc hẹn giờ"];
const FALSE_WORDS = ["không", "false", "0", "no", "thường", "bình thường"];

/** Degrees of urgency that a yes or no does not tell apart. */
const DEGREE = /^(?:thượng|hỏa|hoả)/iu;

const keepDegree = (reader: RowReader): void => {
  const column = reader.column("urgent");
  if (column === undefined || !DEGREE.test(reader.line("urgent") ?? "")) return;
  reader.keep(column, {
    vi: "mức độ khẩn được giữ trong extra",
    en: "the degree of urgency is kept under extra",
  });
};

const SECRECY_BY_WORD: ReadonlyMap<string, Secrecy> = new Map(SECRECY_WORDS);
const TRUTH_BY_WORD: ReadonlyMap<string, boolean> = new Map([
  ...TRUE_WORDS.map((word): [string, boolean] => [word, true]),
  ...FALSE_WORDS.map((word): [string, boolean] => [word, false]),
]);

/** The day of the document: that of its column, else the one behind its number. */
const issuedOnOf = (reader: RowReader): PlainDate | undefined => {
  const stated = reader.date("issuedOn", "document.issuedOn");
  const text = stated === undefined ? reader.line("documentNumber", "document.number") : undefined;
  if (text === undefined) return stated;
  const { issuedOn, problem } = numberCell(text);
  if (problem !== undefined) reader.problem("documentNumber", "document.issuedOn", problem);
  return issuedOn;
};

const readDocument = (
  reader: RowReader,
  issuedOn: PlainDate | undefined,
): Readonly<Record<string, string>> | undefined => {
  const group = reader.context.says ?? {};
  const text = reader.line("documentNumber", "document.number");
  const cell = text === undefined ? undefined : numberCell(text);
  // Two days that differ are left as they are printed.
  const isOne = cell?.issuedOn === undefined || cell.issuedOn === issuedOn;
  const entries = [
    ["number", (isOne ? cell?.number : text) ?? group.documentNumber],
    ["issuedOn", issuedOn ?? (text === undefined ? group.issuedOn : undefined)],
    ["title", reader.line("documentTitle", "document.title")],
    ["signer", reader.line("signer", "document.signer")],
    ["submittedBy", reader.line("submittedBy", "document.submittedBy")],
  ].filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, string>);
};

/** The last of the degrees of secrecy that some words name; the last of all for a word that names none. */
const strictest = (words: readonly string[]): Secrecy =>
  words
    .map((word) => SECRECY_BY_WORD.get(word) ?? "topSecret")
    .reduce<Secrecy>((most, one) => (SECRECIES.indexOf(one) > SECRECIES.indexOf(most) ? one : most), "none");

/**
 * How secret a row is. Whatever is not plainly open counts as classified: a word that is not known, a word of secrecy in
 * another column, no word at all under a heading that says *secret*. Each of these is a problem.
 */
const readSecrecy = (reader: RowReader): Secrecy => {
  const words = reader.secrecyWords();
  const secrecy = words.length === 0 ? "none" : strictest(words);
  const { problems, row, secretAbove } = reader.context;
  const unclear = reader.unclearColumns();
  const undecided = secretAbove !== null && words.length === 0;
  reader.classified = secrecy !== "none" || unclear.length > 0 || undecided;
  for (const column of unclear) problems.push(unclearColumn(column, row));
  if (undecided) problems.push(unclearRow(row, secretAbove === 0 ? null : secretAbove));
  for (const word of words) {
    if (SECRECY_BY_WORD.has(word)) continue;
    reader.unknownWord("secrecy", word, [...SECRECY_BY_WORD.keys()]);
  }
  return reader.classified && secrecy === "none" ? "topSecret" : secrecy;
};

/** What tells the task of a row apart from all others; of a classified one no word of its own, nor its document. */
const contentOf = (reader: RowReader): RowContent =>
  reader.classified ? { classified: true, ordinal: reader.runningNumber() } : openContent(reader);

const openContent = (reader: RowReader): Content => {
  const issued = reader.column("issuedOn", "document.issuedOn");
  const day = issued === undefined ? undefined : reader.dayIn(reader.cells[issued.index] ?? null);
  const text = reader.line("documentNumber", "document.number");
  const document = text === undefined ? undefined : numberCell(text);
  const { says = {} } = reader.context;
  const own = typeof day === "string" ? day : document?.issuedOn;
  return {
    number: document?.number ?? says.documentNumber,
    issuedOn: own ?? (text === undefined ? says.issuedOn : undefined),
    title: reader.line("title"),
    lead: reader.line("lead") ?? says.lead,
  };
};

/** Reads one row of a sheet into the raw form of a task. */
export const readTaskRow = (cells: Row, columns: readonly Column[], context: RowContext): RowTask => {
  const reader = new RowReader(cells, columns, context);
  const secrecy = readSecrecy(reader);
  if (typeof context.id === "function") reader.id = context.id(contentOf(reader));
  const issuedOn = issuedOnOf(reader);
  // Where the id stands, for the problem of an id that is taken.
  reader.column("id") ?? reader.column("ordinal", "id");
  const ordinal = reader.ordinal();
  keepDegree(reader);
  const document = readDocument(reader, issuedOn);
  const due = readDue(reader, issuedOn ?? null);
  const state = rowState(reader, { dueOn: due.dueOn, issuedOn: issuedOn ?? null });
  const { events, isExtensionDated } = rowEvents(reader, state);
  const { lead, coordinators } = bodiesIn(reader.text("lead"), reader.text("coordinators"), context.hide);
  const raw = {
    id: reader.id,
    ordinal,
    title: reader.line("title"),
    document,
    assignedBy: reader.line("assignedBy") ?? context.says?.assignedBy,
    lead: lead ?? context.says?.lead,
    coordinators,
    monitor: reader.line("monitor"),
    ...due,
    secrecy,
    urgent: reader.word("urgent", TRUTH_BY_WORD, false),
    multiUnit: reader.word("multiUnit", TRUTH_BY_WORD, null),
    writtenReportRequired: reader.word("writtenReportRequired", TRUTH_BY_WORD, null),
    events,
    recordedState: state.recordedState,
    extendedTo: isExtensionDated ? undefined : state.extendedTo,
    extra: Object.fromEntries(reader.extra),
  };
  return { raw, columns: reader.places, classified: reader.classified };
};
