import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/index.js";
import { haiPhongSnv, haiPhongThanhUy } from "../../../src/profiles/index.js";

/**
 * The ladder of the Party Committee's draft: 11#3 (measures are proposed once the deadline has come), 8.1.e (reported to the Standing Members the day after the deadline), 8.2.b
 * (coordinators answer jointly), 8.1.d (a pressing document on the 7th working day).
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
const on = (asOf: string, events: readonly object[] = []) =>
  evaluate({ ...late, events }, { profile: haiPhongThanhUy, asOf });
const rung = (asOf: string, ruleId: string, events: readonly object[] = []) =>
  on(asOf, events).thresholds.find((threshold) => threshold.ruleId === ruleId);

describe("the ladder of a task that runs late", () => {
  it("names the first rung while the deadline is still ahead", () => {
    const proposal = "hai-phong-thanh-uy/11#3";
    expect(on("2026-08-20").nextRung).toEqual({ ruleId: proposal, provision: proposal, on: "2026-08-21" });
    expect(on("2026-08-21").nextRung).toEqual({
      ruleId: "hai-phong-thanh-uy/8.1.e",
      provision: "hai-phong-thanh-uy/8.1.e",
      on: "2026-08-22",
    });
  });

  it("names the pressing document as the next rung once the deadline has passed", () => {
    expect(on("2026-08-22").nextRung?.on).toBe("2026-09-03");
    expect(rung("2026-09-02", "hai-phong-thanh-uy/8.1.d")).toMatchObject({ reached: false, next: "2026-09-03" });
    expect(rung("2026-09-03", "hai-phong-thanh-uy/8.1.d")).toMatchObject({ reached: true, since: "2026-09-03" });
    expect(on("2026-09-03").nextRung).toBeNull();
  });

  it("says on which day each rung was handled, and does not count what came before it was reached", () => {
    const urged = [{ type: "urged", on: "2026-09-04" }];
    expect(rung("2026-09-04", "hai-phong-thanh-uy/8.1.d", urged)?.handledOn).toBe("2026-09-04");
    expect(rung("2026-09-04", "hai-phong-thanh-uy/8.1.d", [{ type: "urged", on: "2026-08-28" }])?.handledOn).toBeNull();
  });

  it("makes coordinators answer jointly from the day after the deadline, and still when the task is finished late", () => {
    const joint = "hai-phong-thanh-uy/8.2.b#2";
    expect(rung("2026-08-21", joint)).toMatchObject({ actor: "coordinator", reached: false, next: "2026-08-22" });
    expect(rung("2026-08-22", joint)).toMatchObject({ reached: true, since: "2026-08-22" });
    const done = [
      { type: "completed", on: "2026-08-25" },
      { type: "confirmed", on: "2026-08-26" },
    ];
    expect(rung("2026-08-27", joint, done)).toMatchObject({ reached: true });
    const inTime = [
      { type: "completed", on: "2026-08-20" },
      { type: "confirmed", on: "2026-08-20" },
    ];
    expect(rung("2026-08-27", joint, inTime)).toMatchObject({ reached: false, next: null });
  });

  it("asks no coordinator to answer for what was finished in time and waits for confirmation", () => {
    const joint = "hai-phong-thanh-uy/8.2.b#2";
    const waiting = [{ type: "completed", on: "2026-08-20" }];
    expect(on("2026-08-27", waiting).phase).toBe("awaitingConfirmation");
    expect(rung("2026-08-20", joint, waiting)).toMatchObject({ reached: false, next: null });
    expect(rung("2026-08-27", joint, waiting)).toMatchObject({ reached: false, since: null });
  });

  it("asks no coordinator where there is none", () => {
    const alone = evaluate({ ...late, coordinators: [] }, { profile: haiPhongThanhUy, asOf: "2026-08-25" });
    expect(alone.thresholds.find(({ ruleId }) => ruleId.endsWith("8.2.b#2"))?.reached).toBe(false);
  });
});

describe("often late", () => {
  const register = {
    tasks: [{ id: "1", title: "Báo cáo", lead: "Sở Xây dựng" }],
    units: ["Sở Xây dựng", "Sở Tài chính"],
    // Monthly reports of Sở Tài chính for January to April 2026, all on their last day.
    reports: ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].flatMap((day) => {
      const unit = "Sở Tài chính";
      const provision = "hai-phong-thanh-uy/12#1";
      const month = { provision, period: day.slice(0, 7), unit, on: day };
      return day === "2026-03-31" ? [month, { ...month, period: "2026-Q1" }] : [month];
    }),
  };
  const at = (parameters: Record<string, number | null>) =>
    evaluateRegister(register, { profile: haiPhongThanhUy, asOf: "2026-05-15", parameters });

  it("is not computed until the host sets its number", () => {
    expect(at({}).register.oftenLate).toEqual([]);
    const [task] = at({}).tasks;
    const listed = task?.thresholds.find(({ ruleId }) => ruleId.endsWith(":often-late"));
    expect(listed).toMatchObject({ reached: false, reason: "parameterUnset" });
  });

  it("stays a judgement on each task once the host has set its number", () => {
    const [task] = at({ oftenLateReports: 5, oftenLateMonths: 4 }).tasks;
    const listed = task?.thresholds.find(({ ruleId }) => ruleId.endsWith(":often-late"));
    expect(listed).toMatchObject({ reached: false, since: null, next: null, reason: "judgement" });
  });

  it("counts the late reports of each unit over the months the host sets", () => {
    // From 15/1: January, February, March, April and quarter I of Sở Xây dựng, none of them sent.
    const { oftenLate } = at({ oftenLateReports: 5, oftenLateMonths: 4 }).register;
    expect(oftenLate).toMatchObject([{ unit: "Sở Xây dựng", late: 5, limit: 5, months: 4, reached: true }]);
    expect(at({ oftenLateReports: 6, oftenLateMonths: 4 }).register.oftenLate[0]?.reached).toBe(false);
  });

  it("refuses a number that is none", () => {
    expect(() => at({ oftenLateReports: -1 })).toThrow("parameters.oftenLateReports");
    expect(() => at({ oftenLate: 2 })).toThrow('Did you mean "oftenLateReports"?');
  });
});

describe("the right to return a task", () => {
  const returned = (events: readonly object[], asOf: string) =>
    evaluate({ id: "1", title: "Báo cáo", events }, { profile: haiPhongSnv, asOf }).rights[0];

  it("opens anew for the division that receives a reassigned task", () => {
    const events = [
      { type: "received", on: "2026-03-02" },
      { type: "returned", on: "2026-03-03" },
      { type: "reassigned", on: "2026-03-05", lead: "Phòng Lễ tân" },
      { type: "received", on: "2026-03-06" },
    ];
    expect(returned(events, "2026-03-04")).toMatchObject({ until: "2026-03-03", state: "used", usedOn: "2026-03-03" });
    // Received on Friday 6/3: one working day, Monday 9/3.
    expect(returned(events, "2026-03-09")).toMatchObject({ until: "2026-03-09", state: "open", usedOn: null });
    expect(returned(events, "2026-03-10")).toMatchObject({ until: "2026-03-09", state: "lapsed" });
  });
});
