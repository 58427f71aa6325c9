import type { DayNumber } from "../../calendar/index.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import type { Tenure } from "../model/lifecycle.js";
import { doerOf, isActOf, isActOfLead, isOfAnotherThanLead } from "./doer.js";
import { tenureOn } from "./tenure.js";

const NOBODY: readonly Body[] = [];

/** Who has to have received a task on a day: whoever leads, or, of an act, those of them that did it. */
const receiversOn = (
  day: DayNumber,
  act: CheckedEvent | null,
  tenures: readonly Tenure[],
  directory: Directory,
): readonly Body[] => {
  const leads = tenureOn(tenures, day)?.leads ?? NOBODY;
  const doer = act === null ? null : doerOf(act.source.by, day, tenures, directory);
  const own = doer === null ? leads : leads.filter((lead) => isActOf(doer, lead));
  return own.length === 0 ? leads : own;
};

/**
 * Whether a receipt is one of those who lead on a day, or did an act then: theirs by name, whenever it was; by nobody
 * known, where they led on its day. What the lead before them received, or the Office, they did not.
 */
export const isReceiptOf = (
  receipt: CheckedEvent,
  day: DayNumber,
  act: CheckedEvent | null,
  tenures: readonly Tenure[],
  directory: Directory,
): boolean => {
  // By nobody named, and with one lead from first to last, it is that lead's.
  if (tenures.length === 1 && receipt.source.by === undefined) return true;
  const receivers = receiversOn(day, act, tenures, directory);
  const doer = doerOf(receipt.source.by, receipt.day, tenures, directory);
  if (doer !== null && doer.role !== "lead") {
    if (receivers.some((lead) => isActOf(doer, lead))) return true;
    if (isOfAnotherThanLead(doer, receipt.day, tenures, directory)) return false;
    if (isActOfLead(doer, receipt.day, tenures)) return false;
  }
  const then = tenureOn(tenures, receipt.day);
  return receivers.length === 0
    ? then === tenureOn(tenures, day)
    : receivers.some((lead) => then?.leads.includes(lead) === true);
};
