import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const judged = (profile: string, asOf: string, register: Given, readings: Readonly<Record<string, string>> = {}) =>
  evaluateRegister(register, { profile: getProfile(profile), asOf, readings });

const rows = (profile: string, rule: string, asOf: string, register: Given, readings = {}) => {
  const evaluation = judged(profile, asOf, register, readings);
  return [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)]
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ unit, period, state, due, workingDaysLate }) => [unit, period, state, due, workingDaysLate]);
};

/** A sheet without a column of completion. */
const without = (...kept: readonly string[]) => ({ reports: [], keeps: ["assigned", "progressReported", ...kept] });

describe("What is owed only while a task is open, in a register that does not keep when tasks are finished", () => {
  const snv = {
    id: "A",
    title: "x",
    lead: "Phòng Lãnh sự",
    dueOn: "2026-03-20",
    events: [{ type: "assigned", on: "2026-03-03" }],
  };

  it("is not late for a week in which the task may have been finished (SNV 6.1.d)", () => {
    for (const rule of ["6.1.d", "6.1.d#2", "6.1.d#3"]) {
      const found = rows("hai-phong-snv", `hai-phong-snv/${rule}`, "2026-03-27", { ...without(), tasks: [snv] });
      expect(found.filter(([, period]) => period === "2026-W13").map(([, , state]) => state)).toEqual(["undetermined"]);
    }
    const { questions } = judged("hai-phong-snv", "2026-03-27", { ...without(), tasks: [snv] }).register;
    const asked = questions.find(({ subject }) => subject === "completed");
    expect(asked?.keys).toContain("-/hai-phong-snv%2F6.1.d/2026-W13/phòng lãnh sự");
  });

  it("is owed for the period in which the task began: it was open then, or finished in it", () => {
    // Given on 3/3, in the quarter that is reported on by 19/3; and in the half-year by 19/6; the quarter of that day is another.
    const task = { ...snv, lead: "Sở Y tế" };
    const found = rows("lao-cai", "lao-cai/22.1", "2026-06-22", { ...without(), tasks: [task] });
    // Of the working days up to 22/6 eight lie in March, 20 in April and in May (27/4, 30/4, 1/5 are holidays), 16 in June.
    expect(found[0]).toEqual(["Sở Y tế", "2026-Q1", "overdue", "2026-03-19", 64]);
    const summer = found.filter(([, , , due]) => due === "2026-06-19");
    expect(summer.map(([, period, state]) => [period, state])).toEqual([
      ["2026-Q2", "undetermined"],
      ["2026-H1", "overdue"],
    ]);
  });

  it("is late where the register keeps it, or the task says that it is not done", () => {
    const kept = { ...without("completed"), tasks: [snv] };
    expect(rows("hai-phong-snv", "hai-phong-snv/6.1.d", "2026-03-27", kept)).toContainEqual([
      ...["Phòng Lãnh sự", "2026-W13", "overdue"],
      ...["2026-03-26", 1],
    ]);
    const said = { ...without(), tasks: [{ ...snv, recordedState: "inProgress" }] };
    expect(rows("hai-phong-snv", "hai-phong-snv/6.1.d", "2026-03-27", said).map(([, , state]) => state)).toContain(
      "overdue",
    );
  });

  it("the updates of a task are not late either, and those that a later one passed over are missed", () => {
    const task = {
      id: "A",
      title: "x",
      lead: "Sở Y tế",
      document: { issuedOn: "2026-01-05" },
      dueOn: "2026-05-29",
      events: [{ type: "progressReported", on: "2026-03-30" }],
    };
    const found = rows("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.b", "2026-05-15", { ...without(), tasks: [task] });
    expect(found.map(([, period, state]) => [period, state])).toEqual([
      ["2026-03", "met"],
      ["2026-04", "undetermined"],
      ["2026-05", "pending"],
    ]);
  });
});

describe("The reading that takes the end of an inspection from its decision (A34)", () => {
  const inspected = (profile: string, lead: string, office: string, inspector: string) =>
    rows(
      profile,
      profile === "kon-tum-snn" ? "kon-tum-snn/16.2" : "lao-cai/17.2",
      "2022-03-21",
      {
        tasks: [
          {
            id: "A",
            title: "x",
            lead,
            dueOn: "2022-06-30",
            events: [
              { type: "inspectionDecided", on: "2022-03-01", by: office, endsOn: "2022-03-08" },
              { type: "inspectionEnded", on: "2022-03-10", by: inspector },
              { type: "inspectionReported", on: "2022-03-16", by: inspector },
              { type: "inspectionNotified", on: "2022-03-16", by: inspector },
            ],
          },
        ],
      },
      { A34: "decidedEnd" },
    );

  it("moves the day, and leaves the duty with whoever inspected", () => {
    // Five working days after Tuesday 8/3 end with Tuesday 15/3.
    expect(inspected("kon-tum-snn", "Phòng Trồng trọt", "Văn phòng Sở", "Chi cục Kiểm lâm")).toEqual([
      ["Chi cục Kiểm lâm", null, "metLate", "2022-03-15", 1],
    ]);
  });
});

describe("A deadline that is suspended", () => {
  it("has not passed for the Office either (Kon Tum 6.3.b)", () => {
    const task = (...events: readonly Given[]) => ({
      id: "A",
      title: "x",
      lead: "Phòng Trồng trọt",
      document: { issuedOn: "2022-03-01" },
      dueOn: "2022-03-18",
      events,
    });
    const suspended = { type: "suspended", on: "2022-03-14", by: "UBND tỉnh" };
    const states = (...events: readonly Given[]) =>
      rows("kon-tum-snn", "kon-tum-snn/6.3.b", "2022-03-28", { tasks: [task(...events)] }).map(([, , state]) => state);
    expect(states(suspended)).toEqual(["notApplicable"]);
    expect(states()).toEqual(["overdue"]);
    // One that began when the deadline had passed changes nothing.
    expect(states({ ...suspended, on: "2022-03-21" })).toEqual(["overdue"]);
  });
});

describe("A report that names its meeting by the meeting's id", () => {
  const register = (period: string) => ({
    tasks: [{ id: "A", title: "x", lead: "Phòng Lãnh sự", document: { issuedOn: "2026-02-02" }, dueOn: "2026-12-20" }],
    meetings: [{ type: "regularSession", on: "2026-03-26", id: "M3" }],
    reports: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lãnh sự", on: "2026-03-25", period }],
  });

  it("counts for it, as one that names its day does", () => {
    for (const period of ["M3", "2026-03-26"]) {
      const found = rows("hai-phong-snv", "hai-phong-snv/20.1", "2026-03-27", register(period));
      expect(found.map(([, , state]) => state)).toEqual(["met"]);
      expect(judged("hai-phong-snv", "2026-03-27", register(period)).register.findings).toEqual([]);
    }
    const { findings } = judged("hai-phong-snv", "2026-03-27", register("M4")).register;
    expect(findings.map(({ code }) => code)).toContain("reportNotUsed");
  });
});
