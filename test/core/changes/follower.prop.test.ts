import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { nameKey } from "../../../src/core/bodies/name-key.js";
import { changes, type RegisterEvaluation, type TaskEvaluation } from "../../../src/index.js";
import { profiles } from "../../../src/profiles/index.js";
import { registers, tasks } from "../../../src/testing/index.js";
import { draws } from "../../support/draws.js";
import { createFollower, evaluateRegister } from "../../support/unchecked.js";

/** A thousand by night; a tenth of them in CI. */
const REGISTERS = Number(process.env["FOLLOWER_REGISTERS"] ?? draws(100));
const STEPS = 30;

const opening = fc.integer({ min: dayOf("2026-01-05"), max: dayOf("2026-02-27") });

/** What happens in one step: a day passes, or several; an event is recorded; a task comes, changes or goes. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("advance" as const), days: fc.integer({ min: 0, max: 9 }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("record" as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("put" as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), which: fc.nat(5) }) },
);

interface Drawn {
  id: string;
  lead?: string;
  coordinators?: readonly string[];
  document?: object;
  events?: { type: string; on: string; lead?: string }[];
}

/** Tasks that touch each other: of one document, under names that are one body's though they are spelt otherwise. */
const beside = (task: Drawn, { shares, spelling }: { shares: boolean; spelling: number }): Drawn => {
  const { lead } = task;
  const spelt = lead === undefined || spelling === 0 ? lead : spelling === 1 ? lead.toUpperCase() : ` ${lead}`;
  return {
    ...task,
    ...(spelt === undefined ? {} : { lead: spelt }),
    ...(shares ? { document: { number: "12/UBND", issuedOn: "2026-01-02" } } : {}),
  };
};

const besides = fc.array(fc.record({ shares: fc.boolean(), spelling: fc.nat(2) }), { minLength: 12, maxLength: 12 });

const drawn = fc
  .constantFrom(...profiles)
  .chain((profile) =>
    fc.record({
      profile: fc.constant(profile),
      register: registers({ profile, opening }),
      others: fc.array(tasks({ profile, opening }), { minLength: 1, maxLength: 4 }),
      besides,
      // Asking other readings takes most of the time.
      hangsOn: fc.constantFrom(false, false, false, true),
      steps: fc.array(step, { minLength: STEPS, maxLength: STEPS }),
    }),
  )
  .map(({ register, others, besides: ways, ...rest }) => {
    const way = (i: number) => ways[i] ?? { shares: false, spelling: 0 };
    return {
      ...rest,
      register: { ...register, tasks: register.tasks.map((task, i) => beside(task, way(i))) },
      others: others.map((task, i) => beside(task, way(i + 6))),
    };
  });

const isCounter = (key: string): boolean => /^(?:workingDays(?:Left|Late|Owed)|asOf|hangsOn)$/.test(key);

/** A task's result without its counters and the readings that hang on them. */
const withoutCounters = (task: TaskEvaluation | undefined): string =>
  JSON.stringify(task, (key, value: unknown) => (isCounter(key) ? undefined : value)) ?? "";

/** The names of bodies in a task, however they are spelt. */
const namesIn = ({ lead, coordinators = [], events = [] }: Drawn): readonly string[] =>
  [lead, ...coordinators, ...events.map((event) => event.lead)].flatMap((name) =>
    name === undefined ? [] : [nameKey(name)],
  );

/** The tasks that name a body which a task names, too: with one that comes or goes the name by which it is called may change. */
const namesakesOf = (task: Drawn, tasks: readonly Drawn[]): readonly string[] => {
  const names = new Set(namesIn(task));
  return tasks.filter((one) => namesIn(one).some((name) => names.has(name))).map(({ id }) => id);
};

/**
 * The tasks to which something happened: it was given, an event of its record came to pass, a task came or went that names
 * the same body, or its result is another.
 */
const touched = (
  before: RegisterEvaluation,
  after: RegisterEvaluation,
  given: string | null,
  happened: ReadonlySet<string>,
): number => {
  const was = new Map(before.tasks.map((task) => [task.id, task]));
  return after.tasks.filter(
    ({ id, ...task }) =>
      id === given || happened.has(id) || withoutCounters(was.get(id)) !== withoutCounters({ id, ...task }),
  ).length;
};

/** The tasks with an event of their record after one day and by another. */
const happenedBetween = (tasks: readonly Drawn[], from: string, to: string): ReadonlySet<string> =>
  new Set(tasks.filter(({ events = [] }) => events.some(({ on }) => on > from && on <= to)).map(({ id }) => id));

describe("a register that is followed", () => {
  it(
    `says at any time what evaluating all anew says, and judges at most twice what was touched (${REGISTERS})`,
    () => {
      fc.assert(
        fc.property(drawn, ({ profile, register, others, hangsOn, steps }) => {
          // Half of each history has happened; the rest is what is recorded, step by step.
          const rest = new Map<string, NonNullable<Drawn["events"]>>();
          const begun = (task: Drawn): Drawn => {
            const events = task.events ?? [];
            const half = Math.ceil(events.length / 2);
            rest.set(task.id, events.slice(half));
            return { ...task, events: events.slice(0, half) };
          };
          let current: Drawn[] = register.tasks.map(begun);
          let asOf = dayOf("2026-03-02");
          const anew = (): RegisterEvaluation =>
            evaluateRegister({ ...register, tasks: current }, { profile, hangsOn, asOf: dateOf(asOf) });
          const follower = createFollower({ ...register, tasks: current }, { profile, hangsOn, asOf: dateOf(asOf) });
          const atFirst = follower.judged;
          let before = anew();
          let sum = 0;
          for (const one of steps) {
            let given: string | null = null;
            let namesakes: readonly string[] = [];
            const task = current[one.kind === "advance" ? 0 : one.which % Math.max(1, current.length)];
            if (one.kind === "advance") {
              asOf += one.days;
              follower.advance(dateOf(asOf));
            } else if (one.kind === "record") {
              const event = task === undefined ? undefined : rest.get(task.id)?.shift();
              if (task === undefined || event === undefined) continue;
              given = task.id;
              follower.record(task.id, event);
              current = current.map((old) => (old === task ? { ...old, events: [...(old.events ?? []), event] } : old));
            } else if (one.kind === "put") {
              const other = others[one.which % others.length];
              if (other === undefined) continue;
              const fresh = begun(other);
              given = fresh.id;
              const replaced = current.filter(({ id }) => id === fresh.id);
              namesakes = [fresh, ...replaced].flatMap((one) => namesakesOf(one, current));
              follower.put(fresh);
              const isKnown = current.some(({ id }) => id === fresh.id);
              current = isKnown ? current.map((old) => (old.id === fresh.id ? fresh : old)) : [...current, fresh];
            } else {
              if (task === undefined) continue;
              follower.remove(task.id);
              current = current.filter((old) => old !== task);
              namesakes = namesakesOf(task, current);
            }
            const after = anew();
            expect(JSON.stringify(follower.evaluation)).toBe(JSON.stringify(after));
            expect(follower.changes()).toEqual(changes(before, after));
            const happened = new Set([...happenedBetween(current, before.asOf, after.asOf), ...namesakes]);
            sum += touched(before, after, given, happened);
            before = after;
          }
          expect(follower.judged - atFirst).toBeLessThanOrEqual(2 * sum);
        }),
        { numRuns: REGISTERS, endOnFailure: true },
      );
    },
    120_000 + REGISTERS * 500,
  );
});
