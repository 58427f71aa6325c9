import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { ruleId } from "../../../src/language/rule.js";
import { originOf, parseProfile, parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { PROFILE_SCHEMA } from "../../../src/language/schema/profile-schema.generated.js";
import { type ProfileVersion, profileOn } from "../../../src/language/schema/versions.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { unfrozenPaths } from "../../../src/testing/support/structure.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { same } from "../../support/same-in-both.js";
import { amendmentText } from "./amendment-sources.js";
import { language } from "./language-words.js";
import { FIXTURES, fixtureData, fixtureText } from "./profile-sources.js";

describe.each(FIXTURES)("the invented regulation %s", (name) => {
  const { profile, versions, cases, lineOf } = readProfile(fixtureText(name), { name });

  it.each(checkCases(versions, cases))("$name", ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it("says that it is invented, is frozen, and is the same from plain data", () => {
    expect(fixtureText(name)).toMatch(/hư cấu/i);
    expect(unfrozenPaths(profile)).toEqual([]);
    expect(parseProfileFile(fixtureData(name), { base: getProfile }).profile).toStrictEqual(profile);
    expect(lineOf("cases[0].name")).toBeGreaterThan(lineOf("cases"));
  });
});

/** Every key and every word of the schema that a value uses. */
const used = (value: unknown, seen: Set<string>): Set<string> => {
  if (typeof value === "string") seen.add(value);
  if (typeof value !== "object" || value === null) return seen;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) seen.add(key);
    used(part, seen);
  }
  return seen;
};

describe("the three invented regulations together", () => {
  it("use every key and every choice of the language", () => {
    const words = new Set<string>();
    for (const name of FIXTURES) used(fixtureData(name), words);
    used(parse(amendmentText), words);
    const asked = language(PROFILE_SCHEMA, new Set(), new Set());
    // What has no effect of its own: defaults written out, and choices that only other words of the same kind differ from.
    const spared = [
      "asIs",
      // Words of `kinds`, which rules do not say: trigger and modality do.
      "deadline",
      "recurrence",
      "judged",
      "requirement",
      "on",
      "separate",
      "kinds",
      "provisions",
      "inForce",
      "superseded",
      // What `amend` makes of a regulation.
      "hypothetical",
      // Several acts in one file, each written as one that stands by itself.
      "amendments",
      "lessThan",
      "lessThanInclusive",
      "greaterThan",
      "yearEndConference",
      "briefing",
    ];
    expect([...asked].filter((word) => !words.has(word) && !spared.includes(word))).toEqual([]);
  });
});

const extension = { extends: "lao-cai", id: "so-mau", title: { vi: "Sở mẫu", en: "A department" } };

