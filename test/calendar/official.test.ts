import { expect, it, describe as suite } from "vitest";
import {
  addWorkingDays,
  dateOf,
  dayInVietNam,
  dayOf,
  describe,
  isWorkingDay,
  type PlainDate,
  vietnam,
  vietnamCalendar,
} from "../../src/calendar/index.js";
import { deriveYear } from "../../src/calendar/vietnam/derive-year.js";
import { NOTICES, type Notice, YEAR_NOTICES } from "../../src/calendar/vietnam/notices.js";
import { officialDays } from "../../src/calendar/vietnam/official-days.js";
import { CALENDAR_YEARS, HOLIDAYS, MAKE_UP_DAYS, YEARS } from "../fixtures/vn-calendar.js";
import { addDays, dayNumber, isoDay, isWeekend, utcDay } from "../support/civil.js";
import { codesOf, issuesOf } from "../support/issues.js";

const OFFICIAL_DAYS = officialDays().map(
  ({ date, kind, name, notice }) => [date, kind, name.vi, name.en, notice] as const,
);

const KIND = { statutory: "statutory", compensatory: "compensatory", "swapped-off": "swappedOff" } as const;

const shortDate = (iso: string): string => {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
};

const daysOfYear = (year: number): PlainDate[] =>
  Array.from({ length: utcDay(year + 1, 1, 1) - utcDay(year, 1, 1) }, (_, i) => isoDay(utcDay(year, 1, 1) + i));

