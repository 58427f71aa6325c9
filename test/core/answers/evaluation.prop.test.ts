import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../../src/core/answers/create-evaluator.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { RegisterEvaluation } from "../../../src/core/answers/register-evaluation.js";
import type { TaskEvaluation } from "../../../src/core/model/evaluation.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import type { EventType } from "../../../src/language/vocabulary.js";
import { getProfile } from "../../../src/profiles/index.js";
import { dayNumbers as dayNumbersOf, days as daysOf } from "../../../src/testing/arbitraries/days.js";
import { type DrawnEvent, laterEvent } from "../../../src/testing/arbitraries/events.js";
import { type DrawnRegister, lastDayOfRegister, registers } from "../../../src/testing/arbitraries/registers.js";
import { type DrawnTask, hasStart, lastDayOf, openingOf, tasks } from "../../../src/testing/arbitraries/tasks.js";
import { withMarks } from "../../../src/testing/laws/secrecy.js";
import { without } from "../../../src/testing/support/structure.js";
import { profileIds } from "../../arbitraries/profile-ids.js";
import { dayNumber, isoDay, vietnameseDay } from "../../support/civil.js";
import { draws } from "../../support/draws.js";

const days = daysOf();
const dayNumbers = dayNumbersOf();

/** What counts down or up, and under which readings a delay is none, from one day to the next without anything having happened. */
const COUNTERS = new Set(["asOf", "workingDaysLeft", "workingDaysLate", "workingDaysOwed", "hangsOn"]);
const COUNTERS_AND_NEXT = new Set([...COUNTERS, "nextChange"]);
const LAST_OF_CALENDAR = dayNumber("2050-12-31");

/** Days from the first to the last, the ends and a few between. */
const sampled = (first: number, last: number, between: readonly number[]): number[] =>
  last < first
    ? []
    : [...new Set([first, last, ...between.map((share) => first + Math.floor(share * (last - first + 1)))])];

const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 3, maxLength: 3 });

/** A task and a day on or after all that is recorded of it. */
const quiet = (source: fc.Arbitrary<DrawnTask>): fc.Arbitrary<[DrawnTask, number]> =>
  source.chain((task) => {
    const last = lastDayOf(task);
    const from = Number.isFinite(last) ? last : dayNumber("2025-06-01");
    return fc.tuple(
      fc.constant(task),
      fc.integer({ min: 0, max: 200 }).map((gap) => from + gap),
    );
  });

const opened = tasks().filter((task) => openingOf(task) !== null);
/** The same without a document, an issue or an assignment: received at most, before anything else happened. */
const withoutStart = tasks().map(({ document: _, events = [], ...task }): DrawnTask => {
  const others = events.filter(({ type }) => type !== "issued" && type !== "assigned" && type !== "received");
  const first = others.map(({ on }) => on).sort()[0];
  const received = events.flatMap(({ type, on }): DrawnEvent[] =>
    type === "received" ? [{ type, on: first ?? on }] : [],
  );
  return { ...task, events: [...received, ...others] };
});

/** Checks that nothing but counters changes from a day to its `nextChange`, and that something else does then. */
const checkNextChange = ([task, asOf]: [DrawnTask, number], profile: string, between: readonly number[]): void => {
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

const openingEvent = (types: readonly EventType[], after: number): fc.Arbitrary<DrawnEvent> =>
  fc.constantFrom(...types).map((type) => ({ type, on: isoDay(after) }));

/** A task that was opened, a day, and an event that happens after both. */
const appended = (
  eventAfter: (after: number) => fc.Arbitrary<DrawnEvent>,
): fc.Arbitrary<[DrawnTask, string, DrawnEvent]> =>
  fc.tuple(opened, dayNumbers).chain(([task, asOf]) => {
    const after = Math.max(asOf, openingOf(task) ?? asOf) + 1;
    return fc.tuple(fc.constant(task), fc.constant(isoDay(asOf)), eventAfter(after));
  });

const checkAppended = ([task, asOf, event]: [DrawnTask, string, DrawnEvent], profile: string): void => {
  const options = { profile: getProfile(profile), asOf };
  expect(evaluate({ ...task, events: [...(task.events ?? []), event] }, options)).toEqual(evaluate(task, options));
};

/** A register evaluation without the duties for which the text names no day. */
const dated = ({ meta: _, ...evaluation }: RegisterEvaluation): unknown => ({
  ...evaluation,
  register: { ...evaluation.register, duties: evaluation.register.duties.filter((duty) => duty.due !== null) },
});

/** Checks that a register looks the same, but for counters, from a day to its `nextChange`. */
const checkRegisterNextChange = (
  register: DrawnRegister,
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

describe("time", () => {
  it("changes nothing but counters, before nextChange, of a task whose start is not recorded", () => {
    fc.assert(fc.property(quiet(withoutStart), profileIds, shares, checkNextChange), { numRuns: draws(300) });
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
      { numRuns: draws(200) },
    );
  });

  it("changes nothing of the duties without a day before the nextChange of a register", () => {
    fc.assert(
      fc.property(registers({ mostTasks: 0 }), profileIds, shares, (register, profile, between) => {
        checkRegisterNextChange(register, profile, between, ({ register: { duties } }) =>
          duties.filter((duty) => duty.due === null),
        );
      }),
      { numRuns: draws(100) },
    );
  });

  it("never lets a later issue change what an earlier day said, the document having its own date", () => {
    fc.assert(
      fc.property(
        appended((after) => openingEvent(["issued"], after)),
        profileIds,
        checkAppended,
      ),
      { numRuns: draws(200) },
    );
  });

  it("hides the events that were recorded after knownAt, and only those", () => {
    fc.assert(
      fc.property(tasks(), profileIds, days, days, (task, profile, knownAt, asOf) => {
        const isSeen = ({ recordedAt }: DrawnEvent): boolean =>
          recordedAt === undefined || vietnameseDay(recordedAt) <= dayNumber(knownAt);
        const events = task.events ?? [];
        const seen = events.filter(isSeen);
        // The hidden ones stand last, so that the others keep the place that findings name.
        const whole = { ...task, events: [...seen, ...events.filter((event) => !isSeen(event))] };
        const options = { profile: getProfile(profile), asOf, knownAt };
        expect(evaluate(whole, options)).toEqual(evaluate({ ...task, events: seen }, options));
      }),
      { numRuns: draws(300) },
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
      { numRuns: draws(300) },
    );
  });
});

describe("a classified task", () => {
  const MARK = "MARKER";

  const secretTask = tasks({ secrecy: fc.constantFrom("confidential", "secret", "topSecret") })
    .map(withMarks)
    .map((task) => ({
      ...task,
      events: (task.events ?? []).map((event) => ({
        ...event,
        // Whoever held an inspection owes its report, as a unit with a name of its own.
        by: event.type === "inspectionEnded" ? "Sở Xây dựng" : `${MARK} by`,
      })),
    }));

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
          expect(printed).toContain(`${MARK} ${key}`);
        }
      }),
      { numRuns: draws(30) },
    );
  });
});
