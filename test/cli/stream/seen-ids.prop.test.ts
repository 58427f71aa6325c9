import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeenIds } from "../../../src/cli/stream/seen-ids.js";

/** The same by a map, which is exact. */
const byMap = (): ((id: string, row: number) => number | null) => {
  const rows = new Map<string, number>();
  return (id, row) => {
    const before = rows.get(id);
    if (before === undefined) rows.set(id, row);
    return before ?? null;
  };
};

const HASHES: readonly (readonly [string, ((id: string) => number) | undefined])[] = [
  ["its own hash", undefined],
  ["a hash that is the same for all", () => 0],
  ["a hash of the length", (id) => id.length],
  ["a hash of four values", (id) => (id.charCodeAt(0) || 0) & 3],
];

describe("ids of a stream", () => {
  it.each(HASHES)("two that differ are two, with %s", (_, hash) => {
    const ids = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.integer({ min: 60, max: 70 }).map((length) => "ệ".repeat(length / 3) + "a".repeat(length % 3)),
      fc.constantFrom(
        "a",
        "b",
        "\ud800",
        "\ud801",
        "\ufffd",
        "NV-1",
        "NV-1 ",
        "x".repeat(64),
        "x".repeat(65),
        "y".repeat(5000),
        `${"y".repeat(5000)}z`,
      ),
    );
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 300 }), (list) => {
        const [seen, exact] = [new SeenIds(hash), byMap()];
        list.forEach((id, row) => {
          expect(seen.seenBefore(id, row + 1)).toBe(exact(id, row + 1));
        });
      }),
      { numRuns: 150 },
    );
  });

  it("stay apart while the table grows, and are found again", () => {
    const seen = new SeenIds();
    for (let i = 0; i < 200_000; i++) expect(seen.seenBefore(`NV-${i}/UBND`, i + 1)).toBe(null);
    for (let i = 0; i < 200_000; i += 997) expect(seen.seenBefore(`NV-${i}/UBND`, 0)).toBe(i + 1);
    expect(seen.seenBefore("NV-200000/UBND", 7)).toBe(null);
  });

  it("that collide in a table of a thousand are all kept", () => {
    const seen = new SeenIds(() => 0xffffffff);
    for (let i = 0; i < 3000; i++) expect(seen.seenBefore(`${i}`, i + 1)).toBe(null);
    for (let i = 0; i < 3000; i += 7) expect(seen.seenBefore(`${i}`, 0)).toBe(i + 1);
  });
});
