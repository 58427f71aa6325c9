import { answering } from "../../answering.js";
import { fail } from "../../errors.js";
import { requireEvaluation } from "../answers/agenda.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { Duty, DutyState } from "../model/evaluation.js";
import { whyAppeared, whyChanged, whyLate, whyLeft, whyMet, whyMoved, whyNamed, whyPassedOn } from "./causes.js";
import type { Cause, Change, ChangeKind, Changes, DutyView } from "./change.js";
import type { Compared } from "./happened.js";
import { type Pair, pairDuties } from "./pair-duties.js";
import { placedDuties } from "./placed-duties.js";
import { requireReceipt } from "./require-receipt.js";

const viewOf = ({ state, due, fulfilledOn, unit }: Duty): DutyView => Object.freeze({ state, due, fulfilledOn, unit });

const MET: ReadonlySet<DutyState> = new Set(["met", "metLate"]);

/** What happened to a duty that stands in both results; several things may have. */
const happened = (pair: Pair, was: Duty, now: Duty, compared: Compared): [ChangeKind, Cause][] => {
  const found: [ChangeKind, Cause][] = [];
  if (pair.by === "named") found.push(["named", whyNamed(pair)]);
  if (pair.by === "passedOn") found.push(["passedOn", whyPassedOn(pair)]);
  // A day that nobody knew was not moved: what it made late became late.
  const isFirstDay = was.due === null && now.state === "overdue";
  if ((was.due !== now.due && !isFirstDay) || pair.by === "replaced") found.push(["moved", whyMoved(pair, compared)]);
  if (was.state === now.state) return found;
  if (MET.has(now.state) && !MET.has(was.state)) found.push(["met", whyMet(pair)]);
  else if (now.state === "overdue") found.push(["becameLate", whyLate(pair, compared)]);
  // A new last day says why a state is another one.
  else if (found.length === 0) found.push(["changed", whyChanged(pair, compared)]);
  return found;
};

const kindsOf = (pair: Pair, compared: Compared): [ChangeKind, Cause][] => {
  const { before, after } = pair;
  // What arises when its last day has passed became late all the same.
  if (before === null)
    return [[after?.duty.state === "overdue" ? "becameLate" : "appeared", whyAppeared(pair, compared)]];
  if (after === null) return [["left", whyLeft(pair, compared)]];
  return happened(pair, before.duty, after.duty, compared);
};

const changesOf = (pair: Pair, compared: Compared): Change[] => {
  const { before, after } = pair;
  const shown = after ?? before;
  if (shown === null) return [];
  const { duty, task } = shown;
  const { key, ruleId, provision, topic, actor, period } = duty;
  return kindsOf(pair, compared).map(([kind, cause]) =>
    Object.freeze({
      kind,
      key,
      wasKey: before !== null && before.duty.key !== key ? before.duty.key : null,
      taskId: task?.id ?? null,
      ...{ ruleId, provision, topic, actor, period },
      before: before === null ? null : viewOf(before.duty),
      after: after === null ? null : viewOf(after.duty),
      cause,
    }),
  );
};

/** @throws DondocError when two results cannot be compared: of two regulations, or the later before the earlier. */
const requireComparable = (before: RegisterEvaluation, after: RegisterEvaluation): void => {
  requireEvaluation(before, "before");
  requireEvaluation(after, "after");
  requireReceipt(before, "before");
  requireReceipt(after, "after");
  if (before.profile !== after.profile)
    fail({ code: "unknown-name", path: "after.profile", found: after.profile, expected: before.profile });
  if (after.asOf < before.asOf)
    fail({ code: "out-of-range", path: "after.asOf", found: after.asOf, expected: `≥ ${before.asOf}` });
};

const byId = ({ tasks }: RegisterEvaluation) => new Map(tasks.map((task) => [task.id, task]));

/**
 * What changed from one result of a register to a later one, duty by duty, each with its cause: appeared, moved, met,
 * became late, passed on, named, left, or another state. Counters are no change; nor is what does not arise in either.
 *
 * @param before - The earlier result of `evaluateRegister`; a stored one too.
 * @param after - The later one, of the same regulation; the day judged may be the same.
 * @throws DondocError for what is no result, two regulations, or a later result of an earlier day.
 * @example
 * const before = evaluateRegister([task], { profile: laoCai, asOf: "2026-03-04" });
 * const after = evaluateRegister([task], { profile: laoCai, asOf: "2026-03-05" });
 * changes(before, after).changes.filter(({ kind }) => kind === "becameLate").map(({ key }) => key);
 */
export const changes = (before: RegisterEvaluation, after: RegisterEvaluation): Changes =>
  answering("before", () => {
    requireComparable(before, after);
    const [dutiesBefore, dutiesAfter] = [placedDuties(before), placedDuties(after)];
    const compared = { before, after, tasksBefore: byId(before), tasksAfter: byId(after), dutiesBefore, dutiesAfter };
    return Object.freeze({
      profile: after.profile,
      from: before.asOf,
      to: after.asOf,
      changes: Object.freeze(pairDuties(dutiesBefore, dutiesAfter).flatMap((pair) => changesOf(pair, compared))),
    });
  });
