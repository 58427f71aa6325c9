import type { PlainDate } from "../../calendar/index.js";

/** The days, both included, whose data a report holds. */
export interface DataSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}
