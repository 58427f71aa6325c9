import { type DayNumber, dateOf } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Secrecy } from "../../language/vocabulary.js";
import { appended } from "../model/appended.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Adjustment, DeadlineInForce } from "../model/lifecycle.js";
import type { Doers } from "./doers.js";
import { eventName } from "./event-name.js";
import type { FoldNotes } from "./fold-notes.js";
import type { FoldRules } from "./fold-rules.js";

/** A deadline before the task was given is none that anybody could keep: on which day it lies is not known. */
const isMisprint = (due: DayNumber, start: DayNumber | null): boolean => start !== null && due < start;

const undatedAdjustment = (due: DayNumber): Adjustment =>
  Object.freeze({ on: null, dueOn: dateOf(due), reason: null, authorisedBy: null });

const AS_GIVEN: readonly Adjustment[] = Object.freeze([]);

/** The deadlines that a task was given, one after the other. */
export class DeadlinesSet {
  adjustments: readonly Adjustment[] = AS_GIVEN;
  deadlines: readonly DeadlineInForce[];
  originalDue: DayNumber | null;
  readonly #doers: Doers;
  readonly #notes: FoldNotes;
  readonly #secrecy: Secrecy;
  readonly #deadlineOn: NonNullable<FoldRules["deadlineOn"]>;

  constructor(
    task: CheckedTask,
    start: DayNumber | null,
    deadlineOn: NonNullable<FoldRules["deadlineOn"]>,
    doers: Doers,
    notes: FoldNotes,
  ) {
    this.#doers = doers;
    this.#notes = notes;
    this.#secrecy = task.task.secrecy;
    this.#deadlineOn = deadlineOn;
    const inForce = (day: DayNumber | null): DayNumber | null =>
      day === null || isMisprint(day, start) ? null : deadlineOn(day);
    const due = inForce(task.dueDay);
    const extended = inForce(task.extendedDay);
    this.originalDue = due ?? extended;
    // Of an extension without a day nobody can say that it came too late.
    this.deadlines = [{ from: Number.NEGATIVE_INFINITY, due: extended ?? due, ground: "due" }];
    if (task.extendedDay !== null) this.adjustments = [undatedAdjustment(task.extendedDay)];
  }

  get due(): DayNumber | null {
    return this.deadlines.at(-1)?.due ?? null;
  }

  /** Sets another deadline; false where it is only proposed, or has no day. */
  adjust(event: CheckedEvent, isGiven: boolean, isCompleted: boolean): boolean {
    if (!isGiven) {
      this.#notes.contradiction(
        "adjustedBeforeAssignment",
        `điều chỉnh thời hạn ngày ${event.source.on} trước khi giao`,
        `deadline adjusted on ${event.source.on} before the assignment`,
      );
    }
    if (isCompleted) {
      this.#notes.contradiction(
        "adjustedAfterCompletion",
        `điều chỉnh thời hạn ngày ${event.source.on} khi đã hoàn thành`,
        `deadline adjusted on ${event.source.on} after it was finished`,
      );
    }
    if (event.newDue === null) return false;
    if (this.#doers.byLead(event) && !this.#doers.isAuthorised(event)) {
      this.#notes.note(
        "deadlineProposed",
        "Đơn vị chủ trì tự ghi thời hạn mới: coi là đề xuất, thời hạn cũ giữ nguyên.",
        "The lead itself recorded a new deadline: taken as a proposal, the old one stands.",
      );
      return false;
    }
    // A later day may be anybody's whom the record does not know; an earlier one, or the first, makes somebody late.
    const isEarlier = this.due === null || event.newDue < this.due;
    const isNoAuthority = isEarlier ? this.#doers.byNoAuthority(event) : this.#doers.byPowerless(event);
    if (isNoAuthority && event.source.authorisedBy === undefined) {
      this.#notes.note(
        "adjustedByAnother",
        `Thời hạn mới ghi ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: thời hạn cũ giữ nguyên.`,
        `The new deadline of ${event.source.on} is neither the assigner's nor the office's: the old one stands.`,
      );
      return false;
    }
    const due = this.#inForceFrom(event, this.#deadlineOn(event.newDue));
    this.originalDue ??= due;
    const ground = `due+${eventName(event, this.#secrecy)}`;
    this.deadlines = appended(this.deadlines, { from: event.day, due, ground });
    const adjustment = Object.freeze({
      on: event.source.on,
      dueOn: dateOf(event.newDue),
      reason: event.source.reason ?? null,
      authorisedBy: event.source.authorisedBy ?? null,
    });
    this.adjustments = appended(this.adjustments, adjustment);
    return true;
  }

  /** A new deadline that had passed when it was set makes nobody late for days on which the old one was in force. */
  #inForceFrom(event: CheckedEvent, due: DayNumber): DayNumber {
    const earliest = this.due === null ? event.day : Math.min(event.day, this.due);
    if (due >= earliest) return due;
    this.#notes.note(
      "adjustedToThePast",
      `Thời hạn mới ghi ngày ${event.source.on} đã qua khi được điều chỉnh: chỉ tính chậm từ ngày ${spokenDate(dateOf(earliest))}.`,
      `The new deadline recorded on ${event.source.on} had passed when it was set: lateness counts from ${spokenDate(dateOf(earliest))}.`,
    );
    return earliest;
  }
}
