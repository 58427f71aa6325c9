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

/** A duty as the cases write it down: a trigger is an event and its day. */
const asWritten = (duty: object): object => {
  const trigger: unknown = Reflect.get(duty, "trigger");
  if (typeof trigger !== "object" || trigger === null) return duty;
  return { ...duty, trigger: { event: Reflect.get(trigger, "name"), on: Reflect.get(trigger, "on") } };
};

/** Where the package answers a question otherwise than the case that was worked out by hand; empty when nowhere. */
export const faultsOfQuestion = (question: Question, { core, profiles }: PackageUnderTest): string[] => {
  const { provision, readings, parameters = {}, wanted } = question;
  const profile = profiles.getProfile(question.profile);
  if (wanted.effect !== undefined) {
    const { standing, effect } = core.applyReadings(profile, readings);
    return differences({ effectiveFrom: effect.from, standing, signedOn: effect.signedOn }, wanted.effect, "effect");
  }
  if (wanted.secrecy !== undefined) {
    return differences(core.applyReadings(profile, readings).secrecy, wanted.secrecy, "secrecy");
  }
  if (wanted.oftenLate !== undefined) {
    const { register } = core.evaluateRegister(question.register, {
      profile,
      asOf: question.asOf ?? "",
      readings,
      parameters,
    });
    return differences(register.oftenLate, wanted.oftenLate, "oftenLate");
  }
  if (wanted.schedule !== undefined) {
    const { from = "", to = "", meetings = [] } = question;
    const { duties } = core.schedule({ profile, from, to, meetings, readings });
    const own = duties.filter((duty) => duty.provision === provision);
    return differences(own, wanted.schedule, "schedule");
  }
  const result = core.evaluate(question.task, { profile, asOf: question.asOf ?? "", readings, parameters });
  // What bodies report on a task stands in the register of it.
  const register = question.register ?? { tasks: [question.task], reports: [] };
  const ofBodies = () =>
    core.evaluateRegister(register, { profile, asOf: question.asOf ?? "", readings, parameters }).register.duties;
  const ofTask = result.duties.filter((duty) => duty.provision === provision);
  const own = (ofTask.length > 0 ? ofTask : ofBodies().filter((duty) => duty.provision === provision)).map(asWritten);
  if (wanted.duty !== undefined) return faultsOfDuty(own, provision, wanted.duty);
  if (wanted.duties !== undefined) return differences(own, wanted.duties, "duties");
  if (wanted.threshold !== undefined) {
    const threshold = result.ladder.find(({ ruleId }) => ruleId === provision);
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
  if (wanted.dueOn !== undefined) return differences(result.dueOn, wanted.dueOn, "dueOn");
  if (wanted.status !== undefined) return differences(result.status, wanted.status, "status");
  return [`the case expects nothing`];
};
