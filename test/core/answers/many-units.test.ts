import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Register } from "../../../src/core/model/task.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { haiPhongSnv, laoCai } from "../../../src/profiles/index.js";
import { workDone } from "../../hostile/refusal.js";

const AS_OF = "2026-11-22";
const UNIT_RULE = laoCai.rules.find((rule) => rule.kind === "recurrence" && rule.of === "unit");

const registerOf = (units: number, reports: number, of = (i: number): string => `Sở ${i % units}`): Register =>
  parseRegister({
    tasks: [],
    units: Array.from({ length: units }, (_, i) => `Sở ${i}`),
    reports: Array.from({ length: reports }, (_, i) => ({
      provision: UNIT_RULE?.provision,
      period: `2026-${String(1 + (i % 12)).padStart(2, "0")}`,
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

  it.each([
    ["with reports of their own", registerOf],
    ["with reports of units that are not listed", (n: number, m: number) => registerOf(n, m, (i) => `Sơ ${i}`)],
  ])("takes no more than its share %s", (_, make) => {
    const [small, large] = [make(1_000, 5_000), make(4_000, 20_000)];
    const judged = (register: Register) => took(() => evaluateRegister(register, { profile: laoCai, asOf: AS_OF }));
    // Four times as much of both; units times reports would be sixteen times the work.
    expect(judged(large)).toBeLessThan(8 * judged(small) + 50);
  });

  it("is compared with other readings without looking at every unit anew", () => {
    const register = registerOf(4_000, 0);
    const options = { profile: haiPhongSnv, asOf: AS_OF, arguable: true };
    expect(took(() => evaluateRegister(register, options))).toBeLessThan(2_000);
    const { duties } = evaluateRegister(registerOf(3, 0), options).register;
    const byUnit = new Map<string | null, unknown[]>();
    for (const { unit, ...duty } of duties) byUnit.set(unit, [...(byUnit.get(unit) ?? []), duty]);
    byUnit.delete(null);
    expect(byUnit.size).toBe(3);
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
  const dutiesWith = (reports: readonly object[]) =>
    evaluateRegister({ tasks: [], units: ["Sở A", "Sở B"], reports }, { profile: laoCai, asOf: AS_OF }).register.duties;
  const period = dutiesWith([]).find(({ unit, due }) => unit === "Sở A" && due !== null && due < AS_OF)?.period ?? "";
  const report = (unit: string | null, on: string) => ({ provision: UNIT_RULE?.provision, period, unit, on });

  it("is the first of the unit's own, up to the day judged", () => {
    const duties = dutiesWith([
      report("Sở A", "2026-10-20"),
      report("Sở A", "2026-09-20"),
      report("Sở B", "2026-11-23"),
      report(null, "2026-08-01"),
    ]).filter((duty) => duty.period === period && duty.provision === UNIT_RULE?.provision);
    expect(duties.map(({ unit, fulfilledOn }) => [unit, fulfilledOn])).toEqual([
      ["Sở A", "2026-09-20"],
      ["Sở B", null],
    ]);
  });
});
