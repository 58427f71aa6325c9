import { type HangingText, isLate, type OtherValue, withHangsOn } from "../../core/answers/hangs-on.js";
import type { Duty, DutyState } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import type { Run } from "./runs.js";
import { byKey, dutiesAt } from "./said.js";

/** A verdict that is another under another reading. */
export interface Flip {
  readonly at: number;
  /** The duty where it is late. */
  readonly duty: Duty;
  /** What it is where it is not. */
  readonly state: DutyState | null;
  /** Late under the other reading only. */
  readonly becomesLate: boolean;
}

/** Every reading is asked of every rule: the whole evaluation is there. */
const ONE = { code: "*", value: "*" };

/** The duties of some rules that a run gives, with those that it does not list where one that is asked for is not there. */
const otherDuties =
  (run: Run, at: number, wanted: readonly Duty[]): OtherValue["duties"] =>
  (ids: ReadonlySet<RuleId>) => {
    const listed = dutiesAt(run, at);
    const known = byKey(listed);
    const all = wanted.every(({ key }) => known.has(key)) ? listed : [...run.unlisted(at).values()];
    return all.filter(({ ruleId }) => ids.has(ruleId));
  };

/** The duties late in one run that are not late in another; a lateness that stands there by another rule is none of them. */
const lateInOne = (one: Run, other: Run, at: number, text: HangingText, becomesLate: boolean): Flip[] => {
  const late = dutiesAt(one, at).filter(isLate);
  if (late.length === 0) return [];
  const asked = { ...ONE, changes: () => true, duties: otherDuties(other, at, late) };
  return withHangsOn(late, text, [asked]).flatMap((duty): Flip[] => {
    const [hanging] = duty.hangsOn ?? [];
    return hanging === undefined ? [] : [{ at, duty, state: hanging.state, becomesLate }];
  });
};

/** The verdicts of two runs that differ, task by task, those of the register itself last. */
export const flipsBetween = (base: Run, other: Run, sameAct: HangingText["sameAct"]): readonly Flip[] => {
  const text: HangingText = { codes: new Map(), everywhere: new Set([ONE.code]), ofTasks: new Set(), sameAct };
  const places = [...base.tasks.map((_, at) => at), -1];
  // What was taken over from one run to the other is one object, and flips nothing.
  const isOne = (at: number): boolean =>
    at >= 0 ? base.tasks[at] === other.tasks[at] : base.register === other.register;
  return places
    .filter((at) => !isOne(at))
    .flatMap((at) => [...lateInOne(base, other, at, text, false), ...lateInOne(other, base, at, text, true)]);
};
