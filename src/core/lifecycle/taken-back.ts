import type { Lifecycle } from "../model/lifecycle.js";

/** Whether a finish of the task was ever taken back; only the last one, which stands, has no end. */
export const wasTakenBack = ({ finished }: Pick<Lifecycle, "finished">): boolean =>
  finished.length > 0 && finished[0]?.to !== null;
