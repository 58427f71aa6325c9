import { describe, expect, it } from "vitest";
import { readPhrase as read } from "../support/read-phrase.js";

describe("a range", () => {
  it.each([
    ["từ 15/12 đến 15/01/2027", "2026-05-12", "2027-01-15"],
    ["15/12 - 15/01", "2026-05-12", "2027-01-15"],
    ["quý IV - quý I/2027", "2026-05-12", "2027-03-31"],
    ["quý III - quý II/2025", "2024-06-10", "2025-06-30"],
    ["từ 15/6/2026 đến 15/6/2026", "2026-05-12", null],
    ["từ 14/6/2026 đến 15/6/2026", "2026-05-12", "2026-06-15"],
    ["từ tháng 6/2026 đến hết ngày 15/6/2026", "2026-05-12", "2026-06-15"],
    // It begins on the day of its document, in the year before its end.
    ["từ 12/5 đến 15/01/2027", "2026-05-12", "2027-01-15"],
    // The year before its end has no 29/2; none is needed.
    ["từ 29/2 đến 15/3/2028", "2026-05-12", "2028-03-15"],
    // The end that prints no year is the first after the beginning, whatever the document.
    ["từ 01/11/2026 đến 15/01", null, "2027-01-15"],
    ["từ 01/11/2027 đến 15/01", "2026-05-12", "2028-01-15"],
  ])("“%s” of a document of %s ends on %s", (phrase, issuedOn, dueOn) => {
    expect(read(phrase, issuedOn).dueOn).toBe(dueOn);
  });

  it.each([
    ["từ 15/12 đến 15/01/2027", null],
    ["20/6 - 01/6/2026", "2026-05-12"],
    ["20/6 - 01/6/2026", null],
    ["quý III - quý II/2025", "2025-03-04"],
    ["từ 13/5 đến 12/5/2026", "2026-05-12"],
    ["từ 29/2 đến 15/01/2028", "2026-05-12"],
    ["từ 20/6/2026 đến 01/6/2026", "2026-05-12"],
    ["từ 31/6/2026 đến 15/7/2026", "2026-05-12"],
    ["Quý II, quý IV/2026", "2026-05-12"],
    ["tháng 6/2026 (trước ngày 25/7/2026)", "2026-05-12"],
    ["tháng 6/2026 (trước ngày 25/5/2026)", "2026-05-12"],
  ])("“%s” of a document of %s says two things", (phrase, issuedOn) => {
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn: null, reason: "contradicts" });
  });
});

describe("an hour after its day", () => {
  it.each([
    ["15/6/2026 (trước 17h)", "2026-06-15", "by", "17:00"],
    ["15/6/2026, đến 17 giờ", "2026-06-15", "by", "17:00"],
    ["15/6/2026 17:30", "2026-06-15", "on", "17:30"],
    ["15/6/2026 5:00:00 CH", "2026-06-15", "on", "17:00"],
    ["15/6/2026 12:30 PM", "2026-06-15", "on", "12:30"],
    ["15/6/2026 11:30 AM", "2026-06-15", "on", "11:30"],
    ["15/6/2026 12:30 SA", "2026-06-15", "on", "00:30"],
    ["15/6/2026 12:00 SA", "2026-06-15", "on", undefined],
    ["15/6/2026 00:00", "2026-06-15", "on", undefined],
    ["15/6/2026, trước 0 giờ", "2026-06-14", "before", undefined],
    ["15/6/2026 (đến 0h)", "2026-06-14", "before", undefined],
    ["2026-06-14T17:30:00Z", "2026-06-15", "on", "00:30"],
    ["2026-06-14 17:30:00Z", "2026-06-15", "on", "00:30"],
    ["2026-06-14 17:30", "2026-06-14", "on", "17:30"],
  ])("“%s” leaves %s (%s, %s)", (phrase, dueOn, bound, at) => {
    const { at: found, ...answer } = read(phrase);
    expect(answer).toMatchObject({ dueOn, bound });
    expect(found).toBe(at);
  });
});

describe("a slip in any known word", () => {
  it.each([
    ["bao cao UBND tinh truoc ngay 16/6/2026", "2026-06-15"],
    ["hòan thành trước 16/6/2026", "2026-06-15"],
    ["chậm nhât là ngày 16/6/2026", "2026-06-16"],
    ["trong quy III/2026", "2026-09-30"],
  ])("“%s” is put right: %s", (phrase, dueOn) => {
    expect(read(phrase, "2026-05-12")).toMatchObject({ dueOn, certainty: "corrected" });
  });

  it("is none in the number of a document: nothing of the deadline was put right", () => {
    for (const phrase of [
      "trước ngày 16/6/2026 theo Quyết định số 12/QD-UBND",
      "gửi Sở Khoa học trước ngày 16/6/2026 theo Quyết định số 12/QD-UBND",
    ])
      expect(read(phrase, "2026-05-12")).toMatchObject({ dueOn: "2026-06-15", certainty: "stated" });
  });

  it.each(["trong thang tu nam 2026", "bỏ hạn 16/6/2026", "sau thang 6/2026", "truoc ngay 16/6/2026 nhe"])(
    "“%s” gives no day",
    (phrase) => {
      expect(read(phrase, "2026-05-12")).toMatchObject({ dueOn: null, certainty: "stated" });
    },
  );
});
