import { describe, expect, it } from "vitest";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const PROFILES = [
  [laoCai.id, laoCai, "Sở Y tế"],
  [canTho.id, canTho, "Sở Y tế"],
  [haiPhongThanhUy.id, haiPhongThanhUy, "Sở Y tế"],
  [konTumSnn.id, konTumSnn, "office"],
] as const;

const sentBack = (profile: typeof laoCai, on: string, by: string, before: readonly object[], readings = {}) => {
  const task = {
    id: "A",
    title: "Việc A",
    lead: "Sở Y tế",
    dueOn: "2026-03-20",
    document: { number: "1", issuedOn: "2026-03-02" },
    events: [...before, { type: "returned", on, by }],
  };
  // Monday 23/3 is one working day past the deadline of Friday 20/3.
  const { phase, findings, duties } = evaluate(task, { profile, asOf: "2026-03-23", readings });
  const own = duties.find(({ topic }) => topic === "doTask");
  const back = duties.find(({ topic, reason }) => topic === "returnTask" && reason !== "invoked");
  return {
    phase,
    isLate: findings.some(({ code }) => code === "returnedLate"),
    own: own?.state,
    back: back?.state,
    due: back?.due,
  };
};

const ONE_DAY = { A38: "oneWorkingDay" };
const RECEIVED = [{ type: "received", on: "2026-03-04" }];
const STOPS = { phase: "returned", isLate: false, own: "notApplicable", back: "met" };
const RUNS_ON = { phase: "open", isLate: true, own: "overdue", back: "metLate", due: "2026-03-05" };

// Received on Wednesday 4/3: one working day ends with Thursday 5/3 (SEMANTICS 22).
describe.each(PROFILES)("a return in %s", (_, profile, by) => {
  it("has no limit of its own by the text", () => {
    expect(sentBack(profile, "2026-03-18", by, RECEIVED)).toMatchObject(STOPS);
  });

  it("stops nothing after the limit that A38=oneWorkingDay sets, and all within it", () => {
    expect(sentBack(profile, "2026-03-18", by, RECEIVED, ONE_DAY)).toEqual(RUNS_ON);
    expect(sentBack(profile, "2026-03-05", by, RECEIVED, ONE_DAY)).toMatchObject(STOPS);
    expect(sentBack(profile, "2026-03-06", by, RECEIVED, ONE_DAY)).toMatchObject({ phase: "open", isLate: true });
  });

  it("is counted from the entry where no receipt is recorded, and from the issue where no entry is", () => {
    const entered = [{ type: "registered", on: "2026-03-04" }];
    expect(sentBack(profile, "2026-03-18", by, entered, ONE_DAY)).toEqual(RUNS_ON);
    expect(sentBack(profile, "2026-03-03", by, [], ONE_DAY)).toMatchObject({ phase: "returned", isLate: false });
    if (profile === konTumSnn) {
      // The issue of the province's document is not the day on which the department has it: nobody knows, and nothing is late.
      const asked = { phase: "returned", isLate: false, own: "notApplicable", back: "undetermined" };
      expect(sentBack(profile, "2026-03-18", by, [], ONE_DAY)).toMatchObject(asked);
      return;
    }
    // Issued on Monday 2/3: up to Tuesday 3/3.
    expect(sentBack(profile, "2026-03-18", by, [], ONE_DAY)).toEqual({ ...RUNS_ON, due: "2026-03-03" });
    expect(sentBack(profile, "2026-03-03", by, [], ONE_DAY)).toMatchObject(STOPS);
  });
});

it("has that limit in SNV by the text itself", () => {
  expect(sentBack(haiPhongSnv, "2026-03-18", "Sở Y tế", RECEIVED)).toEqual(RUNS_ON);
});

describe("under A61=stays", () => {
  it.each([
    [laoCai, "lao-cai/6.2.a#2"],
    [canTho, "can-tho/5.2#2:answer"],
    [haiPhongSnv, "hai-phong-snv/6.1.c:answer"],
    [haiPhongThanhUy, "hai-phong-thanh-uy/7.1.b#2"],
  ] as const)("the answer to a return is not asked for, and says why", (profile, rule) => {
    const answer = (...events: object[]) => {
      const task = {
        id: "A",
        title: "Việc A",
        lead: "Sở Y tế",
        dueOn: "2026-04-20",
        document: { number: "1", issuedOn: "2026-03-02" },
        events,
      };
      const { duties } = evaluate(task, { profile, asOf: "2026-03-23", readings: { A61: "stays" } });
      return duties.find(({ ruleId }) => ruleId === rule);
    };
    expect(answer(...RECEIVED, { type: "returned", on: "2026-03-05", by: "Sở Y tế" })).toMatchObject({
      state: "notApplicable",
      reason: "staysWithLead",
    });
    expect(answer(...RECEIVED)).toMatchObject({ state: "notApplicable", reason: "notTriggered" });
  });
});
