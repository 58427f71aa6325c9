import { both } from "../../bilingual.js";
import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import { keptByText } from "../../core/model/kept.js";
import { deadlineNotice } from "../../core/register/deadline-words.js";
import { DUE_BOUNDS, type DueBound } from "../../language/vocabulary.js";
import { type PrintedDeadline, readDeadline } from "../../phrases/index.js";
import type { RowReader } from "./row-reader.js";

const BOUND_BY_WORD: ReadonlyMap<string, DueBound | undefined> = new Map(DUE_BOUNDS.map((bound) => [bound, bound]));

interface Due {
  readonly dueOn: PlainDate | null;
  readonly dueText?: string;
  readonly dueBound?: DueBound | undefined;
}

/** Tells at the row what was inferred, or why its words give no day. */
const tellDeadline = (reader: RowReader, text: string, read: PrintedDeadline): void => {
  if (read.reason === "impossible") {
    reader.problem("dueText", "dueText", {
      code: "impossible-date",
      found: text.slice(0, 60),
      expected: both("một ngày có thật", "a day that exists"),
    });
    return;
  }
  const notice = deadlineNotice(text, read, !reader.classified);
  if (notice !== null) reader.notice(notice.code, "dueText", notice.detail);
};

type ReadBy = (text: string, issuedOn: PlainDate | null) => PrintedDeadline;

/** How many letters a day has. */
const DAY_LENGTH = 10;

/** Reads deadlines of documents: many tasks have the same, and most print all that makes their day. */
const readingBy = (calendar: WorkingCalendar): ReadBy => {
  const alone = keptByText((text) => readDeadline(text, { issuedOn: null, calendar }));
  const byDocument = keptByText((key) =>
    readDeadline(key.slice(DAY_LENGTH), { issuedOn: key.slice(0, DAY_LENGTH), calendar }),
  );
  return (text, issuedOn) => {
    const read = alone(text);
    // The day of the document gives what is not printed and refuses a day long before it; any other stands without it.
    return issuedOn === null || (read.dueOn !== null && read.dueOn >= issuedOn) ? read : byDocument(issuedOn + text);
  };
};

const readings = new WeakMap<WorkingCalendar, ReadBy>();

const readingOf = (calendar: WorkingCalendar): ReadBy => {
  const reading = readings.get(calendar) ?? readingBy(calendar);
  readings.set(calendar, reading);
  return reading;
};

/** The deadline of a row: its words, and the last valid day where they give one. */
export const readDue = (reader: RowReader, issuedOn: PlainDate | null): Due => {
  const stated = reader.date("dueOn", "dueOn");
  const dueText = reader.dayLine("dueText");
  const statedBound = reader.word("dueBound", BOUND_BY_WORD, undefined);
  if (dueText === undefined) return { dueOn: stated ?? null, dueBound: statedBound };
  const read = readingOf(reader.context.calendar)(dueText, issuedOn);
  if (stated === undefined) tellDeadline(reader, dueText, read);
  return { dueOn: stated ?? read.dueOn, dueText, dueBound: statedBound ?? read.bound };
};
