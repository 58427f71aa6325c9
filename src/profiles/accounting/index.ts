/** What the package makes of every provision of its regulations. */
export { accountingOf } from "./accounting-of.js";
export { type Coverage, type CoveredProvision, coverage } from "./coverage.js";
export { NOT_COMPUTED_REASONS, type NotComputed, type NotComputedReason, REASON_MEANINGS } from "./reasons.js";
