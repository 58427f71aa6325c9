import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import { type Reader, say } from "../audience.js";
import { clean } from "../text-width.js";
import { isAboutOthers, letItPass } from "../words/about-whom.js";
import { unitsWords, wentInto } from "../words/bodies.js";
import { dayWord } from "../words/days.js";
import { roleWords } from "../words/debtors.js";
import { shortTitle } from "./task-words.js";

/** A duty with the task it stands on; `null` for a duty of a body or of the office as a whole. */
export interface DutyOf {
  readonly duty: Duty;
  readonly task: TaskEvaluation | null;
}

/** The same duty, owed by several bodies, or on several tasks, by the same day; or several standing periods of one. */
export interface Owed {
  /** One of them, for what they share: rule, actor, day, state. */
  readonly duty: Duty;
  /** All of them. */
  readonly duties: readonly Duty[];
  readonly tasks: readonly TaskEvaluation[];
  readonly units: readonly string[];
  /** The standing periods, oldest first. */
  readonly periods: readonly string[];
}

export const taskDuties = (evaluation: RegisterEvaluation): DutyOf[] =>
  evaluation.tasks.flatMap((task) => task.duties.map((duty) => ({ duty, task })));

export const registerDutiesOf = (evaluation: RegisterEvaluation): DutyOf[] =>
  evaluation.register.duties.map((duty) => ({ duty, task: null }));

interface Group {
  readonly duty: Duty;
  readonly duties: Duty[];
  readonly tasks: TaskEvaluation[];
  readonly units: string[];
  readonly periods: string[];
}

