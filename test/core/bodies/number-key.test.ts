import { describe, expect, it } from "vitest";
import { numberKey } from "../../../src/core/bodies/number-key.js";
import { workDone } from "../../hostile/refusal.js";

const NUMBER = "100/UBND-TH";

describe("one number, however it is written", () => {
  it.each([
    "100/ubnd-th",
    " 100 / UBND - TH ",
    "Số 100/UBND-TH",
    "số: 100/UBND-TH",
    "Số:100/UBND-TH",
    "SỐ 100/UBND-TH".normalize("NFD"),
    "Số100/UBND-TH",
    "Số, ký hiệu: 100/UBND-TH",
    "Số hiệu 100/UBND-TH",
    "Công văn số 100/UBND-TH",
    "Công văn 100/UBND-TH",
    "CV số: 100/UBND-TH",
    "Văn bản số 100/UBND-TH",
    "VB 100/UBND-TH",
    "100/UBND-TH.",
    "100/UBND-TH;",
    "100/UBND–TH",
    "100/UBND—TH",
    "100/UBND‑TH",
    "100/UBND−TH",
    "0100/UBND-TH",
  ])("%s", (written) => {
    expect(numberKey(written)).toBe(numberKey(NUMBER));
  });

  it.each([
    ["Quyết định số 05/QĐ-UBND", "5/QĐ-UBND"],
    ["5/QÐ-UBND", "5/QĐ-UBND"],
    ["Công văn số 100", "100"],
    ["Quyết định số 100", "QĐ 100"],
    ["Thông báo kết luận số 12-TB/TU", "12-TB/TU"],
  ])("%s is %s", (one, other) => {
    expect(numberKey(one)).toBe(numberKey(other));
  });
});

describe("numbers that are others", () => {
  it.each([
    ["100/UBND-TH", "100/UBND-KT"],
    ["100/UBND-TH", "1000/UBND-TH"],
    ["100/UBND-TH", "10/UBND-TH"],
    ["100/UBND-TH", "100/QĐ-UBND"],
    ["Quyết định số 100", "Công văn số 100"],
    ["Quyết định số 100", "Thông báo số 100"],
    ["100/UBND-TH", "100/UBND TH 2"],
    ["Sổ 100/UBND", "100/UBND"],
    ["1/2026", "12026"],
  ])("%s, %s", (one, other) => {
    expect(numberKey(one)).not.toBe(numberKey(other));
  });

  it("is none where nothing is written", () => {
    expect(numberKey("")).toBe("");
  });
});

it.each(["Số ".repeat(40_000), `100${".".repeat(100_000)}x`, " ".repeat(100_000), ".".repeat(100_000)])(
  "a long text is read at once",
  (text) => {
    const start = workDone();
    numberKey(text);
    expect(workDone() - start).toBeLessThan(150);
  },
);
