/** What `dondoc` holds without judging: loaded at once. */

export { FORMULA_NAMES, FORMULAS } from "../../../src/core/answers/shares.js";
export { CAUSE_CODES, CHANGE_KINDS } from "../../../src/core/changes/change.js";
export { DondocError } from "../../../src/errors.js";
export { FACT_NAMES, FACTS, OPERATORS } from "../../../src/language/condition.js";
export { PROFILE_IDS } from "../../../src/language/profile.js";
export {
  CELLS,
  DUE_BOUNDS,
  EVENT_TYPES,
  MEETING_TYPES,
  PHASES,
  ROLES,
  SECRECIES,
  TOPICS,
} from "../../../src/language/vocabulary.js";
