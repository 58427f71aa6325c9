import type { PlainDate } from "../calendar/index.js";
import type { Language } from "../errors.js";
import type { Profile } from "../language/profile.js";
import type { Block, CsvRows } from "../report/block.js";
import type { ExportTable } from "../report/export-table.js";

/** What a file is, whatever its name. */
export interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** A file that a run writes. */
export interface OutputTarget {
  /** Where it really stands: what a link leads to, not the link. */
  readonly path: string;
  /** The permissions of the file that it replaces; `null` for a new one. */
  readonly mode: number | null;
}

/** Everything a command touches of the world. */
export interface Io {
  readonly stdout: { write(text: string | Uint8Array): unknown };
  /** Resolves once stdout takes more, after a `write` that gave `false`. */
  readonly drained?: () => Promise<unknown>;
  readonly stderr: { write(text: string): unknown };
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The file that stdin was led from; `null` when it was not led from one. */
  readonly stdinFile?: () => FileIdentity | null;
  /** The width of the page. */
  readonly columns: number;
  /** Today in Viet Nam: the only clock there is. */
  readonly today: () => PlainDate;
  readonly colour?: boolean;
  readonly stderrIsTerminal?: boolean;
  /** Milliseconds since any fixed moment; only for telling how far the work has come. */
  readonly elapsed?: () => number;
  /** Where the program of a thread stands. */
  readonly worker?: URL;
  /** Show the stack of an unexpected error. */
  readonly debug?: boolean;
}

export interface Session {
  readonly io: Io;
  /** The file that the results go into; `null` for standard output. */
  readonly output: OutputTarget | null;
  readonly lang: Language;
  /** Tells people something that is not the result; nothing of it reaches stdout. */
  readonly note: (words: string) => void;
  /** The regulations that `--set` changed: every form of the result says it. */
  readonly supposed: Profile[];
}

/** How a command prints what it found; JSON Lines only where each line stands by itself. */
export const FORMATS = ["table", "json", "csv", "md"] as const;
export const LINE_FORMATS = [...FORMATS, "jsonl"] as const;
/** What the tables of analysts can be printed as, too: a workbook. */
export const TABLE_FORMATS = [...FORMATS, "xlsx"] as const;
/** What a worklist can be printed as, too: days of a calendar. */
export const DAY_FORMATS = [...FORMATS, "ics"] as const;
/** What a command that writes a file to work on prints. */
export const SOURCE_FORMATS = ["yaml"] as const;
export type Format =
  | (typeof LINE_FORMATS)[number]
  | (typeof TABLE_FORMATS)[number]
  | (typeof DAY_FORMATS)[number]
  | (typeof SOURCE_FORMATS)[number];

/** A page to lay out: for a terminal of so many columns, or for a document. */
export interface PageRequest {
  readonly width: number;
  readonly format: "table" | "md";
}

/** One calendar; `write` takes the text of the file that was written before, where there is one. */
export interface DayCalendar {
  readonly name: string;
  readonly write: (earlier: string | null) => string;
}

export interface DayCalendars {
  readonly whole: DayCalendar;
  readonly byBody: () => readonly DayCalendar[];
  /** A calendar with nothing in it, for a body that has nothing left to do. */
  readonly nothing: (name: string) => DayCalendar;
}

/** What a command found, in every form it can be printed in; only the one asked for is made. */
export interface Output {
  readonly json: () => unknown;
  /** One value a line, for the commands that know `--format jsonl`. */
  readonly lines?: () => readonly unknown[];
  readonly blocks: (page: PageRequest) => readonly Block[];
  readonly rows: () => CsvRows;
  /** A file to work on, for the commands that write one. */
  readonly source?: () => string;
  /** Tables to keep outside, for the commands whose results a workbook holds. */
  readonly tables?: () => readonly ExportTable[];
  /** Calendars, for the commands whose results have days: the whole, and one a body. */
  readonly days?: DayCalendars;
  /** What `--strict` fails on. */
  readonly findings: number;
  /** A check that did not pass fails without `--strict` too. */
  readonly failed?: boolean;
}

/** What a command came to that has printed what it found already, bit by bit. */
export interface Printed {
  readonly printed: true;
  readonly findings: number;
  /** Parts of the input could not be read; they were named. */
  readonly unread: boolean;
}

/** One command: what stands on the line, in; what it found, out. */
export type Command = (args: readonly string[], given: OptionValues, session: Session) => Promise<Output | Printed>;

/** The options of a command line by their camel-case names. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
