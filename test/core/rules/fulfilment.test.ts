import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { ConditionSet } from "../../../src/core/lifecycle/condition-set.js";
import { Fulfilments, firstOnOrAfter } from "../../../src/core/rules/fulfilment.js";
import type { Rule } from "../../../src/language/rule.js";
import { contextOf } from "../../support/lives.js";
import { deadlineRule, stateRule } from "../../support/sample-rules.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
const contextWith = (events: readonly object[], more: object = {}) =>
  contextOf(
    { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-03-02"), ...events], ...more },
    "2026-06-30",
  );

interface Asking {
  readonly rule?: Rule;
  readonly from?: string;
  readonly ground?: string;
  /** Which of the feedback of the record is answered. */
  readonly question?: number;
  readonly actor?: string;
  readonly more?: object;
}

/** The day of the act that meets what is asked from Tuesday 10/3/2026 on. */
const metOn = (events: readonly object[], asking: Asking = {}): string | null => {
  const { rule = RULE, from = "2026-03-10", ground, question, actor = "lead", more } = asking;
  const context = contextWith(events, more);
  const [body = null] = actor === "lead" ? (context.life.tenures.at(-1)?.leads ?? []) : [];
  const questions = context.life.events.filter(({ type }) => type === "feedbackReceived");
  const asked = {
    from: dayOf(from),
    question: question === undefined ? null : questions[question],
    ...(ground === undefined ? {} : { ground: dayOf(ground) }),
  };
  const day = new Fulfilments(rule, new ConditionSet()).on(asked, { actor, body }, context);
  return day === null ? null : dateOf(day);
};
const RULE = deadlineRule({ fulfilledBy: [{ event: "progressReported", from: "trigger" }] });
const reported = (on: string, more: object = {}) => at("progressReported", on, more);

describe("the act that meets a duty", () => {
  it("counts from the trigger on, its day in it; the first one counts", () => {
    expect(metOn([reported("2026-03-09")])).toBeNull();
    expect(metOn([reported("2026-03-10"), reported("2026-03-12")])).toBe("2026-03-10");
    expect(metOn([reported("2026-03-09"), reported("2026-03-12")])).toBe("2026-03-12");
    expect(metOn([at("urged", "2026-03-12")])).toBeNull();
  });

  it("counts whenever it was done, where the rule says so", () => {
    const rule = deadlineRule({ fulfilledBy: [{ event: "progressReported", from: "any" }] });
    expect(metOn([reported("2026-03-05")], { rule })).toBe("2026-03-05");
  });

  it("counts before the trigger where it reports the end of a task that is done", () => {
    expect(metOn([at("completed", "2026-03-05"), reported("2026-03-05")])).toBe("2026-03-05");
    expect(metOn([at("completed", "2026-03-06"), reported("2026-03-05")])).toBeNull();
  });

  it("does not count for a finish that was taken back before the trigger", () => {
    const rule = deadlineRule({ fulfilledBy: [{ event: "resultRecorded", from: "any" }] });
    const recorded = (on: string) => at("resultRecorded", on, { ref: "45/BC" });
    const taken = [at("completed", "2026-03-04"), recorded("2026-03-05"), at("reopened", "2026-03-09")];
    expect(metOn(taken, { rule })).toBeNull();
    expect(metOn([...taken, recorded("2026-03-09")], { rule })).toBe("2026-03-09");
    // Taken back after the trigger: what was met stays met.
    expect(metOn(taken, { rule, from: "2026-03-06" })).toBe("2026-03-05");
  });

  it("counts for nothing after the call-off", () => {
    expect(metOn([at("cancelled", "2026-03-11"), reported("2026-03-12")])).toBeNull();
    expect(metOn([reported("2026-03-11"), at("cancelled", "2026-03-12")])).toBe("2026-03-11");
  });

  it("counts only for the tasks that the rule says", () => {
    const when = { fact: "classified", operator: "equal", value: true } as const;
    const rule = deadlineRule({ fulfilledBy: [{ event: "progressReported", from: "trigger", when }] });
    expect(metOn([reported("2026-03-12")], { rule })).toBeNull();
    expect(metOn([reported("2026-03-12")], { rule, more: { secrecy: "secret", title: "" } })).toBe("2026-03-12");
  });
});

describe("the act that settles a state", () => {
  it("counts from the day it was reached, or, where the rule says so, from the day its deadline was set", () => {
    const states = { reached: stateRule({ fulfilledBy: ["delayExplained"] }) };
    const explained = [at("delayExplained", "2026-03-06")];
    expect(metOn(explained, { rule: states.reached, ground: "2026-03-02" })).toBeNull();
    const grounded = stateRule({ fulfilledBy: [{ event: "delayExplained", from: "ground" }] });
    expect(metOn(explained, { rule: grounded, ground: "2026-03-06" })).toBe("2026-03-06");
    expect(metOn(explained, { rule: grounded, ground: "2026-03-07" })).toBeNull();
  });
});

describe("an answer", () => {
  const questions = [
    at("feedbackReceived", "2026-03-05", { ref: "A" }),
    at("feedbackReceived", "2026-03-06", { id: "B" }),
    at("feedbackReceived", "2026-03-09"),
  ];
  const answered = (ref?: string) => [...questions, reported("2026-03-12", ref === undefined ? {} : { ref })];

  it("meets the question that it names by its ref or its id, and no other", () => {
    expect(metOn(answered("A"), { question: 0 })).toBe("2026-03-12");
    expect(metOn(answered("B"), { question: 1 })).toBe("2026-03-12");
    expect(metOn(answered("B"), { question: 0 })).toBeNull();
    expect(metOn(answered("A"), { question: 1 })).toBeNull();
    expect(metOn(answered("A"), { question: 2 })).toBeNull();
  });

  it("meets any where it names none, or what no question is named", () => {
    for (const question of [0, 1, 2]) {
      expect(metOn(answered(), { question })).toBe("2026-03-12");
      expect(metOn(answered("12/BC-UBND"), { question })).toBe("2026-03-12");
    }
    expect(metOn(answered("B"))).toBe("2026-03-12");
  });
});

describe("an act by whom", () => {
  const by = (name: string | undefined, asking: Asking = {}) =>
    metOn([reported("2026-03-12", name === undefined ? {} : { by: name })], asking);

  it("is the lead's by its role, its name, its head, or by nobody named: a missing name never accuses", () => {
    for (const name of ["lead", "Sở Y tế", "Giám đốc Sở Y tế", undefined]) expect(by(name), name).toBe("2026-03-12");
  });

  it("is not the lead's by the Office, or by a body known to be another", () => {
    for (const name of ["office", "Văn phòng UBND tỉnh", "UBND huyện Sa Pa"]) expect(by(name), name).toBeNull();
  });

  it("is the Office's by its role or by nobody named, not by the lead", () => {
    const office = { actor: "office" };
    for (const name of ["office", "Văn phòng UBND tỉnh", undefined]) expect(by(name, office), name).toBe("2026-03-12");
    for (const name of ["lead", "Sở Y tế", "UBND huyện Sa Pa"]) expect(by(name, office), name).toBeNull();
  });

  it("is one of any co-lead for all, and of a lead before or after for the one who led", () => {
    expect(by("Sở Nội vụ", { more: { lead: "Sở Y tế, Sở Nội vụ" } })).toBe("2026-03-12");
    const reassigned = at("reassigned", "2026-03-11", { lead: "Sở Nội vụ" });
    // On the day after the last of its own it may have been handed over after the act.
    expect(metOn([reassigned, reported("2026-03-11", { by: "Sở Y tế" })])).toBe("2026-03-11");
  });

  it("is not of a lead that had handed the task over, but for what the task came to", () => {
    const reassigned = at("reassigned", "2026-03-11", { lead: "Sở Nội vụ" });
    expect(metOn([reassigned, reported("2026-03-12", { by: "Sở Y tế" })])).toBeNull();
    expect(metOn([reassigned, reported("2026-03-12", { by: "Sở Nội vụ" })])).toBe("2026-03-12");
    expect(metOn([reassigned, reported("2026-03-12")])).toBe("2026-03-12");
    const back = at("reassigned", "2026-03-16", { lead: "Sở Y tế" });
    expect(metOn([reassigned, back, reported("2026-03-16", { by: "Sở Nội vụ" })])).toBe("2026-03-16");
    expect(metOn([reassigned, back, reported("2026-03-17", { by: "Sở Nội vụ" })])).toBeNull();
    const rule = deadlineRule({ fulfilledBy: [{ event: "resultRecorded", from: "trigger" }] });
    const recorded = at("resultRecorded", "2026-03-12", { by: "Sở Y tế" });
    expect(metOn([reassigned, recorded], { rule })).toBe("2026-03-12");
    // Those that led together still do.
    const together = { more: { lead: "Sở Y tế, Sở Nội vụ" } };
    const alone = at("reassigned", "2026-03-11", { lead: "Sở Nội vụ" });
    expect(metOn([alone, reported("2026-03-12", { by: "Sở Y tế" })], together)).toBe("2026-03-12");
  });

  it("is of whoever acted where nobody is known to lead", () => {
    expect(by("Sở Nội vụ", { more: { lead: null } })).toBe("2026-03-12");
    expect(by("office", { more: { lead: null } })).toBeNull();
  });
});

describe("what a register keeps", () => {
  it("is enough where it keeps one of the ways in which a duty is met", () => {
    const context = contextWith([]);
    const isKept = (rule: Rule, ...kept: readonly string[]): boolean =>
      new Fulfilments(rule, new ConditionSet()).isKept({
        ...context,
        register: { ...context.register, keeps: (type) => kept.includes(type) },
      });
    const rule = deadlineRule({ fulfilledBy: ["progressReported", "resultRecorded"] });
    expect(isKept(rule, "resultRecorded")).toBe(true);
    expect(isKept(rule, "completed")).toBe(false);
    expect(isKept({ ...rule, fulfilledBy: [] })).toBe(true);
  });
});

describe("the first event of some types", () => {
  it("is the first on or after a day", () => {
    const context = contextWith([at("urged", "2026-03-05"), at("escalated", "2026-03-09"), at("urged", "2026-03-12")]);
    const first = (day: string) => firstOnOrAfter(context, new Set(["urged", "escalated"]), dayOf(day));
    expect(first("2026-03-05")).toBe(dayOf("2026-03-05"));
    expect(first("2026-03-06")).toBe(dayOf("2026-03-09"));
    expect(first("2026-03-13")).toBeNull();
  });
});
