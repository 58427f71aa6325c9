import type { DayNumber } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { saysSecret } from "../../core/register/secrecy-words.js";
import type { Bilingual } from "../../errors.js";
import { OTHER_TABLE } from "./beside-tasks.js";
import { cellLine } from "./cells.js";
import { isHeadingText } from "./choose-columns.js";
import { closedNotice } from "./closed-notice.js";
import { withoutDittos } from "./ditto.js";
import { rankOf } from "./find-table.js";
import { factsOfGroup, type GroupFacts } from "./group-facts.js";
import { type Headings, headingsAt, isHeadingRow, type Row } from "./heading-row.js";
import { senseOf } from "./heading-words.js";
import type { MergedCells } from "./merged-cells.js";
import type { TaskRow } from "./row-ids.js";
import { clipped, skippedRow } from "./sheet-notices.js";
import { classifyRow, endsGroup, groupNumber, mayHaveParts, REPEATED, saysSecrecyIn } from "./sheet-rows.js";
import { requireClearHeadings } from "./unclear-secrecy.js";

const NEXT_TABLE: Bilingual = { vi: "tiêu đề của bảng tiếp theo", en: "headings of the next table" };

/** Words over some rows that say that those are secret, and the row they stand in; 0 for the name of the sheet. */
interface SecretWords {
  readonly label: string;
  readonly row: number;
}

/** A group that has not ended, with what its name says. */
interface OpenGroup {
  readonly label: string;
  readonly says: GroupFacts;
  /** It is numbered as the tasks are, and ends with the next whole number. */
  readonly hasParts: boolean;
}

/** The group that the rows below a group row stand in. */
export interface Group {
  readonly label: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly index: number;
  /** The group, or one around it, whose name says that what follows is secret. */
  readonly secret: SecretWords | null;
  /** The group and those around it. */
  readonly open: readonly OpenGroup[];
  /** What their names say of the tasks in them. */
  readonly says: GroupFacts;
}

const NO_GROUP: Group = { label: null, index: 0, secret: null, open: [], says: {} };

const saysSecretUnanswered = (words: string, { answers }: Headings): boolean =>
  saysSecret(words) && answers.given(words) === undefined;

/**
 * The group that holds for the whole sheet: none, but its name and the rows above its headings may say that all of it is
 * secret.
 */
export const wholeSheet = (headings: Headings, above: readonly Row[], firstRow: number, name = ""): Group => {
  const title = above.findIndex((row) => row.some((cell) => saysSecretUnanswered(cellLine(cell), headings)));
  const named = saysSecretUnanswered(name, headings);
  const secret = title >= 0 ? { label: "", row: firstRow + title } : named ? { label: "", row: 0 } : null;
  return { ...NO_GROUP, secret: secret === null ? null : { ...secret, label: WHOLE } };
};

/** Stands for the whole sheet, which no group ends. */
const WHOLE = "\u0000";

/** What the groups around a row say of it: an inner one goes before an outer one. */
const factsIn = (groups: readonly OpenGroup[]): GroupFacts => Object.assign({}, ...groups.map(({ says }) => says));

/** Whether one group names a lead and the other a document: neither ends the other. */
const nameLeadAndDocument = (one: GroupFacts, other: GroupFacts): boolean =>
  (one.lead !== undefined && other.documentNumber !== undefined) ||
  (one.documentNumber !== undefined && other.lead !== undefined);

/** Whether one group names who gives its tasks, and the other something else; groups that are numbered are counted. */
const isGivenBeside = (one: OpenGroup, other: OpenGroup): boolean =>
  (one.says.assignedBy === undefined) !== (other.says.assignedBy === undefined) &&
  (one.says.lead ?? one.says.documentNumber ?? other.says.lead ?? other.says.documentNumber) !== undefined &&
  groupNumber(one.label) === undefined &&
  !/^\d/.test(one.label);

const isBeside = (one: OpenGroup, other: OpenGroup): boolean =>
  nameLeadAndDocument(one.says, other.says) || isGivenBeside(one, other);

/** The group of a task: one that is numbered as tasks are, *1 Kế hoạch …*, ends with the next whole number. */
const groupOfTask = (group: Group, cells: Row, { columns }: Headings): Group => {
  if (group.open.at(-1)?.hasParts !== true) return group;
  const ordinal = columns.find(({ field }) => field === "ordinal");
  if (ordinal === undefined) return group;
  const own = cellLine(cells[ordinal.index]);
  if (!/^\d+[.)]?$/.test(own)) return group;
  const open = group.open.slice(0, -1);
  return { ...group, label: open.at(-1)?.label ?? null, open, says: factsIn(open) };
};

