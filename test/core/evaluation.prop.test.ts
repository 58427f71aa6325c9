import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/evaluation/agenda.js";
import type { Duty, TaskEvaluation } from "../../src/core/evaluation/evaluation.js";
import { createEvaluator, evaluate, evaluateRegister } from "../../src/core/evaluation/evaluator.js";
import type { RegisterEvaluation } from "../../src/core/evaluation/register-evaluation.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { getProfile } from "../../src/profiles/index.js";
import type { EventType } from "../../src/profiles/vocabulary.js";
import { dayNumbers, days } from "../arbitraries/days.js";
import { lastDayOfRegister, profileIds, type RawRegister, registers } from "../arbitraries/registers.js";
import {
  hasStart,
  lastDayOf,
  laterEvent,
  openingOf,
  type RawEvent,
  type RawTask,
  tasks,
} from "../arbitraries/tasks.js";
import { dayNumber, isoDay, vietnameseDay } from "../support/civil.js";
import { datesOf, isConsistent } from "../support/duties.js";
import { unfrozenPaths, without } from "../support/structure.js";

/** What counts down or up from one day to the next without anything having happened. */
const COUNTERS = new Set(["asOf", "workingDaysLeft", "workingDaysLate"]);
const COUNTERS_AND_NEXT = new Set([...COUNTERS, "nextChange"]);
const LAST_OF_CALENDAR = dayNumber("2050-12-31");

/** Days from the first to the last, the ends and a few between. */
const sampled = (first: number, last: number, between: readonly number[]): number[] =>
  last < first
    ? []
    : [...new Set([first, last, ...between.map((share) => first + Math.floor(share * (last - first + 1)))])];

const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 3, maxLength: 3 });

/** A task and a day on or after all that is recorded of it. */
const quiet = (source: fc.Arbitrary<RawTask>): fc.Arbitrary<[RawTask, number]> =>
  source.chain((task) => {
    const last = lastDayOf(task);
    const from = Number.isFinite(last) ? last : dayNumber("2025-06-01");
    return fc.tuple(
      fc.constant(task),
      fc.integer({ min: 0, max: 200 }).map((gap) => from + gap),
    );
  });

const opened = tasks().filter((task) => openingOf(task) !== null);
const started = tasks().filter(hasStart);
/** The same without a document, an issue or an assignment: received at most, before anything else happened. */
const withoutStart = tasks().map(({ document: _, events = [], ...task }): RawTask => {
  const others = events.filter(({ type }) => type !== "issued" && type !== "assigned" && type !== "received");
  const first = others.map(({ on }) => on).sort()[0];
  const received = events.flatMap(({ type, on }): RawEvent[] =>
    type === "received" ? [{ type, on: first ?? on }] : [],
  );
  return { ...task, events: [...received, ...others] };
});

/** Checks that nothing but counters changes from a day to its `nextChange`, and that something else does then. */
const checkNextChange = ([task, asOf]: [RawTask, number], profile: string, between: readonly number[]): void => {
  const evaluator = createEvaluator({ profile: getProfile(profile) });
  const on = (day: number): TaskEvaluation => evaluator.evaluate(task, isoDay(day));
  const now = on(asOf);
  const change = now.nextChange === null ? LAST_OF_CALENDAR + 1 : dayNumber(now.nextChange);
  expect(change).toBeGreaterThan(asOf);
  for (const day of sampled(asOf + 1, change - 1, between)) {
    expect(without(on(day), COUNTERS), isoDay(day)).toEqual(without(now, COUNTERS));
  }
  if (now.nextChange === null) return;
  expect(without(on(change), COUNTERS_AND_NEXT), now.nextChange).not.toEqual(without(now, COUNTERS_AND_NEXT));
};

const openingEvent = (types: readonly EventType[], after: number): fc.Arbitrary<RawEvent> =>
  fc.constantFrom(...types).map((type) => ({ type, on: isoDay(after) }));

/** A task that was opened, a day, and an event that happens after both. */
const appended = (eventAfter: (after: number) => fc.Arbitrary<RawEvent>): fc.Arbitrary<[RawTask, string, RawEvent]> =>
  fc.tuple(opened, dayNumbers).chain(([task, asOf]) => {
    const after = Math.max(asOf, openingOf(task) ?? asOf) + 1;
    return fc.tuple(fc.constant(task), fc.constant(isoDay(asOf)), eventAfter(after));
  });

