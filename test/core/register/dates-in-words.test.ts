import { describe, expect, it } from "vitest";
import { dateMarks } from "../../../src/core/register/date-marks.js";

/** What a text prints, as `year-month-day`, with `?` for what is not printed. */
const printed = (text: string): readonly string[] =>
  dateMarks(text).map(({ unit, year, shortYear, month, day }) => {
    const printedYear = year ?? (shortYear === null ? "?" : `?${shortYear}`);
    return `${unit} ${[printedYear, ...(unit === "year" ? [] : [month]), ...(unit === "day" ? [day] : [])].join("-")}`;
  });

describe("a printed day", () => {
  it.each([
    ["2024-05-20", "day 2024-5-20"],
    ["2024/5/20", "day 2024-5-20"],
    ["20/5/2024", "day 2024-5-20"],
    ["20-5-2024", "day 2024-5-20"],
    ["20 . 5 . 2024", "day 2024-5-20"],
    ["20/5/24", "day ?24-5-20"],
    ["ngày 20 tháng 5 năm 2024", "day 2024-5-20"],
    ["ngày 20 tháng 5/2024", "day 2024-5-20"],
    ["ngày 20 của tháng 5", "day ?-5-20"],
    ["ngày 20, tháng 5, năm 2024", "day 2024-5-20"],
    ["20 tháng 5 năm 24", "day ?24-5-20"],
    ["20/5", "day ?-5-20"],
    ["20.5", "day ?-5-20"],
    ["20/5/", "day ?-5-20"],
    ["20/5 năm 2024", "day 2024-5-20"],
    ["20/5, năm 2024", "day 2024-5-20"],
    ["20/5/ năm 2024", "day 2024-5-20"],
    ["20/5 năm 24", "day ?24-5-20"],
  ])("“%s” is %s", (text, mark) => {
    expect(printed(text)).toEqual([mark]);
  });

  it("is bare in digits that could be something else", () => {
    const bare = (text: string) => dateMarks(text).map((mark) => mark.bare);
    expect(["20/5", "6/2024", "20/5 năm 2024"].map(bare)).toEqual([[true], [true], [true]]);
    expect(["20/5/2024", "tháng 6/2024", "quý i", "năm 2024"].map(bare)).toEqual([[false], [false], [false], [false]]);
  });
});

describe("a printed month, quarter or year", () => {
  it.each([
    ["tháng 6", "month ?-6"],
    ["tháng 6/2024", "month 2024-6"],
    ["tháng 6 năm 2024", "month 2024-6"],
    ["tháng 5, 6/2024", "month 2024-6"],
    ["tháng 5 và 6 năm 2024", "month 2024-6"],
    ["t6/2024", "month 2024-6"],
    ["6/2024", "month 2024-6"],
    ["6 tháng đầu năm 2024", "month 2024-6"],
    ["06 tháng cuối năm 2024", "month 2024-12"],
    ["quý i", "quarter ?-3"],
    ["quý i/2025", "quarter 2025-3"],
    ["quý ii/2025", "quarter 2025-6"],
    ["quý i i i/2025", "quarter 2025-9"],
    ["quí iv năm 2025", "quarter 2025-12"],
    ["quý 3/2025", "quarter 2025-9"],
    ["quý 02/2025", "quarter 2025-6"],
    ["quý iii, iv/2025", "quarter 2025-12"],
    ["quý ii, iii và quý iv/2025", "quarter 2025-12"],
    ["q3/2025", "quarter 2025-9"],
    ["q.iv/2025", "quarter 2025-12"],
    ["năm 2025", "year 2025"],
    ["2025", "year 2025"],
  ])("“%s” is %s", (text, mark) => {
    expect(printed(text)).toEqual([mark]);
  });
});

describe("what is no date", () => {
  it.each([
    "2021-2025",
    "giai đoạn 2021-2025",
    "năm 2021-2025",
    "10-12/5",
    "số 20/5",
    "12/2024/qh15",
    "5/7 ngày",
    "3/4 đơn vị",
    "1/2 tỷ",
    "20/5%",
    "tháng",
    "quý",
    "tầng 12",
    "km 1234567",
    "không có ngày",
  ])("is “%s”", (text) => {
    expect(printed(text)).toEqual([]);
  });
});

describe("several dates", () => {
  it("stand in the order in which they are printed, each with its place", () => {
    const text = "tháng 6/2024, ngày 20/5, từ 1/5/2024";
    expect(printed(text)).toEqual(["month 2024-6", "day ?-5-20", "day 2024-5-1"]);
    expect(dateMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "tháng 6/2024",
      "20/5",
      "1/5/2024",
    ]);
  });
});
