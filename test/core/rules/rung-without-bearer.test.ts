import { describe, expect, it } from "vitest";
import { explain } from "../../../src/core/answers/explain.js";
import { canTho, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

type Regulation = typeof laoCai | typeof canTho | typeof haiPhongThanhUy | typeof konTumSnn;

interface Told {
  readonly reached: boolean;
  readonly since: string | null;
  readonly next: string | null;
  readonly reason: string | null;
}

const task = (lead: string, dueOn: string, events: readonly object[]) => ({
  id: "A",
  title: "Việc A",
  lead,
  document: { number: "1/X", issuedOn: "2026-03-02" },
  dueOn,
  events: [{ type: "registered", on: "2026-03-04" }, ...events],
});

const rung = (given: object, ruleId: string, profile: Regulation = laoCai, asOf = "2026-03-30"): Told => {
  const found = evaluate(given, { profile, asOf }).ladder.find((one) => one.ruleId === ruleId);
  if (found === undefined) return expect.fail(`no rung ${ruleId}`);
  const { reached, since, next, reason } = found;
  return { reached, since, next, reason };
};
const dutiesOf = (given: object, ruleId: string, profile: Regulation = laoCai, asOf = "2026-03-30"): string[] =>
  evaluate(given, { profile, asOf })
    .duties.filter((duty) => duty.ruleId === ruleId)
    .map(({ unit, state, reason }) => `${unit ?? "-"} ${reason ?? state}`);

const idle = (reason: string): Told => ({ reached: false, since: null, next: null, reason });
const reached = (since: string): Told => ({ reached: true, since, next: null, reason: null });

describe("a state that binds departments (lao-cai/20.2)", () => {
  const ofDistrict = task("UBND huyện Bảo Thắng", "2026-03-20", []);

  it("is not reached by a district, nor by a company, before or after the deadline", () => {
    for (const lead of ["UBND huyện Bảo Thắng", "Công ty CP A"]) {
      const given = task(lead, "2026-03-20", []);
      for (const asOf of ["2026-03-10", "2026-03-30"])
        expect(rung(given, "lao-cai/20.2:explain", laoCai, asOf)).toEqual(idle("otherKind"));
    }
    // What the Office has to do about it stands.
    expect(rung(ofDistrict, "lao-cai/19.3")).toEqual(reached("2026-03-21"));
    expect(rung(ofDistrict, "lao-cai/19.3", laoCai, "2026-03-10")).toMatchObject({ next: "2026-03-21" });
  });

  it("is explained as binding others, with no day on which it would be reached", () => {
    for (const asOf of ["2026-03-10", "2026-03-30"]) {
      const { derivations } = explain(ofDistrict, { profile: laoCai, asOf, provision: "lao-cai/20.2" });
      expect(derivations.map(({ on, since, reason }) => [on, since, reason])).toEqual(
        derivations.map(() => [null, null, "otherKind"]),
      );
      expect(derivations.flatMap(({ steps }) => steps.filter(({ kind }) => kind === "due"))).toEqual([]);
    }
  });

  it("is not reached any more once a department has passed the task on to a district", () => {
    const passedOn = task("Sở Y tế", "2026-03-10", [
      { type: "reassigned", on: "2026-03-16", lead: "UBND huyện Sa Pa" },
    ]);
    expect(dutiesOf(passedOn, "lao-cai/20.2:explain")).toEqual(["Sở Y tế tenureEnded", "UBND huyện Sa Pa otherKind"]);
    expect(rung(passedOn, "lao-cai/20.2:explain")).toEqual(idle("otherKind"));
    expect(rung(passedOn, "lao-cai/20.2:explain", laoCai, "2026-03-13")).toEqual(reached("2026-03-11"));
  });

  it("is reached by one of unknown kind, or where who leads is not known", () => {
    for (const lead of ["Trung tâm Pháp y", "các sở, ngành"]) {
      const given = task(lead, "2026-03-20", []);
      expect(rung(given, "lao-cai/20.2:explain")).toEqual(reached("2026-03-21"));
      expect(evaluate(given, { profile: laoCai, asOf: "2026-03-30" }).duties).toContainEqual(
        expect.objectContaining({ ruleId: "lao-cai/20.2:explain", state: "undetermined" }),
      );
    }
  });
});

describe("a state of a task that was sent back", () => {
  it("is not reached by the lead while it waits, and stays one of the Office (SEMANTICS 22)", () => {
    const waiting = task("Sở Y tế", "2026-03-10", [{ type: "returned", on: "2026-03-16" }]);
    expect(rung(waiting, "lao-cai/20.2:explain")).toEqual(idle("returned"));
    expect(rung(waiting, "lao-cai/19.3")).toEqual(reached("2026-03-11"));
    expect(rung(waiting, "lao-cai/20.2:explain", laoCai, "2026-03-13")).toEqual(reached("2026-03-11"));
  });

  it.each([
    ["lao-cai/20.2:explain", laoCai],
    ["lao-cai/19.3", laoCai],
    ["can-tho/11.2:explain", canTho],
    ["hai-phong-thanh-uy/8.1.d", haiPhongThanhUy],
    ["hai-phong-thanh-uy/11#3", haiPhongThanhUy],
    ["hai-phong-thanh-uy/12#2:explain", haiPhongThanhUy],
  ])("waits for a new deadline, and is not reached, once it was passed on past the deadline: %s", (ruleId, profile) => {
    const events = [
      { type: "received", on: "2026-03-05" },
      { type: "returned", on: "2026-03-06" },
      { type: "reassigned", on: "2026-03-23", lead: "Sở Tài chính" },
    ];
    const given = task("Sở Y tế", "2026-03-20", events);
    for (const asOf of ["2026-03-23", "2026-03-30", "2026-04-10"]) {
      expect(rung(given, ruleId, profile, asOf)).toEqual(idle("awaitsDeadline"));
      const told = dutiesOf(given, ruleId, profile, asOf);
      expect(told.every((line) => line.endsWith(" awaitsDeadline") || line.endsWith(" tenureEnded"))).toBe(true);
      expect(told.some((line) => line.endsWith(" awaitsDeadline"))).toBe(true);
    }
    // By a new deadline that passes it is reached.
    const adjusted = task("Sở Y tế", "2026-03-20", [
      ...events,
      { type: "deadlineAdjusted", on: "2026-03-24", dueOn: "2026-03-31", by: "office" },
    ]);
    expect(rung(adjusted, ruleId, profile, "2026-04-20")).toMatchObject({ reached: true });
  });
});

describe("a state of a task that nobody below the authority leads", () => {
  it("is not reached where its only recipient is its bearer (kon-tum-snn/18.3)", () => {
    const own = task("Văn phòng Sở", "2026-03-10", []);
    const told = evaluate(own, { profile: konTumSnn, asOf: "2026-03-30" });
    for (const { reached: isReached, ruleId } of told.ladder) {
      const borne = told.duties.some((duty) => duty.ruleId === ruleId && duty.state !== "notApplicable");
      expect([ruleId, isReached && !borne]).toEqual([ruleId, false]);
    }
  });
});
