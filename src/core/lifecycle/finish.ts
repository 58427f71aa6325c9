import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Finished } from "../model/lifecycle.js";
import type { Doers } from "./doers.js";
import type { FoldNotes } from "./fold-notes.js";

/** A result that is there. */
interface Delivered {
  readonly day: DayNumber;
  /** Whether it came after the deadline of its day. */
  readonly isLate: boolean;
}

/** When a task was finished, taken up again, or called off. */
export class Finish {
  /** Spans in which it was finished. */
  readonly finished: Finished[] = [];
  /** The same, with those in which a result stood for a finish. */
  stood: Finished[] = this.finished;
  completed: DayNumber | null = null;
  cancelled: DayNumber | null = null;
  /** The first result since the last finish that was taken back. */
  #result: Delivered | null = null;
  /** The last result that was told of a finish that stood. */
  #told: Delivered | null = null;
  readonly #doers: Doers;
  readonly #notes: FoldNotes;

  /** Who confirms, and so may refuse. */
  readonly #confirmer: ActorId | null;

  constructor(doers: Doers, notes: FoldNotes, confirmer: ActorId | null = null) {
    this.#doers = doers;
    this.#notes = notes;
    this.#confirmer = confirmer;
  }

  /** Whether whoever takes a finish back is known to have no say in it. */
  #isOfNoAuthority(event: CheckedEvent): boolean {
    if (this.#confirmer !== null && this.#doers.of(event)?.role === this.#confirmer) return false;
    return this.#doers.byStranger(event) || this.#doers.byNoAuthority(event);
  }

  cancel(event: CheckedEvent): void {
    if (this.#doers.byLead(event) || this.#doers.byPowerless(event)) {
      this.#notes.note(
        "cancellationProposed",
        `Việc hủy nhiệm vụ ghi ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: coi là đề xuất.`,
        `The calling off of ${event.source.on} is neither the assigner's nor the office's: taken as a proposal.`,
      );
      return;
    }
    if (this.completed === null) {
      this.cancelled ??= event.day;
      return;
    }
    this.#notes.contradiction(
      "cancelledAfterCompletion",
      `hủy ngày ${event.source.on} khi đã hoàn thành`,
      `called off on ${event.source.on} after it was finished`,
    );
  }

  /** A result is there: until a finish is recorded it shows that the task was done. */
  deliver(event: CheckedEvent, due: DayNumber | null): void {
    const { day } = event;
    const delivered = { day, isLate: due !== null && day > due };
    if (this.completed !== null || this.cancelled !== null) this.#told = delivered;
    else this.#result ??= delivered;
  }

  /** The day of a result that came after the deadline and stands for the finish that is not recorded. */
  get #lateResult(): DayNumber | null {
    return this.#result?.isLate === true && this.cancelled === null ? this.delivered : null;
  }

  /** Whether there is something done to take back. */
  get isDone(): boolean {
    return (this.completed ?? this.#lateResult) !== null;
  }

  /** The day of a result whose finish is not recorded. */
  get delivered(): DayNumber | null {
    return this.completed === null ? (this.#result?.day ?? null) : null;
  }

  /** A finish, or the result that stands for one, and until when it stood. */
  #stood(from: DayNumber, to: DayNumber | null): void {
    const span = { from, to, done: Math.min(this.#result?.day ?? from, from) };
    if (this.completed === null) this.stood = [...this.stood, span];
    else {
      this.finished.push(span);
      if (this.stood !== this.finished) this.stood.push(span);
    }
  }

  complete(event: CheckedEvent): void {
    if (this.completed === null) {
      this.completed = event.day;
      return;
    }
    this.#notes.contradiction(
      "twoCompletions",
      `hoàn thành hai lần, lần sau ngày ${event.source.on}`,
      `completed twice, the second time on ${event.source.on}`,
    );
  }

  /** Takes the completion back from the day of the event on; the deadline stands. */
  reopen(event: CheckedEvent): void {
    if (this.#isOfNoAuthority(event)) {
      this.#notes.note(
        "reopenedByAnother",
        `Việc mở lại ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: không làm thay đổi việc đã hoàn thành.`,
        `The reopening of ${event.source.on} is neither the assigner's nor the office's: what was finished stays finished.`,
      );
      return;
    }
    if (this.cancelled !== null) {
      this.#notes.contradiction(
        "reopenedAfterCancellation",
        `mở lại ngày ${event.source.on} khi đã hủy; nhiệm vụ vẫn coi là đã hủy, nếu giao lại thì ghi thành nhiệm vụ mới hoặc bỏ việc hủy`,
        `opened again on ${event.source.on} after it was called off; it stays called off: if it is given again, record a new task or take the calling off out`,
      );
      return;
    }
    const done = this.completed ?? this.#lateResult;
    if (done === null) {
      this.#notes.contradiction(
        "reopenedBeforeCompletion",
        `mở lại ngày ${event.source.on} khi chưa hoàn thành`,
        `opened again on ${event.source.on} before it was finished`,
      );
      return;
    }
    this.#stood(done, event.day - 1);
    this.completed = null;
    // What was told on that day may be of the second time.
    this.#result = this.#told?.day === event.day ? this.#told : null;
  }

  confirm(event: CheckedEvent): void {
    if (this.completed === null) {
      this.#notes.contradiction(
        "confirmedBeforeCompletion",
        `xác nhận ngày ${event.source.on} khi chưa hoàn thành`,
        `confirmed on ${event.source.on} before it was completed`,
      );
    }
  }

  /** A result that is there, of a task whose finish is not recorded. */
  askForFinish(): void {
    const result = this.#result;
    if (this.completed !== null || this.cancelled !== null || result === null) return;
    this.#notes.note(
      "completionMissing",
      `Đã có kết quả ngày ${dateOf(result.day)} nhưng sổ chưa ghi hoàn thành; nếu nhiệm vụ đã xong thì ghi ngày hoàn thành.`,
      `There is a result of ${dateOf(result.day)}, but no finish; record "completed" if the task is done.`,
    );
  }

  /** The finish that stands lasts. */
  close(): void {
    const { completed, cancelled } = this;
    if (completed === null || (cancelled !== null && completed >= cancelled)) return;
    this.#stood(completed, null);
  }
}
