import { canonicalJson } from "../../core/model/canonical-json.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { actOf } from "../compare/act-of.js";
import { ruleTiming } from "../compare/timing.js";
import type { Difference, DifferenceReason, TaskOutcome } from "./outcomes.js";

/** What one regulation says of one act on one task. */
export interface Verdict {
  late: boolean;
  /** Duties, or states, of rules that say it. */
  readonly rules: RuleId[];
  outOfForce: boolean;
  undetermined: boolean;
}

/** What one regulation says of a task, act by act. */
export type Verdicts = ReadonlyMap<Act, Verdict>;

/** A regulation made ready: the act of every rule on tasks, and what it counts. */
export interface Known {
  readonly id: string;
  readonly acts: ReadonlyMap<RuleId, Act>;
  readonly of: ReadonlySet<Act>;
  readonly anchors: ReadonlyMap<RuleId, string>;
  readonly timings: ReadonlyMap<RuleId, string>;
  /** Whether the regulation applies on the day judged, or is taken to. */
  readonly inForce: boolean;
}

/** A rule that is on the calendar starts from its dates. */
const anchorText = (rule: Rule): string =>
  "calendar" in rule.trigger ? canonicalJson(rule.trigger.calendar) : canonicalJson(ruleTiming(rule).anchor);

const timingText = (rule: Rule): string =>
  "calendar" in rule.trigger ? canonicalJson(rule.trigger.calendar) : canonicalJson(ruleTiming(rule));

export const knownOf = (profile: Profile, inForce: boolean): Known => ({
  id: profile.id,
  acts: new Map(profile.rules.map((rule) => [ruleId(rule), actOf(rule)])),
  of: new Set(profile.rules.filter((rule) => !("record" in rule.trigger)).map(actOf)),
  anchors: new Map(profile.rules.map((rule) => [ruleId(rule), anchorText(rule)])),
  timings: new Map(profile.rules.map((rule) => [ruleId(rule), timingText(rule)])),
  inForce,
});

const LATE: ReadonlySet<Duty["state"]> = new Set(["overdue", "metLate", "missed"]);
export const isLate = ({ state }: Duty): boolean => LATE.has(state);

/** The verdicts of a regulation on a task, act by act; the states of its ladder are duties too. */
export const verdictsOf = ({ duties, ladder }: TaskEvaluation, { acts }: Known): Verdicts => {
  const verdicts = new Map<Act, Verdict>();
  const verdict = (id: RuleId): Verdict | undefined => {
    const act = acts.get(id);
    if (act === undefined) return undefined;
    const known = verdicts.get(act);
    if (known !== undefined) return known;
    const fresh: Verdict = { late: false, rules: [], outOfForce: false, undetermined: false };
    verdicts.set(act, fresh);
    return fresh;
  };
  for (const duty of duties) {
    const own = verdict(duty.ruleId);
    if (own === undefined) continue;
    const { reason } = duty;
    // The duties of a rule stand together.
    if (reason !== "conditionNotMet" && reason !== "otherKind" && own.rules.at(-1) !== duty.ruleId)
      own.rules.push(duty.ruleId);
    own.late ||= isLate(duty);
    own.outOfForce ||= reason === "beforeEffect" || reason === "afterEffect";
    own.undetermined ||= duty.state === "undetermined";
  }
  for (const rung of ladder) {
    const own = verdict(rung.ruleId);
    if (own === undefined) continue;
    own.late ||= rung.reached;
    own.outOfForce ||= rung.reason === "beforeEffect" || rung.reason === "afterEffect";
  }
  return verdicts;
};

/** What the rules say under which it is late. */
interface Late {
  readonly anchors: ReadonlySet<string>;
  readonly timings: ReadonlySet<string>;
}

const reasonFor = (act: Act, verdict: Verdict | undefined, known: Known, late: Late): DifferenceReason => {
  if (!known.of.has(act)) return "silence";
  if (!known.inForce || verdict?.outOfForce === true) return "notInForce";
  if (verdict?.undetermined === true) return "notTold";
  if (verdict === undefined || verdict.rules.length === 0) return "condition";
  const { rules } = verdict;
  if (!rules.some((id) => late.anchors.has(known.anchors.get(id) ?? ""))) return "anchor";
  return rules.some((id) => late.timings.has(known.timings.get(id) ?? "")) ? "condition" : "number";
};

const textsOf = (
  of: (known: Known) => ReadonlyMap<RuleId, string>,
  act: Act,
  verdicts: readonly Verdicts[],
  known: readonly Known[],
): ReadonlySet<string> =>
  new Set(
    known.flatMap((own, i) => {
      const verdict = verdicts[i]?.get(act);
      return verdict?.late === true ? verdict.rules.map((id) => of(own).get(id) ?? "") : [];
    }),
  );

const ACTS = Object.keys(ACT) as readonly Act[];

const ofAct = (act: Act, verdicts: readonly Verdicts[], known: readonly Known[]): Difference[] => {
  const isLateBy = known.map((_, i) => verdicts[i]?.get(act)?.late === true);
  if (!isLateBy.includes(true) || !isLateBy.includes(false)) return [];
  const late: Late = {
    anchors: textsOf(({ anchors }) => anchors, act, verdicts, known),
    timings: textsOf(({ timings }) => timings, act, verdicts, known),
  };
  const profiles = known.flatMap(({ id }, i) => (isLateBy[i] === true ? [id] : []));
  const by = new Map<DifferenceReason, string[]>();
  known.forEach((own, i) => {
    if (isLateBy[i] === true) return;
    const reason = reasonFor(act, verdicts[i]?.get(act), own, late);
    by.set(reason, [...(by.get(reason) ?? []), own.id]);
  });
  return [...by].map(([reason, others]) => Object.freeze({ reason, act, profiles, others }));
};

/** Some regulations wait for the result to be confirmed before the task counts as done. */
const ofConfirmation = (outcomes: readonly TaskOutcome[]): Difference[] => {
  const [waiting, others] = [true, false].map((awaiting) =>
    outcomes.filter(({ status }) => status.awaitingConfirmation === awaiting).map(({ profile }) => profile),
  );
  if (waiting === undefined || others === undefined || waiting.length === 0 || others.length === 0) return [];
  return [Object.freeze({ reason: "confirmation" as const, act: null, profiles: waiting, others })];
};

/** Why regulations come to different verdicts on one task, act by act; nothing when they come to the same. */
export const differencesOf = (
  outcomes: readonly TaskOutcome[],
  verdicts: readonly Verdicts[],
  known: readonly Known[],
): readonly Difference[] => {
  if (known.length < 2) return [];
  const acts = new Set<Act>();
  for (const own of verdicts) for (const [act, { late }] of own) if (late) acts.add(act);
  if (acts.size === 0) return Object.freeze(ofConfirmation(outcomes));
  return Object.freeze([
    ...ofConfirmation(outcomes),
    ...ACTS.filter((act) => acts.has(act)).flatMap((act) => ofAct(act, verdicts, known)),
  ]);
};
