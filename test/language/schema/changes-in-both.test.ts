import { describe, expect, it } from "vitest";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { builtOnOf } from "../../../src/language/built-on.js";
import type { Profile } from "../../../src/language/profile.js";
import { ruleId } from "../../../src/language/rule.js";
import { lintAbsent } from "../../../src/language/schema/lint-absent.js";
import { parseProfile, parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { spansOf } from "../../../src/language/version-span.js";
import { issuesOf } from "../../support/issues.js";
import { act, commune } from "./amendment-sources.js";
import { readChain } from "./chain-sources.js";

const base = commune.profile;
const words = (vi: string) => ({ vi, en: vi });
const head = (id = "thon") => ({
  id,
  title: words("Quy chế của thôn (hư cấu)"),
  issuer: words("Thôn (hư cấu)"),
  number: "1/QC",
  standing: "inForce",
  standingNote: words("x"),
  effect: { provision: null, signedOn: null, daysAfterSigning: null, from: "2026-02-02", text: words("x") },
});
const onBase = (more: object, on: Profile = base) =>
  parseProfileFile({ extends: on.id, ...head(), ...more }, { base: on });
const amended = (more: object, from = "2026-07-01") =>
  parseProfile({ amends: "xa-dong-ban", ...act(from), ...more }, { base });
const rule = (profile: Profile, id: string) => profile.rules.find((one) => ruleId(one) === id);
const received = (on: string) => ({ id: "1", title: "A", lead: "Trường A", events: [{ type: "received", on }] });
const dueOf = (profile: Profile, asOf: string, on: string, id: string) =>
  evaluate(received(on), { profile, asOf, hangsOn: false }).duties.find((duty) => duty.ruleId === id)?.due ?? null;

describe("changes are written in one way", () => {
  it("in a text built on another as in an amendment, with the place of one's own", () => {
    const { profile } = onBase({ changes: { "xa-dong-ban/3.2": { provision: "thon/4", "limit.workingDays": 1 } } });
    expect(rule(profile, "xa-dong-ban/3.2")).toMatchObject({
      provision: "thon/4",
      limit: { span: { workingDays: 1, firstDay: "next" } },
      text: {
        vi: "Đôn đốc lần đầu trong 01 ngày làm việc sau khi vào sổ",
        en: "Urge first within 1 working day of the entry",
      },
    });
    // The older way, which stays: the same rule, place for place.
    const nested = onBase({
      rules: [{ changes: "xa-dong-ban/3.2", provision: "thon/4", limit: { span: { workingDays: 1 } } }],
    });
    expect(rule(nested.profile, "xa-dong-ban/3.2")?.limit).toEqual(rule(profile, "xa-dong-ban/3.2")?.limit);
    expect(builtOnOf(profile)?.origins["xa-dong-ban/3.2"]).toBe("thon");
    // Received Mon 2/3/2026, entered: the chain finds the rule by its id.
    expect(dueOf(profile, "2026-03-02", "2026-03-02", "xa-dong-ban/3.1")).toBe("2026-03-05");
  });

  it("asks for the place, for words that name the number otherwise, and for a name that is there, each at its path", () => {
    expect(issuesOf(() => onBase({ changes: { "xa-dong-ban/3.2": { "limit.workingDays": 1 } } }))).toMatchObject([
      { code: "missing", path: "changes.xa-dong-ban/3.2.provision" },
    ]);
    expect(
      issuesOf(() =>
        onBase({ changes: { "xa-dong-ban/3.2": { provision: "xa-dong-ban/3.2", "limit.workingDays": 1 } } }),
      ),
    ).toMatchObject([{ code: "out-of-range", path: "changes.xa-dong-ban/3.2.provision" }]);
    expect(
      issuesOf(() => onBase({ changes: { "xa-dong-ban/3.1": { provision: "thon/4", "trigger.cutoff": "15:00" } } })),
    ).toMatchObject([{ code: "missing", path: "changes.xa-dong-ban/3.1.text" }]);
    expect(issuesOf(() => onBase({ changes: { "xa-dong-ban/9.9": { provision: "thon/4" } } }))).toMatchObject([
      { code: "unknown-name", path: "changes.xa-dong-ban/9.9" },
    ]);
    expect(
      issuesOf(() => onBase({ changes: { "xa-dong-ban/3.2": { provision: "thon/4", "limit.weeks": 1 } } })),
    ).toMatchObject([{ code: "unknown-name", path: "changes.xa-dong-ban/3.2.limit.weeks" }]);
  });

  it("in a version that extends an earlier one of its own text, where the place stays", () => {
    const whole = JSON.parse(JSON.stringify(base)) as object;
    const { versions } = parseProfileFile({
      versions: [
        { from: null, to: "2026-06-30", profile: whole },
        {
          from: "2026-07-01",
          to: null,
          profile: {
            extends: "xa-dong-ban",
            id: "xa-dong-ban",
            title: base.title,
            changes: { "xa-dong-ban/3.2": { "limit.workingDays": 4 } },
          },
        },
      ],
    });
    const last = versions.at(-1)?.profile;
    expect(last === undefined ? undefined : rule(last, "xa-dong-ban/3.2")).toMatchObject({
      provision: "xa-dong-ban/3.2",
      limit: { span: { workingDays: 4 } },
    });
  });

  it("a rule is changed once", () => {
    const twice = {
      rules: [{ changes: "xa-dong-ban/3.2", provision: "thon/4", limit: { span: { workingDays: 1 } } }],
      changes: { "xa-dong-ban/3.2": { provision: "thon/5", "limit.workingDays": 1 } },
    };
    expect(issuesOf(() => onBase(twice))).toMatchObject([
      { code: "given-twice", path: "changes.xa-dong-ban/3.2", expected: { vi: "rules[0]", en: "rules[0]" } },
    ]);
  });

  it("an act that writes them within rules is told how, and nothing else of that rule", () => {
    const inRules = { rules: [{ changes: "xa-dong-ban/3.2", limit: { span: { workingDays: 1 } } }] };
    const issues = issuesOf(() => amended(inRules));
    expect(issues).toMatchObject([{ code: "unknown-key", path: "rules[0].changes" }]);
    expect(issues[0]?.message.vi).toContain("changes: { xa-dong-ban/3.2:");
    // What is wrong elsewhere is told as well.
    const andMore = { rules: [...inRules.rules, { provision: "xa-dong-ban/9" }], changes: 5 };
    const paths = issuesOf(() => amended(andMore)).map(({ path }) => path);
    expect(paths[0]).toBe("rules[0].changes");
    expect(paths.some((path) => path.startsWith("rules[1]."))).toBe(true);
    expect(paths.filter((path) => path.startsWith("rules[0]"))).toEqual(["rules[0].changes"]);
    expect(issuesOf(() => onBase({ amendments: [{ ...act("2026-07-01"), ...inRules }] }))).toMatchObject([
      { path: "amendments[0].rules[0].changes" },
    ]);
  });
});

describe("readings of a base reach what its changes by path leave", () => {
  const city = readChain("thanh-pho-mau.yaml").profile;
  const on = (parts: object) =>
    parseProfile(
      { extends: "thanh-pho-mau", ...head("so"), changes: { "thanh-pho-mau/3.1": { provision: "so/3", ...parts } } },
      { base: city },
    );
  const reached = (profile: Profile) =>
    profile.readings.find(({ code }) => code === "C01")?.provisions.includes("so/3") ?? false;

  it("another number, and not the part that the reading itself is about", () => {
    // C01 asks whether the day of receipt counts: `limit.span.firstDay`.
    expect(reached(on({ "limit.workingDays": 2 }))).toBe(true);
    expect(reached(on({ "limit.firstDay": "same" }))).toBe(false);
    expect(reached(on({ limit: { span: { workingDays: 2, firstDay: "next" } }, text: words("x") }))).toBe(false);
    expect(builtOnOf(on({ "limit.firstDay": "same" }))?.unreached.map(({ code }) => code)).toEqual(["C01"]);
  });
});

describe("what is wrong with an act", () => {
  const paths = (more: object) => issuesOf(() => amended(more)).map(({ path }) => path);

  it("is told at its place: a rule that is given, a change, a reading, a part", () => {
    const chained = {
      ...summary,
      id: "xa-dong-ban/7.3",
      provision: "xa-dong-ban/7.3",
      trigger: { on: { duty: "xa-dong-ban/0", at: "due" } },
    };
    expect(paths({ rules: [chained] })).toEqual(["rules[0].trigger.on.duty"]);
    expect(
      paths({ changes: { "xa-dong-ban/3.1": { "trigger.on": { duty: "xa-dong-ban/0", at: "due" } } } })[0],
    ).toMatch(/^changes\.xa-dong-ban\/3\.1/);
    expect(paths({ changes: { "xa-dong-ban/8.1": { bearer: { role: "nobody" } } } })).toEqual([
      "changes.xa-dong-ban/8.1.bearer.role",
    ]);
    const reading = {
      code: "Z01",
      question: words("?"),
      provisions: ["xa-khac/1"],
      value: "a",
      values: [{ value: "a", text: words("a"), changes: [] }],
    };
    expect(paths({ readings: [reading] })[0]).toMatch(/^readings\[0\]\./);
    expect(paths({ statusProvision: "xa-khac/1" })).toEqual(["statusProvision"]);
  });
});

/** A second rule at the place of the first. */
const summary = {
  id: "xa-dong-ban/7.1:summary",
  provision: "xa-dong-ban/7.1",
  topic: "explainDelay",
  modality: "must",
  bearer: { role: "office" },
  text: words("Tổng hợp trong 05 ngày làm việc từ khi đôn đốc"),
  trigger: { on: "urged" },
  limit: { span: { workingDays: 5, firstDay: "next" } },
  fulfilledBy: ["delayExplained"],
};
const ids = ({ rules }: Profile) => rules.map(ruleId);

describe("what is taken away by its place", () => {
  const two = parseProfile({ ...JSON.parse(JSON.stringify(base)), rules: [...base.rules, summary] });
  const amendedTwo = (more: object) =>
    parseProfile({ amends: "xa-dong-ban", ...act("2026-07-01"), ...more }, { base: two });

  it("goes with all its rules, in an act and in a text built on another", () => {
    expect(ids(amendedTwo({ repeals: ["xa-dong-ban/7.1"] })).filter((id) => id.includes("7.1"))).toEqual([]);
    expect(ids(onBase({ remove: ["xa-dong-ban/7.1"] }, two).profile).filter((id) => id.includes("7.1"))).toEqual([]);
  });

  it("by the id of one rule goes alone, and what the act gives or changes itself stays", () => {
    const one = amendedTwo({ repeals: ["xa-dong-ban/7.1:summary"] });
    expect(ids(one).filter((id) => id.includes("7.1"))).toEqual(["xa-dong-ban/7.1"]);
    const kept = amendedTwo({
      repeals: ["xa-dong-ban/7.1"],
      changes: { "xa-dong-ban/7.1:summary": { "limit.workingDays": 4 } },
    });
    expect(ids(kept).filter((id) => id.includes("7.1"))).toEqual(["xa-dong-ban/7.1:summary"]);
    expect(rule(kept, "xa-dong-ban/7.1:summary")?.limit).toEqual({ span: { workingDays: 4, firstDay: "next" } });
  });

  it("is served by no rule any more", () => {
    const serving = parseProfile({
      ...JSON.parse(JSON.stringify(base)),
      rules: base.rules.map((one) =>
        ruleId(one) === "xa-dong-ban/3.2" ? { ...one, serves: ["xa-dong-ban/9", "xa-dong-ban/7.2"] } : one,
      ),
    });
    const without = parseProfile(
      { amends: "xa-dong-ban", ...act("2026-07-01"), repeals: ["xa-dong-ban/9"] },
      { base: serving },
    );
    expect(rule(without, "xa-dong-ban/3.2")?.serves).toEqual(["xa-dong-ban/7.2"]);
  });
});

describe("a lower text on a rule that its base repeals later", () => {
  const repealing = amended({ repeals: ["xa-dong-ban/7.1"] });
  const lower = { changes: { "xa-dong-ban/7.1": { provision: "thon/5", "limit.workingDays": 2 } } };
  const urged = (on: string) => ({ ...received("2026-06-01"), events: [{ type: "urged", on }] });
  const of = (profile: Profile, asOf: string, on: string) =>
    evaluate(urged(on), { profile, asOf, hangsOn: false })
      .duties.filter(({ provision, due }) => provision === "thon/5" && due !== null)
      .map(({ due }) => due);

  it.each([
    ["changes", lower],
    ["rules", { rules: [{ changes: "xa-dong-ban/7.1", provision: "thon/5", limit: { span: { workingDays: 2 } } }] }],
  ])("holds up to the repeal, and is told from it on: %s", (_, more) => {
    const { profile, versions } = onBase(more, repealing);
    expect(spansOf(profile).map(({ from }) => from)).toEqual([null, "2026-07-01"]);
    // Urged Tue 30/6: Wed 1, Thu 2/7. Urged Wed 1/7: nothing.
    expect(of(profile, "2026-07-03", "2026-06-30")).toEqual(["2026-07-02"]);
    expect(of(profile, "2026-07-03", "2026-07-01")).toEqual([]);
    const remarks = lintAbsent(versions);
    expect(remarks.map(({ code }) => code)).toEqual(["absentBelow"]);
    expect(remarks[0]?.what.vi).toContain("Từ 01/07/2026");
    expect(remarks[0]?.what.vi).toContain("02/2026/QĐ");
    expect(remarks[0]?.what.vi).toContain("xa-dong-ban/7.1");
  });

  it("so does what it takes away, and what the base has only later", () => {
    expect(lintAbsent(onBase({ remove: ["xa-dong-ban/7.1"] }, repealing).versions)).toHaveLength(1);
    const adding = amended({ rules: [{ ...summary, id: "xa-dong-ban/7.2", provision: "xa-dong-ban/7.2" }] });
    const { versions } = onBase(
      { changes: { "xa-dong-ban/7.2": { provision: "thon/5", "limit.workingDays": 2 } } },
      adding,
    );
    expect(lintAbsent(versions).map(({ what }) => what.vi.slice(0, 22))).toEqual(["Đến hết 30/06/2026 quy"]);
  });

  it("is told with both days where an act repealed it for a time", () => {
    const one = act("2026-07-01") as { readonly effect: object };
    const forATime = amended({ repeals: ["xa-dong-ban/7.1"], effect: { ...one.effect, until: "2026-09-30" } });
    const [remark, ...more] = lintAbsent(onBase(lower, forATime).versions);
    expect(more).toEqual([]);
    expect(remark?.what.vi).toContain("Từ 01/07/2026 đến hết 30/09/2026 quy chế trên");
    expect(remark?.what.en).toContain("From 2026-07-01 through 2026-09-30");
  });

  it("what hangs on the rule is refused with the version in which it is gone", () => {
    const chained = {
      ...summary,
      id: "thon/6",
      provision: "thon/6",
      trigger: { on: { duty: "xa-dong-ban/3.2", at: "fulfilled" } },
    };
    const gone = amended({ repeals: ["xa-dong-ban/3.2"] });
    const [issue] = issuesOf(() => onBase({ rules: [chained] }, gone));
    expect(issue).toMatchObject({ code: "unknown-name" });
    expect(issue?.message.vi).toContain("2026-07-01");
  });

  it("a name that no version has is unknown", () => {
    expect(
      issuesOf(() => onBase({ changes: { "xa-dong-ban/7.3": { provision: "thon/5" } } }, repealing)),
    ).toMatchObject([{ code: "unknown-name", path: "changes.xa-dong-ban/7.3" }]);
  });

  it("the cases of the text are judged by the version of their day", () => {
    const { versions } = onBase(lower, repealing);
    const one = { name: "x", asOf: "2026-07-03", task: urged("2026-06-30") };
    expect(
      checkCases(versions, [{ ...one, expect: { duty: { ruleId: "xa-dong-ban/7.1", due: "2026-07-02" } } }]).map(
        ({ ok }) => ok,
      ),
    ).toEqual([true]);
  });
});