const nextGroup = (
  { label, hasParts = false }: { readonly label: string; readonly hasParts?: boolean },
  row: number,
  above: Group,
  headings: Headings,
): Group => {
  const outer = above.secret;
  const stays = outer !== null && (outer.label === WHOLE || !endsGroup(outer.label, label));
  const own = saysSecretUnanswered(label, headings) ? { label, row } : null;
  const says = factsOfGroup(label);
  const fresh = { label, says, hasParts };
  const ended = above.open.findIndex((group) => endsGroup(group.label, label) && !isBeside(group, fresh));
  const open = [...(ended === -1 ? above.open : above.open.slice(0, ended)), fresh];
  return { label, index: above.index + 1, secret: stays ? outer : own, open, says: factsIn(open) };
};

/** Where the reading of a sheet stands. */
export interface Walk {
  /** Those of the table at hand. */
  readonly headings: Headings;
  readonly group: Group;
  /** The table has ended: signatures, recipients. */
  readonly isAfterEnd: boolean;
  /** A table that is no register. */
  readonly isForeign: boolean;
  /** No task stands below the name of the group yet. */
  readonly isGroupFresh: boolean;
  /** What stood last was no task: a table may begin. */
  readonly mayBegin: boolean;
  /** The cells of the task above, in the same table. */
  readonly above: Row | null;
}

export const walkFrom = (headings: Headings, group: Group): Walk => ({
  headings,
  group,
  isAfterEnd: false,
  isForeign: false,
  isGroupFresh: false,
  mayBegin: false,
  above: null,
});

/** What a row is may hang on so many rows below it: the headings of another table. */
const ROWS_AHEAD = 5;

const ORDINAL_HEADING = /^(?:stt|tt|số tt|số thứ tự)$/iu;

/** Whether a row may be the first of the headings of another table. */
const mayBeHeadings = (row: Row, { mayBegin, headings }: Walk, answers: Headings["answers"]): boolean => {
  const first = row.find((cell) => cell !== null && cell !== "");
  if (!mayBegin && !(typeof first === "string" && ORDINAL_HEADING.test(cellLine(first)))) return false;
  // A row that says how secret it is is a task, whatever else it looks like.
  if (saysSecrecyIn(row, headings)) return false;
  return isHeadingRow(row, answers) && row.every((cell) => cell === null || cell === "" || isHeadingText(cell));
};

/** Whether the headings of a table are those of the one at hand again; a word that is not known tells nothing else. */
const isRepeated = (table: Headings, { columns }: Headings): boolean =>
  table.columns.every(({ index, field, key }) => {
    const own = columns[index];
    return own?.field === field || own?.key === key || senseOf(table.paths[index] ?? []) === undefined;
  });

/** Reads rows one after another: tasks, groups, what stands beside them, and where another table begins. */
class RowWalker {
  readonly found: TaskRow[] = [];

  constructor(
    readonly rows: readonly Row[],
    readonly firstRow: number,
    readonly merged: readonly MergedCells[],
    readonly notices: RegisterNotice[],
    readonly dayZero: DayNumber | undefined,
    public walk: Walk,
  ) {}

