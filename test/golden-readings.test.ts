import { describe, expect, it } from "vitest";
import { readingCases } from "../scripts/case-files.js";
import { checkCases } from "../src/core/answers/check-cases.js";
import { profiles } from "../src/profiles/index.js";

/**
 * Cases of the readings: what a provision gives under another reading of an ambiguity, and what it gives by default,
 * worked out by hand from the texts. They stand in `src/profiles/<id>/cases-readings.yaml`.
 */
const CASES = profiles.flatMap((profile) => readingCases(profile.id).map((golden) => ({ profile, golden })));

describe("another reading, and the default", () => {
  it.each(CASES.map((one) => [`${one.profile.id}, ${one.golden.name}`, one] as const))(
    "%s",
    (_, { profile, golden }) => {
      expect(golden.byDefault).toBeDefined();
      expect(checkCases(profile, [golden])[0]?.problems).toEqual([]);
    },
  );
});

describe("the cases of readings", () => {
  const changing = profiles.flatMap((profile) =>
    profile.readings.flatMap(({ code, values }) =>
      values.filter(({ changes }) => changes.length > 0).map(({ value }) => `${code}=${value}`),
    ),
  );

  it.each([...new Set(changing)].sort())("hold %s", (name) => {
    const [code = "", value] = name.split("=");
    const own = CASES.filter(({ golden }) => golden.readings?.[code] === value);
    expect(own).not.toEqual([]);
    expect(own.some(({ golden }) => JSON.stringify(golden.expect) !== JSON.stringify(golden.byDefault))).toBe(true);
  });
});
