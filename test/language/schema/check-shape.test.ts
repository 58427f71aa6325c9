import { describe, expect, it } from "vitest";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { issuesOf } from "../../support/issues.js";
import { changed, put, type Tree } from "./profile-sources.js";

/** Code, path and nearest name of every problem with a changed `lao-cai`. */
const problemsOf = (change: (profile: Tree) => void): string[] =>
  issuesOf(() => parseProfile(changed(change))).map(
    ({ code, path, nearest }) => `${code} ${path}${nearest === undefined ? "" : ` → ${nearest}`}`,
  );

describe("the shape of a profile", () => {
  it.each<[string, (profile: Tree) => void, string[]]>([
    ["an unknown key", (p) => put(p, "stauses", 1), ["unknown-key stauses → statuses"]],
    [
      "a misspelt key, told once",
      (p) => put(p["rules"]?.[1], "within", { workingDay: 3, firstDay: "next" }),
      ["unknown-key rules[1].within.workingDay → workingDays"],
    ],
    [
      "an unknown name",
      (p) => put(p["rules"]?.[1], "topic", "registertask"),
      ["unknown-name rules[1].topic → registerTask"],
    ],
    [
      "an unknown event",
      (p) => put(p["rules"]?.[1], "fulfilledBy", ["registred"]),
      ["unknown-name rules[1].fulfilledBy[0] → registered"],
    ],
    [
      "an unknown fact",
      (p) => put(p["rules"]?.[0], "when", { fact: "classfied", operator: "equal", value: true }),
      ["unknown-name rules[0].when.fact → classified"],
    ],
    [
      "an unknown operator",
      (p) => put(p["rules"]?.[0], "when", { fact: "classified", operator: "equals", value: true }),
      ["unknown-name rules[0].when.operator → equal"],
    ],
    [
      "an unknown kind, and nothing about the rest of the rule",
      (p) => put(p["rules"]?.[1], "kind", "dedline"),
      ["unknown-name rules[1].kind → deadline"],
    ],
    ["a missing kind", (p) => Reflect.deleteProperty(p["rules"]?.[1] ?? {}, "kind"), ["missing rules[1].kind"]],
    ["a missing value", (p) => Reflect.deleteProperty(p, "issuer"), ["missing issuer"]],
    [
      "a parameter without basis",
      (p) => Reflect.deleteProperty(p["parameters"]?.["dueSoonWorkingDays"] ?? {}, "basis"),
      ["missing parameters.dueSoonWorkingDays.basis"],
    ],
    [
      "a number of the law among the parameters",
      (p) => put(p["parameters"]?.["dueSoonWorkingDays"], "basis", "law"),
      ["unknown-name parameters.dueSoonWorkingDays.basis"],
    ],
    [
      "a wrong type",
      (p) => put(p["rules"]?.[1]?.["within"], "workingDays", "3"),
      ["wrong-type rules[1].within.workingDays"],
    ],
    ["text where an object is asked for", (p) => put(p, "title", "Quy chế"), ["wrong-type title"]],
    [
      "half a number of days",
      (p) => put(p["rules"]?.[1]?.["within"], "workingDays", 2.5),
      ["out-of-range rules[1].within.workingDays"],
    ],
    [
      "no days",
      (p) => put(p["rules"]?.[1]?.["within"], "workingDays", 0),
      ["out-of-range rules[1].within.workingDays"],
    ],
    ["a time that is none", (p) => put(p["rules"]?.[1], "at", "24:30"), ["out-of-range rules[1].at"]],
    ["an empty provision", (p) => put(p["rules"]?.[1], "provision", ""), ["out-of-range rules[1].provision"]],
    ["an empty text", (p) => put(p["title"], "vi", "  "), ["out-of-range title.vi"]],
    ["a condition of nothing", (p) => put(p["rules"]?.[1], "when", { any: [] }), ["out-of-range rules[1].when.any"]],
    ["a day that is no day", (p) => put(p["effect"], "from", "10/8/2015"), ["not-a-date effect.from"]],
    ["a day that does not exist", (p) => put(p["effect"], "from", "2015-02-30"), ["impossible-date effect.from"]],
    [
      "an anchor that is no event",
      (p) => put(p["rules"]?.[1], "after", "isued"),
      ["unknown-name rules[1].after → issued"],
    ],
    [
      "an object that is no anchor",
      (p) => put(p["rules"]?.[1], "after", { sooner: ["issued"] }),
      ["wrong-type rules[1].after"],
    ],
    [
      "a span of two kinds",
      (p) => put(p["rules"]?.[1], "within", { workingDays: 3, firstDay: "next", roll: "none" }),
      ["unknown-key rules[1].within.roll"],
    ],
    [
      "a cadence without bound",
      (p) => put(p["rules"]?.[0], "on", [{ every: "month", in: "period", day: { last: true }, roll: "none" }]),
      ["missing rules[0].on[0].bound"],
    ],
    [
      "a cadence without day and with no reason",
      (p) => put(p["rules"]?.[0], "on", [{ every: "month", day: null }]),
      ["missing rules[0].on[0].reason"],
    ],
    [
      "an actor with the name of something every object has",
      (p) => put(p["actors"], "toString", { vi: "x", en: "y" }),
      ["unknown-key actors.toString"],
    ],
  ])("tells %s", (_, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  it("tells everything at once, with what was found and what was expected", () => {
    const issues = issuesOf(() =>
      parseProfile(
        changed((profile) => {
          put(profile["rules"]?.[3]?.["within"], "firstDay", "nxt");
          put(profile["rules"]?.[1], "actr", "office");
          put(profile["effect"], "signedOn", "2015-13-01");
          Reflect.deleteProperty(profile, "number");
        }),
      ),
    );
    expect(issues.map(({ message }) => message.en)).toEqual([
      'effect.signedOn: "2015-13-01" does not exist; 01 ≤ month ≤ 12.',
      expect.stringMatching(
        /^rules\[1\]\.actr: key "actr" is not known; known keys: kind, id, .*Did you mean "actor"\?$/,
      ),
      'rules[3].within.firstDay: "nxt" is not a known name; expected one of: next, same. Did you mean "next"?',
      "number: the value is missing; expected a text that is not empty | null.",
    ]);
    expect(issues[1]?.message.vi).toContain("Có phải ý bạn là “actor”?");
  });

  it("reports one branch of a union, never a heap", () => {
    expect(problemsOf((p) => put(p["rules"]?.[1], "within", { days: 3 }))).toEqual([
      "missing rules[1].within.firstDay",
      "missing rules[1].within.roll",
    ]);
    expect(problemsOf((p) => put(p["rules"]?.[1], "when", { al: [] }))).toEqual(["unknown-key rules[1].when.al → all"]);
  });
});
