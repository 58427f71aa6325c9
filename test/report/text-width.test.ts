import { describe, expect, it } from "vitest";
import { clean, displayWidth, shorten, wrap } from "../../src/report/text-width.js";

describe("displayWidth", () => {
  it("counts a Vietnamese letter with its marks as one, composed or not", () => {
    expect(displayWidth("nghĩa vụ")).toBe(8);
    expect(displayWidth("nghĩa vụ".normalize("NFD"))).toBe(8);
    expect(displayWidth("Đôn đốc")).toBe(7);
  });

  it("counts a wide letter as two", () => {
    expect(displayWidth("任務")).toBe(4);
  });
});

describe("wrap", () => {
  it("breaks between words, and a word only when it is wider than the line", () => {
    expect(wrap("quá hạn 5 ngày làm việc", 10)).toEqual(["quá hạn 5", "ngày làm", "việc"]);
    expect(wrap("12345678901", 4)).toEqual(["1234", "5678", "901"]);
  });

  it("keeps the line breaks of the text", () => {
    expect(wrap("a\nb c", 10)).toEqual(["a", "b c"]);
  });
});

describe("shorten", () => {
  it("cuts after a whole word and says so", () => {
    expect(shorten("Báo cáo tình hình, kết quả", 19)).toBe("Báo cáo tình hình…");
    expect(shorten("ngắn", 10)).toBe("ngắn");
  });
});

describe("clean", () => {
  it("leaves no character that moves a cursor or turns a line", () => {
    expect(clean("a\u001b[31m\nb\u202ec")).toBe("a [31m b c");
  });
});
