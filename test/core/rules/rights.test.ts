import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { codesOf } from "../../support/issues.js";
import { type RightParts, rightRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const RIGHT: RightParts = {
  provision: "lao-cai/6.2.a#2",
  topic: "returnTask",
  actor: "lead",
  text: { vi: "Trả lại", en: "Return" },
  on: "received",
  span: { workingDays: 2, firstDay: "next" },
  fulfilledBy: ["returned"],
};

const assigned = { type: "assigned", on: "2026-03-02" };
const task = (...events: object[]) => ({ id: "1", title: "A", dueOn: "2026-03-11", events: [assigned, ...events] });

const right = (more: RightParts, given: object, asOf: string) => {
  const { rights, nextChange } = evaluate(given, { profile: profileOf(rightRule({ ...RIGHT, ...more })), asOf });
  return { ...(rights[0] ?? expect.fail("no right")), nextChange };
};

describe("a right for two working days from receipt, Thursday 12/3/2026", () => {
  const received = { type: "received", on: "2026-03-12" };
  const returned = (on: string) => ({ type: "returned", on });

  it("is open until Monday 16/3 and lapses on the day after, which is the next change", () => {
    expect(right({}, task(received), "2026-03-12")).toMatchObject({
      until: "2026-03-16",
      state: "open",
      usedOn: null,
      nextChange: "2026-03-17",
    });
    expect(right({}, task(received), "2026-03-16").state).toBe("open");
    expect(right({}, task(received), "2026-03-17")).toMatchObject({ until: "2026-03-16", state: "lapsed" });
  });

  it("has the key of its holder: the body that leads, else the role", () => {
    const rule = "1/lao-cai%2F6.2.a#2/-";
    expect(right({}, task(received), "2026-03-12")).toMatchObject({ key: `${rule}/lead`, modality: "may" });
    expect(right({}, { ...task(received), lead: "Sở Y tế" }, "2026-03-12").key).toBe(`${rule}/sở y tế`);
    expect(right({ actor: "office" }, { ...task(received), lead: "Sở Y tế" }, "2026-03-12").key).toBe(`${rule}/office`);
  });

  it("is used by the first return from receipt on, early or late, and changes no more", () => {
    const closed = { type: "completed", on: "2026-03-13" };
    for (const day of ["2026-03-12", "2026-03-16", "2026-03-18"]) {
      expect(right({}, task(received, returned(day), returned("2026-03-19")), "2026-03-20")).toMatchObject({
        state: "used",
        usedOn: day,
      });
    }
    expect(right({}, task(received, returned("2026-03-13"), closed), "2026-03-13").nextChange).not.toBe("2026-03-17");
  });

  it("is not used by what came before it opened", () => {
    const taken = (on: string) => ({ type: "urged", on });
    const fulfilledBy = ["urged"] as const;
    expect(right({ fulfilledBy }, task(taken("2026-03-11"), received), "2026-03-13")).toMatchObject({
      state: "open",
      usedOn: null,
    });
    expect(right({ fulfilledBy, span: null }, task(taken("2026-03-11"), received), "2026-03-13")).toMatchObject({
      until: null,
      state: "open",
      usedOn: null,
    });
  });

  it("is not opened without receipt, under another condition, or before the document is issued", () => {
    expect(right({}, task(), "2026-03-13")).toMatchObject({ state: "notOpened", until: null, usedOn: null });
    const when = { fact: "classified", operator: "equal", value: true } as const;
    expect(right({ when }, task(received), "2026-03-13").state).toBe("notOpened");
    expect(right({ when }, { ...task(received), secrecy: "secret" }, "2026-03-13").state).toBe("open");
    const later = { id: "1", title: "A", dueOn: "2026-03-11", document: { issuedOn: "2026-03-25" } };
    expect(right({ on: "due" }, later, "2026-03-12").state).toBe("notOpened");
    expect(right({ on: "due" }, { ...later, document: { issuedOn: "2026-03-02" } }, "2026-03-12").state).toBe("open");
  });

  it("is not given by a regulation that took effect after receipt, 2015-08-10", () => {
    const old = (on: string) => ({
      id: "1",
      title: "A",
      events: [
        { type: "assigned", on: "2015-07-01" },
        { type: "received", on },
      ],
    });
    expect(right({}, old("2015-08-07"), "2015-08-10").state).toBe("notOpened");
    // Monday 10/8/2015 and two working days: Wednesday 12/8.
    expect(right({}, old("2015-08-10"), "2015-08-10")).toMatchObject({ state: "open", until: "2015-08-12" });
  });

  it("may open only on the day after its trigger", () => {
    const more = { on: "due", opens: "dayAfter" } as const;
    // Deadline Wednesday 11/3: open from Thursday 12/3, two working days after that is Monday 16/3.
    expect(right(more, task(), "2026-03-11")).toMatchObject({ state: "notOpened", nextChange: "2026-03-12" });
    expect(right(more, task(), "2026-03-12")).toMatchObject({ state: "open", until: "2026-03-16" });
  });

  it("opens on a day to come: that day is a change, unless the task is closed and the right has no last day", () => {
    const more = { on: "due" } as const;
    const far = (...events: object[]) => ({ ...task(...events), dueOn: "2026-04-15" });
    const done = { type: "completed", on: "2026-03-09" };
    // Two days before the deadline the host's "due soon" would change the status, so it is switched off.
    const change = (rule: RightParts, given: object) =>
      evaluate(given, {
        profile: profileOf(rightRule({ ...RIGHT, ...more, ...rule })),
        asOf: "2026-03-10",
        parameters: { dueSoonWorkingDays: null },
      }).nextChange;
    expect(change({}, far())).toBe("2026-04-15");
    expect(change({}, far(done))).toBe("2026-04-15");
    expect(change({ span: null }, far())).toBe("2026-04-15");
    expect(change({ span: null }, far(done))).toBeNull();
  });

  it("without a last day is open while the task is, and used whenever it was", () => {
    const closed = { type: "completed", on: "2026-03-18" };
    const more = { span: null };
    expect(right(more, task(received), "2026-12-31")).toMatchObject({ until: null, state: "open", usedOn: null });
    expect(right(more, task(received, closed), "2026-03-18")).toMatchObject({ until: null, state: "notOpened" });
    expect(right(more, task(received, returned("2026-03-12"), closed), "2026-03-18")).toMatchObject({
      ruleId: "lao-cai/6.2.a#2",
      provision: "lao-cai/6.2.a#2",
      topic: "returnTask",
      actor: "lead",
      until: null,
      state: "used",
      usedOn: "2026-03-12",
    });
  });

  it("counts from the next working day where a receipt on a rest day is deemed to lie there", () => {
    const saturday = { type: "received", on: "2026-03-14" };
    // Deemed Monday 16/3: two working days are 17/3 and 18/3; from the Saturday itself 16/3 and 17/3.
    expect(right({ restDayTrigger: "nextWorkingDay" }, task(saturday), "2026-03-14").until).toBe("2026-03-18");
    expect(right({}, task(saturday), "2026-03-14").until).toBe("2026-03-17");
  });
});

// Due on Wed 11/3/2026: Tue 10 is the first working day before it, Mon 9 the second, Fri 6/3 the third.
describe("a right counted back from the deadline: to ask for more time at least three working days before it", () => {
  const back: RightParts = {
    topic: "returnTask",
    on: "due",
    span: { workingDays: 3, firstDay: "next" },
    counts: "back",
    fulfilledBy: ["returned"],
  };
  const asked = { type: "returned", on: "2026-03-05", by: "Văn phòng UBND tỉnh" };

  it("is open from the first day of the task to Friday 6/3, and lapses after it", () => {
    expect(right(back, task(), "2026-03-02")).toMatchObject({ state: "open", until: "2026-03-06", usedOn: null });
    expect(right(back, task(), "2026-03-06")).toMatchObject({ state: "open", nextChange: "2026-03-07" });
    expect(right(back, task(), "2026-03-09")).toMatchObject({ state: "lapsed", until: "2026-03-06" });
  });

  it("is used by the act, whenever it was", () => {
    expect(right(back, task(asked), "2026-03-09")).toMatchObject({ state: "used", usedOn: "2026-03-05" });
    expect(right(back, task(asked), "2026-03-04")).toMatchObject({ state: "open" });
  });

  it("is there for nothing on a task without a deadline, or done before its last day", () => {
    expect(right(back, { ...task(), dueOn: null }, "2026-03-04")).toMatchObject({ state: "notOpened", until: null });
    const done = { type: "completed", on: "2026-03-04" };
    expect(right(back, task(done), "2026-03-05").state).toBe("notOpened");
    expect(right(back, task(done), "2026-03-12").state).toBe("notOpened");
    expect(right(back, task({ ...done, on: "2026-03-10" }), "2026-03-12").state).toBe("lapsed");
  });

  it("counts the span back over rest days, and follows the deadline", () => {
    // Due Fri 20/2/2026, in Tết (16-20/2 are off): the working days before are 13, 12, 11/2.
    const early = { id: "1", title: "A", dueOn: "2026-02-20", events: [{ type: "assigned", on: "2026-02-02" }] };
    expect(right(back, early, "2026-02-10")).toMatchObject({ state: "open", until: "2026-02-11" });
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-09", dueOn: "2026-03-18" };
    // Due Wed 18/3: 17, 16, Fri 13/3.
    expect(right(back, task(adjusted), "2026-03-09")).toMatchObject({ state: "open", until: "2026-03-13" });
  });

  it("opens on no later day", () => {
    const rule = { ...rightRule({ ...RIGHT, ...back }), trigger: { on: "due", opens: "dayAfter" } };
    expect(
      codesOf(() => parseProfile(JSON.parse(JSON.stringify({ ...profileOf(), readings: [], rules: [rule] })))),
    ).toEqual(["out-of-range rules[0].trigger.opens"]);
  });
});
