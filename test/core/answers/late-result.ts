import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

/** A task due on Friday 20/3/2026 whose result came on Wednesday 25/3: what is owed of it, and what its board says. */

export const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

export const result = event("resultIssued", "2026-03-25");

export interface Given {
  readonly lead: string;
  readonly asOf: string;
  readonly events: readonly object[];
  readonly dueOn?: string;
  readonly more?: object;
}

export const taskOf = ({ lead, dueOn = "2026-03-20", events }: Given) => {
  const document = { number: "1", issuedOn: "2026-03-02" };
  return { id: "1", title: "v", document, lead, dueOn, events: [event("assigned", "2026-03-02"), ...events] };
};

export const evaluated = (profile: string, given: Given) =>
  evaluateRegister(
    { tasks: [taskOf(given)], reports: [], ...given.more },
    { profile: getProfile(profile), asOf: given.asOf, periods: "all" },
  );

export const judged = (profile: string, given: Given) => {
  const [first] = evaluated(profile, given).tasks;
  if (first === undefined) throw new Error("one task was given, none came back");
  return first;
};

/** What is owed of the task itself: occasion, state, the day it was done, working days late. */
export const ownOf = (profile: string, given: Given) =>
  judged(profile, given)
    .duties.filter(({ topic }) => topic === "doTask")
    .map(({ key, unit, state, fulfilledOn, workingDaysLate }) => [
      key.split("/")[2],
      unit,
      state,
      fulfilledOn,
      workingDaysLate,
    ]);

/** What the board says: common cell, working days late. */
export const boardOf = (profile: string, given: Given) => {
  const { status, dueOn } = judged(profile, given);
  return [status.cell, dueOn.workingDaysLate];
};
