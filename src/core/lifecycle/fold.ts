import { type DayNumber, dateOf, type PlainDate } from "../../calendar/index.js";
import type { Bilingual } from "../../errors.js";
import { EVENT_TYPES, type EventType } from "../../profiles/vocabulary.js";
import type { CheckedEvent, CheckedTask } from "../register/parse-task.js";

/** What stands out in a record. A finding never stops an evaluation and never changes a date. */
export interface Finding {
  readonly code: string;
  readonly severity: "info" | "warning";
  readonly provision: string | null;
  readonly field: string | null;
  readonly message: Bilingual;
}

/** A change of the deadline, kept with its reason. */
export interface Adjustment {
  readonly on: PlainDate;
  readonly dueOn: PlainDate;
  readonly reason: string | null;
  readonly authorisedBy: string | null;
}

/** Days from `from` to `to`, both included; `to` is `null` while it lasts. */
export interface Suspension {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
}

/** The state of a task on one day: what its events up to then amount to. */
export interface Lifecycle {
  /** The events that count on that day, in order. */
  readonly events: readonly CheckedEvent[];
  /** Day of the first event of each type, by place in `EVENT_TYPES`. */
  readonly first: readonly (DayNumber | null)[];
  readonly due: DayNumber | null;
  readonly originalDue: DayNumber | null;
  readonly adjustments: readonly Adjustment[];
  /** Assigned, or issued when no assignment is recorded. */
  readonly start: DayNumber | null;
  readonly completed: DayNumber | null;
  readonly cancelled: DayNumber | null;
  /** Completed or cancelled, whichever came first. */
  readonly closed: DayNumber | null;
  readonly suspensions: readonly Suspension[];
  readonly suspended: boolean;
  readonly returned: boolean;
  /** The day the document will be issued, while that day is still to come and nothing has happened before it. */
  readonly issuedLater: DayNumber | null;
  readonly lead: string | null;
  readonly findings: readonly Finding[];
}

const INDEX: Readonly<Record<EventType, number>> = Object.fromEntries(
  EVENT_TYPES.map((type, index) => [type, index]),
) as Record<EventType, number>;

/** Place of an event type in `Lifecycle.first`. */
export const eventIndex = (type: EventType): number => INDEX[type];

export const finding = (code: string, vi: string, en: string, field: string | null = null): Finding =>
  Object.freeze({ code, severity: "warning", provision: null, field, message: Object.freeze({ vi, en }) });

const NO_FIRST: readonly (DayNumber | null)[] = EVENT_TYPES.map(() => null);

/** What the fold remembers between one event and the next. */
class Fold {
  readonly first: (DayNumber | null)[] = NO_FIRST.slice();
  readonly adjustments: Adjustment[] = [];
  readonly suspensions: Suspension[] = [];
  readonly findings: Finding[] = [];
  due: DayNumber | null;
  originalDue: DayNumber | null;
  lead: string | null;
  suspendedFrom: DayNumber | null = null;
  returned = false;

  constructor(task: CheckedTask) {
    this.due = task.dueDay;
    this.originalDue = task.dueDay;
    this.lead = task.task.lead;
  }

  has(type: EventType): boolean {
    return this.first[INDEX[type]] !== null;
  }

  apply(event: CheckedEvent): void {
    const repeated = this.has(event.type);
    if (!repeated) this.first[INDEX[event.type]] = event.day;
    switch (event.type) {
      case "completed":
        if (repeated) {
          this.contradiction(
            "twoCompletions",
            `hoàn thành hai lần, lần sau ngày ${event.source.on}`,
            `completed twice, the second time on ${event.source.on}`,
          );
        }
        return;
      case "confirmed":
        if (!this.has("completed")) {
          this.contradiction(
            "confirmedBeforeCompletion",
            `xác nhận ngày ${event.source.on} khi chưa hoàn thành`,
            `confirmed on ${event.source.on} before it was completed`,
          );
        }
        return;
      case "deadlineAdjusted":
        this.adjust(event);
        return;
      case "suspended":
        this.suspendedFrom ??= event.day;
        return;
      case "resumed":
        this.resume(event);
        return;
      case "returned":
        this.returned = true;
        return;
      case "reassigned":
        this.lead = event.source.lead ?? this.lead;
        this.returned = false;
        return;
      case "assigned":
      case "received":
        this.returned = false;
        return;
      default:
    }
  }