describe("a regulation built on another", () => {
  const { versions } = readProfile(fixtureText("phong-noi-vu-mau.yaml"));
  const [first, second] = versions.map((version) => version.profile);

  it("takes the place of rules by id, takes away, adds, and says where each comes from", () => {
    if (first === undefined || second === undefined) throw new Error("two versions");
    const ids = first.rules.map(ruleId);
    expect(ids).not.toContain("lao-cai/26.1");
    expect(ids.indexOf("lao-cai/7.1")).toBe(laoCai.rules.map(ruleId).indexOf("lao-cai/7.1"));
    expect(ids.at(-1)).toBe("phong-noi-vu-mau/2.2");
    expect(originOf(first)).toMatchObject({
      "lao-cai/7.1": "phong-noi-vu-mau",
      "lao-cai/7.2.a": "lao-cai",
      "phong-noi-vu-mau/2.2": "phong-noi-vu-mau",
    });
    expect(originOf(second)).toMatchObject({ "lao-cai/7.1": "phong-noi-vu-mau", "lao-cai/7.2.a": "lao-cai" });
    expect(Object.keys(first.actors)).toEqual([...Object.keys(laoCai.actors), "division"]);
    expect(first.statuses).toStrictEqual(laoCai.statuses);
    expect(originOf(laoCai)["lao-cai/7.1"]).toBe("lao-cai");
  });

  it("leaves the base as it was", () => {
    expect(laoCai.rules.find((rule) => ruleId(rule) === "lao-cai/7.1")).toMatchObject({
      limit: { span: { workingDays: 3 } },
    });
    expect(Object.keys(laoCai.actors)).not.toContain("division");
  });

  it("is evaluated and scheduled like any other", () => {
    const profile = parseProfile({ ...extension, remove: ["lao-cai/22.1"] }, { base: getProfile });
    const task = { id: "1", title: "A", dueOn: "2026-03-04" };
    expect(evaluate(task, { profile, asOf: "2026-03-05" }).status).toEqual(
      evaluate(task, { profile: laoCai, asOf: "2026-03-05" }).status,
    );
    const of = (one: typeof laoCai) =>
      schedule({ profile: one, from: "2026-12-01", to: "2026-12-31" }).duties.map((duty) => duty.ruleId);
    expect(of(profile)).toEqual(of(laoCai).filter((id) => id !== "lao-cai/22.1"));
  });

  it("tells a base, a removal and an anchor that are not there, and places problems of the base at the base", () => {
    expect(issuesOf(() => parseProfile({ ...extension, extends: "lao-ci" }))).toMatchObject([
      { code: "unknown-name", path: "extends", nearest: "lao-cai" },
    ]);
    expect(codesOf(() => parseProfile({ ...extension, remove: ["lao-cai/7.3"] }, { base: getProfile }))).toEqual([
      "unknown-name remove[0]",
    ]);
    const chain = fixtureData("phong-noi-vu-mau.yaml") as { versions: [{ profile: { rules: unknown[] } }, unknown] };
    const { profile } = chain.versions[0];
    expect(
      codesOf(() =>
        parseProfile({ ...profile, remove: ["lao-cai/7.1"], rules: profile.rules.slice(1) }, { base: getProfile }),
      ),
    ).toEqual(["unknown-name rules[0].trigger.on.duty"]);
    expect(codesOf(() => parseProfile({ ...extension, statuses: [], rules: [] }, { base: getProfile }))).toEqual([
      "out-of-range statuses",
      "out-of-range rules",
    ]);
    const { assigner: _, ...actors } = laoCai.actors;
    const base = () => ({ ...laoCai, actors });
    expect(
      codesOf(() => parseProfile(extension, { base })).every((code) => code.startsWith("unknown-name extends.")),
    ).toBe(true);
  });

  it("takes other readings of its base's ambiguities", () => {
    const profile = parseProfile(extension, { base: getProfile });
    const task = {
      id: "1",
      title: "A",
      dueOn: "2026-03-04",
      events: [{ type: "assigned", on: "2026-02-03" }],
    };
    const due = (readings: Record<string, string>): string | null | undefined =>
      evaluate(task, { profile, asOf: "2026-03-05", readings }).duties.find(({ ruleId: id }) => id === "lao-cai/7.2.a")
        ?.due;
    // Deadline Wednesday 4/3: Monday 9/3. From the assignment of Tuesday 3/2: Friday 6/2.
    expect(due({})).toBe("2026-03-09");
    expect(due({ A09: "assigned" })).toBe("2026-02-06");
  });
});

describe("the versions of a regulation", () => {
  const { versions, profile } = readProfile(fixtureText("phong-noi-vu-mau.yaml"));
  it("give the one in force, with no fall-through outside their spans", () => {
    expect(profileOn(versions, "2026-06-30")).toBe(versions[0]?.profile);
    expect(profileOn(versions, "2026-07-01")).toBe(profile);
    expect(issuesOf(() => profileOn(versions, "2024-12-31"))).toMatchObject([
      { code: "out-of-range", path: "date", found: "2024-12-31", expected: same("2025-01-01…2026-06-30, 2026-07-01…") },
    ]);
    expect(codesOf(() => profileOn(versions, "2024-02-30"))).toEqual(["impossible-date date"]);
  });

  it("share no day and end after they begin", () => {
    const of =
      (...spans: [string | null, string | null][]) =>
      () =>
        parseProfileFile({ versions: spans.map(([from, to]) => ({ from, to, profile: laoCai })) });
    expect(codesOf(of(["2020-01-01", null], ["2019-01-01", "2020-01-01"]))).toEqual(["out-of-range versions[1].from"]);
    expect(codesOf(of(["2020-01-01", "2019-01-01"]))).toEqual(["out-of-range versions[0].to"]);
    expect(of([null, "2019-12-31"], ["2020-01-01", null])().versions).toHaveLength(2);
    // The last version knows the others: whoever has it can judge any day.
    expect(parseProfile(fixtureData("phong-noi-vu-mau.yaml"), { base: getProfile })).toStrictEqual(profile);
  });
});

