import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { schedule } from "../src/core/analysis/schedule.js";
import { evaluate } from "../src/core/evaluation/evaluator.js";
import { getProfile } from "../src/profiles/index.js";

/**
 * Golden cases: worked out by hand from the texts, one file for every time-bearing provision. The reasoning of each
 * stands beside it.
 */
interface Case {
  readonly name: string;
  /** Where another provision shows what this one means: a limit before and after the day of effect. */
  readonly provision?: string;
  readonly asOf?: string;
  readonly task?: unknown;
  readonly from?: string;
  readonly to?: string;
  readonly meetings?: {
    type: "regularSession" | "committeeConference" | "yearEndConference" | "briefing";
    on: string;
  }[];
  readonly expect: {
    readonly duty?: Record<string, unknown>;
    readonly duties?: Record<string, unknown>[];
    readonly threshold?: Record<string, unknown>;
    readonly right?: Record<string, unknown>;
    readonly schedule?: Record<string, unknown>[];
    readonly effect?: Record<string, unknown>;
  };
}
interface GoldenFile {
  readonly provision: string;
  readonly servedBy?: string;
  readonly cases: Case[];
}

const ROOT = fileURLToPath(new URL("./golden/", import.meta.url));

/** Keys that choose one duty among several of the same provision. */
const SELECTORS = ["ruleId", "period", "trigger"] as const;

const selected = (duties: readonly object[], wanted: Record<string, unknown>): object[] => {
  const keys = SELECTORS.filter((key) => key in wanted);
  return duties.filter((duty) =>
    keys.every((key) => JSON.stringify(Reflect.get(duty, key)) === JSON.stringify(wanted[key])),
  );
};

const check = (provision: string, profileId: string, golden: Case): void => {
  const profile = getProfile(profileId);
  const { expect: wanted } = golden;
  if (wanted.effect !== undefined) {
    const { from, signedOn } = profile.effect;
    expect({ effectiveFrom: from, standing: profile.standing, signedOn }).toMatchObject(wanted.effect);
    return;
  }
  if (wanted.schedule !== undefined) {
    const { from = "", to = "", meetings = [] } = golden;
    const duties = schedule({ profile, from, to, meetings }).duties.filter((duty) => duty.provision === provision);
    expect(duties).toMatchObject(wanted.schedule);
    expect(duties).toHaveLength(wanted.schedule.length);
    return;
  }
  const result = evaluate(golden.task, { profile, asOf: golden.asOf ?? "" });
  const own = result.duties.filter((duty) => duty.provision === provision);
  if (wanted.duty !== undefined) {
    const [first, ...others] = selected(own, wanted.duty);
    expect(first, `no duty of ${provision} fits ${JSON.stringify(wanted.duty)}: ${JSON.stringify(own)}`).toBeDefined();
    expect(first).toMatchObject(wanted.duty);
    expect(
      others.filter(
        (other) =>
          Reflect.get(other, "state") !== "notApplicable" &&
          !("ruleId" in (wanted.duty ?? {})) &&
          Reflect.get(other, "ruleId") === provision,
      ),
    ).toEqual([]);
  } else if (wanted.duties !== undefined) {
    expect(own).toMatchObject(wanted.duties);
    expect(own).toHaveLength(wanted.duties.length);
  } else if (wanted.threshold !== undefined) {
    expect(result.thresholds.find((threshold) => threshold.ruleId === provision)).toMatchObject(wanted.threshold);
  } else if (wanted.right !== undefined) {
    expect(result.rights.find((right) => right.provision === provision)).toMatchObject(wanted.right);
  } else {
    throw new Error(`case "${golden.name}" expects nothing`);
  }
};

for (const profileId of readdirSync(ROOT)) {
  for (const name of readdirSync(`${ROOT}${profileId}`)) {
    const file = JSON.parse(readFileSync(`${ROOT}${profileId}/${name}`, "utf8")) as GoldenFile;
    describe(file.provision, () => {
      for (const golden of file.cases) {
        it(golden.name, () => check(golden.provision ?? file.servedBy ?? file.provision, profileId, golden));
      }
    });
  }
}
