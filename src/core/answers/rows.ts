import { aList, answering, kindWord, requireValue } from "../../answering.js";
import type { PlainDate } from "../../calendar/index.js";
import { fail } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Cell, Phase } from "../../language/vocabulary.js";
import { keyPart } from "../bodies/duty-key.js";
import type { Duty, DutyState, TaskEvaluation } from "../model/evaluation.js";
import { optional } from "../model/optional.js";
import { requireEvaluation } from "./agenda.js";
import { arises } from "./arising.js";
import { Dictionary } from "./dictionary.js";
import type { RegisterEvaluation } from "./register-evaluation.js";

/** What the duties of one rule of one body have in common: it stands once, however many tasks they are on. */
export type OwedBy = Pick<Duty, "ruleId" | "provision" | "topic" | "modality" | "actor" | "unit"> & {
  /** Its part of the keys, between the task and the occasion, and behind it. */
  readonly keyParts: readonly [rule: string, bearer: string];
  /** Of a regulation in several versions: the day on which the version that it follows took force. */
  readonly version?: PlainDate;
};

/**
 * A duty: its place in `owed`, its occasion (0: none), its place in `states`, last day, working days, day fulfilled, first
 * day owed, period; what is not said at the end is left away.
 */
export type DutyRow = readonly (string | number | null)[];

/** A task: id, cell, phase, leads, current deadline, working days left or (below 0) late, next change, duties. */
export type TaskRow = readonly [
  id: string,
  cell: number,
  phase: number,
  leads: readonly number[],
  due: PlainDate | null,
  days: number | null,
  nextChange: PlainDate | null,
  duties: readonly DutyRow[],
];

/** A result in rows, with dictionaries of what comes again and again: a twenty-fifth of it as JSON. */
export interface EvaluationRows {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The day up to which things were known; `null`: all that is known. */
  readonly knownAt: PlainDate | null;
  /** The id of the regulation. */
  readonly profile: string;
  /** The id of the calendar. */
  readonly calendar: string;
  /** The readings taken that are not the defaults. */
  readonly readings: Readings;
  /** The cells that occur; rows name each by its place here. */
  readonly cells: readonly Cell[];
  /** The phases that occur; rows name each by its place here. */
  readonly phases: readonly Phase[];
  /** The states of duties that occur; rows name each by its place here. */
  readonly states: readonly DutyState[];
  /** The bodies that lead a task, by their canonical names; rows name each by its place here. */
  readonly units: readonly string[];
  /** What duties of one rule and body have in common; rows name each by its place here. */
  readonly owed: readonly OwedBy[];
  /** A row for each task, in the order of the register. */
  readonly tasks: readonly TaskRow[];
  /** The duties of bodies, which stand on no task. */
  readonly duties: readonly DutyRow[];
  /** The next day on which the result differs in more than its counters, if nothing happens; `null`: none. */
  readonly nextChange: PlainDate | null;
}

const PARTS = 4;

/** The parts of a key: task, rule, occasion, bearer. What stands between the slashes is escaped, so that none is in it. */
const partsOf = (key: string): readonly [string, string, string, string] => {
  const parts = key.split("/");
  const [task = "", rule = "", occasion = "", bearer = ""] = parts;
  if (parts.length !== PARTS)
    fail({ code: "unreadable", path: "key", found: key, expected: "task/rule/occasion/bearer" });
  return [task, rule, occasion, bearer];
};

/** What is not said at the end of a row is not written. */
const trimmed = (row: readonly (string | number | null)[]): DutyRow => {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end--;
  return Object.freeze(row.slice(0, end));
};

/** The working days that a duty counts: left, late or owed, of which a duty has one. */
const countOf = ({ workingDaysLeft, workingDaysLate, workingDaysOwed }: Duty): number | null =>
  workingDaysLeft ?? workingDaysLate ?? workingDaysOwed;

/** Puts a result in rows, part after part. */
class RowWriter {
  readonly cells = new Dictionary<Cell>();
  readonly phases = new Dictionary<Phase>();
  readonly states = new Dictionary<DutyState>();
  readonly units = new Dictionary<string>();
  readonly owed = new Dictionary<OwedBy>();

  duty(duty: Duty): DutyRow {
    const [, rule, occasion, bearer] = partsOf(duty.key);
    const { ruleId, provision, topic, modality, actor, unit } = duty;
    const owedBy: OwedBy = {
      ruleId,
      provision,
      topic,
      modality,
      actor,
      unit,
      keyParts: [rule, bearer],
      ...optional("version", duty.version),
    };
    const place = this.owed.place(JSON.stringify(owedBy), owedBy);
    const state = this.states.place(duty.state, duty.state);
    const { due, fulfilledOn, since, period } = duty;
    return trimmed([place, occasion === "-" ? 0 : occasion, state, due, countOf(duty), fulfilledOn, since, period]);
  }

