import { describe, expect, it } from "vitest";
import { laoCai } from "../../../src/profiles/index.js";
import { evaluate, evaluateRegister } from "../../support/unchecked.js";

const task = { id: "1", title: "Báo cáo", lead: "Sở Xây dựng", events: [{ type: "assigned", on: "2026-07-01" }] };
const unused = (report: object) =>
  evaluateRegister({ tasks: [task], reports: [report] }, { profile: laoCai, asOf: "2026-10-01" })
    .register.findings.filter(({ code }) => code === "reportNotUsed")
    .map(({ message }) => message.en);

describe("a report that was sent", () => {
  const sent = { provision: "lao-cai/22.1", period: "2026-Q3", unit: "Sở Xây dựng", on: "2026-09-18" };

  it("is used by the duty it is for, also when it names a provision that rule serves", () => {
    for (const provision of ["lao-cai/22.1", "lao-cai/20.1"]) {
      const register = { tasks: [task], reports: [{ ...sent, provision }] };
      const { duties } = evaluateRegister(register, { profile: laoCai, asOf: "2026-10-01" }).register;
      expect(duties.find(({ period }) => period === "2026-Q3")).toMatchObject({
        state: "met",
        fulfilledOn: "2026-09-18",
      });
      expect(unused({ ...sent, provision })).toEqual([]);
    }
  });

  it("is met even where none was owed, by a body that takes part or is listed, for the period that it names", () => {
    const register = {
      bodies: [{ name: "Sở Y tế", kind: "department" }],
      tasks: [{ ...task, coordinators: ["Sở Nội vụ"] }],
      reports: [
        { ...sent, unit: "Sở Nội vụ", on: "2026-09-25" },
        { ...sent, unit: "Sở Y tế" },
        // Before its first task, on 1/7.
        { ...sent, period: "2026-Q1", on: "2026-03-12" },
        { ...sent, unit: "Sở Tài chính" },
        { ...sent, unit: "Sở Y tế", period: undefined },
      ],
    };
    const { duties, findings } = evaluateRegister(register, { profile: laoCai, asOf: "2026-10-01" }).register;
    const met = duties.filter(({ ruleId, state }) => ruleId === "lao-cai/22.1" && state === "met");
    expect(met.map(({ unit, period, due, fulfilledOn }) => [unit, period, due, fulfilledOn])).toEqual([
      ["Sở Xây dựng", "2026-Q1", "2026-03-19", "2026-03-12"],
      ["Sở Nội vụ", "2026-Q3", "2026-09-19", "2026-09-25"],
      ["Sở Y tế", "2026-Q3", "2026-09-19", "2026-09-18"],
    ]);
    // It owed none, so nobody is late; a body that the register names nowhere else may be a slip of writing.
    expect(duties.find(({ unit, state }) => unit === "Sở Nội vụ" && state !== "met")).toBeUndefined();
    const unusedBy = findings.filter(({ code }) => code === "reportNotUsed").map(({ message }) => message.en);
    expect(unusedBy.filter((text) => text.includes("2026-Q"))).toEqual([expect.stringContaining("Sở Tài chính")]);
  });

  it("is named when the regulation knows no such report", () => {
    expect(unused({ ...sent, provision: "lao-cai/22.9" })[0]).toContain('did you mean "lao-cai/22.1"?');
  });

  it("is named when its period has no form of a period", () => {
    expect(unused({ ...sent, period: "2026-Q9" })).toHaveLength(1);
    expect(unused({ ...sent, period: "quý 3" })).toHaveLength(1);
  });

  it("is named when its unit owes nothing here", () => {
    expect(unused({ ...sent, unit: "Sở Xây dưng" })[0]).toContain('did you mean "Sở Xây dựng"?');
  });

  it("is named in both languages, with what is wrong and where", () => {
    const found = (report: object) =>
      evaluateRegister({ tasks: [task], reports: [{ ...sent, ...report }] }, { profile: laoCai, asOf: "2026-10-01" })
        .register.findings.filter(({ code }) => code === "reportNotUsed")
        .map(({ severity, provision, field, message }) => ({ severity, provision, field, ...message }));
    const head = (provision: string, period: string) => ({
      vi: `Báo cáo “${provision}” gửi ngày 18/09/2026, kỳ ${period} không được tính: `,
      en: `The report "${provision}" of 2026-09-18 for ${period} counts for nothing: `,
    });
    const unknown = head("lao-cai/22.9", "2026-Q3");
    expect(found({ provision: "lao-cai/22.9" })).toEqual([
      {
        severity: "warning",
        provision: "lao-cai/22.9",
        field: "reports",
        vi: `${unknown.vi}quy chế không có báo cáo này; có phải “lao-cai/22.1”?.`,
        en: `${unknown.en}the regulation knows no such report; did you mean "lao-cai/22.1"?.`,
      },
    ]);
    const period = head("lao-cai/22.1", "2026-Q9");
    expect(found({ period: "2026-Q9" })).toMatchObject([
      {
        vi: `${period.vi}tên kỳ không đúng dạng 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026.`,
        en: `${period.en}the period is none of the forms 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026.`,
      },
    ]);
    const unit = head("lao-cai/22.1", "2026-Q3");
    expect(found({ unit: "Bệnh viện" })).toMatchObject([
      {
        vi: `${unit.vi}“Bệnh viện” không có trong danh sách đơn vị.`,
        en: `${unit.en}"Bệnh viện" is not among the units.`,
      },
    ]);
    expect(found({})).toEqual([]);
  });

  it("of another regulation is left alone", () => {
    expect(unused({ ...sent, provision: "can-tho/12.1" })).toEqual([]);
  });
});

describe("several bodies make the longer limit apply (lao-cai/7.1#2, reading A08)", () => {
  const issued = { document: { number: "1/UBND", issuedOn: "2026-03-09" } };
  const limits = (rest: object) =>
    evaluate({ ...task, ...issued, ...rest }, { profile: laoCai, asOf: "2026-03-10" })
      .duties.filter(({ topic }) => topic === "registerTask")
      .map(({ ruleId, due }) => [ruleId, due]);

  it("a lead alone: 3 working days, Thursday 12/3", () => {
    expect(limits({})).toEqual([
      ["lao-cai/7.1", "2026-03-12"],
      ["lao-cai/7.1#2", null],
    ]);
  });

  it("a lead with a coordinator, or two leads: 5 working days, Monday 16/3", () => {
    const five = [
      ["lao-cai/7.1", null],
      ["lao-cai/7.1#2", "2026-03-16"],
    ];
    expect(limits({ coordinators: ["Sở Tài chính"] })).toEqual(five);
    expect(limits({ lead: "Sở Xây dựng; Sở Nội vụ" })).toEqual(five);
  });

  it("a lead named among its own coordinators is one body: 3 working days", () => {
    const three = [
      ["lao-cai/7.1", "2026-03-12"],
      ["lao-cai/7.1#2", null],
    ];
    expect(limits({ coordinators: ["Sở Xây dựng"] })).toEqual(three);
    expect(limits({ lead: "Sở Xây dựng; Sở Xây dựng" })).toEqual(three);
  });

  it("what the register says outright stands", () => {
    expect(limits({ coordinators: ["Sở Tài chính"], multiUnit: false })[0]).toEqual(["lao-cai/7.1", "2026-03-12"]);
    expect(limits({ multiUnit: true })[1]).toEqual(["lao-cai/7.1#2", "2026-03-16"]);
  });
});
