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
      (p) => put(p["rules"]?.[2]?.["limit"], "span", { workingDay: 3, firstDay: "next" }),
      ["unknown-key rules[2].limit.span.workingDay → workingDays"],
    ],
    [
      "an unknown name",
      (p) => put(p["rules"]?.[2], "topic", "registertask"),
      ["unknown-name rules[2].topic → registerTask"],
    ],
    [
      "an unknown event",
      (p) => put(p["rules"]?.[2], "fulfilledBy", ["registred"]),
      ["unknown-name rules[2].fulfilledBy[0] → registered"],
    ],
    [
      "an unknown fact",
      (p) => put(p["rules"]?.[1], "when", { fact: "classfied", operator: "equal", value: true }),
      ["unknown-name rules[1].when.fact → classified"],
    ],
    [
      "an unknown operator",
      (p) => put(p["rules"]?.[1], "when", { fact: "classified", operator: "equals", value: true }),
      ["unknown-name rules[1].when.operator → equal"],
    ],
    ["an unknown modality", (p) => put(p["rules"]?.[2], "modality", "mus"), ["unknown-name rules[2].modality → must"]],
    [
      "a misspelt trigger",
      (p) =>
        put(p["rules"]?.[1], "trigger", {
          calender: [{ every: null, day: null, reason: "noDateInText" }],
          per: "task",
        }),
      ["unknown-key rules[1].trigger.calender → calendar"],
    ],
    [
      "a missing trigger",
      (p) => Reflect.deleteProperty(p["rules"]?.[2] ?? {}, "trigger"),
      ["missing rules[2].trigger"],
    ],
    [
      "a rule in the spelling of 0.1, by every key that is no more and every part that it lacks",
      (p) => {
        const { provision, topic, text }: Record<string, unknown> = p["rules"]?.[2] ?? {};
        const within = { workingDays: 3, firstDay: "next" };
        const old = { kind: "deadline", provision, topic, actor: "office", text, after: "issued", within };
        put(p["rules"], 2, { ...old, fulfilledBy: ["registered"] });
      },
      [
        "unknown-key rules[2].kind",
        "unknown-key rules[2].actor",
        "unknown-key rules[2].after",
        "unknown-key rules[2].within",
        "missing rules[2].modality",
        "missing rules[2].bearer",
        "missing rules[2].trigger",
      ],
    ],
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
      (p) => put(p["rules"]?.[2]?.["limit"]?.["span"], "workingDays", "3"),
      ["wrong-type rules[2].limit.span.workingDays"],
    ],
    ["text where an object is asked for", (p) => put(p, "title", "Quy chế"), ["wrong-type title"]],
    [
      "half a number of days",
      (p) => put(p["rules"]?.[2]?.["limit"]?.["span"], "workingDays", 2.5),
      ["out-of-range rules[2].limit.span.workingDays"],
    ],
    [
      "no days",
      (p) => put(p["rules"]?.[2]?.["limit"]?.["span"], "workingDays", 0),
      ["out-of-range rules[2].limit.span.workingDays"],
    ],
    ["a time that is none", (p) => put(p["rules"]?.[2]?.["limit"], "at", "24:30"), ["out-of-range rules[2].limit.at"]],
    ["an empty provision", (p) => put(p["rules"]?.[2], "provision", ""), ["out-of-range rules[2].provision"]],
    ["an empty text", (p) => put(p["title"], "vi", "  "), ["out-of-range title.vi"]],
    ["a condition of nothing", (p) => put(p["rules"]?.[2], "when", { any: [] }), ["out-of-range rules[2].when.any"]],
    ["a day that is no day", (p) => put(p["effect"], "from", "10/8/2015"), ["not-a-date effect.from"]],
    ["a day that does not exist", (p) => put(p["effect"], "from", "2015-02-30"), ["impossible-date effect.from"]],
    [
      "an anchor that is no event",
      (p) => put(p["rules"]?.[2]?.["trigger"], "on", "isued"),
      ["unknown-name rules[2].trigger.on → issued"],
    ],
    [
      "an object that is no anchor",
      (p) => put(p["rules"]?.[2]?.["trigger"], "on", { sooner: ["issued"] }),
      ["wrong-type rules[2].trigger.on"],
    ],
    [
      "a span of two kinds",
      (p) => put(p["rules"]?.[2]?.["limit"], "span", { workingDays: 3, firstDay: "next", roll: "none" }),
      ["unknown-key rules[2].limit.span.roll"],
    ],
    [
      "a cadence without bound",
      (p) =>
        put(p["rules"]?.[1]?.["trigger"], "calendar", [
          { every: "month", in: "period", day: { last: true }, roll: "none" },
        ]),
      ["missing rules[1].trigger.calendar[0].bound"],
    ],
    [
      "a cadence without day and with no reason",
      (p) => put(p["rules"]?.[1]?.["trigger"], "calendar", [{ every: "month", day: null }]),
      ["missing rules[1].trigger.calendar[0].reason"],
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
          put(profile["rules"]?.[4]?.["limit"]?.["span"], "firstDay", "nxt");
          put(profile["rules"]?.[2], "bearr", { role: "office" });
          put(profile["effect"], "signedOn", "2015-13-01");
          Reflect.deleteProperty(profile, "number");
        }),
      ),
    );
    expect(issues.map(({ message }) => message.en)).toEqual([
      'effect.signedOn: "2015-13-01" does not exist; expected a month from 01 to 12.',
      expect.stringMatching(/^rules\[2\]\.bearr: key "bearr" is not known; known keys: id, .*Did you mean "bearer"\?$/),
      'rules[4].limit.span.firstDay: "nxt" is not a known name; expected one of: next, same. Did you mean "next"?',
      "number: the value is missing; expected a text that is not empty | null.",
    ]);
    expect(issues[1]?.message.vi).toContain("Có phải ý bạn là “bearer”?");
  });

  it("reports one branch of a union, never a heap", () => {
    expect(problemsOf((p) => put(p["rules"]?.[2]?.["limit"], "span", { days: 3 }))).toEqual([
      "missing rules[2].limit.span.firstDay",
      "missing rules[2].limit.span.roll",
    ]);
    expect(problemsOf((p) => put(p["rules"]?.[2], "when", { al: [] }))).toEqual(["unknown-key rules[2].when.al → all"]);
  });
});
