import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  type CalendarNotice,
  type CalendarNotices,
  dayOf,
  describe as describeDay,
  isWorkingDay,
  vietnam,
  vietnamCalendar,
} from "../../src/calendar/index.js";
import { codesOf, issuesOf } from "../support/issues.js";

/**
 * An invented notice for 2028, its days worked out by hand: Tết is Wednesday 26 January, its eve and mùng 1-4 are 25-29, and
 * 29 is a Saturday; 1 January and 2 September are Saturdays, 30 April is a Sunday and 1 May a Monday; Hùng Kings' Day is
 * Tuesday 4 April.
 */
const OF_2028: CalendarNotice = {
  title: "CV 9999/VPCP-KGVX (01/10/2027)",
  announcedOn: "2027-10-01",
  year: 2028,
  holidays: [
    "2028-01-01",
    ...["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"],
    ...["2028-04-04", "2028-04-30", "2028-05-01", "2028-09-01", "2028-09-02", "2028-11-24"],
  ],
  inLieu: [
    { off: "2028-01-03", of: "2028-01-01" },
    { off: "2028-01-31", of: "2028-01-29" },
    { off: "2028-05-02", of: "2028-04-30" },
    { off: "2028-09-04", of: "2028-09-02" },
  ],
};
/** A swap in a year that is announced already: Friday 3 September 2027 stays off, Monday 6 is worked for on Saturday 11. */
const SWAP: CalendarNotice = {
  title: "CV 8888/VPCP-KGVX (02/8/2027)",
  announcedOn: "2027-08-02",
  swaps: [{ off: "2027-09-06", worked: "2027-09-11", occasion: { vi: "Quốc khánh", en: "National Day" } }],
};
const DATA: CalendarNotices = { source: "Phòng Tổ chức, 05/10/2027", notices: [OF_2028, SWAP] };
const without = (part: Partial<CalendarNotice>): CalendarNotices => ({ ...DATA, notices: [{ ...OF_2028, ...part }] });

describe("notices that were published after the package", () => {
  const later = vietnam.withNotices(DATA);

  it("set a year, and leave the others as they were", () => {
    // By law alone Tết of 2028 would begin on Monday 24 January.
    expect(isWorkingDay("2028-01-24", vietnam)).toBe(false);
    expect(isWorkingDay("2028-01-24", later)).toBe(true);
    expect(isWorkingDay("2028-01-31", vietnam)).toBe(true);
    expect(isWorkingDay("2028-01-31", later)).toBe(false);
    // Monday 24, then Tết and its day in lieu, Tuesday 1 and Wednesday 2 February.
    expect(addWorkingDays("2028-01-23", 3, later)).toBe("2028-02-02");
    for (const day of [dayOf("2026-08-22"), dayOf("2026-08-31"), dayOf("2029-04-30"), dayOf("2027-02-09")])
      expect(later.describe(day)).toEqual(vietnam.describe(day));
    expect(isWorkingDay("2027-09-06", later)).toBe(false);
    expect(isWorkingDay("2027-09-11", later)).toBe(true);
  });

  it("are cited, name their days, and make a year as sure as a notice makes it", () => {
    expect(describeDay("2028-01-31", later)).toEqual({
      date: "2028-01-31",
      working: false,
      kind: "compensatory",
      name: {
        vi: "Nghỉ bù Tết Nguyên đán (mùng 4) (29/1)",
        en: "In lieu of Tết (day 4 of the 1st lunar month) (2028-01-29)",
      },
      basis: "CV 9999/VPCP-KGVX (01/10/2027)",
      announcedOn: "2027-10-01",
      certainty: "provisional",
    });
    expect(describeDay("2028-06-01", vietnam).certainty).toBe("projected");
    expect(describeDay("2029-06-01", later).certainty).toBe("projected");
    expect(later.id).toBe("vietnam + Phòng Tổ chức, 05/10/2027");
  });

  it("are hidden before they were announced", () => {
    const asKnown = vietnamCalendar({ knownAt: "2027-09-30", notices: DATA });
    expect(isWorkingDay("2028-01-24", asKnown)).toBe(false);
    expect(isWorkingDay("2027-09-06", asKnown)).toBe(false);
    expect(isWorkingDay("2027-09-06", vietnamCalendar({ knownAt: "2027-08-01", notices: DATA }))).toBe(true);
    expect(isWorkingDay("2028-01-24", vietnamCalendar({ knownAt: "2027-10-01", notices: DATA }))).toBe(true);
  });

  it("may come one after another, and beside the days of an agency", () => {
    const both = vietnam.withNotices({ ...DATA, notices: [OF_2028] }).withNotices({ source: "sau", notices: [SWAP] });
    for (const day of ["2028-01-24", "2028-01-31", "2027-09-06", "2027-09-11"])
      expect(isWorkingDay(day, both)).toBe(isWorkingDay(day, later));
    expect(isWorkingDay("2028-02-01", later.with({ off: ["2028-02-01"], source: "QĐ 1" }))).toBe(false);
  });

  it("may repeat what the package knows", () => {
    const known: CalendarNotice = {
      title: "CV 12729/VPCP-KGVX (25/12/2025)",
      announcedOn: "2025-12-25",
      swaps: [{ off: "2026-01-02", worked: "2026-01-10" }],
    };
    const same = vietnam.withNotices({ source: "cũ", notices: [known] });
    expect(same.describe(dayOf("2026-01-02"))).toEqual(vietnam.describe(dayOf("2026-01-02")));
  });

  it("may bring a holiday that no law of today knows", () => {
    const added = { title: "NQ 1/2029/QH17", announcedOn: "2029-05-01", holidays: ["2029-08-20"] };
    const day = describeDay("2029-08-20", vietnam.withNotices({ source: "x", notices: [added] }));
    expect(day).toMatchObject({ working: false, name: { vi: "Ngày nghỉ lễ" }, basis: "NQ 1/2029/QH17" });
  });
});

