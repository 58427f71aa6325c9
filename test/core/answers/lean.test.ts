import { describe, expect, it } from "vitest";
import { agenda, rowsToDuties, toRows } from "../../../src/index.js";
import { profiles } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { evaluate, evaluateRegister } from "../../support/unchecked.js";

const day = (n: number): string => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);
const LEADS = ["Sở Y tế", "Sở Xây dựng", "UBND huyện Bắc Hà", "Sở Nội vụ / Phòng 2"];

/** Tasks of every kind: done, late, reported on, returned, classified, without a deadline. */
const REGISTER = {
  tasks: Array.from({ length: 120 }, (_, i) => ({
    id: `NV/${i}`,
    title: `Nhiệm vụ số ${i}`,
    lead: LEADS[i % LEADS.length],
    document: { number: `${i}/UBND`, issuedOn: day(i % 40) },
    ...(i % 9 === 0 ? {} : { dueOn: day(40 + ((i * 7) % 60)) }),
    ...(i % 13 === 0 ? { secrecy: "secret" } : {}),
    events:
      i % 4 === 0
        ? [{ type: "completed", on: day(45 + (i % 30)) }]
        : i % 4 === 1
          ? [{ id: `p${i}`, type: "progressReported", on: day(44), by: "lead" }]
          : i % 11 === 2
            ? [{ type: "returned", on: day(42), by: "lead" }]
            : [],
  })),
  reports: [{ provision: "lao-cai/22.1", period: "2026-Q1", unit: "Sở Y tế", on: "2026-03-18" }],
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))("lean results under %s", (_, profile) => {
  const options = { profile, asOf: "2026-03-20" } as const;
  const whole = evaluateRegister(REGISTER, options);
  const lean = evaluateRegister(REGISTER, { ...options, results: "arising" });

  it("hold what arises, as it is, and nothing else", () => {
    expect(lean.results).toBe("arising");
    lean.tasks.forEach((task, i) => {
      const { duties, ladder, rights, ...rest } = whole.tasks[i] ?? expect.fail("a task is missing");
      const { duties: arising, ladder: reached, rights: opened, ...leanRest } = task;
      expect(leanRest).toEqual(rest);
      expect(arising).toEqual(duties.filter(({ state }) => state !== "notApplicable"));
      expect(reached).toEqual(ladder.filter((rung) => rung.reached || rung.next !== null || rung.episodes.length > 0));
      expect(opened).toEqual(rights.filter(({ state }) => state !== "notOpened"));
    });
    expect(lean.summary).toEqual(whole.summary);
    expect(agenda(lean)).toEqual(agenda(whole));
  });

  it("are the same of one task", () => {
    const [task] = REGISTER.tasks;
    const all = evaluate(task, options).duties.filter(({ state }) => state !== "notApplicable");
    expect(evaluate(task, { ...options, results: "arising" }).duties).toEqual(all);
  });

  it("come back from rows, which went through JSON, with their keys", () => {
    const rows = JSON.parse(JSON.stringify(toRows(whole))) as ReturnType<typeof toRows>;
    const told = [
      ...whole.register.duties.map((duty) => ({ duty, taskId: null })),
      ...whole.tasks.flatMap(({ id, duties }) => duties.map((duty) => ({ duty, taskId: id }))),
    ].filter(({ duty }) => duty.state !== "notApplicable");
    const expected = told.map(({ duty, taskId }) => ({
      key: duty.key,
      taskId,
      ruleId: duty.ruleId,
      provision: duty.provision,
      topic: duty.topic,
      modality: duty.modality,
      actor: duty.actor,
      unit: duty.unit,
      state: duty.state,
      due: duty.due,
      since: duty.since,
      fulfilledOn: duty.fulfilledOn,
      period: duty.period,
      workingDays: duty.workingDaysLeft ?? duty.workingDaysLate ?? duty.workingDaysOwed,
    }));
    expect(rowsToDuties(rows)).toEqual(expected);
    expect(toRows(lean)).toEqual(toRows(whole));
  });

  it("take a twenty-fifth of the room in rows, and three fifths without what does not arise", () => {
    const size = JSON.stringify(whole).length;
    expect(JSON.stringify(toRows(whole)).length).toBeLessThan(size / 25);
    expect(JSON.stringify(lean).length).toBeLessThan(size * 0.6);
  });
});

it("are read from rows only", () => {
  expect(issuesOf(() => rowsToDuties({} as never))).toMatchObject([{ code: "wrong-type", path: "rows.duties" }]);
  expect(issuesOf(() => toRows([] as never))).toMatchObject([{ code: "wrong-type", path: "evaluation" }]);
});
