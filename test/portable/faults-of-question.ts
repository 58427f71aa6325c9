import { differences } from "./differences.js";
import type { Question } from "./golden-case.js";
import type { PackageUnderTest } from "./package-under-test.js";

type Wanted = Readonly<Record<string, unknown>>;

/** Keys that choose one duty among several of the same provision. */
const SELECTORS = ["ruleId", "period", "trigger"] as const;

const selected = (duties: readonly object[], wanted: Wanted): object[] => {
  const keys = SELECTORS.filter((key) => key in wanted);
  return duties.filter((duty) =>
    keys.every((key) => differences(Reflect.get(duty, key), wanted[key], key).length === 0),
  );
};

const applies = (duty: object): boolean => Reflect.get(duty, "state") !== "notApplicable";

/** A duty that applies goes before one that does not; where none should apply, none may. */
const faultsOfDuty = (duties: readonly object[], provision: string, wanted: Wanted): string[] => {
  const candidates = selected(duties, wanted);
  const applying = candidates.filter(applies);
  const none = wanted["state"] === "notApplicable";
  const [first] = none ? candidates : applying;
  if (first === undefined) return [`no duty fits ${JSON.stringify(wanted)}: ${JSON.stringify(duties)}`];
  const sameRule = applying.filter((duty) => duty !== first && Reflect.get(duty, "ruleId") === provision);
  const tooMany = (none && applying.length > 0) || (!("ruleId" in wanted) && sameRule.length > 0);
  return [...differences(first, wanted, "duty"), ...(tooMany ? [`more than one duty: ${JSON.stringify(duties)}`] : [])];
};

/** Where the package answers a question otherwise than the case that was worked out by hand; empty when nowhere. */
export const faultsOfQuestion = (question: Question, { core, profiles }: PackageUnderTest): string[] => {
  const { provision, readings, wanted } = question;
  const profile = profiles.getProfile(question.profile);
  if (wanted.effect !== undefined) {
    const { standing, effect } = core.applyReadings(profile, readings);
    return differences({ effectiveFrom: effect.from, standing, signedOn: effect.signedOn }, wanted.effect, "effect");
  }
  if (wanted.secrecy !== undefined) {
    return differences(core.applyReadings(profile, readings).secrecy, wanted.secrecy, "secrecy");
  }
  if (wanted.oftenLate !== undefined) {
    const { register } = core.evaluateRegister(question.register, { profile, asOf: question.asOf ?? "", readings });
    return differences(register.oftenLate, wanted.oftenLate, "oftenLate");
  }
  if (wanted.schedule !== undefined) {
    const { from = "", to = "", meetings = [] } = question;
    const { duties } = core.schedule({ profile, from, to, meetings, readings });
    const own = duties.filter((duty) => duty.provision === provision);
    return differences(own, wanted.schedule, "schedule");
  }
  const result = core.evaluate(question.task, { profile, asOf: question.asOf ?? "", readings });
  const own = result.duties.filter((duty) => duty.provision === provision);
  if (wanted.duty !== undefined) return faultsOfDuty(own, provision, wanted.duty);
  if (wanted.duties !== undefined) return differences(own, wanted.duties, "duties");
  if (wanted.threshold !== undefined) {
    const threshold = result.thresholds.find(({ ruleId }) => ruleId === provision);
    return differences(threshold, wanted.threshold, "threshold");
  }
  if (wanted.right !== undefined) {
    return differences(
      result.rights.find((right) => right.provision === provision),
      wanted.right,
      "right",
    );
  }
  if (wanted.findings !== undefined) {
    // What every classified task is told is no finding of its record.
    const found = result.findings.filter((one) => one.provision === provision && one.code !== "classifiedRecord");
    return differences(
      found.map(({ code, field }) => ({ code, field })),
      wanted.findings,
      "findings",
    );
  }
  if (wanted.status !== undefined) return differences(result.status, wanted.status, "status");
  return [`the case expects nothing`];
};
