import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { Reader } from "../../../src/core/register/input-reader.js";
import type { Problem } from "../../../src/errors.js";

const problemsOf = (read: (reader: Reader) => unknown): readonly Problem[] => {
  const reader = new Reader();
  read(reader);
  return reader.problems;
};
const withGetter = (): object => Object.defineProperty({}, "a", { get: () => "x", enumerable: true });
const LIMIT = "x".repeat(100_000);

const GETTER = both("hàm lấy giá trị (getter)", "a getter");
const HOLES = both("danh sách (…, , …)", "an array (…, , …)");

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
    [withGetter(), GETTER],
    [{ [Symbol("a")]: 1 }, both("Symbol", "a symbol")],
  ])("is not %o", (value, found) => {
    expect(problemsOf((reader) => expect(reader.object(value, "p")).toBeUndefined())).toEqual([
      { code: "wrong-type", path: "p", found, expected: both("một đối tượng JSON", "a plain object") },
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
    [Object.assign([1], { a: 1 }), both("danh sách có thêm khóa", "an array with keys")],
    [new Array(3), HOLES],
    [Object.assign([1], { 2: 3 }), HOLES],
    [new Array(200_000), HOLES],
    [new Array(200_001), both("danh sách (> 200000)", "an array (> 200000)")],
    [Object.defineProperty([1], 0, { get: () => 1 }), GETTER],
  ])("is not %o", (list, found) => {
    expect(problemsOf((reader) => expect(reader.array({ list }, "list", "p")).toEqual([]))).toEqual([
      { code: "wrong-type", path: "p.list", found, expected: both("một danh sách", "an array") },
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
      { code: "wrong-type", path: "a", found: "number", expected: both("một chuỗi chữ", "text") },
    ]);
  });

  it.each([undefined, null, "", " \n"])("that has to be there is not %j", (a) => {
    expect(problemsOf((reader) => expect(reader.requiredText({ a }, "a", "p")).toBe(""))).toEqual([
      { code: "missing", path: "p.a", expected: both("một chuỗi chữ", "text") },
    ]);
  });

  it("of a list is named by its place in it", () => {
    const reader = new Reader();
    expect(reader.texts({ a: ["vụ", "vu\u0323", 7, " "] }, "a", "p")).toEqual(["vụ", "vụ", "", ""]);
    expect(reader.problems).toEqual([
      { code: "wrong-type", path: "p.a[2]", found: "number", expected: both("một chuỗi chữ", "text") },
      { code: "missing", path: "p.a[3]", expected: both("một chuỗi chữ", "text") },
    ]);
  });
});
