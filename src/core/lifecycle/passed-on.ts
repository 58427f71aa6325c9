import type { DayNumber } from "../../calendar/index.js";
import type { Lifecycle } from "../model/lifecycle.js";

/** Whether a day passed in a wait which a new lead, or the old one given the task anew, ended. */
export const passedOnPast = (
  last: DayNumber,
  { returns }: Pick<Lifecycle, "returns">,
  fulfilled: DayNumber | null = null,
): boolean =>
  returns.some(
    ({ from, stops, answer }) =>
      stops &&
      answer?.type === "reassigned" &&
      from <= last &&
      answer.day > last &&
      (fulfilled === null || fulfilled >= answer.day),
  );
