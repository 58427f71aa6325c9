import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import type { Cell } from "../../../src/io/sheets/rows-to-register.js";
import { SheetStream, type SheetTasks } from "../../../src/io/sheets/sheet-stream.js";
import { besideIds } from "../../support/beside-ids.js";

type Rows = readonly (readonly Cell[])[];

const HEAD = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const streamOf = (...head: Rows) => new SheetStream(head, 1, vietnam);
const idsOf = ({ tasks }: SheetTasks) => tasks.map(({ value }) => parseTask(value).id);
const noticesOf = ({ notices }: SheetTasks) => notices.map(({ code, row, column }) => [code, row, column]);

describe("a sheet that is read some rows at a time", () => {
  it("gives tasks that can be parsed, each with the row it stands in", () => {
    const stream = new SheetStream([["SỔ"], HEAD], 5, vietnam);
    expect(stream.below).toBe(2);
    const parts = [stream.read([[1, "a", "Sở A"]]), stream.read([[], [2, "b", "Sở B"]]), stream.read([])];
    const tasks = parts.flatMap((part) => part.tasks);
    // The headings stand in row 6, an empty row in 8.
    expect(tasks.map(({ row }) => row)).toEqual([7, 9]);
    expect(tasks.map(({ value }) => parseTask(value))).toMatchObject([
      { id: "a", ordinal: "1", title: "a", lead: "Sở A" },
      { id: "b", ordinal: "2", title: "b", lead: "Sở B" },
    ]);
    expect(parts.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("may have headings in two rows, and names what stands above once", () => {
    const stream = streamOf(["SỔ"], ["STT", "Nhiệm vụ", "Cơ quan", "Tiến độ"], [null, null, "chủ trì", "Thời hạn"]);
    expect(stream.below).toBe(3);
    const [first, second] = [stream.read([[1, "a", "Sở A"]]), stream.read([[2, "b", "Sở A"]])];
    expect([besideIds(first.notices), besideIds(second.notices)]).toEqual([[], []]);
    expect(stream.finish().notices.map(({ row, detail }) => [row, detail.en])).toEqual([
      [1, "row above the headings: SỔ"],
      [2, "upper headings: Tiến độ"],
    ]);
    expect(first.tasks[0]?.row).toBe(4);
    expect(stream.finish().notices).toEqual([]);
  });

  it("keeps the group of the rows before", () => {
    const stream = streamOf(HEAD);
    const first = stream.read([["I. Kinh tế"], [1, "a", "Sở A"]]);
    const second = stream.read([[2, "b", "Sở A"], ["II. Xã hội"], [3, "c", "Sở A"]]);
    const groups = [first, second].flatMap(({ tasks }) => tasks.map(({ value }) => parseTask(value).extra["Nhóm"]));
    expect(groups).toEqual(["I. Kinh tế", "I. Kinh tế", "II. Xã hội"]);
    expect(noticesOf(stream.finish())).toEqual([
      ["rowSkipped", 2, undefined],
      ["rowSkipped", 5, undefined],
    ]);
  });

  it("names a column without a place of its own when it first holds something", () => {
    const stream = streamOf([...HEAD, "Kinh phí", "Ghi chú"]);
    const parts = [
      stream.read([[1, "a", "Sở A", "", "", "x"]]),
      stream.read([[2, "b", "Sở A", "", "5 tỷ"]]),
      stream.read([[3, "c", "Sở A", "", "6 tỷ"]]),
    ];
    expect(parts.flatMap(({ notices }) => besideIds(notices))).toEqual([]);
    expect(stream.finish().notices).toStrictEqual([
      {
        code: "columnKept",
        column: "Kinh phí",
        detail: { vi: "cột “Kinh phí” được giữ trong extra", en: 'column "Kinh phí" is kept under extra' },
      },
    ]);
  });

  it("keeps cells beyond the headings, too", () => {
    const stream = streamOf(HEAD);
    const part = stream.read([
      [1, "a", "Sở A"],
      [2, "b", "Sở A", null, "x"],
      [3, "c", "Sở A"],
    ]);
    expect(part.tasks.map(({ value }) => parseTask(value).extra)).toEqual([{}, { "Cột E": "x" }, {}]);
    stream.read([[4, "d", "Sở A", null, null, "y"]]);
    expect(noticesOf(stream.finish())).toEqual([
      ["columnKept", undefined, "Cột E"],
      ["columnKept", undefined, "Cột F"],
    ]);
  });
});

describe("the ids of a sheet that is read some rows at a time", () => {
  it("are those of the id column, else of the row", () => {
    const stream = streamOf(["STT", "Mã", "Nhiệm vụ", "Chủ trì"]);
    const rows: Rows = [
      [1, "NV-1", "a", "Sở A"],
      [2, "-", "b", "Sở A"],
    ];
    expect(idsOf(stream.read(rows))).toEqual(["NV-1", "R3"]);
  });

  it("are what the rows hold, told apart from all rows before", () => {
    const stream = streamOf(HEAD);
    const rows: Rows = [
      [1, "a", "Sở A"],
      [2, "b", "Sở A"],
      [3, null, "Sở A"],
    ];
    expect(idsOf(stream.read(rows))).toEqual(["a", "b", "R4"]);
    expect(idsOf(stream.read(rows))).toEqual(["a / sở a", "b / sở a", "R7"]);
    expect(idsOf(stream.read(rows.slice(0, 1)))).toEqual(["a / sở a~2"]);
  });
});

describe("a row with a problem", () => {
  it("is no task; its problem names row and column, and its path begins at the task", () => {
    const stream = streamOf(["STT", "Nhiệm vụ", "Chủ trì", "Ngày giao"]);
    const { tasks, problems } = stream.read([
      [1, "a", "Sở A", "05/01/2026"],
      [2, "b", "Sở A", "31/02/2026"],
      [3, "c", "Sở A", "06/01/2026"],
    ]);
    expect(tasks.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems).toMatchObject([
      { code: "impossible-date", path: "events[0].on", row: 3, column: "Ngày giao", found: "31/02/2026" },
    ]);
  });

  it("has the same path wherever it stands among the others", () => {
    const rows = Array.from({ length: 12 }, (_, i) => [i + 1, "a", "Sở A", "31/02/2026"]);
    const { problems } = streamOf(["STT", "Nhiệm vụ", "Chủ trì", "Ngày giao"]).read(rows);
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(["events[0].on"]));
    expect(problems).toHaveLength(12);
  });
});
