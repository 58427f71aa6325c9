import { describe, expect, it } from "vitest";
import { changes } from "../../../src/index.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

const OFFICE_STATE = {
  [laoCai.id]: "lao-cai/19.3",
  [canTho.id]: "can-tho/11.2:explain",
  [haiPhongSnv.id]: "hai-phong-snv/18.3",
  [haiPhongThanhUy.id]: "hai-phong-thanh-uy/11#3",
  [konTumSnn.id]: "kon-tum-snn/18.3",
};
const OWN = {
  [laoCai.id]: "lao-cai/4.1:task",
  [canTho.id]: "can-tho/5.2:task",
  [haiPhongSnv.id]: "hai-phong-snv/8.2.a:task",
  [haiPhongThanhUy.id]: "hai-phong-thanh-uy/8.2.a:task",
  [konTumSnn.id]: "kon-tum-snn/10.2.a:task",
};
const PROFILES = [laoCai, canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn].map(
  (profile) => [profile.id, profile] as const,
);

const ASSIGNED = { type: "assigned", on: "2026-03-02" };
const register = (dueOn: string, ...events: readonly object[]) => ({
  tasks: [
    {
      id: "A",
      title: "Việc A",
      lead: "Sở Y tế",
      dueOn,
      document: { number: "1", issuedOn: "2026-03-02" },
      events: [ASSIGNED, ...events],
    },
  ],
});

