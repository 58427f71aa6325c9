import type { PlainDate } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";
import type { ActorId, Topic } from "../../language/vocabulary.js";
import type { CAUSE, CHANGE } from "../../language/words/changes.js";
import { CAUSE as CAUSES, CHANGE as CHANGES } from "../../language/words/changes.js";
import { keysOf } from "../../language/words/keys-of.js";
import type { DutyState } from "../model/evaluation.js";

/** What became of a duty. */
export type ChangeKind = keyof typeof CHANGE;
export const CHANGE_KINDS: readonly ChangeKind[] = /* @__PURE__ */ keysOf(CHANGES);

/** Why it did. */
export type CauseCode = keyof typeof CAUSE;
export const CAUSE_CODES: readonly CauseCode[] = /* @__PURE__ */ keysOf(CAUSES);

/** Why a duty changed, as far as the two results tell. */
export interface Cause {
  readonly code: CauseCode;
  /** The day of the act, of the event, or the day that passed. */
  readonly on: PlainDate | null;
  /** The event, the period, the body or the document behind it, in its own words; never a word of a classified task. */
  readonly ref: string | null;
}

/** What a duty was, or is. */
export interface DutyView {
  readonly state: DutyState;
  readonly due: PlainDate | null;
  readonly fulfilledOn: PlainDate | null;
  readonly unit: string | null;
}

/** One thing that became of one duty. Of a duty to which two things happened there are two. */
export interface Change {
  readonly kind: ChangeKind;
  /** The key under which the duty stands in the later result, or stood in the earlier one. */
  readonly key: string;
  /** Its key in the earlier result, where that was another: passed on, named, or replaced. */
  readonly wasKey: string | null;
  /** `null` for a duty of a body. */
  readonly taskId: string | null;
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly topic: Topic;
  readonly actor: ActorId;
  readonly period: string | null;
  readonly before: DutyView | null;
  readonly after: DutyView | null;
  readonly cause: Cause;
}

/** What changed from one result to a later one, in the order of the later, then what is gone. */
export interface Changes {
  readonly profile: string;
  /** The day judged in each. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly changes: readonly Change[];
}
