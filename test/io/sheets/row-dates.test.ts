import { describe, expect, it } from "vitest";
import { extraOf, rowOf } from "../../support/sheet-row.js";

describe("a date column", () => {
  it("gives its day, with its place", () => {
    const reader = rowOf({ "Ngày giao": "05/01/2026" });
    expect(reader.date("assignedOn", "events[0].on")).toBe("2026-01-05");
    expect(reader.places.get("events[0].on")).toBe("Ngày giao");
    expect([reader.extra, reader.context.notices]).toEqual([[], []]);
    expect(rowOf({}).date("assignedOn", "events[0].on")).toBeUndefined();
  });

  it("keeps a time of the day, and says so", () => {
    const reader = rowOf({ "Ngày giao": "05/01/2026 14:05" });
    expect(reader.date("assignedOn", "events[0].on")).toBe("2026-01-05");
    expect(extraOf(reader)).toEqual({ "Ngày giao": "05/01/2026 14:05" });
    expect(reader.context.notices.map(({ code, column, detail }) => [code, column, detail])).toEqual([
      [
        "columnKept",
        "Ngày giao",
        {
          vi: "ô ghi cả giờ; nội dung được giữ trong extra",
          en: "the cell holds a time of the day; its words are kept under extra",
        },
      ],
    ]);
  });

  it.each(["chưa giao", "tháng 5/2026", "Trong tháng 5/2026", "quý 2 năm 2026", "Năm 2026", "trong quý 1"])(
    "keeps the words “%s”, and says so",
    (words) => {
      const reader = rowOf({ "Ngày giao": words });
      expect(reader.date("assignedOn", "events[0].on")).toBeUndefined();
      expect(extraOf(reader)).toEqual({ "Ngày giao": words });
      expect(reader.context.problems).toEqual([]);
      expect(reader.context.notices[0]?.detail).toEqual({
        vi: "ô không ghi ngày; nội dung được giữ trong extra",
        en: "the cell holds no day; its words are kept under extra",
      });
    },
  );

  it.each([
    ["05/012026", "not-a-date"],
    ["lần 2", "not-a-date"],
    ["hết tháng 5", "not-a-date"],
    ["tháng5", "not-a-date"],
    ["31/02/2026", "impossible-date"],
  ])("does not hold “%s”", (words, code) => {
    const reader = rowOf({ "Ngày giao": words });
    expect(reader.date("assignedOn", "events[0].on")).toBeUndefined();
    expect(reader.context.problems).toMatchObject([
      { code, path: "tasks[3].events[0].on", row: 7, column: "Ngày giao", found: words },
    ]);
    expect([reader.extra, reader.context.notices]).toEqual([[], []]);
  });
});

describe("a running number", () => {
  const keptBeside = (id: string, number: string | number) => {
    const reader = rowOf({ Mã: id, STT: number }, { id });
    return [reader.ordinal(), extraOf(reader)];
  };

  it("is kept where the id says something else", () => {
    expect(keptBeside("NV-7", "1.")).toEqual([undefined, { STT: "1." }]);
    expect(keptBeside("11", 1)).toEqual([undefined, { STT: "1" }]);
    expect(keptBeside("15", "1.5")).toEqual([undefined, { STT: "1.5" }]);
  });

  it("is not kept where it is the id, or the end of one with the number of its group", () => {
    for (const kept of [keptBeside("1", "1.)"), keptBeside("II.1", 1), keptBeside("NV-7", "-")])
      expect(kept).toEqual([undefined, {}]);
    const reader = rowOf({});
    expect([reader.ordinal(), reader.extra]).toEqual([undefined, []]);
  });

  it("is the short name of a task in a sheet without ids, without the sign that closes it", () => {
    const reader = rowOf({ STT: "4.)" }, { id: "báo cáo" });
    expect([reader.ordinal(), reader.extra]).toEqual(["4", []]);
  });
});
