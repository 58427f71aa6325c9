import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Register } from "../../../src/core/model/task.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { haiPhongSnv, laoCai } from "../../../src/profiles/index.js";
import { workDone } from "../../hostile/refusal.js";

const AS_OF = "2026-11-22";
/** The quarterly report of departments and districts. */
const PROVISION = "lao-cai/22.1";

/** A task that a body leads from the first weeks of the year. */
const ledBy = (lead: string) => ({ id: lead, title: "a", lead, events: [{ type: "assigned", on: "2026-01-05" }] });
const namesOf = (units: number): string[] => Array.from({ length: units }, (_, i) => `Sở ${i}`);

const registerOf = (units: number, reports: number, of = (i: number): string => `Sở ${i % units}`): Register =>
  parseRegister({
    tasks: [],
    units: namesOf(units),
    reports: Array.from({ length: reports }, (_, i) => ({
      provision: PROVISION,
      period: `2026-Q${1 + (i % 4)}`,
      unit: of(i),
      on: "2026-04-01",
    })),
  });

/** The least of some measurements, in milliseconds of the processor: other programs only ever add to it. */
const took = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = workDone();
      work();
      return workDone() - start;
    }),
  );

describe("a register of many units", () => {
  it("with a report each is judged in a third of a second", () => {
    const register = registerOf(8_000, 8_000);
    expect(took(() => evaluateRegister(register, { profile: laoCai, asOf: AS_OF }))).toBeLessThan(300);
  });

  it("that all lead takes no more than its share", () => {
    const [small, large] = [60, 240].map((n) => parseRegister({ tasks: namesOf(n).map(ledBy), reports: [] }));
    const judged = (register: Register | undefined) =>
      took(() => evaluateRegister(register, { profile: laoCai, asOf: AS_OF }));
    expect(judged(large)).toBeLessThan(8 * judged(small) + 50);
  });

  it.each([
    ["with reports of their own", registerOf],
    ["with reports of units that are not listed", (n: number, m: number) => registerOf(n, m, (i) => `Sơ ${i}`)],
  ])("takes no more than its share %s", (_, make) => {
    const [small, large] = [make(1_000, 5_000), make(4_000, 20_000)];
    const judged = (register: Register) => took(() => evaluateRegister(register, { profile: laoCai, asOf: AS_OF }));
    // Four times as much of both; units times reports would be sixteen times the work.
    expect(judged(large)).toBeLessThan(8 * judged(small) + 50);
  });

  it("is compared with other readings in no more than its share", () => {
    const options = { profile: haiPhongSnv, asOf: AS_OF, arguable: true };
    const judged = (units: number) => took(() => evaluateRegister(registerOf(units, 0), options));
    expect(judged(1_200)).toBeLessThan(8 * judged(300) + 50);
    expect(judged(4_000)).toBeLessThan(2_000);
  });

  it("gives units in the same place the same dates, and the same dates of other readings", () => {
    const register = { tasks: namesOf(3).map(ledBy), reports: [] };
    const { duties } = evaluateRegister(register, { profile: laoCai, asOf: AS_OF, arguable: true }).register;
    const byUnit = new Map<string | null, unknown[]>();
    for (const { unit, key: _, ...duty } of duties) byUnit.set(unit, [...(byUnit.get(unit) ?? []), duty]);
    byUnit.delete(null);
    expect([...byUnit.keys()]).toEqual(namesOf(3));
    for (const own of byUnit.values()) expect(own).toEqual(byUnit.get("Sở 0"));
  });

  it("has an agenda and a summary in the time that its duties take", () => {
    const tasks = Array.from({ length: 4_000 }, (_, i) => ({
      id: `${i}`,
      title: "a",
      lead: `Sở ${i}`,
      dueOn: "2026-05-05",
    }));
    const evaluation = evaluateRegister(parseRegister({ tasks }), { profile: laoCai, asOf: AS_OF });
    expect(evaluation.summary.units).toHaveLength(4_000);
    expect(took(() => agenda(evaluation))).toBeLessThan(1_000);
  });
});

describe("the report that counts", () => {
  it("is the first of the unit's own, up to the day judged", () => {
    const report = (unit: string | null, on: string) => ({ provision: PROVISION, period: "2026-Q3", unit, on });
    const reports = [
      report("Sở A", "2026-10-20"),
      report("Sở A", "2026-09-10"),
      report("Sở B", "2026-11-23"),
      report(null, "2026-08-01"),
    ];
    const register = { tasks: ["Sở A", "Sở B"].map(ledBy), reports };
    const { duties } = evaluateRegister(register, { profile: laoCai, asOf: AS_OF }).register;
    const third = duties.filter(({ provision, period }) => provision === PROVISION && period === "2026-Q3");
    expect(third.map(({ unit, state, fulfilledOn }) => [unit, state, fulfilledOn])).toEqual([
      ["Sở A", "met", "2026-09-10"],
      // It may be the one that nobody is named for.
      ["Sở B", "undetermined", null],
    ]);
  });
});
