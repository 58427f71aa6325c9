import { type DayNumber, dateOf } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import { type LifecycleRules, USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { type ActorId, EVENT_TYPES, type Secrecy } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Directory } from "../model/directory.js";
import { eventIndex } from "../model/event-index.js";
import { contradiction, type Finding, finding } from "../model/finding.js";
import type { Interval } from "../model/interval.js";
import type { Adjustment, DeadlineInForce, Lifecycle, Return, Tenure } from "../model/lifecycle.js";
import { type Doer, doerOf, isActOfLead, isOfAnotherThanLead } from "./doer.js";
import { orderContradictions } from "./order-contradictions.js";
import { ownHandovers } from "./own-handover.js";
import { isReceiptOf } from "./receipt.js";
import { isResult } from "./result-by.js";
import { tenuresOf } from "./tenure.js";

/** How a regulation reads the events of a task. */
export interface FoldRules {
  readonly lifecycle?: LifecycleRules | undefined;
  /** The last day on which a task received on a day may be sent back; `null` where the text sets none. */
  readonly lastReturn?: ((received: DayNumber) => DayNumber | null) | undefined;
  /** Where a deadline goes that falls on a rest day (reading A49); by default it stays. */
  readonly deadlineOn?: ((day: DayNumber) => DayNumber) | undefined;
}

const NO_FIRST: readonly (DayNumber | null)[] = EVENT_TYPES.map(() => null);

const ASSIGNED = eventIndex("assigned");
const ISSUED = eventIndex("issued");
const RECEIVED = eventIndex("received");

/** Who can stop a task, or take its finish back. */
const AUTHORITIES: readonly ActorId[] = ["assigner", "office", "director"];

const isOfRole = ({ role, bodies }: Doer, asked: ActorId): boolean =>
  role === asked || bodies.some((body) => body.role === asked);

/** The day on which a task was given: assigned, or issued when no assignment is recorded. */
const startOf = (events: readonly CheckedEvent[]): DayNumber | null =>
  (events.find(({ type }) => type === "assigned") ?? events.find(({ type }) => type === "issued"))?.day ?? null;

/** A deadline before the task was given is none that anybody could keep: on which day it lies is not known. */
const isMisprint = (due: DayNumber, start: DayNumber | null): boolean => start !== null && due < start;

interface OpenInterval<T> {
  readonly from: DayNumber;
  readonly more: T;
}

const undatedAdjustment = (due: DayNumber): Adjustment =>
  Object.freeze({ on: null, dueOn: dateOf(due), reason: null, authorisedBy: null });

/** What the fold remembers between one event and the next. */
class Fold {
  readonly first: (DayNumber | null)[] = NO_FIRST.slice();
  readonly adjustments: Adjustment[] = [];
  readonly deadlines: DeadlineInForce[];
  readonly suspensions: Interval[] = [];
  readonly stops: Interval[] = [];
  readonly returns: Return[] = [];
  readonly finished: Interval[] = [];
  readonly findings: Finding[] = [];
  originalDue: DayNumber | null;
  lead: string | null;
  readonly receipts: CheckedEvent[] = [];
  completed: DayNumber | null = null;
  cancelled: DayNumber | null = null;
  #suspendedFrom: OpenInterval<boolean> | null = null;
  #returned: OpenInterval<Omit<Return, "from" | "to" | "answer">> | null = null;
  /** The day on which the task was given to whoever leads it. */
  #givenOn: DayNumber | null;
  readonly #rules: LifecycleRules;
  readonly #secrecy: Secrecy;
  readonly #lastReturn: NonNullable<FoldRules["lastReturn"]>;
  readonly #deadlineOn: NonNullable<FoldRules["deadlineOn"]>;

