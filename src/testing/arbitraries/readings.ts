import type { Reading, ReadingChange } from "../../language/profile.js";
import type { Rule } from "../../language/rule.js";

/** The parameter that drawn readings put in the place of a number. */
export const PROMPT_PARAMETER = "promptDays";

/** What another reading of a rule could change; `null` where nothing of it is in doubt. */
const changeOf = (rule: Rule): ReadingChange | null => {
  const { trigger, limit } = rule;
  if ("calendar" in trigger) {
    const isBound = trigger.calendar.some((cadence) => "bound" in cadence);
    return isBound ? { path: "trigger.calendar.*.bound", to: "before" } : null;
  }
  if (!("on" in trigger)) return null;
  const span = limit !== undefined && "span" in limit ? limit.span : undefined;
  if (span === undefined || "sameDay" in span) return { path: "trigger.on", to: "start" };
  if ("workingDays" in span) {
    return span.workingDays % 2 === 0
      ? { path: "limit.span.firstDay", from: span.firstDay, to: "same" }
      : { path: "limit.span.workingDays", parameter: PROMPT_PARAMETER };
  }
  if ("days" in span) return { path: "limit.span.roll", to: "following" };
  if ("months" in span) return { path: "limit.span.months", to: span.months + 1 };
  return { path: "limit.span.workingHours", to: span.workingHours + 8 };
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
          {
            value: "otherwise",
            text: { vi: "cách khác", en: "in another way" },
            clause: { vi: "quy định này được hiểu cách khác", en: "the rule is read in another way" },
            changes: [change],
          },
        ],
      },
    ];
  });
