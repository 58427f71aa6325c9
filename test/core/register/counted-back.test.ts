import { describe, expect, it } from "vitest";
import { vietnam, type WorkingCalendar } from "../../../src/calendar/index.js";
import { countsBack, findSpan, spanEnd } from "../../../src/core/register/deadline-span.js";
import { DondocError } from "../../../src/errors.js";

describe("a span that counts back from something", () => {
  it.each([
    "15 ngày trước kỳ họp",
    "15ngày trước kỳ họp",
    "15 ngàytrước kỳ họp",
    "15 (mười lăm) ngày trước kỳ họp",
    "15(mười lăm)ngày trước kỳ họp",
    "15 ngày làm việc trước kỳ họp",
    "15 ngàylàmviệctrước kỳ họp",
    "03 tuần so với kế hoạch",
    "1 tháng trước kỳ họp",
    "24 giờ trước kỳ họp",
    "ít nhất 15 ngày",
    "ít nhất15 ngày",
    "ít nhất là 15 ngày",
    "ít nhất là15 ngày",
    "tối thiểu 5 ngày",
    "ít nhất là một tuần",
    "trước vài ngày",
    "mười lăm ngày trước ngày 20/5/2024",
    "mười ngày làm việc trước ngày 20/5/2024",
    "một tháng trước ngày 20/5/2024",
    "trước ngày 20/5/2024 ba ngày",
    "trước ngày 20/5/2024 một tuần",
    "trước ngày 20/5/2024 05 ngày làm việc",
    "trước 2 ngày",
    "trước2ngày",
    "trước 15 ngày",
    "trước 100 ngày, báo cáo",
    "trước 15 (mười lăm) ngày",
    "trước 15(mười lăm)ngày",
    "trước ít nhất 15 ngày",
    "trước 2 tuần",
    "trước 2 tháng",
  ])("is “%s”", (phrase) => {
    expect(countsBack(phrase)).toBe(true);
  });

  it.each([
    "trong 15 ngày",
    "các ngày trước",
    "những tuần (đã qua) trước",
    "tối thiểu 5 bản",
    "ít nhất 02 bản",
    "trước 14 giờ, ngày 20/5/2024",
    "ngày 20/5/2024 17 giờ",
    "ngày 20/5/2024 tháng tới",
    "trước ngày 15 tháng 6",
    "trước 15 tháng 6",
    "trước 15 tháng6",
    "trước 15 (mười lăm) tháng 6",
    "trước 15 ngàyx",
    "trước 1500 ngày",
    "trước ngày 15/6",
  ])("is not “%s”", (phrase) => {
    expect(countsBack(phrase)).toBe(false);
  });
});

describe("the length of a span", () => {
  it.each([
    ["5 ngày làm việc", "workingDays", 5],
    ["5 ngày", "days", 5],
    ["2 tuần", "days", 14],
    ["2 tháng", "months", 2],
    ["2 năm", "months", 24],
  ])("of “%s” is in %s: %i", (phrase, unit, count) => {
    expect(findSpan(phrase)).toEqual({ unit, count, from: "issued" });
  });
});

describe("the end of a span", () => {
  const span = { unit: "workingDays", count: 5, from: "issued" } as const;

  it("is not known where the calendar does not reach", () => {
    expect(spanEnd("2012-01-01", span, vietnam)).toBeNull();
  });

  it.each([new RangeError("broken"), new DondocError([{ code: "wrong-type", path: "", found: "x" }])])(
    "is not said to be out of reach when the calendar fails otherwise: %s",
    (failure) => {
      const fail = () => {
        throw failure;
      };
      const broken: WorkingCalendar = Object.create(vietnam, { add: { value: fail } });
      expect(() => spanEnd("2024-05-04", span, broken)).toThrow(failure);
    },
  );
});

describe("the start of a span", () => {
  it.each([
    ["trong 15 ngày", "issued"],
    ["trong 15 ngày kể từ ngày ký", "issued"],
    ["trong 15 ngày kể từ ngày 04/5/2024", "2024-05-04"],
    ["trong 15 ngày kể từ ngày 4/5", "unknown"],
    ["trong 15 ngày kể từ ngày 31/6/2024", "unknown"],
    ["trong 15 ngày kể từ tháng 5/2024", "unknown"],
    ["trong 15 ngày kể từ năm 2024", "unknown"],
    ["trong 15 ngày kể từ kỳ họp ngày 04/5/2024", "unknown"],
    ["trong 15 ngày kể từ ngày họp 04/5/2024", "unknown"],
    ["trong 15 ngày kể từ ngày nhận", "unknown"],
  ])("“%s” is %s", (phrase, from) => {
    expect(findSpan(phrase)).toEqual({ unit: "days", count: 15, from });
  });
});
