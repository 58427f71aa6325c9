import { type Cell, cellLine } from "./cells.js";
import type { Column } from "./choose-columns.js";
import type { ColumnField } from "./columns.js";
import type { Row } from "./heading-row.js";

/** *nt*, *Như trên*, `//`, `"`: what stands in the same column of the task above. */
const DITTO = /^(?:[-–—(]?\s?(?:nt|n\.t|như trên)\.?\s?[-–—)]?|\/{2}|["”″〃]|'')$/iu;

/** No longer text is one of these. */
const LONGEST = 12;

/** Columns in which offices write it; elsewhere such a word may mean something else. */
const REPEATED: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["lead", "coordinators", "monitor", "assignedBy", "documentNumber", "documentTitle", "issuedOn"] as const),
  ...(["dueText", "dueOn", "assignedOn", "receivedOn"] as const),
]);

const isDitto = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && cell.length <= LONGEST && DITTO.test(cellLine(cell));

/** The cells of a task with those that repeat what stands above filled in from the task above. */
export const withoutDittos = (cells: Row, above: Row | null, columns: readonly Column[]): Row => {
  if (above === null || !cells.some(isDitto)) return cells;
  const repeated = new Set(columns.flatMap(({ index, field }) => (REPEATED.has(field) ? [index] : [])));
  return cells.map((cell, i) => (repeated.has(i) && isDitto(cell) ? (above[i] ?? null) : cell));
};
