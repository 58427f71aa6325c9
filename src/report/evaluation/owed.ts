import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty } from "../../core/model/evaluation.js";
import { actorName, type Reader, say } from "../audience.js";
import { clean } from "../text-width.js";

/** A duty with the task it stands on; `null` for a duty of a unit or of the body as a whole. */
export interface DutyOf {
  readonly duty: Duty;
  readonly taskId: string | null;
}

/** The same duty, owed by several tasks or units by the same day. */
export interface Owed {
  /** One of them, for what they share: rule, actor, day, state. */
  readonly duty: Duty;
  readonly tasks: readonly string[];
  readonly units: readonly string[];
}

export const taskDuties = (evaluation: RegisterEvaluation): DutyOf[] =>
  evaluation.tasks.flatMap((task) => task.duties.map((duty) => ({ duty, taskId: task.id })));

export const registerDutiesOf = (evaluation: RegisterEvaluation): DutyOf[] =>
  evaluation.register.duties.map((duty) => ({ duty, taskId: null }));

/** Puts together what one rule asks of many by one day. */
export const collapse = (entries: readonly DutyOf[]): Owed[] => {
  const groups = new Map<string, { duty: Duty; tasks: string[]; units: string[] }>();
  for (const { duty, taskId } of entries) {
    const key = [duty.actor, duty.ruleId, duty.period, duty.due, duty.state, duty.reason, taskId === null].join("|");
    const group = groups.get(key) ?? { duty, tasks: [], units: [] };
    if (taskId !== null) group.tasks.push(clean(taskId));
    if (duty.unit !== null && !group.units.includes(clean(duty.unit))) group.units.push(clean(duty.unit));
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** Behind every day. */
const NEVER = "9999";

export const byDue = (a: Owed, b: Owed): number => compareText(a.duty.due ?? NEVER, b.duty.due ?? NEVER);

/** So many ids are listed; more are counted. */
const MOST_LISTED = 8;

/** Who owes it: one task with its unit, several tasks, one unit, so many units, or the actor itself. */
export const owerWords = ({ duty, tasks, units }: Owed, reader: Reader): string => {
  const { lang } = reader;
  const [task] = tasks;
  if (task !== undefined) {
    if (tasks.length === 1) return units[0] === undefined ? task : `${task} (${units[0]})`;
    const shown = tasks.slice(0, MOST_LISTED).join(", ");
    const rest = tasks.length - MOST_LISTED;
    return rest <= 0 ? shown : say(lang, `${shown} và ${rest} nhiệm vụ khác`, `${shown} and ${rest} more tasks`);
  }
  if (units.length > 1) return say(lang, `${units.length} đơn vị`, `${units.length} units`);
  return units[0] ?? actorName(duty.actor, reader);
};
