import { answering, aText, kindWord, requireOptions } from "../../answering.js";
import type { PlainDate } from "../../calendar/index.js";
import { dayOf } from "../../calendar/index.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import { fail } from "../../errors.js";
import type { ProvisionId } from "../../language/provision.js";
import type { ActorId, Topic } from "../../language/vocabulary.js";
import { compareText } from "../model/compare-text.js";
import type { Duty, Right, TaskEvaluation } from "../model/evaluation.js";
import type { RegisterEvaluation } from "./register-evaluation.js";

/** One thing to do. */
export interface AgendaItem {
  readonly kind: "duty" | "right";
  /** The key of the duty; of several in one line that of the first. */
  readonly key: string;
  /** `null` for a duty of a body or of the office. */
  readonly taskId: string | null;
  /** `null` where there is no task, or the task is classified. */
  readonly title: string | null;
  /** The bodies that owe it; those that lead together stand in one line. */
  readonly units: readonly string[];
  readonly ruleId: string;
  readonly provision: ProvisionId;
  readonly topic: Topic;
  readonly period: string | null;
  /** Periods that stand unfulfilled, in one line, oldest first; empty for what has no period. */
  readonly standing: readonly string[];
  /** The first day it was owed, where it has no last day. */
  readonly since: PlainDate | null;
  /** The legal last day; of a right its last day. */
  readonly due: PlainDate | null;
  readonly at: string | null;
  /** The day to plan for; a day that is past means: at once. */
  readonly actBy: PlainDate | null;
  readonly state: "overdue" | "owed" | "dueSoon" | "pending" | "open";
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
  readonly workingDaysOwed: number | null;
}

export interface AgendaDay {
  /** The day to plan for: `asOf` for what is overdue or reached, else `actBy`. */
  readonly on: PlainDate;
  readonly items: readonly AgendaItem[];
}

export interface ActorAgenda {
  readonly actor: ActorId;
  readonly days: readonly AgendaDay[];
}

/** What everybody has to do, actor by actor and day by day. */
export interface Agenda {
  readonly asOf: PlainDate;
  readonly until: PlainDate | null;
  readonly profile: string;
  readonly actors: readonly ActorAgenda[];
}

export interface AgendaOptions {
  /** Leave out what is to be done after this day. */
  readonly until?: PlainDate;
  readonly actor?: ActorId;
  readonly unit?: string;
}

interface Entry {
  readonly actor: ActorId;
  readonly on: PlainDate;
  readonly item: AgendaItem;
}

const OPEN: ReadonlySet<string> = new Set(["overdue", "owed", "dueSoon", "pending"]);

const isOpen = (duty: Duty): duty is Duty & { state: AgendaItem["state"] } =>
  OPEN.has(duty.state) && (duty.due !== null || duty.state === "owed");

const entryOf = (duty: Duty & { state: AgendaItem["state"] }, asOf: PlainDate, task: TaskEvaluation | null): Entry => {
  const planned = duty.actBy ?? duty.due ?? asOf;
  const item: AgendaItem = {
    kind: "duty",
    key: duty.key,
    taskId: task?.id ?? null,
    title: task?.title ?? null,
    units: Object.freeze(duty.unit === null ? [] : [duty.unit]),
    ruleId: duty.ruleId,
    provision: duty.provision,
    topic: duty.topic,
    period: duty.period,
    standing: Object.freeze(duty.period !== null && duty.state === "overdue" ? [duty.period] : []),
    since: duty.since,
    due: duty.due,
    at: duty.at,
    actBy: duty.actBy,
    state: duty.state,
    workingDaysLeft: duty.workingDaysLeft,
    workingDaysLate: duty.workingDaysLate,
    workingDaysOwed: duty.workingDaysOwed,
  };
  return { actor: duty.actor, on: planned < asOf ? asOf : planned, item };
};

/** What stands in one line: the same act on the same occasion of bodies that lead together, standing periods of one body. */
const lineOf = ({ taskId, ruleId, period, standing, units, due, since }: AgendaItem): string =>
  standing.length > 0
    ? `${taskId}|${ruleId}|standing|${taskId === null ? units.join(";") : ""}`
    : `${taskId}|${ruleId}|${period}|${due}|${since}|${taskId === null ? units.join(";") : ""}`;

const together = (a: AgendaItem, b: AgendaItem): AgendaItem => ({
  ...a,
  units: Object.freeze([...new Set([...a.units, ...b.units])]),
  standing: Object.freeze([...new Set([...a.standing, ...b.standing])]),
});