describe("a case", () => {
  const { profile } = readProfile(fixtureText("xa-tan-phuoc.yaml"));
  const task = { id: "1", title: "A", events: [{ type: "received", on: "2026-08-27" }] };
  const result = (one: object, of: typeof profile | readonly ProfileVersion[] = profile) =>
    checkCases(of, [{ name: "x", asOf: "2026-08-28", task, ...one }])[0]?.problems.map(
      ({ code, path }) => `${code} ${path}`,
    );

  it("fails on what differs, naming both", () => {
    const [first] = checkCases(profile, [
      { name: "x", asOf: "2026-08-28", task, expect: { duty: { ruleId: "xa-tan-phuoc/3.1", due: "2026-09-02" } } },
    ]);
    expect(first).toMatchObject({
      name: "x",
      ok: false,
      problems: [{ code: "out-of-range", path: "expect.duty.due", found: '"2026-09-03"', expected: '"2026-09-02"' }],
    });
  });

  it.each<[string, object, string[]]>([
    ["an unknown key", { expct: {}, expect: { duty: { ruleId: "xa-tan-phuoc/3.1" } } }, ["unknown-key expct"]],
    ["an unknown expectation", { expect: { dutie: [] } }, ["unknown-key expect.dutie"]],
    [
      "an unknown field of a result",
      { expect: { duty: { ruleId: "xa-tan-phuoc/3.1", duee: "2026-09-03" } } },
      ["unknown-key expect.duty.duee"],
    ],
    ["an unknown field of a status", { expect: { status: { cel: "x" } } }, ["unknown-key expect.status.cel"]],
    ["a rule that is not there", { expect: { duty: { ruleId: "xa-tan-phuoc/99" } } }, ["missing expect.duty"]],
    ["several duties for one", { expect: { duty: { state: "dueSoon" } } }, ["out-of-range expect.duty"]],
    ["a list that is not complete", { expect: { duties: [] } }, ["out-of-range expect.duties"]],
    ["a case that expects nothing", { expect: {} }, ["missing expect"]],
    ["a case without a day", { asOf: undefined, expect: { status: {} } }, ["wrong-type asOf"]],
    ["a schedule without a span", { expect: { schedule: [] } }, ["missing from"]],
    ["a task that is wrong", { task: { id: "1", titel: "x" }, expect: { status: {} } }, ["unknown-key titel"]],
    ["a question that is not asked", { expect: { question: { code: "sameBody" } } }, ["missing expect.question"]],
    ["a task and a register", { register: { tasks: [] }, expect: { status: {} } }, ["given-twice register"]],
    [
      "what comes by default where nothing is set",
      { expect: { status: {} }, byDefault: { status: {} } },
      ["missing readings"],
    ],
    [
      "another answer by default",
      {
        readings: { B01: "include" },
        expect: { status: {} },
        byDefault: { duty: { ruleId: "xa-tan-phuoc/3.1", due: null } },
      },
      ["out-of-range byDefault.duty.due"],
    ],
    ["an unknown reading", { readings: { B09: "x" }, expect: { status: {} } }, ["unknown-name readings"]],
  ])("fails on %s", (_, one, expected) => {
    expect(result(one)).toEqual(expected);
  });

  it("fails, and does not throw, on a day that no version covers", () => {
    expect(result({ expect: { status: {} } }, [{ from: "2027-01-01", to: null, profile }])).toEqual([
      "out-of-range date",
    ]);
  });
});
