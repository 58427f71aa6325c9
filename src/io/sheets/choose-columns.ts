import { both } from "../../bilingual.js";
import type { DayNumber, PlainDate } from "../../calendar/index.js";
import { fail } from "../../errors.js";
import type { RecordedState } from "../../language/vocabulary.js";
import { type Cell, cellLine, isBlank, readDateCell } from "./cells.js";
import { type ColumnContent, contentOf } from "./column-content.js";
import { type ColumnField, fieldOf, headingKey } from "./columns.js";
import type { GivenHeadings } from "./heading-map.js";
import { type HeadingSense, isShareDone, senseOf } from "./heading-words.js";
import { readState } from "./state-words.js";

/** A column with its heading as printed and the field it feeds. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** The comparable form of the heading. */
  readonly key: string;
  readonly field: ColumnField;
  /** The heading is not one that is known, or names a field that another column has. */
  readonly kept: boolean;
  /** The caller has said what the column holds. */
  readonly given?: true;
  /** The heading was understood by its words, or by what stands in the column. */
  readonly understood?: "words" | "content";
  /** What a mark in the column says, as its heading does: *Đã hoàn thành*. */
  readonly says?: RecordedState | "open";
  /** Figures in the column are shares of what is done, of a hundred. */
  readonly isShare?: true;
}

/** What there is to choose from. */
export interface ColumnChoice {
  /** The headings over each column, the widest first. */
  readonly paths: readonly (readonly string[])[];
  readonly answers: GivenHeadings;
  /** Rows below the headings. */
  readonly rows: readonly (readonly Cell[])[];
  /** The day that bare numbers are counted from, where the workbook says one. */
  readonly dayZero?: DayNumber | undefined;
}

/**
 * Fields that several columns may feed: the strictest degree of secrecy counts, the latest extension, other text is kept by
 * heading.
 */
const feedsMany = (field: ColumnField): boolean =>
  field === "secrecy" || field === "extra" || field === "recordedState" || field === "extendedTo";

const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
};

/** The name of a column by its place, as a spreadsheet letters it: where no heading stands, or none may be shown. */
export const placeName = (index: number): string => `Cột ${columnName(index)}`;

