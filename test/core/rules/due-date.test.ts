import { describe, expect, it } from "vitest";
import { type DayNumber, dateOf, dayOf, type Span, vietnam } from "../../../src/calendar/index.js";
import { actBy, dueSoonFrom, endOfStoppedSpan, isDueSoon } from "../../../src/core/rules/due-date.js";

const date = (day: DayNumber | null): string | null => (day === null ? null : dateOf(day));
const days = (
  n: number,
  firstDay: "next" | "same" = "next",
  how: "following" | "preceding" | "none" = "none",
): Span => ({
  days: n,
  firstDay,
  roll: how,
});
const workingDays = (n: number, firstDay: "next" | "same" = "next"): Span => ({ workingDays: n, firstDay });

describe("a span whose clock stops while the task is suspended", () => {
  const suspended = (...pairs: [string, string | null][]) =>
    pairs.map(([from, to]) => ({ from: dayOf(from), to: to === null ? null : dayOf(to) }));
  const end = (start: string, span: Span, ...pairs: [string, string | null][]): string =>
    dateOf(endOfStoppedSpan(dayOf(start), span, suspended(...pairs), vietnam));

  // Monday 9/3/2026 and 5 working days: Monday 16/3.
  it.each<[string, [string, string | null][], string]>([
    ["is the plain one without a suspension", [], "2026-03-16"],
    ["is given back the two working days of one", [["2026-03-11", "2026-03-12"]], "2026-03-18"],
    ["is given back no weekend", [["2026-03-13", "2026-03-15"]], "2026-03-17"],
    ["does not heed what came before its start", [["2026-03-02", "2026-03-06"]], "2026-03-16"],
    ["does not heed the day of its start", [["2026-03-02", "2026-03-09"]], "2026-03-16"],
    ["is given back the part of one that lies inside", [["2026-03-05", "2026-03-10"]], "2026-03-17"],
    ["does not heed what came after its end", [["2026-03-17", "2026-03-19"]], "2026-03-16"],
    ["is given back one on its last day alone", [["2026-03-16", "2026-03-16"]], "2026-03-17"],
    [
      "is given back one that only the first brings inside",
      [
        ["2026-03-12", "2026-03-12"],
        ["2026-03-17", "2026-03-18"],
      ],
      "2026-03-19",
    ],
  ])("in working days %s", (_, pairs, expected) => {
    expect(end("2026-03-09", workingDays(5), ...pairs)).toBe(expected);
  });

  // Monday 9/3/2026 and 5 days: Saturday 14/3.
  it.each<[string, [string, string | null][], string]>([
    ["is the plain one without a suspension", [], "2026-03-14"],
    ["is given back every day of one", [["2026-03-11", "2026-03-12"]], "2026-03-16"],
    ["is given back its weekend too", [["2026-03-13", "2026-03-14"]], "2026-03-16"],
    ["does not heed the day of its start", [["2026-03-02", "2026-03-09"]], "2026-03-14"],
    ["is given back one on its last day alone", [["2026-03-14", "2026-03-14"]], "2026-03-15"],
    ["does not heed what came after its end", [["2026-03-15", "2026-03-19"]], "2026-03-14"],
  ])("in days %s", (_, pairs, expected) => {
    expect(end("2026-03-09", days(5), ...pairs)).toBe(expected);
  });

  it("moves off a rest day only at its end", () => {
    const rolled = days(5, "next", "following");
    // 14/3 is a Saturday: Monday 16/3.
    expect(end("2026-03-09", rolled)).toBe("2026-03-16");
    // 10, 12, 13, 14 and Sunday 15/3: Monday 16/3 too.
    expect(end("2026-03-09", rolled, ["2026-03-11", "2026-03-11"])).toBe("2026-03-16");
    // 15, 16, 17, 18 and Thursday 19/3.
    expect(end("2026-03-09", rolled, ["2026-03-10", "2026-03-14"])).toBe("2026-03-19");
  });

  it("of the same day is that day", () => {
    expect(end("2026-03-09", { sameDay: true }, ["2026-03-09", "2026-03-10"])).toBe("2026-03-09");
  });
});

describe("due soon", () => {
  const inWorkingDays = (n: number | null) => ({ dueSoonDays: n, dueSoonUnit: "workingDays" }) as const;
  const inDays = (n: number | null) => ({ dueSoonDays: n, dueSoonUnit: "days" }) as const;
  const due = dayOf("2026-03-16");

  it("begins so many days before, working days or all", () => {
    // Monday 16/3: one working day is left on Friday 13/3, two on Thursday.
    expect(date(dueSoonFrom(due, inWorkingDays(1), vietnam))).toBe("2026-03-13");
    expect(date(dueSoonFrom(due, inWorkingDays(2), vietnam))).toBe("2026-03-12");
    // None is left on the day itself, nor after the one before it.
    expect(date(dueSoonFrom(due, inWorkingDays(0), vietnam))).toBe("2026-03-16");
    expect(date(dueSoonFrom(due, inDays(2), vietnam))).toBe("2026-03-14");
    expect(dueSoonFrom(due, inWorkingDays(null), vietnam)).toBeNull();
    expect(dueSoonFrom(due, inDays(null), vietnam)).toBeNull();
  });

  it("begins no earlier than the calendar", () => {
    const early = vietnam.firstDay + 5;
    expect(dueSoonFrom(early, inWorkingDays(30), vietnam)).toBe(vietnam.firstDay);
    // Wednesday 1/1/2014 is a holiday and the first day of the calendar: 2/1, 3/1 and 6/1 are working days.
    expect(date(dueSoonFrom(dayOf("2014-01-02"), inWorkingDays(1), vietnam))).toBe("2014-01-01");
    expect(date(dueSoonFrom(dayOf("2014-01-03"), inWorkingDays(1), vietnam))).toBe("2014-01-02");
    expect(date(dueSoonFrom(dayOf("2014-01-06"), inWorkingDays(1), vietnam))).toBe("2014-01-03");
  });

  it("is a day with so many or fewer left", () => {
    const asOf = dayOf("2026-03-13");
    expect(isDueSoon(due, asOf, 1, inWorkingDays(1))).toBe(true);
    expect(isDueSoon(due, asOf, 1, inWorkingDays(0))).toBe(false);
    expect(isDueSoon(due, asOf, 1, inDays(3))).toBe(true);
    expect(isDueSoon(due, asOf, 1, inDays(2))).toBe(false);
    expect(isDueSoon(due, asOf, 1, inWorkingDays(null))).toBe(false);
  });
});

describe("the day to plan for", () => {
  const planned = (due: string, trigger: string | null): string =>
    dateOf(actBy(dayOf(due), trigger === null ? null : dayOf(trigger), vietnam));

  it("is the last working day up to the due day, but not one before the trigger", () => {
    expect(planned("2026-03-13", null)).toBe("2026-03-13");
    expect(planned("2026-03-15", null)).toBe("2026-03-13");
    expect(planned("2026-03-15", "2026-03-12")).toBe("2026-03-13");
    expect(planned("2026-03-15", "2026-03-13")).toBe("2026-03-13");
    expect(planned("2026-03-15", "2026-03-14")).toBe("2026-03-15");
  });

  it("is the due day itself where the calendar has no working day up to it", () => {
    expect(actBy(vietnam.firstDay, null, vietnam)).toBe(vietnam.firstDay);
  });
});
