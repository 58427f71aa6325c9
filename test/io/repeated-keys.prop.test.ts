import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayRepeatKeys } from "../../src/io/repeated-keys.js";
import { scanJson } from "../../src/io/scan-json.js";

/** JSON texts with keys that come back, colons and quotes in texts, and spaces anywhere. */
const space = fc.constantFrom("", "", "", " ", "\t");
const texts = fc
  .constantFrom("a", "b", 'a":', '":":', "\\", "", "nhiệm vụ", "__proto__")
  .map((text) => JSON.stringify(text));
const { value } = fc.letrec<{ value: string; object: string; array: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    texts,
    fc.constantFrom("1", "null", "true"),
    tie("object"),
    tie("array"),
  ),
  object: fc
    .array(fc.tuple(texts, space, space, tie("value")), { maxLength: 4 })
    .map((members) => `{${members.map(([key, before, after, own]) => `${key}${before}:${after}${own}`).join(",")}}`),
  array: fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
}));

describe("mayRepeatKeys", () => {
  it("misses no key that is given twice", () => {
    let seen = 0;
    fc.assert(
      fc.property(value, (text) => {
        const repeats = scanJson(text).repeated.length > 0;
        if (repeats) seen++;
        if (repeats) expect(mayRepeatKeys(text, JSON.parse(text))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it("asks for no second look at a text as JSON.stringify writes it, unless a text in it looks like a key", () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 4, key: fc.constantFrom("a", "b", "c"), values: [fc.integer(), fc.constant("x y")] }),
        (given) => {
          const text = JSON.stringify(given);
          expect(mayRepeatKeys(text, JSON.parse(text))).toBe(false);
        },
      ),
    );
  });

  it("takes a second look at what is deeper than a task", () => {
    const text = `${"[".repeat(50)}${"]".repeat(50)}`;
    expect(mayRepeatKeys(text, JSON.parse(text))).toBe(true);
  });
});
