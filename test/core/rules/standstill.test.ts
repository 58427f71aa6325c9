import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { firstRunning, lateFrom, standsStillOn } from "../../../src/core/rules/standstill.js";

const wait = (from: string, to: string | null) => ({
  from: dayOf(from),
  to: to === null ? null : dayOf(to),
  reason: "returned" as const,
});
const late = (due: string, ...spans: readonly ReturnType<typeof wait>[]): string => {
  const from = lateFrom(dayOf(due), spans);
  return typeof from === "number" ? dateOf(from) : from.reason;
};

describe("the day that lateness is counted from", () => {
  it("is the due day while nothing stood still on it", () => {
    expect(late("2026-03-06")).toBe("2026-03-06");
    expect(late("2026-03-06", wait("2026-03-02", "2026-03-05"))).toBe("2026-03-06");
    // What had passed before the return is passed: it stops nothing that was late.
    expect(late("2026-03-06", wait("2026-03-07", null))).toBe("2026-03-06");
  });

  it("is the day of the answer where the due day passed in the wait", () => {
    expect(late("2026-03-06", wait("2026-03-05", "2026-03-10"))).toBe("2026-03-11");
    expect(late("2026-03-06", wait("2026-03-06", "2026-03-06"))).toBe("2026-03-07");
  });

  it("goes on through a second wait that began before the first was over", () => {
    expect(late("2026-03-06", wait("2026-03-05", "2026-03-10"), wait("2026-03-11", "2026-03-13"))).toBe("2026-03-14");
  });

  it("is none while the task waits", () => {
    expect(late("2026-03-06", wait("2026-03-05", null))).toBe("returned");
  });
});

describe("the first day on which a task does not stand still", () => {
  const first = (day: string, ...spans: readonly ReturnType<typeof wait>[]): string | null => {
    const found = firstRunning(dayOf(day), spans);
    return found === null ? null : dateOf(found);
  };

  it("is that day, or the day after the wait, or none", () => {
    expect(first("2026-03-06", wait("2026-03-07", "2026-03-09"))).toBe("2026-03-06");
    expect(first("2026-03-08", wait("2026-03-07", "2026-03-09"))).toBe("2026-03-10");
    expect(first("2026-03-08", wait("2026-03-07", null))).toBeNull();
  });

  it("has both ends of a wait in it", () => {
    const spans = [wait("2026-03-07", "2026-03-09")];
    const days = ["2026-03-06", "2026-03-07", "2026-03-09", "2026-03-10"];
    expect(days.map((day) => standsStillOn(dayOf(day), spans))).toEqual([false, true, true, false]);
  });
});
