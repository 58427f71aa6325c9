import { describe, expect, it } from "vitest";
import { periodWritten } from "../../../src/calendar/period-words.js";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const task = (lead: string, more: Given = {}) => ({
  id: lead,
  lead,
  events: [{ type: "assigned", on: "2026-01-05" }],
  ...more,
});

/** The reports of the first quarter of Lào Cai, due on Thursday 19/3/2026, and what is asked. */
const quarter = (leads: readonly string[], reports: readonly Given[], asOf = "2026-03-26") => {
  const sent = reports.map((report) => ({ provision: "lao-cai/22.1", on: "2026-03-18", ...report }));
  const { register } = evaluateRegister(
    { tasks: leads.map((lead) => task(lead)), reports: sent },
    { profile: getProfile("lao-cai"), asOf },
  );
  const rows = register.duties
    .filter(({ ruleId, period }) => ruleId === "lao-cai/22.1" && period === "2026-Q1")
    .map(({ unit, state }) => `${unit} ${state}`);
  return {
    rows,
    asked: register.questions.map(({ code }) => code),
    findings: register.findings.map(({ code }) => code),
  };
};

const Q1 = { period: "2026-Q1" };

describe("A report that names no body", () => {
  it("is that of the only body that owes one", () => {
    expect(quarter(["Sở Xây dựng"], [Q1]).rows).toEqual(["Sở Xây dựng met"]);
  });

  it("accuses none of several: who sent it is asked", () => {
    const { rows, asked, findings } = quarter(["Sở Xây dựng", "Sở Y tế"], [Q1]);
    expect(rows).toEqual(["Sở Xây dựng undetermined", "Sở Y tế undetermined"]);
    expect(asked).toContain("whoReported");
    expect(findings).toContain("reportUnnamed");
  });

  it("leaves what a named report fulfils alone, and is not asked before anything is late", () => {
    const { rows } = quarter(["Sở Xây dựng", "Sở Y tế"], [Q1, { ...Q1, unit: "Sở Y tế" }]);
    expect(rows).toEqual(["Sở Xây dựng undetermined", "Sở Y tế met"]);
    expect(quarter(["Sở Xây dựng", "Sở Y tế"], [{ ...Q1, on: "2026-03-17" }], "2026-03-19").asked).not.toContain(
      "whoReported",
    );
  });
});

describe("A report in a cell of several bodies", () => {
  it("is that of each", () => {
    const { rows } = quarter(["Sở Xây dựng; Sở Y tế"], [{ ...Q1, unit: "Sở Xây dựng; Sở Y tế" }]);
    expect(rows).toEqual(["Sở Xây dựng met", "Sở Y tế met"]);
  });
});

describe("A report of a nearly equal name", () => {
  it("accuses nobody: whether the two are one body is asked", () => {
    const { rows, asked } = quarter(["Sở Xây dựng"], [{ ...Q1, unit: "So Xay Dung" }]);
    expect(rows).toEqual(["Sở Xây dựng undetermined"]);
    expect(asked).toContain("sameBody");
  });

  it("of a wholly other name is another's", () => {
    expect(quarter(["Sở Xây dựng"], [{ ...Q1, unit: "Sở Y tế" }]).rows).toEqual(["Sở Xây dựng overdue"]);
  });
});

describe("The period of a report", () => {
  it("is read in the words of an office", () => {
    for (const period of ["quý I/2026", "Quý 1 năm 2026", "Q1/2026", "QUÝ I - 2026", "2026-q1"]) {
      expect(quarter(["Sở Xây dựng"], [{ period, unit: "Sở Xây dựng" }]).rows, period).toEqual(["Sở Xây dựng met"]);
    }
  });

  it("that is none of the rule accuses nobody: for which it was sent is asked", () => {
    for (const period of ["2026-03", "2026-13", "quý V/2026", "abc"]) {
      const { rows, asked, findings } = quarter(["Sở Xây dựng"], [{ period, unit: "Sở Xây dựng" }]);
      expect(rows, period).toEqual(["Sở Xây dựng undetermined"]);
      expect(asked, period).toContain("whichPeriod");
      expect(findings, period).toContain("reportNotUsed");
    }
  });

  it("has one name in each frequency, and none where no year has it", () => {
    expect(
      [
        "tháng 3/2026",
        "3/2026",
        "T12/2026",
        "Tuần 13/2026",
        "6 tháng đầu năm 2026",
        "6 tháng cuối năm 2026",
        "năm 2026",
      ].map(periodWritten),
    ).toEqual(["2026-03", "2026-03", "2026-12", "2026-W13", "2026-H1", "2026-H2", "2026"]);
    // 2027 has 52 weeks.
    expect(["tháng 13/2026", "2027-W53", "tuần 53/2027", "quý 5/2026", "hằng quý", ""].map(periodWritten)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe("Reports of the Office on all tasks", () => {
  const ofOffice = (profile: string, ruleId: string, asOf: string, tasks: readonly Given[]) =>
    evaluateRegister({ tasks, reports: [] }, { profile: getProfile(profile), asOf, periods: "all" })
      .register.duties.filter((duty) => duty.ruleId === ruleId && duty.state === "overdue")
      .map(({ period }) => period);

  it("are owed for no period that ended before the first task (Thành ủy 6.1.c)", () => {
    const given = (on: string) => [
      { id: "1", lead: "Sở Y tế", dueOn: "2026-12-31", document: { number: "1/TU", issuedOn: on } },
    ];
    expect(ofOffice("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.c", "2026-03-05", given("2026-03-01"))).toEqual([]);
    expect(ofOffice("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.c", "2026-03-05", given("2026-02-28"))).toEqual([
      "2026-02",
    ]);
  });

  it("are owed for no period that began after the last task (Lào Cai 22.2)", () => {
    const done = [
      {
        id: "1",
        lead: "Sở Y tế",
        events: [
          { type: "assigned", on: "2026-01-05" },
          { type: "completed", on: "2026-01-16" },
        ],
      },
    ];
    expect(ofOffice("lao-cai", "lao-cai/22.2", "2026-07-05", done)).not.toContain("2026-Q2");
    expect(ofOffice("lao-cai", "lao-cai/22.2", "2026-07-05", done)).toContain("2026-Q1");
  });
});
