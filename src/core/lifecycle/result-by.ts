import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Lifecycle } from "../model/lifecycle.js";

/** Whether an event says that the result is there. */
export const isResult = ({ type }: Pick<CheckedEvent, "type">): boolean =>
  type === "resultIssued" || type === "resultRecorded";

/** The day on which a result was issued or recorded, by a deadline and since the last finish that was taken back. */
export const resultBy = (due: DayNumber, { events, finished }: Lifecycle): DayNumber | null => {
  const taken = finished.findLast(({ to }) => to !== null && to < due)?.to ?? Number.NEGATIVE_INFINITY;
  return events.find((event) => isResult(event) && event.day > taken && event.day <= due)?.day ?? null;
};