  adjust(event: CheckedEvent): void {
    if (!this.has("assigned") && !this.has("issued") && !this.has("received")) {
      this.contradiction(
        "adjustedBeforeAssignment",
        `điều chỉnh thời hạn ngày ${event.source.on} trước khi giao`,
        `deadline adjusted on ${event.source.on} before the assignment`,
      );
    }
    if (event.newDue === null) return;
    this.originalDue ??= event.newDue;
    this.due = event.newDue;
    this.adjustments.push(
      Object.freeze({
        on: event.source.on,
        dueOn: dateOf(event.newDue),
        reason: event.source.reason ?? null,
        authorisedBy: event.source.authorisedBy ?? null,
      }),
    );
  }

  resume(event: CheckedEvent): void {
    if (this.suspendedFrom === null) {
      this.contradiction(
        "resumedWithoutSuspension",
        `tiếp tục ngày ${event.source.on} khi không tạm dừng`,
        `resumed on ${event.source.on} without a suspension`,
      );
      return;
    }
    this.suspensions.push({ from: this.suspendedFrom, to: event.day - 1 });
    this.suspendedFrom = null;
  }

  contradiction(code: string, vi: string, en: string): void {
    this.findings.push(finding(code, `Mâu thuẫn: ${vi}.`, `Contradiction: ${en}.`, "events"));
  }
}

/** Contradictions that show only when the whole history is known. */
const lateContradictions = (fold: Fold, task: CheckedTask): void => {
  const completed = fold.first[INDEX.completed] ?? null;
  const issued = fold.first[INDEX.issued] ?? null;
  const assigned = fold.first[INDEX.assigned] ?? null;
  if (completed !== null && issued !== null && completed < issued) {
    fold.contradiction(
      "completedBeforeIssued",
      `hoàn thành ngày ${dateOf(completed)} trước ngày ban hành ${dateOf(issued)}`,
      `completed on ${dateOf(completed)} before it was issued on ${dateOf(issued)}`,
    );
  }
  const adjusted = fold.first[INDEX.deadlineAdjusted] ?? null;
  if (adjusted !== null && assigned !== null && adjusted < assigned) {
    fold.contradiction(
      "adjustedBeforeAssignment",
      `điều chỉnh thời hạn ngày ${dateOf(adjusted)} trước khi giao ngày ${dateOf(assigned)}`,
      `deadline adjusted on ${dateOf(adjusted)} before the assignment of ${dateOf(assigned)}`,
    );
  }
  if (task.dueDay !== null && issued !== null && task.dueDay < issued) {
    fold.findings.push(
      finding(
        "deadlineBeforeDocument",
        `Thời hạn ${dateOf(task.dueDay)} sớm hơn ngày ban hành ${dateOf(issued)}; có thể in nhầm.`,
        `The deadline ${dateOf(task.dueDay)} lies before the issue on ${dateOf(issued)}; perhaps a misprint.`,
        "dueOn",
      ),
    );
  }
};

/** Folds the events up to `asOf` that were recorded by `knownAt` (no later ones exist yet) into the state of the task. */
export const foldEvents = (task: CheckedTask, asOf: DayNumber, knownAt: DayNumber): Lifecycle => {
  const fold = new Fold(task);
  const events: CheckedEvent[] = [];
  for (const event of task.events) {
    if (event.day > asOf) break;
    if (event.recorded !== null && event.recorded > knownAt) continue;
    events.push(event);
    fold.apply(event);
  }
  lateContradictions(fold, task);
  const first = fold.first;
  const completed = first[INDEX.completed] ?? null;
  const cancelled = first[INDEX.cancelled] ?? null;
  const suspended = fold.suspendedFrom !== null;
  if (fold.suspendedFrom !== null) fold.suspensions.push({ from: fold.suspendedFrom, to: null });
  return {
    events,
    first,
    due: fold.due,
    originalDue: fold.originalDue,
    adjustments: fold.adjustments,
    start: first[INDEX.assigned] ?? first[INDEX.issued] ?? null,
    completed,
    cancelled,
    closed: completed === null ? cancelled : cancelled === null ? completed : Math.min(completed, cancelled),
    suspensions: fold.suspensions,
    suspended,
    returned: fold.returned,
    issuedLater: task.documentDay !== null && task.documentDay > asOf && events.length === 0 ? task.documentDay : null,
    lead: fold.lead,
    findings: fold.findings,
  };
};
