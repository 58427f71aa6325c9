import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";

const read = (...rows: readonly (readonly Cell[])[]) => {
  const { tasks, notices } = registerFromRows(rows, { calendar: vietnam });
  return { ids: tasks.map(({ id }) => id), told: notices.filter(({ code }) => code === "idAssigned") };
};
const HEAD = ["STT", "Số văn bản", "Ngày ban hành", "Nhiệm vụ", "Chủ trì"];
const HEAD_WITH_ID = ["STT", "Mã", "Nhiệm vụ", "Chủ trì"];

describe("the id of a task in a sheet without ids", () => {
  it("is the number and the day of its document, and its title as titles are compared", () => {
    const rows: Cell[][] = [
      [1, "12/UBND-TH", "02/5/2024", "Rà soát quy hoạch", "Sở A"],
      [2, "12 /UBND-TH", "2/5/2024", "Báo cáo, TỔNG HỢP  (đợt 2).", "Sở A"],
      [3, "13/UBND-TH", null, "Hoà giải", "Sở A"],
      [4, null, "03/5/2024", "Kiểm tra", "Sở A"],
      [5, "14/UBND-TH", "03/5/2024", null, "Sở A"],
      [6, null, null, "Đôn đốc", "Sở A"],
    ];
    expect(read(HEAD, ...rows).ids).toEqual([
      "12/UBND-TH@2024-05-02 rà soát quy hoạch",
      "12/UBND-TH@2024-05-02 báo cáo tổng hợp đợt 2",
      "13/UBND-TH hòa giải",
      "@2024-05-03 kiểm tra",
      "14/UBND-TH@2024-05-03",
      "đôn đốc",
    ]);
  });

  it("holds no more of a long title than its beginning and its hash, which tells it apart", () => {
    const beginning = "Rà soát, tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện năm";
    const { ids } = read(
      HEAD,
      [1, null, null, `${beginning} 2023`, "Sở A"],
      [2, null, null, `${beginning} 2024`, "Sở A"],
    );
    for (const id of ids) expect(id).toMatch(/^rà soát tổng hợp báo cáo ủy ban nhân dân tỉnh …[0-9a-f]{8}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it("has the lead behind it where a row above has the same, then the place among them, which is told", () => {
    const same = (n: number, lead: string): Cell[] => [n, "1/CV", "02/5/2024", "Báo cáo", lead];
    const { ids, told } = read(HEAD, same(1, "Sở A"), same(2, "Sở B"), same(3, "Sở B"), same(4, "Sở B"));
    expect(ids).toEqual([
      "1/CV@2024-05-02 báo cáo",
      "1/CV@2024-05-02 báo cáo / sở b",
      "1/CV@2024-05-02 báo cáo / sở b~2",
      "1/CV@2024-05-02 báo cáo / sở b~3",
    ]);
    expect(told.map(({ row, taskId }) => [row, taskId])).toEqual([
      [undefined, undefined],
      [4, ids[2]],
      [5, ids[3]],
    ]);
  });

  it("stays whatever rows are inserted, numbered anew or moved", () => {
    const titles = ["Báo cáo", "Rà soát", "Kiểm tra", "Đôn đốc", "Tổng kết"];
    const task = fc.tuple(fc.constantFrom("1/CV", "2/CV", null), fc.constantFrom("2/5/2024", null), fc.nat(4));
    const rowOf = ([number, day, title]: readonly [string | null, string | null, number], n: number): Cell[] => [
      n + 1,
      number,
      day,
      titles[title] ?? "",
      "Sở A",
    ];
    const distinct = fc.uniqueArray(task, { minLength: 1, maxLength: 8, selector: (one) => JSON.stringify(one) });
    fc.assert(
      fc.property(distinct, fc.nat(7), (tasks, cut) => {
        const before = new Map(tasks.map((one, i) => [JSON.stringify(one), read(HEAD, ...tasks.map(rowOf)).ids[i]]));
        const moved = [...tasks.slice(cut), ["9/CV", null, 0] as const, ...tasks.slice(0, cut).reverse()];
        const { ids } = read(HEAD, ...moved.map(rowOf));
        moved.forEach((one, i) => {
          expect(ids[i]).toBe(before.get(JSON.stringify(one)) ?? "9/CV báo cáo");
        });
      }),
      { numRuns: 200 },
    );
  });

  it("is the running number of a classified row, else its row: neither its document nor a word of it", () => {
    const rows: Cell[][] = [
      ["1.", "5/CV", "02/5/2024", "Chuyến thăm", "Sở A", "Mật"],
      [null, "6/CV", "03/5/2024", "Chuyến đi", "Sở A", "Tối mật"],
      ["7/CV", "7/CV", null, "Chuyến về", "Sở A", "Mật"],
      ["1", "8/CV", null, "Chuyến sau", "Sở A", "Mật"],
      ["2", "9/CV", "03/5/2024", "Báo cáo", "Sở A", null],
    ];
    const { tasks } = registerFromRows([[...HEAD, "Độ mật"], ...rows], { calendar: vietnam });
    expect(tasks.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ["mật-1", "1"],
      ["mật-R3", undefined],
      ["mật-R4", undefined],
      ["mật-1~2", "1"],
      ["9/CV@2024-05-03 báo cáo", "2"],
    ]);
    const { told } = read([...HEAD, "Độ mật"], ...rows);
    expect(told.map(({ row, taskId }) => [row, taskId])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [5, "mật-1~2"],
    ]);
  });

  it("of a classified row stays when open rows change, and when the sheet is read again", () => {
    const rows = (title: string): Cell[][] => [
      [1, "4/CV", "02/5/2024", title, "Sở A", null],
      [2, "5/CV", "02/5/2024", "Chuyến thăm", "Sở A", "Mật"],
    ];
    const idOf = (title: string) => read([...HEAD, "Độ mật"], ...rows(title)).ids[1];
    expect([idOf("Báo cáo"), idOf("Báo cáo"), idOf("Rà soát")]).toEqual(["mật-2", "mật-2", "mật-2"]);
  });

  it("is the number of its row, told, where it tells neither number nor title", () => {
    const { ids, told } = read(HEAD, ["R3", null, null, "R3", "Sở A"], [1, "-", null, "", "Sở A"]);
    expect(ids).toEqual(["r3", "R3"]);
    expect(told[1]).toStrictEqual({
      code: "idAssigned",
      taskId: "R3",
      row: 3,
      detail: {
        vi: "dòng không có mã riêng; dùng mã “R3” theo số dòng",
        en: 'the row has no id of its own; "R3" is taken from its row number',
      },
    });
  });

  it("is told once a sheet, and not of a sheet without tasks", () => {
    expect(read(HEAD, [1, null, null, "a", "Sở A"], [2, null, null, "b", "Sở A"]).told).toHaveLength(1);
    expect(read(HEAD)).toStrictEqual({ ids: [], told: [] });
  });
});

describe("the ids of a sheet with ids", () => {
  it("are those, and row numbers with an R fill the gaps", () => {
    const rows: Cell[][] = [
      [1, "NV-1", "a", "Sở A"],
      [2, null, "b", "Sở A"],
      [3, "-", "c", "Sở A"],
      [4, "3", "d", "Sở A"],
    ];
    const { ids, told } = read(HEAD_WITH_ID, ...rows);
    expect(ids).toEqual(["NV-1", "R3", "R4", "3"]);
    expect(told.map(({ row, taskId }) => [row, taskId])).toEqual([
      [3, "R3"],
      [4, "R4"],
    ]);
  });

  it("say nothing of running numbers that repeat", () => {
    const rows: Cell[][] = [["I. Kinh tế"], [1, "A", "a", "Sở A"], ["II. Xã hội"], [1, "B", "b", "Sở A"]];
    expect(read(HEAD_WITH_ID, ...rows)).toStrictEqual({ ids: ["A", "B"], told: [] });
  });
});
