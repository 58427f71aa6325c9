import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { type Cell, type RowsOptions, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { besideIds } from "../../support/beside-ids.js";
import { issuesOf } from "../../support/issues.js";

const read = (rows: readonly (readonly Cell[])[], options: Partial<RowsOptions> = {}) =>
  registerFromRows(rows, { calendar: vietnam, ...options });
const noticesOf = (...rows: readonly (readonly Cell[])[]) => besideIds(read(rows).notices);
const HEAD = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const TASK = [1, "a", "Sở A"];
const skipped = (row: number, vi: string, en: string) => ({ code: "rowSkipped", row, detail: { vi, en } });

describe("the notices of a sheet", () => {
  it("name the rows above the headings, each word once, in a thousand letters at most", () => {
    const long = "x".repeat(1_000);
    expect(noticesOf(["SỔ", "SỔ", null, "năm 2026"], [null], [long], [`${long}x`], HEAD, TASK)).toStrictEqual([
      skipped(1, "dòng trên tiêu đề: SỔ | năm 2026", "row above the headings: SỔ | năm 2026"),
      skipped(3, `dòng trên tiêu đề: ${long}`, `row above the headings: ${long}`),
      skipped(4, `dòng trên tiêu đề: ${long}…`, `row above the headings: ${long}…`),
    ]);
  });

  it("name the words of the upper of two heading rows that stand in no heading", () => {
    const notices = noticesOf(
      ["STT", "Nhiệm vụ", "Cơ quan", "Tiến độ"],
      [null, null, "chủ trì", "Thời hạn"],
      [1, "a", "Sở A"],
    );
    expect(notices).toStrictEqual([skipped(1, "tiêu đề trên: Tiến độ", "upper headings: Tiến độ")]);
    const all = [["STT", "Nhiệm vụ", "Cơ quan", "Thời hạn"], [null, null, "chủ trì"], TASK];
    expect(noticesOf(...all)).toEqual([]);
  });

  it("name a column without a place of its own when it holds something", () => {
    expect(noticesOf([...HEAD, "Kinh phí", "Ý kiến"], [...TASK, "", "5 tỷ", ""], [2, "b", "Sở A"])).toStrictEqual([
      {
        code: "columnKept",
        column: "Kinh phí",
        detail: { vi: "cột “Kinh phí” được giữ trong extra", en: 'column "Kinh phí" is kept under extra' },
      },
    ]);
    expect(noticesOf([...HEAD, "Ghi chú"], [...TASK, "", "x"])).toEqual([]);
  });

  it("count the cells that were mended", () => {
    expect(noticesOf(HEAD, [1, "\u00D0ề án", "Sở\u00A0A"], [2, "b", "Sở A"])).toStrictEqual([
      {
        code: "textRepaired",
        detail: {
          vi: "đã sửa chữ ở 2 ô (Ð thành Đ, dấu cách lạ, dấu thanh rời)",
          en: "text was repaired in 2 cells (Ð to Đ, odd spaces, parted marks)",
        },
      },
    ]);
  });

  it("pass over rows that are blank", () => {
    const register = read([HEAD, [], TASK, [null, "", "-"], [2, "b", "Sở A"]]);
    expect(register.tasks.map(({ id, extra }) => [id, extra])).toEqual([
      ["a", {}],
      ["b", {}],
    ]);
    expect(besideIds(register.notices)).toEqual([]);
  });

  it("name a group, which its tasks keep", () => {
    const register = read([HEAD, TASK, ["I. Kinh tế"], [2, "b", "Sở A"]]);
    expect(register.tasks.map(({ extra }) => extra)).toEqual([{}, { Nhóm: "I. Kinh tế" }]);
    expect(besideIds(register.notices)).toStrictEqual([
      skipped(
        3,
        "dòng nhóm “I. Kinh tế”, ghi vào các nhiệm vụ bên dưới",
        'group row "I. Kinh tế", kept with the tasks below it',
      ),
    ]);
  });

  it("name a total and repeated headings", () => {
    expect(noticesOf(HEAD, TASK, ["Tổng cộng", 1], HEAD)).toStrictEqual([
      skipped(3, "dòng cộng: Tổng cộng | 1", "row of totals: Tổng cộng | 1"),
      skipped(
        4,
        "dòng tiêu đề lặp lại: STT | Nhiệm vụ | Chủ trì | Thời hạn",
        "repeated heading row: STT | Nhiệm vụ | Chủ trì | Thời hạn",
      ),
    ]);
  });

  it("come in order of rows, those of the whole sheet first", () => {
    const detail = { vi: "a", en: "b" };
    const rows = [["SỔ"], [...HEAD, "Ngày giao", "Lạ"], [null, "a", "Sở A", "", "chưa giao", "x"], ["I. Kinh tế"]];
    const { notices } = read(rows, { firstRow: 11, notices: [{ code: "sheetSkipped", detail }] });
    expect(notices.map(({ code, row }) => [code, row])).toEqual([
      ["sheetSkipped", undefined],
      ["columnKept", undefined],
      ["idAssigned", undefined],
      ["rowSkipped", 11],
      ["columnKept", 13],
      ["rowSkipped", 14],
    ]);
  });
});

describe("the problems of a sheet", () => {
  it("name the rows as the spreadsheet counts them, from the one that is given", () => {
    const rows: Cell[][] = [["SỔ"], ["Mã", "Nhiệm vụ", "Ngày giao"], ["A", "a", "31/02/2026"], ["A", "b", null]];
    const placesOf = (firstRow?: number) =>
      issuesOf(() => read(rows, firstRow === undefined ? {} : { firstRow })).map(({ code, path, row, column }) => [
        code,
        path,
        row,
        column,
      ]);
    expect(placesOf()).toEqual([
      ["impossible-date", "tasks[0].events[0].on", 3, "Ngày giao"],
      ["duplicate-id", "tasks[1].id", 4, "Mã"],
    ]);
    expect(placesOf(11).map(([, , row]) => row)).toEqual([13, 14]);
  });

  it("come in order of rows, those of the cells among those of the register", () => {
    const rows = [
      ["Mã", "Nhiệm vụ", "Ngày giao"],
      ["A", "a"],
      ["A", "b"],
      ["C", "c", "31/02/2026"],
    ];
    expect(issuesOf(() => read(rows)).map(({ code, row }) => [code, row])).toEqual([
      ["duplicate-id", 3],
      ["impossible-date", 4],
    ]);
  });

  it("have their heading however many tasks stand above", () => {
    const ids = [..."ABCDEFGHIJK", "A"];
    const [issue] = issuesOf(() => read([["Mã", "Nhiệm vụ"], ...ids.map((id) => [id, "a"])]));
    expect(issue).toMatchObject({ code: "duplicate-id", path: "tasks[11].id", row: 13, column: "Mã" });
  });

  it("of a sheet that is too large come before anything is read", () => {
    expect(issuesOf(() => read([["x".repeat(100_001)]], { firstRow: 9 }))).toMatchObject([
      { code: "out-of-range", row: 9, column: "1" },
    ]);
  });
});
