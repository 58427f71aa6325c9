import { answering, aText, kindWord, requireOptions } from "../../answering.js";
import type { PlainDate } from "../../calendar/index.js";
import { dayOf } from "../../calendar/index.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import { fail } from "../../errors.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Modality } from "../../language/rule.js";
import type { ActorId, Topic } from "../../language/vocabulary.js";
import { compareText } from "../model/compare-text.js";
import type { Duty } from "../model/evaluation.js";
import type { RegisterEvaluation } from "./register-evaluation.js";

/** One thing to do. */
export interface AgendaItem {
  readonly kind: "duty" | "threshold" | "right";
  /** `null` for a duty of a unit or a body. */
  readonly taskId: string | null;
  /** `null` where there is no task, or the task is classified. */
  readonly title: string | null;
  readonly unit: string | null;
  readonly ruleId: string;
  readonly provision: ProvisionId;
  readonly topic: Topic;
  readonly modality: Modality;
  /** The key of the duty, the state or the right. */
  readonly key: string;
  readonly period: string | null;
  /** The legal last day; of a threshold the day it was reached, of a right its last day. */
  readonly due: PlainDate;
  readonly at: string | null;
  /** The day to plan for; a day that is past means: at once. */
  readonly actBy: PlainDate;
  readonly state: "overdue" | "dueSoon" | "pending" | "reached" | "open";
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
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

const isOpen = (
  duty: Duty,
): duty is Duty & { due: PlainDate; actBy: PlainDate; state: "overdue" | "dueSoon" | "pending" } =>
  duty.due !== null && (duty.state === "overdue" || duty.state === "dueSoon" || duty.state === "pending");

const dutyEntry = (duty: Duty, asOf: PlainDate, taskId: string | null, title: string | null): Entry[] => {
  if (!isOpen(duty)) return [];
  const {
    ruleId,
    provision,
    topic,
    modality,
    key,
    period,
    due,
    at,
    actBy,
    state,
    workingDaysLeft,
    workingDaysLate,
    unit,
  } = duty;
  const item: AgendaItem = {
    kind: "duty",
    taskId,
    title,
    unit,
    ruleId,
    provision,
    topic,
    modality,
    key,
    period,
    due,
    at,
    actBy,
    state,
    workingDaysLeft,
    workingDaysLate,
  };
  return [{ actor: duty.actor, on: actBy < asOf ? asOf : actBy, item }];
};

const entriesOf = (evaluation: RegisterEvaluation): Entry[] => {
  const { asOf } = evaluation;
  const entries = evaluation.register.duties.flatMap((duty) => dutyEntry(duty, asOf, null, null));
  for (const task of evaluation.tasks) {
    const { id, title, lead } = task;
    entries.push(...task.duties.flatMap((duty) => dutyEntry(duty, asOf, id, title)));
    const common = {
      taskId: id,
      title,
      unit: lead,
      period: null,
      at: null,
      workingDaysLeft: null,
      workingDaysLate: null,
    };
    for (const { since, handledOn, ruleId, provision, topic, modality, key, actor } of task.thresholds) {
      if (since === null || handledOn !== null || topic === "answerJointly") continue;
      const item: AgendaItem = {
        ...common,
        kind: "threshold",
        ruleId,
        provision,
        topic,
        modality,
        key,
        due: since,
        actBy: since,
        state: "reached",
      };
      entries.push({ actor, on: asOf, item });
    }
    for (const { state, until, ruleId, provision, topic, modality, key, actor } of task.rights) {
      if (state !== "open" || until === null) continue;
      const item: AgendaItem = {
        ...common,
        kind: "right",
        ruleId,
        provision,
        topic,
        modality,
        key,
        due: until,
        actBy: until,
        state: "open",
      };
      entries.push({ actor, on: until, item });
    }
  }
  return entries;
};

const orderOf = ({ on, item: { due, provision } }: Entry): string => `${on}|${due}|${provision}`;

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
 * The worklist of an evaluation: every open duty, threshold reached and not handled, and right still open, by actor and
 * by the day to plan for. What is overdue stands on `asOf`.
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
    .filter((entry) => unit === undefined || entry.item.unit === unit)
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
