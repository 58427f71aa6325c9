import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { schedule } from "../src/core/analysis/schedule.js";
import { evaluate, evaluateRegister } from "../src/core/evaluation/evaluator.js";
import { applyReadings } from "../src/profiles/apply-readings.js";
import { getProfile, profiles } from "../src/profiles/index.js";

/**
 * Golden cases of the readings: what a provision gives under another reading of an ambiguity, and what it gives by
 * default, worked out by hand from the texts. One file an ambiguity; the reasoning stands beside each case.
 */
interface Expectation {
  readonly duty?: Record<string, unknown>;
  readonly duties?: Record<string, unknown>[];
  readonly threshold?: Record<string, unknown>;
  readonly right?: Record<string, unknown>;
  readonly schedule?: Record<string, unknown>[];
  readonly effect?: Record<string, unknown>;
  readonly status?: Record<string, unknown>;
  /** Of the provision, `code` and `field` of each. */
  readonly findings?: { code: string; field: string | null }[];
  readonly secrecy?: Record<string, unknown>;
  readonly oftenLate?: Record<string, unknown>[];
}
interface Case {
  readonly name: string;
  readonly provision: string;
  readonly profile: string;
  readonly reading: string;
  readonly asOf?: string;
  readonly task?: unknown;
  readonly register?: unknown;
  readonly from?: string;
  readonly to?: string;
  readonly meetings?: {
    type: "regularSession" | "committeeConference" | "yearEndConference" | "briefing";
    on: string;
  }[];
  readonly expect: Expectation;
  readonly default: Expectation;
}
interface ReadingFile {
  readonly code: string;
  readonly cases: Case[];
}

const ROOT = fileURLToPath(new URL("./golden-readings/", import.meta.url));
const FILES = readdirSync(ROOT).map((name) => JSON.parse(readFileSync(`${ROOT}${name}`, "utf8")) as ReadingFile);

/** Keys that choose one duty among several of the same provision. */
const SELECTORS = ["ruleId", "period", "trigger"] as const;

const selected = (duties: readonly object[], wanted: Record<string, unknown>): object[] => {
  const keys = SELECTORS.filter((key) => key in wanted);
  return duties.filter((duty) =>
    keys.every((key) => JSON.stringify(Reflect.get(duty, key)) === JSON.stringify(wanted[key])),
  );
};

const expectDuty = (duties: readonly object[], wanted: Record<string, unknown>): void => {
  const candidates = selected(duties, wanted);
  const applying = candidates.filter((duty) => Reflect.get(duty, "state") !== "notApplicable");
  const found = wanted["state"] === "notApplicable" ? candidates : applying;
  const all = JSON.stringify(duties);
  expect(found[0], `no duty fits ${JSON.stringify(wanted)}: ${all}`).toBeDefined();
  expect(found[0], all).toMatchObject(wanted);
  if (wanted["state"] === "notApplicable") expect(applying).toEqual([]);
};

const check = (golden: Case, readings: Readonly<Record<string, string>>, wanted: Expectation): void => {
  const { provision } = golden;
  const profile = getProfile(golden.profile);
  if (wanted.effect !== undefined) {
    const { standing, effect } = applyReadings(profile, readings);
    expect({ effectiveFrom: effect.from, standing, signedOn: effect.signedOn }).toMatchObject(wanted.effect);
    return;
  }
  if (wanted.secrecy !== undefined) {
    expect(applyReadings(profile, readings).secrecy).toMatchObject(wanted.secrecy);
    return;
  }
  if (wanted.oftenLate !== undefined) {
    const { register } = evaluateRegister(golden.register, { profile, asOf: golden.asOf ?? "", readings });
    expect(register.oftenLate).toMatchObject(wanted.oftenLate);
    expect(register.oftenLate).toHaveLength(wanted.oftenLate.length);
    return;
  }
  if (wanted.schedule !== undefined) {
    const { from = "", to = "", meetings = [] } = golden;
    const duties = schedule({ profile, from, to, meetings, readings }).duties.filter(
      (duty) => duty.provision === provision,
    );
    expect(duties).toMatchObject(wanted.schedule);
    expect(duties).toHaveLength(wanted.schedule.length);
    return;
  }
  const result = evaluate(golden.task, { profile, asOf: golden.asOf ?? "", readings });
  const own = result.duties.filter((duty) => duty.provision === provision);
  if (wanted.duty !== undefined) {
    expectDuty(own, wanted.duty);
  } else if (wanted.duties !== undefined) {
    expect(own).toMatchObject(wanted.duties);
    expect(own).toHaveLength(wanted.duties.length);
  } else if (wanted.threshold !== undefined) {
    expect(result.thresholds.find((threshold) => threshold.ruleId === provision)).toMatchObject(wanted.threshold);
  } else if (wanted.right !== undefined) {
    expect(result.rights.find((right) => right.provision === provision)).toMatchObject(wanted.right);
  } else if (wanted.findings !== undefined) {
    const found = result.findings.filter(
      (finding) => finding.provision === provision && finding.code !== "classifiedRecord",
    );
    expect(found.map(({ code, field }) => ({ code, field }))).toEqual(wanted.findings);
  } else if (wanted.status !== undefined) {
    expect(result.status).toMatchObject(wanted.status);
  } else {
    throw new Error(`case "${golden.name}" expects nothing`);
  }
};

for (const { code, cases } of FILES) {
  describe(code, () => {
    for (const golden of cases) {
      const title = `${golden.provision}: ${golden.name}`;
      it(`${golden.reading}, ${title}`, () => check(golden, { [code]: golden.reading }, golden.expect));
      it(`default, ${title}`, () => check(golden, {}, golden.default));
    }
  });
}

describe("the golden cases of readings", () => {
  const changing = profiles.flatMap((profile) =>
    profile.readings.flatMap(({ code, values }) =>
      values.filter(({ changes }) => changes.length > 0).map(({ value }) => `${code}=${value}`),
    ),
  );

  it.each([...new Set(changing)].sort())("hold %s", (name) => {
    const own = FILES.flatMap(({ code, cases }) => cases.filter(({ reading }) => `${code}=${reading}` === name));
    expect(own).not.toEqual([]);
    expect(own.some((golden) => JSON.stringify(golden.expect) !== JSON.stringify(golden.default))).toBe(true);
  });
});
