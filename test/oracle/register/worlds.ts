import { isoDay } from "../../support/civil.js";
import type { Questions } from "./context.js";
import type { History } from "./history.js";
import { isLate } from "./lines.js";
import type { DutyOpinion, QuestionOpinion, RegisterOpinion, TaskOpinion } from "./opinion.js";
import { DONE_UNDATED } from "./status.js";
import type { Supposed } from "./undated-finish.js";

/**
 * A finish whose day is not known, supposed on its first and on its last possible day: what holds on both holds; what
 * would be late on one alone is a question; what the finish itself calls up has no day.
 */

/** One duty as it is on the first and on the last possible day. */
interface Both {
  readonly first: DutyOpinion;
  readonly last: DutyOpinion;
  /** The day on which it does not stand at all. */
  readonly missing: Supposed | null;
}

type Finishes = readonly (readonly [first: string, last: string])[];

const finishesOf = (histories: readonly History[]): Finishes =>
  histories.flatMap(({ undatedFinish: finish }) =>
    finish === null || finish.first === finish.last ? [] : [[isoDay(finish.first), isoDay(finish.last)] as const],
  );

const common = <T>(one: T, other: T): T | null => (one === other ? one : null);

/** With the days on which both agree. */
const agreed = ({ first, last }: Both): DutyOpinion => ({
  ...last,
  trigger: { kind: last.trigger.kind, on: common(first.trigger.on, last.trigger.on) },
  due: common(first.due, last.due),
  since: common(first.since, last.since),
  workingDaysLate: common(first.workingDaysLate, last.workingDaysLate),
  fulfilledOn: common(first.fulfilledOn, last.fulfilledOn),
});

const unknown = (both: Both, due: string | null): DutyOpinion => ({
  ...agreed(both),
  due,
  since: null,
  state: "undetermined",
  reason: null,
  workingDaysLate: null,
  fulfilledOn: null,
});

/** What nobody owes when the task was done by then. */
const notOwed = (duty: DutyOpinion): DutyOpinion => ({
  ...duty,
  due: null,
  since: null,
  state: "notApplicable",
  reason: "conditionNotMet",
  workingDaysLate: null,
  fulfilledOn: null,
});

/** Whether the finish itself called it up; on another day it may have called up somebody else. */
const startsFrom = ({ first, last, missing }: Both, finishes: Finishes): boolean =>
  last.trigger.kind === "event" &&
  finishes.some(
    ([from, to]) =>
      (missing === "first" || first.trigger.on === from) && (missing === "last" || last.trigger.on === to),
  );

const joined = (both: Both, finishes: Finishes): DutyOpinion => {
  const { first, last } = both;
  const states = [first.state, last.state];
  if (startsFrom(both, finishes)) {
    if (states.includes("met") && states.every((state) => state === "met" || state === "notApplicable")) {
      return { ...agreed(both), state: "met", reason: null, due: null };
    }
    return states.every((state) => state === "notApplicable") ? agreed(both) : unknown(both, null);
  }
  // Done is done, whether or not it was owed any longer (SEMANTICS 16, 19).
  if (states.includes("met") && states.includes("notApplicable")) {
    const met = first.state === "met" ? first : last;
    return { ...met, trigger: { kind: met.trigger.kind, on: null }, since: null };
  }
  const due =
    first.state === "notApplicable" ? last.due : last.state === "notApplicable" ? first.due : agreed(both).due;
  // What is still to come is a question only once it would be owed (SEMANTICS 9).
  const ahead = [first, last].find(({ state }) => state === "pending" || state === "dueSoon");
  if (ahead !== undefined && states.includes("notApplicable")) return ahead;
  if (first.state !== last.state) return unknown(both, due);
  // Owed from an act that is on record, or from a day that hangs on the finish.
  if (last.state === "owed" && first.since !== last.since) {
    return last.trigger.kind === "event" ? last : unknown(both, due);
  }
  if (last.state === "notApplicable") return first;
  if (isLate(last) && first.due !== last.due) return unknown(both, null);
  // Late, and by how many days is not known: nobody is told of a lateness without a number (SEMANTICS 10).
  return first.workingDaysLate === last.workingDaysLate ? agreed(both) : unknown(both, due);
};

const pairOf = (first: DutyOpinion | undefined, last: DutyOpinion): Both =>
  first === undefined ? { first: notOwed(last), last, missing: "first" } : { first, last, missing: null };

/** By its key, in the order of the last day; what stands on one of the two days alone is not owed on the other. */
const pairs = (first: readonly DutyOpinion[], last: readonly DutyOpinion[]): Both[] => {
  const before = new Map(first.map((duty) => [duty.key, duty]));
  const after = new Set(last.map(({ key }) => key));
  return [
    ...last.map((duty) => pairOf(before.get(duty.key), duty)),
    ...first
      .filter(({ key }) => !after.has(key))
      .map((duty) => ({ first: duty, last: notOwed(duty), missing: "last" as const })),
  ];
};

const isNewlyUnknown = ({ first, last }: Both, { state }: DutyOpinion): boolean =>
  state === "undetermined" && !(first.state === state && last.state === state);

/** What is said of a register under one supposition. */
export interface World {
  readonly histories: readonly History[];
  readonly tasks: readonly TaskOpinion[];
  readonly duties: readonly DutyOpinion[];
  readonly questions: readonly QuestionOpinion[];
}

const askAgain = ({ questions }: World, { ask }: Questions): void => {
  for (const { code, subject, keys } of questions) {
    for (const key of keys.length === 0 ? [""] : keys) ask({ code, subject }, key);
  }
};

/** The tasks whose day a report of a body may hang on. */
const tasksOf = (histories: readonly History[], { unit }: DutyOpinion): string[] =>
  histories
    .filter(({ undatedFinish, everLed }) => undatedFinish !== null && (unit === null || isNamed(everLed, unit)))
    .map(({ task }) => task.id);

const isNamed = (bodies: History["everLed"], unit: string): boolean => bodies.some(({ name }) => name === unit);

export const joinedWorlds = (first: World, last: World, questions: Questions): RegisterOpinion => {
  askAgain(last, questions);
  askAgain(first, questions);
  const join = (both: Both, finishes: Finishes, subjects: (duty: DutyOpinion) => readonly string[]): DutyOpinion => {
    const duty = joined(both, finishes);
    if (!isNewlyUnknown(both, duty)) return duty;
    for (const subject of subjects(duty)) questions.ask({ code: "stateUndated", subject }, duty.key);
    return duty;
  };
  const tasks = last.tasks.map((task, index): TaskOpinion => {
    const before = first.tasks[index] ?? task;
    const finishes = finishesOf(last.histories.slice(index, index + 1));
    return {
      ...task,
      status: before.status.id === task.status.id ? task.status : DONE_UNDATED,
      duties: pairs(before.duties, task.duties).map((both) => join(both, finishes, () => [task.id])),
    };
  });
  const duties = pairs(first.duties, last.duties).map((both) =>
    join(both, [], (duty) => tasksOf(last.histories, duty)),
  );
  return { tasks, duties, questions: questions.all() };
};