/** Lines that say the same of several bodies, or of several standing periods, are one. */
const inLines = (entries: readonly Entry[]): Entry[] => {
  const lines = new Map<string, Entry>();
  for (const entry of entries) {
    const line = `${entry.actor}|${entry.item.kind}|${lineOf(entry.item)}`;
    const known = lines.get(line);
    lines.set(line, known === undefined ? entry : { ...known, item: together(known.item, entry.item) });
  }
  return [...lines.values()];
};

const rightEntry = (right: Right, task: TaskEvaluation): Entry[] => {
  const { state, until, actor } = right;
  if (state !== "open" || until === null) return [];
  const item: AgendaItem = {
    kind: "right",
    key: right.key,
    taskId: task.id,
    title: task.title,
    units: task.leads,
    ruleId: right.ruleId,
    provision: right.provision,
    topic: right.topic,
    period: null,
    standing: [],
    since: null,
    due: until,
    at: null,
    actBy: until,
    state,
    workingDaysLeft: null,
    workingDaysLate: null,
    workingDaysOwed: null,
  };
  return [{ actor, on: until, item }];
};

const entriesOf = ({ asOf, register, tasks }: Pick<RegisterEvaluation, "asOf" | "register" | "tasks">): Entry[] =>
  inLines([
    ...register.duties.filter(isOpen).map((duty) => entryOf(duty, asOf, null)),
    ...tasks.flatMap((task) => [
      ...task.duties.filter(isOpen).map((duty) => entryOf(duty, asOf, task)),
      ...task.rights.flatMap((right) => rightEntry(right, task)),
    ]),
  ]);

/** Nothing goes on until a return is answered: it stands first, then what is to be done at once, what is late, the rest. */
const urgencyOf = ({ state, topic }: AgendaItem): number => {
  if (state !== "owed") return 2;
  return topic === "answerReturn" ? 0 : 1;
};

const orderOf = ({ on, item }: Entry): string =>
  `${on}|${urgencyOf(item)}|${item.due ?? item.since ?? ""}|${item.provision}`;

const compare = (a: Entry, b: Entry): number => compareText(orderOf(a), orderOf(b));

const groupBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * The worklist of an evaluation: every open duty and right, by actor and by the day to plan for. What is overdue, or owed
 * without a number, stands on `asOf`; bodies that lead together stand in one line, as do the standing periods of a body.
 */
export const agenda = (evaluation: RegisterEvaluation, options: AgendaOptions = {}): Agenda =>
  answering("evaluation", () => {
    requireOptions(options, AGENDA_CHECKS);
    if (!isEvaluation(evaluation))
      fail({
        code: "wrong-type",
        path: "evaluation",
        found: kindWord(evaluation),
        expected: "the result of evaluateRegister",
      });
    return agendaOf(evaluation, options);
  });

const AGENDA_CHECKS = { until: problemWithDate, actor: aText, unit: aText };

const isEvaluation = (value: unknown): boolean => {
  const { asOf, tasks, register, profile } = Object(value) as Partial<RegisterEvaluation>;
  return (
    problemWithDate(asOf, "asOf") === undefined &&
    typeof profile === "string" &&
    Array.isArray(tasks) &&
    Array.isArray(register?.duties)
  );
};

const agendaOf = (evaluation: RegisterEvaluation, options: AgendaOptions): Agenda => {
  const { until, actor, unit } = options;
  if (until !== undefined && dayOf(until, "until") < dayOf(evaluation.asOf)) {
    fail({ code: "out-of-range", path: "until", found: until, expected: `≥ ${evaluation.asOf}` });
  }
  const entries = entriesOf(evaluation)
    .filter((entry) => until === undefined || entry.on <= until)
    .filter((entry) => actor === undefined || entry.actor === actor)
    .filter((entry) => unit === undefined || entry.item.units.includes(unit))
    .sort(compare);
  const actors = [...groupBy(entries, (entry) => entry.actor)].map(([name, own]) =>
    Object.freeze({
      actor: name,
      days: Object.freeze(
        [...groupBy(own, (entry) => entry.on)].map(([on, group]) =>
          Object.freeze({ on, items: Object.freeze(group.map((entry) => Object.freeze(entry.item))) }),
        ),
      ),
    }),
  );
  return Object.freeze({
    asOf: evaluation.asOf,
    until: until ?? null,
    profile: evaluation.profile,
    actors: Object.freeze(actors),
  });
};