  constructor(
    task: CheckedTask,
    readonly tenures: readonly Tenure[],
    readonly directory: Directory,
    { lifecycle = USUAL_LIFECYCLE, lastReturn = () => null, deadlineOn = (day) => day }: FoldRules,
    start: DayNumber | null,
  ) {
    this.#deadlineOn = deadlineOn;
    const inForce = (day: DayNumber | null): DayNumber | null =>
      day === null || isMisprint(day, start) ? null : deadlineOn(day);
    const due = inForce(task.dueDay);
    const extended = inForce(task.extendedDay);
    this.originalDue = due ?? extended;
    // Of an extension without a day nobody can say that it came too late.
    this.deadlines = [{ from: Number.NEGATIVE_INFINITY, due: extended ?? due, ground: "due" }];
    if (task.extendedDay !== null) this.adjustments.push(undatedAdjustment(task.extendedDay));
    this.lead = task.task.lead;
    this.#givenOn = start;
    this.#rules = lifecycle;
    this.#secrecy = task.task.secrecy;
    this.#lastReturn = lastReturn;
  }

  get due(): DayNumber | null {
    return this.deadlines.at(-1)?.due ?? null;
  }

  get suspended(): boolean {
    return this.#suspendedFrom !== null;
  }

  get returned(): boolean {
    return this.#returned?.more.stops === true;
  }

  has(place: number): boolean {
    return this.first[place] !== null;
  }

  doer(event: CheckedEvent): Doer | null {
    return doerOf(event.source.by, event.day, this.tenures, this.directory);
  }

  /** Whether it is an act of the lead; the office and the assigner act as such, of a task that they lead too. */
  byLead(event: CheckedEvent): boolean {
    const doer = this.doer(event);
    if (doer === null || doer.role === "office" || doer.role === "assigner") return false;
    return isActOfLead(doer, event.day, this.tenures);
  }

  /** Whether it is known to be an act of a body that neither leads the task nor has power over it. */
  #byStranger(event: CheckedEvent): boolean {
    const doer = this.doer(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    if (isActOfLead(doer, event.day, this.tenures)) return false;
    return doer.role !== null || doer.bodies.some((body) => body.kind !== null || this.directory.isKnown(body));
  }

  /** Whether it is known to be an act of another than the lead, who has no power over the task either. */
  #byAnother(event: CheckedEvent): boolean {
    const doer = this.doer(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    return isOfAnotherThanLead(doer, event.day, this.tenures, this.directory);
  }

  apply(event: CheckedEvent): void {
    this.first[event.place] ??= event.day;
    switch (event.type) {
      case "cancelled":
        this.cancel(event);
        return;
      case "completed":
        this.complete(event);
        return;
      case "confirmed":
        if (this.completed === null) {
          this.contradiction(
            "confirmedBeforeCompletion",
            `xác nhận ngày ${event.source.on} khi chưa hoàn thành`,
            `confirmed on ${event.source.on} before it was completed`,
          );
        }
        return;
      case "reopened":
        this.reopen(event);
        return;
      case "deadlineAdjusted":
        this.adjust(event);
        return;
      case "suspended":
        this.suspend(event);
        return;
      case "resumed":
        this.resume(event);
        return;
      case "returned":
        this.sendBack(event);
        return;
      case "reassigned":
        this.lead = event.source.lead ?? this.lead;
        this.#givenOn = event.day;
        this.answer(event);
        return;
      case "received":
        this.receipts.push(event);
        this.receive(event);
        return;
      default:
    }
  }

  cancel(event: CheckedEvent): void {
    if (this.completed === null) {
      this.cancelled ??= event.day;
      return;
    }
    this.contradiction(
      "cancelledAfterCompletion",
      `hủy ngày ${event.source.on} khi đã hoàn thành`,
      `called off on ${event.source.on} after it was finished`,
    );
  }

  complete(event: CheckedEvent): void {
    if (this.completed === null) {
      this.completed = event.day;
      return;
    }
    this.contradiction(
      "twoCompletions",
      `hoàn thành hai lần, lần sau ngày ${event.source.on}`,
      `completed twice, the second time on ${event.source.on}`,
    );
  }

