import { dateOf, vietnam } from "../../calendar/index.js";
import { readDeadline } from "../../phrases/index.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { Task } from "../model/task.js";

/** What an hour has in it, as it is printed: *16 giờ*, *17h00*, *08:30*. Most deadlines have none. */
const HOUR = /\d ?(?:giờ|h|g|:\d)/iu;
/** The end of a day says nothing more than the day. */
const MIDNIGHT = "24:00";

/** The hour that is printed with the deadline in force, `16:00`; a deadline that was adjusted has no words of its own. */
export const printedHour = (
  { dueText, secrecy, document }: Task,
  { due, originalDue }: Lifecycle,
): string | undefined => {
  if (dueText === null || secrecy !== "none" || due === null || due !== originalDue || !HOUR.test(dueText))
    return undefined;
  const read = readDeadline(dueText, { issuedOn: document?.issuedOn ?? null, calendar: vietnam });
  return read.dueOn === dateOf(due) && read.at !== MIDNIGHT ? read.at : undefined;
};
