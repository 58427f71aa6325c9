import { aFlag, anObject, type OptionChecks, oneOf, requireOptions, requireValue, wholeBetween } from "../answering.js";
import { fail } from "../errors.js";
import type { FirstDay, Roll, Span } from "./span.js";

const UNITS = ["workingDays", "days", "months"] as const;
export const ROLLS: readonly Roll[] = ["following", "preceding", "none"];
const FIRST_DAYS: readonly FirstDay[] = ["next", "same"];
/** Longer than any calendar reaches. */
const MOST = 100_000;

const ofUnit = (unit: (typeof UNITS)[number]): OptionChecks => ({
  [unit]: wholeBetween(unit === "days" ? 0 : 1, MOST),
  ...(unit === "months" ? {} : { firstDay: oneOf(FIRST_DAYS) }),
  ...(unit === "workingDays" ? {} : { roll: oneOf(ROLLS) }),
});

/** A span that can be counted, every choice of it said; anything else is refused before it is. */
export const checkedSpan = (span: Span): Span => {
  requireValue(span, "span", anObject);
  const unit = UNITS.find((key) => key in span);
  const checks = unit !== undefined ? ofUnit(unit) : "sameDay" in span ? { sameDay: aFlag } : undefined;
  if (checks === undefined) {
    return fail({ code: "missing", path: "span", expected: `${UNITS.join(" | ")} | sameDay` });
  }
  requireOptions(span, checks, "span");
  const missing = Object.keys(checks).find((key) => Reflect.get(span, key) === undefined);
  return missing === undefined ? span : fail({ code: "missing", path: `span.${missing}`, expected: missing });
};