suite("the official days agree with the gathered notices", () => {
  it("lists exactly the gathered days off and make-up days, each with its kind and its names", () => {
    const gathered = [
      ...HOLIDAYS.map(({ date, kind, vi, en }) => `${date} ${KIND[kind]} ${vi} | ${en}`),
      ...MAKE_UP_DAYS.map((day) => `${day.date} makeUp Làm bù cho ngày ${shortDate(day.for)} (${day.occasion})`),
    ].sort();
    const official = OFFICIAL_DAYS.map(([date, kind, vi, en]) =>
      kind === "makeUp" ? `${date} makeUp ${vi}` : `${date} ${kind} ${vi} | ${en}`,
    ).sort();
    expect(official).toEqual(gathered);
  });

  it("names in English, for each make-up day, the day it is worked for", () => {
    const worked = OFFICIAL_DAYS.filter((day) => day[1] === "makeUp").map(([date, , , en]) => [date, en.slice(0, 21)]);
    expect(worked).toEqual(MAKE_UP_DAYS.map((day) => [day.date, `Worked for ${day.for}`]));
  });

  it("stands in order of day and names no day twice", () => {
    const dates = OFFICIAL_DAYS.map((day) => day[0]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it("has 149 statutory, 37 compensatory, 13 swapped days and 13 make-up Saturdays", () => {
    const count = (kind: string): number => OFFICIAL_DAYS.filter((day) => day[1] === kind).length;
    expect(["statutory", "compensatory", "swappedOff", "makeUp"].map(count)).toEqual([149, 37, 13, 13]);
    expect(MAKE_UP_DAYS.map((day) => new Date(`${day.date}T00:00:00Z`).getUTCDay())).toEqual(Array(13).fill(6));
  });

  it.each(YEARS)("works on each day of %i as the notices say", (year) => {
    const { weekdaysOff, makeUpDays, workingDaysTotal } = CALENDAR_YEARS[year] ?? expect.fail(`no fixture of ${year}`);
    const off = new Set(weekdaysOff);
    const madeUp = new Set(makeUpDays.map((day) => day.date));
    const expected = daysOfYear(year).filter(
      (date) => madeUp.has(date) || (!isWeekend(dayNumber(date)) && !off.has(date)),
    );
    expect(daysOfYear(year).filter((date) => isWorkingDay(date, vietnam))).toEqual(expected);
    expect(expected).toHaveLength(workingDaysTotal);
    expect(vietnam.count(dayOf(`${year}-01-01`) - 1, dayOf(`${year}-12-31`))).toBe(workingDaysTotal);
  });

  it("gives 252 working days in 2014, 2019 and 2020 and 249 in 2022, 2023, 2026 and 2027", () => {
    const total = (year: number): number => vietnam.count(dayOf(`${year}-01-01`) - 1, dayOf(`${year}-12-31`));
    expect([2014, 2019, 2020].map(total)).toEqual([252, 252, 252]);
    expect([2022, 2023, 2026, 2027].map(total)).toEqual([249, 249, 249, 249]);
    expect([2015, 2016, 2017, 2018, 2021, 2024, 2025].map(total)).toEqual([250, 251, 250, 250, 250, 251, 250]);
  });

  it("swaps 2/1/2015 for a Saturday of the year before and 31/12/2018 for a Saturday of the year after", () => {
    const day = (date: PlainDate) => [describe(date, vietnam).kind, isWorkingDay(date, vietnam)];
    expect([day("2014-12-27"), day("2015-01-02")]).toEqual([
      ["makeUp", true],
      ["swappedOff", false],
    ]);
    expect([day("2018-12-31"), day("2019-01-05")]).toEqual([
      ["swappedOff", false],
      ["makeUp", true],
    ]);
    expect(addWorkingDays("2014-12-31", 1, vietnam)).toBe("2015-01-05");
    expect(addWorkingDays("2018-12-28", 4, vietnam)).toBe("2019-01-05");
  });
});

suite("the notices", () => {
  const noticeOf = (date: PlainDate): Notice => {
    const id = OFFICIAL_DAYS.find((day) => day[0] === date)?.[4] ?? expect.fail(`${date} has no notice`);
    return NOTICES[id];
  };

  it.each(MAKE_UP_DAYS)("announces the swap of $for for $date once, and before both days where it is dated", (swap) => {
    const notice = noticeOf(swap.date);
    expect(noticeOf(swap.for)).toBe(notice);
    const [first = ""] = [swap.date, swap.for].sort();
    expect(notice.announcedOn === null || notice.announcedOn < first, `${notice.title} before ${first}`).toBe(true);
    expect(notice.announcedOn === null).toBe(notice.dated === "unknown");
  });

  it("dates the swaps of 2018, 2024, 2025 and 2026", () => {
    const swapped: PlainDate[] = ["2018-12-31", "2024-04-29", "2025-05-02", "2026-01-02", "2026-08-31"];
    const announced = swapped.map((date) => noticeOf(date).announcedOn);
    expect(announced).toEqual(["2018-07-11", "2024-04-12", "2024-11-26", "2025-12-25", "2025-10-13"]);
  });

  const DATED: [string, Notice][] = Object.entries(NOTICES).filter(([, notice]) => notice.dated !== "unknown");

  it.each(DATED)("prints in the title of %s the day that it is announced on", (_, { title, announcedOn }) => {
    const [, day = "", month = "", year = ""] = /(\d{1,2})\/(\d{1,2})\/(\d{4})\)$/.exec(title) ?? [];
    expect(announcedOn).toBe(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    expect(dateOf(dayOf(announcedOn ?? ""))).toBe(announcedOn);
  });

  it("has one notice for each year, announced before its first Tết day where it is dated", () => {
    expect(Object.keys(YEAR_NOTICES).map(Number)).toEqual(YEARS);
    for (const year of YEARS) {
      const { announcedOn } = NOTICES[YEAR_NOTICES[year] ?? expect.fail(`no notice of ${year}`)];
      const tet =
        OFFICIAL_DAYS.find(([date, , vi]) => date.startsWith(String(year)) && vi.startsWith("Tết Nguyên đán"))?.[0] ??
        "";
      expect(announcedOn === null || announcedOn < tet, `${year}: ${announcedOn} before ${tet}`).toBe(true);
    }
  });
});

suite("the years derived by law", () => {
  const derived = (year: number) => deriveYear(year, { cultureDay: true, cultureDayInLieu: false });
  const ofKind = (year: number, kind: "statutory" | "compensatory") =>
    HOLIDAYS.filter((day) => day.kind === kind && day.date.startsWith(String(year)));
  const WITHOUT_2014 = YEARS.filter((year) => year > 2014);

  it("gives a day in lieu, to each of the 37 holidays on a weekend, on the first weekday that is not off already", () => {
    const inLieu = HOLIDAYS.filter((day) => day.kind === "compensatory");
    const off = new Set(HOLIDAYS.filter((day) => day.kind === "statutory").map((day) => day.date));
    const onWeekend = [...off].sort().filter((date) => isWeekend(dayNumber(date)));
    const pairs = onWeekend.map((holiday) => {
      let date = addDays(holiday, 1);
      while (off.has(date) || isWeekend(dayNumber(date))) date = addDays(date, 1);
      off.add(date);
      return `${holiday} → ${date}`;
    });
    expect(pairs).toEqual(inLieu.map((day) => `${day.inLieuOf} → ${day.date}`));
    expect(pairs).toHaveLength(37);
  });

  it.each(WITHOUT_2014)("derives each statutory and compensatory day of %i as it was announced", (year) => {
    const days = derived(year);
    const dates = (kind: string): PlainDate[] => days.filter((day) => day.kind === kind).map((day) => day.date);
    expect(dates("statutory")).toEqual(ofKind(year, "statutory").map((day) => day.date));
    expect(dates("compensatory")).toEqual(ofKind(year, "compensatory").map((day) => day.date));
    expect(days.filter((day) => day.kind === "statutory").map((day) => day.name)).toEqual(
      ofKind(year, "statutory").map(({ vi, en }) => ({ vi, en })),
    );
  });

  it("differs from 2014 only in the window of Tết, which that year took one day of Chạp and four of the first month", () => {
    const announced =
      CALENDAR_YEARS["2014"]?.holidays.filter((day) => day.kind !== "swapped-off").map((day) => day.date) ?? [];
    const byLaw = derived(2014).map((day) => day.date);
    expect(byLaw.filter((date) => !announced.includes(date))).toEqual(["2014-01-29"]);
    expect(announced.filter((date) => !byLaw.includes(date))).toEqual(["2014-02-05"]);
  });

  it("derives no swap and no make-up day in any year", () => {
    const years = Array.from({ length: 37 }, (_, i) => 2014 + i);
    expect(
      years.flatMap(derived).filter((day) => day.working || (day.kind !== "statutory" && day.kind !== "compensatory")),
    ).toEqual([]);
  });

  it("puts Tết 2030 on 2 February, a day before the Chinese one", () => {
    expect(describe("2030-02-02", vietnam)).toMatchObject({ kind: "statutory", certainty: "projected" });
    expect(describe("2030-02-02", vietnam).name.vi).toBe("Tết Nguyên đán (mùng 1)");
    expect(describe("2030-02-03", vietnam).name.vi).toBe("Tết Nguyên đán (mùng 2)");
  });

  it.each([
    ["Monday", 2030, "2030-09-03"],
    ["Tuesday", 2036, "2036-09-01"],
    ["Wednesday", 2037, "2037-09-01"],
    ["Thursday", 2032, "2032-09-03"],
    ["Friday", 2033, "2033-09-01"],
    ["Saturday", 2028, "2028-09-01"],
    ["Sunday", 2029, "2029-09-03"],
  ])(
    "takes the usual neighbour of 2 September as second National Day when that is a %s (%i)",
    (weekday, year, second) => {
      const english = new Date(`${year}-09-02T00:00:00Z`).toLocaleDateString("en", {
        weekday: "long",
        timeZone: "UTC",
      });
      expect(english).toBe(weekday);
      const found = derived(year).filter((day) => day.name.en === "National Day (adjacent second day)");
      expect(found.map((day) => day.date)).toEqual([second]);
      expect(describe(second, vietnam).working).toBe(false);
    },
  );

  it("gives Culture Day on Saturday 24/11/2029 no day in lieu, and Monday 26/11 when the option asks for one", () => {
    expect(describe("2029-11-24", vietnam)).toMatchObject({ kind: "statutory", working: false });
    expect(isWorkingDay("2029-11-26", vietnam)).toBe(true);
    const inLieu = vietnamCalendar({ cultureDayInLieu: true });
    expect(describe("2029-11-26", inLieu)).toMatchObject({
      kind: "compensatory",
      working: false,
      certainty: "projected",
    });
    expect(describe("2029-11-26", inLieu).name.vi).toBe("Nghỉ bù Ngày Văn hóa Việt Nam");
  });
});

suite("what was known on a day", () => {
  const worksOn = (date: PlainDate, knownAt: PlainDate): boolean => isWorkingDay(date, vietnamCalendar({ knownAt }));

  it.each([
    ["2026-01-02", "2025-12-24", true],
    ["2026-01-02", "2025-12-25", false],
    ["2026-01-10", "2025-12-24", false],
    ["2026-01-10", "2025-12-25", true],
    ["2024-04-29", "2024-04-11", true],
    ["2024-04-29", "2024-04-12", false],
    ["2024-05-04", "2024-04-11", false],
    ["2024-05-04", "2024-04-12", true],
    ["2026-11-24", "2026-04-23", true],
    ["2026-11-24", "2026-04-24", false],
    ["2018-12-31", "2018-07-10", true],
    ["2018-12-31", "2018-07-11", false],
    ["2019-01-05", "2018-07-10", false],
    ["2019-01-05", "2018-07-11", true],
    ["2026-08-22", "2025-10-12", false],
    ["2026-08-22", "2025-10-13", true],
  ])("has %s, as known on %s, worked: %s", (date, knownAt, working) => {
    expect(worksOn(date, knownAt)).toBe(working);
  });

  it("falls back on the law for a year whose notice is still to come", () => {
    const before = vietnamCalendar({ knownAt: "2025-10-12" });
    expect(describe("2026-02-17", before)).toMatchObject({
      kind: "statutory",
      certainty: "projected",
      announcedOn: null,
    });
    expect(isWorkingDay("2026-08-31", before)).toBe(true);
    expect(isWorkingDay("2026-04-27", before)).toBe(false);
  });

  it("counts 3 working days from 31/12/2025 to another day before and after the swap was decided", () => {
    expect(addWorkingDays("2025-12-31", 3, vietnamCalendar({ knownAt: "2025-12-24" }))).toBe("2026-01-06");
    expect(addWorkingDays("2025-12-31", 3, vietnamCalendar({ knownAt: "2025-12-25" }))).toBe("2026-01-07");
    expect(addWorkingDays("2025-12-31", 3, vietnam)).toBe("2026-01-07");
  });

  it.each([
    [undefined, "2026-12-31", "official"],
    [undefined, "2027-01-01", "provisional"],
    [undefined, "2027-12-31", "provisional"],
    [undefined, "2028-01-01", "projected"],
    ["2026-11-22", "2026-12-31", "official"],
    ["2026-11-21", "2026-11-21", "official"],
    ["2026-11-21", "2026-11-22", "provisional"],
    ["2026-11-21", "2027-12-31", "provisional"],
    ["2026-10-01", "2027-01-01", "projected"],
    ["2025-12-24", "2025-12-24", "official"],
    ["2025-12-24", "2025-12-25", "provisional"],
    ["2025-12-24", "2026-12-31", "provisional"],
    ["2025-12-24", "2027-01-01", "projected"],
    ["2025-10-12", "2025-12-31", "provisional"],
    ["2025-10-12", "2026-01-01", "projected"],
  ] as const)("as known on %s holds %s as %s", (knownAt, date, certainty) => {
    const calendar = knownAt === undefined ? vietnam : vietnamCalendar({ knownAt });
    expect(describe(date, calendar).certainty).toBe(certainty);
  });

  it("says that every day is projected when it was asked before the first year", () => {
    const early = vietnamCalendar({ knownAt: "2013-06-01" });
    expect(describe("2014-01-01", early).certainty).toBe("projected");
    expect(isWorkingDay("2014-01-28", early)).toBe(true);
  });

  it("refuses a knownAt that is not a day", () => {
    expect(codesOf(() => vietnamCalendar({ knownAt: "2026-02-30" }))).toEqual(["impossible-date knownAt"]);
  });
});

suite("outside the calendar", () => {
  it.each(["2013-12-31", "2051-01-01", "1999-06-15"])(
    "refuses to say whether %s is worked, and never guesses a weekend",
    (date) => {
      expect(codesOf(() => isWorkingDay(date, vietnam))).toEqual(["outside-calendar"]);
      expect(codesOf(() => describe(date, vietnam))).toEqual(["outside-calendar"]);
      expect(issuesOf(() => isWorkingDay(date, vietnam))[0]?.message.en).toContain(
        `${date} lies outside the working calendar (2014-01-01…2050-12-31)`,
      );
    },
  );

  it("answers on its first and on its last day", () => {
    expect(isWorkingDay("2014-01-01", vietnam)).toBe(false);
    expect(isWorkingDay("2050-12-31", vietnam)).toBe(false);
    expect(isWorkingDay("2050-12-30", vietnam)).toBe(true);
  });

  it("refuses a count that runs past the last day", () => {
    expect(addWorkingDays("2050-12-29", 1, vietnam)).toBe("2050-12-30");
    expect(codesOf(() => addWorkingDays("2050-12-29", 2, vietnam))).toEqual(["outside-calendar"]);
  });
});

suite("the days of one agency", () => {
  const SOURCE = "QĐ 12/QĐ-SNV";

  it("makes a new calendar and leaves the original as it was", () => {
    const own = vietnam.with({ off: ["2026-11-23"], working: ["2026-11-28"], source: SOURCE });
    expect([isWorkingDay("2026-11-23", own), isWorkingDay("2026-11-28", own)]).toEqual([false, true]);
    expect([isWorkingDay("2026-11-23", vietnam), isWorkingDay("2026-11-28", vietnam)]).toEqual([true, false]);
    expect(describe("2026-11-23", vietnam).kind).toBe("working");
    expect(own.count(dayOf("2026-11-20"), dayOf("2026-11-30"))).toBe(
      vietnam.count(dayOf("2026-11-20"), dayOf("2026-11-30")),
    );
  });

  it("builds on the days of an earlier agency, the later decision standing", () => {
    const first = vietnam.with({ off: ["2026-11-23", "2026-11-25"], source: SOURCE });
    const second = first.with({ working: ["2026-11-25"], source: "QĐ 13" });
    expect(describe("2026-11-23", second)).toMatchObject({ kind: "agencyOff", basis: SOURCE });
    expect(describe("2026-11-25", second)).toMatchObject({ kind: "agencyWorking", basis: "QĐ 13", working: true });
    expect(describe("2026-11-25", first).kind).toBe("agencyOff");
  });

  it("is not changed by a list that the caller edits afterwards", () => {
    const off = ["2026-11-23"];
    const own = vietnam.with({ off, source: SOURCE });
    off.push("2026-11-25");
    expect(isWorkingDay("2026-11-25", own)).toBe(true);
  });

  it("refuses a day in both lists", () => {
    expect(
      issuesOf(() => vietnam.with({ off: ["2026-11-23"], working: ["2026-11-23"], source: SOURCE })),
    ).toMatchObject([{ code: "given-twice", found: "2026-11-23" }]);
  });

  it.each(["2013-12-31", "2051-01-01"])("refuses %s, a day outside the calendar", (date) => {
    expect(issuesOf(() => vietnam.with({ off: [date], source: SOURCE }))).toMatchObject([
      { code: "outside-calendar", found: date },
    ]);
  });

  it("refuses days without a source", () => {
    expect(codesOf(() => vietnam.with({ off: ["2026-11-23"], source: " " }))).toEqual(["missing source"]);
    expect(codesOf(() => vietnam.with({ off: ["2026-11-23"] } as unknown as { source: string }))).toEqual([
      "missing source",
    ]);
  });

  it("refuses what is not a day, wherever it stands", () => {
    const off = ["22/11/2026", "2026-02-30", new Date(0), 20261122] as string[];
    expect(codesOf(() => vietnam.with({ off, source: SOURCE }))).toEqual([
      "not-a-date off[0]",
      "impossible-date off[1]",
      "date-object off[2]",
      "wrong-type off[3]",
    ]);
    expect(codesOf(() => vietnam.with({ working: ["2026-13-01"], source: SOURCE }))).toEqual([
      "impossible-date working[0]",
    ]);
  });

  it("reports all that is wrong with the days at once", () => {
    const wrong = () => vietnam.with({ off: ["2026-02-30", "2013-01-01"], working: ["22/11/2026"], source: "" });
    expect(
      codesOf(wrong)
        .map((code) => code.split(" ")[0])
        .sort(),
    ).toEqual(["impossible-date", "missing", "not-a-date", "outside-calendar"]);
  });

  it("refuses a key it does not know", () => {
    expect(codesOf(() => vietnam.with({ of: ["2026-11-23"], source: SOURCE } as { source: string }))).toEqual([
      "unknown-key of",
    ]);
  });
});

suite("what a day is", () => {
  const own = vietnam.with({ off: ["2026-11-25"], working: ["2026-11-28"], source: "QĐ 12/QĐ-SNV" });

  it.each([
    ["2026-11-23", "working", true, "Ngày làm việc (thứ Hai)", "Working day (Monday)", "QĐ 188/1999/QĐ-TTg", null],
    [
      "2026-11-22",
      "weeklyRest",
      false,
      "Nghỉ hằng tuần (Chủ nhật)",
      "Weekly rest (Sunday)",
      "QĐ 188/1999/QĐ-TTg",
      null,
    ],
    [
      "2026-09-02",
      "statutory",
      false,
      "Quốc khánh",
      "National Day",
      "Bộ luật Lao động 2019, Điều 112; CV 9859/VPCP-KGVX (13/10/2025)",
      "2025-10-13",
    ],
    [
      "2026-11-24",
      "statutory",
      false,
      "Ngày Văn hóa Việt Nam",
      "Vietnam Culture Day",
      "NQ 28/2026/QH16 (24/4/2026)",
      "2026-04-24",
    ],
    [
      "2026-04-27",
      "compensatory",
      false,
      "Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch) (26/4)",
      "In lieu of Hùng Kings' Commemoration Day (2026-04-26)",
      "Bộ luật Lao động 2019, Điều 111.3; CV 9859/VPCP-KGVX (13/10/2025)",
      "2025-10-13",
    ],
    [
      "2026-01-02",
      "swappedOff",
      false,
      "Nghỉ hoán đổi dịp Tết Dương lịch (làm bù 10/1/2026)",
      "Swapped day off (worked on 2026-01-10)",
      "Hoán đổi ngày làm việc; CV 12729/VPCP-KGVX (25/12/2025)",
      "2025-12-25",
    ],
    [
      "2026-08-22",
      "makeUp",
      true,
      "Làm bù cho ngày 31/8/2026 (Quốc khánh 2/9)",
      "Worked for 2026-08-31 (National Day)",
      "Hoán đổi ngày làm việc; CV 9859/VPCP-KGVX (13/10/2025)",
      "2025-10-13",
    ],
    ["2026-11-25", "agencyOff", false, "Ngày nghỉ riêng của cơ quan", "Day off of the agency", "QĐ 12/QĐ-SNV", null],
    [
      "2026-11-28",
      "agencyWorking",
      true,
      "Ngày làm việc riêng của cơ quan",
      "Working day of the agency",
      "QĐ 12/QĐ-SNV",
      null,
    ],
  ])("says of %s that it is %s", (date, kind, working, vi, en, basis, announcedOn) => {
    expect(describe(date, own)).toEqual({
      date,
      kind,
      working,
      name: { vi, en },
      basis,
      announcedOn,
      certainty: "official",
    });
  });

  it.each(["2026-11-23", "2026-09-02", "2030-02-02", "2026-11-25"])(
    "gives a description of %s that nobody can change",
    (date) => {
      const described = describe(date, own);
      expect([Object.isFrozen(described), Object.isFrozen(described.name)]).toEqual([true, true]);
    },
  );
});

suite("days and instants as input", () => {
  const day = (value: unknown): PlainDate => value as PlainDate;

  it("refuses a JavaScript Date and shows how to convert it", () => {
    const [issue] = issuesOf(() => isWorkingDay(day(new Date("2026-11-22T00:00:00Z")), vietnam));
    expect(issue).toMatchObject({ code: "date-object", path: "date", found: "2026-11-22T00:00:00.000Z" });
    expect(issue?.message.en).toContain("toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })");
    expect(issuesOf(() => dayOf(day(new Date(Number.NaN))))).toMatchObject([
      { code: "date-object", found: "Invalid Date" },
    ]);
  });

  it.each([
    ["2026-02-30", "impossible-date"],
    ["2025-02-29", "impossible-date"],
    ["2026-13-01", "impossible-date"],
    ["2026-00-10", "impossible-date"],
    ["2026-11-00", "impossible-date"],
    ["22/11/2026", "not-a-date"],
    ["2026-1-2", "not-a-date"],
    ["2026-11-22 ", "not-a-date"],
    ["", "not-a-date"],
    [20261122, "wrong-type"],
    [null, "wrong-type"],
    [undefined, "wrong-type"],
  ])("refuses %j with %s", (value, code) => {
    expect(codesOf(() => dayOf(day(value)))).toEqual([`${code} date`]);
    expect(codesOf(() => addWorkingDays(day(value), 1, vietnam))).toEqual([`${code} from`]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses to add %d working days", (count) => {
    expect(codesOf(() => addWorkingDays("2026-11-20", count, vietnam))).toEqual(["out-of-range count"]);
  });

  it.each([
    ["2025-12-25", "2025-12-25"],
    ["2025-12-24T16:59:59Z", "2025-12-24"],
    ["2025-12-24T17:00:00Z", "2025-12-25"],
    ["2025-12-24T17:00Z", "2025-12-25"],
    ["2025-12-24T17:00:00.001Z", "2025-12-25"],
    ["2025-12-25T00:00:00+07:00", "2025-12-25"],
    ["2025-12-25T00:00:00+0700", "2025-12-25"],
    ["2025-12-25T00:59:59+08:00", "2025-12-24"],
    ["2025-12-24T11:59:00-05:00", "2025-12-24"],
    ["2025-12-24T12:00:00-05:00", "2025-12-25"],
    ["2025-12-31T13:30:00-03:30", "2026-01-01"],
    ["2025-12-24T24:00:00+07:00", "2025-12-25"],
    ["2026-01-01T00:00:00+14:00", "2025-12-31"],
  ])("reads %s as %s in Viet Nam", (value, expected) => {
    expect(dateOf(dayInVietNam(value, "recordedAt"))).toBe(expected);
  });

  it.each([
    ["2025-12-24T10:00:00", "instant-without-offset"],
    ["2025-12-24 10:00", "instant-without-offset"],
    ["2025-12-24T25:00:00Z", "impossible-date"],
    ["2025-12-24T10:60:00Z", "impossible-date"],
    ["2025-12-24T24:30:00Z", "impossible-date"],
    ["2025-12-24T10:00:99Z", "impossible-date"],
    ["2025-12-24T10:00:00+99:00", "impossible-date"],
    ["2025-02-29T10:00:00Z", "impossible-date"],
    ["24/12/2025 10:00", "not-a-date"],
    [new Date(0), "date-object"],
    [1766568600000, "wrong-type"],
  ])("refuses the instant %s with %s", (value, code) => {
    expect(codesOf(() => dayInVietNam(day(value), "recordedAt"))).toEqual([`${code} recordedAt`]);
  });

  it("shows how to write an instant that has no offset", () => {
    const [issue] = issuesOf(() => dayInVietNam("2025-12-24T10:15:00", "recordedAt"));
    expect(issue?.expected?.vi).toBe("2025-12-24T10:15:00+07:00");
  });
});
