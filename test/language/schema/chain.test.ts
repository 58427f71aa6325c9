import { describe, expect, it } from "vitest";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { explain } from "../../../src/core/answers/explain.js";
import { applyReadings } from "../../../src/language/apply-readings.js";
import { builtOnOf, citeIn } from "../../../src/language/built-on.js";
import type { Profile } from "../../../src/language/profile.js";
import { type Rule, ruleId } from "../../../src/language/rule.js";
import { lintExtension } from "../../../src/language/schema/lint-extension.js";
import { originOf, parseProfile, parseProfileFile } from "../../../src/language/schema/parse-profile.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { unfrozenPaths } from "../../../src/testing/support/structure.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { CHAIN, readChain } from "./chain-sources.js";

const [division, department, city] = CHAIN.map((name) => readChain(name).profile);
if (division === undefined || department === undefined || city === undefined) throw new Error("three layers");

const ruleOf = (profile: Profile, id: string): Rule | undefined => profile.rules.find((rule) => ruleId(rule) === id);

describe.each(CHAIN)("%s of a chain of three", (name) => {
  const { profile, versions, cases } = readChain(name);
  it.each(checkCases(versions, cases))("$name", ({ problems }) => {
    expect(problems).toEqual([]);
  });
  it("is frozen", () => {
    expect(unfrozenPaths(profile)).toEqual([]);
  });
});

describe("a chain", () => {
  it("has two dozen cases", () => {
    expect(CHAIN.reduce((sum, name) => sum + readChain(name).cases.length, 0)).toBeGreaterThanOrEqual(24);
  });

  it("names every layer, the nearest first, and whose each rule is", () => {
    expect(builtOnOf(division)?.layers.map(({ id, number }) => [id, number])).toEqual([
      ["so-mau", "05/QĐ-SM"],
      ["thanh-pho-mau", "10/2025/QĐ-TPM"],
    ]);
    expect(readChain("phong-mau.yaml").bases.map(({ id }) => id)).toEqual(["so-mau", "thanh-pho-mau"]);
    expect(originOf(division)).toEqual({
      "thanh-pho-mau/3.1": "phong-mau",
      "thanh-pho-mau/4.1:task": "thanh-pho-mau",
      "thanh-pho-mau/4.2": "phong-mau",
      "thanh-pho-mau/6.1": "so-mau",
      "thanh-pho-mau/7.1": "phong-mau",
      "so-mau/6": "so-mau",
    });
  });

  it("keeps who says a rule through readings and JSON", () => {
    const read = applyReadings(division, { C01: "include" });
    expect(originOf(read)).toEqual(originOf(division));
    expect(originOf(JSON.parse(JSON.stringify(division)) as Profile)).toEqual(originOf(division));
  });

  it("gives the words of the base the new number, in both languages", () => {
    expect(ruleOf(department, "thanh-pho-mau/3.1")?.text).toEqual({
      vi: "Vào sổ trong 02 ngày làm việc từ ngày nhận",
      en: "Register within 2 working days of receipt",
    });
    expect(ruleOf(division, "thanh-pho-mau/7.1")?.text.vi).toBe("Quá hạn từ 05 ngày làm việc");
  });

  it("cites a place by the number of the text that it stands in", () => {
    expect(citeIn("phong-mau/2", division).vi).toBe("Điều 2");
    expect(citeIn("so-mau/5", division).vi).toBe("Điều 5 văn bản số 05/QĐ-SM");
    expect(citeIn("thanh-pho-mau/4.1", division).vi).toBe("khoản 1 Điều 4 văn bản số 10/2025/QĐ-TPM");
    const task = { id: "1", title: "A", dueOn: "2026-03-06" };
    const { cite } = explain(task, { profile: division, provision: "thanh-pho-mau/4.1:task", asOf: "2026-03-05" });
    expect(cite.vi).toBe("khoản 1 Điều 4 văn bản số 10/2025/QĐ-TPM");
  });

  it("never takes the head of the base", () => {
    for (const [profile, number, from] of [
      [division, null, "2026-03-01"],
      [department, "05/QĐ-SM", "2026-02-02"],
      [city, "10/2025/QĐ-TPM", "2025-02-01"],
    ] as const)
      expect([profile.number, profile.effect.from, profile.standing]).toEqual([number, from, "inForce"]);
  });

  it("says in the receipt what it is and what it is built on", () => {
    const { meta } = evaluateRegister({ tasks: [] }, { profile: division, asOf: "2026-03-02" });
    expect(meta.profile).toMatchObject({
      id: "phong-mau",
      standing: "inForce",
      builtOn: ["so-mau", "thanh-pho-mau"],
    });
    expect(Object.keys(evaluateRegister({ tasks: [] }, { profile: city, asOf: "2026-03-02" }).meta.profile)).toEqual([
      "id",
      "sha256",
      "standing",
    ]);
  });
});