/** What a shell would not leave as it is between quotation marks. */
const NOT_QUOTED = /["$`\\!]/;

/** The name of a column for `--map`, where messages show it under a name: the heading itself, else its place. */
export const mapName = ({ heading, index }: Column, shown: string): string =>
  shown === heading && !NOT_QUOTED.test(heading) ? heading : placeName(index);

/** The heading of a column in one text: the words over it together, or the lowest alone where only that is known. */
export const printedHeading = (path: readonly string[]): string => {
  const together = path.join(" ");
  const leaf = path.at(-1) ?? "";
  return path.length > 1 && fieldOf(together) === undefined && fieldOf(leaf) !== undefined ? leaf : together;
};

const named = (paths: ColumnChoice["paths"]): readonly string[] => {
  const names = new Set<string>();
  return paths.map((path, index) => {
    const base = printedHeading(path) || placeName(index);
    let heading = base;
    for (let n = 2; names.has(heading); n++) heading = `${base} (${n})`;
    names.add(heading);
    return heading;
  });
};

/** Of two headings of one field the one that says more. */
const SAYS_MORE: Readonly<Partial<Record<ColumnField, RegExp>>> = {
  lead: /chủ trì|đầu mối/u,
  dueText: /hạn|hoàn thành/u,
  completedOn: /thực tế|hoàn thành/u,
  title: /nhiệm vụ|công việc|nội dung/u,
};

/** What a mark under a heading says: the wider heading decides, *Chưa hoàn thành* over *Quá hạn*. */
const saidBy = (path: readonly string[]): RecordedState | "open" | undefined => {
  if (isShareDone(path)) return undefined;
  const states = path.map((words) => readState(headingKey(words))?.state);
  return states.find((state) => state === "completed" || state === "open" || state === "notStarted") ?? states.at(-1);
};

/** A share of cells that is no chance. */
const SOME = 0.3;
const HALF = 0.5;

/** Chooses the field of each column. */
class Chooser {
  readonly #content = new Map<number, ColumnContent>();
  readonly fields = new Map<number, { field: ColumnField; how: "given" | HeadingSense["by"] | "content" }>();
  readonly taken = new Set<ColumnField>();

  constructor(
    readonly choice: ColumnChoice,
    readonly senses: readonly (HeadingSense | undefined)[],
  ) {}

  content(index: number): ColumnContent {
    const known = this.#content.get(index) ?? contentOf(this.choice.rows, index);
    this.#content.set(index, known);
    return known;
  }

  isFree(field: ColumnField): boolean {
    return feedsMany(field) || !this.taken.has(field);
  }

  set(index: number, field: ColumnField, how: "given" | HeadingSense["by"] | "content"): void {
    this.fields.set(index, { field, how });
    this.taken.add(field);
  }

  /** The best of several columns whose headings say the same. */
  best(field: ColumnField, columns: readonly number[]): number | undefined {
    const [first] = columns;
    if (columns.length < 2 || first === undefined) return first;
    const rank = (index: number): number => {
      const { filled, days, deadlines } = this.content(index);
      const isDay = (days + deadlines) * 2 >= filled;
      const says = SAYS_MORE[field]?.test(headingKey(this.choice.paths[index]?.join(" ") ?? "")) === true;
      const fits = filled > 0 && (!/^(?:due|completed)/u.test(field) || isDay);
      return (fits ? 4 : 0) + (this.senses[index]?.by === "name" ? 2 : 0) + (says ? 1 : 0);
    };
    return columns.reduce((best, index) => (rank(index) > rank(best) ? index : best), first);
  }

  /** Whether the cells of a column are such as a field has. */
  fits(field: ColumnField, index: number): boolean {
    const { filled, days, deadlines, states, marks, figures } = this.content(index);
    switch (field) {
      case "recordedState": {
        const path = this.choice.paths[index] ?? [];
        if (isShareDone(path)) return filled > 0 && (states + marks + figures) / filled >= HALF;
        if (saidBy(path) !== undefined) return figures === 0;
        return filled > 0 && (states + marks) / filled >= SOME;
      }
      case "completedOn":
        return figures <= filled * HALF && !this.isFreeDue(index);
      case "dueText":
        return filled === 0 || (days + deadlines) / filled >= HALF;
      case "lead":
        return figures <= filled * HALF;
      case "extendedTo":
        return this.#isLater(index);
      case "extensionRequestedOn":
        return this.#isInTime(index);
      default:
        return true;
    }
  }

  /** Whether nothing else is a deadline, and the days of a column may be. */
  isFreeDue(index: number): boolean {
    const { filled, days, deadlines } = this.content(index);
    const isDays = filled === 0 || (days + deadlines) / filled >= HALF;
    return isDays && !this.taken.has("dueText") && !this.taken.has("dueOn");
  }

  /** Of each row the day of a column beside that of its deadline. */
  #besideDue(index: number): readonly { readonly due: PlainDate | null; readonly day: PlainDate | null }[] {
    const due = [...this.fields].find(([, { field }]) => field === "dueText")?.[0];
    const dayOf = (cell: Cell): PlainDate | null => {
      const day = readDateCell(cell, this.choice.dayZero);
      return typeof day === "string" ? day : null;
    };
    return this.choice.rows.map((row) => ({
      due: due === undefined ? null : dayOf(row[due] ?? null),
      day: dayOf(row[index] ?? null),
    }));
  }

  /** Whether the days of a column lie after the deadlines beside them. */
  #isLater(index: number): boolean {
    if (this.taken.has("deadlineAdjustedOn")) return true;
    if (!this.taken.has("dueText")) return false;
    return this.#besideDue(index).every(({ due, day }) => due === null || day === null || day > due);
  }

  /** Whether a column holds days alone, none after the deadline beside it: a new deadline that is asked for would be. */
  #isInTime(index: number): boolean {
    const filled = this.#besideDue(index).filter((_, i) => !isBlank(this.choice.rows[i]?.[index]));
    return filled.length > 0 && filled.every(({ due, day }) => due !== null && day !== null && day <= due);
  }
}

