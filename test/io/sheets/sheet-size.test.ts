import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { requireModest, sizeProblems } from "../../../src/io/sheets/sheet-size.js";
import { issuesOf } from "../../support/issues.js";

const wide = (length: number): readonly null[] => new Array<null>(length).fill(null);
/** One row again and again, which takes no room. */
const many = (row: readonly null[], length: number) => new Array<readonly null[]>(length).fill(row);
const LIMIT = "x".repeat(100_000);

describe("a sheet", () => {
  it("may have 200,000 rows and no more", () => {
    expect(() => requireModest(many([], 200_000), 1)).not.toThrow();
    expect(issuesOf(() => requireModest(many([], 200_001), 1))).toMatchObject([
      { code: "unreadable", path: "", found: "> 200000", expected: both("≤ 200000 dòng", "≤ 200000 rows") },
    ]);
  });

  it("may span two million cells and no more, its longest row by all rows", () => {
    expect(() => requireModest(many(wide(1_000), 2_000), 1)).not.toThrow();
    expect(issuesOf(() => requireModest([wide(1_000), ...many([null], 2_000)], 1))).toMatchObject([
      { code: "unreadable", path: "", found: "2001 × 1000", expected: both("≤ 2000000 ô", "≤ 2000000 cells") },
    ]);
  });

  it("may have 1,000 columns and no more; a wider row is named as a spreadsheet counts it", () => {
    expect(sizeProblems([wide(1_000), wide(1_001), ["a"]], 5)).toEqual([
      { code: "unreadable", path: "", row: 6, found: "1001", expected: both("≤ 1000 cột", "≤ 1000 columns") },
    ]);
    expect(issuesOf(() => requireModest([wide(1_001)], 3))).toMatchObject([{ code: "unreadable", row: 3 }]);
  });

  it("may have 100,000 letters in a cell and no more; a longer one is named by row and column", () => {
    expect(
      sizeProblems(
        [
          ["a", LIMIT],
          [null, `${LIMIT}x`, 7],
        ],
        5,
      ),
    ).toEqual([
      {
        code: "out-of-range",
        path: "",
        row: 6,
        column: "2",
        found: "100001",
        expected: both("≤ 100000 ký tự", "≤ 100000 letters"),
      },
    ]);
  });

  it("with more problems than anybody reads is searched no further", () => {
    expect(sizeProblems(many(wide(1_001), 1_500), 1)).toHaveLength(1_001);
  });
});
