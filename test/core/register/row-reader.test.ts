import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { findHeadings } from "../../../src/core/register/heading-row.js";
import { RowReader } from "../../../src/core/register/row-reader.js";
import type { Cell } from "../../../src/core/register/rows-to-register.js";
import type { RegisterNotice } from "../../../src/core/register/task.js";
import type { Problem } from "../../../src/errors.js";

interface Place {
  readonly group?: string;
  readonly id?: string;
}

/** The reader of a row with a title and other cells: the fourth task, in row 7. */
const rowOf = (cells: Readonly<Record<string, Cell>>, { group, id = "A1" }: Place = {}): RowReader => {
  const { columns } = findHeadings([["Nhiệm vụ", "Chủ trì", ...Object.keys(cells)]]);
  const [problems, notices]: [Problem[], RegisterNotice[]] = [[], []];
  const context = { row: 7, id, group: group ?? null, index: 3, calendar: vietnam, problems, notices };
  return new RowReader(["Báo cáo", "Sở A", ...Object.values(cells)], columns, context);
};
const extraOf = (reader: RowReader) => Object.fromEntries(reader.extra);

describe("the columns without a place of their own", () => {
  it("are kept where they hold something, lines and all", () => {
    const reader = rowOf({ "Kinh phí": "5 tỷ\n(đợt 1)", "Ghi chú": "", "Ý kiến": null, "Ngày giao": "05/01/2026" });
    expect(extraOf(reader)).toEqual({ "Kinh phí": "5 tỷ\n(đợt 1)" });
  });

  it("are joined by the group of the row", () => {
    expect(rowOf({ "Kinh phí": "5 tỷ" }, { group: "I. Kinh tế" }).extra).toEqual([
      ["Nhóm", "I. Kinh tế"],
      ["Kinh phí", "5 tỷ"],
    ]);
  });

  it("keep their own name where it is that of the groups", () => {
    const cells = { Nhóm: "a", "Nhóm (dòng nhóm)": "b" };
    expect(extraOf(rowOf(cells, { group: "I" }))).toEqual({ ...cells, "Nhóm (dòng nhóm) (dòng nhóm)": "I" });
  });
});

describe("a cell", () => {
  it("that is blank is not there", () => {
    const reader = rowOf({ "Người ký": "–" });
    expect([reader.column("signer"), reader.line("signer"), reader.line("monitor")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(reader.places.size).toBe(0);
  });

  it("is one line, and its place is known by the field or by the path", () => {
    const reader = rowOf({ "Người ký": "Nguyễn\n A", "Người giao": "B" });
    expect([reader.line("signer", "document.signer"), reader.line("assignedBy")]).toEqual(["Nguyễn A", "B"]);
    expect(Object.fromEntries(reader.places)).toEqual({ "document.signer": "Người ký", assignedBy: "Người giao" });
  });

  it("of several items is parted at semicolons, commas and lines; marks of a list and odd spaces go", () => {
    const text = "- Sở B;  + Sở   C, • Sở D\n – Sở E;;UBND - huyện , ";
    expect(rowOf({ "Phối hợp": text }).list("coordinators")).toEqual(["Sở B", "Sở C", "Sở D", "Sở E", "UBND - huyện"]);
    expect(rowOf({}).list("coordinators")).toEqual([]);
    expect(rowOf({ "Phối hợp": "–" }).list("coordinators")).toEqual([]);
  });
});

describe("a word of a closed list", () => {
  const WORDS = new Map([
    ["có", true],
    ["không", false],
  ]);

  it("is read in capitals or not; where there is none the stand-in is taken", () => {
    expect(rowOf({ Khẩn: "KHÔNG" }).word("urgent", WORDS, true)).toBe(false);
    expect(rowOf({}).word("urgent", WORDS, true)).toBe(true);
  });

  it("that is not in it is a problem with forty of its letters and the nearest word", () => {
    const reader = rowOf({ Khẩn: "Khôngg", "Liên cơ quan": "Y".repeat(50) });
    expect(reader.word("urgent", WORDS, true)).toBe(true);
    reader.word("multiUnit", WORDS, true);
    const place = { code: "unknown-name", row: 7, expected: "có, không" };
    expect(reader.context.problems).toStrictEqual([
      { ...place, path: "tasks[3].urgent", column: "Khẩn", found: "khôngg", nearest: "không" },
      { ...place, path: "tasks[3].multiUnit", column: "Liên cơ quan", found: "y".repeat(40) },
    ]);
  });

  it("of secrecy is not shown when it is not known: it may belong to a classified row", () => {
    const reader = rowOf({ "Độ mật": "zqx" });
    reader.word("secrecy", WORDS, true);
    expect(reader.context.problems).toMatchObject([{ path: "tasks[3].secrecy", found: "•••" }]);
  });
});

describe("a problem", () => {
  it("in a classified row shows nothing of what was found", () => {
    const reader = rowOf({});
    reader.classified = true;
    reader.problem("title", "title", { code: "missing", expected: "text" });
    reader.problem("title", "title", { code: "wrong-type", found: "zqx", expected: "text" });
    expect(reader.context.problems).toStrictEqual([
      { code: "missing", expected: "text", path: "tasks[3].title", row: 7, column: "Nhiệm vụ" },
      { code: "wrong-type", found: "•••", expected: "text", path: "tasks[3].title", row: 7, column: "Nhiệm vụ" },
    ]);
  });

  it("or a notice of a field without a column names the field", () => {
    const reader = rowOf({});
    reader.problem("monitor", "monitor", { code: "missing", expected: "text" });
    reader.notice("columnKept", "monitor", { vi: "a", en: "b" });
    expect(reader.context.problems[0]?.column).toBe("monitor");
    expect(reader.context.notices).toStrictEqual([
      { code: "columnKept", taskId: "A1", row: 7, column: "monitor", detail: { vi: "a", en: "b" } },
    ]);
  });
});

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
  const keptBeside = (id: string, number: Cell) => {
    const reader = rowOf({ STT: number }, { id });
    reader.keepOrdinal();
    return extraOf(reader);
  };

  it("is kept where the id says something else", () => {
    expect(keptBeside("NV-7", "1.")).toEqual({ STT: "1." });
    expect(keptBeside("11", 1)).toEqual({ STT: "1" });
    expect(keptBeside("1", "1.5")).toEqual({ STT: "1.5" });
  });

  it("is not kept where it is the id, or the end of one with the number of its group", () => {
    expect([keptBeside("1", "1.)"), keptBeside("II.1", 1), keptBeside("NV-7", "-")]).toEqual([{}, {}, {}]);
    const reader = rowOf({});
    reader.keepOrdinal();
    expect(reader.extra).toEqual([]);
  });
});
