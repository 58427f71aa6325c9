import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faultsOfQuestion } from "./portable/faults-of-question.js";
import { type GoldenFile, goldenQuestions } from "./portable/golden-case.js";
import { SOURCES } from "./support/sources.js";

/**
 * Golden cases: worked out by hand from the texts, one file for every time-bearing provision. The reasoning of each
 * stands beside it.
 */
const ROOT = fileURLToPath(new URL("./golden/", import.meta.url));

for (const profile of readdirSync(ROOT)) {
  for (const name of readdirSync(`${ROOT}${profile}`)) {
    const file = JSON.parse(readFileSync(`${ROOT}${profile}/${name}`, "utf8")) as GoldenFile;
    describe(file.provision, () => {
      for (const question of goldenQuestions(profile, file)) {
        it(question.name, () => expect(faultsOfQuestion(question, SOURCES)).toEqual([]));
      }
    });
  }
}
