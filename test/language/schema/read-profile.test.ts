import { describe, expect, it } from "vitest";
import { readProfile } from "../../../src/io/read-profile.js";
import { issuesOf } from "../../support/issues.js";
import { fixtureText } from "./profile-sources.js";

const YAML = fixtureText("xa-tan-phuoc.yaml");
const JSON_TEXT = fixtureText("so-van-hoa-mau.json");

const lineWith = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
const problemsOf = (text: string, name = ""): unknown[] =>
  issuesOf(() => readProfile(text, { name })).map(({ row, path, nearest }) => [row, path, nearest]);

describe("the lines of a file", () => {
  it("stand beside every problem, in order, in YAML", () => {
    const text = YAML.replace("workingHours: 6", "workingHour: 6")
      .replace("standing: draft", "standng: draft")
      .replace("signedOn: 2025-12-20", "signedOn: 2025-12-32");
    expect(problemsOf(text)).toEqual([
      [lineWith(text, "standng"), "standng", "standing"],
      [lineWith(text, "2025-12-32"), "effect.signedOn", undefined],
      [lineWith(text, "workingHour: 6"), "rules[6].within.workingHour", "workingHours"],
    ]);
  });

  it("stand beside every problem in JSON, and beside what does not hang together", () => {
    const text = JSON_TEXT.replace('"weekday": 5 }', '"month": 1, "day": 3 }').replace(
      '"recipients": ["office"]',
      '"recipients": ["ofice"]',
    );
    expect(problemsOf(text, "x.json")).toEqual([
      [lineWith(text, '"ofice"'), "rules[0].recipients[0]", "office"],
      [lineWith(text, '"month": 1, "day": 3 }'), "rules[1].on[0].day.month", undefined],
    ]);
  });

  it("are that of the nearest part that is there for what is missing", () => {
    const text = YAML.replace("    kind: deadline\n", "");
    const without = text.replace(/^ {4}fulfilledBy: \[registered\]\n/m, "");
    expect(problemsOf(without)).toEqual([[lineWith(without, "- kind: deadline"), "rules[0].fulfilledBy", undefined]]);
  });

  it("lead into versions, and to `extends` for what the base says", () => {
    const text = fixtureText("phong-noi-vu-mau.yaml")
      .replace("actor: division", "actor: divison")
      .replace("remove: [lao-cai/26.1", "remove: [lao-cai/26.11");
    expect(problemsOf(text)).toEqual([
      [lineWith(text, "remove: [lao-cai/26.11"), "versions[0].profile.remove[0]", "lao-cai/26.1"],
      [lineWith(text, "actor: divison"), "versions[0].profile.rules[1].actor", "division"],
    ]);
  });

  it("are told by lineOf for any path", () => {
    const { lineOf } = readProfile(YAML);
    expect(lineOf("effect.from")).toBe(lineWith(YAML, "from: 2026-01-01"));
    expect(lineOf("rules[6].within.officeHours[1][0]")).toBe(lineWith(YAML, "workingHours: 6"));
    expect(lineOf("rules[6].nothing")).toBe(lineWith(YAML, "provision: xa-tan-phuoc/6.1") - 1);
    expect(lineOf("")).toBe(lineWith(YAML, "id: xa-tan-phuoc"));
  });
});

describe("a file that is not plain", () => {
  it.each<[string, string, number]>([
    ["a key given twice", "id: a\nnumber: null\nid: b", 3],
    ["a key given twice in JSON", '{\n "id": "a",\n "id": "b"}', 3],
    ["a merge key", "a: &a { x: 1 }\nb:\n  <<: *a", 3],
    ["a tag", "id: a\ntitle: !!js/function 'x'", 2],
    ["a tag of its own", "id: !foo a", 1],
    ["two documents", "id: a\n---\nid: b", 2],
    ["YAML 1.1", "%YAML 1.1\n---\nid: 12:30", 1],
    ["a key that is a list", "? [a]\n: b", 1],
    ["broken YAML", "id: [a", 1],
    ["broken JSON", '{\n  "id": }', 2],
  ])("is refused with its line: %s", (_, text, row) => {
    expect(issuesOf(() => readProfile(text))[0]).toMatchObject({ code: "unreadable", row });
  });

  it("may begin with a byte order mark, and be indented with tabs in JSON", () => {
    expect(readProfile(`\uFEFF${JSON_TEXT.replaceAll("  ", "\t")}`, { name: "a.json" }).profile.id).toBe(
      "so-van-hoa-mau",
    );
  });

  it("may share a part by an alias", () => {
    const text = YAML.replace("office: { vi:", "office: &one { vi:").replace(/party: \{.*\}/, "party: *one");
    expect(readProfile(text).profile.actors["party"]).toEqual({ vi: "Văn phòng UBND xã", en: "Office of the commune" });
  });
});
