import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { LedDays } from "../../../src/core/rules/led-days.js";
import { directoryOf } from "../../support/lives.js";

const directory = directoryOf();
const health = directory.one("Sở Y tế");
const home = directory.one("Sở Nội vụ");

const span = (from: string, to: string | null) => ({ from: dayOf(from), to: to === null ? null : dayOf(to) });
/** A body that leads from a day to another, of each pair. */
const leading = (...spans: readonly (readonly [from: string, to: string | null])[]): LedDays => {
  const led = new LedDays();
  for (const [from, to] of spans) led.leads(health, span(from, to));
  return led;
};
/** Whether Sở Y tế owes the report for the period from the day after 20/2 to a day. */
const owes = (led: LedDays, nominal: string): boolean => led.owes(health, dayOf(nominal), dayOf("2026-02-20"));

describe("a unit report is owed (A62)", () => {
  it("by a body that leads an open task on the day of the report, from its first day to its last", () => {
    const led = leading(["2026-03-02", "2026-03-20"]);
    expect(["2026-03-01", "2026-03-02", "2026-03-20", "2026-03-21"].map((day) => owes(led, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("for as long as it leads, where the task is still open", () => {
    const led = leading(["2026-03-02", null]);
    expect([owes(led, "2026-03-01"), owes(led, "2026-03-02"), owes(led, "2030-12-31")]).toEqual([false, true, true]);
  });

  it("by whichever of its tasks is open, in whatever order they were met", () => {
    const led = leading(["2026-03-16", "2026-03-20"], ["2026-03-02", "2026-03-06"], ["2026-03-04", "2026-03-10"]);
    const days = ["2026-03-06", "2026-03-10", "2026-03-11", "2026-03-15", "2026-03-16", "2026-03-21"];
    expect(days.map((day) => owes(led, day))).toEqual([true, true, false, false, true, false]);
  });

  it("over a long task that begins before a short one and ends after it", () => {
    const led = leading(["2026-03-02", "2026-03-31"], ["2026-03-04", "2026-03-05"], ["2026-04-02", null]);
    expect(["2026-03-31", "2026-04-01", "2026-04-02"].map((day) => owes(led, day))).toEqual([true, false, true]);
  });

  it("by a body that finished one in the period: from the day after the day before to this one", () => {
    const finished = (on: string): boolean => {
      const led = new LedDays();
      led.finishes(health, dayOf(on));
      return owes(led, "2026-03-20");
    };
    expect(["2026-02-20", "2026-02-21", "2026-03-20", "2026-03-21"].map(finished)).toEqual([false, true, true, false]);
  });

  it("by no other body", () => {
    const led = leading(["2026-03-02", null]);
    expect(led.owes(home, dayOf("2026-03-20"), dayOf("2026-02-20"))).toBe(false);
    expect(led.bodies).toEqual([health]);
  });

  it("not for a span that ends before it begins: finished on the day it was given", () => {
    const led = leading(["2026-03-02", "2026-03-01"]);
    expect(led.bodies).toEqual([]);
    expect(owes(led, "2026-03-02")).toBe(false);
  });
});

describe("the first day of a body", () => {
  const first = (led: LedDays): string | null => {
    const day = led.firstDay(health);
    return day === null ? null : dateOf(day);
  };

  it("is the first on which it led: nothing is owed for periods before", () => {
    expect(first(leading(["2026-03-16", "2026-03-20"], ["2026-03-02", "2026-03-06"]))).toBe("2026-03-02");
    expect(first(new LedDays())).toBeNull();
  });

  it("is the day it finished something, where it led nothing on any day", () => {
    const led = new LedDays();
    led.finishes(health, dayOf("2026-03-09"));
    led.finishes(health, dayOf("2026-03-05"));
    expect(first(led)).toBe("2026-03-05");
  });
});

describe("what the office reports on", () => {
  it("is there in a period in which any task was open, whoever leads it", () => {
    const led = new LedDays();
    led.isOpen(span("2026-03-02", "2026-03-06"));
    const wasOpen = (from: string, to: string): boolean => led.wasOpenIn(dayOf(from), dayOf(to));
    expect(wasOpen("2026-02-01", "2026-03-01")).toBe(false);
    expect(wasOpen("2026-02-01", "2026-03-02")).toBe(true);
    expect(wasOpen("2026-03-06", "2026-03-31")).toBe(true);
    expect(wasOpen("2026-03-07", "2026-03-31")).toBe(false);
    expect(led.bodies).toEqual([]);
    expect(led.firstOpen).toBe(dayOf("2026-03-02"));
    expect(new LedDays().firstOpen).toBeNull();
  });
});

describe("something to report (A60)", () => {
  it("is what happened from the day after the last Thursday to the Thursday of the report", () => {
    const hasNews = (on: string): boolean => {
      const led = new LedDays();
      led.tells(health, dayOf(on));
      return led.hasNews(health, dayOf("2026-03-12"), dayOf("2026-03-05"));
    };
    expect(["2026-03-05", "2026-03-06", "2026-03-12", "2026-03-13"].map(hasNews)).toEqual([false, true, true, false]);
    expect(leading(["2026-03-02", null]).hasNews(health, dayOf("2026-03-12"), dayOf("2026-03-05"))).toBe(false);
  });
});
