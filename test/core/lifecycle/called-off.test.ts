import { describe, expect, it } from "vitest";
import { haiPhongThanhUy, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const at = (type: string, on: string) => ({ type, on });
const stateOf = (events: readonly object[], provision: string, rest: object = {}) =>
  evaluate({ id: "1", title: "Báo cáo", events, ...rest }, { profile: laoCai, asOf: "2026-06-01" }).duties.filter(
    (duty) => duty.ruleId === provision,
  );

describe("a task that was finished before it was called off", () => {
  const events = [at("issued", "2026-03-02"), at("completed", "2026-03-20"), at("cancelled", "2026-04-06")];

  it("stays finished: what it owed it still owes", () => {
    expect(stateOf(events, "lao-cai/7.1")).toMatchObject([{ due: "2026-03-05", state: "overdue" }]);
    expect(stateOf(events, "lao-cai/7.2.a", { dueOn: "2026-03-18" })).toMatchObject([
      { due: "2026-03-23", state: "overdue" },
    ]);
  });

  // Whether a coordinator was late itself is told by no record: nothing follows for it.
  it("brings no consequence on coordinators of whose own delay nothing is known", () => {
    const late = { id: "1", title: "Báo cáo", coordinators: ["Sở Tài chính"], dueOn: "2026-03-18", events };
    const { findings, duties } = evaluate(late, { profile: haiPhongThanhUy, asOf: "2026-06-01" });
    expect(findings.filter(({ code }) => code === "consequence")).toEqual([]);
    expect(duties.filter(({ provision }) => provision === "hai-phong-thanh-uy/8.2.b#2")).toEqual([]);
  });

  it("on one day, the order of the record decides", () => {
    const [issued] = events;
    const day = "2026-03-20";
    const phase = (...types: string[]) =>
      evaluate(
        { id: "1", title: "Báo cáo", events: [issued, ...types.map((type) => at(type, day))] },
        { profile: laoCai, asOf: "2026-06-01" },
      ).phase;
    expect(phase("completed", "cancelled")).toBe("completed");
    expect(phase("cancelled", "completed")).toBe("cancelled");
  });
});

describe("a task that was called off", () => {
  const reports = (events: readonly object[]) =>
    stateOf([at("issued", "2025-11-03"), ...events, at("cancelled", "2026-04-20")], "lao-cai/7.2.b");

  it("owes none of the reports that were missing by then, as it owes nothing else", () => {
    const found = reports([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ state, reason }) => state !== "notApplicable" || reason !== "cancelled")).toEqual([]);
  });

  // An update counts once: for the quarter whose day is nearest, and for no year that ends on another day (A50).
  it("keeps the one that was made, and no other", () => {
    const found = reports([at("progressReported", "2026-03-27")]);
    expect(found.filter(({ state }) => state === "met" || state === "metLate")).toMatchObject([
      { period: "2026-Q1", state: "met", fulfilledOn: "2026-03-27" },
    ]);
    expect(found.filter(({ state }) => state === "overdue" || state === "missed")).toEqual([]);
  });
});
