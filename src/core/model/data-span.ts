import type { PlainDate } from "../../calendar/index.js";

/** The days, both included, whose data a report holds. */
export interface DataSpan {
  /** The first of these days. */
  readonly from: PlainDate;
  /** The last of these days. */
  readonly to: PlainDate;
}
