import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { bearerKey, keyPart } from "../../../src/core/rules/keys.js";
import { laoCai, profiles } from "../../../src/profiles/index.js";
import { deadlineRule, recurrenceRule, stateRule } from "../../support/sample-rules.js";
import { COMPLETE, profileOf, SECRET } from "./found.js";

const assigned = { type: "assigned", on: "2026-03-02" };

describe("the key of a result", () => {
  const keysOf = (task: object, asOf = "2026-03-31", profile = laoCai): string[] => {
    const { duties, thresholds, rights } = evaluate(task, { profile, asOf });
    return [...duties, ...thresholds, ...rights].map(({ key }) => key);
  };

  it("is task, rule, occasion and bearer", () => {
    const task = { id: "NV-12", title: "A", lead: "Sở  Xây dựng", dueOn: "2026-03-20", events: [assigned] };
    expect(keysOf(task)).toContain("NV-12/lao-cai%2F7.2.a/-/sở xây dựng");
  });

  it("escapes what stands between its parts, and nothing else", () => {
    expect(keyPart("a/b%c>d~e f,g:ộ")).toBe("a%2Fb%25c%3Ed%7Ee f,g:ộ");
    expect(keyPart("\u0000\n")).toBe("%00%0A");
    expect(bearerKey("  SỞ  Nội vu\u0323 ")).toBe("sở nội vụ");
  });

  it("is unique in an evaluation of each of the five", () => {
    const inspected = ["2026-03-03", "2026-03-03", "2026-03-10"].map((on) => ({ type: "inspectionEnded", on }));
    const asked = ["a", "a", undefined].map((ref) => ({
      type: "feedbackReceived",
      on: "2026-03-05",
      ...(ref && { ref }),
    }));
    const events = [...COMPLETE.events, ...inspected, ...asked];
    const tasks = [{ ...COMPLETE, events }, SECRET, { id: "3", title: "C", lead: "Sở Y tế", events: [assigned] }];
    const meetings = ["2026-03-05", "2026-03-20"].map((on) => ({ type: "regularSession", on }));
    for (const profile of profiles) {
      const evaluation = evaluateRegister({ tasks, meetings }, { profile, asOf: "2026-03-31" });
      const keys = [
        ...evaluation.register.duties,
        ...evaluation.tasks.flatMap(({ duties, thresholds, rights }) => [...duties, ...thresholds, ...rights]),
      ].map(({ key }) => key);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
      expect(keys.length).toBeGreaterThan(30);
    }
  });

  it("never holds the name of who leads a classified task", () => {
    for (const profile of profiles) {
      for (const key of keysOf(SECRET, "2026-03-31", profile)) {
        const mayShow = profile.secrecy?.allowed.includes("lead") === true;
        expect(mayShow || !key.includes("sở tài chính")).toBe(true);
      }
    }
  });

  it("names an event by what it refers to, else by type and day, and a twin by its number", () => {
    const rule = deadlineRule({ on: "feedbackReceived", each: true, fulfilledBy: ["feedbackHandled"] });
    const at = (on: string, ref?: string) => ({ type: "feedbackReceived", on, ...(ref !== undefined && { ref }) });
    const events = [assigned, at("2026-03-03"), at("2026-03-03"), at("2026-03-04", "12/PH"), at("2026-03-05", "12/PH")];
    const { duties } = evaluate({ id: "1", title: "A", events }, { profile: profileOf(rule), asOf: "2026-03-31" });
    expect(duties.map(({ key }) => key.split("/")[2])).toEqual([
      "feedbackReceived@2026-03-03",
      "feedbackReceived@2026-03-03~2",
      "12%2FPH",
      "12%2FPH~2",
    ]);
  });

  it("stays when the duty is met, when its day is another under a reading, and from day to day", () => {
    const open = { id: "1", title: "A", lead: "Sở Y tế", dueOn: "2026-03-20", events: [assigned] };
    const done = { ...open, events: [assigned, { type: "resultRecorded", on: "2026-03-24" }] };
    const keyOf = (task: object, asOf: string, readings: Record<string, string> = {}) =>
      evaluate(task, { profile: laoCai, asOf, readings }).duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.key;
    const key = keyOf(open, "2026-03-03");
    expect([
      keyOf(open, "2026-04-03"),
      keyOf(done, "2026-04-03"),
      keyOf(open, "2026-04-03", { A09: "assigned" }),
    ]).toEqual([key, key, key]);
  });

  it("of a state says what it rests on: another deadline, or another missed report, is another ground", () => {
    const report = recurrenceRule({ provision: "lao-cai/22.1" });
    const profile = profileOf(
      report,
      stateRule({ provision: "lao-cai/19.3" }),
      stateRule({ provision: "lao-cai/19.4", after: { missed: "lao-cai/22.1" } }),
    );
    const grounds = (...events: object[]) =>
      evaluate(
        { id: "1", title: "A", dueOn: "2026-03-20", events: [assigned, ...events] },
        { profile, asOf: "2026-04-30" },
      ).thresholds.map(({ key }) => key);
    const moved = { type: "deadlineAdjusted", on: "2026-03-18", dueOn: "2026-04-10", reason: "gia hạn" };
    expect(grounds()).toEqual(["1/lao-cai%2F19.3/due/office", "1/lao-cai%2F19.4/missed+2026-03/office"]);
    expect(grounds(moved)[0]).toBe("1/lao-cai%2F19.3/due+deadlineAdjusted@2026-03-18/office");
  });

  it("of a duty of the register names the period or the meeting, and who owes it", () => {
    const profile = profileOf(
      recurrenceRule({ provision: "lao-cai/22.1", per: "body" }),
      recurrenceRule({
        provision: "lao-cai/22.2",
        actor: "office",
        per: "office",
        calendar: [{ meeting: "regularSession", workingDaysBefore: 2 }],
      }),
    );
    const meetings = ["2026-03-20", "2026-03-05"].map((on) => ({ type: "regularSession", on }));
    const { register } = evaluateRegister({ tasks: [], units: ["Sở Y tế"], meetings }, { profile, asOf: "2026-03-10" });
    expect(register.duties.map(({ key }) => key)).toEqual([
      "-/lao-cai%2F22.1/2026-02/sở y tế",
      "-/lao-cai%2F22.1/2026-03/sở y tế",
      "-/lao-cai%2F22.2/regularSession@2026-03~2/office",
      "-/lao-cai%2F22.2/regularSession@2026-03/office",
    ]);
  });
});
