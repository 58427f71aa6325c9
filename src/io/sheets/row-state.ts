import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../../calendar/plain-date.js";
import type { RecordedState } from "../../language/vocabulary.js";
import { readDeadline } from "../../phrases/index.js";
import { cellLine } from "./cells.js";
import { isDoubtedByNote } from "./note-state.js";
import { dayBeforeWords, EMPTY_DAY, type RowReader, WORDS_BEHIND } from "./row-reader.js";
import { dayAlone, isMark, isNoMark, readState, type SaidState } from "./state-words.js";

/** What a row says of the state of its task, and of a later deadline, in whichever column. */
export interface RowState {
  readonly recordedState?: RecordedState;
  /** The day on which it was finished, from the words of a state. */
  readonly completedOn?: PlainDate;
  readonly extendedTo?: PlainDate;
}

/** What more a record says goes before what says less. */
const ORDER: readonly SaidState["state"][] = [
  ...(["cancelled", "completed", "awaitingConfirmation", "reassigned", "returned", "suspended"] as const),
  ...(["unclear", "inProgress", "notStarted", "open"] as const),
];

const isDone = ({ state }: SaidState): boolean => state === "completed" || state === "cancelled";
const isOpen = ({ state }: SaidState): boolean => state === "open" || state === "notStarted" || state === "inProgress";

/** A month, a quarter or a year, which is no day. */
const PERIOD = /^(?:(?:trong\s*)?(?:tháng|quý|năm)\s|\d{1,2}\s*[/-]\s*\d{4}$|\d{4}$)/iu;

/** What a cell under a heading of a state says. */
const saidIn = (text: string, day: PlainDate | undefined, says: SaidState["state"] | undefined): SaidState => {
  if (says === undefined) return readState(text) ?? { state: "unclear" };
  if (day !== undefined) return says === "completed" ? { state: says, on: day } : { state: says };
  if (isMark(text)) return { state: says };
  return readState(text) ?? { state: says === "completed" || says === "open" ? says : "unclear" };
};

const tell = (reader: RowReader, vi: string, en: string): void =>
  reader.notice("stateUnclear", "recordedState", { vi, en });

/** What a bare figure under *% hoàn thành* says; a 1 may be all of it, or a hundredth. */
const shareState = (text: string): SaidState | undefined => {
  if (!/^\d{1,3}(?:[.,]\d{1,6})?$/.test(text)) return undefined;
  const share = Number(text.replace(",", "."));
  if (share === 1 || share > 100) return { state: "unclear" };
  return { state: share === 100 ? "completed" : share === 0 ? "notStarted" : "inProgress" };
};

/** The states that the cells of a row say; their words are kept. */
const statesOf = (reader: RowReader): readonly SaidState[] =>
  reader.stateCells().flatMap(({ column, text, cell }) => {
    if (isNoMark(text) && column.says !== undefined) return [];
    const day = reader.dayIn(cell);
    const share = column.isShare === true ? shareState(text) : undefined;
    const said = share ?? saidIn(text, typeof day === "string" ? day : undefined, column.says);
    reader.extra.push([column.heading, text]);
    return [said];
  });

/** The state in a column of days of completion where no day stands: a mark, a word, a month. */
const stateForDay = (reader: RowReader): SaidState | undefined => {
  const column = reader.filled("completedOn");
  if (column === undefined) return undefined;
  const cell = reader.cells[column.index] ?? null;
  if (typeof reader.dayIn(cell) === "string") return undefined;
  const text = cellLine(cell);
  const said = isMark(text) ? ({ state: "completed" } as const) : readState(text);
  if (said !== undefined) {
    if (isMark(text)) reader.extra.push([column.heading, text]);
    else {
      reader.keep(column, {
        vi: "ô không ghi ngày; nội dung được giữ trong extra",
        en: "the cell holds no day; its words are kept under extra",
      });
    }
    return said;
  }
  const inSomeYear = dayAlone(text);
  if (inSomeYear !== undefined) {
    reader.keep(column, {
      vi: "ngày không ghi năm: đã hoàn thành; nội dung được giữ trong extra",
      en: "the day has no year: finished; what the cell holds is kept under extra",
    });
    return { state: "completed", inSomeYear };
  }
  if (!PERIOD.test(text)) return undefined;
  reader.keep(column, {
    vi: "ô chỉ ghi tháng, quý hoặc năm: đã hoàn thành, không rõ ngày",
    en: "the cell names a month, a quarter or a year: finished, on a day that is not known",
  });
  return { state: "completed" };
};

/** Whether the column of days of completion holds something that `rowState` reads: no day is looked for there. */
export const saysStateForDay = (text: string): boolean =>
  isMark(text) || readState(text) !== undefined || dayAlone(text) !== undefined || PERIOD.test(text);

const one = (said: readonly SaidState[], reader: RowReader): SaidState | undefined => {
  if (said.some(isDone) && said.some(isOpen)) {
    tell(reader, "các cột trạng thái mâu thuẫn nhau; coi là chưa rõ", "its columns of states contradict each other");
    return { state: "unclear" };
  }
  const rank = ({ state, on }: SaidState): number => ORDER.indexOf(state) - (on === undefined ? 0 : 0.5);
  return [...said].sort((a, b) => rank(a) - rank(b))[0];
};

/** The days that a row knows: they bound the others. */
interface KnownDays {
  readonly dueOn: PlainDate | null;
  readonly issuedOn: PlainDate | null;
}

