import { describe, expect, it } from "vitest";
import { dateOf } from "../../../src/calendar/index.js";
import { dateMarks } from "../../../src/core/register/date-marks.js";
import { daysOfMark, existingDay, inferYear } from "../../../src/core/register/mark-days.js";
import { DondocError } from "../../../src/errors.js";

const markIn = (text: string) => {
  const [mark] = dateMarks(text);
  if (mark === undefined) throw new Error(`no date in ${text}`);
  return mark;
};

const daysIn = (text: string, year: number) => {
  const days = daysOfMark(markIn(text), year);
  return days === undefined ? undefined : [dateOf(days.first), dateOf(days.last)];
};

describe("the days of a printed date", () => {
  it.each([
    ["ngày 20/7", 2024, ["2024-07-20", "2024-07-20"]],
    ["tháng 1", 2024, ["2024-01-01", "2024-01-31"]],
    ["tháng 2", 2024, ["2024-02-01", "2024-02-29"]],
    ["tháng 12", 2025, ["2025-12-01", "2025-12-31"]],
    ["quý i", 2025, ["2025-01-01", "2025-03-31"]],
    ["quý iv", 2025, ["2025-10-01", "2025-12-31"]],
    ["năm 2025", 2025, ["2025-01-01", "2025-12-31"]],
  ])("“%s” of %i are %j", (text, year, days) => {
    expect(daysIn(text, year)).toEqual(days);
  });

  it.each(["ngày 31/6", "ngày 29/2", "ngày 5/13", "ngày 5/0", "ngày 0/5", "tháng 0", "tháng 13"])(
    "“%s” of 2025 do not exist",
    (text) => expect(daysIn(text, 2025)).toBeUndefined(),
  );

  it.each([
    [2024, 0, 5],
    [2024, 13, 5],
    [2024, 5, 0],
    [2024, 5, 32],
    [2023, 2, 29],
  ])("no year has the day %i-%i-%i", (year, month, day) => {
    expect(existingDay(year, month, day)).toBeUndefined();
  });
});

describe("the year of a date that prints none", () => {
  it.each([
    ["20/7", "2024-07-20", 2024],
    ["20/7", "2024-07-21", 2025],
    ["tháng 6", "2024-06-30", 2024],
    ["tháng 6", "2024-07-01", 2025],
    ["29/2", "2023-06-01", 2024],
    ["29/2", "2024-06-01", undefined],
    ["20/5/24", "2024-04-01", 2024],
    ["20/5/24", "2024-06-01", undefined],
    ["29/2/24", "2024-06-01", undefined],
  ])("“%s” of a document of %s is of %s", (text, issuedOn, year) => {
    expect(inferYear(markIn(text), issuedOn)).toBe(year);
  });

  it("is not asked of a document whose day is none, which is named", () => {
    expect(() => inferYear(markIn("20/7"), "2024-13-01")).toThrow(DondocError);
    expect(() => inferYear(markIn("20/7"), "2024-13-01")).toThrow("issuedOn");
  });
});
