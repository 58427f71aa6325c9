import { describe, expect, it } from "vitest";
import { describe as describeDay, vietnam, vietnamCalendar } from "../../src/calendar/index.js";
import { deriveYear } from "../../src/calendar/vietnam/derive-year.js";

const CODE_2012 = "Bộ luật Lao động 2012, Điều 115";
const CODE_2019 = "Bộ luật Lao động 2019, Điều 112";
const SWAP = "Hoán đổi ngày làm việc";

describe("a day cites the law of its time and the notice that fixed it", () => {
  it.each([
    ["2014-01-01", `${CODE_2012}; CV 10525/VPCP-KGVX (12/12/2013)`, "2013-12-12"],
    ["2014-05-02", `${SWAP}; Thông báo hoán đổi 2/5 và 26/4/2014`, null],
    ["2014-04-26", `${SWAP}; Thông báo hoán đổi 2/5 và 26/4/2014`, null],
    ["2014-09-01", `${SWAP}; TB 1015/TB-UBND (đưa tin 21/8/2014)`, "2014-08-21"],
    ["2015-02-19", `${CODE_2012}; Thông báo của Bộ LĐTBXH (12/2014)`, null],
    ["2016-02-08", `${CODE_2012}; TB 4659/TB-LĐTBXH (13/11/2015)`, "2015-11-13"],
    ["2017-01-28", `${CODE_2012}; CV 9794/VPCP-KGVX (14/11/2016)`, "2016-11-14"],
    ["2018-02-16", `${CODE_2012}; TB 5427/TB-LĐTBXH (22/12/2017)`, "2017-12-22"],
    ["2018-12-31", `${SWAP}; CV 6519/VPCP-KGVX (11/7/2018)`, "2018-07-11"],
    ["2019-02-05", `${CODE_2012}; TB 3238/TB-LĐTBXH`, null],
    ["2020-01-25", `${CODE_2012}; CV 9087/VPCP-KGVX (07/10/2019)`, "2019-10-07"],
    ["2021-02-12", `${CODE_2019}; TB 4875/TB-LĐTBXH`, null],
    ["2022-02-01", `${CODE_2019}; CV 245/VPCP-KGVX (11/01/2022)`, "2022-01-11"],
    ["2023-01-22", `${CODE_2019}; TB 5034/TB-LĐTBXH (đưa tin 01/12/2022)`, "2022-12-01"],
    ["2024-02-10", `${CODE_2019}; CV 8662/VPCP-KGVX (03/11/2023)`, "2023-11-03"],
    ["2024-05-04", `${SWAP}; CV 2450/VPCP-KGVX (12/4/2024)`, "2024-04-12"],
    ["2025-01-29", `${CODE_2019}; CV 8726/VPCP-KGVX (26/11/2024)`, "2024-11-26"],
    ["2026-02-17", `${CODE_2019}; CV 9859/VPCP-KGVX (13/10/2025)`, "2025-10-13"],
    ["2026-01-10", `${SWAP}; CV 12729/VPCP-KGVX (25/12/2025)`, "2025-12-25"],
    ["2026-11-24", "NQ 28/2026/QH16 (24/4/2026)", "2026-04-24"],
    ["2027-02-06", `${CODE_2019}; CV 10065/VPCP-KGVX (02/10/2026)`, "2026-10-02"],
  ])("%s: %s", (date, basis, announcedOn) => {
    expect(describeDay(date, vietnam)).toMatchObject({ basis, announcedOn });
  });

  it("in lieu by article 115.3 of the code of 2012 until 2020, by 111.3 of the code of 2019 from 2021", () => {
    const basis = (date: string): string | undefined => describeDay(date, vietnam).basis.split(";")[0];
    expect(basis("2017-01-02")).toBe("Bộ luật Lao động 2012, Điều 115.3");
    expect(basis("2020-01-29")).toBe("Bộ luật Lao động 2012, Điều 115.3");
    expect(basis("2021-02-16")).toBe("Bộ luật Lao động 2019, Điều 111.3");
    expect(basis("2022-01-03")).toBe("Bộ luật Lao động 2019, Điều 111.3");
  });
});

