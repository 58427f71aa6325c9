import type { Case } from "./cases.js";
import type { Side } from "./questions.js";
import { type Added, divergence } from "./same.js";

interface Sheet {
  readonly tasks: readonly Record<string, unknown>[];
  readonly notices: readonly { readonly code: string }[];
}

/** What a row is told of the words of its deadline. */
const OF_DEADLINES = new Set(["yearInferred", "startInferred", "deadlineCorrected", "deadlineNotComputed"]);

const isSheet = (value: unknown): value is Sheet =>
  typeof value === "object" && value !== null && "tasks" in value && "notices" in value;

const others = ({ notices }: Sheet) => notices.filter(({ code }) => !OF_DEADLINES.has(code));

/** A frozen task with the deadline that is read now; another day than the one that was read is a fault, and stays. */
const readAnew = (frozen: Record<string, unknown>, current: Record<string, unknown> | undefined) => {
  if (current === undefined || typeof frozen["dueText"] !== "string") return frozen;
  const isAnother = frozen["dueOn"] !== null && current["dueOn"] !== null && frozen["dueOn"] !== current["dueOn"];
  return isAnother ? frozen : { ...frozen, dueOn: current["dueOn"], dueBound: current["dueBound"] };
};

/** Whether a sheet reads as it did, but for deadlines that give a day no longer, or now, and the words about them. */
export const readsDeadlinesAsAWhole = (
  _one: Case,
  { frozen, current }: { readonly frozen: unknown; readonly current: unknown },
  _side: Side,
  added: Added,
): boolean => {
  if (!isSheet(frozen) || !isSheet(current)) return false;
  const tasks = frozen.tasks.map((task, i) => readAnew(task, current.tasks[i]));
  return (
    divergence({ ...frozen, tasks, notices: others(frozen) }, { ...current, notices: others(current) }, added) === null
  );
};
