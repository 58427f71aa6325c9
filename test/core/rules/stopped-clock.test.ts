import { describe, expect, it } from "vitest";
import { type DayNumber, dateOf, dayOf, type Roll, type Span, vietnam } from "../../../src/calendar/index.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { endOfStoppedSpan } from "../../../src/core/rules/due-date.js";
import { type DeadlineParts, deadlineRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const RULE: DeadlineParts = {
  topic: "handleFeedback",
  actor: "office",
  on: "received",
  stops: "whileSuspended",
  fulfilledBy: ["registered"],
};
const at = (type: string, on: string) => ({ type, on });
/** A pause of whole days, the last one included. */
const paused = (from: string, to: string) => [at("suspended", from), at("resumed", dateOf(dayOf(to) + 1))];
const duty = (span: Span, events: readonly object[], asOf = "2026-04-30", more: DeadlineParts = {}) => {
  const profile = profileOf(deadlineRule({ ...RULE, ...more, span }));
  const task = { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-02-02"), ...events] };
  return evaluate(task, { profile, asOf }).duties[0] ?? expect.fail("no duty");
};
const days = (n: number, how: Roll = "following"): Span => ({ days: n, firstDay: "next", roll: how });
const working = (n: number, firstDay: "next" | "same" = "next"): Span => ({ workingDays: n, firstDay });

describe("a stopped clock counts the days on which it runs, and moves only the end that comes of it", () => {
  const received = at("received", "2026-03-02");

  it.each<[string, Span, object[], string]>([
    // 3, 5, 6, 7 and Sunday 8/3; on to Monday.
    ["5 days without 4/3", days(5), [received, ...paused("2026-03-04", "2026-03-04")], "2026-03-09"],
    // 5, 6, 7, 8 and Monday 9/3.
    ["5 days without 3 and 4/3", days(5), [received, ...paused("2026-03-03", "2026-03-04")], "2026-03-09"],
    // 5, 6, 7, 8 and Monday 9/3, a working day: nothing is moved back.
    ["5 days, moved back", days(5, "preceding"), [received, ...paused("2026-03-03", "2026-03-04")], "2026-03-09"],
    // 15 to 19/2, in the Tết days; on to Monday 23/2.
    ["5 days across Tết", days(5), [at("received", "2026-02-09"), ...paused("2026-02-10", "2026-02-14")], "2026-02-23"],
    // 3, 4 and 5/3: the day of the trigger is the first one, and stopped.
    [
      "3 working days, paused on the trigger day",
      working(3, "same"),
      [received, ...paused("2026-03-02", "2026-03-02")],
      "2026-03-05",
    ],
    [
      "3 days, paused on the trigger day",
      { days: 3, firstDay: "same", roll: "none" },
      [received, ...paused("2026-03-02", "2026-03-02")],
      "2026-03-05",
    ],
    // A month ends on 2/4; two days of it were stopped: 4/4 is a Saturday, Monday 6/4.
    ["a month", { months: 1, roll: "following" }, [received, ...paused("2026-03-10", "2026-03-11")], "2026-04-06"],
    // Saturday 7/3 is moved to Monday 9/3, on which the clock stands: Tuesday 10/3.
    ["5 days, moved to a stopped day", days(5), [received, ...paused("2026-03-09", "2026-03-09")], "2026-03-10"],
    // 3, 5, 9, 10 and 11/3.
    [
      "5 days with two pauses",
      days(5),
      [received, ...paused("2026-03-04", "2026-03-04"), ...paused("2026-03-06", "2026-03-08")],
      "2026-03-11",
    ],
  ])("%s", (_, span, events, due) => {
    expect(duty(span, events)).toMatchObject({ due });
  });
});

describe("a pause that comes later hides nothing", () => {
  const received = at("received", "2026-03-02");
  const later = at("suspended", "2026-03-10");
  // 3, 4 and 5/3.
  const of = (...events: object[]) => duty(working(3), [received, ...events], "2026-03-16");

  it("of what was met, met late, or overdue before it", () => {
    expect(of(at("registered", "2026-03-04"), later)).toMatchObject({ state: "met", due: "2026-03-05" });
    expect(of(at("registered", "2026-03-09"), later)).toMatchObject({ state: "metLate", workingDaysLate: 2 });
    // The office owes it: 6, 9, 10, 11, 12, 13 and 16/3.
    expect(of(later)).toMatchObject({ state: "overdue", due: "2026-03-05", workingDaysLate: 7 });
  });

  it("and stops what had not ended", () => {
    expect(of(at("suspended", "2026-03-04"))).toMatchObject({ state: "notApplicable", reason: "clockStopped" });
    expect(of(at("suspended", "2026-03-05"))).toMatchObject({ state: "notApplicable", reason: "clockStopped" });
    expect(of(at("suspended", "2026-03-06"))).toMatchObject({ state: "overdue" });
    // What is done in the pause is done in time.
    expect(of(at("suspended", "2026-03-04"), at("registered", "2026-03-09"))).toMatchObject({ state: "met" });
  });

  it("nor after an earlier one that has ended", () => {
    const twice = [...paused("2026-03-04", "2026-03-04"), later];
    expect(of(...twice)).toMatchObject({ state: "overdue", due: "2026-03-06" });
  });
});

/** The end counted day by day. */
const walked = (start: DayNumber, n: number, pauses: readonly (readonly [number, number])[], isWorking: boolean) => {
  let day = start;
  for (let left = n; left > 0; ) {
    day++;
    const stands = pauses.some(([from, to]) => day >= from && day <= to);
    if (!stands && (!isWorking || vietnam.isWorking(day))) left--;
  }
  return day;
};

describe("many pauses", () => {
  const first = dayOf("2020-01-01");

  it("come to what a walk from day to day comes to", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const pauses: [number, number][] = [];
      for (let day = first + (seed % 5), i = 0; i < 12; i++) {
        const from = day + ((seed * (i + 3)) % 7);
        const to = from + ((seed + i * i) % 6) - 1;
        pauses.push([from, to]);
        day = Math.max(from, to + 1) + (i % 3);
      }
      const suspensions = pauses.map(([from, to]) => ({ from, to }));
      for (const n of [1, 3, 10, 40]) {
        const start = first + ((seed * 3) % 20);
        const inDays = endOfStoppedSpan(start, { days: n, firstDay: "next", roll: "none" }, suspensions, vietnam);
        expect(dateOf(inDays), `${seed} ${n}`).toBe(dateOf(walked(start, n, pauses, false)));
        const inWorking = endOfStoppedSpan(start, working(n), suspensions, vietnam);
        expect(dateOf(inWorking), `${seed} ${n} working`).toBe(dateOf(walked(start, n, pauses, true)));
      }
    }
  });
});
