import type { DayNumber } from "../../calendar/index.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { EVENT_TYPES } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Directory } from "../model/directory.js";
import { eventIndex } from "../model/event-index.js";
import type { Lifecycle, Tenure } from "../model/lifecycle.js";
import { deadlineSaid } from "../register/no-deadline.js";
import { DeadlinesSet } from "./deadlines-set.js";
import { Doers } from "./doers.js";
import { Finish } from "./finish.js";
import { FoldNotes } from "./fold-notes.js";
import type { FoldRules } from "./fold-rules.js";
import { orderContradictions } from "./order-contradictions.js";
import { ownHandovers, type Proposer } from "./own-handover.js";
import { Returns } from "./returns.js";
import { Suspensions } from "./suspensions.js";
import { tenuresOf } from "./tenure.js";

const NO_FIRST: readonly (DayNumber | null)[] = EVENT_TYPES.map(() => null);

const ASSIGNED = eventIndex("assigned");
const ISSUED = eventIndex("issued");
const RECEIVED = eventIndex("received");
const REGISTERED = eventIndex("registered");

const NOTHING_INSTEAD: NonNullable<FoldRules["returnsFrom"]> = [];
const NO_LIMIT = (): null => null;
const AS_IT_IS = (day: DayNumber): DayNumber => day;

/** The day on which a task was given: assigned, or issued when no assignment is recorded. */
const startOf = (events: readonly CheckedEvent[]): DayNumber | null =>
  (events.find(({ type }) => type === "assigned") ?? events.find(({ type }) => type === "issued"))?.day ?? null;

/** The day on which a task was given to its lead, where the record tells it: the issue of the document does where it gives the task. */
const givenOn = (events: readonly CheckedEvent[], { lifecycle }: FoldRules): DayNumber | null =>
  lifecycle?.givenBy === "assignment" ? (events.find(({ type }) => type === "assigned")?.day ?? null) : startOf(events);

/** By when a task was given whose assignment is not recorded: whatever happened after the issue came after that. */
const givenBy = (events: readonly CheckedEvent[]): DayNumber | null =>
  events.find(({ type }) => type !== "issued")?.day ?? null;

/** What the fold remembers between one event and the next; each part of it takes the events that it is about. */
class Fold {
  readonly first: (DayNumber | null)[] = NO_FIRST.slice();
  readonly notes = new FoldNotes();
  readonly deadlines: DeadlinesSet;
  readonly finish: Finish;
  readonly suspensions: Suspensions;
  readonly returns: Returns;
  lead: string | null;
  readonly #returnsFrom: NonNullable<FoldRules["returnsFrom"]>;
  readonly #given: DayNumber | null;

  constructor(
    task: CheckedTask,
    readonly tenures: readonly Tenure[],
    directory: Directory,
    {
      lifecycle = USUAL_LIFECYCLE,
      lastReturn = NO_LIMIT,
      returnsFrom = NOTHING_INSTEAD,
      confirmer,
      deadlineOn = AS_IT_IS,
    }: FoldRules,
    start: DayNumber | null,
    given: DayNumber | null,
  ) {
    const { notes } = this;
    const doers = new Doers(tenures, directory);
    this.deadlines = new DeadlinesSet(task, start, deadlineOn, doers, notes);
    this.finish = new Finish(doers, notes, confirmer);
    this.suspensions = new Suspensions(lifecycle, doers, notes);
    this.returns = new Returns(start, lifecycle, lastReturn, doers, notes);
    this.lead = task.task.lead;
    this.#returnsFrom = returnsFrom;
    this.#given = given;
  }

