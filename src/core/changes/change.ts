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
/**
 * Everything that can become of a duty from one result to the next; each has its name in the list `change` of
 * `dondoc/words`.
 */
export const CHANGE_KINDS: readonly ChangeKind[] = /* @__PURE__ */ keysOf(CHANGES);

/** Why it did. */
export type CauseCode = keyof typeof CAUSE;
/** Everything that can be told as a cause; each has its name in the list `cause` of `dondoc/words`. */
export const CAUSE_CODES: readonly CauseCode[] = /* @__PURE__ */ keysOf(CAUSES);

/** Why a duty changed, as far as the two results tell. */
export interface Cause {
  /** What it was: an act, a day that passed, an event, another deadline, lead, reading or calendar. */
  readonly code: CauseCode;
  /** The day of the act, of the event, or the day that passed. */
  readonly on: PlainDate | null;
  /** The event, the period, the body or the document behind it, in its own words; never a word of a classified task. */
  readonly ref: string | null;
}

/** What a duty was, or is. */
export interface DutyView {
  /** What has become of the duty on the day judged. */
  readonly state: DutyState;
  /** The legal last day; `null` where there is none. */
  readonly due: PlainDate | null;
  /** The day it was done; `null` where it was not, or the day is not recorded. */
  readonly fulfilledOn: PlainDate | null;
  /** The body that owes it, by its canonical name; `null` where none is known. */
  readonly unit: string | null;
}

/** One thing that became of one duty. Of a duty to which two things happened there are two. */
export interface Change {
  /** What became of the duty. */
  readonly kind: ChangeKind;
  /** The key under which the duty stands in the later result, or stood in the earlier one. */
  readonly key: string;
  /** Its key in the earlier result, where that was another: passed on, named, or replaced. */
  readonly wasKey: string | null;
  /** `null` for a duty of a body. */
  readonly taskId: string | null;
  /** The rule that asks for it. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`: `lao-cai/7.2.a`. */
  readonly provision: ProvisionId;
  /** What it is about. */
  readonly topic: Topic;
  /** The role that owes it. */
  readonly actor: ActorId;
  /** The period reported on, `2026-Q1`; `null` for what has none. */
  readonly period: string | null;
  /** What it was in the earlier result; `null` where it is new. */
  readonly before: DutyView | null;
  /** What it is in the later one; `null` where it is gone. */
  readonly after: DutyView | null;
  /** Why, as far as the two results tell. */
  readonly cause: Cause;
}

/** What changed from one result to a later one, in the order of the later, then what is gone. */
export interface Changes {
  /** The id of the regulation. */
  readonly profile: string;
  /** The day judged in each. */
  readonly from: PlainDate;
  /** The day judged in the later result; it may be the same. */
  readonly to: PlainDate;
  /** What became of each duty, in the order of the later result; then what is gone. */
  readonly changes: readonly Change[];
}
