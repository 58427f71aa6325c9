import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber } from "../../support/civil.js";
import { GENERATED_TASKS } from "../size.js";
import { allDuties } from "./check.js";
import { REGULATION_IDS, registerOpinion } from "./index.js";
import type { EventIn, RegisterIn, TaskIn } from "./input.js";
import { isLate, line, OPEN } from "./lines.js";
import type { DutyOpinion } from "./opinion.js";
import { registers } from "./stories.js";

/** What is said of a task that was confirmed, and whose finish is not on record, holds on whichever day it was finished. */

const RUNS = Math.ceil(GENERATED_TASKS / 80);

/** What tells of the end of a task, or takes it back. */
const ENDS = ["completed", "cancelled", "reopened", "returned", "suspended", "confirmed"];

interface Confirmed {
  readonly register: RegisterIn;
  /** The same with the finish on a day. */
  readonly finishedAt: (share: number) => RegisterIn;
}

/** The first task as one that was confirmed some days before, by nobody named. */
const confirmedBefore = (register: RegisterIn, asOf: string, days: number): Confirmed | null => {
  const [task, ...others] = register.tasks;
  // What was finished before it was assigned contradicts itself.
  const start = task?.events?.find(({ type }) => type === "assigned")?.on ?? task?.document?.issuedOn;
  const on = addDays(asOf, -days);
  if (task === undefined || start === undefined || start >= on) return null;
  const kept = (task.events ?? []).filter(({ type }) => !ENDS.includes(type));
  const withActs = (...acts: readonly EventIn[]): RegisterIn => {
    const { keeps: _, ...rest } = register;
    const told: TaskIn = { ...task, events: [...acts, ...kept] };
    return { ...rest, tasks: [told, ...others] };
  };
  const confirmation = { type: "confirmed", on };
  const span = dayNumber(on) - dayNumber(start);
  return {
    register: withActs(confirmation),
    finishedAt: (share) => withActs({ type: "completed", on: addDays(start, Math.round(span * share)) }, confirmation),
  };
};

describe.each(REGULATION_IDS)("of %s a finish without a day", (profile) => {
  const dutiesOf = (register: RegisterIn, asOf: string): ReadonlyMap<string, DutyOpinion> =>
    new Map(allDuties(registerOpinion(profile, register, asOf)).map((duty) => [duty.key, duty]));

  it("makes late what is late whichever day it was, and leaves nothing late unsaid", () => {
    fc.assert(
      fc.property(
        registers(profile),
        fc.nat({ max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ register, asOf }, days, share) => {
          const confirmed = confirmedBefore(register, asOf, days);
          fc.pre(confirmed !== null);
          const said = dutiesOf(confirmed.register, asOf);
          const dated = dutiesOf(confirmed.finishedAt(share), asOf);
          for (const duty of said.values()) {
            const then = dated.get(duty.key);
            if (isLate(duty))
              expect(then !== undefined && isLate(then), `${line(duty)} → ${then && line(then)}`).toBe(true);
            // What is still to come is owed by nobody yet (SEMANTICS 9).
            const isAhead = duty.state === "pending" || duty.state === "dueSoon";
            if (isAhead) expect([undefined, "notApplicable", duty.state], line(duty)).toContain(then?.state);
            else if (OPEN.includes(duty.state)) expect(then?.state, line(duty)).toBe(duty.state);
          }
          for (const duty of [...dated.values()].filter(isLate)) {
            const then = said.get(duty.key);
            const isTold = then !== undefined && (isLate(then) || then.state === "undetermined");
            expect(isTold, `${line(duty)} ← ${then && line(then)}`).toBe(true);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
