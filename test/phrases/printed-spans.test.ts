import { describe, expect, it } from "vitest";
import { readPhrase as read } from "../support/read-phrase.js";

/** 15 days after Saturday 4 May 2024 is Sunday 19 May; the span runs to the end of Monday (Civil Code 2015, art. 148.5). */
const FIFTEEN_DAYS = [
  "15 ngày",
  "15ngày",
  "trong 15 ngày",
  "trong vòng 15 ngày",
  "trong thời hạn 15 ngày",
  "tối đa 15 ngày",
  "không quá 15 ngày",
  "chậm nhất 15 ngày",
  "chậm nhất sau 15 ngày",
  "chậm nhất là sau 15 ngày",
  "muộn nhất sau 15 ngày",
  "báo cáo chậm nhất sau 15 ngày",
  "hoàn thành: 15 ngày",
  "hoàn thành (15 ngày)",
  "15 (mười lăm) ngày",
  "15(mười lăm)ngày",
  "015 ngày",
  "trong 15 ngày kể từ ngày ký",
  "trong 15 ngày, kể từ khi ký",
  "trong 15 ngày từ ngày ban hành văn bản này",
  "trong 15 ngày sau ngày ký",
  "trong 15 ngày kể từ nay",
  "kể từ ngày ký, trong 15 ngày",
];

describe("a printed span of days", () => {
  it.each(FIFTEEN_DAYS)("“%s” runs from the day of the document", (phrase) => {
    expect(read(phrase, "2024-05-04")).toMatchObject({ dueOn: "2024-05-20", bound: "span" });
  });

  it.each([
    ["1 ngày", "2024-05-06", "2024-05-07"],
    ["100 ngày", "2024-01-02", "2024-04-11"],
    ["5 ngày làm việc", "2024-05-06", "2024-05-13"],
    ["5 ngàylàmviệc", "2024-05-06", "2024-05-13"],
    ["5 (năm) ngày  làm  việc", "2024-05-06", "2024-05-13"],
    ["1 tuần", "2024-05-06", "2024-05-13"],
    ["3 tuần", "2024-05-06", "2024-05-27"],
    ["1 tháng", "2024-05-06", "2024-06-06"],
    ["1 năm", "2024-05-06", "2025-05-06"],
    ["2 năm", "2024-05-06", "2026-05-06"],
  ])("“%s” after %s ends on %s", (phrase, issuedOn, dueOn) => {
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn, bound: "span" });
  });

  it.each([
    "trong 15 ngày kể từ ngày 04/5/2024",
    "trong 15 ngày kể từ ngày04/5/2024",
    "trong 15 ngày kể từ 04/5/2024",
    "trong 15 ngày sau ngày 4 tháng 5 năm 2024",
    "kể từ ngày 04/5/2024, trong 15 ngày",
  ])("“%s” runs from the day it prints, whatever that of the document", (phrase) => {
    const { dueOn, bound } = read(phrase, "2023-01-03");
    expect([dueOn, bound]).toEqual(["2024-05-20", "span"]);
  });

  it.each([
    "trong 15 ngày kể từ ngày nhận được văn bản",
    "trong 15 ngày kể từ ngày văn bản có hiệu lực",
    "trong 15 ngày sau khi được phê duyệt",
    "chậm nhất sau khi họp, trong 15 ngày",
    "trong 15 ngày kể từ ngày nayon",
    "trong 15 ngày kể từ ngày 31/6/2024",
    "trong 15 ngày kể từ ngày 4/5",
    "trong 15 ngày kể từ tháng 5/2024",
    "trong 15 ngày kể từ 3 hội nghị sau ngày 4/5/2024",
  ])("“%s” runs from what the phrase does not date", (phrase) => {
    expect(read(phrase, "2024-05-04")).toMatchObject({ dueOn: null, bound: "span", reason: "noStart" });
  });

  it("that ends after the last year of the calendar has no day", () => {
    expect(read("trong 90 năm", "2024-05-04")).toMatchObject({ dueOn: null, reason: "noStart" });
  });
});

describe("a number of days that is no span", () => {
  it.each([
    "trong 5-7 ngày",
    "trong 5/7 ngày",
    "trong 1.500 ngày",
    "trong 1500 ngày",
    "trong 15 ngàyx",
    "trong 15 ngày trước kỳ họp",
  ])("“%s” is never guessed", (phrase) => {
    expect(read(phrase, "2024-05-04")).toMatchObject({ dueOn: null, reason: "noDate" });
  });

  it("beside a day leaves two readings", () => {
    for (const phrase of ["trong 15 ngày kể từ hội nghị ngày 20/5/2024", "trong 15 ngày, 20/5/2024"])
      expect(read(phrase, "2024-05-04").dueOn).toBeNull();
  });

  it("with a second unit is no span of the first alone", () => {
    expect(read("trong 2 tháng và 15 ngày", "2024-05-04").dueOn).toBeNull();
    expect(read("trong 1 năm và 6 tháng kể từ ngày ký", "2024-05-04").dueOn).toBeNull();
  });

  it("in a phrase about what recurs is no point in time", () => {
    expect(read("trong 15 ngày hằng tháng", "2024-05-04")).toMatchObject({ dueOn: null, reason: "notAPoint" });
  });
});
