import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { extraOf, rowOf } from "../../support/sheet-row.js";

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
    reader.problem("title", "title", { code: "missing", expected: both("một chuỗi chữ", "text") });
    reader.problem("title", "title", { code: "wrong-type", found: "zqx", expected: both("một chuỗi chữ", "text") });
    expect(reader.context.problems).toStrictEqual([
      { code: "missing", expected: both("một chuỗi chữ", "text"), path: "tasks[3].title", row: 7, column: "Nhiệm vụ" },
      {
        code: "wrong-type",
        found: "•••",
        expected: both("một chuỗi chữ", "text"),
        path: "tasks[3].title",
        row: 7,
        column: "Nhiệm vụ",
      },
    ]);
  });

  it("or a notice of a field without a column names the field", () => {
    const reader = rowOf({});
    reader.problem("monitor", "monitor", { code: "missing", expected: both("một chuỗi chữ", "text") });
    reader.notice("columnKept", "monitor", { vi: "a", en: "b" });
    expect(reader.context.problems[0]?.column).toBe("monitor");
    expect(reader.context.notices).toStrictEqual([
      { code: "columnKept", taskId: "A1", row: 7, column: "monitor", detail: { vi: "a", en: "b" } },
    ]);
  });
});