const head = {
  issuer: { vi: "Sở khác", en: "Another department" },
  number: "1/QĐ",
  standing: "inForce",
  standingNote: { vi: "Còn hiệu lực.", en: "In force." },
  effect: {
    provision: "so-khac/9",
    signedOn: null,
    daysAfterSigning: null,
    from: "2026-01-01",
    text: { vi: "x", en: "x" },
  },
};
const bare = { extends: "lao-cai", id: "so-khac", title: { vi: "Sở khác", en: "Another department" } };
const own = { ...bare, ...head };
const parsed = (more: object): Profile => parseProfile({ ...own, ...more }, { base: getProfile });

describe("the head of a regulation built on another", () => {
  it("is its own where all of it is given", () => {
    const profile = parsed({});
    expect(profile).toMatchObject(head);
    expect(builtOnOf(profile)?.missing).toEqual([]);
    expect(lintExtension(profile)).toEqual([]);
  });

  it.each(["issuer", "number", "standing", "effect"] as const)(
    "is that of a draft without effect without %s",
    (part) => {
      const { [part]: _, ...rest } = own;
      const profile = parseProfile(rest, { base: getProfile });
      expect([profile.standing, profile.effect.from]).toEqual(["draft", null]);
      expect(profile.issuer).not.toEqual(laoCai.issuer);
      expect(profile.number).not.toBe(laoCai.number);
      expect(profile.standingNote).not.toEqual(laoCai.standingNote);
      expect(builtOnOf(profile)?.missing).toEqual([part]);
      expect(lintExtension(profile)[0]?.path).toBe(part);
      const { register, meta } = evaluateRegister({ tasks: [] }, { profile, asOf: "2026-03-02" });
      expect(register.findings.map(({ code }) => code)).toEqual(["draft"]);
      expect(meta.profile.standing).toBe("draft");
    },
  );

  it("computes a draft from the day on which its base can have applied", () => {
    expect(parseProfile(bare, { base: getProfile }).effect).toMatchObject({ from: null, presupposed: "2015-08-10" });
  });

  it("has a name of its own, and its own places for what it says itself", () => {
    expect(codesOf(() => parsed({ id: "lao-cai" }))).toEqual(["duplicate-id id"]);
    const rule = ruleOf(laoCai, "lao-cai/7.2.a");
    if (rule === undefined) throw new Error("lao-cai/7.2.a");
    const other = { ...rule, id: "lao-cai/7.2.a", limit: { span: { workingDays: 9, firstDay: "next" } } };
    expect(codesOf(() => parsed({ rules: [other] }))).toEqual(["out-of-range rules[0].provision"]);
    expect(
      codesOf(() => parsed({ rules: [{ changes: "lao-cai/7.2.a", limit: { span: { workingDays: 9 } } }] })),
    ).toEqual(["out-of-range rules[0].provision"]);
    expect(codesOf(() => parsed({ secrecy: { ...laoCai.secrecy, where: "system" } }))).toEqual([
      "out-of-range secrecy.provision",
    ]);
    const [first, ...statuses] = laoCai.statuses;
    const renamed = [{ ...first, name: { vi: "Khác", en: "Other" } }, ...statuses];
    expect(codesOf(() => parsed({ statuses: renamed }))).toEqual(["out-of-range statusProvision"]);
    // What is said again as the base says it is the base's.
    expect(originOf(parsed({ rules: [rule] }))["lao-cai/7.2.a"]).toBe("lao-cai");
  });
});

