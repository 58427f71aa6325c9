import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { profiles } from "../../src/profiles/index.js";
import type { Evidence } from "../../test/portable/verdict.js";
import { goldenCases, readingCases } from "../case-files.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEST = join(ROOT, "test");

/** The cases of the regulations and the gathered calendar, read once and carried into the script that is bundled. */
export const evidence = (): Evidence => {
  const calendar = JSON.parse(readFileSync(join(TEST, "fixtures", "vn-calendar.json"), "utf8")) as Pick<
    Evidence,
    "years"
  >;
  return {
    golden: Object.fromEntries(profiles.map(({ id }) => [id, goldenCases(id)])),
    readings: Object.fromEntries(profiles.map(({ id }) => [id, readingCases(id)])),
    years: calendar.years,
  };
};
