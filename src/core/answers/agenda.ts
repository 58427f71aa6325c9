import { answering, aText, kindWord, requireOptions } from "../../answering.js";
import type { PlainDate } from "../../calendar/index.js";
import { dateInVietNam, problemWithDate, problemWithMoment } from "../../calendar/plain-date.js";
import { fail } from "../../errors.js";
import { AN_EVALUATION } from "../../expected.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { type ActorId, ROLES, type Topic } from "../../language/vocabulary.js";
import { nearest, unknownWord } from "../../nearest.js";
import { nameKey } from "../bodies/name-key.js";
import { compareText } from "../model/compare-text.js";
import type { Duty, Right, TaskEvaluation } from "../model/evaluation.js";
import { optional } from "../model/optional.js";
import type { EndedBody } from "./ended-bodies.js";
import type { RegisterEvaluation } from "./register-evaluation.js";
import { isDuty } from "./summarize.js";

/** One thing to do. */
export interface AgendaItem {
  /** Whether it is something that must be done, or something that may be done until a day. */
  readonly kind: "duty" | "right";
  /** The key of the duty; of several in one line that of the first. */
  readonly key: string;
  /** `null` for a duty of a body or of the office. */
  readonly taskId: string | null;
  /** `null` where there is no task, or the task is classified. */
  readonly title: string | null;
  /** The bodies that owe it; those that lead together stand in one line. */
  readonly units: readonly string[];
  /** The rule that it follows from: its provision, with a word behind a colon where there are several. */
  readonly ruleId: string;
  /** The place of the rule, as `<profile>/<article>`: `lao-cai/7.2.a`. */
  readonly provision: ProvisionId;
  /** What it is about; its name stands in the list `topic` of `dondoc/words`. */
  readonly topic: Topic;
  /** The period reported on, `2026-Q1`, of several in one line the first; `null` for what has none, and for a right. */
  readonly period: string | null;
  /** Periods that stand unfulfilled, in one line, oldest first; empty for what has no period. */
  readonly standing: readonly string[];
  /** The first day it was owed, where it has no last day. */
  readonly since: PlainDate | null;
  /** The legal last day; of a right its last day. */
  readonly due: PlainDate | null;
  /** The instant by which it must be done, `2026-03-05T14:00:00+07:00`; `null` where the text gives no hour. */
  readonly at: string | null;
  /** The day to plan for; a day that is past means: at once. */
  readonly actBy: PlainDate | null;
  /** What has become of it on `asOf`; a right is `open`. */
  readonly state: "overdue" | "owed" | "dueSoon" | "pending" | "open";
  /** Working days in (asOf, due]; `null` for what is late, has no last day, or is a right. */
  readonly workingDaysLeft: number | null;
  /** Working days in (due, asOf], counted from the answer to a return; `null` for what is not late. */
  readonly workingDaysLate: number | null;
  /** Working days in (since, asOf] of what is owed without a last day; `null` for all else. */
  readonly workingDaysOwed: number | null;
  /** Of a regulation in several versions: the day on which the version that it follows took force. */
  readonly version?: PlainDate;
}

/** What one actor has to do on one day. */
export interface AgendaDay {
  /** The day to plan for: `asOf` for what is overdue or reached, else `actBy`. */
  readonly on: PlainDate;
  /** What is owed at once comes first, an answer to a return before all; then what is longest late, then by last day. */
  readonly items: readonly AgendaItem[];
}

/** What one role has to do, day by day. */
export interface ActorAgenda {
  /** The role: `lead`, `office`, or one of the regulation's own. */
  readonly actor: ActorId;
  /** Its days in their order; none is empty. */
  readonly days: readonly AgendaDay[];
}

/** What everybody has to do, actor by actor and day by day. */
export interface Agenda {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The day after which nothing is listed, where one was asked for; `null`: all is. */
  readonly until: PlainDate | null;
  /** The id of the regulation. */
  readonly profile: string;
  /** The bodies that have something to do and are no more, with those they went into; left out where there is none. */
  readonly ended?: readonly EndedBody[];
  /** Those who have something to do, whoever has the most pressing first. */
  readonly actors: readonly ActorAgenda[];
}

/** What the worklist is narrowed to. */
export interface AgendaOptions {
  /** Leave out what is to be done after this day, or after the day in Viet Nam of an instant. */
  readonly until?: PlainDate;
  /** What one role has to do: `lead`, `office`, or an actor of the regulation. */
  readonly actor?: ActorId;
  /** What one body has to do, by its name however it is written. */
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
    ...optional("version", duty.version),
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
  if (state === "owed") return topic === "answerReturn" ? 0 : 1;
  return state === "overdue" ? 2 : 3;
};

const orderOf = ({ item }: Entry): string => `${item.due ?? item.since ?? ""}|${item.provision}`;

/** By day and urgency; what is late by how late it is, since days may be counted from a later day than the last one. */
const compare = (a: Entry, b: Entry): number =>
  compareText(a.on, b.on) ||
  urgencyOf(a.item) - urgencyOf(b.item) ||
  (b.item.workingDaysLate ?? 0) - (a.item.workingDaysLate ?? 0) ||
  compareText(orderOf(a), orderOf(b));

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
 * A task taken up again after its deadline stands as late as its board says, under the key of the duty that was met.
 *
 * @param evaluation - The result of `evaluateRegister`; a stored one, which went through JSON, too.
 * @throws DondocError for an option or an actor that is not known, or something that is no evaluation.
 * @example
 * const evaluation = evaluateRegister([{ id: "1", dueOn: "2026-03-04" }], { profile: laoCai, asOf: "2026-03-05" });
 * agenda(evaluation, { actor: "lead" }).actors[0]?.days[0]?.on; // "2026-03-05": what is late stands on the day judged
 */
