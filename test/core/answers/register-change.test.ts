import { describe, expect, it } from "vitest";
import { WorkingCalendar } from "../../../src/calendar/index.js";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Profile } from "../../../src/language/profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { codesOf, issuesOf } from "../../support/issues.js";

const started = { document: { issuedOn: "2026-01-05" }, events: [{ type: "registered", on: "2026-01-06" }] };
// Due soon three working days before: Wednesday 4/3, so Friday 27/2; Tuesday 10/3, so Thursday 5/3.
const EARLY = { id: "early", dueOn: "2026-03-04", ...started };
const LATER = { id: "later", dueOn: "2026-03-10", ...started };
const DONE = {
  id: "done",
  dueOn: "2026-02-02",
  document: { issuedOn: "2026-01-05" },
  events: [...started.events, { type: "completed", on: "2026-02-02" }, { type: "resultRecorded", on: "2026-02-02" }],
};

const until = (day: string): Profile => ({ ...laoCai, effect: { ...laoCai.effect, until: day } });
const next = (tasks: readonly object[], asOf: string, profile = laoCai): string | null =>
  evaluateRegister({ tasks, units: [] }, { profile, asOf }).nextChange;

describe("the next day on which the result of a register differs", () => {
  it("is the earliest of its tasks, wherever that stands", () => {
    for (const tasks of [
      [EARLY, LATER, DONE],
      [DONE, LATER, EARLY],
      [LATER, EARLY],
    ]) {
      expect(next(tasks, "2026-02-10")).toBe("2026-02-27");
    }
    expect(next([DONE, LATER], "2026-02-10")).toBe("2026-03-05");
  });

  it("is the day after the last day of effect, when the warning comes", () => {
    expect(next([LATER], "2026-02-10", until("2026-02-12"))).toBe("2026-02-13");
    expect(next([], "2026-02-12", until("2026-02-12"))).toBe("2026-02-13");
  });

  it("is none once the regulation has ended: no report takes the place of the last one", () => {
    expect(next([], "2026-02-13", until("2026-02-12"))).toBeNull();
  });

  it("is none in the last week of the calendar, beyond which nothing is judged", () => {
    // The yearly report of the Office is due on 24/12/2050; the one after it in 2051.
    expect(next([], "2050-12-24")).toBe("2050-12-25");
    expect(next([], "2050-12-25")).toBeNull();
  });
});

describe("the tasks of a register", () => {
  // To be recorded three working days after the deadline (lao-cai/7.2.a), past the end of the calendar.
  const beyond = (id: string) => ({ id, dueOn: "2050-12-30", events: [{ type: "issued", on: "2050-12-01" }] });

  it("whose days lie outside the calendar are all named, by place and id", () => {
    const tasks = [beyond("a"), EARLY, beyond("c")];
    expect(codesOf(() => evaluateRegister({ tasks }, { profile: laoCai, asOf: "2050-12-30" }))).toEqual([
      "outside-calendar tasks[0] (id a)",
      "outside-calendar tasks[2] (id c)",
    ]);
  });

  it("are not blamed for a calendar that cannot be read", () => {
    const calendar = new WorkingCalendar({ id: "broken", first: "2014-01-01", last: "2050-12-31" }, () => {
      throw new RangeError("the days cannot be read");
    });
    const found = issuesOf(() =>
      evaluateRegister({ tasks: [EARLY] }, { profile: laoCai, asOf: "2026-02-10", calendar }),
    );
    expect(found).toMatchObject([
      { code: "unreadable", path: "calendar", found: "RangeError: the days cannot be read" },
    ]);
  });

  it("are evaluated alike by an evaluator that is kept", () => {
    const options = { asOf: "2026-02-10", from: "2025-06-01", share: { digits: 0 } } as const;
    const register = { tasks: [EARLY, DONE], units: ["Sở Y tế"] };
    expect(createEvaluator({ profile: laoCai }).evaluateRegister(register, options)).toEqual(
      evaluateRegister(register, { profile: laoCai, ...options }),
    );
  });
});
