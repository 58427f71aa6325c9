import type { DayNumber } from "../../calendar/index.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Return } from "../model/lifecycle.js";
import { isActOfLead, isOfAnotherThanLead } from "./doer.js";
import type { Doers } from "./doers.js";
import type { Finish } from "./finish.js";
import type { FoldNotes } from "./fold-notes.js";
import type { FoldRules } from "./fold-rules.js";
import { isReceiptOf } from "./receipt.js";
import { tenureOn } from "./tenure.js";

const NO_DAY = (): null => null;

/** When a task was sent back, and what answered it. */
export class Returns {
  readonly returns: Return[] = [];
  readonly #receipts: CheckedEvent[] = [];
  #open: Omit<Return, "to" | "answer"> | null = null;
  /** The day on which the task was given to whoever leads it. */
  #givenOn: DayNumber | null;
  readonly #rules: LifecycleRules;
  readonly #lastReturn: NonNullable<FoldRules["lastReturn"]>;
  readonly #doers: Doers;
  readonly #notes: FoldNotes;
  /** The day that stands for a receipt where none is recorded. */
  readonly #insteadOn: () => DayNumber | null;

  constructor(
    start: DayNumber | null,
    rules: LifecycleRules,
    lastReturn: NonNullable<FoldRules["lastReturn"]>,
    doers: Doers,
    notes: FoldNotes,
    insteadOn: () => DayNumber | null = NO_DAY,
  ) {
    this.#insteadOn = insteadOn;
    this.#givenOn = start;
    this.#rules = rules;
    this.#lastReturn = lastReturn;
    this.#doers = doers;
    this.#notes = notes;
  }

  get returned(): boolean {
    return this.#open?.stops === true;
  }

  /** A return by whom the text lets return it, or by nobody named, waits for an answer; one by the office reopens. */
  sendBack(event: CheckedEvent, finish: Finish): void {
    const { returned } = this.#rules;
    const doer = this.#doers.of(event);
    // The office acts as such, of a task that it leads too.
    const byOffice = doer?.role === "office";
    // What the Office sends back for good is gone, unless its finish is recorded.
    if (finish.completed !== null || (byOffice && finish.isDone && returned.means !== "gone")) {
      if (byOffice) finish.reopen(event);
      else {
        this.#notes.contradiction(
          "returnedAfterCompletion",
          `chuyển lại ngày ${event.source.on} khi đã hoàn thành`,
          `sent back on ${event.source.on} after it was finished`,
        );
      }
      return;
    }
    if (returned.means === "stays") return;
    if (returned.by !== "office" && this.#isLedByOffice(event.day)) {
      this.#notes.note(
        "returnedToItself",
        `Việc chuyển lại ngày ${event.source.on} là chuyển lại cho chính đơn vị chủ trì, nên thời hạn vẫn tính.`,
        `The return of ${event.source.on} goes to the body that leads the task: it stops nothing.`,
      );
      return;
    }
    if (this.#doers.isReturnOfAnother(event, returned.by)) {
      this.#notes.note(
        "returnedByAnother",
        `Việc chuyển lại ngày ${event.source.on} không phải do nơi được chuyển lại nhiệm vụ thực hiện, nên thời hạn vẫn tính.`,
        `The return of ${event.source.on} is not one of the body that may return the task: it stops nothing.`,
      );
      return;
    }
    // What was received before it was given starts no limit of its own; what another received starts none at all.
    const isOfOffice = returned.by === "office";
    const receipt = this.#receipts.findLast((one) =>
      isOfOffice
        ? (this.#doers.of(one)?.role ?? "office") === "office"
        : isReceiptOf(one, event.day, event, this.#doers.tenures, this.#doers.directory),
    );
    const from = receipt?.day ?? this.#insteadOn();
    const received = from === null || isOfOffice ? from : Math.max(from, this.#givenOn ?? from);
    const last = received === null ? null : this.#lastReturn(received);
    const stops = last === null || event.day <= last;
    if (!stops) {
      this.#notes.note(
        "returnedLate",
        `Chuyển lại ngày ${event.source.on} sau khi hết hạn chuyển lại: thời hạn của nhiệm vụ vẫn chạy.`,
        `Sent back on ${event.source.on} after the limit for a return: the deadline of the task runs on.`,
      );
    }
    // Whoever sends it back anew has had it in between.
    if (this.#open !== null && this.#open.heard !== null) this.answer(event);
    this.#open ??= { from: event.day, stops, event, heard: null };
  }

  /** Whether the Office alone leads: what is sent back to it would come back to itself. */
  #isLedByOffice(day: DayNumber): boolean {
    const leads = tenureOn(this.#doers.tenures, day)?.leads ?? [];
    return leads.length > 0 && leads.every(({ role }) => role === "office");
  }

  received(event: CheckedEvent): void {
    this.#receipts.push(event);
    this.#hear(event);
  }

  /** The task was given to another lead. */
  handOver(event: CheckedEvent): void {
    this.#givenOn = event.day;
    this.answer(event);
  }

  /**
   * A receipt ends the wait where it is the lead's, or where the record names nobody at either end of it. Of one by
   * nobody named, after a return by somebody named, nobody knows whose it is: the Office is taken to have answered,
   * and the lead to wait. The receipt of any other body is none of the lead.
   */
  #hear(event: CheckedEvent): void {
    if (this.#open === null || this.#isReceiptOfAnother(event)) return;
    const doer = this.#doers.of(event);
    const isGone = this.#rules.returned.means === "gone";
    const isBack =
      doer !== null && (isActOfLead(doer, event.day, this.#doers.tenures) || (isGone && doer.role === "office"));
    // A receipt by nobody named is one by whoever leads: to leave out who did an act changes nobody's lateness.
    if (isBack || doer === null) this.answer(event);
    else this.#open = { ...this.#open, heard: this.#open.heard ?? event };
  }

  #isReceiptOfAnother(event: CheckedEvent): boolean {
    const doer = this.#doers.of(event);
    if (doer?.role === "office" && this.#rules.returned.means === "gone") return false;
    return doer !== null && isOfAnotherThanLead(doer, event.day, this.#doers.tenures, this.#doers.directory);
  }

  /** What ends the wait of a task that was sent back. */
  answer(event: CheckedEvent): void {
    this.end(event.day - 1, event);
  }

  end(to: DayNumber | null, answer: CheckedEvent | null): void {
    if (this.#open === null) return;
    this.returns.push({ ...this.#open, to, answer });
    if (answer !== null) this.#open = null;
  }
}
