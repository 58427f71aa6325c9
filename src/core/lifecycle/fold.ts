import { type DayNumber, dateOf } from "../../calendar/index.js";
import { EVENT_TYPES } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import { eventIndex } from "../model/event-index.js";
import { contradiction, type Finding } from "../model/finding.js";
import type { Adjustment, Lifecycle, Suspension } from "../model/lifecycle.js";
import { orderContradictions } from "./order-contradictions.js";

const NO_FIRST: readonly (DayNumber | null)[] = EVENT_TYPES.map(() => null);

const COMPLETED = eventIndex("completed");
const ASSIGNED = eventIndex("assigned");
const ISSUED = eventIndex("issued");
const RECEIVED = eventIndex("received");

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
  cancelled: DayNumber | null = null;
  returned = false;

  constructor(task: CheckedTask) {
    this.due = task.dueDay;
    this.originalDue = task.dueDay;
    this.lead = task.task.lead;
  }

  has(place: number): boolean {
    return this.first[place] !== null;
  }

  apply(event: CheckedEvent): void {
    const repeated = this.first[event.place] !== null;
    if (!repeated) this.first[event.place] = event.day;
    switch (event.type) {
      case "cancelled":
        if (this.has(COMPLETED)) {
          this.contradiction(
            "cancelledAfterCompletion",
            `hủy ngày ${event.source.on} khi đã hoàn thành`,
            `called off on ${event.source.on} after it was finished`,
          );
          return;
        }
        this.cancelled ??= event.day;
        return;
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
        if (!this.has(COMPLETED)) {
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
        if (this.suspendedFrom !== null) {
          this.contradiction(
            "suspendedTwice",
            `tạm dừng ngày ${event.source.on} khi đang tạm dừng`,
            `suspended on ${event.source.on} while it was suspended`,
          );
        }
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
    if (!this.has(ASSIGNED) && !this.has(ISSUED) && !this.has(RECEIVED)) {
      this.contradiction(
        "adjustedBeforeAssignment",
        `điều chỉnh thời hạn ngày ${event.source.on} trước khi giao`,
        `deadline adjusted on ${event.source.on} before the assignment`,
      );
    }
    if (this.has(COMPLETED)) {
      this.contradiction(
        "adjustedAfterCompletion",
        `điều chỉnh thời hạn ngày ${event.source.on} khi đã hoàn thành`,
        `deadline adjusted on ${event.source.on} after it was finished`,
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
    this.findings.push(contradiction(code, vi, en));
  }
}

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
  const first = fold.first;
  const completed = first[COMPLETED] ?? null;
  const { cancelled } = fold;
  const suspended = fold.suspendedFrom !== null;
  if (fold.suspendedFrom !== null) fold.suspensions.push({ from: fold.suspendedFrom, to: null });
  return {
    events,
    first,
    due: fold.due,
    originalDue: fold.originalDue,
    adjustments: fold.adjustments,
    start: first[ASSIGNED] ?? first[ISSUED] ?? null,
    completed,
    cancelled,
    closed: cancelled ?? completed,
    suspensions: fold.suspensions,
    suspended,
    returned: fold.returned,
    issuedLater: task.documentDay !== null && task.documentDay > asOf && events.length === 0 ? task.documentDay : null,
    lead: fold.lead,
    findings: [...fold.findings, ...orderContradictions(fold.first, task.dueDay)],
  };
};
