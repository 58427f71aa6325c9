import type { DayNumber } from "../../calendar/index.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import { appended } from "../model/appended.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Interval } from "../model/interval.js";
import type { Doers } from "./doers.js";
import type { FoldNotes } from "./fold-notes.js";

interface OpenSuspension {
  readonly from: DayNumber;
  /** Whether it stops what the lead owes. */
  readonly stops: boolean;
}

const NEVER: readonly Interval[] = [];

/** When a task was suspended, and when that stopped what the lead owes. */
export class Suspensions {
  suspensions: readonly Interval[] = NEVER;
  stops: readonly Interval[] = NEVER;
  #open: OpenSuspension | null = null;
  readonly #rules: LifecycleRules;
  readonly #doers: Doers;
  readonly #notes: FoldNotes;

  constructor(rules: LifecycleRules, doers: Doers, notes: FoldNotes) {
    this.#rules = rules;
    this.#doers = doers;
    this.#notes = notes;
  }

  get suspended(): boolean {
    return this.#open !== null;
  }

  suspend(event: CheckedEvent): void {
    if (this.#open !== null) {
      this.#notes.contradiction(
        "suspendedTwice",
        `tạm dừng ngày ${event.source.on} khi đang tạm dừng`,
        `suspended on ${event.source.on} while it was suspended`,
      );
      return;
    }
    const { suspended } = this.#rules;
    if (suspended === "byAuthority" && this.#doers.byStranger(event)) {
      this.#notes.note(
        "suspendedByAnother",
        `Việc tạm dừng ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: không làm dừng thời hạn.`,
        `The suspension of ${event.source.on} is neither the assigner's nor the office's: it stops nothing.`,
      );
      return;
    }
    const byLead = this.#doers.byLead(event);
    if (byLead && suspended === "byAuthority") {
      this.#notes.note(
        "suspendedByLead",
        "Đơn vị chủ trì tự ghi tạm dừng: không làm dừng thời hạn.",
        "The lead itself recorded a suspension: it stops nothing.",
      );
    }
    this.#open = { from: event.day, stops: suspended === "stop" || (suspended === "byAuthority" && !byLead) };
  }

  resume(event: CheckedEvent): void {
    if (this.#open === null) {
      this.#notes.contradiction(
        "resumedWithoutSuspension",
        `tiếp tục ngày ${event.source.on} khi không tạm dừng`,
        `resumed on ${event.source.on} without a suspension`,
      );
      return;
    }
    if (this.#open.stops && this.#rules.suspended === "byAuthority" && this.#doers.byNoAuthority(event)) {
      this.#notes.note(
        "resumedByAnother",
        `Việc tiếp tục ngày ${event.source.on} không phải của nơi giao hoặc nơi theo dõi nhiệm vụ: nhiệm vụ vẫn tạm dừng.`,
        `The resumption of ${event.source.on} is neither the assigner's nor the office's: the task stays suspended.`,
      );
      return;
    }
    this.end(event.day - 1);
  }

  end(to: DayNumber | null): void {
    if (this.#open === null) return;
    const { from, stops } = this.#open;
    this.suspensions = appended(this.suspensions, { from, to });
    if (stops) this.stops = appended(this.stops, { from, to });
    if (to !== null) this.#open = null;
  }
}
