import { describe, expect, it } from "vitest";
import { dateOf, dayOf, vietnam } from "../../../src/calendar/index.js";
import { changesOf, Periods, withoutSecondNext } from "../../../src/core/rules/periods.js";

const on20th = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" } as const;

/** February to May, judged on a day, some of them reported. */
const reportedBy = (reported: readonly string[]) =>
  new Periods({ calendar: [on20th], per: "task" })
    .between(dayOf("2026-02-01"), dayOf("2026-05-31"), vietnam)
    .map((period) => ({ period, reported: reported.includes(period.name) ? dayOf("2026-02-19") : null }));

describe("the next period of a list", () => {
  const shown = (asOf: string, ...reported: readonly string[]): string[] =>
    withoutSecondNext(reportedBy(reported), dayOf(asOf)).map(({ period }) => period.name);

  it("is the first of today or later that is not reported; none comes after it", () => {
    expect(shown("2026-03-19")).toEqual(["2026-02", "2026-03"]);
    expect(shown("2026-03-20")).toEqual(["2026-02", "2026-03"]);
    expect(shown("2026-03-21")).toEqual(["2026-02", "2026-03", "2026-04"]);
    expect(shown("2026-03-20", "2026-03")).toEqual(["2026-02", "2026-03", "2026-04"]);
    expect(shown("2026-03-19", "2026-03", "2026-04")).toEqual(["2026-02", "2026-03", "2026-04", "2026-05"]);
  });
});

describe("a reading whose dates lag behind", () => {
  it("is asked for more than the next", () => {
    expect(withoutSecondNext(reportedBy([]), dayOf("2026-03-19"), 2)).toHaveLength(4);
  });
});

describe("the days on which a list of periods changes by itself", () => {
  const changes = (asOf: string, ...reported: readonly string[]): string[] =>
    changesOf(withoutSecondNext(reportedBy(reported), dayOf(asOf)), dayOf(asOf))
      .filter((day) => day > dayOf(asOf))
      .map(dateOf);

  it("are the day after that of the next", () => {
    expect(changes("2026-03-19")).toEqual(["2026-03-21"]);
    expect(changes("2026-03-19", "2026-03")).toEqual(["2026-04-21"]);
  });

  it("are the days of those that are reported, where no open one is in sight", () => {
    expect(changes("2026-03-19", "2026-03", "2026-04", "2026-05")).toEqual(["2026-03-20", "2026-04-20", "2026-05-20"]);
  });
});