  /** The day from which a return is counted where no receipt is recorded. */
  get #countedInstead(): DayNumber | null {
    for (const from of this.#returnsFrom) {
      const day = from === "start" ? this.#given : (this.first[REGISTERED] ?? null);
      if (day !== null) return day;
    }
    return null;
  }

  get #isGiven(): boolean {
    const { first } = this;
    return first[ASSIGNED] !== null || first[ISSUED] !== null || first[RECEIVED] !== null;
  }

  apply(event: CheckedEvent): void {
    this.first[event.place] ??= event.day;
    const { finish, returns, suspensions } = this;
    switch (event.type) {
      case "cancelled":
        finish.cancel(event);
        return;
      case "completed":
        finish.complete(event);
        return;
      case "resultIssued":
      case "resultRecorded":
        finish.deliver(event, this.deadlines.due);
        return;
      case "confirmed":
        finish.confirm(event);
        return;
      case "reopened":
        finish.reopen(event);
        return;
      case "deadlineAdjusted":
        if (this.deadlines.adjust(event, this.#isGiven, finish.completed !== null)) returns.answer(event);
        return;
      case "suspended":
        suspensions.suspend(event);
        return;
      case "resumed":
        suspensions.resume(event);
        return;
      case "returned":
        returns.sendBack(event, finish, this.#countedInstead);
        return;
      case "reassigned":
        this.lead = event.source.lead ?? this.lead;
        returns.handOver(event);
        return;
      case "received":
        returns.received(event);
        return;
      default:
    }
  }

  proposeHandover({ source }: CheckedEvent, proposer: Proposer): void {
    if (proposer === "another") {
      this.notes.note(
        "reassignedByAnother",
        `Việc giao lại nhiệm vụ ngày ${source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: đơn vị chủ trì giữ nguyên.`,
        `The reassignment of ${source.on} is neither the assigner's nor the office's: the lead goes on leading.`,
      );
      return;
    }
    this.notes.note(
      "handoverProposed",
      `Đơn vị chủ trì tự ghi chuyển nhiệm vụ ngày ${source.on}: coi là đề xuất, đơn vị chủ trì giữ nguyên.`,
      `The lead itself recorded a handover on ${source.on}: taken as a proposal, it goes on leading.`,
    );
  }
}

/** Folds the events up to `asOf` that were recorded by `knownAt` (no later ones exist yet) into the state of the task. */
export const foldEvents = (
  task: CheckedTask,
  asOf: DayNumber,
  knownAt: DayNumber,
  directory: Directory,
  rules: FoldRules,
): Lifecycle => {
  const known = eventsUpTo(task, asOf, knownAt);
  const proposed = ownHandovers(task.task.lead, known, directory);
  const events = proposed.size === 0 ? known : known.filter((event) => !proposed.has(event));
  const start = startOf(events);
  const given = givenOn(events, rules);
  const { dueText } = task.task;
  const said = dueText === null ? "none" : deadlineSaid(dueText);
  const fold = new Fold(task, tenuresOf(task.task.lead, events, directory), directory, rules, start, given);
  for (const event of events) fold.apply(event);
  for (const [event, proposer] of proposed) fold.proposeHandover(event, proposer);
  const { first, deadlines, finish, suspensions, returns, notes } = fold;
  suspensions.end(null);
  returns.end(null, null);
  finish.askForFinish();
  finish.close();
  const contradictions = orderContradictions(first, task.dueDay, start);
  return {
    events,
    first,
    due: deadlines.due,
    originalDue: deadlines.originalDue,
    deadlines: deadlines.deadlines,
    adjustments: deadlines.adjustments,
    statesDeadline: said !== "none" || task.dueDay !== null || task.extendedDay !== null,
    mayHaveNone: said === "perhaps" && deadlines.due === null,
    start,
    given,
    surelyGiven: start === given ? given : (given ?? givenBy(known)),
    completed: finish.completed,
    finished: finish.finished,
    stood: finish.stood,
    delivered: finish.delivered,
    cancelled: finish.cancelled,
    closed: finish.cancelled ?? finish.completed,
    suspensions: suspensions.suspensions,
    stops: suspensions.stops,
    suspended: suspensions.suspended,
    returns: returns.returns,
    returned: returns.returned,
    tenures: fold.tenures,
    issuedLater: task.documentDay !== null && task.documentDay > asOf && events.length === 0 ? task.documentDay : null,
    lead: fold.lead,
    findings: contradictions.length === 0 ? notes.findings : [...notes.findings, ...contradictions],
  };
};

const eventsUpTo = ({ events }: CheckedTask, asOf: DayNumber, knownAt: DayNumber): readonly CheckedEvent[] => {
  const last = events.at(-1);
  if (last === undefined || (last.day <= asOf && knownAt === Number.POSITIVE_INFINITY)) return events;
  const known: CheckedEvent[] = [];
  for (const event of events) {
    if (event.day > asOf) break;
    if (event.recorded === null || event.recorded <= knownAt) known.push(event);
  }
  return known;
};
