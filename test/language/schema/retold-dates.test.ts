import { describe, expect, it } from "vitest";
import { ruleId } from "../../../src/language/rule.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { hoaLacSource } from "../../support/hoa-lac.js";
import { issuesOf } from "../../support/issues.js";
import { act } from "./amendment-sources.js";

const RULES = hoaLacSource["rules"] as readonly Readonly<Record<string, unknown>>[];

/** The regulation with parts of one rule put in its place, amended in that rule. */
const amendedText = (provision: string, parts: object, changes: object) => {
  const rules = RULES.map((rule) => (rule["provision"] === provision ? { ...rule, ...parts } : rule));
  const profile = parseProfile({
    ...hoaLacSource,
    readings: [],
    rules,
    amendments: [act("2027-07-01", { changes: { [provision]: changes } })],
  });
  return profile.rules.find((rule) => ruleId(rule) === provision)?.text;
};
const wordsOf = (provision: string, vi: string, parts: object, changes: object) =>
  amendedText(provision, { ...parts, text: { vi } }, changes)?.vi;
const missing = (provision: string, text: object, parts: object, changes: object) =>
  issuesOf(() => amendedText(provision, { ...parts, text }, changes)).map(({ code, path }) => `${code} ${path}`);

const quarterly = (day: number) => ({
  per: "body",
  calendar: [{ every: "quarter", in: "period", day: { month: 3, day }, bound: "by", roll: "preceding" }],
});

describe("a day of the month that an act changes", () => {
  const to = (vi: string, day: number) => wordsOf("xa-hoa-lac/5.2", vi, {}, { "date.day": day });

  it("is told anew where the words name it once, written as it was", () => {
    expect(to("Báo cáo quý, chậm nhất ngày 25 tháng cuối quý", 28)).toBe(
      "Báo cáo quý, chậm nhất ngày 28 tháng cuối quý",
    );
    expect(to("Báo cáo quý, chậm nhất ngày 25", 5)).toBe("Báo cáo quý, chậm nhất ngày 5");
    expect(
      wordsOf("xa-hoa-lac/5.2", "Báo cáo quý, chậm nhất ngày 05", { trigger: quarterly(5) }, { "date.day": 8 }),
    ).toBe("Báo cáo quý, chậm nhất ngày 08");
  });

  it("is asked for where they name it twice, with its month, or in English", () => {
    const of = (text: object) => missing("xa-hoa-lac/5.2", text, {}, { "date.day": 28 });
    const asked = ["missing amendments[0].changes.xa-hoa-lac/5.2.text"];
    expect(of({ vi: "Ngày 25: báo cáo quý, chậm nhất ngày 25, trước ngày 25" })).toEqual(asked);
    expect(of({ vi: "Báo cáo chậm nhất ngày 25", en: "Report by the 25th" })).toEqual(asked);
    expect(of({ vi: "Báo cáo chậm nhất vào 25 tây" })).toEqual(asked);
  });

  it("leaves words that do not name it, and another number, alone", () => {
    expect(to("Báo cáo quý đúng ngày đã định", 28)).toBe("Báo cáo quý đúng ngày đã định");
    expect(to("Báo cáo quý theo khoản 25 Điều 3, chậm nhất ngày 25", 28)).toBe(
      "Báo cáo quý theo khoản 25 Điều 3, chậm nhất ngày 28",
    );
  });

  it("of two cadences that change differently is asked for", () => {
    const trigger = {
      per: "body",
      calendar: [
        quarterly(25).calendar[0],
        { ...quarterly(10).calendar[0], every: "year", day: { month: 12, day: 10 } },
      ],
    };
    const vi = "Báo cáo quý ngày 25, năm ngày 10";
    expect(wordsOf("xa-hoa-lac/5.2", vi, { trigger }, { "year.day": 12 })).toBe("Báo cáo quý ngày 25, năm ngày 12");
    expect(missing("xa-hoa-lac/5.2", { vi }, { trigger }, { "year.day": 12, "quarter.day": 20 })).toEqual([
      "missing amendments[0].changes.xa-hoa-lac/5.2.text",
    ]);
  });
});