describe("a rule of the base of which a part is changed", () => {
  const changed = (more: object): Profile =>
    parsed({ rules: [{ changes: "lao-cai/7.2.a", provision: "so-khac/4", ...more }] });

  it("keeps the rest", () => {
    const before = ruleOf(laoCai, "lao-cai/7.2.a");
    const after = ruleOf(changed({ limit: { span: { workingDays: 5 } } }), "lao-cai/7.2.a");
    expect(after).toEqual({
      ...before,
      id: "lao-cai/7.2.a",
      provision: "so-khac/4",
      limit: { span: { workingDays: 5, firstDay: "next" } },
      text: {
        vi: "Cập nhật tình hình, kết quả trong 05 ngày làm việc sau khi đến hạn",
        en: "Record state and result within 5 working days of the deadline",
      },
    });
  });

  it("asks for own words where more than a number differs", () => {
    expect(codesOf(() => changed({ trigger: { on: "start" } }))).toEqual(["missing rules[0].text"]);
    expect(codesOf(() => changed({ limit: { span: { days: 5, firstDay: "next", roll: "none" } } }))).toEqual([
      "missing rules[0].text",
    ]);
    const text = { vi: "Khác", en: "Other" };
    expect(ruleOf(changed({ trigger: { on: "start" }, text }), "lao-cai/7.2.a")).toMatchObject({
      trigger: { on: "start" },
      limit: { span: { workingDays: 3 } },
      text,
    });
  });

  it("takes a part away with null, and a limit of another kind whole", () => {
    const text = { vi: "Khác", en: "Other" };
    const prompt = changed({ limit: { promptly: true }, text });
    expect(ruleOf(prompt, "lao-cai/7.2.a")?.limit).toEqual({ promptly: true });
    expect(ruleOf(changed({ when: null, text }), "lao-cai/7.2.a")).not.toHaveProperty("when");
    expect(codesOf(() => changed({ limit: { span: { days: 5 } }, text }))).toEqual([
      "missing rules[0].limit.span.firstDay",
      "missing rules[0].limit.span.roll",
    ]);
  });

  it("names a rule that is not there, with the nearest", () => {
    expect(issuesOf(() => parsed({ rules: [{ changes: "lao-cai/7.2.b2", provision: "so-khac/4" }] }))).toMatchObject([
      { code: "unknown-name", path: "rules[0].changes" },
    ]);
  });

  it("is reached by the readings of the base, but for the part that it gives itself", () => {
    const a09 = (profile: Profile) => profile.readings.find(({ code }) => code === "A09");
    const kept = changed({ limit: { span: { workingDays: 5 } } });
    expect(a09(kept)?.provisions).toContain("so-khac/4");
    expect(ruleOf(applyReadings(kept, { A09: "assigned" }), "lao-cai/7.2.a")).toMatchObject({
      trigger: { on: "start" },
    });
    // Its own anchor: the ambiguity of Lào Cai's words has nothing left to say, is told, and cannot be taken in vain.
    const text = { vi: "Khác", en: "Other" };
    const fixed = changed({ trigger: { on: "issued" }, text });
    expect(a09(fixed)).toBeUndefined();
    expect(issuesOf(() => applyReadings(fixed, { A09: "assigned" }))).toMatchObject([
      { code: "unknown-name", found: "A09" },
    ]);
    expect(
      lintExtension(fixed)
        .map(({ message }) => message.en)
        .join(),
    ).toMatch(/A09.*is refused/);
  });

  it("given whole is read as it says, which check tells", () => {
    const rule = ruleOf(laoCai, "lao-cai/7.1");
    const whole = parsed({ rules: [{ ...rule, id: "lao-cai/7.1", provision: "so-khac/3", serves: [] }] });
    expect(lintExtension(whole).map(({ path }) => path)).toEqual(["readings"]);
    expect(lintExtension(whole)[0]?.message.en).toMatch(/do not reach lao-cai\/7\.1, which is now said by so-khac\/3/);
  });
});

describe("a base that a host gives", () => {
  it("is a parsed one, or what finds it", () => {
    const so = parsed({});
    const phong = { ...bare, extends: "so-khac", id: "phong-khac" };
    for (const base of [so, () => so]) {
      const profile = parseProfile(phong, { base });
      expect(builtOnOf(profile)?.layers.map(({ id }) => id)).toEqual(["so-khac", "lao-cai"]);
    }
    expect(issuesOf(() => parseProfile({ ...phong, extends: "so-khacc" }, { base: so }))).toMatchObject([
      { code: "unknown-name", path: "extends", nearest: "so-khac" },
    ]);
    expect(codesOf(() => parseProfile({ ...phong, extends: "so.yaml" }))).toEqual(["unreadable extends"]);
    expect(issuesOf(() => parseProfile(phong, { base: 5 as never }))[0]).toMatchObject({ path: "base" });
  });

  it("in several versions gives versions, each built on its own", () => {
    const twice = parseProfileFile({
      versions: [
        { from: null, to: "2026-06-30", profile: { ...city, id: "tp", ...inIds("tp") } },
        {
          from: "2026-07-01",
          to: null,
          profile: {
            extends: "tp",
            id: "tp",
            title: city.title,
            rules: [{ changes: "tp/7.1", trigger: { state: { passes: { reaches: { workingDays: 6 } } } } }],
          },
        },
      ],
    });
    const so = {
      ...own,
      extends: "tp",
      rules: [{ changes: "tp/3.1", provision: "so-khac/3", limit: { span: { workingDays: 2 } } }],
    };
    const { versions } = parseProfileFile(so, { base: twice.profile });
    expect(versions.map(({ from, to }) => [from, to])).toEqual([
      [null, "2026-06-30"],
      ["2026-07-01", null],
    ]);
    const states = versions.map(({ profile }) => ruleOf(profile, "tp/7.1")?.trigger);
    expect(states).toMatchObject([
      { state: { passes: { reaches: { workingDays: 10 } } } },
      { state: { passes: { reaches: { workingDays: 6 } } } },
    ]);
    for (const { profile } of versions)
      expect(ruleOf(profile, "tp/3.1")).toMatchObject({ provision: "so-khac/3", limit: { span: { workingDays: 2 } } });
  });
});

/** The parts of the city's text that name places, under another name of the regulation. */
function inIds(id: string): Partial<Profile> {
  const text = JSON.stringify({
    effect: city?.effect,
    statusProvision: city?.statusProvision,
    readings: city?.readings,
    rules: city?.rules,
  });
  return JSON.parse(text.replaceAll("thanh-pho-mau/", `${id}/`)) as Partial<Profile>;
}
