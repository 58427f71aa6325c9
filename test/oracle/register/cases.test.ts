import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Check, fails } from "./check.js";
import { registerOpinion } from "./index.js";
import type { RegisterIn } from "./input.js";

/** The given cases, each a register that was once judged wrongly, by the second reading. */

interface Case {
  readonly id: string;
  readonly profile: string;
  readonly asOf: string;
  readonly readings?: string;
  readonly register: RegisterIn;
  readonly law: string;
  readonly checks: readonly Check[];
}

const CASES = JSON.parse(
  readFileSync(new URL("../../fixtures/register-cases.json", import.meta.url), "utf8"),
) as readonly Case[];

const readingsOf = (list: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (list ?? "").split(",").flatMap((one) => (one === "" ? [] : [one.split("=") as [string, string]])),
  );

describe("the given cases, by the second reading", () => {
  it("are all there", () => {
    expect(CASES).toHaveLength(22);
  });

  it.each(CASES)("$id ($law)", ({ profile, register, asOf, readings, checks }) => {
    const opinion = registerOpinion(profile, register, asOf, readingsOf(readings));
    for (const check of checks) expect(fails(opinion, check), JSON.stringify(check)).toBeNull();
  });
});
