/**
 * Prints, as JSON, the verdict of this Node in the zone of `TZ`; how the zone is known to be in force stands beside it.
 * Bundled by `scripts/portable`, which provides the evidence; the package itself is the built one.
 */
import * as core from "dondoc";
import * as calendar from "dondoc/calendar";
import * as profiles from "dondoc/profiles";
import evidence from "golden-evidence";
import { localTime } from "./local-time.js";
import { verdict } from "./verdict.js";

const result = verdict(evidence, { core, calendar, profiles });
process.stdout.write(JSON.stringify({ ...result, ...localTime() }));
