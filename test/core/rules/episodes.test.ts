import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { getProfile } from "../../../src/profiles/index.js";
import { type StateParts, stateRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
/** A letter of the office, three working days after the deadline, Wednesday 11/3/2026: from Monday 16/3 on. */
const judged = (asOf: string, events: readonly object[], more: StateParts = {}) => {
  const given = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    dueOn: "2026-03-11",
    events: [at("assigned", "2026-03-02"), ...events],
  };
  const { ladder, duties } = evaluate(given, { profile: profileOf(stateRule(more)), asOf });
  return { rung: ladder[0] ?? expect.fail("no rung"), duties };
};
/** Since when it is reached, or when it will be: `since 2026-03-16`. */
const reached = (asOf: string, ...events: object[]): string => {
  const { rung } = judged(asOf, events);
  return rung.since === null ? `next ${rung.next}` : `since ${rung.since}`;
};
const duties = (asOf: string, ...events: object[]): string[] =>
  judged(asOf, events).duties.map(({ key, state, reason, since, fulfilledOn }) =>
    [key.split("/")[2], state, reason, since, fulfilledOn].filter((part) => part !== null).join(" "),
  );

describe("what ends a state", () => {
  it("is the end of the task; ended unhandled and without a day it leaves no breach", () => {
    for (const type of ["completed", "cancelled"]) {
      const { rung } = judged("2026-03-20", [at(type, "2026-03-18")]);
      expect(rung).toMatchObject({ reached: false, since: null, reason: "stateEnded" });
      expect(rung.episodes).toEqual([{ ground: "due", since: "2026-03-16", handledOn: null, endedOn: "2026-03-18" }]);
      expect(duties("2026-03-20", at(type, "2026-03-18"))).toEqual(["due notApplicable stateEnded"]);
    }
  });

  it("takes nothing from what was handled", () => {
    const events = [at("urged", "2026-03-17"), at("completed", "2026-03-18")];
    expect(duties("2026-03-20", ...events)).toEqual(["due met 2026-03-16 2026-03-17"]);
    expect(judged("2026-03-20", events).rung.episodes).toMatchObject([{ handledOn: "2026-03-17" }]);
  });

  it("ended on the day it would be reached, it never began", () => {
    expect(duties("2026-03-20", at("completed", "2026-03-16"))).toEqual(["- notApplicable conditionNotMet"]);
    expect(duties("2026-03-20", at("cancelled", "2026-03-16"))).toEqual(["- notApplicable cancelled"]);
    expect(judged("2026-03-20", [at("completed", "2026-03-16")]).rung.episodes).toEqual([]);
  });

  it("is the result: there before it is reached it never began, later it ends it", () => {
    for (const type of ["resultIssued", "resultRecorded"]) {
      for (const on of ["2026-03-11", "2026-03-12", "2026-03-16"])
        expect(reached("2026-03-20", at(type, on, { ref: "45/BC" }))).toBe("next null");
      expect(reached("2026-03-17", at(type, "2026-03-18", { ref: "45/BC" }))).toBe("since 2026-03-16");
      expect(duties("2026-03-20", at(type, "2026-03-18", { ref: "45/BC" }))).toEqual(["due notApplicable stateEnded"]);
    }
  });
});

describe("a new deadline", () => {
  // Friday 27/3: the third working day after it is Wednesday 1/4.
  const adjusted = (on: string, more: object = {}) => at("deadlineAdjusted", on, { dueOn: "2026-03-27", ...more });

  it("before the state is reached moves it", () => {
    expect(reached("2026-03-20", adjusted("2026-03-10"))).toBe("next 2026-04-01");
    expect(reached("2026-03-20", adjusted("2026-03-16"))).toBe("next 2026-04-01");
  });

  it("after it was reached ends it, and missed gives another episode under a key of its own", () => {
    expect(duties("2026-04-02", at("urged", "2026-03-17"), adjusted("2026-03-18"))).toEqual([
      "due met 2026-03-16 2026-03-17",
      "due+deadlineAdjusted@2026-03-18 owed 2026-04-01",
    ]);
    expect(duties("2026-04-02", adjusted("2026-03-18", { id: "GH1" }))).toEqual([
      "due notApplicable stateEnded",
      "due+GH1 owed 2026-04-01",
    ]);
  });

  it("by the lead itself is a proposal and changes nothing", () => {
    expect(reached("2026-03-20", adjusted("2026-03-10", { by: "lead" }))).toBe("since 2026-03-16");
  });
});

