import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { profiles } from "../src/profiles/index.js";
import { faultsOfQuestion } from "./portable/faults-of-question.js";
import { type ReadingFile, readingQuestions } from "./portable/golden-case.js";
import { SOURCES } from "./support/sources.js";

/**
 * Golden cases of the readings: what a provision gives under another reading of an ambiguity, and what it gives by
 * default, worked out by hand from the texts. One file an ambiguity; the reasoning stands beside each case.
 */
const ROOT = fileURLToPath(new URL("./golden-readings/", import.meta.url));
const FILES = readdirSync(ROOT).map((name) => JSON.parse(readFileSync(`${ROOT}${name}`, "utf8")) as ReadingFile);

for (const file of FILES) {
  describe(file.code, () => {
    for (const question of readingQuestions(file)) {
      it(question.name, () => expect(faultsOfQuestion(question, SOURCES)).toEqual([]));
    }
  });
}

describe("the golden cases of readings", () => {
  const changing = profiles.flatMap((profile) =>
    profile.readings.flatMap(({ code, values }) =>
      values.filter(({ changes }) => changes.length > 0).map(({ value }) => `${code}=${value}`),
    ),
  );

  it.each([...new Set(changing)].sort())("hold %s", (name) => {
    const own = FILES.flatMap(({ code, cases }) => cases.filter(({ reading }) => `${code}=${reading}` === name));
    expect(own).not.toEqual([]);
    expect(own.some((golden) => JSON.stringify(golden.expect) !== JSON.stringify(golden.default))).toBe(true);
  });
});
