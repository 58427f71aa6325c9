import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { readRegister } from "../../../src/io/read-register.js";
import { fillMerged, someMergedCells } from "../../../src/io/sheets/merged-cells.js";
import { registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { sheetsOf } from "../../support/workbooks.js";

const HEADS = ["STT", "Nhiệm vụ", "Thời hạn", "Chủ trì"];

describe("cells that are merged down rows", () => {
  it("hold in each row they cover, several in one row", () => {
    const rows = [HEADS, ["1", "a", "20/5/2026", "Sở A"], ["2", "b"], ["3", "c", null, null]];
    const merged = [
      { column: 3, firstRow: 1, lastRow: 3 },
      { column: 2, firstRow: 1, lastRow: 2 },
    ];
    expect(fillMerged(rows, merged, 1)).toEqual([
      HEADS,
      ["1", "a", "20/5/2026", "Sở A"],
      ["2", "b", "20/5/2026", "Sở A"],
      ["3", "c", null, "Sở A"],
    ]);
  });

  it("make no task of an empty row, write over nothing, and leave the rows that were given as they were", () => {
    const rows = [HEADS, ["1", "a", null, "Sở A"], [], ["2", "b", null, "Sở B"]];
    const before = structuredClone(rows);
    expect(fillMerged(rows, [{ column: 3, firstRow: 1, lastRow: 3 }], 1)).toEqual(before);
    expect(rows).toEqual(before);
  });

  it("are counted with the cells and letters of the workbook before they are filled", async () => {
    const long = "đ".repeat(90_000);
    const tasks = Array.from({ length: 300 }, (_, i) => [`${i + 2}`, "b", null, null]);
    const rows = [HEADS, ["1", "a", "20/5/2026", long], ...tasks];
    const read = (last: number) =>
      readRegister(sheetsOf([{ name: "Sổ", rows, merged: [`D2:D${last}`] }]), { calendar: vietnam });
    const { tasks: found } = await read(5);
    expect(found.filter(({ lead }) => lead !== null)).toHaveLength(4);
    await expect(read(302)).rejects.toMatchObject({ issues: [{ code: "unreadable", found: "mergeCell" }] });
    await expect(read(1_048_576)).rejects.toMatchObject({ issues: [{ found: "mergeCell" }] });
  });
});

describe("what a host gives for merged cells", () => {
  it.each([
    ["merged", 1],
    ["merged[0]", [null]],
    ["merged[0].column", [{}]],
    [
      "merged[1].lastRow",
      [
        { column: 0, firstRow: 0, lastRow: 1 },
        { column: 0, firstRow: 0, lastRow: 0.5 },
      ],
    ],
  ])("is named where it is wrong: %s", (path, value) => {
    expect(someMergedCells(value, "merged")?.path).toBe(path);
    expect(() => registerFromRows([HEADS], { calendar: vietnam, merged: value as never })).toThrow(path);
  });
});
