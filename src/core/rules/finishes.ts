import type { Anchor } from "../../language/anchor.js";

const OF_FINISH: ReadonlySet<string> = new Set(["completed", "resultIssued", "resultRecorded"]);

/** The events that say that the task is done, where a rule starts from the first of them; `null`: it starts from something else. */
export const finishesOf = (anchor: Anchor): ReadonlySet<string> | null => {
  const parts = typeof anchor === "object" && "earliestOf" in anchor ? anchor.earliestOf : [anchor];
  const types = parts.filter((part) => typeof part === "string");
  return types.length === parts.length && types.includes("completed") && types.every((type) => OF_FINISH.has(type))
    ? new Set(types)
    : null;
};