const checkAppended = ([task, asOf, event]: [RawTask, string, RawEvent], profile: string): void => {
  const options = { profile: getProfile(profile), asOf };
  expect(evaluate({ ...task, events: [...(task.events ?? []), event] }, options)).toEqual(evaluate(task, options));
};

/** A register evaluation without the duties for which the text names no day. */
const dated = (evaluation: RegisterEvaluation): unknown => ({
  ...evaluation,
  register: { ...evaluation.register, duties: evaluation.register.duties.filter((duty) => duty.due !== null) },
});

/** Checks that a register looks the same, but for counters, from a day to its `nextChange`. */
const checkRegisterNextChange = (
  register: RawRegister,
  profile: string,
  between: readonly number[],
  seen: (evaluation: RegisterEvaluation) => unknown,
): void => {
  const evaluator = createEvaluator({ profile: getProfile(profile) });
  const asOf = lastDayOfRegister(register);
  const now = evaluator.evaluateRegister(register, { asOf: isoDay(asOf) });
  const change = now.nextChange === null ? LAST_OF_CALENDAR + 1 : dayNumber(now.nextChange);
  for (const day of sampled(asOf + 1, change - 1, between)) {
    const then = evaluator.evaluateRegister(register, { asOf: isoDay(day) });
    expect(without(seen(then), COUNTERS), isoDay(day)).toEqual(without(seen(now), COUNTERS));
  }
};