  /** Takes the completion back from the day of the event on; the deadline stands. */
  reopen(event: CheckedEvent): void {
    if (this.#byStranger(event)) {
      this.note(
        "reopenedByAnother",
        `Việc mở lại ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: không làm thay đổi việc đã hoàn thành.`,
        `The reopening of ${event.source.on} is neither the assigner's nor the office's: what was finished stays finished.`,
      );
      return;
    }
    if (this.completed === null) {
      this.contradiction(
        "reopenedBeforeCompletion",
        `mở lại ngày ${event.source.on} khi chưa hoàn thành`,
        `opened again on ${event.source.on} before it was finished`,
      );
      return;
    }
    this.finished.push({ from: this.completed, to: event.day - 1 });
    this.completed = null;
  }

  adjust(event: CheckedEvent): void {
    if (!this.has(ASSIGNED) && !this.has(ISSUED) && !this.has(RECEIVED)) {
      this.contradiction(
        "adjustedBeforeAssignment",
        `điều chỉnh thời hạn ngày ${event.source.on} trước khi giao`,
        `deadline adjusted on ${event.source.on} before the assignment`,
      );
    }
    if (this.completed !== null) {
      this.contradiction(
        "adjustedAfterCompletion",
        `điều chỉnh thời hạn ngày ${event.source.on} khi đã hoàn thành`,
        `deadline adjusted on ${event.source.on} after it was finished`,
      );
    }
    if (event.newDue === null) return;
    if (this.byLead(event) && !this.#isAuthorised(event)) {
      this.note(
        "deadlineProposed",
        "Đơn vị chủ trì tự ghi thời hạn mới: coi là đề xuất, thời hạn cũ giữ nguyên.",
        "The lead itself recorded a new deadline: taken as a proposal, the old one stands.",
      );
      return;
    }
    const due = this.#inForceFrom(event, this.#deadlineOn(event.newDue));
    this.originalDue ??= due;
    this.deadlines.push({ from: event.day, due, ground: `due+${eventName(event, this.#secrecy)}` });
    this.adjustments.push(
      Object.freeze({
        on: event.source.on,
        dueOn: dateOf(event.newDue),
        reason: event.source.reason ?? null,
        authorisedBy: event.source.authorisedBy ?? null,
      }),
    );
    this.answer(event);
  }