  /** The headings of another table, that begin in a row; those of the table at hand are repeated, and no others. */
  #otherTable(at: number): Headings | undefined {
    const { headings } = this.walk;
    if (!mayBeHeadings(this.rows[at] ?? [], this.walk, headings.answers)) return undefined;
    const found = headingsAt(this.rows, at, headings.answers, this.merged, this.dayZero);
    return found;
  }

  /** Whether what a row is hangs on rows below it that are not there yet. */
  waits(at: number): boolean {
    const below = this.rows.length - at - 1;
    if (below >= ROWS_AHEAD) return false;
    const row = this.rows[at] ?? [];
    if (mayBeHeadings(row, this.walk, this.walk.headings.answers)) return true;
    return below === 0 && mayHaveParts(row, this.walk.headings);
  }

  #skip(at: number, why: Bilingual, words: string): void {
    const shown = words === "" ? "" : `: ${clipped(words)}`;
    const notice = skippedRow(this.firstRow + at, why.vi, why.en, { vi: shown, en: shown });
    // What stands under words that say *secret* is not repeated, whether or not a task is.
    this.notices.push(this.walk.group.secret === null ? notice : closedNotice(notice));
  }

  /** Goes past the headings of a table; the place of the last of them. */
  #begin(table: Headings): number {
    const { headings } = this.walk;
    const isSame = isRepeated(table, headings);
    const isRegister = isSame || rankOf(table) > 0;
    const why = isSame ? REPEATED : isRegister ? NEXT_TABLE : OTHER_TABLE;
    for (let at = table.first; at <= table.last; at++) this.#skip(at, why, wordsIn(this.rows[at] ?? []));
    if (isRegister && !isSame) {
      requireClearHeadings(table, this.firstRow);
      const { group, isGroupFresh } = this.walk;
      const { index, secret } = group;
      // A name right above the headings is that of the table.
      const outside = { ...NO_GROUP, index, secret: secret?.label === WHOLE ? secret : null };
      this.walk = walkFrom(table, isGroupFresh ? group : outside);
    } else this.walk = { ...this.walk, isForeign: !isRegister, isAfterEnd: false, mayBegin: false };
    return table.last;
  }

  /** Reads one row; the place of the last row that was read. */
  read(at: number): number {
    const cells = this.rows[at] ?? [];
    const table = this.#otherTable(at);
    if (table !== undefined) return this.#begin(table);
    const { headings, group, isAfterEnd, isForeign } = this.walk;
    const lines: string[] = [];
    const beside = { next: this.rows[at + 1], isAfterEnd: isAfterEnd || isForeign, lines };
    const kind = classifyRow(cells, headings, beside);
    const row = this.firstRow + at;
    if (kind.kind === "blank") this.walk = { ...this.walk, mayBegin: true };
    else if (isForeign && kind.kind !== "group" && !this.#isSecret(cells)) this.#skip(at, OTHER_TABLE, wordsIn(cells));
    else if (kind.kind === "task") {
      const own = groupOfTask(group, cells, headings);
      const secretAbove = group.secret?.row ?? null;
      const { columns } = headings;
      const { label, index, says } = own;
      const filled = withoutDittos(cells, this.walk.above, columns);
      const known = filled === cells ? lines : [];
      this.found.push({
        cells: filled,
        lines: known,
        row,
        columns,
        group: label,
        groupIndex: index,
        secretAbove,
        says,
      });
      this.walk = { ...this.walk, group: own, isGroupFresh: false, isAfterEnd: false, mayBegin: false, above: filled };
    } else if (kind.kind === "skipped") {
      this.#skip(at, kind.why, kind.words);
      this.walk = { ...this.walk, isAfterEnd: isAfterEnd || kind.ends === true, mayBegin: true };
    } else {
      const next = nextGroup(kind, row, group, headings);
      this.walk = { ...this.walk, group: next, isGroupFresh: true, mayBegin: true };
      this.#tellGroup(row, kind.label, factsOfGroup(kind.label));
    }
    return at;
  }

  /** Whether a row of a table that is none of tasks may be classified: it is taken for a task, and asked about. */
  #isSecret(cells: Row): boolean {
    const { group, headings } = this.walk;
    return group.secret !== null || saysSecrecyIn(cells, headings) || cells.some((cell) => saysSecret(cellLine(cell)));
  }

  #tellGroup(row: number, name: string, { lead, documentNumber, assignedBy }: GroupFacts): void {
    const label = clipped(name);
    const [vi, en] =
      lead !== undefined
        ? [" (nơi chủ trì, nếu dòng không ghi)", " (their lead, where the row names none)"]
        : documentNumber !== undefined
          ? [" (văn bản giao, nếu dòng không ghi)", " (their document, where the row names none)"]
          : assignedBy !== undefined
            ? [" (nơi giao, nếu dòng không ghi)", " (who gave them, where the row does not say)"]
            : ["", ""];
    this.notices.push(
      skippedRow(row, "dòng nhóm", "group row", {
        vi: ` “${label}”, ghi vào các nhiệm vụ bên dưới${vi}`,
        en: ` "${label}", kept with the tasks below it${en}`,
      }),
    );
  }
}

const wordsIn = (row: Row): string => [...new Set(row.map(cellLine))].filter((text) => text !== "").join(" | ");

/** What is read of some rows of a sheet. */
export interface RowsRead {
  readonly found: readonly TaskRow[];
  readonly walk: Walk;
  /** The place of the first row that is not read yet. */
  readonly end: number;
}

/** Some rows of a sheet. */
export interface SomeRows {
  readonly rows: readonly Row[];
  /** The number of the first of them. */
  readonly firstRow: number;
  readonly merged?: readonly MergedCells[];
  /** The place of the first that is read. */
  readonly from: number;
  /** More rows come: one that hangs on those below waits for them. */
  readonly more?: boolean;
  /** The day that bare numbers are counted from, where the workbook says one. */
  readonly dayZero?: DayNumber | undefined;
}

/** The rows that hold tasks, each with its group and the columns of its table; the others leave a notice. */
export const taskRows = (
  { rows, firstRow, merged = [], from, more = false, dayZero }: SomeRows,
  notices: RegisterNotice[],
  walk: Walk,
): RowsRead => {
  const walker = new RowWalker(rows, firstRow, merged, notices, dayZero, walk);
  let at = from;
  while (at < rows.length && !(more && walker.waits(at))) at = walker.read(at) + 1;
  return { found: walker.found, walk: walker.walk, end: at };
};