describe("a register", () => {
  it("is evaluated task by task: the whole says of each task what its own evaluation says", () => {
    fc.assert(
      fc.property(registers(), profileIds, days, (register, profile, asOf) => {
        const evaluator = createEvaluator({ profile: getProfile(profile) });
        const whole = evaluator.evaluateRegister(register, { asOf });
        expect(whole.tasks).toEqual(register.tasks.map((task) => evaluator.evaluate(task, asOf)));
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same results in another order when its tasks come in another order", () => {
    const shuffled = registers().chain((register) => {
      const indices = register.tasks.map((_, i) => i);
      return fc.tuple(fc.constant(register), fc.shuffledSubarray(indices, { minLength: indices.length }));
    });
    fc.assert(
      fc.property(shuffled, profileIds, days, ([register, order], profile, asOf) => {
        const permute = <T>(items: readonly T[]): T[] => order.flatMap((i) => items[i] ?? []);
        const plain = evaluateRegister(register, { profile: getProfile(profile), asOf });
        const permuted = evaluateRegister(
          { ...register, tasks: permute(register.tasks) },
          { profile: getProfile(profile), asOf },
        );
        expect(permuted.tasks).toEqual(permute(plain.tasks));
        expect(permuted.register).toEqual(plain.register);
        expect(permuted.summary.all).toEqual(plain.summary.all);
        expect(permuted.nextChange).toBe(plain.nextChange);
      }),
      { numRuns: 150 },
    );
  });

  it("counts each task in one cell of its unit, and every unit in the total", () => {
    fc.assert(
      fc.property(registers({}), profileIds, days, (register, profile, asOf) => {
        const { summary } = evaluateRegister(register, { profile: getProfile(profile), asOf });
        const sum = (row: { counts: Readonly<Record<string, number>> }): number =>
          Object.values(row.counts).reduce((a, b) => a + b, 0);
        expect(sum(summary.all)).toBe(register.tasks.length);
        expect(summary.units.reduce((total, unit) => total + sum(unit), 0)).toBe(register.tasks.length);
        for (const cell of Object.keys(summary.all.counts) as (keyof typeof summary.all.counts)[]) {
          expect(summary.units.reduce((total, unit) => total + unit.counts[cell], 0)).toBe(summary.all.counts[cell]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("survives being read, printed as JSON and read again", () => {
    fc.assert(
      fc.property(registers(), (register) => {
        const read = parseRegister(register);
        const again = parseRegister(JSON.parse(JSON.stringify(read)));
        expect(again).toStrictEqual(read);
        expect(JSON.stringify(again)).toBe(JSON.stringify(read));
      }),
      { numRuns: 200 },
    );
  });
});

describe("time", () => {
  it("changes nothing but counters of a task before nextChange, and something else on that day", () => {
    fc.assert(fc.property(quiet(started), profileIds, shares, checkNextChange), { numRuns: 400 });
  });

  it("changes nothing but counters, before nextChange, of a task whose start is not recorded", () => {
    fc.assert(fc.property(quiet(withoutStart), profileIds, shares, checkNextChange), { numRuns: 300 });
  });

  it("changes nothing but counters of the dated duties of a register before its nextChange", () => {
    fc.assert(
      fc.property(
        registers({ mostEvents: 3, opening: dayNumbers }),
        profileIds,
        shares,
        (register, profile, between) => {
          checkRegisterNextChange({ ...register, tasks: register.tasks.filter(hasStart) }, profile, between, dated);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("changes nothing of the duties without a day before the nextChange of a register", () => {
    fc.assert(
      fc.property(registers({ mostTasks: 0 }), profileIds, shares, (register, profile, between) => {
        checkRegisterNextChange(register, profile, between, ({ register: { duties } }) =>
          duties.filter((duty) => duty.due === null),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("never lets a later event change what an earlier day said", () => {
    fc.assert(
      fc.property(
        appended((after) =>
          fc.oneof({ weight: 4, arbitrary: laterEvent(after) }, openingEvent(["assigned", "received"], after)),
        ),
        profileIds,
        checkAppended,
      ),
      { numRuns: 400 },
    );
  });

  it("never lets a later issue change what an earlier day said, the document having its own date", () => {
    fc.assert(
      fc.property(
        appended((after) => openingEvent(["issued"], after)),
        profileIds,
        checkAppended,
      ),
      { numRuns: 200 },
    );
  });

  it("hides the events that were recorded after knownAt, and only those", () => {
    fc.assert(
      fc.property(tasks(), profileIds, days, days, (task, profile, knownAt, asOf) => {
        const isSeen = ({ recordedAt }: RawEvent): boolean =>
          recordedAt === undefined || vietnameseDay(recordedAt) <= dayNumber(knownAt);
        const events = task.events ?? [];
        const seen = events.filter(isSeen);
        // The hidden ones stand last, so that the others keep the place that findings name.
        const whole = { ...task, events: [...seen, ...events.filter((event) => !isSeen(event))] };
        const options = { profile: getProfile(profile), asOf, knownAt };
        expect(evaluate(whole, options)).toEqual(evaluate({ ...task, events: seen }, options));
      }),
      { numRuns: 300 },
    );
  });

  it("judges a task that is known late as if its late records were not there yet", () => {
    const late = fc.tuple(tasks(), dayNumbers).chain(([task, knownAt]) =>
      fc.tuple(
        fc.constant(task),
        fc.constant(isoDay(knownAt)),
        laterEvent(openingOf(task) ?? knownAt).map((event) => ({
          ...event,
          recordedAt: `${isoDay(knownAt + 1)}T00:00:00+07:00`,
        })),
      ),
    );
    fc.assert(
      fc.property(late, profileIds, days, ([task, knownAt, event], profile, asOf) => {
        const options = { profile: getProfile(profile), asOf, knownAt };
        expect(evaluate({ ...task, events: [...(task.events ?? []), event] }, options)).toEqual(
          evaluate(task, options),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("an evaluation", () => {
  it("survives JSON and back", () => {
    fc.assert(
      fc.property(registers(), profileIds, days, (register, profile, asOf) => {
        const evaluation = evaluateRegister(register, { profile: getProfile(profile), asOf });
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
      }),
      { numRuns: 100 },
    );
  });

  it("is frozen in every part, with its agenda", () => {
    fc.assert(
      fc.property(registers(), profileIds, days, (register, profile, asOf) => {
        const evaluation = evaluateRegister(register, { profile: getProfile(profile), asOf });
        expect(unfrozenPaths(evaluation)).toEqual([]);
        expect(unfrozenPaths(agenda(evaluation))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("gives every duty the one state that its days allow", () => {
    fc.assert(
      fc.property(registers(), profileIds, days, (register, profile, asOf) => {
        const evaluation = evaluateRegister(register, { profile: getProfile(profile), asOf });
        for (const duty of [...evaluation.register.duties, ...evaluation.tasks.flatMap((task) => task.duties)]) {
          expect(isConsistent(duty, asOf), JSON.stringify(duty)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never calls a duty overdue that was met, on any later day", () => {
    fc.assert(
      fc.property(tasks(), profileIds, dayNumbers, fc.integer({ min: 0, max: 300 }), (task, profile, asOf, later) => {
        const met = evaluate(task, { profile: getProfile(profile), asOf: isoDay(asOf) }).duties.filter(
          ({ state }) => state === "met" || state === "metLate",
        );
        const quiet = { ...task, events: (task.events ?? []).filter((event) => dayNumber(event.on) <= asOf) };
        const after = evaluate(quiet, { profile: getProfile(profile), asOf: isoDay(asOf + later) }).duties;
        const same = (a: Duty, b: Duty): boolean =>
          a.ruleId === b.ruleId && a.period === b.period && a.trigger?.on === b.trigger?.on;
        for (const duty of met) {
          const found = after.filter((other) => same(duty, other) && other.due === duty.due);
          // A recurrence leaves the list when its next occurrences take its place; a deadline stays.
          if (duty.period === null) expect(found.length).toBeGreaterThan(0);
          expect(
            found.filter(({ state }) => state === "overdue" || state === "pending" || state === "dueSoon"),
          ).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never makes anything due earlier for a trigger that came later", () => {
    const triggered = fc.record({
      opening: dayNumbers,
      type: fc.constantFrom<EventType | "due" | "opening">(
        "received",
        "completed",
        "resultIssued",
        "progressReported",
        "feedbackReceived",
        "inspectionEnded",
        "due",
        "opening",
      ),
      gap: fc.integer({ min: 0, max: 60 }),
      shift: fc.integer({ min: 0, max: 60 }),
      hasDeadline: fc.boolean(),
      flags: fc.record({ urgent: fc.boolean(), multiUnit: fc.boolean(), writtenReportRequired: fc.boolean() }),
    });
    let compared = 0;
    fc.assert(
      fc.property(triggered, profileIds, ({ opening, type, gap, shift, hasDeadline, flags }, profile) => {
        const asOf = isoDay(opening + 500);
        const shifted = (by: number): TaskEvaluation => {
          const opened = isoDay(opening + (type === "opening" ? by : 0));
          const happened = isoDay(opening + gap + by);
          const events: RawTask["events"] = [
            { type: "issued", on: opened },
            { type: "assigned", on: opened },
          ];
          if (type !== "due" && type !== "opening") events.push({ type, on: happened });
          const dueOn = type === "due" ? happened : hasDeadline ? isoDay(opening + 90) : null;
          return evaluate(
            { id: "1", title: "x", dueOn, events, ...flags },
            { profile: getProfile(profile), asOf, beforeEffect: "apply" },
          );
        };
        const early = datesOf(shifted(0));
        const late = datesOf(shifted(shift));
        for (const [key, due] of early) {
          const moved = late.get(key);
          if (moved !== undefined)
            expect(dayNumber(moved), `${key}: ${due} → ${moved}`).toBeGreaterThanOrEqual(dayNumber(due));
        }
        compared += [...early.keys()].filter((key) => late.has(key)).length;
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(400);
  });
});

describe("a classified task", () => {
  const MARK = "MARKER";
  const marked = (key: string): string => `${MARK} ${key}`;

  const secretTask = tasks({ secrecy: fc.constantFrom("confidential", "secret", "topSecret") }).map((task) => ({
    ...task,
    title: marked("title"),
    document: {
      ...task.document,
      number: marked("number"),
      title: marked("title"),
      signer: marked("signer"),
      submittedBy: marked("submittedBy"),
    },
    assignedBy: marked("assignedBy"),
    monitor: marked("monitor"),
    dueText: marked("dueText"),
    extra: { [marked("heading")]: marked("extra") },
    events: (task.events ?? []).map((event) => ({
      ...event,
      note: marked("note"),
      // Whoever held an inspection owes its report, as a unit with a name of its own.
      by: event.type === "inspectionEnded" ? "Sở Xây dựng" : marked("by"),
      ref: marked("ref"),
      evidence: [marked("evidence")],
      reason: marked("reason"),
      authorisedBy: marked("authorisedBy"),
    })),
  }));

  it("shows none of its words in an evaluation, nor in the worklist: only its id and the names of units", () => {
    fc.assert(
      fc.property(secretTask, profileIds, days, (task, profile, asOf) => {
        const evaluation = evaluateRegister({ tasks: [task] }, { profile: getProfile(profile), asOf });
        const printed = JSON.stringify([evaluation, agenda(evaluation)]);
        expect(printed.match(/MARKER \w+/g) ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps its words in the register that was read, so that nothing is lost", () => {
    fc.assert(
      fc.property(secretTask, (task) => {
        const printed = JSON.stringify(parseRegister({ tasks: [task] }));
        for (const key of [
          "title",
          "number",
          "signer",
          "submittedBy",
          "assignedBy",
          "monitor",
          "dueText",
          "heading",
          "extra",
        ]) {
          expect(printed).toContain(marked(key));
        }
      }),
      { numRuns: 30 },
    );
  });
});
