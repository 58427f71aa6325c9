import { describe, expect, it } from "vitest";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { createFollower } from "../../../src/core/changes/follower.js";
import type { Profile } from "../../../src/language/profile.js";
import { ruleId } from "../../../src/language/rule.js";
import { originOf, parseProfile, parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { besideOneAnother, spansOf } from "../../../src/language/version-span.js";
import { laoCai } from "../../../src/profiles/index.js";
import { unfrozenPaths } from "../../../src/testing/support/structure.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { act, amended, amends, base, commune, lengthened } from "./amendment-sources.js";

const read = (input: object) => parseProfileFile(input, { base });
const spans = (profile: Profile) => spansOf(profile).map(({ from, to }) => `${from ?? ""}…${to ?? ""}`);
const rule = (profile: Profile, id: string) => profile.rules.find((one) => ruleId(one) === id);

describe("the invented amendment", () => {
  it.each(checkCases(amended.versions, amended.cases))("$name", ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it("holds by the profile alone: the day judged picks the version", () => {
    expect(checkCases(amended.profile, amended.cases).filter(({ ok }) => !ok)).toEqual([]);
    expect(unfrozenPaths(amended.profile)).toEqual([]);
    expect(spans(amended.profile)).toEqual(["…2026-06-30", "2026-07-01…"]);
  });

  it("leaves what it amends as it was, and names the rules that are its own", () => {
    const { profile } = amended;
    expect(rule(commune.profile, "xa-dong-ban/3.2")).toMatchObject({ limit: { span: { workingDays: 2 } } });
    expect(rule(profile, "xa-dong-ban/3.2")).toMatchObject({ limit: { span: { workingDays: 4 } } });
    expect(rule(profile, "xa-dong-ban/7.1")).toBeUndefined();
    expect(profile.id).toBe("xa-dong-ban");
    expect(profile.number).toBe("01/2026/QĐ-UBND");
    expect(originOf(profile)).toMatchObject({
      "xa-dong-ban/3.1": "sua-doi-xa-dong-ban",
      "xa-dong-ban/6.2": "xa-dong-ban",
      "sua-doi-xa-dong-ban/2": "sua-doi-xa-dong-ban",
    });
  });

  it("tells the number in the words anew, written as it was", () => {
    const words = (id: string) => rule(amended.profile, id)?.text;
    expect(words("xa-dong-ban/3.2")).toEqual({
      vi: "Đôn đốc lần đầu trong 04 ngày làm việc sau khi vào sổ",
      en: "Urge first within 4 working days of the entry",
    });
    expect(words("xa-dong-ban/6.1")?.en).toBe("3 working days late or more");
  });
});

describe("the invented amendment that lengthens a state", () => {
  it.each(checkCases(lengthened.versions, lengthened.cases))("$name", ({ problems }) => {
    expect(problems).toEqual([]);
  });
});

describe("an amendment of a regulation of the package", () => {
  const five = { changes: { "lao-cai/7.2.a": { "limit.workingDays": 5 } } };

  it("needs only the number and its provision", () => {
    const { profile, versions } = read(amends("lao-cai", "2026-07-01", five));
    expect(versions.map(({ from, to }) => [from, to])).toEqual([
      [null, "2026-06-30"],
      ["2026-07-01", null],
    ]);
    expect(rule(profile, "lao-cai/7.2.a")).toMatchObject({
      limit: { span: { workingDays: 5 } },
      text: { vi: expect.stringContaining("trong 05 ngày làm việc") },
    });
    expect(profile.rules).toHaveLength(laoCai.rules.length);
    // Due Tue 30/6: Wed 1, Thu 2, Fri 3/7; due Wed 1/7: Thu 2, Fri 3, Mon 6, Tue 7, Wed 8/7.
    const due = (dueOn: string) =>
      evaluate({ id: "1", title: "A", dueOn }, { profile, asOf: "2026-07-06" }).duties.find(
        (duty) => duty.ruleId === "lao-cai/7.2.a",
      );
    expect(due("2026-06-30")).toMatchObject({ due: "2026-07-03", version: "2015-08-10" });
    expect(due("2026-07-01")).toMatchObject({ due: "2026-07-08", version: "2026-07-01" });
  });

  it("is amended again, by a second act in one file or by a file that amends the first", () => {
    const second = act("2026-10-01", { changes: { "lao-cai/7.2.a": { "limit.workingDays": 2 } } });
    const inRow = read({ ...amends("lao-cai", "2026-07-01", five), amendments: [second] });
    const first = parseProfile(amends("lao-cai", "2026-07-01", five), { base });
    const chained = parseProfileFile({ amends: "first", ...second }, { base: () => first });
    for (const { profile } of [inRow, chained]) {
      expect(spans(profile)).toEqual(["…2026-06-30", "2026-07-01…2026-09-30", "2026-10-01…"]);
      expect(spansOf(profile).map((span) => rule(span.profile, "lao-cai/7.2.a")?.limit)).toMatchObject([
        { span: { workingDays: 3 } },
        { span: { workingDays: 5 } },
        { span: { workingDays: 2 } },
      ]);
    }
    expect(chained.profile).toStrictEqual(inRow.profile);
  });

  it("stands beside whole versions, and beside one text", () => {
    const versions = [
      { from: "2025-01-01", to: "2025-12-31", profile: laoCai },
      { from: "2026-01-01", to: null, profile: laoCai },
    ];
    expect(spans(read({ versions, amendments: [act("2026-07-01", five)] }).profile)).toEqual([
      "2025-01-01…2025-12-31",
      "2026-01-01…2026-06-30",
      "2026-07-01…",
    ]);
    expect(spans(read({ ...laoCai, amendments: [act("2026-07-01", five)] }).profile)).toEqual([
      "…2026-06-30",
      "2026-07-01…",
    ]);
    const within = { versions: [{ from: null, to: null, profile: { ...laoCai, amendments: [act("2026-07-01")] } }] };
    expect(codesOf(() => read(within))).toEqual(["out-of-range versions[0].profile.amendments"]);
  });

  it("ends with its last day, after which the text before it stands again", () => {
    const effect = (act("2026-07-01") as { effect: object }).effect;
    const { profile, versions } = read(
      amends("lao-cai", "2026-07-01", { ...five, effect: { ...effect, until: "2026-07-31" } }),
    );
    expect(spans(profile)).toEqual(["…2026-06-30", "2026-07-01…2026-07-31", "2026-08-01…"]);
    expect(rule(profile, "lao-cai/7.2.a")).toMatchObject({ limit: { span: { workingDays: 5 } } });
    expect(rule(versions[2]?.profile ?? profile, "lao-cai/7.2.a")).toMatchObject({
      limit: { span: { workingDays: 3 } },
    });
  });

  it("of one day with another makes one version", () => {
    const other = act("2026-07-01", { number: "03/2026/QĐ", repeals: ["lao-cai/26.1"] });
    const { profile } = read({ ...amends("lao-cai", "2026-07-01", five), amendments: [other] });
    expect(spans(profile)).toEqual(["…2026-06-30", "2026-07-01…"]);
    expect(spansOf(profile)[1]?.acts?.map(({ number }) => number)).toEqual(["02/2026/QĐ", "03/2026/QĐ"]);
  });

  it("that is a draft makes the amended text a draft, and needs the day that it presupposes", () => {
    const { effect } = act(null) as { effect: object };
    const draft = { ...five, standing: "draft", effect: { ...effect, presupposed: "2026-07-01" } };
    expect(read(amends("lao-cai", null, draft)).profile.standing).toBe("draft");
    expect(codesOf(() => read(amends("lao-cai", null, { ...five, standing: "draft" })))).toEqual([
      "missing effect.from",
    ]);
  });
});

describe("an amendment that is wrong", () => {
  const codes = (more: object, from = "2026-07-01") => codesOf(() => read(amends("lao-cai", from, more)));

  it("names what it amends, and what is near it", () => {
    expect(issuesOf(() => read({ ...amends("lao-cai", "2026-07-01"), amends: "lao-ci" }))).toMatchObject([
      { code: "unknown-name", path: "amends", nearest: "lao-cai" },
    ]);
    expect(issuesOf(() => read(amends("lao-cai", "2026-07-01", { changes: { "lao-cai/7.2.z": {} } })))).toMatchObject([
      { code: "unknown-name", path: "changes.lao-cai/7.2.z", nearest: "lao-cai/7.2.a" },
    ]);
    expect(codes({ repeals: ["lao-cai/99"] })).toEqual(["unknown-name repeals[0]"]);
    expect(codes({ changes: { "lao-cai/7.2.a": { "limit.workingDay": 5 } } })).toEqual([
      "unknown-name changes.lao-cai/7.2.a.limit.workingDay",
    ]);
    expect(codes({ changes: { "lao-cai/7.2.a": { bearer: { rol: "lead" } } } })).toContain(
      "unknown-key changes.lao-cai/7.2.a.bearer.rol",
    );
  });

  it("takes force after what it amends, and no later than its end", () => {
    expect(codes({}, "2015-08-10")).toEqual(["out-of-range effect.from"]);
    expect(() => read(amends("lao-cai", "2015-08-11"))).not.toThrow();
    const row = { amendments: [act("2026-06-01")] };
    expect(codes(row)).toEqual(["out-of-range amendments[0].effect.from"]);
    const ended = { ...laoCai, effect: { ...laoCai.effect, until: "2026-06-30" } };
    expect(codesOf(() => read({ ...ended, amendments: [act("2026-07-02")] }))).toEqual([
      "out-of-range amendments[0].effect.from",
    ]);
    const { effect } = act("2026-07-01") as { effect: object };
    expect(codes({ effect: { ...effect, until: "2026-06-30" } })).toEqual(["out-of-range effect.until"]);
  });

  it("says one thing of a rule", () => {
    const given = laoCai.rules.find((one) => ruleId(one) === "lao-cai/7.2.a");
    const change = { changes: { "lao-cai/7.2.a": { "limit.workingDays": 5 } } };
    expect(codes({ ...change, rules: [given] })).toEqual(["given-twice changes.lao-cai/7.2.a"]);
    expect(codes({ ...change, repeals: ["lao-cai/7.2.a"] })).toEqual(["given-twice changes.lao-cai/7.2.a"]);
    expect(codes({ rules: [given], repeals: ["lao-cai/7.2.a"] })).toEqual(["given-twice repeals[0]"]);
  });

  it("asks for the words where they name the number otherwise", () => {
    // The words of 22.1 name three days of reports.
    expect(codes({ changes: { "lao-cai/22.1": { "quarter.day": 15 } } })).toEqual([
      "missing changes.lao-cai/22.1.text",
    ]);
    expect(codes({ changes: { "lao-cai/22.1": { "date.day": 15 } } })).toEqual(["missing changes.lao-cai/22.1.text"]);
    const text = { vi: "Báo cáo trước ngày 15", en: "Report before the 15th" };
    expect(() =>
      read(amends("lao-cai", "2026-07-01", { changes: { "lao-cai/22.1": { "date.day": 15, text } } })),
    ).not.toThrow();
  });

  it("leaves no rule that starts from one that is repealed", () => {
    expect(
      codesOf(() =>
        parseProfileFile(
          { amends: "x", ...act("2026-07-01", { repeals: ["xa-dong-ban/3.1"] }) },
          { base: () => commune.profile },
        ),
      ),
    ).toEqual(["unknown-name amends.rules[0].trigger.on.duty"]);
  });
});

describe("a regulation whose own source gives versions", () => {
  // As a profile of the package would: two texts side by side, no file.
  const later = parseProfile(
    amends("lao-cai", "2026-07-01", { changes: { "lao-cai/7.2.a": { "limit.workingDays": 5 } } }),
    {
      base,
    },
  );
  const [, own] = besideOneAnother([
    { from: null, to: "2026-06-30", profile: laoCai },
    { from: "2026-07-01", to: null, profile: spansOf(later)[1]?.profile ?? laoCai },
  ]);
  const profile = own?.profile ?? laoCai;
  const task = (dueOn: string) => ({ id: "1", title: "A", lead: "Sở Y tế", dueOn });

  it("is judged by the day, followed across the change, and amended as any other", () => {
    const evaluator = createEvaluator({ profile });
    const due = (dueOn: string, asOf: string) =>
      evaluator.evaluate(task(dueOn), asOf).duties.find((duty) => duty.ruleId === "lao-cai/7.2.a")?.due;
    expect(due("2026-06-30", "2026-06-30")).toBe("2026-07-03");
    expect(due("2026-07-01", "2026-06-30")).toBe("2026-07-08");
    expect(due("2026-07-01", "2026-07-06")).toBe("2026-07-08");
    const again = parseProfile(
      { amends: "x", ...act("2026-10-01", { repeals: ["lao-cai/26.1"] }) },
      { base: () => profile },
    );
    expect(spans(again)).toEqual(["…2026-06-30", "2026-07-01…2026-09-30", "2026-10-01…"]);
  });

  it("says the same followed as judged anew", () => {
    const register = { tasks: [task("2026-06-29"), { ...task("2026-07-01"), id: "2" }] };
    const follower = createFollower(register, { profile, asOf: "2026-06-29" });
    for (const asOf of ["2026-06-30", "2026-07-01", "2026-07-09"]) {
      follower.advance(asOf);
      const anew = createFollower(register, { profile, asOf }).evaluation;
      expect(JSON.stringify(follower.evaluation.tasks), asOf).toBe(JSON.stringify(anew.tasks));
    }
  });
});