  /** A new deadline that had passed when it was set makes nobody late for days on which the old one was in force. */
  #inForceFrom(event: CheckedEvent, due: DayNumber): DayNumber {
    const earliest = this.due === null ? event.day : Math.min(event.day, this.due);
    if (due >= earliest) return due;
    this.note(
      "adjustedToThePast",
      `Thời hạn mới ghi ngày ${event.source.on} đã qua khi được điều chỉnh: chỉ tính chậm từ ngày ${spokenDate(dateOf(earliest))}.`,
      `The new deadline recorded on ${event.source.on} had passed when it was set: lateness counts from ${spokenDate(dateOf(earliest))}.`,
    );
    return earliest;
  }

  /** Whether the record says that another than the lead has allowed it. */
  #isAuthorised({ source: { authorisedBy }, day }: CheckedEvent): boolean {
    const doer = doerOf(authorisedBy, day, this.tenures, this.directory);
    return doer !== null && !isActOfLead(doer, day, this.tenures);
  }

  suspend(event: CheckedEvent): void {
    if (this.#suspendedFrom !== null) {
      this.contradiction(
        "suspendedTwice",
        `tạm dừng ngày ${event.source.on} khi đang tạm dừng`,
        `suspended on ${event.source.on} while it was suspended`,
      );
      return;
    }
    const { suspended } = this.#rules;
    if (suspended === "byAuthority" && this.#byStranger(event)) {
      this.note(
        "suspendedByAnother",
        `Việc tạm dừng ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: không làm dừng thời hạn.`,
        `The suspension of ${event.source.on} is neither the assigner's nor the office's: it stops nothing.`,
      );
      return;
    }
    const byLead = this.byLead(event);
    if (byLead && suspended === "byAuthority") {
      this.note(
        "suspendedByLead",
        "Đơn vị chủ trì tự ghi tạm dừng: không làm dừng thời hạn.",
        "The lead itself recorded a suspension: it stops nothing.",
      );
    }
    this.#suspendedFrom = { from: event.day, more: suspended === "stop" || (suspended === "byAuthority" && !byLead) };
  }

  resume(event: CheckedEvent): void {
    if (this.#suspendedFrom === null) {
      this.contradiction(
        "resumedWithoutSuspension",
        `tiếp tục ngày ${event.source.on} khi không tạm dừng`,
        `resumed on ${event.source.on} without a suspension`,
      );
      return;
    }
    this.endSuspension(event.day - 1);
  }

  endSuspension(to: DayNumber | null): void {
    if (this.#suspendedFrom === null) return;
    const { from, more: stops } = this.#suspendedFrom;
    this.suspensions.push({ from, to });
    if (stops) this.stops.push({ from, to });
    if (to !== null) this.#suspendedFrom = null;
  }

  /** A return by whom the text lets return it, or by nobody named, waits for an answer; one by the office reopens. */
  sendBack(event: CheckedEvent): void {
    const { returned } = this.#rules;
    const doer = this.doer(event);
    const byOffice = doer !== null && doer.role === "office" && !isActOfLead(doer, event.day, this.tenures);
    if (this.completed !== null) {
      if (byOffice) this.reopen(event);
      else {
        this.contradiction(
          "returnedAfterCompletion",
          `chuyển lại ngày ${event.source.on} khi đã hoàn thành`,
          `sent back on ${event.source.on} after it was finished`,
        );
      }
      return;
    }
    if (returned.means === "stays") return;
    const byOther =
      doer !== null && (returned.by === "office" ? !(doer.role === "office") : byOffice || this.#byAnother(event));
    if (byOther) {
      this.note(
        "returnedByAnother",
        `Việc chuyển lại ngày ${event.source.on} không phải của nơi được chuyển lại nhiệm vụ: không làm dừng việc gì.`,
        `The return of ${event.source.on} is not one of the body that may return the task: it stops nothing.`,
      );
      return;
    }
    // What was received before it was given starts no limit of its own; what another received starts none at all.
    const receipt = this.receipts.findLast((one) => isReceiptOf(one, event.day, event, this.tenures, this.directory));
    const received = receipt === undefined ? null : Math.max(receipt.day, this.#givenOn ?? receipt.day);
    const last = received === null ? null : this.#lastReturn(received);
    const stops = last === null || event.day <= last;
    if (!stops) {
      this.note(
        "returnedLate",
        `Chuyển lại ngày ${event.source.on} sau khi hết hạn chuyển lại: thời hạn của nhiệm vụ vẫn chạy.`,
        `Sent back on ${event.source.on} after the limit for a return: the deadline of the task runs on.`,
      );
    }
    // Whoever sends it back anew has had it in between.
    if (this.#returned !== null && this.#returned.more.heard !== null) this.answer(event);
    this.#returned ??= { from: event.day, more: { stops, event, heard: null } };
  }

  proposeHandover({ source }: CheckedEvent): void {
    this.note(
      "handoverProposed",
      `Đơn vị chủ trì tự ghi chuyển nhiệm vụ ngày ${source.on}: coi là đề xuất, đơn vị chủ trì giữ nguyên.`,
      `The lead itself recorded a handover on ${source.on}: taken as a proposal, it goes on leading.`,
    );
  }

  /**
   * A receipt ends the wait where it is the lead's, or where the record names nobody at either end of it. Of one by
   * nobody named, after a return by somebody named, nobody knows whose it is: the Office is taken to have answered,
   * and the lead to wait. The receipt of any other body is none of the lead.
   */
  receive(event: CheckedEvent): void {
    if (this.#returned === null || this.#isReceiptOfAnother(event)) return;
    const { more } = this.#returned;
    const doer = this.doer(event);
    const isGone = this.#rules.returned.means === "gone";
    const isBack = doer !== null && (isActOfLead(doer, event.day, this.tenures) || (isGone && doer.role === "office"));
    // A receipt by nobody named is one by whoever leads: to leave out who did an act changes nobody's lateness.
    if (isBack || doer === null) this.answer(event);
    else this.#returned = { ...this.#returned, more: { ...more, heard: more.heard ?? event } };
  }

  #isReceiptOfAnother(event: CheckedEvent): boolean {
    const doer = this.doer(event);
    if (doer?.role === "office" && this.#rules.returned.means === "gone") return false;
    return doer !== null && isOfAnotherThanLead(doer, event.day, this.tenures, this.directory);
  }

  /** What ends the wait of a task that was sent back. */
  answer(event: CheckedEvent): void {
    this.endReturn(event.day - 1, event);
  }

  endReturn(to: DayNumber | null, answer: CheckedEvent | null): void {
    if (this.#returned === null) return;
    const { from, more } = this.#returned;
    this.returns.push({ ...more, from, to, answer });
    if (answer !== null) this.#returned = null;
  }

  /** A result that is there, of a task whose finish is not recorded. */
  askForFinish(events: readonly CheckedEvent[]): void {
    if (this.completed !== null || this.cancelled !== null) return;
    const taken = this.finished.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
    const result = events.find((event) => isResult(event) && event.day > taken);
    if (result === undefined) return;
    this.note(
      "completionMissing",
      `Đã có kết quả ngày ${result.source.on} nhưng sổ chưa ghi hoàn thành; nếu nhiệm vụ đã xong thì ghi ngày hoàn thành.`,
      `There is a result of ${result.source.on}, but no finish: record "completed" if the task is done.`,
    );
  }

  note(code: string, vi: string, en: string): void {
    this.findings.push(finding(code, vi, en, "events"));
  }

  contradiction(code: string, vi: string, en: string): void {
    this.findings.push(contradiction(code, vi, en));
  }
}

/**
 * What tells an event apart in keys: its id, else its `ref`, else its type and day. Of a classified task nothing that
 * somebody wrote may stand in a key.
 */
export const eventName = ({ source: { id, ref, type, on } }: CheckedEvent, secrecy: Secrecy): string =>
  (secrecy === "none" ? (id ?? ref) : undefined) ?? `${type}@${on}`;

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
  const fold = new Fold(task, tenuresOf(task.task.lead, events, directory), directory, rules, start);
  for (const event of events) fold.apply(event);
  for (const event of proposed) fold.proposeHandover(event);
  const { first, completed, cancelled, due } = fold;
  fold.endSuspension(null);
  fold.endReturn(null, null);
  fold.askForFinish(events);
  if (completed !== null && (cancelled === null || completed < cancelled)) {
    fold.finished.push({ from: completed, to: null });
  }
  return {
    events,
    first,
    due,
    originalDue: fold.originalDue,
    deadlines: fold.deadlines,
    adjustments: fold.adjustments,
    statesDeadline: task.task.dueText !== null || task.dueDay !== null || task.extendedDay !== null,
    start,
    completed,
    finished: fold.finished,
    cancelled,
    closed: cancelled ?? completed,
    suspensions: fold.suspensions,
    stops: fold.stops,
    suspended: fold.suspended,
    returns: fold.returns,
    returned: fold.returned,
    tenures: fold.tenures,
    issuedLater: task.documentDay !== null && task.documentDay > asOf && events.length === 0 ? task.documentDay : null,
    lead: fold.lead,
    findings: fold.findings.concat(orderContradictions(first, task.dueDay, start)),
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
