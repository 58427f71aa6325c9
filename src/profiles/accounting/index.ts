/** What the package makes of every provision of its regulations. */
export { type AccountedProvision, NOT_COMPUTED_REASONS, type NotComputedReason } from "../../language/accounting.js";
export { accountingOf } from "./accounting-of.js";
export { type Coverage, type CoveredProvision, coverage } from "./coverage.js";
export type { CoverageFault, CoverageFaultCode } from "./faults.js";
export { type NotComputed, REASON_MEANINGS } from "./reasons.js";
