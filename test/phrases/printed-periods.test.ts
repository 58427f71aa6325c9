import { describe, expect, it } from "vitest";
import { DondocError } from "../../src/errors.js";
import { readPhrase as read } from "../support/read-phrase.js";

const NOT_A_POINT = { dueOn: null, bound: "none", reason: "notAPoint" };

describe("the period in which a document was issued", () => {
  it.each([
    ["trong năm", "2025-03-01", "2025-12-31", "year"],
    ["trong năm nay", "2025-12-31", "2025-12-31", "year"],
    ["cuối năm", "2025-01-01", "2025-12-31", "year"],
    ["hết năm nay", "2025-06-30", "2025-12-31", "year"],
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
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn, bound, certainty: "yearInferred" });
  });

  it.each([
    ["trong năm", "year"],
    ["trong quý này", "quarter"],
    ["hết tháng này", "month"],
  ])("“%s” of a document without a day is not known", (phrase, bound) => {
    expect(read(phrase, null)).toMatchObject({ dueOn: null, bound, reason: "noYear" });
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
    "báo cáo hàng quý",
    "mỗi tuần",
    "hằng tháng, trong năm",
    "hằng năm, trong tháng 6/2024",
    "hằng năm, trước ngày 15/12",
    "khẩn",
    "thượng khẩn",
    "liên tục",
    "làm ngay",
    "sớm, theo quy định",
  ])("“%s” name no point in time", (phrase) => {
    expect(read(phrase, "2024-01-01")).toMatchObject(NOT_A_POINT);
  });

  it.each(["phụ lục kèm", "bớm", "ngayx", "hàng nămx", "sớmx"])("are not found within other words: “%s”", (phrase) => {
    expect(read(phrase, "2024-01-01")).toMatchObject({ dueOn: null, reason: "noDate" });
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
    expect(read(phrase, issuedOn)).toMatchObject({ dueOn: null, bound, reason: "impossible" });
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
      expect(read(phrase, null)).toMatchObject({ dueOn: null, reason: "notUnderstood" });
  });
});

describe("a long text", () => {
  const DUE = "trước ngày 20/5/2024";

  it("is a story and no deadline from 601 letters on", () => {
    expect(read(`${DUE}${";".repeat(580)}k`, null)).toMatchObject({ dueOn: null, bound: "none", reason: "tooLong" });
    expect(read(DUE.padEnd(600, ";"), null).dueOn).toBe("2024-05-19");
    expect(read(DUE.padEnd(601, ";"), null)).toMatchObject({ dueOn: null, reason: "tooLong" });
    const long = `${DUE}; khẩn${", khẩn".repeat(95)}`;
    expect(long.length).toBeLessThanOrEqual(600);
    expect(read(long, null).dueOn).toBe("2024-05-19");
  });

  it("is read without the spaces around it, up to 6000 letters", () => {
    expect(read(DUE.padStart(6_000), null).dueOn).toBe("2024-05-19");
    expect(read(DUE.padStart(6_001), null)).toMatchObject({ dueOn: null, reason: "tooLong" });
  });
});
