import type { Duty, TaskEvaluation } from "../../src/core/evaluation/evaluation.js";

/** Whether the state of a duty agrees with its days and its counters. */
export const isConsistent = (duty: Duty, asOf: string): boolean => {
  const { state, due, actBy, fulfilledOn, workingDaysLeft: left, workingDaysLate: late, reason, certainty } = duty;
  if (state === "notApplicable")
    return due === null && fulfilledOn === null && left === null && late === null && reason !== null;
  if (due === null)
    return (state === "pending" || state === "met") && left === null && late === null && reason !== null;
  if (actBy === null || actBy > due || certainty === null || reason !== null) return false;
  if (state === "met") return fulfilledOn !== null && fulfilledOn <= due && left === null && late === null;
  if (state === "metLate")
    return fulfilledOn !== null && fulfilledOn > due && left === null && late !== null && late >= 0;
  if (fulfilledOn !== null) return false;
  if (state === "overdue") return asOf > due && left === null && late !== null && late >= 0;
  return asOf <= due && left !== null && left >= 0 && late === null && (state === "dueSoon") === left <= 3;
};

/** Every day that follows from a trigger: duties (recurrences stand on the calendar), thresholds, rights. */
export const datesOf = (evaluation: TaskEvaluation): Map<string, string> =>
  new Map(
    [
      ...evaluation.duties.map((duty) => [`duty ${duty.ruleId}`, duty.period === null ? duty.due : null] as const),
      ...evaluation.thresholds.map(
        (threshold) => [`threshold ${threshold.ruleId}`, threshold.since ?? threshold.next] as const,
      ),
      ...evaluation.rights.map((right) => [`right ${right.ruleId}`, right.until] as const),
    ].flatMap(([key, date]) => (date === null ? [] : [[key, date] as const])),
  );
