import { describe, expect, it } from "vitest";
import { countsBack, findSpan } from "../../../src/core/register/deadline-span.js";

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
    "tối thiểu 5 bản",
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
    "ít nhất là một tuần",
    "trước vài ngày",
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
