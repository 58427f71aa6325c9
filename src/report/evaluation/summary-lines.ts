import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { cellsOfLeads, type DutyCounts, type RoleRow, type SummaryRow } from "../../core/answers/summarize.js";
import { nameKey } from "../../core/bodies/name-key.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { actorName, type Reader, say } from "../audience.js";
import { clean } from "../text-width.js";
import { counted } from "../words/days.js";
import { HIDDEN_LEAD, isLeadHidden, UNKNOWN_LEAD } from "../words/debtors.js";

/** A line of a summary: the tasks that a body leads, and what it owes. */
export interface SummaryLine {
  readonly name: string;
  /** `null`: a role of which no body is named, as the Office is, leads nothing. */
  readonly row: SummaryRow | null;
  readonly duties: DutyCounts;
}

/** A cell without what is done and waits for confirmation, and what stands still: these have columns of their own. */
export const inCell = ({ counts, awaiting, paused }: SummaryRow, one: StatusCell): number =>
  counts[one] - awaiting[one] - paused[one];

/** How many tasks stand still. */
export const pausedIn = ({ paused }: SummaryRow): number => Object.values(paused).reduce((sum, n) => sum + n, 0);

/** The row of tasks of which no body is named as lead: nobody is known to, or it may not be written; how many of each. */
const nobodyWords = ({ total }: SummaryRow, tasks: readonly TaskEvaluation[], reader: Reader): string => {
  const { lang } = reader;
  const hidden = tasks.filter((task) => isLeadHidden(task, reader)).length;
  if (hidden === 0) return UNKNOWN_LEAD[lang];
  if (hidden >= total) return HIDDEN_LEAD[lang];
  return `${UNKNOWN_LEAD[lang]}: ${total - hidden}; ${HIDDEN_LEAD[lang]}: ${hidden}`;
};

const sumOf = (one: DutyCounts, other: DutyCounts): DutyCounts => ({
  overdue: one.overdue + other.overdue,
  owed: one.owed + other.owed,
  missed: one.missed + other.missed,
});

/** What a role owes stands in the row of the body that has its name, where one has, else in a row of its own. */
const withRole = (
  lines: readonly SummaryLine[],
  { actor, duties }: RoleRow,
  reader: Reader,
): readonly SummaryLine[] => {
  const name = actorName(actor, reader);
  const key = nameKey(actorName(actor, { ...reader, lang: "vi" }));
  const place = lines.findIndex(({ row }) => row !== null && row.unit !== null && nameKey(row.unit) === key);
  if (place < 0) return [...lines, { name, row: null, duties }];
  return lines.map((line, i) => (i === place ? { ...line, duties: sumOf(line.duties, duties) } : line));
};

/** The lines of a summary, that of all last. */
export const linesOf = (
  { summary, tasks }: Pick<RegisterEvaluation, "summary" | "tasks">,
  reader: Reader,
): readonly SummaryLine[] => {
  const { units, roles, all } = summary;
  const ofUnits = units.map((row): SummaryLine => {
    const name = row.unit === null ? nobodyWords(row, tasks, reader) : clean(row.unit);
    return { name, row, duties: row.duties };
  });
  const lines = roles.reduce<readonly SummaryLine[]>((before, role) => withRole(before, role, reader), ofUnits);
  return [...lines, { name: say(reader.lang, "Tất cả", "All"), row: all, duties: all.duties }];
};

/** Why the rows do not add up to that of all, and what the dashes stand for. */
export const sumNotes = (
  { tasks }: Pick<RegisterEvaluation, "tasks">,
  isFinishKept: boolean,
  lang: Language,
): readonly string[] => {
  const rows = tasks.map((task) => ({ task, cells: [...cellsOfLeads(task).values()] }));
  const joint = rows.filter(({ cells }) => cells.length > 1).length;
  const handedOver = rows.filter(({ task, cells }) => cells.some((one) => one !== task.status.cell)).length;
  return [
    joint === 0
      ? null
      : say(
          lang,
          `${joint} nhiệm vụ do nhiều đơn vị cùng chủ trì: nhiệm vụ và việc chung có ở hàng của từng đơn vị, chỉ tính một lần ở hàng Tất cả.`,
          `${counted(joint, "", "task", "en")} led by several bodies: each, with what they owe together, stands in the row of each body and counts once in All.`,
        ),
    handedOver === 0
      ? null
      : say(
          lang,
          `${handedOver} nhiệm vụ chuyển giao khi đã qua hạn: hàng đơn vị nay chủ trì ghi là chưa rõ, hàng Tất cả ghi là quá hạn hoặc xong muộn.`,
          `${counted(handedOver, "", "task", "en")} handed over after the deadline: not known in the row of the new lead, late in All.`,
        ),
    isFinishKept
      ? null
      : say(
          lang,
          "Dấu — ở cột đã xong, quá hạn và tỷ lệ: chưa biết, vì sổ không theo dõi ngày hoàn thành.",
          "A dash for done, overdue and shares: not known, since the register does not keep when tasks are finished.",
        ),
  ].filter((words) => words !== null);
};