describe("a year derived by law", () => {
  const KNOWN = { cultureDay: true, cultureDayInLieu: false };
  const derived = (year: number, date: string) => deriveYear(year, KNOWN).find((day) => day.date === date);

  it("gives New Year's Day of 2022, a Saturday, a day in lieu on Monday 3 January", () => {
    expect(derived(2022, "2022-01-01")).toEqual({
      date: "2022-01-01",
      working: false,
      kind: "statutory",
      name: { vi: "Tết Dương lịch", en: "New Year's Day" },
      basis: CODE_2019,
      announcedOn: null,
    });
    expect(derived(2022, "2022-01-03")).toEqual({
      date: "2022-01-03",
      working: false,
      kind: "compensatory",
      name: { vi: "Nghỉ bù Tết Dương lịch", en: "In lieu of New Year's Day" },
      basis: "Bộ luật Lao động 2019, Điều 111.3",
      announcedOn: null,
    });
  });

  it("cites the code of 2012 until 2020, which knows no second National Day", () => {
    expect(derived(2017, "2017-01-01")?.basis).toBe(CODE_2012);
    expect(derived(2017, "2017-01-02")?.basis).toBe("Bộ luật Lao động 2012, Điều 115.3");
    expect(derived(2020, "2020-09-02")?.basis).toBe(CODE_2012);
    expect(deriveYear(2020, KNOWN).filter(({ date }) => date.startsWith("2020-09"))).toHaveLength(1);
    expect(derived(2021, "2021-09-02")?.basis).toBe(CODE_2019);
    expect(derived(2021, "2021-05-03")?.basis).toBe("Bộ luật Lao động 2019, Điều 111.3");
    expect(deriveYear(2021, KNOWN).filter(({ date }) => date.startsWith("2021-09"))).toHaveLength(2);
  });

  it("has Culture Day from 2026, when it is known", () => {
    expect(derived(2025, "2025-11-24")).toBeUndefined();
    expect(derived(2026, "2026-11-24")).toMatchObject({
      kind: "statutory",
      name: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
      basis: "NQ 28/2026/QH16",
    });
    expect(deriveYear(2026, { ...KNOWN, cultureDay: false }).some(({ date }) => date === "2026-11-24")).toBe(false);
  });

  it("gives the earlier of two holidays the earlier day in lieu: 29 and 30 April 2023, 2 and 3 May", () => {
    expect(derived(2023, "2023-05-02")?.name.vi).toBe("Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch)");
    expect(derived(2023, "2023-05-03")?.name.vi).toBe("Nghỉ bù Ngày Chiến thắng (30/4)");
  });

  it("stands in order of day", () => {
    for (let year = 2014; year <= 2050; year++) {
      const dates = deriveYear(year, KNOWN).map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it("of which the lunar calendar says nothing has neither Tết nor the Hùng Kings' day", () => {
    expect(deriveYear(1900, KNOWN).map(({ date }) => date)).toEqual([
      "1900-01-01",
      "1900-04-30",
      "1900-05-01",
      "1900-09-02",
      "1900-09-03",
    ]);
  });
});

describe("the calendar as known on a day", () => {
  it("is compiled once, and is another one for another day or another option", () => {
    const asKnown = vietnamCalendar({ knownAt: "2025-12-24" });
    expect(vietnamCalendar({ knownAt: "2025-12-24" })).toBe(asKnown);
    expect(vietnamCalendar({ knownAt: "2025-12-25" })).not.toBe(asKnown);
    expect(vietnamCalendar({ knownAt: "2025-12-24", cultureDayInLieu: true })).not.toBe(asKnown);
    expect(vietnamCalendar()).toBe(vietnam);
    expect(vietnamCalendar({ cultureDayInLieu: false })).toBe(vietnam);
  });

  it("takes a notice without a date as known on every day", () => {
    const early = vietnamCalendar({ knownAt: "2014-01-15" });
    const worked = (date: string): boolean => describeDay(date, early).working;
    expect(["2014-05-02", "2014-04-26", "2015-02-16", "2015-02-14"].map(worked)).toEqual([false, true, false, true]);
    // The swap of 1 September 2014 is dated, and was still to come.
    expect(["2014-09-01", "2014-09-06"].map(worked)).toEqual([true, false]);
  });

  it("is official on its first day for one who asks on that day", () => {
    const first = vietnamCalendar({ knownAt: "2014-01-01" });
    expect(["2014-01-01", "2014-01-02"].map((date) => describeDay(date, first).certainty)).toEqual([
      "official",
      "provisional",
    ]);
  });

  it("carries the day in its name", () => {
    expect([vietnam.id, vietnamCalendar({ knownAt: "2025-12-24" }).id]).toEqual(["vietnam", "vietnam@2025-12-24"]);
  });

  it("covers the same years whatever was known", () => {
    expect([vietnam.range, vietnamCalendar({ knownAt: "2015-01-01" }).range]).toEqual([
      "2014-01-01…2050-12-31",
      "2014-01-01…2050-12-31",
    ]);
  });

  it("gives no description that a caller could change", () => {
    for (const date of ["2026-11-23", "2026-11-22", "2026-11-24", "2026-08-22", "2030-01-01"]) {
      const day = describeDay(date, vietnam);
      expect([date, Object.isFrozen(day), Object.isFrozen(day.name)]).toEqual([date, true, true]);
    }
  });
});
