import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/index.js";
import { profiles } from "../../../src/profiles/index.js";
import { registers } from "../../../src/testing/arbitraries/registers.js";

describe("the dates of other readings", () => {
  it("are those of full evaluations, though only the rules that a reading can change are asked", () => {
    fc.assert(
      fc.property(registers(), fc.constantFrom(...profiles), (register, profile) => {
        const asOf = "2026-11-20";
        const own = evaluateRegister(register, { profile, asOf, arguable: true, hangsOn: false });
        const told = new Map(
          [...own.tasks.flatMap(({ duties }) => duties), ...own.register.duties].map((duty) => [duty.key, duty]),
        );
        for (const { code, value: usual, values } of profile.readings)
          for (const { value } of values.filter((one) => one.value !== usual)) {
            const readings = { [code]: value };
            const other = evaluateRegister(register, { profile, asOf, readings, hangsOn: false, periods: "all" });
            for (const { key, due } of [...other.tasks.flatMap(({ duties }) => duties), ...other.register.duties]) {
              const duty = told.get(key);
              if (duty === undefined) continue;
              const date = duty.arguable?.find((one) => one.code === code && one.value === value);
              expect({ key, code, value, on: date === undefined ? duty.due : date.on }).toEqual({
                key,
                code,
                value,
                on: due,
              });
            }
          }
      }),
      { numRuns: 6 },
    );
  });
});
