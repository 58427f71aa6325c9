import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRegister } from "../../src/analysis/sensitivity/opened.js";
import { runUnder, sameRun } from "../../src/analysis/sensitivity/runs.js";
import { checkRegister } from "../../src/core/register/parse-register.js";
import type { Readings } from "../../src/index.js";
import { profiles } from "../../src/profiles/index.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { draws } from "../support/draws.js";
import { evaluateRegister } from "../support/unchecked.js";

const AS_OF = "2026-11-20";

const plain = (said: unknown): unknown => JSON.parse(JSON.stringify(said));

describe("a run beside another", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "says to the last word what an evaluation by itself says, under every value, from whatever readings: %s",
    (_, profile) => {
      const drawn = fc
        .array(fc.constantFrom(...profile.readings), { maxLength: 4 })
        .chain((some) =>
          fc.tuple(
            ...some.map(({ code, values }) => fc.constantFrom(...values.map(({ value }) => [code, value] as const))),
          ),
        )
        .map((all): Readings => Object.fromEntries(all));
      fc.assert(
        fc.property(registers({ profile, mostTasks: 5 }), fc.oneof(fc.constant<Readings>({}), drawn), (raw, inUse) => {
          const opened = openRegister(checkRegister(raw), { profile, readings: inUse }, AS_OF);
          const base = runUnder(inUse, opened);
          const own = evaluateRegister(raw, { profile, asOf: AS_OF, readings: inUse, hangsOn: false });
          // What is without effect is told by the summary and the next change too, which a run leaves out.
          const whole = ({ tasks, register, summary, nextChange }: typeof own): string =>
            JSON.stringify({ tasks, register, summary, nextChange });
          for (const { code, values } of profile.readings)
            for (const { value } of values) {
              const readings = { ...inUse, [code]: value };
              const fast = runUnder(readings, opened, base);
              const alone = evaluateRegister(raw, { profile, asOf: AS_OF, readings, hangsOn: false });
              expect(plain(fast.tasks), `${code}=${value}`).toEqual(plain(alone.tasks));
              expect(plain(fast.register), `${code}=${value}`).toEqual(plain(alone.register));
              expect(sameRun(base, fast), `${code}=${value}`).toBe(whole(own) === whole(alone));
            }
        }),
        { numRuns: draws(6) },
      );
    },
  );
});
