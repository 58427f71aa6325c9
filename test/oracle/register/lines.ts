import { allDuties } from "./check.js";
import { key } from "./names.js";
import type { DutyOpinion, RegisterOpinion, State } from "./opinion.js";

/** Opinions as lines that can be laid side by side, whoever wrote them. */

export const LATE: readonly State[] = ["overdue", "metLate", "missed"];
/** What presses somebody. */
export const OPEN: readonly State[] = ["pending", "dueSoon", "owed", "overdue"];

export const isLate = ({ state }: DutyOpinion): boolean => LATE.includes(state);

/** Which duty it is, without who bears it: names may be spelt otherwise. */
export const dutyName = ({ taskId, ruleId, key: whole }: DutyOpinion): string =>
  `${taskId ?? "-"} ${ruleId} ${whole.split("/")[2] ?? "-"}`;

export const line = (duty: DutyOpinion): string =>
  [
    dutyName(duty),
    duty.unit === null ? `(${duty.actor})` : key(duty.unit),
    duty.state,
    duty.due ?? "-",
    duty.since ?? "-",
    duty.workingDaysLate ?? "-",
    duty.state === "notApplicable" ? duty.reason : "",
  ].join(" | ");

/** Every duty that arises, in an order that hangs on nothing but the lines. */
export const lines = (opinion: RegisterOpinion): string[] =>
  allDuties(opinion)
    .filter(({ state }) => state !== "notApplicable")
    .map(line)
    .sort();
