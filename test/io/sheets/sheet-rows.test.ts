import { describe, expect, it } from "vitest";
import { findHeadings } from "../../../src/io/sheets/find-table.js";
import type { Row } from "../../../src/io/sheets/heading-row.js";
import { classifyRow, groupNumber, romanValue } from "../../../src/io/sheets/sheet-rows.js";

const HEADINGS = findHeadings([["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ghi chú"]]);
const kindOf = (...row: Row) => classifyRow(row, HEADINGS);
const below = (headings: readonly string[], ...row: Row) => classifyRow(row, findHeadings([headings]));
const TASK = { kind: "task" };
const group = (label: string) => ({ kind: "group", label });

describe("a Roman numeral", () => {
  it.each([
    ["I", 1],
    ["IV", 4],
    ["VIII", 8],
    ["IX", 9],
    ["XIV", 14],
    ["XL", 40],
    ["LXXXIX", 89],
    ["XC", 90],
    ["CCXLIV", 244],
  ])("%s is %i", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(["", "A", "IIII", "VV", "IC", "XXXX", "i", "I.", "CCCC", "aI"])("is not %j", (text) => {
    expect(romanValue(text)).toBeUndefined();
  });
});

describe("the number of a group", () => {
  it.each([
    ["II. Kinh tế", "II"],
    ["A - Xã hội", "A"],
    ["XIV) Khác", "XIV"],
    ["B: Khác", "B"],
    ["C–Khác", "C"],
    ["C-Khác", "C"],
    ["V", "V"],
  ])("that %j begins with is %s", (label, number) => {
    expect(groupNumber(label)).toBe(number);
  });

  it.each(["Kinh tế", "UBND tỉnh", "Các II. sở", "1. Kinh tế", ""])("is not in %j", (label) => {
    expect(groupNumber(label)).toBeUndefined();
  });
});

describe("a row that says nothing", () => {
  it("is blank, or of dashes", () => {
    expect(kindOf()).toEqual({ kind: "blank" });
    expect(kindOf(null, "  ", "")).toEqual({ kind: "blank" });
    expect(kindOf("-", "–", null, "…")).toEqual({ kind: "blank" });
    expect(kindOf("-", "–", "Sở A", "…")).not.toEqual({ kind: "blank" });
  });

  it("repeats the headings in more than half of its cells, two at least", () => {
    const repeated = (words: string) => {
      return { kind: "skipped", why: { vi: "dòng tiêu đề lặp lại", en: "repeated heading row" }, words };
    };
    expect(kindOf("STT", "Nhiệm vụ", "Chủ trì", "Thời hạn")).toEqual(repeated("STT | Nhiệm vụ | Chủ trì | Thời hạn"));
    expect(kindOf("STT", "NHIỆM VỤ:", "x")).toEqual(repeated("STT | NHIỆM VỤ: | x"));
    expect(kindOf("1", "Nhiệm vụ", "Chủ trì", "x")).toEqual(TASK);
    expect(kindOf("1", "Nhiệm vụ", "Chủ trì")).toEqual(repeated("1 | Nhiệm vụ | Chủ trì"));
    expect(kindOf(null, "Nhiệm vụ", "Chủ trì")).toEqual(repeated("Nhiệm vụ | Chủ trì"));
    expect(kindOf(null, "Nhiệm vụ")).toEqual(group("Nhiệm vụ"));
  });

  it("repeats headings that begin with a digit", () => {
    const HEAD = ["STT", "Nhiệm vụ", "6 tháng"];
    expect(below(HEAD, "STT", "Nhiệm vụ", "6 tháng").kind).toBe("skipped");
    expect(below(HEAD, "1", "x", "6 tháng")).toEqual(TASK);
  });

  it.each([
    [["(1)", "(2)", "(3)"]],
    [["1", "2", "3", "4"]],
    [["A", "B", "1", "2"]],
    [["(A)", "1", "2"]],
    [["3", "4", "5"]],
    [[null, "9", "10", "11"]],
  ])("numbers the columns, as %j", (row) => {
    expect(kindOf(...row)).toEqual({
      kind: "skipped",
      why: { vi: "dòng đánh số cột", en: "row of column numbers" },
      words: row.filter((cell) => cell !== null).join(" | "),
    });
  });

  it.each([
    [["1", "2"]],
    [["1", "2", "4"]],
    [["1", "1", "1", "x"]],
    [["1", "2", "Sở A"]],
    [["A", "B", "1"]],
    [["1", "2", "300"]],
    [["1", "2", "3)x"]],
    [["1", "x2", "3"]],
    [["1", "AB", "2"]],
    [["122", "123", "124"]],
  ])("does not number the columns, as %j", (row) => {
    expect(kindOf(...row)).toEqual(TASK);
  });
});

describe("a row of totals", () => {
  it.each(["Tổng cộng", "TỔNG SỐ:", "Tổng", "cộng", "Cộng :", "Tổngcộng"])("begins with %j", (word) => {
    expect(kindOf(word, "12").kind).toBe("skipped");
  });

  it("is named with its words", () => {
    expect(kindOf("Tổng cộng", "Tên mật 7", "1.234,5", "12 %", "12 việc")).toEqual({
      kind: "skipped",
      why: { vi: "dòng cộng", en: "row of totals" },
      words: "Tổng cộng | Tên mật 7 | 1.234,5 | 12 % | 12 việc",
    });
  });

  it.each(["Tổng hợp báo cáo", "Cộng tác", "Báo cáo tổng cộng"])("does not begin with %j", (word) => {
    expect(kindOf("1", word, "Sở A")).toEqual(TASK);
    expect(kindOf(word, "Báo cáo", "Sở A")).toEqual(TASK);
  });
});

describe("a group", () => {
  it.each([
    [["I. Kinh tế", "I. Kinh tế", "I. Kinh tế"], "I. Kinh tế"],
    [["II", "Xã hội", "Xã hội", "Xã hội"], "II Xã hội"],
    [["V", "I", "Xã hội"], "VI Xã hội"],
    [["V.", "I.", "Xã hội", "Xã hội"], "VI Xã hội"],
    [["X", "I"], "XI"],
    [["I", "C", null], "I C"],
    [["V", "V", "V"], "V"],
    [["X", "X"], "XX"],
    [["Khác", null], "Khác"],
    [["A", "Xã hội"], "A Xã hội"],
    [["I.", "Xã hội"], "I. Xã hội"],
    [["Xã hội"], "Xã hội"],
    [[null, "Xã hội"], "Xã hội"],
    [[null, "II. Xã hội"], "II. Xã hội"],
    [[null, "Xã hội năm 2026"], "Xã hội năm 2026"],
  ])("is %j, and called %s", (row, label) => {
    expect(kindOf(...row)).toEqual(group(label));
  });

  it.each([
    [["Xã hội", "Xã hội"]],
    [["1", "Xã hội"]],
    [["1"]],
    [["II", "Xã hội", "Sở A"]],
    [["I", "Báo cáo", null, null, "gấp"]],
    [["x", "Xã hội"]],
    [["II", null, "Sở A"]],
    [["I", "C", "Sở A"]],
    [["V", "I", "Báo cáo", "Sở A"]],
    [[null, "Báo cáo", "Sở A"]],
  ])("is not %j", (row) => {
    expect(kindOf(...row)).toEqual(TASK);
  });

  it("is not a row with an id", () => {
    const HEAD = ["Mã", "Nhiệm vụ", "Chủ trì"];
    expect(below(HEAD, "A", "Báo cáo")).toEqual(TASK);
    expect(below(HEAD, "I", "Báo cáo")).toEqual(TASK);
    expect(below(HEAD, null, "Báo cáo")).toEqual(group("Báo cáo"));
  });

  it("reaches to the title, or to the cell behind the running number", () => {
    expect(below(["STT", "Số văn bản", "Nhiệm vụ", "Chủ trì"], null, null, "Kinh tế")).toEqual(group("Kinh tế"));
    expect(below(["Nhiệm vụ", "STT", "Chủ trì"], null, "II", "Kinh tế")).toEqual(group("II Kinh tế"));
  });

  it("may have its numeral in another column than that of running numbers", () => {
    expect(below(["Chủ trì", "Nhiệm vụ"], "II", "Kinh tế")).toEqual(group("II Kinh tế"));
    expect(below(["Chủ trì", "Nhiệm vụ"], "Sở VI", "Báo cáo")).toEqual(TASK);
  });

  it("without running numbers or ids is a text in capitals, or one with the number of a group", () => {
    const HEAD = ["Nhiệm vụ", "Chủ trì", "Thời hạn"];
    expect(below(HEAD, "KINH TẾ")).toEqual(group("KINH TẾ"));
    expect(below(HEAD, "A. Kinh tế")).toEqual(group("A. Kinh tế"));
    expect(below(HEAD, "Báo cáo kinh tế")).toEqual(TASK);
  });
});
