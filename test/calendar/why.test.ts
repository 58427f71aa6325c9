import { describe, expect, it } from "vitest";
import { dayOf, type PlainDate, vietnam } from "../../src/calendar/index.js";
import { calendarSpanStep, rollSteps, type Step, spell, step, workingDaySteps } from "../../src/calendar/why.js";

const WEEKLY_REST = "QĐ 188/1999/QĐ-TTg";

const brief = (steps: readonly Step[]): string[] => steps.map(({ kind, on }) => `${kind} ${on}`);
const count = (start: PlainDate, end: PlainDate, workingDays: number, firstDay: "next" | "same"): Step[] =>
  workingDaySteps(dayOf(start), dayOf(end), { workingDays, firstDay }, vietnam);

describe("the steps of a count of working days", () => {
  it("name, for 3 working days from 28/8/2026, each rest day with what makes it one, the first day and the last", () => {
    expect(count("2026-08-28", "2026-09-07", 3, "next")).toEqual([
      {
        kind: "skip",
        on: "2026-08-29",
        text: {
          vi: "thứ Bảy 29/08/2026: không tính, Nghỉ hằng tuần (thứ Bảy)",
          en: "Saturday 2026-08-29: not counted, Weekly rest (Saturday)",
        },
        basis: WEEKLY_REST,
      },
      {
        kind: "skip",
        on: "2026-08-30",
        text: {
          vi: "Chủ nhật 30/08/2026: không tính, Nghỉ hằng tuần (Chủ nhật)",
          en: "Sunday 2026-08-30: not counted, Weekly rest (Sunday)",
        },
        basis: WEEKLY_REST,
      },
      {
        kind: "skip",
        on: "2026-08-31",
        text: {
          vi: "thứ Hai 31/08/2026: không tính, Nghỉ hoán đổi dịp Quốc khánh 2/9 (làm bù 22/8/2026)",
          en: "Monday 2026-08-31: not counted, Swapped day off (worked on 2026-08-22)",
        },
        basis: "Hoán đổi ngày làm việc; CV 9859/VPCP-KGVX (13/10/2025)",
      },
      {
        kind: "skip",
        on: "2026-09-01",
        text: {
          vi: "thứ Ba 01/09/2026: không tính, Quốc khánh (ngày liền kề)",
          en: "Tuesday 2026-09-01: not counted, National Day (adjacent second day)",
        },
        basis: "Bộ luật Lao động 2019, Điều 112; CV 9859/VPCP-KGVX (13/10/2025)",
      },
      {
        kind: "skip",
        on: "2026-09-02",
        text: {
          vi: "thứ Tư 02/09/2026: không tính, Quốc khánh",
          en: "Wednesday 2026-09-02: not counted, National Day",
        },
        basis: "Bộ luật Lao động 2019, Điều 112; CV 9859/VPCP-KGVX (13/10/2025)",
      },
      {
        kind: "firstDay",
        on: "2026-09-03",
        text: {
          vi: "Ngày mốc không tính; ngày làm việc thứ 1 là thứ Năm 03/09/2026",
          en: "The trigger day is not counted; working day 1 is Thursday 2026-09-03",
        },
        basis: "Bộ luật Dân sự 2015, Điều 147",
      },
      {
        kind: "skip",
        on: "2026-09-05",
        text: {
          vi: "thứ Bảy 05/09/2026: không tính, Nghỉ hằng tuần (thứ Bảy)",
          en: "Saturday 2026-09-05: not counted, Weekly rest (Saturday)",
        },
        basis: WEEKLY_REST,
      },
      {
        kind: "skip",
        on: "2026-09-06",
        text: {
          vi: "Chủ nhật 06/09/2026: không tính, Nghỉ hằng tuần (Chủ nhật)",
          en: "Sunday 2026-09-06: not counted, Weekly rest (Sunday)",
        },
        basis: WEEKLY_REST,
      },
      {
        kind: "end",
        on: "2026-09-07",
        text: { vi: "Ngày làm việc thứ 3 là thứ Hai 07/09/2026", en: "Working day 3 is Monday 2026-09-07" },
        basis: null,
      },
    ]);
  });

  it("begin with the trigger day where that is day 1", () => {
    const steps = count("2026-09-07", "2026-09-08", 2, "same");
    expect(brief(steps)).toEqual(["firstDay 2026-09-07", "end 2026-09-08"]);
    expect(steps[0]?.text).toEqual({
      vi: "Ngày mốc được tính; ngày làm việc thứ 1 là thứ Hai 07/09/2026",
      en: "The trigger day counts; working day 1 is Monday 2026-09-07",
    });
  });

  it("skip a trigger day that would be day 1 but is a rest day", () => {
    expect(brief(count("2026-09-05", "2026-09-07", 1, "same"))).toEqual([
      "skip 2026-09-05",
      "skip 2026-09-06",
      // A count of one has named its last day already.
      "firstDay 2026-09-07",
    ]);
  });

  it("point out the Saturday that is worked for another day: 22/8/2026 is the first after Friday 21/8", () => {
    const steps = count("2026-08-21", "2026-08-24", 2, "next");
    expect(brief(steps)).toEqual(["firstDay 2026-08-22", "count 2026-08-22", "skip 2026-08-23", "end 2026-08-24"]);
    expect(steps[1]).toMatchObject({
      text: {
        vi: "thứ Bảy 22/08/2026: ngày làm việc, Làm bù cho ngày 31/8/2026 (Quốc khánh 2/9)",
        en: "Saturday 2026-08-22: a working day, Worked for 2026-08-31 (National Day)",
      },
      basis: "Hoán đổi ngày làm việc; CV 9859/VPCP-KGVX (13/10/2025)",
    });
  });
});