export const agenda = (evaluation: RegisterEvaluation, options: AgendaOptions = {}): Agenda =>
  answering("evaluation", () => {
    requireOptions(options, AGENDA_CHECKS);
    requireEvaluation(evaluation);
    return agendaOf(evaluation, options, []);
  });

/** @throws DondocError for what is no evaluation of a register, just made or stored. */
export const requireEvaluation = (evaluation: unknown, path = "evaluation"): void => {
  if (!isEvaluation(evaluation))
    fail({ code: "wrong-type", path, found: kindWord(evaluation), expected: AN_EVALUATION });
};

/** What an evaluator answers under: a result of another regulation, calendar or reading is not its own. */
export interface AnsweredUnder {
  readonly profile: Profile;
  readonly calendar: string;
  readonly readings: Readings;
}

const readingsText = (readings: Readings): string => JSON.stringify(Object.entries(readings).sort());

/** The worklist of a result that an evaluator made, or that was stored from one like it. */
export const agendaUnder = (
  under: AnsweredUnder,
  evaluation: RegisterEvaluation,
  options: AgendaOptions = {},
): Agenda =>
  answering("evaluation", () => {
    requireOptions(options, AGENDA_CHECKS);
    requireEvaluation(evaluation);
    const own = [under.profile.id, under.calendar, readingsText(under.readings)];
    const given = [evaluation.profile, evaluation.calendar, readingsText(evaluation.readings)];
    const other = own.findIndex((part, i) => part !== given[i]);
    if (other >= 0) {
      const path = `evaluation.${["profile", "calendar", "readings"][other] ?? ""}`;
      fail({ code: "unknown-name", path, found: String(given[other]), expected: String(own[other]) });
    }
    return agendaOf(evaluation, options, Object.keys(under.profile.actors));
  });

const AGENDA_CHECKS = { until: problemWithMoment, actor: aText, unit: aText };

const isEvaluation = (value: unknown): boolean => {
  const { asOf, tasks, register, profile } = Object(value) as Partial<RegisterEvaluation>;
  return (
    problemWithDate(asOf, "asOf") === undefined &&
    typeof profile === "string" &&
    Array.isArray(tasks) &&
    tasks.every(isListed) &&
    Array.isArray(register?.duties) &&
    register.duties.every(isDuty)
  );
};

/** Whether something is what `evaluate` gives, as far as it is listed. */
const isListed = (value: unknown): boolean => {
  const { id, duties, rights, leads } = Object(value) as Partial<TaskEvaluation>;
  const lists = [duties, rights, leads].every((list) => Array.isArray(list));
  return typeof id === "string" && lists && duties?.every(isDuty) === true;
};

/** The name of a body as the evaluation has it, however it is written; a body of which nothing is said has no agenda. */
const unitOf = (unit: string, evaluation: RegisterEvaluation): string => {
  const known = [
    ...evaluation.summary.units.flatMap((row) => row.unit ?? []),
    ...[...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].flatMap(
      (duty) => duty.unit ?? [],
    ),
  ];
  if (known.includes(unit)) return unit;
  const key = nameKey(unit);
  return known.find((name) => nameKey(name) === key) ?? unit;
};

/** The actors that may have something to do: those of the evaluation, and the common ones. */
const requireActor = (actor: ActorId, actors: readonly ActorId[], evaluation: RegisterEvaluation): void => {
  const duties = [...evaluation.register.duties, ...evaluation.tasks.flatMap((task) => task.duties)];
  const rights = evaluation.tasks.flatMap((task) => task.rights);
  const known = new Set([...ROLES, ...actors, ...[...duties, ...rights].map((one) => one.actor)]);
  // A lean result holds only what arises: that an actor is not in it says nothing of the name.
  if (evaluation.results === "arising" && actors.length === 0 && nearest(actor, [...known]) === undefined) return;
  if (!known.has(actor)) fail(unknownWord("unknown-name", "actor", actor, [...known].sort()));
};

/** The bodies of a list that are no more, and those they went into; nothing where it names none. */
const endedOf = (entries: readonly Entry[], { register }: RegisterEvaluation): Agenda["ended"] => {
  const { ended } = register;
  const named = new Set(entries.flatMap(({ item }) => item.units));
  return ended?.some(({ unit }) => named.has(unit)) === true ? ended : undefined;
};

const agendaOf = (evaluation: RegisterEvaluation, options: AgendaOptions, known: readonly ActorId[]): Agenda => {
  const { actor } = options;
  const until = options.until === undefined ? undefined : dateInVietNam(options.until, "until");
  if (until !== undefined && until < evaluation.asOf) {
    fail({ code: "out-of-range", path: "until", found: until, expected: `≥ ${evaluation.asOf}` });
  }
  const unit = options.unit === undefined ? undefined : unitOf(options.unit, evaluation);
  const all = entriesOf(evaluation);
  if (actor !== undefined) requireActor(actor, known, evaluation);
  const entries = all
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
    ...optional("ended", endedOf(entries, evaluation)),
    actors: Object.freeze(actors),
  });
};
