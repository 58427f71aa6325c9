import { describe, expect, it } from "vitest";
import { lunarDatesByTheSky } from "../../scripts/lunar/by-the-sky.js";
import { lunarDifferences } from "../../scripts/lunar/check-lunar.js";
import { LUNAR_YEARS } from "../../scripts/lunar/lunar-dates.js";
import { dayOf, vietnam } from "../../src/calendar/index.js";
import { LUNAR } from "../../src/calendar/vietnam/lunar.generated.js";

describe("the table of lunar dates", () => {
  it("is what two computations give, for every year from 2014 to 2050", () => {
    expect(Object.keys(LUNAR).map(Number)).toEqual(LUNAR_YEARS);
    for (const year of LUNAR_YEARS) {
      const sky = lunarDatesByTheSky(year);
      expect(lunarDifferences(year, sky)).toEqual([]);
      expect(LUNAR[year], String(year)).toEqual([sky.tet, sky.gioTo, sky.daysInChap]);
    }
  });

  it("has Hùng Kings' Day 2050 on 1 April: the new moon is of 23 March, 07:40 in Viet Nam", () => {
    expect(LUNAR[2050]?.[1]).toBe("2050-04-01");
    expect(vietnam.isWorking(dayOf("2050-03-31"))).toBe(true);
    expect(vietnam.describe(dayOf("2050-04-01"))).toMatchObject({ working: false, kind: "statutory" });
  });

  it("has 29 days in the 12th month before Tết 2040: the eve is the 29th", () => {
    expect(LUNAR[2040]).toEqual(["2040-02-12", "2040-04-20", 29]);
    expect(vietnam.describe(dayOf("2040-02-11")).name.vi).toContain("29");
  });

  it("tells two computations apart that differ", () => {
    const right = { tet: "2040-02-12", gioTo: "2040-04-20", daysInChap: 29 };
    expect(lunarDifferences(2040, right)).toEqual([]);
    expect(lunarDifferences(2040, { ...right, daysInChap: 30 })).toHaveLength(1);
    expect(lunarDifferences(2050, { tet: "2050-01-23", gioTo: "2050-03-31", daysInChap: 29 })).toHaveLength(1);
  });
});
