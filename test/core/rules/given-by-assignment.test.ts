import { describe, expect, it } from "vitest";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

interface Event {
  readonly type: string;
  readonly on: string;
}

/** What a register of one task says of reports of bodies, and what it asks. */
const reportsOn = (
  profile: typeof laoCai,
  asOf: string,
  task: { readonly lead: string; readonly issuedOn: string; readonly events: readonly Event[] },
  more: object = {},
) => {
  const { lead, issuedOn, events } = task;
  const { register } = evaluateRegister(
    {
      reports: [],
      tasks: [{ id: "A", title: "Việc A", lead, document: { number: "1/UBND", issuedOn }, events }],
      ...more,
    },
    { profile, asOf },
  );
  const past = register.duties.filter(({ due, unit }) => unit === lead && due !== null && due < asOf);
  return {
    states: Object.fromEntries(past.map(({ provision, period, state }) => [`${provision} ${period}`, state])),
    asked: register.questions.map(({ code, subject }) => `${code} ${subject}`),
  };
};

describe("A document that does not give the task to its lead (Kon Tum 4.1, SNV 6.1.a, 6.2.a)", () => {
  const unit = "Phòng Chăn nuôi";
  const ISSUED = "2022-05-18";

  it("leaves open whether the report of a day before the task was received is owed", () => {
    const received = [
      { type: "received", on: "2022-05-20" },
      { type: "registered", on: "2022-05-21" },
    ];
    const { states, asked } = reportsOn(konTumSnn, "2022-05-25", { lead: unit, issuedOn: ISSUED, events: received });
    expect(states).toEqual({ "kon-tum-snn/20.1 2022-05": "undetermined" });
    expect(asked).toContain("startUnknown A");
  });

  it("is followed by something that shows that the task was given: from that day on the report is owed", () => {
    const events = [{ type: "received", on: "2022-05-19" }];
    const { states } = reportsOn(konTumSnn, "2022-05-25", { lead: unit, issuedOn: ISSUED, events });
    expect(states).toEqual({ "kon-tum-snn/20.1 2022-05": "overdue" });
    const later = [{ type: "received", on: "2022-05-20" }];
    expect(reportsOn(konTumSnn, "2022-06-27", { lead: unit, issuedOn: ISSUED, events: later }).states).toEqual({
      "kon-tum-snn/20.1 2022-05": "undetermined",
      "kon-tum-snn/20.1 2022-06": "overdue",
    });
  });

  it("alone makes nobody late for any report, and asks once for the day of assignment", () => {
    const { states, asked } = reportsOn(konTumSnn, "2022-08-29", { lead: unit, issuedOn: ISSUED, events: [] });
    expect([...new Set(Object.values(states))]).toEqual(["undetermined"]);
    expect(asked.filter((one) => one === "startUnknown A")).toHaveLength(1);
  });

  it("says nothing against a body whose task was assigned, on the very day and the day after", () => {
    const given = (on: string) =>
      reportsOn(konTumSnn, "2022-05-25", { lead: unit, issuedOn: ISSUED, events: [{ type: "assigned", on }] });
    expect(given("2022-05-19").states).toEqual({ "kon-tum-snn/20.1 2022-05": "overdue" });
    expect(given("2022-05-20").states).toEqual({});
  });

  it("makes no report before a session of SNV 20.1 late", () => {
    const task = { lead: "Phòng Lễ tân", issuedOn: "2026-03-27", events: [{ type: "received", on: "2026-03-31" }] };
    const meetings = ["2026-02-27", "2026-03-31"].map((on) => ({ type: "regularSession", on }));
    expect(reportsOn(haiPhongSnv, "2026-03-31", task, { meetings })).toEqual({
      states: { "hai-phong-snv/20.1 2026-03-31": "undetermined" },
      asked: ["startUnknown A"],
    });
  });

  it("gives no beginning to the six months of SNV 8.1.d", () => {
    const escalation = (events: readonly Event[]) => {
      const { tasks } = evaluateRegister(
        [{ id: "A", title: "Việc A", lead: "Phòng Lễ tân", document: { number: "1", issuedOn: "2025-09-15" }, events }],
        { profile: haiPhongSnv, asOf: "2026-04-01" },
      );
      const duty = tasks[0]?.duties.find(({ provision }) => provision === "hai-phong-snv/8.1.d");
      return [duty?.state, duty?.since, tasks[0]?.questions.map(({ code }) => code)];
    };
    expect(escalation([{ type: "received", on: "2025-09-22" }])).toEqual(["undetermined", null, ["startUnknown"]]);
    // Six months from 22/9/2025 end with 22/3/2026; more than that from 23/3.
    expect(escalation([{ type: "assigned", on: "2025-09-22" }]).slice(0, 2)).toEqual(["owed", "2026-03-23"]);
  });
});

describe("A document that gives the task (Lào Cai 1.1, Cần Thơ 1.1, Thành ủy 1)", () => {
  it.each([
    [laoCai, "2026-03-02", "2026-03-23", "lao-cai/22.1 2026-Q1"],
    [canTho, "2026-03-02", "2026-03-23", "can-tho/12.1 2026-03"],
  ] as const)("is the assignment, so that the report of %s is owed", (profile, issuedOn, asOf, report) => {
    expect(reportsOn(profile, asOf, { lead: "Sở Y tế", issuedOn, events: [] }).states).toMatchObject({
      [report]: "overdue",
    });
  });

  it("starts the monthly updates of Thành ủy 6.1.b", () => {
    const task = { id: "A", title: "Việc A", lead: "Đảng ủy xã A", dueOn: "2026-06-30", events: [] };
    const document = { number: "1-CV/TU", issuedOn: "2026-02-02" };
    const { tasks } = evaluateRegister([{ ...task, document }], { profile: haiPhongThanhUy, asOf: "2026-03-02" });
    const update = tasks[0]?.duties.find(
      ({ provision, period }) => provision.endsWith("/6.1.b") && period === "2026-02",
    );
    expect(update?.state).toBe("overdue");
  });
});
