import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import { type Condition, comparisonsOf, FACTS, OPERATORS } from "../../src/language/condition.js";
import { defineProfile } from "../../src/language/define-profile.js";
import { PROFILE_IDS, type Profile } from "../../src/language/profile.js";
import { cite } from "../../src/language/provision.js";
import { type Rule, ruleId } from "../../src/language/rule.js";
import { isJudged, isRequirement, isRight, isState, passingOf } from "../../src/language/rule-kind.js";
import { CELLS, EVENT_TYPES, PHASES, TOPICS } from "../../src/language/vocabulary.js";
import * as AMBIGUITIES from "../../src/profiles/ambiguities/index.js";
import { getProfile, laoCai, profiles } from "../../src/profiles/index.js";
import { unfrozenPaths } from "../../src/testing/support/structure.js";
import { addDays } from "../support/civil.js";
import { codesOf, issuesOf } from "../support/issues.js";

const TIME_BEARING = JSON.parse(
  readFileSync(new URL("../fixtures/time-bearing-provisions.json", import.meta.url), "utf8"),
) as string[];

/** Every provision a profile encodes: by a rule of its own, by one that serves it, or by the day of effect. */
const encoded = (profile: Profile): string[] => [
  ...profile.rules.flatMap((rule) => [rule.provision, ...(rule.serves ?? [])]),
  ...(profile.effect.provision === null ? [] : [profile.effect.provision]),
];

/** Due and not done: the state of a task once its own deadline has passed, which counts no days of the text (reading A43). */
const isDueAndNotDone = (rule: Rule): boolean => {
  if (!isState(rule)) return false;
  const { span, exceeds } = passingOf(rule);
  return exceeds && "days" in span && span.days === 0;
};

/**
 * Whether a rule gives a day of the text: a requirement gives none, nor does a right that stays open as long as the task,
 * what is owed promptly, the task's own deadline, or the state of a task that is due and not done.
 */
const isDated = (rule: Rule): boolean => {
  if (isRequirement(rule) || isDueAndNotDone(rule) || (isRight(rule) && rule.limit === undefined)) return false;
  return rule.limit === undefined || !("promptly" in rule.limit || "field" in rule.limit);
};

/** The conditions of a profile: of its rules, of their fulfilments, of its statuses. */
const conditionsOf = (profile: Profile): Condition[] => [
  ...profile.statuses.map((status) => status.when),
  ...profile.rules.flatMap((rule) => (rule.when === undefined ? [] : [rule.when])),
  ...profile.rules.flatMap((rule) =>
    (rule.fulfilledBy ?? []).flatMap((f) => (typeof f === "string" || f.when === undefined ? [] : [f.when])),
  ),
];

