import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawTask } from "../../../bench/inputs/tasks.js";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { agenda, changes, fromLean, rowsToDuties, summarize, toLean, toRows } from "../../../src/index.js";
import { getProfile, profiles } from "../../../src/profiles/index.js";
import { registers } from "../../../src/testing/index.js";
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

/** What is told as it is in the whole result. */
const WHOLE = ["adjustments", "episodes", "hangsOn", "trigger"];
/** Members that say nothing; an empty list of readings says that a lateness hangs on none. */
const emptyIn = (value: unknown, name = ""): string[] => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return name === "hangsOn" ? [] : [name];
  if (Array.isArray(value)) return value.flatMap((one) => emptyIn(one, name));
  if (typeof value !== "object" || WHOLE.includes(name)) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyIn(part, key));
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

  it("come back from the lean form, which went through JSON, member by member", () => {
    const kept = JSON.stringify(toLean(whole));
    const back = fromLean(JSON.parse(kept));
    // The receipt is that of the result it was made of, which was asked for in full.
    expect(back).toEqual({ ...JSON.parse(JSON.stringify(lean)), meta: JSON.parse(JSON.stringify(whole.meta)) });
    expect(fromLean(toLean(lean))).toEqual(JSON.parse(JSON.stringify(lean)));
    expect(agenda(back)).toEqual(agenda(whole));
    expect(summarize(back.tasks)).toEqual(summarize(whole.tasks));
    expect(changes(back, lean).changes).toEqual([]);
    expect(toRows(back)).toEqual(toRows(whole));
  });

  it("say by their own names what arose", () => {
    const made = toLean(whole);
    expect(made.form).toBe("lean");
    for (const task of made.tasks) {
      for (const { rule, state } of task.duties ?? []) {
        expect(state).not.toBe("notApplicable");
        expect(made.rules[rule]?.provision).toBeDefined();
      }
      expect(made.statuses[task.status.id]?.vi).toBeDefined();
    }
    expect(emptyIn(made.tasks)).toEqual([]);
  });

  it("take a sixth of the room in the lean form, on the register of the bench", () => {
    const tasks = Array.from({ length: 600 }, (_, i) => rawTask(i));
    const told = evaluateRegister(tasks, { profile, asOf: "2026-03-10" });
    expect(JSON.stringify(toLean(told)).length * 6).toBeLessThan(JSON.stringify(told).length);
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

const AT = { profile: getProfile("lao-cai"), asOf: "2026-03-05" };

it("are read from rows only", () => {
  expect(issuesOf(() => rowsToDuties({} as never))).toMatchObject([{ code: "wrong-type", path: "rows.duties" }]);
  expect(issuesOf(() => toRows([] as never))).toMatchObject([{ code: "wrong-type", path: "evaluation" }]);
});

it("are read from what toLean made only", () => {
  const made = JSON.parse(JSON.stringify(toLean(evaluateRegister([{ id: "1", dueOn: "2026-03-04" }], AT))));
  const [task] = made.tasks;
  const refused = (changed: object) => issuesOf(() => fromLean({ ...made, ...changed } as never));
  expect(issuesOf(() => fromLean([] as never))).toMatchObject([{ code: "wrong-type", path: "lean" }]);
  expect(refused({ form: undefined })).toMatchObject([{ code: "wrong-type", path: "lean.form" }]);
  expect(refused({ tasks: {} })).toMatchObject([{ code: "wrong-type", path: "lean.tasks" }]);
  expect(refused({ rules: {} })).toMatchObject([{ code: "wrong-type", path: "lean.tasks[0].duties[0].rule" }]);
  expect(refused({ statuses: {} })).toMatchObject([{ code: "wrong-type", path: "lean.tasks[0].status.id" }]);
  expect(refused({ tasks: [{ ...task, findings: [99] }] })).toMatchObject([{ path: "lean.tasks[0].findings[0]" }]);
  expect(refused({ tasks: [null] })[0]?.code).toBe("unreadable");
  expect(issuesOf(() => toLean({} as never))).toMatchObject([{ code: "wrong-type", path: "evaluation" }]);
});

const drawn = fc.constantFrom(...profiles).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    register: registers({ profile, opening: fc.integer({ min: dayOf("2026-01-05"), max: dayOf("2026-05-29") }) }),
    asOf: fc.integer({ min: dayOf("2026-02-02"), max: dayOf("2026-10-30") }).map(dateOf),
    periods: fc.constantFrom("standing" as const, "all" as const),
  }),
);

it("come back from the lean form whatever the register holds", () => {
  fc.assert(
    fc.property(drawn, ({ profile, register, asOf, periods }) => {
      const told = evaluateRegister(register, { profile, asOf, periods, results: "arising", hangsOn: false });
      expect(fromLean(JSON.parse(JSON.stringify(toLean(told))))).toEqual(JSON.parse(JSON.stringify(told)));
    }),
    { numRuns: 150 },
  );
});
