import { describe, expect, it } from "vitest";
import { compareSubset } from "../../../src/core/answers/compare-subset.js";

const differs = (path: string, found: string, expected: string) => ({ code: "out-of-range", path, found, expected });

describe("a result compared with the part of it that is expected", () => {
  it("may hold more than is expected, at any depth", () => {
    const found = { due: "2026-03-04", trigger: { event: "received", on: "2026-03-02" } };
    expect(compareSubset(found, { trigger: { event: "received" } }, "duty")).toEqual([]);
    expect(compareSubset(found, {}, "duty")).toEqual([]);
  });

  it("differs where a field does, and the path leads to the field", () => {
    const found = { due: "2026-03-04", trigger: { event: "received", on: "2026-03-02" } };
    expect(compareSubset(found, { due: "2026-03-05", trigger: { on: "2026-03-03" } }, "duty")).toEqual([
      differs("duty.due", '"2026-03-04"', '"2026-03-05"'),
      differs("duty.trigger.on", '"2026-03-02"', '"2026-03-03"'),
    ]);
  });

  it("differs as a whole where an object is expected and there is none, or a list", () => {
    expect(compareSubset(null, { event: "received" }, "trigger")).toEqual([
      differs("trigger", "null", '{"event":"received"}'),
    ]);
    expect(compareSubset({ event: "received" }, null, "trigger")).toEqual([
      differs("trigger", '{"event":"received"}', "null"),
    ]);
    expect(compareSubset([], {}, "trigger")).toEqual([differs("trigger", "[]", "{}")]);
  });

  it("says of a field that is not there that it is undefined", () => {
    expect(compareSubset({}, { due: "2026-03-05" }, "duty")).toEqual([
      differs("duty.due", "undefined", '"2026-03-05"'),
    ]);
  });

  it("shows no more than 200 letters of a value", () => {
    const [problem] = compareSubset("a".repeat(500), "b", "title");
    expect(problem?.found).toBe(`"${"a".repeat(199)}`);
  });
});

describe("a list compared with the list that is expected", () => {
  it("is compared part by part, and the path leads to the part", () => {
    expect(compareSubset(["assigner", "lead"], ["assigner", "party"], "recipients")).toEqual([
      differs("recipients[1]", '"lead"', '"party"'),
    ]);
    expect(compareSubset([{ on: "2026-03-02", by: "office" }], [{ on: "2026-03-02" }], "events")).toEqual([]);
  });

  it("is as long as it is expected to be", () => {
    expect(compareSubset(["assigner", "lead"], ["assigner"], "recipients")).toEqual([
      differs("recipients", '["assigner","lead"]', '["assigner"]'),
    ]);
    expect(compareSubset(["assigner"], ["assigner", "lead"], "recipients")).toEqual([
      differs("recipients", '["assigner"]', '["assigner","lead"]'),
    ]);
  });

  it("differs from what is no list, either way round", () => {
    expect(compareSubset(null, ["lead"], "recipients")).toEqual([differs("recipients", "null", '["lead"]')]);
    expect(compareSubset(["lead"], null, "recipients")).toEqual([differs("recipients", '["lead"]', "null")]);
  });
});
