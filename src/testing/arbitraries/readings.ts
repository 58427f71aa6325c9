import type { Reading, ReadingChange } from "../../language/profile.js";
import type { Rule } from "../../language/rule.js";

/** The parameter that drawn readings put in the place of a number. */
export const PROMPT_PARAMETER = "promptDays";

/** What another reading of a rule could change; `null` where nothing of it is in doubt. */
const changeOf = (rule: Rule): ReadingChange | null => {
  if (rule.kind === "recurrence") {
    return rule.on.some((cadence) => "bound" in cadence) ? { path: "on.*.bound", to: "before" } : null;
  }
  if (rule.kind !== "deadline" && rule.kind !== "right") return null;
  const { within } = rule;
  if (within === null || "sameDay" in within) return { path: "after", to: "start" };
  if ("workingDays" in within) {
    return within.workingDays % 2 === 0
      ? { path: "within.firstDay", from: within.firstDay, to: "same" }
      : { path: "within.workingDays", parameter: PROMPT_PARAMETER };
  }
  if ("days" in within) return { path: "within.roll", to: "following" };
  if ("months" in within) return { path: "within.months", to: within.months + 1 };
  return { path: "within.workingHours", to: within.workingHours + 8 };
};

/** A reading of each of some rules: as it is written, or with one place changed. */
export const readingsOf = (rules: readonly Rule[], places: readonly number[]): readonly Reading[] =>
  [...new Set(places.map((place) => place % rules.length))].flatMap((place, i): Reading[] => {
    const rule = rules[place];
    const change = rule === undefined ? null : changeOf(rule);
    if (rule === undefined || change === null) return [];
    return [
      {
        code: `B${String(i + 1).padStart(2, "0")}`,
        question: { vi: "Hiểu quy định này thế nào?", en: "How is this rule to be read?" },
        provisions: [rule.provision],
        value: "asWritten",
        values: [
          { value: "asWritten", text: { vi: "như đã viết", en: "as written" }, changes: [] },
          { value: "otherwise", text: { vi: "cách khác", en: "in another way" }, changes: [change] },
        ],
      },
    ];
  });