describe("a task that waits, or is taken for finished", () => {
  it("counts the span from the answer where the deadline passed in the wait", () => {
    // Answered on Friday 13/3: 16/3, 17/3, 18/3.
    expect(reached("2026-03-20", at("returned", "2026-03-10"), at("received", "2026-03-13"))).toBe("since 2026-03-18");
    // Resumed on Monday 16/3: 17/3, 18/3, 19/3.
    const suspended = [at("suspended", "2026-03-10", { by: "office" }), at("resumed", "2026-03-16")];
    expect(reached("2026-03-20", ...suspended)).toBe("since 2026-03-19");
    // Opened again on Friday 20/3: 23/3, 24/3, 25/3.
    const finished = [at("completed", "2026-03-10"), at("reopened", "2026-03-20")];
    expect(reached("2026-03-26", ...finished)).toBe("since 2026-03-25");
  });

  it("begins a state that was reached meanwhile on the day of the answer", () => {
    const returned = at("returned", "2026-03-13");
    expect(reached("2026-03-19", returned)).toBe("next null");
    expect(reached("2026-03-20", returned, at("received", "2026-03-20"))).toBe("since 2026-03-20");
  });

  it("goes through a wait that began after it", () => {
    expect(reached("2026-03-18", at("returned", "2026-03-17"))).toBe("since 2026-03-16");
  });

  it("is stopped by no suspension of the lead itself (A57)", () => {
    expect(reached("2026-03-20", at("suspended", "2026-03-10", { by: "lead" }))).toBe("since 2026-03-16");
  });
});

describe("an explanation, of a task without a deadline (A59)", () => {
  /** Six months of the start, Monday 2/3/2026, and more: from Thursday 3/9/2026 on. */
  const rows = (asOf: string, ...events: object[]): string[] => {
    const given = {
      id: "1",
      title: "A",
      lead: "Phòng Hợp tác",
      dueOn: null,
      events: [at("assigned", "2026-03-02"), ...events],
    };
    const result = evaluate(given, { profile: getProfile("hai-phong-snv"), asOf });
    return result.duties
      .filter(({ ruleId }) => ruleId === "hai-phong-snv/8.1.d")
      .map(({ key, state, reason, since, fulfilledOn }) =>
        [key.split("/")[2], state, reason, since, fulfilledOn].filter((part) => part !== null).join(" "),
      );
  };
  const explained = (on: string, more: object = {}) => at("delayExplained", on, { by: "Phòng Hợp tác", ...more });

  it("before the state has begun moves its beginning, under its key", () => {
    // Six months after 10/8/2026 end on 10/2/2027.
    expect(rows("2026-09-03")).toEqual(["start owed 2026-09-03"]);
    expect(rows("2026-09-03", explained("2026-08-10"))).toEqual(["- notApplicable notReached"]);
    expect(rows("2027-02-11", explained("2026-08-10"))).toEqual(["start owed 2027-02-11"]);
  });

  it("once it has begun ends it, and leaves what was done about it", () => {
    expect(rows("2026-10-01", explained("2026-09-10"))).toEqual(["start notApplicable stateEnded"]);
    const handled = [at("escalated", "2026-09-07", { by: "office" }), explained("2026-09-10")];
    expect(rows("2026-10-01", ...handled)).toEqual(["start met 2026-09-03 2026-09-07"]);
  });

  it("and the next time is another one, named by the explanation", () => {
    // Six months after 10/9/2026 end on 10/3/2027.
    expect(rows("2027-03-10", explained("2026-09-10"))).toEqual(["start notApplicable stateEnded"]);
    expect(rows("2027-03-11", explained("2026-09-10"))).toEqual([
      "start notApplicable stateEnded",
      "delayExplained@2026-09-10 owed 2027-03-11",
    ]);
    expect(rows("2027-03-11", explained("2026-09-10", { id: "g1" }))[1]).toBe("g1 owed 2027-03-11");
  });
});