const chooseGiven = (chooser: Chooser, headings: readonly string[]): void => {
  const { answers } = chooser.choice;
  headings.forEach((heading, index) => {
    const place = placeName(index);
    // A column is named by its place too, as messages name it, unless that is the heading of another.
    const field = answers.given(heading) ?? (headings.includes(place) ? undefined : answers.given(place));
    if (field === undefined) return;
    if (!feedsMany(field) && chooser.taken.has(field)) {
      const found = `“${heading}” = ${field}`;
      fail({ code: "out-of-range", path: "map", found, expected: both("mỗi trường một cột", "one column a field") });
    }
    chooser.set(index, field, "given");
  });
};

/** Columns whose headings leave no doubt. */
const choosePlain = (chooser: Chooser): void => {
  const byField = new Map<ColumnField, number[]>();
  chooser.senses.forEach((sense, index) => {
    const field = sense?.fields[0];
    if (sense === undefined || field === undefined || sense.by === "either" || chooser.fields.has(index)) return;
    byField.set(field, [...(byField.get(field) ?? []), index]);
  });
  for (const [field, columns] of byField) {
    if (feedsMany(field)) for (const index of columns) chooser.set(index, field, chooser.senses[index]?.by ?? "words");
    else if (!chooser.taken.has(field)) {
      const index = chooser.best(field, columns);
      const isRivalled = columns.length > 1 && index !== columns[0];
      if (index !== undefined)
        chooser.set(index, field, isRivalled ? "content" : (chooser.senses[index]?.by ?? "words"));
    }
  }
};

/** Columns whose cells have to tell. */
const chooseByContent = (chooser: Chooser): void => {
  chooser.senses.forEach((sense, index) => {
    if (sense?.by !== "either" || chooser.fields.has(index)) return;
    const field = sense.fields.find((one) => chooser.isFree(one) && chooser.fits(one, index));
    if (field !== undefined) chooser.set(index, field, field === "extra" ? "name" : "content");
  });
};

/** A sheet without a column of tasks has the titles of their documents for titles. */
const chooseTitle = (chooser: Chooser): void => {
  if (chooser.taken.has("title")) return;
  const found = [...chooser.fields].find(([, { field, how }]) => field === "documentTitle" && how !== "given");
  if (found !== undefined) chooser.set(found[0], "title", "content");
};

/** The columns under some headings; what the caller says of a heading goes before its words. */
export const chooseColumns = (choice: ColumnChoice): readonly Column[] => {
  const { paths } = choice;
  const headings = named(paths);
  const chooser = new Chooser(choice, paths.map(senseOf));
  chooseGiven(chooser, headings);
  choosePlain(chooser);
  chooseByContent(chooser);
  chooseTitle(chooser);
  return headings.map((heading, index): Column => {
    const key = headingKey(heading);
    const chosen = chooser.fields.get(index);
    if (chosen === undefined) return { index, heading, key, field: "extra", kept: fieldOf(heading) !== "extra" };
    const { field, how } = chosen;
    const said = field === "recordedState" ? saidBy(paths[index] ?? []) : undefined;
    return {
      index,
      heading,
      key,
      field,
      kept: false,
      ...(how === "given" ? { given: true as const } : {}),
      ...(how === "words" || how === "content" ? { understood: how } : {}),
      ...(said === undefined ? {} : { says: said }),
      ...(field === "recordedState" && isShareDone(paths[index] ?? []) ? { isShare: true as const } : {}),
    };
  });
};

/** Whether a text could stand in a heading: a day and a number do not. */
export const isHeadingText = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && !/^[\d.,()\s%/-]+$/u.test(cell) && typeof readDateCell(cellLine(cell)) !== "string";