describe("the step of calendar days and of months", () => {
  it("says how many days ran out, on which day, by articles 147 and 148", () => {
    expect(calendarSpanStep(dayOf("2026-11-22"), { days: 10, firstDay: "next", roll: "following" })).toEqual({
      kind: "end",
      on: "2026-11-22",
      text: { vi: "Hết 10 ngày vào Chủ nhật 22/11/2026", en: "10 days end on Sunday 2026-11-22" },
      basis: "Bộ luật Dân sự 2015, Điều 147, 148",
    });
  });

  it("says how many months ran out, on which day, by article 148.3", () => {
    expect(calendarSpanStep(dayOf("2026-02-28"), { months: 6, roll: "none" })).toEqual({
      kind: "end",
      on: "2026-02-28",
      text: { vi: "Hết 6 tháng vào thứ Bảy 28/02/2026", en: "6 months end on Saturday 2026-02-28" },
      basis: "Bộ luật Dân sự 2015, Điều 148.3",
    });
  });
});

describe("the steps of a roll", () => {
  const roll = (from: PlainDate, to: PlainDate): Step[] => rollSteps(dayOf(from), dayOf(to), vietnam);

  it("skip Saturday 21 and Sunday 22/11/2026 on the way to Monday 23", () => {
    const steps = roll("2026-11-21", "2026-11-23");
    expect(brief(steps)).toEqual(["skip 2026-11-21", "skip 2026-11-22", "roll 2026-11-23"]);
    expect(steps[2]).toMatchObject({
      text: { vi: "Chuyển sang thứ Hai 23/11/2026", en: "Moved to Monday 2026-11-23" },
      basis: "Bộ luật Dân sự 2015, Điều 148.5",
    });
  });

  it("skip the same two days on the way back from Sunday 22 to Friday 20/11/2026", () => {
    expect(brief(roll("2026-11-22", "2026-11-20"))).toEqual(["skip 2026-11-21", "skip 2026-11-22", "roll 2026-11-20"]);
  });

  it("skip nothing before the day they come back to: from Culture Day, Tuesday 24, to Monday 23/11/2026", () => {
    expect(brief(roll("2026-11-24", "2026-11-23"))).toEqual(["skip 2026-11-24", "roll 2026-11-23"]);
  });

  it("are none for a day that stays where it is", () => {
    expect(roll("2026-11-23", "2026-11-23")).toEqual([]);
  });
});

describe("a step", () => {
  it("cannot be changed, nor its text, and cites nothing unless told what", () => {
    const made = step("due", dayOf("2026-11-23"), "Hạn", "Due");
    expect(made).toEqual({ kind: "due", on: "2026-11-23", text: { vi: "Hạn", en: "Due" }, basis: null });
    expect([Object.isFrozen(made), Object.isFrozen(made.text)]).toEqual([true, true]);
  });

  it("spells a day as an office writes it, in Vietnamese with two digits for day and month", () => {
    expect(spell(dayOf("2026-03-05"))).toEqual({ vi: "thứ Năm 05/03/2026", en: "Thursday 2026-03-05" });
  });
});
