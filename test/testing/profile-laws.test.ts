import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../src/calendar/index.js";
import { laoCai } from "../../src/profiles/index.js";
import { calendars, checkProfileLaws, describeProfileLaws, PROFILE_LAWS, profiles } from "../../src/testing/index.js";
import { draws, someOf } from "../support/draws.js";
import { regulations } from "./regulations.js";

for (const profile of regulations) describeProfileLaws(profile, { describe, it, numRuns: draws(40) });

/** The laws that a profile breaks, with what was wrong. */
const brokenBy = (...given: Parameters<typeof checkProfileLaws>): string[] =>
  checkProfileLaws(...given)
    .filter(({ holds }) => !holds)
    .map(({ id, problem, counterexample }) => `${id}: ${problem} ${counterexample}`);

describe("the laws", () => {
  const drawn = fc.sample(profiles({ mostProvisions: 6 }), { seed: 20_261_122, numRuns: 30 });

  it.each(someOf(drawn).map((profile, i) => [i, profile] as const))(
    "hold for generated regulation %i",
    (i, profile) => {
      expect(brokenBy(profile, { numRuns: 5, seed: i })).toEqual([]);
    },
  );

  const others = fc.sample(calendars(), { seed: 20_261_122, numRuns: 6 });

  it.each(someOf(others).map((calendar, i) => [i, calendar] as const))(
    "hold under another calendar %i",
    (i, calendar) => {
      expect(brokenBy(laoCai, { numRuns: 10, seed: i, calendar })).toEqual([]);
    },
  );

  it("hold under the calendar as it was known on an earlier day", () => {
    expect(brokenBy(laoCai, { numRuns: 20, calendar: vietnamCalendar({ knownAt: "2025-12-24" }) })).toEqual([]);
  });

  it("are twenty or more, each with an id of its own and a name and one sentence why in both languages", () => {
    expect(PROFILE_LAWS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(PROFILE_LAWS.map(({ id }) => id)).size).toBe(PROFILE_LAWS.length);
    for (const { id, name, why } of PROFILE_LAWS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const language of ["vi", "en"] as const) {
        expect(name[language]).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(why[language]).toMatch(/^\p{Lu}[^.]*(?:\.(?=\d|\s\d)[^.]*)*\.$/u);
      }
      expect(why.vi).not.toBe(why.en);
    }
  });

  it.each([
    ["docs/testing.md", "en"],
    ["docs/testing.vi.md", "vi"],
  ] as const)("stand in %s as they stand here", (file, language) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    expect(text).toBe(text.normalize("NFC"));
    const rows = text.split("\n").filter((line) => /^\| `[a-z]+(-[a-z]+)+` \|/.test(line));
    const laws = PROFILE_LAWS.map(({ id, name, why }) => `| \`${id}\` | ${name[language]} | ${why[language]} |`);
    expect(rows).toEqual(laws);
    expect(text).toContain(`${PROFILE_LAWS.length} `);
  });
});