  task({ id, status, phase, leads, dueOn, nextChange, duties }: TaskEvaluation): TaskRow {
    const { workingDaysLeft: left, workingDaysLate: late } = dueOn;
    return Object.freeze([
      id,
      this.cells.place(status.cell, status.cell),
      this.phases.place(phase, phase),
      Object.freeze(leads.map((lead) => this.units.place(lead, lead))),
      dueOn.current,
      left ?? (late === null ? null : 0 - late),
      nextChange,
      Object.freeze(duties.filter(arises).map((duty) => this.duty(duty))),
    ]);
  }
}

/**
 * A result in rows, to be kept or sent: what arises of every task and body, each rule, body and state named once. Titles,
 * findings, states of the ladder and questions are not in it.
 *
 * @param evaluation - The result of `evaluateRegister`, just made or stored.
 * @throws DondocError for what is no evaluation.
 * @example
 * const rows = toRows(evaluateRegister(register, { profile: laoCai, asOf: "2026-03-05" }));
 * rowsToDuties(rows).filter(({ state }) => state === "overdue").map(({ key }) => key);
 */
export const toRows = (evaluation: RegisterEvaluation): EvaluationRows =>
  answering("evaluation", () => {
    requireEvaluation(evaluation);
    const { asOf, knownAt, profile, calendar, readings, nextChange } = evaluation;
    const writer = new RowWriter();
    const tasks = evaluation.tasks.map((task) => writer.task(task));
    const duties = evaluation.register.duties.filter(arises).map((duty) => writer.duty(duty));
    const { cells, phases, states, units, owed } = writer;
    return Object.freeze({
      ...{ asOf, knownAt, profile, calendar, readings },
      cells: cells.list(),
      phases: phases.list(),
      states: states.list(),
      units: units.list(),
      owed: owed.list(),
      tasks: Object.freeze(tasks),
      duties: Object.freeze(duties),
      nextChange,
    });
  });

/** A duty read back from its row. */
export interface RowDuty extends Omit<OwedBy, "keyParts"> {
  /** The key of the duty, as in the whole result. */
  readonly key: string;
  /** `null` for a duty of a body. */
  readonly taskId: string | null;
  /** What has become of it on the day judged. */
  readonly state: DutyState;
  /** The legal last day; `null` where there is none. */
  readonly due: PlainDate | null;
  /** Of a state, and of what is owed without a number: the first day it was owed; `null` for all else. */
  readonly since: PlainDate | null;
  /** The day it was done; `null` where it was not, or the day is not recorded. */
  readonly fulfilledOn: PlainDate | null;
  /** The period reported on, `2026-Q1`; `null` for what has none. */
  readonly period: string | null;
  /** Left, late or owed, as its state says. */
  readonly workingDays: number | null;
}

const wrongRow = (path: string, found: unknown): never =>
  fail({ code: "wrong-type", path, found: kindWord(found), expected: "toRows(evaluation)" });

const textOrNull = (value: unknown, path: string): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : wrongRow(path, value);
};

const readDuty = (rows: EvaluationRows, row: DutyRow, taskId: string | null, path: string): RowDuty => {
  const [place, occasion, stateAt, due, count, fulfilledOn, since, period] = row;
  const by = rows.owed[Number(place)] ?? wrongRow(path, place);
  const state = rows.states[Number(stateAt)] ?? wrongRow(path, stateAt);
  const { keyParts, ...owed } = by;
  const named = occasion === 0 ? "-" : (textOrNull(occasion, path) ?? "-");
  return Object.freeze({
    key: [taskId === null ? "-" : keyPart(taskId), keyParts[0], named, keyParts[1]].join("/"),
    taskId,
    ...owed,
    state,
    due: textOrNull(due, path),
    since: textOrNull(since, path),
    fulfilledOn: textOrNull(fulfilledOn, path),
    period: textOrNull(period, path),
    workingDays: typeof count === "number" ? count : null,
  });
};

/**
 * The duties of a result in rows, one by one: those of bodies, then those of tasks in their order.
 *
 * @throws DondocError for what `toRows` did not make.
 * @example
 * const task = { id: "1", lead: "Sở Y tế", dueOn: "2026-03-04" };
 * const rows = toRows(evaluateRegister([task], { profile: laoCai, asOf: "2026-03-05" }));
 * rowsToDuties(rows).find(({ state }) => state === "overdue")?.key; // "1/lao-cai%2F4.1:task/-/sở y tế"
 */
export const rowsToDuties = (rows: EvaluationRows): readonly RowDuty[] =>
  answering("rows", () => {
    const lists = Object(rows) as Partial<EvaluationRows>;
    for (const key of ["duties", "tasks", "owed", "states"] as const) requireValue(lists[key], `rows.${key}`, aList);
    return Object.freeze([
      ...rows.duties.map((row, i) => readDuty(rows, row, null, `rows.duties[${i}]`)),
      ...rows.tasks.flatMap((task, i) => task[7].map((row) => readDuty(rows, row, task[0], `rows.tasks[${i}]`))),
    ]);
  });
