import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { readingPlainData } from "../../../src/core/model/plain-values.js";
import { Reader, wordsOf } from "../../../src/core/register/input-reader.js";
import type { Problem } from "../../../src/errors.js";
import { issuesOf } from "../../support/issues.js";

const problemsOf = (read: (reader: Reader) => unknown): readonly Problem[] => {
  const reader = new Reader();
  read(reader);
  return reader.problems;
};
const WORDS = wordsOf(["one", "two"]);

describe("a yes or no, a count, a word", () => {
  it("is read as it stands", () => {
    const reader = new Reader();
    const raw = { yes: true, no: false, none: 0, some: 7, word: "two" };
    expect([reader.boolean(raw, "yes", ""), reader.boolean(raw, "no", ""), reader.boolean(raw, "x", "")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([reader.count(raw, "none", ""), reader.count(raw, "some", ""), reader.count(raw, "x", "")]).toEqual([
      0,
      7,
      undefined,
    ]);
    expect([reader.oneOf(raw, "word", WORDS, ""), reader.oneOf(raw, "x", WORDS, "")]).toEqual(["two", undefined]);
    expect(reader.requiredOneOf(raw, "word", WORDS, "")).toBe("two");
    expect(reader.problems).toEqual([]);
  });

  it("may be null, which says nothing", () => {
    const reader = new Reader();
    const raw = { a: null };
    expect(reader.boolean(raw, "a", "")).toBe(false);
    expect(reader.count(raw, "a", "")).toBeUndefined();
    expect(reader.oneOf(raw, "a", WORDS, "")).toBeUndefined();
    expect(reader.dayOrInstant(raw, "a", "")).toBeUndefined();
    expect(reader.problems).toEqual([]);
  });

  it("is not text instead of true or false", () => {
    expect(problemsOf((reader) => expect(reader.boolean({ a: "yes" }, "a", "p")).toBe(false))).toEqual([
      { code: "wrong-type", path: "p.a", found: "string", expected: both("true hoặc false", "true or false") },
    ]);
  });

  it.each([-1, 1.5, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 53])("is no count of %d", (a) => {
    expect(problemsOf((reader) => expect(reader.count({ a }, "a", "p")).toBeUndefined())).toEqual([
      {
        code: "wrong-type",
        path: "p.a",
        found: "number",
        expected: both("một số nguyên từ 0 trở lên", "a whole number, 0 or more"),
      },
    ]);
  });

  it("is not a number instead of a word, and has to be there where it is required", () => {
    expect(problemsOf((reader) => expect(reader.oneOf({ a: 7 }, "a", WORDS, "p")).toBeUndefined())).toEqual([
      { code: "wrong-type", path: "p.a", found: "number", expected: "one | two" },
    ]);
    expect(problemsOf((reader) => expect(reader.requiredOneOf({ a: null }, "a", WORDS, "p")).toBeUndefined())).toEqual([
      { code: "missing", path: "p.a", expected: "one, two" },
    ]);
    expect(problemsOf((reader) => reader.oneOf({ a: "tow" }, "a", WORDS, "p"))).toEqual([
      { code: "unknown-name", path: "p.a", found: "tow", expected: "one, two", nearest: "two" },
    ]);
  });
});

describe("a day", () => {
  it("that is required is asked for by its form", () => {
    const missing = { code: "missing", path: "p.a", expected: both("một ngày, YYYY-MM-DD", "a day, YYYY-MM-DD") };
    expect(problemsOf((reader) => reader.requiredDay({}, "a", "p"))).toEqual([missing]);
    expect(problemsOf((reader) => reader.requiredDay({ a: null }, "a", "p"))).toEqual([missing]);
    expect(new Reader().requiredDay({ a: "1970-01-02" }, "a", "p")).toBe(1);
  });

  it("of an instant is the one in Viet Nam", () => {
    expect(new Reader().dayOrInstant({ a: "1970-01-01T17:00:00Z" }, "a", "p")).toBe(1);
    expect(problemsOf((reader) => reader.dayOrInstant({ a: new Date(0) }, "a", "p"))).toEqual([
      expect.objectContaining({ code: "date-object", path: "p.a", found: "1970-01-01T00:00:00.000Z" }),
    ]);
  });
});

describe("what a reading throws", () => {
  const hostile = (): never => {
    throw new TypeError("hostile");
  };

  it("comes from a proxy, which is refused as no plain data", () => {
    const proxy = new Proxy({}, { getPrototypeOf: hostile });
    expect(() => new Reader().dayOrInstant({ a: proxy }, "a", "")).toThrow("hostile");
    expect(issuesOf(() => readingPlainData(hostile))).toMatchObject([
      { code: "unreadable", path: "", found: "Proxy", expected: both("một đối tượng JSON", "a plain object") },
    ]);
  });

  it("tells the first thousand problems, and that there are more", () => {
    const raw = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`k${i}`, 1]));
    const reader = new Reader();
    expect(reader.keys(raw, ["a"], "")).toBe(3_000);
    expect(reader.problems).toHaveLength(1_001);
    const issues = issuesOf(() => reader.finish());
    expect(issues).toHaveLength(1_001);
    expect(issues.at(999)?.path).toBe("k999");
    const texts = new Reader();
    texts.texts({ a: new Array(3_000).fill("") }, "a", "");
    expect(texts.problems).toHaveLength(1_001);
    expect(issues.at(1_000)).toMatchObject({ code: "out-of-range", path: "" });
  });
});