describe("the five regulations", () => {
  it("are the five, in the order of their ids", () => {
    expect(profiles.map((profile) => profile.id)).toEqual([...PROFILE_IDS]);
    expect(TIME_BEARING).toHaveLength(70);
  });

  it.each(TIME_BEARING)("say when: %s is encoded by a rule, by one that serves it, or by the day of effect", (id) => {
    expect(encoded(getProfile(id.slice(0, id.indexOf("/"))))).toContain(id);
  });

  it("encode no date that the inventory does not know", () => {
    const withDates = profiles.flatMap(({ rules }) => rules.filter(isDated));
    expect(withDates.map((rule) => rule.provision).filter((id) => !TIME_BEARING.includes(id))).toEqual([]);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (id, profile) => {
  it("is data: it survives JSON and nobody can change it", () => {
    expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile);
    expect(unfrozenPaths(profile)).toEqual([]);
  });

  it("gives each rule an id of its own, which begins with its provision", () => {
    const ids = profile.rules.map(ruleId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      profile.rules.filter((rule) => ruleId(rule) !== rule.provision && !ruleId(rule).startsWith(`${rule.provision}:`)),
    ).toEqual([]);
  });

  it("names every actor and recipient, in both languages", () => {
    const named = profile.rules.flatMap((rule) => [
      rule.bearer.role,
      ...(rule.recipients ?? []).map((recipient) => (typeof recipient === "string" ? recipient : recipient.to)),
    ]);
    const others = profile.confirmation === null ? [] : [profile.confirmation.actor];
    expect([...named, ...others].filter((actor) => profile.actors[actor] === undefined)).toEqual([]);
    expect(new Set(Object.values(profile.actors).map((name) => name.vi)).size).toBe(Object.keys(profile.actors).length);
  });

  it("cites only its own provisions, by article", () => {
    const cited = [
      ...encoded(profile),
      profile.statusProvision ?? "",
      ...profile.readings.flatMap((reading) => reading.provisions),
    ];
    expect(cited.filter((provision) => !provision.startsWith(`${id}/`))).toEqual([]);
    expect(cited.filter((provision) => !/^(Article \d+|Decision, Article \d|Title)/.test(cite(provision).en))).toEqual(
      [],
    );
  });

  it("hangs together: what defineProfile checks", () => {
    expect(defineProfile(profile)).toBe(profile);
  });

  it("names its places of each ambiguity once, in the order of the catalogue, and every ambiguity is one of the catalogue", () => {
    const codes = profile.readings.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !(code in AMBIGUITIES))).toEqual([]);
    for (const { provisions } of profile.readings) {
      expect(provisions.filter((provision) => !provision.startsWith(`${id}/`))).toEqual([]);
      expect(new Set(provisions).size).toBe(provisions.length);
    }
  });

  it("asks only for published facts, with operators and values that can hold", () => {
    const wrong = conditionsOf(profile)
      .flatMap(comparisonsOf)
      .filter(({ fact, operator, value }) => {
        const values = Array.isArray(value) ? value : [value];
        return (
          FACTS[fact] === undefined || !OPERATORS.includes(operator) || values.some((one) => typeof one !== FACTS[fact])
        );
      });
    expect(wrong).toEqual([]);
    const words = conditionsOf(profile)
      .flatMap(comparisonsOf)
      .filter(({ fact }) => fact === "phase" || fact === "cell");
    const known: readonly unknown[] = [...PHASES, ...CELLS];
    expect(words.flatMap(({ value }) => value).filter((value) => !known.includes(value))).toEqual([]);
  });

  it("uses the closed lists of topics and events, and a basis of policy for each parameter", () => {
    const events = profile.rules.flatMap(({ fulfilledBy = [] }) =>
      fulfilledBy.map((f) => (typeof f === "string" ? f : f.event)),
    );
    expect(events.filter((event) => !EVENT_TYPES.includes(event))).toEqual([]);
    expect(profile.rules.filter((rule) => !TOPICS.includes(rule.topic))).toEqual([]);
    expect(Object.values(profile.parameters).filter((parameter) => parameter.basis !== "policy")).toEqual([]);
    expect(
      profile.rules.flatMap((rule) =>
        isJudged(rule) && !(rule.trigger.judgedBy in profile.parameters) ? [rule.trigger.judgedBy] : [],
      ),
    ).toEqual([]);
  });

  it("takes effect so many days after it was signed", () => {
    const { signedOn, daysAfterSigning, from } = profile.effect;
    if (signedOn === null) expect([daysAfterSigning, from]).toEqual([null, null]);
    else expect(from).toBe(addDays(signedOn, daysAfterSigning ?? Number.NaN));
    if (from !== null) expect(dayOf(from)).toBeGreaterThan(0);
    expect(profile.standing === "draft").toBe(from === null);
  });

  it("is found by its id", () => {
    expect(getProfile(id)).toBe(profile);
  });
});

describe("getProfile", () => {
  it.each([
    ["laocai", "lao-cai"],
    ["Lao-Cai", "lao-cai"],
    ["can-thơ", "can-tho"],
    ["hai-phong-svn", "hai-phong-snv"],
    ["kon-tum-sn", "kon-tum-snn"],
  ])("does not know %s, and asks whether %s was meant", (wrong, meant) => {
    expect(issuesOf(() => getProfile(wrong))).toMatchObject([
      { code: "unknown-name", path: "profile", found: wrong, nearest: meant },
    ]);
  });

  it("names all five and guesses none for a name that is far from each", () => {
    const [issue] = issuesOf(() => getProfile("ha-noi-ubnd-thanh-pho"));
    expect(issue?.nearest).toBeUndefined();
    for (const id of PROFILE_IDS) expect(issue?.expected?.vi).toContain(id);
  });

  it.each(["__proto__", "constructor", ""])("is not misled by %j", (id) => {
    expect(codesOf(() => getProfile(id))).toEqual(["unknown-name profile"]);
  });
});

describe("a profile of one's own", () => {
  const rule = laoCai.rules.find(({ provision }) => provision === "lao-cai/7.1") ?? expect.fail("no lao-cai/7.1");
  const own = (rules: readonly unknown[]): Profile => ({ ...laoCai, rules: rules as readonly Rule[] });

  it("is refused, with every problem at once, when its rules do not hang together", () => {
    const wrong = own([
      rule,
      rule,
      { ...rule, id: "x", bearer: { role: "offce" } },
      { ...rule, id: "y", provision: "can-tho/5.1" },
      { ...rule, id: "z", trigger: { on: { duty: "lao-cai/7.3", at: "due" } } },
    ]);
    expect(issuesOf(() => defineProfile(wrong))).toMatchObject([
      { code: "unknown-name", path: "rules[3].provision", found: "can-tho/5.1" },
      { code: "duplicate-id", path: "rules[1].provision", found: "lao-cai/7.1" },
      { code: "unknown-name", path: "rules[2].bearer.role", found: "offce", nearest: "office" },
      { code: "unknown-name", path: "rules[4].trigger.on.duty", found: "lao-cai/7.3" },
    ]);
  });

  it("is frozen when it hangs together", () => {
    expect(unfrozenPaths(defineProfile(own([{ ...rule }])))).toEqual([]);
  });
});
