import { describe, expect, it } from "vitest";
import { Reader, readingPlainData, wordsOf } from "../../../src/core/register/reader.js";
import type { Problem } from "../../../src/errors.js";
import { issuesOf } from "../../support/issues.js";

const problemsOf = (read: (reader: Reader) => unknown): readonly Problem[] => {
  const reader = new Reader();
  read(reader);
  return reader.problems;
};
const withGetter = (): object => Object.defineProperty({}, "a", { get: () => "x", enumerable: true });
const LIMIT = "x".repeat(100_000);
const WORDS = wordsOf(["one", "two"]);

describe("an object", () => {
  it("may have no prototype", () => {
    const bare: unknown = Object.assign(Object.create(null), { a: 1 });
    expect(new Reader().object(bare, "p")).toBe(bare);
  });

  it.each([
    [null, "null"],
    [[], "array"],
    [new Date(0), "Date"],
    ["a", "string"],
    [undefined, "undefined"],
    [new Map(), "object"],
    [withGetter(), "getter"],
    [{ [Symbol("a")]: 1 }, "symbol"],
  ])("is not %o", (value, found) => {
    expect(problemsOf((reader) => expect(reader.object(value, "p")).toBeUndefined())).toEqual([
      { code: "wrong-type", path: "p", found, expected: "a plain object" },
    ]);
  });

  it("out of JSON.parse is not searched for what JSON cannot say", () => {
    const reader = new Reader({ parsed: true });
    const value = withGetter();
    expect(reader.object(value, "p")).toBe(value);
    expect(reader.array({ list: new Array(2) }, "list", "")).toHaveLength(2);
    expect(reader.object([], "p")).toBeUndefined();
    expect(reader.array({ list: {} }, "list", "")).toEqual([]);
    expect(reader.problems.map(({ found }) => found)).toEqual(["array", "object"]);
  });
});

describe("an array", () => {
  it("has nothing in it when it is not there", () => {
    const reader = new Reader();
    expect(reader.array({}, "list", "p")).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  it.each([
    [null, "null"],
    ["a", "string"],
    [Object.assign([1], { a: 1 }), "array + keys"],
    [new Array(3), "array (…, , …)"],
    [new Array(200_000), "array (…, , …)"],
    [new Array(200_001), "array (> 200000)"],
    [Object.defineProperty([1], 0, { get: () => 1 }), "getter"],
  ])("is not %o", (list, found) => {
    expect(problemsOf((reader) => expect(reader.array({ list }, "list", "p")).toEqual([]))).toEqual([
      { code: "wrong-type", path: "p.list", found, expected: "an array" },
    ]);
  });
});

describe("a text", () => {
  it("may have 100,000 letters and no more", () => {
    const reader = new Reader();
    const raw = { a: LIMIT, b: `${LIMIT}x` };
    expect(reader.text(raw, "a", "")).toBe(LIMIT);
    expect(reader.text(raw, "b", "p")).toBeUndefined();
    expect(reader.requiredText(raw, "b", "p")).toBe("");
    const tooLong = { code: "out-of-range", path: "p.b", found: "100001", expected: "≤ 100000" };
    expect(reader.problems).toEqual([tooLong, tooLong]);
  });

  it("is told by its kind when it is none", () => {
    expect(problemsOf((reader) => reader.text({ a: 7 }, "a", ""))).toEqual([
      { code: "wrong-type", path: "a", found: "number", expected: "text" },
    ]);
  });

  it.each([undefined, null, "", " \n"])("that has to be there is not %j", (a) => {
    expect(problemsOf((reader) => expect(reader.requiredText({ a }, "a", "p")).toBe(""))).toEqual([
      { code: "missing", path: "p.a", expected: "text" },
    ]);
  });

  it("of a list is named by its place in it", () => {
    const reader = new Reader();
    expect(reader.texts({ a: ["vụ", "vu\u0323", 7, " "] }, "a", "p")).toEqual(["vụ", "vụ", "", ""]);
    expect(reader.problems).toEqual([
      { code: "wrong-type", path: "p.a[2]", found: "number", expected: "text" },
      { code: "missing", path: "p.a[3]", expected: "text" },
    ]);
  });
});

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
      { code: "wrong-type", path: "p.a", found: "string", expected: "true or false" },
    ]);
  });

  it.each([-1, 1.5, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 53])("is no count of %d", (a) => {
    expect(problemsOf((reader) => expect(reader.count({ a }, "a", "p")).toBeUndefined())).toEqual([
      { code: "wrong-type", path: "p.a", found: "number", expected: "a whole number, 0 or more" },
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
    const missing = { code: "missing", path: "p.a", expected: "a day, YYYY-MM-DD" };
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
      { code: "unreadable", path: "", found: "Proxy", expected: "a plain object" },
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
    expect(issues.at(1_000)).toMatchObject({ code: "out-of-range", path: "" });
  });
});