describe("a day among several", () => {
  const asked = ["missing amendments[0].changes.xa-hoa-lac/5.2.text"];
  const quarter = quarterly(25).calendar[0];
  const yearly = { ...quarter, every: "year", day: { month: 12, day: 25 } };
  const weekly = { ...quarter, every: "week", day: { weekday: 5 } };
  const none = { every: "month", day: null, reason: "noDateInText" };
  const vi = "Báo cáo chậm nhất ngày 25";
  const trigger = (...calendar: readonly unknown[]) => ({ trigger: { per: "body", calendar } });

  it("that stays for one of them is asked for, and told where all change", () => {
    expect(missing("xa-hoa-lac/5.2", { vi }, trigger(quarter, yearly), { "quarter.day": 28 })).toEqual(asked);
    expect(missing("xa-hoa-lac/5.2", { vi }, trigger(quarter, yearly), { "quarter.day": 28, "year.day": 20 })).toEqual(
      asked,
    );
    expect(wordsOf("xa-hoa-lac/5.2", vi, trigger(quarter, yearly), { "date.day": 28 })).toBe(
      "Báo cáo chậm nhất ngày 28",
    );
  });

  it("is found beside cadences of another kind", () => {
    const parts = trigger(weekly, none, quarter);
    expect(wordsOf("xa-hoa-lac/5.2", vi, parts, { "quarter.day": 28 })).toBe("Báo cáo chậm nhất ngày 28");
  });

  it("is asked for where a cadence comes or goes", () => {
    const after = trigger(quarterly(28).calendar[0], { ...yearly, day: { month: 12, day: 10 } });
    expect(missing("xa-hoa-lac/5.2", { vi }, trigger(quarter), after)).toEqual(asked);
  });
});

describe("a time of day that an act changes", () => {
  const to = (vi: string, cutoff: string, from = "16:00") =>
    wordsOf("xa-hoa-lac/3", vi, { trigger: { on: "received", cutoff: from } }, { trigger: { on: "received", cutoff } });

  it("is told anew with its minutes", () => {
    expect(to("Nhận sau 16 giờ thì tính hôm sau", "15:30")).toBe("Nhận sau 15 giờ 30 thì tính hôm sau");
    expect(to("Nhận sau 16 giờ 30 thì tính hôm sau", "17:00", "16:30")).toBe("Nhận sau 17 giờ thì tính hôm sau");
    expect(to("Nhận sau 16h30 thì tính hôm sau", "15:45", "16:30")).toBe("Nhận sau 15h45 thì tính hôm sau");
    expect(to("Nhận sau 16h thì tính hôm sau", "15:05")).toBe("Nhận sau 15h05 thì tính hôm sau");
    expect(to("Nhận sau 08 giờ thì tính hôm sau", "09:00", "08:00")).toBe("Nhận sau 09 giờ thì tính hôm sau");
  });

  it("is that of a limit, and of a cadence, too", () => {
    const limit = (at: string) => ({ limit: { span: { workingDays: 1, firstDay: "next" }, at } });
    const plain = { trigger: { on: "received" } };
    expect(wordsOf("xa-hoa-lac/3", "Trước 14 giờ hôm sau", { ...plain, ...limit("14:00") }, limit("15:00"))).toBe(
      "Trước 15 giờ hôm sau",
    );
    const every = (at?: string) => ({
      trigger: { per: "body", calendar: [{ ...quarterly(25).calendar[0], ...(at === undefined ? {} : { at }) }] },
    });
    expect(wordsOf("xa-hoa-lac/5.2", "Trước 14 giờ cuối quý", every("14:00"), every("16:00"))).toBe(
      "Trước 16 giờ cuối quý",
    );
    expect(missing("xa-hoa-lac/5.2", { vi: "Trước 14 giờ cuối quý" }, every("14:00"), every())).toEqual([
      "missing amendments[0].changes.xa-hoa-lac/5.2.text",
    ]);
  });

  it("is none of a length, and none of another time", () => {
    const trigger = { on: "received", cutoff: "16:00" };
    const parts = { trigger, limit: { span: { workingDays: 16, firstDay: "next" } } };
    const changes = { trigger: { on: "received", cutoff: "15:00" } };
    const vi = "Trong 16 ngày làm việc; nhận sau 16 giờ thì tính hôm sau";
    // The 16 of the length stands, and nobody could tell which of the two the words still mean.
    expect(missing("xa-hoa-lac/3", { vi }, parts, changes)).toEqual([
      "missing amendments[0].changes.xa-hoa-lac/3.text",
    ]);
    expect(missing("xa-hoa-lac/3", { vi: "Sau 16 giờ 15 tính hôm sau" }, { trigger }, changes)).toEqual([
      "missing amendments[0].changes.xa-hoa-lac/3.text",
    ]);
    expect(missing("xa-hoa-lac/3", { vi: "Sau 16 giờ", en: "After 4 p.m." }, { trigger }, changes)).toEqual([
      "missing amendments[0].changes.xa-hoa-lac/3.text",
    ]);
  });
});

describe("what is wrong with a text that is amended", () => {
  it("is told once, at its own place", () => {
    const rules = RULES.map((rule) =>
      rule["provision"] === "xa-hoa-lac/4" ? { ...rule, bearer: { role: "leed" } } : rule,
    );
    const amendments = [
      act("2027-07-01", { changes: { "xa-hoa-lac/7": { "limit.workingDays": 3 } } }),
      act("2027-08-02", { changes: { "xa-hoa-lac/7": { "limit.workingDays": 1 } } }),
    ];
    const paths = issuesOf(() => parseProfile({ ...hoaLacSource, rules, amendments })).map(({ path }) => path);
    expect(paths).toEqual(["rules[1].bearer.role"]);
  });
});
