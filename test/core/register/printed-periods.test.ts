import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { readDeadline } from "../../../src/core/register/deadline-phrase.js";
import { DondocError } from "../../../src/errors.js";

const read = (phrase: string, issuedOn: string | null) => readDeadline(phrase, { issuedOn, calendar: vietnam });
const NOT_A_POINT = { dueOn: null, bound: "none", yearInferred: false, reason: "notAPoint" };

describe("the period in which a document was issued", () => {
  it.each([
    ["trong năm", "2025-03-01", "2025-12-31", "year"],
    ["trong năm nay", "2025-12-31", "2025-12-31", "year"],
    ["cuối năm", "2025-01-01", "2025-12-31", "year"],
    ["hết năm nay", "2025-06-30", "2025-12-31", "year"],
    ["trongnămnay", "2025-06-30", "2025-12-31", "year"],
    ["trong quý", "2025-02-10", "2025-03-31", "quarter"],
    ["trong quý này", "2025-03-31", "2025-03-31", "quarter"],
    ["hết quý này.", "2025-04-01", "2025-06-30", "quarter"],
    ["cuối quý này, báo cáo", "2025-11-20", "2025-12-31", "quarter"],
    ["trong tháng", "2024-02-10", "2024-02-29", "month"],
    ["trong tháng này ; gửi Sở", "2025-02-10", "2025-02-28", "month"],
    ["trong tháng này;", "2025-02-10", "2025-02-28", "month"],
    ["(hết tháng này)", "2025-04-30", "2025-04-30", "month"],
    ["trong tháng này ", "2025-12-05", "2025-12-31", "month"],
  ])("“%s” of %s ends on %s (%s)", (phrase, issuedOn, dueOn, bound) => {
    expect(read(phrase, issuedOn)).toEqual({ dueOn, bound, yearInferred: true });
  });

  it.each([
    ["trong năm", "year"],
    ["trong quý này", "quarter"],
    ["hết tháng này", "month"],
  ])("“%s” of a document without a day is not known", (phrase, bound) => {
    expect(read(phrase, null)).toEqual({ dueOn: null, bound, yearInferred: false, reason: "noYear" });
  });

  it.each(["trong năm học mới", "trong tháng tới", "năm nay"])("“%s” is another one, or none", (phrase) => {
    expect(read(phrase, "2025-03-01")).toMatchObject({ dueOn: null, reason: "noDate" });
  });

  it("is not asked of a document whose day is none, which is named", () => {
    expect(() => read("trong năm", "2024-13-01")).toThrow(DondocError);
    expect(() => read("trong năm", "2024-13-01")).toThrow("issuedOn");
    expect(() => read("15 ngày", "2024-13-01")).toThrow("issuedOn");
  });
});

describe("words that recur or hurry", () => {
  it.each([
    "hàng năm",
    "hằng  ngày",
    "hàngtháng",
    "báo cáo hàng quý",
    "hằng quí.",
    "mỗi tuần",
    "định kì",
    "địnhkỳ 6 tháng",
    "hằng tháng, trong năm",
    "hằng năm, trong tháng 6/2024",
    "hằng năm, trước ngày 15/12",
    "khẩn",
    "thượng khẩn",
    "thượngkhẩn",
    "khẩntrương",
    "kịpthời",
    "thườngxuyên",
    "liêntục",
    "liên tục",
    "giaiđoạn 2021-2025",
    "hỏatốc",
    "làm ngay",
    "sớm, theo quy định",
  ])("“%s” name no point in time", (phrase) => {
    expect(read(phrase, "2024-01-01")).toEqual(NOT_A_POINT);
  });

  it("give way to a full day that is printed", () => {
    expect(read("báo cáo hằng năm, trước ngày 15/12/2024", null).dueOn).toBe("2024-12-14");
    expect(read("định kỳ, chậm nhất ngày 15/12/2024", null).dueOn).toBe("2024-12-15");
    expect(read("mỗi năm; 15/12/2024", null).dueOn).toBe("2024-12-15");
  });

  it.each(["phụ lục kèm", "bớm", "ngayx", "hàng nămx", "sớmx"])("are not found within other words: “%s”", (phrase) => {
    expect(read(phrase, "2024-01-01")).toMatchObject({ dueOn: null, reason: "noDate" });
  });
});

describe("a year that is printed elsewhere", () => {
  it("must be that of a day without one", () => {
    expect(read("kế hoạch năm 2024: trước ngày 20/7", "2024-01-01").dueOn).toBe("2024-07-19");
    expect(read("kế hoạch năm 2023: trước ngày 20/7", "2024-01-01")).toEqual({
      dueOn: null,
      bound: "before",
      yearInferred: false,
      reason: "noYear",
    });
  });

  it("does not touch a day that has its own", () => {
    expect(read("kế hoạch năm 2023: trước ngày 20/7/2024", "2024-01-01").dueOn).toBe("2024-07-19");
  });
});

describe("a day that does not exist", () => {
  it.each([
    ["trước ngày 31/6", null, "before"],
    ["31/6", null, "on"],
    ["chậm nhất ngày 31/6/2024", null, "by"],
    ["trong tháng 13", null, "month"],
    ["29/2", "2024-06-01", "on"],
  ])("“%s” of %s is said to be none (%s)", (phrase, issuedOn, bound) => {
    expect(read(phrase, issuedOn)).toEqual({ dueOn: null, bound, yearInferred: false, reason: "impossible" });
  });
});

describe("what looks like a full day", () => {
  it.each(["20/5/2", "aa/5/2024", "20/aa/2024", "20/5/abcd", "20x5x2024", "20/5/20245", "20/5-2024"])(
    "“%s” is none",
    (phrase) => {
      expect(read(phrase, null).dueOn).toBeNull();
    },
  );

  it("is not guessed when another day could be the deadline as well", () => {
    for (const phrase of ["10/5/2024, 20/5/2024", "ngày 30/4/2024 hoặc ngày 15/5/2024"])
      expect(read(phrase, null)).toMatchObject({ dueOn: null, reason: "noDate" });
    expect(read("10/5/2024 (tức ngày 10/5/2024)", null).dueOn).toBe("2024-05-10");
    expect(read("họp ngày 10/5/2024, chậm nhất ngày 20/5/2024", null).dueOn).toBe("2024-05-20");
  });
});

describe("a long text", () => {
  const DUE = "trước ngày 20/5/2024";

  it("is a story and no deadline from 601 letters on", () => {
    expect(read(`${"x".repeat(600 - DUE.length - 1)} ${DUE}`, null).dueOn).toBe("2024-05-19");
    expect(read(`${"x".repeat(600 - DUE.length)} ${DUE}`, null)).toMatchObject({ dueOn: null, reason: "noDate" });
  });

  it("is read without the spaces around it, up to 6000 letters", () => {
    expect(read(DUE.padStart(6_000), null).dueOn).toBe("2024-05-19");
    expect(read(DUE.padStart(6_001), null)).toMatchObject({ dueOn: null, reason: "noDate" });
  });
});
