import { describe, expect, it } from "vitest";
import { dateOf, dayOf, vietnam } from "../../../src/calendar/index.js";
import { endOfOfficeHours, minuteOf, recordedMinute } from "../../../src/core/rules/office-hours.js";

const OFFICE = [
  ["07:30", "11:30"],
  ["13:00", "17:00"],
] as const;

/** When so many office hours have passed since a time of day, or since the office opens on the next working day. */
const end = (day: string, time: string | null, workingHours: number, officeHours: typeof OFFICE = OFFICE): string => {
  const found = endOfOfficeHours(
    dayOf(day),
    time === null ? null : minuteOf(time),
    { workingHours, officeHours },
    vietnam,
  );
  return `${dateOf(found.day)} ${found.time}`;
};

describe("office hours from 7:30 to 11:30 and from 13:00 to 17:00", () => {
  // Wednesday 11/3/2026.
  it.each([
    ["08:00", 2, "2026-03-11 10:00"],
    ["06:00", 2, "2026-03-11 09:30"],
    ["08:00", 3.5, "2026-03-11 11:30"],
    ["08:00", 4, "2026-03-11 13:30"],
    ["12:00", 1, "2026-03-11 14:00"],
    ["11:30", 1, "2026-03-11 14:00"],
    ["08:00", 7.5, "2026-03-11 17:00"],
    ["07:30", 8, "2026-03-11 17:00"],
    ["16:00", 1, "2026-03-11 17:00"],
    ["16:00", 2, "2026-03-12 08:30"],
    ["16:00", 9, "2026-03-12 17:00"],
    ["16:00", 9.25, "2026-03-13 07:45"],
    ["17:00", 8, "2026-03-12 17:00"],
    ["18:45", 4.5, "2026-03-12 13:30"],
    ["08:15", 0.25, "2026-03-11 08:30"],
    // Thursday 12/3 and Friday 13/3 are whole days; the weekend lies between.
    ["16:00", 17.5, "2026-03-16 08:00"],
    ["16:00", 25, "2026-03-16 17:00"],
  ])("from %s, %d hours end on %s", (time, hours, expected) => {
    expect(end("2026-03-11", time, hours)).toBe(expected);
  });

  it("begin on the next working day where the hour is not known", () => {
    expect(end("2026-03-11", null, 2)).toBe("2026-03-12 09:30");
    expect(end("2026-03-11", null, 8)).toBe("2026-03-12 17:00");
    expect(end("2026-03-11", null, 8.5)).toBe("2026-03-13 08:00");
  });

  it("do not run on a rest day", () => {
    // Saturday 14/3.
    expect(end("2026-03-14", "09:00", 1)).toBe("2026-03-16 08:30");
    expect(end("2026-03-14", null, 1)).toBe("2026-03-16 08:30");
  });
});

describe("the minute at which an event was recorded", () => {
  const minute = (recordedAt: string | undefined, day = "2026-03-11"): number | null =>
    recordedMinute(
      { type: "received", on: day, ...(recordedAt === undefined ? {} : { recordedAt }) } as Parameters<
        typeof recordedMinute
      >[0],
      dayOf(day),
    );

  it.each([
    ["2026-03-11T09:15:00+07:00", 9 * 60 + 15],
    ["2026-03-11T09:15+07:00", 9 * 60 + 15],
    ["2026-03-11T09:15:00+0700", 9 * 60 + 15],
    ["2026-03-11T09:15:30.250+07:00", 9 * 60 + 15],
    ["2026-03-11T02:15:00Z", 9 * 60 + 15],
    ["2026-03-10T17:00:00Z", 0],
    ["2026-03-11T16:59:59Z", 23 * 60 + 59],
    // Clocks an hour and a half behind Viet Nam's, twelve hours behind, and three and a half ahead.
    ["2026-03-11T07:45:00+05:30", 9 * 60 + 15],
    ["2026-03-10T21:15:00-05:00", 9 * 60 + 15],
    ["2026-03-11T12:45:00+10:30", 9 * 60 + 15],
  ])("of %s is its minute in Viet Nam", (recordedAt, expected) => {
    expect(minute(recordedAt)).toBe(expected);
  });

  it("is not known when it was recorded on another day, or without an hour", () => {
    expect(minute("2026-03-12T09:15:00+07:00")).toBeNull();
    expect(minute("2026-03-11T17:00:00Z")).toBeNull();
    expect(minute("2026-03-11")).toBeNull();
    expect(minute(undefined)).toBeNull();
  });
});