describe.each(PROFILES)("why duties of %s change between two days of one record", (id, profile) => {
  const told = (of: object, from: string, to: string) => {
    const [before, after] = [from, to].map((asOf) => evaluateRegister(of, { profile, asOf }));
    if (before === undefined || after === undefined) throw new Error("two results");
    return changes(before, after).changes;
  };
  const causesOf = (of: object, from: string, to: string, rule: string | undefined) =>
    told(of, from, to).flatMap(({ ruleId, cause: { code, on } }) => (ruleId === rule ? [`${code} ${on}`] : []));

  it("since the lead was passed on: what the new one owes, of the task and in reports", () => {
    // Sent back on Monday 16/3, passed on on Friday 20/3, before the deadline of 31/3.
    const by = id === "kon-tum-snn" ? "office" : "Sở Y tế";
    const passed = register(
      "2026-03-31",
      { type: "returned", on: "2026-03-16", by },
      { type: "reassigned", on: "2026-03-20", lead: "Sở Xây dựng" },
    );
    expect(causesOf(passed, "2026-03-19", "2026-03-20", OWN[id])).toEqual(["lead 2026-03-20"]);
    const codes = told(passed, "2026-03-19", "2026-03-20").filter(({ after }) => after?.unit === "Sở Xây dựng");
    expect(new Set(codes.map(({ cause }) => cause.code))).toEqual(new Set(["lead"]));
  });

  it("since a body went into another", () => {
    const bodies = [{ name: "Sở Y tế", to: "2026-03-19", into: "Sở Xây dựng" }, { name: "Sở Xây dựng" }];
    // The deadline of 10/3 had passed: whether the heir is late nobody knows, and its duty arises.
    const merged = { ...register("2026-03-10"), bodies };
    expect(causesOf(merged, "2026-03-19", "2026-03-20", OWN[id])).toEqual(["lead 2026-03-20"]);
  });

  it("since the task goes on after a suspension over its deadline", () => {
    const stood = { type: "suspended", on: "2026-03-04", by: "office" };
    const waited = register("2026-03-10", stood, { type: "resumed", on: "2026-03-20", by: "office" });
    expect(causesOf(waited, "2026-03-19", "2026-03-20", OFFICE_STATE[id])).toEqual(["runsAgain 2026-03-20"]);
    expect(causesOf(waited, "2026-03-19", "2026-03-20", OWN[id])).toEqual(["runsAgain 2026-03-20"]);
    for (const { cause } of told(waited, "2026-03-19", "2026-03-20")) expect(cause.code).not.toBe("dayCame");
  });

  it("since the deadline was adjusted: what stood by the old one is gone, what counts from the new one is there", () => {
    // Late since 11/3; on Monday 16/3 the deadline becomes 31/3.
    const moved = register("2026-03-10", {
      type: "deadlineAdjusted",
      on: "2026-03-16",
      by: "assigner",
      dueOn: "2026-03-31",
    });
    expect(causesOf(moved, "2026-03-13", "2026-03-16", OFFICE_STATE[id])).toEqual(["deadline 2026-03-16"]);
    expect(causesOf(moved, "2026-03-13", "2026-03-16", OWN[id])).toEqual(["deadline 2026-03-16"]);
  });

  it("since the task was finished: the state of its delay is gone", () => {
    const done = register(
      "2026-03-10",
      { type: "completed", on: "2026-03-16" },
      { type: "resultRecorded", on: "2026-03-16" },
    );
    for (const cause of causesOf(done, "2026-03-13", "2026-03-16", OFFICE_STATE[id])) expect(cause).toMatch(/^closed/u);
  });

  it("since it was passed on while it waited: the new lead, with its day, and not that the task goes on", () => {
    const by = id === "kon-tum-snn" ? "office" : "Sở Y tế";
    const passed = register(
      "2026-03-31",
      { type: "returned", on: "2026-03-03", by },
      { type: "reassigned", on: "2026-03-20", lead: "Sở Xây dựng" },
    );
    const own = told(passed, "2026-03-10", "2026-04-06").filter(({ taskId }) => taskId === "A");
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ cause }) => cause.code)).not.toContain("runsAgain");
  });

  it("never since the day judged, where more than one day lies between", () => {
    const meetings = ["2026-03-27", "2026-04-29"].map((on) => ({ type: "regularSession", on }));
    const several = { ...register("2026-03-20"), reports: [], meetings };
    // Wednesday 22/4 is the last day of nothing here: whatever changes by it is brought by a day before.
    const found = told(several, "2026-03-09", "2026-04-22");
    expect(found.length).toBeGreaterThan(3);
    for (const { cause } of found) expect(`${cause.code} ${cause.on}`).not.toBe("dayCame 2026-04-22");
    for (const { kind, before, after } of found)
      if (before === null) expect(kind).toBe(after?.state === "overdue" ? "becameLate" : "appeared");
  });

  it("and where nothing happened it is the day that came", () => {
    expect(causesOf(register("2026-03-10"), "2026-03-10", "2026-03-11", OFFICE_STATE[id])).toEqual([
      "dayCame 2026-03-11",
    ]);
    // Suspended and resumed before the deadline: the day after it brings what is late.
    const before = register(
      "2026-03-20",
      { type: "suspended", on: "2026-03-10", by: "office" },
      { type: "resumed", on: "2026-03-17", by: "office" },
    );
    expect(causesOf(before, "2026-03-16", "2026-03-23", OFFICE_STATE[id])).toEqual(["dayCame 2026-03-21"]);
  });
});

describe("a report for which the text names no day", () => {
  const told = (from: string, to: string) => {
    const [before, after] = [from, to].map((asOf) =>
      evaluateRegister({ ...register("2026-12-31"), reports: [] }, { profile: konTumSnn, asOf }),
    );
    if (before === undefined || after === undefined) throw new Error("two results");
    return changes(before, after).changes.filter(({ ruleId }) => ruleId === "kon-tum-snn/18.2");
  };

  // Kon Tum 18.2: monthly, half-yearly, yearly, on no day that is named.
  it("is over with its period, and the next one began on its first day, whatever day is judged", () => {
    expect(told("2026-05-20", "2026-06-15").map(({ kind, period, cause }) => [kind, period, cause])).toEqual([
      ["appeared", "2026-06", { code: "periodBegan", on: "2026-06-01", ref: "2026-06" }],
      ["left", "2026-05", { code: "periodOver", on: "2026-05-31", ref: "2026-05" }],
    ]);
  });
});
