import type { DayNumber } from "../../calendar/index.js";
import type { ActorId } from "../../language/vocabulary.js";
import { appended } from "../model/appended.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Interval } from "../model/interval.js";
import type { Doers } from "./doers.js";
import type { FoldNotes } from "./fold-notes.js";
import { isResult } from "./result-by.js";

const NEVER: readonly Interval[] = [];

/** When a task was finished, taken up again, or called off. */
export class Finish {
  /** Spans in which it was finished. */
  finished: readonly Interval[] = NEVER;
  completed: DayNumber | null = null;
  cancelled: DayNumber | null = null;
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
    if (this.completed === null) {
      this.#notes.contradiction(
        "reopenedBeforeCompletion",
        `mở lại ngày ${event.source.on} khi chưa hoàn thành`,
        `opened again on ${event.source.on} before it was finished`,
      );
      return;
    }
    this.finished = appended(this.finished, { from: this.completed, to: event.day - 1 });
    this.completed = null;
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
  askForFinish(events: readonly CheckedEvent[]): void {
    if (this.completed !== null || this.cancelled !== null) return;
    const taken = this.finished.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
    const result = events.find((event) => isResult(event) && event.day > taken);
    if (result === undefined) return;
    this.#notes.note(
      "completionMissing",
      `Đã có kết quả ngày ${result.source.on} nhưng sổ chưa ghi hoàn thành; nếu nhiệm vụ đã xong thì ghi ngày hoàn thành.`,
      `There is a result of ${result.source.on}, but no finish: record "completed" if the task is done.`,
    );
  }

  /** The finish that stands lasts. */
  close(): void {
    const { completed, cancelled } = this;
    if (completed === null || (cancelled !== null && completed >= cancelled)) return;
    this.finished = appended(this.finished, { from: completed, to: null });
  }
}
