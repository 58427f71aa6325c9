import * as calendar from "../../src/calendar/index.js";
import * as core from "../../src/index.js";
import * as profiles from "../../src/profiles/index.js";
import type { PackageUnderTest } from "../portable/package-under-test.js";

/** The package as its sources stand, for the checks that also run on the built one. */
export const SOURCES: PackageUnderTest = { core, calendar, profiles };
