import type * as calendar from "../../src/calendar/index.js";
import type * as core from "../../src/index.js";
import type * as profiles from "../../src/profiles/index.js";

/** The three entries that need no platform; from the sources in a test, from the built package elsewhere. */
export interface PackageUnderTest {
  readonly core: Pick<typeof core, "agenda" | "checkCases" | "evaluateRegister" | "schedule">;
  readonly calendar: typeof calendar;
  readonly profiles: typeof profiles;
}
