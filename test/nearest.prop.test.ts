import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../src/nearest.js";

/** Edits between two texts by their definition: the least over all last steps. */
const edits = (a: string, b: string): number => {
  if (a === "" || b === "") return a.length + b.length;
  const [headA, headB] = [a.slice(0, -1), b.slice(0, -1)];
  const replaced = edits(headA, headB) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const swapped =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? edits(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(edits(headA, b) + 1, edits(a, headB) + 1, replaced, swapped);
};

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

describe("the nearest name", () => {
  it("is the first of those with the fewest edits, when they are no more than a third of the letters, one at least", () => {
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), (wanted, known) => {
        const most = Math.max(1, Math.floor(wanted.length / 3));
        const distances = known.map((name) => edits(wanted, name));
        const least = Math.min(...distances);
        const start = known.find((name) => wanted.length >= 4 && name.startsWith(wanted));
        expect(nearest(wanted, known)).toBe(least <= most ? known[distances.indexOf(least)] : start);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ["tilte", "title", "two letters swapped"],
    ["DUEON", "dueOn", "written in capitals"],
    ["coordinator", "coordinators", "a letter forgotten"],
    ["writtenReport", "writtenReportRequired", "the start of a name"],
  ])("of %s is %s: %s", (found, meant) => {
    expect(nearest(found, ["id", "title", "dueOn", "coordinators", "writtenReportRequired"])).toBe(meant);
  });

  it("is none for a word that is longer than any name", () => {
    expect(nearest("a".repeat(65), ["a".repeat(65)])).toBeUndefined();
  });
});
