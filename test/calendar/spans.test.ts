import { describe, expect, it } from "vitest";
import { endOfSpan, roll, type Span, startOfSpan, vietnam } from "../../src/calendar/index.js";
import { issuesOf } from "../support/issues.js";

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
const months = (n: number, how: "following" | "preceding" | "none" = "none"): Span => ({ months: n, roll: how });

describe("the last day of a span", () => {
  const end = (start: string, span: Span): string => endOfSpan(start, span, vietnam);

  // Friday 13/3/2026.
  it.each<[string, Span, string]>([
    ["the day itself", { sameDay: true }, "2026-03-13"],
    ["1 working day", workingDays(1), "2026-03-16"],
    ["1 working day, the first counted", workingDays(1, "same"), "2026-03-13"],
    ["3 working days, the first counted", workingDays(3, "same"), "2026-03-17"],
    ["2 days", days(2), "2026-03-15"],
    ["2 days, the first counted", days(2, "same"), "2026-03-14"],
    ["2 days, moved on off a rest day", days(2, "next", "following"), "2026-03-16"],
    ["2 days, moved back off a rest day", days(2, "next", "preceding"), "2026-03-13"],
    ["3 days, which needs no move", days(3, "next", "following"), "2026-03-16"],
    ["1 month", months(1), "2026-04-13"],
    ["2 months", months(2), "2026-05-13"],
    // 13/6/2026 is a Saturday.
    ["3 months, moved on off a rest day", months(3, "following"), "2026-06-15"],
    ["3 months, moved back off a rest day", months(3, "preceding"), "2026-06-12"],
  ])("%s", (_, span, expected) => {
    expect(end("2026-03-13", span)).toBe(expected);
  });
});

describe("the last day to act a span before a day", () => {
  const start = (anchor: string, span: Span): string => startOfSpan(anchor, span, vietnam);

  // Wednesday 18/3/2026.
  it.each<[string, Span, string]>([
    ["the day itself", { sameDay: true }, "2026-03-18"],
    ["3 working days", workingDays(3), "2026-03-13"],
    ["3 working days, the day counted", workingDays(3, "same"), "2026-03-16"],
    ["4 days", days(4), "2026-03-14"],
    ["4 days, the day counted", days(4, "same"), "2026-03-15"],
    ["4 days, moved back off a rest day", days(4, "next", "preceding"), "2026-03-13"],
    ["4 days, moved on off a rest day", days(4, "next", "following"), "2026-03-16"],
    ["2 months", months(2), "2026-01-18"],
    // 18/1/2026 is a Sunday.
    ["2 months, moved back off a rest day", months(2, "preceding"), "2026-01-16"],
  ])("%s", (_, span, expected) => {
    expect(start("2026-03-18", span)).toBe(expected);
  });
});

describe("a day on a rest day", () => {
  it("is moved as the rule says", () => {
    expect(roll("2026-03-15", "following", vietnam)).toBe("2026-03-16");
    expect(roll("2026-03-15", "preceding", vietnam)).toBe("2026-03-13");
    expect(roll("2026-03-15", "none", vietnam)).toBe("2026-03-15");
  });
});

describe("what cannot be counted is refused", () => {
  const codes = (ask: () => unknown): string[] => issuesOf(ask).map(({ code, path }) => `${code} ${path}`);

  it("a number that is not whole, or too small", () => {
    expect(codes(() => endOfSpan("2026-03-13", workingDays(0), vietnam))).toEqual(["out-of-range span.workingDays"]);
    expect(codes(() => endOfSpan("2026-03-13", days(1.5), vietnam))).toEqual(["out-of-range span.days"]);
    expect(codes(() => startOfSpan("2026-03-13", months(Number.NaN), vietnam))).toEqual(["out-of-range span.months"]);
    expect(endOfSpan("2026-03-13", days(0), vietnam)).toBe("2026-03-13");
  });

  it("a span without a unit", () => {
    expect(codes(() => endOfSpan("2026-03-13", {} as Span, vietnam))).toEqual(["missing span"]);
  });

  it("a day that is none, and one outside the calendar", () => {
    expect(codes(() => roll("2026-02-30", "none", vietnam))).toEqual(["impossible-date date"]);
    expect(codes(() => endOfSpan("2051-01-01", days(1), vietnam))[0]).toMatch(/^outside-calendar/);
    expect(codes(() => endOfSpan("2050-12-30", workingDays(9), vietnam))[0]).toMatch(/^outside-calendar/);
  });
});
