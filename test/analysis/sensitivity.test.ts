import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Profile, parseProfile, type Readings, sensitivity } from "../../src/index.js";
import { canTho, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { draws } from "../support/draws.js";
import { evaluateRegister } from "../support/unchecked.js";

const LATE = ["overdue", "metLate", "missed"];

const lateOf = (register: unknown, profile: Profile, asOf: string, readings: Readings = {}) => {
  const { tasks, register: own } = evaluateRegister(register, { profile, asOf, readings, hangsOn: false });
  const late = tasks.map(({ duties }) => duties.filter(({ state }) => LATE.includes(state)).length);
  const all = [...tasks.flatMap(({ duties }) => duties), ...own.duties];
  return {
    keys: all.filter(({ state }) => LATE.includes(state)).map(({ key }) => key),
    duties: all.filter(({ state }) => LATE.includes(state)).length,
    tasks: late.filter((n) => n > 0).length,
  };
};

/** A combination of readings drawn for each ambiguity of a regulation. */
const combinations = (profile: Profile): fc.Arbitrary<Readings> =>
  fc.record(
    Object.fromEntries(
      profile.readings.map(({ code, values }) => [code, fc.constantFrom(...values.map(({ value }) => value))]),
    ),
  );

/** Due on Friday 28 August 2026, assigned on 3 August; nothing was recorded. */
const task = {
  id: "NV-1",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { number: "1/UBND", issuedOn: "2026-08-03" },
  dueOn: "2026-08-28",
  events: [
    { type: "assigned", on: "2026-08-03" },
    { type: "registered", on: "2026-08-04" },
    { type: "completed", on: "2026-08-28", by: "Sở Y tế" },
  ],
};

describe("sensitivity", () => {
  it("says which readings flip a verdict, and which day each would give", () => {
    // Lào Cai 7.2.a: 3 working days after the deadline end on 7 September; after the assignment they ended on 6 August.
    const [found] = sensitivity({ tasks: [task] }, laoCai, "2026-09-01").profiles;
    const a09 = found?.ambiguities.find(({ code }) => code === "A09");
    expect(a09).toMatchObject({ value: "due", flips: 1, withoutEffect: false });
    expect(a09?.values).toMatchObject([
      { value: "assigned", becomeLate: 1, noLongerLate: 0, flips: 1, tasks: ["NV-1"], daysMoved: 1, daysLost: 0 },
    ]);
    expect(found?.verdicts).toContainEqual(
      expect.objectContaining({
        taskId: "NV-1",
        ruleId: "lao-cai/7.2.a",
        late: "depends",
        state: "dueSoon",
        on: [{ code: "A09", value: "assigned", state: "overdue" }],
      }),
    );
    // No inspection, no feedback: how their days are counted changes nothing.
    expect(found?.ambiguities.find(({ code }) => code === "A34")).toMatchObject({ flips: 0, withoutEffect: true });
    const flips = found?.ambiguities.map((one) => one.flips) ?? [];
    expect(flips).toEqual([...flips].sort((a, b) => b - a));
  });

  it("calls late under every reading what no single one excuses", () => {
    const open = { ...task, events: task.events.slice(0, 2) };
    const [found] = sensitivity({ tasks: [open] }, laoCai, "2026-12-01").profiles;
    const own = found?.verdicts.find(({ ruleId }) => ruleId === "lao-cai/4.1:task");
    // The deadline is Friday 28 August, under every reading of the text.
    expect(own).toMatchObject({ late: "everyReading", on: [], state: "overdue" });
    expect(found?.counts.everyReading).toBeGreaterThan(0);
    const { counts } = found ?? expect.fail();
    expect(counts.everyReading + counts.combination + counts.depends).toBe(found?.verdicts.length);
  });

  it("names the fact that would settle most", () => {
    // Inspected until 5 October by nobody named: three rules of article 17 exclude each other by who it was.
    const inspected = { type: "inspectionEnded", on: "2026-10-05", id: "kt" };
    const unknown = Array.from({ length: 3 }, (_, i) => ({
      ...task,
      id: `NV-${i}`,
      events: [...task.events, inspected],
    }));
    const [found] = sensitivity({ tasks: unknown }, laoCai, "2026-12-01").profiles;
    const duties = found?.facts.map((fact) => fact.duties) ?? [];
    expect(duties).toEqual([...duties].sort((a, b) => b - a));
    expect(found?.facts[0]).toMatchObject({ code: "whoDid", field: "events.by" });
    expect(found?.facts[0]?.duties).toBeGreaterThanOrEqual(9);
  });

  it("changes nothing by a reading that it calls without effect, and flips what a full evaluation flips", () => {
    fc.assert(
      fc.property(registers({ mostTasks: 3 }), fc.constantFrom(...profiles), (register, profile) => {
        const asOf = "2026-11-20";
        const [found] = sensitivity(register, profile, asOf).profiles;
        const base = evaluateRegister(register, { profile, asOf, hangsOn: false });
        for (const { code, values } of found?.ambiguities ?? []) {
          for (const { value, withoutEffect, daysMoved, daysLost, daysGained } of values) {
            const other = evaluateRegister(register, { profile, asOf, readings: { [code]: value }, hangsOn: false });
            const said = ({ tasks, register: own, summary, nextChange }: typeof base): unknown =>
              JSON.parse(JSON.stringify({ tasks, own, summary, nextChange }));
            if (withoutEffect) expect(said(other)).toEqual(said(base));
            else expect(said(other)).not.toEqual(said(base));
            const due = new Map(base.tasks.flatMap(({ duties }) => duties.map((duty) => [duty.key, duty.due])));
            const moved = other.tasks.flatMap(({ duties }) =>
              duties.filter(({ key, due: is }) => is !== null && (due.get(key) ?? is) !== is),
            );
            if (moved.length > 0) expect(daysMoved).toBeGreaterThan(0);
            if (daysMoved + daysLost + daysGained > 0) expect(withoutEffect).toBe(false);
          }
        }
      }),
      { numRuns: 2 },
    );
  });

  it("puts an envelope around every combination of readings", () => {
    for (const profile of profiles)
      fc.assert(
        fc.property(
          registers({ profile, mostTasks: 4 }),
          fc.infiniteStream(combinations(profile)),
          (register, stream) => {
            const [found] = sensitivity(register, profile, "2026-11-20").profiles;
            const { lateDuties, lateTasks } = found?.envelope ?? expect.fail();
            const sure = found?.verdicts.filter((one) => one.late === "everyReading") ?? [];
            expect(lateDuties.least).toBeGreaterThanOrEqual(sure.length);
            let left = 20;
            for (const readings of stream) {
              const late = lateOf(register, profile, "2026-11-20", readings);
              // Late under every reading is late under every combination of them.
              for (const { key } of sure) expect(late.keys).toContain(key);
              expect(late.duties).toBeGreaterThanOrEqual(lateDuties.least);
              expect(late.duties).toBeLessThanOrEqual(lateDuties.most);
              expect(late.tasks).toBeGreaterThanOrEqual(lateTasks.least);
              expect(late.tasks).toBeLessThanOrEqual(lateTasks.most);
              if (--left === 0) break;
            }
          },
        ),
        { numRuns: 1 },
      );
  });

  it("is exact where the combinations can be gone through: both ends are reached, and nothing lies beyond", () => {
    const codes = ["A01", "A03", "A08", "A10", "A49"];
    const small = parseProfile({
      ...konTumSnn,
      readings: konTumSnn.readings.filter(({ code }) => codes.includes(code)),
    });
    fc.assert(
      fc.property(registers({ profile: small }), (register) => {
        const [found] = sensitivity(register, small, "2026-11-20").profiles;
        const { lateDuties, lateTasks, combinations: n } = found?.envelope ?? expect.fail();
        const all = small.readings.reduce<Readings[]>(
          (drawn, { code, values }) => drawn.flatMap((one) => values.map(({ value }) => ({ ...one, [code]: value }))),
          [{}],
        );
        expect(n).toBe(all.length);
        const late = all.map((readings) => lateOf(register, small, "2026-11-20", readings));
        const duties = late.map((one) => one.duties);
        const tasks = late.map((one) => one.tasks);
        expect(lateDuties).toEqual({ least: Math.min(...duties), most: Math.max(...duties), exact: true });
        expect(lateTasks).toEqual({ least: Math.min(...tasks), most: Math.max(...tasks), exact: true });
      }),
      { numRuns: draws(40) },
    );
  });

  it("counts a value that decides nothing of one rule like the value that stands for it there", () => {
    // Of two tasks one is late from its receipt, the other from its issue, each under one rule or the other of 6.1.b,
    // whatever A08 is read as: one of them is always late, beside four reports of the Office.
    const small = parseProfile({
      ...konTumSnn,
      readings: konTumSnn.readings.filter(({ code }) => code === "A08" || code === "A10"),
    });
    const title = "Báo cáo tình hình";
    const tasks = [
      {
        id: "1",
        title,
        coordinators: ["Phòng A", "Phòng B"],
        multiUnit: {},
        events: [{ type: "received", on: "2024-10-02" }],
      },
      {
        id: "2",
        title,
        secrecy: "none",
        urgent: false,
        multiUnit: false,
        events: [{ type: "issued", on: "2026-04-27" }],
      },
    ];
    const [found] = sensitivity({ tasks, meetings: [], reports: [] }, small, "2026-11-20").profiles;
    expect(found?.envelope).toMatchObject({
      combinations: 8,
      lateDuties: { least: 5, most: 5, exact: true },
      lateTasks: { least: 1, most: 1, exact: true },
    });
  });

  it("takes other readings as the ground, and several regulations", () => {
    const both = sensitivity({ tasks: [task] }, [laoCai, canTho], "2026-09-01", { readings: { A09: "assigned" } });
    expect(both.profiles.map(({ profile }) => profile)).toEqual(["lao-cai", "can-tho"]);
    const a09 = both.profiles[0]?.ambiguities.find(({ code }) => code === "A09");
    expect(a09).toMatchObject({ value: "assigned", flips: 1 });
    expect(a09?.values).toMatchObject([{ value: "due", noLongerLate: 1 }]);
  });
});