/** Puts together what shares a key. */
const groupBy = (entries: readonly DutyOf[], keyOf: (entry: DutyOf) => string): Owed[] => {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const { duty, task } = entry;
    const key = keyOf(entry);
    const group = groups.get(key) ?? { duty, duties: [], tasks: [], units: [], periods: [] };
    group.duties.push(duty);
    if (task !== null && !group.tasks.includes(task)) group.tasks.push(task);
    const unit = duty.unit === null ? null : clean(duty.unit);
    if (unit !== null && !group.units.includes(unit)) group.units.push(unit);
    if (duty.period !== null && !group.periods.includes(duty.period)) group.periods.push(duty.period);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** What one rule asks by one day: of all bodies together, of a task of those who lead it. */
const sharedKey = ({ duty, task }: DutyOf): string =>
  [
    duty.actor,
    duty.ruleId,
    duty.period,
    duty.due,
    duty.since,
    duty.state,
    duty.reason,
    task === null ? "register" : `${duty.unit === null ? "" : task.leads.join(";")}|${duty.unit ?? ""}`,
  ].join("|");

/** Bodies that owe the same reports by one day stand in one line, with all the periods that end then. */
export const collapse = (entries: readonly DutyOf[]): Owed[] => {
  const lines = new Map<string, Owed>();
  for (const owed of groupBy(entries, sharedKey)) {
    const { ruleId, due, state, reason } = owed.duty;
    const key = [ruleId, due, state, reason, owed.units.join(";"), owed.tasks.map(({ id }) => id).join(";")].join("|");
    const known = lines.get(key);
    lines.set(
      key,
      known === undefined
        ? owed
        : { ...known, duties: [...known.duties, ...owed.duties], periods: [...known.periods, ...owed.periods] },
    );
  }
  return [...lines.values()];
};

/** The periods of one rule that stand unfulfilled are one line for each body, or for each task; joint duties are one. */
export const standing = (entries: readonly DutyOf[]): Owed[] =>
  groupBy(entries, ({ duty, task }) => {
    const bearer = task === null ? (duty.unit ?? "") : isJoint(duty, task) ? "leads" : (duty.unit ?? "");
    const occasion = duty.period === null ? `${duty.due ?? ""}|${duty.since ?? ""}` : "periods";
    return [duty.actor, duty.ruleId, occasion, task?.id ?? "", bearer].join("|");
  });

/** Bodies that let the same reports become late by the same days stand in one line, each by its name. */
export const sameOfBodies = (lines: readonly Owed[], wordsOf: (line: Owed) => string): Owed[] => {
  const together = new Map<string, Owed>();
  lines.forEach((line, i) => {
    const { duty, periods, tasks } = line;
    const key =
      tasks.length > 0 || duty.period === null
        ? String(i)
        : [duty.actor, duty.ruleId, duty.due, periods.join(","), duty.version ?? "", wordsOf(line)].join("|");
    const known = together.get(key);
    together.set(
      key,
      known === undefined
        ? line
        : { ...known, duties: [...known.duties, ...line.duties], units: [...new Set([...known.units, ...line.units])] },
    );
  });
  return [...together.values()];
};

/** Whether a duty is that of those who lead the task together. */
const isJoint = ({ actor, unit }: Duty, { leads }: TaskEvaluation): boolean =>
  actor === "lead" && unit !== null && leads.includes(unit);

/** What one rule asks of many, by one day. */
export const byRule = (entries: readonly DutyOf[]): Owed[] =>
  groupBy(entries, ({ duty }) => `${duty.ruleId}|${duty.due ?? ""}`);

/** Behind every day. */
const NEVER = "9999";

export const byDue = (a: Owed, b: Owed): number =>
  compareText(a.duty.due ?? a.duty.since ?? NEVER, b.duty.due ?? b.duty.since ?? NEVER);

/** So many tasks are listed; more are counted. */
const MOST_LISTED = 8;

/** The body that owes it, by name; the role where it has none, or none is known. */
export const debtorWords = ({ duty, units, tasks }: Pick<Owed, "duty" | "units" | "tasks">, reader: Reader): string =>
  units.length === 0 ? roleWords(duty.actor, tasks[0] ?? null, reader) : unitsWords(units, reader);

/** A task as one tells it from others: its number and its title. */
const taskWords = (task: TaskEvaluation, debtors: readonly string[], reader: Reader): string => {
  const { lang } = reader;
  const words = `${clean(task.id)}: ${shortTitle(task, lang)}`;
  const isPassedOn =
    debtors.length > 0 && task.leads.length > 0 && !task.leads.some((one) => debtors.includes(clean(one)));
  if (!isPassedOn || wentInto(debtors, task.leads, reader)) return words;
  const leads = task.leads.map(clean).join("; ");
  const on = task.leadSince;
  const since = on === undefined ? "" : say(lang, ` ngày ${dayWord(on, lang)}`, ` since ${dayWord(on, lang)}`);
  return `${words} (${say(lang, `đã chuyển cho ${leads}${since}`, `now with ${leads}${since}`)})`;
};

/** Who leads a task on which an authority has to act, and who let it become late before. */
const ledBy = (task: TaskEvaluation, reader: Reader): string => {
  const { lang } = reader;
  if (task.leads.length === 0) return "";
  const before = unitsWords(letItPass(task), reader);
  const late = before === "" ? "" : say(lang, `; để quá hạn: ${before}`, `; late at: ${before}`);
  const leads = task.leads.map(clean).join("; ");
  return ` (${say(lang, `chủ trì: ${leads}`, `led by: ${leads}`)}${late})`;
};

/** The tasks that it is owed on; the one who leads no longer is told from the new lead. */
export const tasksWords = ({ duty, tasks, units }: Owed, reader: Reader): string => {
  const { lang } = reader;
  const shown = tasks
    .slice(0, MOST_LISTED)
    .map((task) =>
      duty.actor === "lead" || isAboutOthers(duty) || task.leads.some((lead) => units.includes(clean(lead)))
        ? taskWords(task, duty.actor === "lead" ? units : [], reader)
        : `${taskWords(task, [], reader)}${ledBy(task, reader)}`,
    );
  const rest = tasks.length - shown.length;
  if (rest > 0) shown.push(say(lang, `và ${rest} nhiệm vụ khác`, `and ${rest} more tasks`));
  return shown.length === 0 ? "—" : shown.join("\n");
};