/** A cell of extensions that says that there is none. */
const NO_EXTENSION = /^(?:không|chưa|không có|(?:không|chưa)(?: được| có)? gia hạn|no|false)$/iu;
/** What stands before the day in a cell of extensions. */
const UNTIL = /^(?:gia hạn )?(?:đến|tới)(?: hết)? /iu;

/**
 * A new deadline on the day of the printed one or before it may be a misprint, and nobody is called late by it: the printed
 * one stands, and the reader is told.
 */
const NOT_LATER = {
  vi: "hạn mới không sau thời hạn đã ghi nên không lấy; nếu thời hạn được rút ngắn thật, hãy sửa ở cột thời hạn",
  en: "the new deadline does not lie after the printed one, which stands; if it was brought forward, write it in the column of deadlines",
};

/** The later deadline that a row gives, in columns of its own or in the words of its state; of several the latest. */
const extensionOf = (
  reader: RowReader,
  said: readonly SaidState[],
  due: KnownDays,
): { readonly to?: PlainDate; readonly isUnclear?: true } => {
  const cells = reader.extensionCells();
  const written = said.find(({ extendedTo }) => extendedTo !== undefined)?.extendedTo;
  if (cells.length === 0 && written === undefined) return {};
  const dayOf = (words: string): PlainDate | null =>
    readDeadline(words, { issuedOn: due.issuedOn, calendar: reader.context.calendar }).dueOn;
  if (cells.length === 0) {
    const to = dayOf(written ?? "");
    if (to === null) return { isUnclear: true };
    if (due.dueOn === null || to > due.dueOn) return { to };
    reader.notice("columnKept", "recordedState", NOT_LATER);
    return {};
  }
  let last: PlainDate | null = null;
  for (const { column, text, cell } of cells) {
    const printed = reader.dayIn(cell);
    if (NO_EXTENSION.test(text) || EMPTY_DAY.test(text)) {
      reader.extra.push([column.heading, text]);
      continue;
    }
    const inWords = typeof printed === "string" ? printed : dayOf(text);
    const to = inWords ?? dayBeforeWords(text.replace(UNTIL, "")) ?? null;
    if (inWords === null && to !== null) reader.keep(column, WORDS_BEHIND);
    if (to === null) {
      reader.keep(column, {
        vi: "chưa đọc được ngày gia hạn; không coi nhiệm vụ là quá hạn",
        en: "it gives no day of the extension; nobody is taken to be late",
      });
      return { isUnclear: true };
    }
    if (due.dueOn !== null && to <= due.dueOn) {
      reader.keep(column, NOT_LATER);
    } else if (last === null || to > last) last = to;
    if (cells.length > 1) reader.extra.push([column.heading, text]);
  }
  return last === null ? {} : { to: last };
};

/** The one day of a year after the document on which a state without a year can have come about. */
const dayWithoutYear = (
  { day, month }: NonNullable<SaidState["inSomeYear"]>,
  { issuedOn }: KnownDays,
): PlainDate | undefined => {
  if (issuedOn === null) return undefined;
  const issued = dayOf(issuedOn);
  const year = Number(issuedOn.slice(0, 4));
  return [year, year + 1]
    .filter((one) => day <= daysInMonth(one, month))
    .map((one) => dayFromCivil(one, month, day))
    .filter((one) => one >= issued && one < issued + DAYS_IN_YEAR)
    .map(dateOf)[0];
};

const DAYS_IN_YEAR = 365;

/** The same state with its day, where only the year had to be found. */
const withDay = (
  reader: RowReader,
  field: "completedOn" | "recordedState",
  said: SaidState,
  days: KnownDays,
): SaidState => {
  if (said.inSomeYear === undefined) return said;
  const on = dayWithoutYear(said.inSomeYear, days);
  if (on === undefined) return said;
  const [year = "", month = "", day = ""] = on.split("-");
  reader.notice("yearInferred", field, {
    vi: `ngày không ghi năm, đọc là ${day}/${month}/${year}: lần đầu tiên kể từ ngày văn bản`,
    en: `the day has no year and is read as ${on}: the first since the document`,
  });
  return { ...said, on };
};

/** The state of the task of a row. */
export const rowState = (reader: RowReader, due: KnownDays): RowState => {
  const forDay = stateForDay(reader);
  const said = [
    ...(forDay === undefined ? [] : [withDay(reader, "completedOn", forDay, due)]),
    ...statesOf(reader).map((one) => withDay(reader, "recordedState", one, due)),
  ];
  const extension = extensionOf(reader, said, due);
  const state = one(said, reader);
  // What a remark says of a task of which a column says that it is closed, or is unclear, changes nothing.
  const isDoubted = (state === undefined || isOpen(state)) && isDoubtedByNote(reader);
  const unclear =
    isDoubted || state?.state === "unclear" || (extension.isUnclear === true && (state === undefined || isOpen(state)));
  if (state?.state === "unclear")
    tell(
      reader,
      "chữ ở cột trạng thái chưa cho biết đã xong hay chưa",
      "the words of its state do not say whether it is done",
    );
  return {
    ...(state?.on === undefined ? {} : { completedOn: state.on }),
    ...(extension.to === undefined ? {} : { extendedTo: extension.to }),
    ...(unclear
      ? { recordedState: "unclear" as const }
      : state === undefined || state.state === "open" || state.on !== undefined
        ? {}
        : { recordedState: state.state }),
  };
};
