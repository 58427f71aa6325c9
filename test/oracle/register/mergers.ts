import fc from "fast-check";
import { addDays } from "../../support/civil.js";
import type { Cast } from "./casts.js";
import type { BodyIn, ReportIn, TaskIn } from "./input.js";

/** Bodies that end and go into others: into one with work of its own, into a new one, on into a third. */

type Way = "old" | "new" | "newThenOld" | "oldThenNew";

export interface Merger {
  /** Days from the first day of the story to the last day of the body. */
  readonly to: number;
  readonly way: Way;
  /** How much later the second body of a chain goes into the third. */
  readonly later: number;
  /** What the ended body sends, counted in days from its last one. */
  readonly sent: readonly { readonly provision: string; readonly after: number; readonly period: string | undefined }[];
}

export const mergers = ({ unitReports, periods }: Cast): fc.Arbitrary<Merger> =>
  fc.record({
    to: fc.integer({ min: 60, max: 250 }),
    way: fc.constantFrom<Way>("old", "old", "new", "new", "newThenOld", "oldThenNew"),
    later: fc.integer({ min: 1, max: 90 }),
    sent: fc.array(
      fc.record({
        provision: fc.constantFrom(...unitReports),
        after: fc.integer({ min: -60, max: 25 }),
        period: fc.option(fc.constantFrom(...periods), { nil: undefined, freq: 1 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  });

/** A body that leads one of the tasks under its plain name ends; it goes into the first other one, or into the new one. */
const partsOf = ({ bodies, heir }: Cast, tasks: readonly Pick<TaskIn, "lead">[]) => {
  const leads = bodies.filter((name) => !/văn phòng/iu.test(name) && tasks.some(({ lead }) => lead === name));
  const ended = leads[0] ?? bodies[1] ?? "";
  const old = leads[1] ?? bodies.find((name) => name !== ended) ?? "";
  return { ended, old, heir };
};

/** The bodies of a register with their ends, and what the ended one sent, near its last day. */
export const mergedBodies = (
  cast: Cast,
  { to, way, later, sent }: Merger,
  tasks: readonly Pick<TaskIn, "lead">[],
  bodies: readonly BodyIn[],
  first: string,
): { readonly bodies: readonly BodyIn[]; readonly reports: readonly ReportIn[] } => {
  const { ended, old, heir } = partsOf(cast, tasks);
  const chain = way === "old" ? [old] : way === "new" ? [heir] : way === "newThenOld" ? [heir, old] : [old, heir];
  const ends = new Map(
    [ended, ...chain.slice(0, -1)].map((name, index) => [
      name,
      { to: addDays(first, to + index * later), into: chain[index] ?? "" },
    ]),
  );
  return {
    bodies: [...bodies, { name: heir }].map((body): BodyIn => ({ ...body, ...ends.get(body.name) })),
    reports: sent.map(
      ({ provision, after, period }): ReportIn => ({
        provision,
        unit: ended,
        on: addDays(first, to + after),
        ...(period === undefined ? {} : { period }),
      }),
    ),
  };
};
