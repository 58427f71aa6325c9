import { describe, expect, it } from "vitest";
import { DondocError } from "../src/errors.js";
import { oneLanguage } from "../src/one-language.js";

describe("a fact in both languages", () => {
  it.each([
    ["cần một ngày có thật / a day that exists", "cần một ngày có thật", "a day that exists"],
    ["khóa lặp lại / a key given twice: lead", "khóa lặp lại: lead", "a key given twice: lead"],
    ["TCVN3 (không phải Unicode / not Unicode)", "TCVN3 (không phải Unicode)", "TCVN3 (not Unicode)"],
    ["≥ 2 tiêu đề / headings: STT, Nhiệm vụ", "≥ 2 tiêu đề: STT, Nhiệm vụ", "≥ 2 headings: STT, Nhiệm vụ"],
    ["CSV: đặt lại đuôi tệp / give the true ending", "CSV: đặt lại đuôi tệp", "CSV: give the true ending"],
    ["JSON (dòng / line 3, cột / column 7)", "JSON (dòng 3, cột 7)", "JSON (line 3, column 7)"],
    ["Sở Y tế", "Sở Y tế", "Sở Y tế"],
    ["YYYY-MM-DD", "YYYY-MM-DD", "YYYY-MM-DD"],
  ])("%j is told in one", (both, vi, en) => {
    expect([oneLanguage(both, "vi"), oneLanguage(both, "en")]).toEqual([vi, en]);
  });

  it("never cuts a word of the input, and names row and column without a place in the data", () => {
    const found = "Thứ Hai / mon";
    const expected = "một ngày / a day";
    const problem = {
      code: "impossible-date",
      path: "tasks[0].dueText",
      row: 2,
      column: "Thời hạn",
      found,
      expected,
    } as const;
    const [issue] = new DondocError([problem]).issues;
    expect(issue?.message).toEqual({
      vi: "dòng 2, cột “Thời hạn”: “Thứ Hai / mon” không có trên lịch; một ngày.",
      en: 'row 2, column “Thời hạn”: "Thứ Hai / mon" does not exist; a day.',
    });
  });
});
