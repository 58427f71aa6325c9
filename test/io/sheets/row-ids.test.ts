import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";

const read = (...rows: readonly (readonly Cell[])[]) => {
  const { tasks, notices } = registerFromRows(rows, { calendar: vietnam });
  return { ids: tasks.map(({ id }) => id), told: notices.filter(({ code }) => code === "idAssigned") };
};
const HEAD = ["STT", "Nhiệm vụ", "Chủ trì"];
const HEAD_WITH_ID = ["STT", "Mã", "Nhiệm vụ", "Chủ trì"];

describe("the ids of a sheet without ids", () => {
  it("are its running numbers, without the sign that closes them", () => {
    expect(
      read(HEAD, ["1.", "a", "Sở A"], ["2)", "b", "Sở A"], ["3.)", "c", "Sở A"], ["4.1", "d", "Sở A"]),
    ).toStrictEqual({
      ids: ["1", "2", "3", "4.1"],
      told: [],
    });
  });

  it("join the number of the group where a running number comes again, which is said once", () => {
    const rows: Cell[][] = [
      ["I. Kinh tế"],
      [1, "a", "Sở A"],
      [2, "b", "Sở A"],
      ["Xã hội"],
      [1, "c", "Sở A"],
      ["C - Khác"],
      [1, "d", "Sở A"],
    ];
    expect(read(HEAD, ...rows)).toStrictEqual({
      // The second group bears no number: its place is taken.
      ids: ["1", "2", "2.1", "C.1"],
      told: [
        {
          code: "idAssigned",
          detail: {
            vi: "STT lặp lại giữa các nhóm; từ lần thứ hai, mã nhiệm vụ ghép số nhóm với STT",
            en: "running numbers repeat between groups; from the second time on, ids join the number of the group and the running number",
          },
        },
      ],
    });
  });

  it("are the same whatever rows are added below", () => {
    const rows: Cell[][] = [["I. Kinh tế"], [1, "a", "Sở A"], [null, "b", "Sở A"], ["II. Xã hội"], [1, "c", "Sở A"]];
    const added: Cell[][] = [[2, "d", "Sở A"], [1, "e", "Sở A"], ["III. Khác"], [3, "f", "Sở A"], [1, "g", "Sở A"]];
    const before = read(HEAD, ...rows).ids;
    expect(before).toEqual(["1", "R4", "II.1"]);
    for (let more = 1; more <= added.length; more++)
      expect(read(HEAD, ...rows, ...added.slice(0, more)).ids.slice(0, before.length)).toEqual(before);
  });

  it("leave a running number above the first group as it is", () => {
    const { ids, told } = read(HEAD, [1, "a", "Sở A"], ["I. Kinh tế"], [1, "b", "Sở A"]);
    expect(ids).toEqual(["1", "I.1"]);
    expect(told).toHaveLength(1);
  });

  it("take no number of a group where no running number repeats, though some rows have none", () => {
    const rows: Cell[][] = [["I. Kinh tế"], [1, "a", "Sở A"], [null, "b", "Sở A"], [null, "c", "Sở A"]];
    expect(read(HEAD, ...rows).ids).toEqual(["1", "R4", "R5"]);
  });

  it("are row numbers in a group for the rows without a running number", () => {
    const rows: Cell[][] = [["I. Kinh tế"], [1, "a", "Sở A"], [null, "b", "Sở A"], ["II. Xã hội"], [1, "c", "Sở A"]];
    expect(read(HEAD, ...rows).ids).toEqual(["1", "R4", "II.1"]);
  });

  it("are row numbers with an R, which no running number has, where there is none", () => {
    expect(read(HEAD, [null, "a", "Sở A"], [2, "b", "Sở A"]).ids).toEqual(["R2", "2"]);
  });

  it("are row numbers where a running number comes again without a group", () => {
    const { ids, told } = read(HEAD, [1, "a", "Sở A"], [1, "b", "Sở A"], [5, "c", "Sở A"]);
    expect(ids).toEqual(["1", "R3", "5"]);
    expect(told).toStrictEqual(
      [3].map((row) => ({
        code: "idAssigned",
        taskId: `R${row}`,
        row,
        detail: {
          vi: `dòng không có mã riêng; dùng mã “R${row}” theo số dòng`,
          en: `the row has no id of its own; "R${row}" is taken from its row number`,
        },
      })),
    );
  });

  it("are no ids that rows above have", () => {
    expect(read(HEAD, ["R3", "a", "Sở A"], [null, "b", "Sở A"], ["-", "c", "Sở A"]).ids).toEqual(["R3", "RR3", "R4"]);
  });

  it("are row numbers where there are no running numbers, which is said once", () => {
    expect(read(["Nhiệm vụ", "Chủ trì"], ["a", "Sở A"], ["b", "Sở A"])).toStrictEqual({
      ids: ["2", "3"],
      told: [
        {
          code: "idAssigned",
          detail: {
            vi: "bảng không có cột mã hay STT; mã nhiệm vụ là số dòng",
            en: "the sheet has no column of ids or running numbers; ids are row numbers",
          },
        },
      ],
    });
    expect(read(["Nhiệm vụ", "Chủ trì"], ["a", "Sở A"]).ids).toEqual(["2"]);
    expect(read(["Nhiệm vụ", "Chủ trì"])).toStrictEqual({ ids: [], told: [] });
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
    // A running number may be the id of a task below, as 3 is.
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

  it("give a row without id and running number that of its row", () => {
    const { ids, told } = read(["Mã", "Nhiệm vụ", "Chủ trì"], ["A", "a", "Sở A"], [null, "b", "Sở A"]);
    expect(ids).toEqual(["A", "R3"]);
    expect(told).toHaveLength(1);
  });

  it("are not taken twice by row numbers", () => {
    expect(read(["Mã", "Nhiệm vụ", "Chủ trì"], ["3", "a", "Sở A"], [null, "b", "Sở A"]).ids).toEqual(["3", "R3"]);
  });
});
