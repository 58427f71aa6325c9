import { describe, expect, it } from "vitest";
import { haiPhongThanhUy } from "../../../src/profiles/index.js";
import { evaluate, evaluateRegister } from "../../support/unchecked.js";

/**
 * The ladder of the Party Committee's draft: 11#3 (measures are proposed) and 8.1.e (reported to the Standing Members),
 * both from the day after the deadline, which has then come and is not kept (A64); 8.1.d (a pressing document on the 7th
 * working day). 8.2.b#2 (coordinators answer jointly) is a consequence for which nobody has to act.
 */
const late = {
  id: "1",
  title: "Báo cáo",
  lead: "Sở Xây dựng",
  coordinators: ["Sở Tài chính"],
  writtenReportRequired: true,
  dueOn: "2026-08-21",
  document: { number: "1-CV/TU", issuedOn: "2026-07-01" },
};
// Deadline Friday 21/8; Saturday 22/8 is worked (day 1), 24-28/8 are days 2-6, 31/8-2/9 are off, Thursday 3/9 is day 7.
const on = (asOf: string, events: readonly object[] = [], more: object = {}) =>
  evaluate({ ...late, events, ...more }, { profile: haiPhongThanhUy, asOf });
const rung = (asOf: string, ruleId: string, events: readonly object[] = []) =>
  on(asOf, events).ladder.find((one) => one.ruleId === ruleId);

describe("the ladder of a task that runs late", () => {
  const first = ["hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/8.1.e"];
  const pressing = "hai-phong-thanh-uy/8.1.d";

  it("names the first rungs while the deadline is still ahead, and on its day", () => {
    for (const asOf of ["2026-08-20", "2026-08-21"]) {
      expect(on(asOf).nextRung?.on, asOf).toBe("2026-08-22");
      expect(first).toContain(on(asOf).nextRung?.ruleId);
      for (const id of first) expect(rung(asOf, id)).toMatchObject({ reached: false, next: "2026-08-22" });
    }
    for (const id of first) expect(rung("2026-08-22", id)).toMatchObject({ reached: true, since: "2026-08-22" });
  });

  it("names the pressing document as the next rung once the deadline has passed", () => {
    expect(on("2026-08-22").nextRung).toEqual({ ruleId: pressing, provision: pressing, on: "2026-09-03" });
    expect(rung("2026-09-02", pressing)).toMatchObject({ reached: false, next: "2026-09-03" });
    expect(rung("2026-09-03", pressing)).toMatchObject({ reached: true, since: "2026-09-03" });
    expect(on("2026-09-03").nextRung).toBeNull();
  });

  it("says on which day each rung was handled, and does not count what came before it was reached", () => {
    const urged = (day: string) => [{ type: "urged", on: day }];
    expect(rung("2026-09-04", pressing, urged("2026-09-04"))?.handledOn).toBe("2026-09-04");
    expect(rung("2026-09-04", pressing, urged("2026-08-28"))?.handledOn).toBeNull();
  });

  it("does not know whether to report to the Standing Members where it is not recorded that a report is asked", () => {
    const unknown = on("2026-08-24", [], { writtenReportRequired: undefined });
    const duty = unknown.duties.find(({ ruleId }) => ruleId === "hai-phong-thanh-uy/8.1.e");
    expect(duty).toMatchObject({ state: "undetermined", reason: "notRecorded", workingDaysLate: null });
    const asked = unknown.questions.find(({ code }) => code === "writtenReport");
    expect(asked?.keys).toContain(duty?.key);
    const no = on("2026-08-24", [], { writtenReportRequired: false });
    expect(no.duties.find(({ ruleId }) => ruleId === "hai-phong-thanh-uy/8.1.e")?.state).toBe("notApplicable");
  });
});

describe("coordinators who answer jointly (hai-phong-thanh-uy/8.2.b#2)", () => {
  it("owe no act: it is no duty, no rung, and where their own delay is not recorded no finding", () => {
    for (const asOf of ["2026-08-21", "2026-08-22", "2026-09-30"]) {
      const found = on(asOf);
      expect(found.duties.some(({ provision }) => provision.endsWith("/8.2.b#2"))).toBe(false);
      expect(found.ladder.some(({ provision }) => provision.endsWith("/8.2.b#2"))).toBe(false);
      expect(found.findings.some(({ code }) => code === "consequence")).toBe(false);
      const keys = found.duties.map(({ key }) => key);
      expect(found.questions.flatMap((question) => question.keys).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

describe("often late", () => {
  // Reports progress on the last day of each month (6.1.b); none was recorded.
  const register = {
    tasks: [
      {
        id: "1",
        title: "Báo cáo",
        lead: "Sở Xây dựng",
        dueOn: "2026-12-31",
        events: [{ type: "assigned", on: "2026-01-05" }],
      },
    ],
    units: ["Sở Xây dựng", "Sở Tài chính"],
    reports: [],
  };
  const at = (parameters: Record<string, number | null>) =>
    evaluateRegister(register, { profile: haiPhongThanhUy, asOf: "2026-05-15", parameters });
  const listed = (parameters: Record<string, number | null>) =>
    at(parameters).tasks[0]?.ladder.find(({ ruleId }) => ruleId.endsWith(":often-late"));

  it("is not computed until the host sets its number", () => {
    expect(at({}).register.oftenLate).toEqual([]);
    expect(listed({})).toMatchObject({ reached: false, reason: "parameterUnset" });
  });

  it("stays a judgement on each task once the host has set its number", () => {
    const judged = { reached: false, since: null, next: null, reason: "judgement" };
    expect(listed({ oftenLateReports: 4, oftenLateMonths: 4 })).toMatchObject(judged);
  });

  it("counts the late reports of each unit over the months the host sets", () => {
    // From 15/1: January, February, March and April, the standing ones too.
    const { oftenLate } = at({ oftenLateReports: 4, oftenLateMonths: 4 }).register;
    expect(oftenLate).toMatchObject([{ unit: "Sở Xây dựng", late: 4, limit: 4, months: 4, reached: true }]);
    expect(at({ oftenLateReports: 5, oftenLateMonths: 4 }).register.oftenLate[0]?.reached).toBe(false);
    expect(at({ oftenLateReports: 5, oftenLateMonths: 2 }).register.oftenLate).toMatchObject([{ late: 2 }]);
  });

  it("refuses a number that is none", () => {
    expect(() => at({ oftenLateReports: -1 })).toThrow("parameters.oftenLateReports");
    expect(() => at({ oftenLate: 2 })).toThrow('Did you mean "oftenLateReports"?');
  });
});