describe("notices that are wrong", () => {
  const refused = (data: unknown): string[] => codesOf(() => vietnam.withNotices(data as CalendarNotices));

  it("are told all at once, each at its place", () => {
    expect(refused(null)).toEqual(["wrong-type"]);
    expect(refused({ source: " ", notices: [] })).toEqual(["missing source"]);
    expect(refused({ source: "x", notices: [], when: "y" })).toEqual(["unknown-key when"]);
    expect(
      refused({
        source: "x",
        notices: [
          { title: "a", announcedOn: "2027-13-01" },
          { announcedOn: null, holidays: ["2028-02-30", 5] },
          { title: "c", announcedOn: null },
          {
            title: "d",
            announcedOn: null,
            swaps: [{ off: "2028-07-01", worked: "2028-07-03" }, { off: "2028-07-05" }],
          },
        ],
      }),
    ).toEqual([
      "impossible-date notices[0].announcedOn",
      "missing notices[1].title",
      "missing notices[2]",
      "out-of-range notices[3].swaps[0].off",
      "out-of-range notices[3].swaps[0].worked",
      "missing notices[3].swaps[1].worked",
    ]);
  });

  it("when they leave out what the law gives a year", () => {
    const [issue] = issuesOf(() =>
      vietnam.withNotices(without({ holidays: (OF_2028.holidays ?? []).filter((day) => day !== "2028-04-04") })),
    );
    expect(issue).toMatchObject({ code: "missing", path: "notices[0].holidays" });
    expect(issue?.expected?.vi).toBe("2028-04-04 (Giỗ Tổ Hùng Vương (10/3 âm lịch))");
    expect(issue?.expected?.en).toBe("2028-04-04 (Hùng Kings' Commemoration Day)");
    expect(refused(without({ inLieu: (OF_2028.inLieu ?? []).slice(0, 3) }))).toEqual(["missing notices[0].inLieu"]);
    expect(refused(without({ holidays: (OF_2028.holidays ?? []).filter((day) => day !== "2028-01-25") }))).toEqual([
      "missing notices[0].holidays",
    ]);
    expect(refused(without({ holidays: [...(OF_2028.holidays ?? []), "2029-01-01"] }))).toContain(
      "out-of-range notices[0].holidays[12]",
    );
  });

  it("when they contradict what is known, or name a day twice", () => {
    const swap = (off: string, worked: string) => ({
      source: "x",
      notices: [{ title: "t", announcedOn: null, swaps: [{ off, worked }] }],
    });
    // 2026 is closed; 6 February 2027, a Saturday, is mùng 1 of Tết.
    expect(refused(swap("2026-12-31", "2027-01-09"))).toEqual(["out-of-range notices[0].swaps[0].off"]);
    expect(refused(swap("2027-02-11", "2027-02-06"))).toEqual(["duplicate-id notices[0].swaps[0].worked"]);
    expect(refused({ source: "x", notices: [SWAP, SWAP] })).toEqual([
      "duplicate-id notices[1].swaps[0].off",
      "duplicate-id notices[1].swaps[0].worked",
    ]);
    expect(refused(swap("2051-01-02", "2051-01-07"))).toEqual([
      "outside-calendar notices[0].swaps[0].off",
      "outside-calendar notices[0].swaps[0].worked",
    ]);
  });
});
