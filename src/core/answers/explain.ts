import { anObject, answering, anything, aText, requireOptions, requireValue } from "../../answering.js";
import { both } from "../../bilingual.js";
import { dateOf, type PlainDate } from "../../calendar/index.js";
import { periodNamed } from "../../calendar/period.js";
import { type Bilingual, fail } from "../../errors.js";
import { citeIn } from "../../language/built-on.js";
import { unknownPlace } from "../../language/nearest-place.js";
import { inVersionOf, type Profile, type Reading } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister, isRecurrence } from "../../language/rule-kind.js";
import { spansOf, versionBegun, versionOn } from "../../language/version-span.js";
import { contextOf, type RegisterContext } from "../bodies/register-context.js";
import { compareText } from "../model/compare-text.js";
import type { DayContext } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { optional } from "../model/optional.js";
import type { Meeting, Register } from "../model/task.js";
import { checkRegister, parseRegister } from "../register/parse-register.js";
import { checkTask } from "../register/parse-task.js";
import type { PeriodGround } from "../rules/period-grounds.js";
import { within } from "../rules/version-days.js";
import { type Derivation, effectDerivation, registerDerivations, reportDerivation } from "./derivation.js";
import { type EndedBody, endedBodies } from "./ended-bodies.js";
import type { EvaluatorOptions } from "./evaluator-options.js";
import { explainTaskWith } from "./explain-task.js";
import { ruleVersionsOf } from "./rule-versions.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { reportsWithGrounds } from "./whole-register.js";
import { WrittenTrace } from "./written-trace.js";

/** The dates that one provision gives, with the law behind them. */
export interface Explanation {
  /** The id of the regulation. */
  readonly profile: string;
  /** The provision, or the rule, that was asked for. */
  readonly provision: ProvisionId;
  /** How the provision is cited: “điểm a khoản 2 Điều 7”. */
  readonly cite: Bilingual;
  /** What it says, in the words of the package, in the version that its dates follow. */
  readonly text: Bilingual;
  /** `null` when the provision belongs to no task. */
  readonly taskId: string | null;
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The day up to which things were known; `null`: all that is known. */
  readonly knownAt: PlainDate | null;
  /** The ambiguities of the provision and the readings taken. */
  readonly readings: readonly Reading[];
  /** Every date that it gives, each with its steps. */
  readonly derivations: readonly Derivation[];
  /** Of a register that was given: the bodies named that are no more, with those they went into; left out where there is none. */
  readonly ended?: readonly EndedBody[];
}

/** What one provision is explained for. */
export interface ProvisionOptions {
  /** The day judged, or an instant with an offset. */
  readonly asOf: PlainDate;
  /** The provision, or one of its rules: `lao-cai/7.2.a`. */
  readonly provision: ProvisionId;
  /** The index of the register that the task belongs to; see `registerContext`. Default: the task alone. */
  readonly context?: RegisterContext;
  /** For provisions that hang on meetings. Default: those of `register`. */
  readonly meetings?: readonly Meeting[];
  /** The register whose reports are explained: who owes which period on account of which tasks, and how it stands. */
  readonly register?: unknown;
}

/** What a provision is explained under, and which one. */
export interface ExplainOptions extends EvaluatorOptions, ProvisionOptions {}

/** Asked elsewhere, each in words of its own; a name that is not here is not known. */
const PROVISION_CHECKS = {
  asOf: anything,
  provision: aText,
  context: anything,
  meetings: anything,
  register: anything,
};

/** Whether an ambiguity is one of the provisions, or a reading of it changes their rules: dates borrowed from its article. */
const bearsOn = (reading: Reading, named: ReadonlySet<ProvisionId>): boolean =>
  [reading, ...reading.values.flatMap(({ changes }) => changes)].some(
    ({ provisions }) => provisions?.some((id) => named.has(id)) === true,
  );

/** The derivations of some rules, in the order of the rules. */
const ofRules = (derivations: readonly Derivation[], rules: readonly Rule[]): readonly Derivation[] =>
  rules.flatMap((rule) => derivations.filter((derivation) => derivation.ruleId === ruleId(rule)));

const rulesOf = (profile: Profile, provision: ProvisionId): readonly Rule[] => {
  const isMeant = (rule: Rule): boolean =>
    rule.provision === provision || ruleId(rule) === provision || rule.serves?.includes(provision) === true;
  // What was repealed is explained as it read last.
  const texts = [profile, ...[...spansOf(profile)].reverse().map((version) => version.profile)];
  const rules = texts.map((text) => text.rules.filter(isMeant)).find((found) => found.length > 0) ?? [];
  if (rules.length > 0 || profile.effect.provision === provision) return rules;
  const known = [...new Set(profile.rules.flatMap((rule) => [rule.provision, ...(rule.serves ?? [])]))];
  return fail(unknownPlace("provision", provision, known));
};

/** What the provision says in the version that its dates follow; where they follow several, in the one in force. */
const textOf = (profile: Profile, rules: readonly Rule[], derivations: readonly Derivation[]): Bilingual => {
  const [rule] = rules;
  const versions = new Set(derivations.flatMap(({ version }) => version ?? []));
  const [version] = versions;
  const text =
    rule === undefined || version === undefined || versions.size > 1 ? undefined : versionBegun(profile, version);
  const own = text?.rules.find((one) => rule !== undefined && ruleId(one) === ruleId(rule));
  return own?.text ?? rule?.text ?? profile.effect.text;
};

/** Of the dates of several wordings the last one and the next of each cadence. */
const aroundDay = (found: readonly Derivation[], asOf: PlainDate): readonly Derivation[] => {
  const cadenceOf = ({ period }: Derivation): string =>
    period === null ? "" : (periodNamed(period)?.every ?? "meeting");
  const kept = new Map<string, Derivation>();
  for (const one of found) {
    const { on } = one;
    const key = on === null ? `${one.reason}` : `${cadenceOf(one)}|${on <= asOf}`;
    const known = kept.get(key)?.on ?? null;
    if (!kept.has(key) || (on !== null && known !== null && (on <= asOf ? on > known : on < known))) kept.set(key, one);
  }
  return found.filter((one) => [...kept.values()].includes(one));
};

/** The dates of a report around the day judged, each by the wording in force on its nominal day. */
const reportDerivations = (
  rule: Rule,
  context: DayContext,
  trace: WrittenTrace,
  meetings: readonly Meeting[],
): readonly Derivation[] => {
  const { setting, asOf } = context;
  const { profile } = setting;
  const isAlone = inVersionOf(profile) === undefined;
  const wordings = ruleVersionsOf(profile).get(ruleId(rule)) ?? [];
  const found = wordings.flatMap(({ rule: own, from, to }): readonly Derivation[] =>
    isRecurrence(own)
      ? registerDerivations(
          {
            rule: own,
            setting: within(setting, from, to),
            versionOf: (day) => (isAlone ? undefined : (versionOn(profile, day) ?? undefined)),
          },
          context,
          trace,
          meetings,
        )
      : [],
  );
  return wordings.length > 1 ? aroundDay(found, dateOf(asOf)) : found;
};

/** How the reports of a register came about: of each body the periods that it owes, has reported, or let pass. */
const ofRegister = (
  rule: Rule,
  register: Register,
  evaluator: TaskEvaluator,
  context: DayContext,
  trace: WrittenTrace,
): readonly Derivation[] => {
  const { profile } = context.setting;
  const grounds = new Map<string, readonly PeriodGround[]>();
  const ids = new Set([ruleId(rule)]);
  const duties = reportsWithGrounds(evaluator, register, context.asOf, ids, (key, found) => grounds.set(key, found));
  // Before its first task, and after its last one, a body has nothing to report.
  const told = duties.filter(({ state, reason }) => state !== "notApplicable" || reason !== "beforeTask");
  const wordingOf = ({ version }: Duty): Rule =>
    (version === undefined ? undefined : versionBegun(profile, version))?.rules.find(
      (one) => ruleId(one) === ruleId(rule),
    ) ?? rule;
  const byBody = [...told].sort(
    (a, b) => compareText(a.unit ?? "", b.unit ?? "") || compareText(a.due ?? "", b.due ?? ""),
  );
  return byBody.flatMap((duty): readonly Derivation[] => {
    const wording = wordingOf(duty);
    if (!isRecurrence(wording)) return [];
    const explained = { rule: wording, context, trace, meetings: register.meetings };
    return [reportDerivation(duty, grounds.get(duty.key) ?? [], explained)];
  });
};

/**
 * How the dates of a provision came about: the trigger, each day that was not counted and the law that makes it a rest
 * day, bound, roll, and the day itself, from the same code that computed it.
 *
 * @param task - A task; `null` for a provision of units, bodies or effect.
 * @throws DondocError `unknown-name` for a provision without a date, with the nearest one; the errors of a wrong task or meeting.
 * @example
 * explain(task, { profile: laoCai, asOf: "2026-09-04", provision: "lao-cai/7.2.a" }).derivations[0]?.steps.length;
 */
export const explain = (task: unknown, options: ExplainOptions): Explanation =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, provision, context, meetings, register, ...rest } = options;
    const told = { ...optional("meetings", meetings), ...optional("register", register) };
    const asked = { asOf, provision, ...optional("context", context), ...told };
    return explainWith(new TaskEvaluator(rest), task, asked);
  });

/** How the dates of a provision came about, asked of an evaluator that is made already. */
export const explainWith = (asked: TaskEvaluator, task: unknown, options: ProvisionOptions): Explanation => {
  requireOptions(options, PROVISION_CHECKS);
  const { asOf, provision, context: index, meetings: given } = options;
  const register = options.register === undefined ? null : checkRegister(options.register);
  requireValue(provision, "provision", aText);
  const evaluator = asked.inForceOn(asked.day(asOf));
  const { profile } = evaluator;
  const rules = rulesOf(profile, provision);
  const { meetings } = parseRegister({ tasks: [], meetings: given ?? register?.meetings ?? [] });
  const onRegister = rules.filter(isOfRegister);
  const onTask = rules.filter((rule) => !isOfRegister(rule));
  if (onTask.length > 0 && (task === null || task === undefined)) {
    fail({
      code: "missing",
      path: "task",
      expected: both(`một nhiệm vụ, vì ${provision} là về nhiệm vụ`, `a task, which ${provision} is about`),
    });
  }
  const trace = new WrittenTrace();
  const context: DayContext = { ...evaluator.dayContext(evaluator.day(asOf)), trace };
  const derivations = [
    ...(profile.effect.provision === provision ? [effectDerivation(profile, provision)] : []),
    ...(onTask.length === 0 ? [] : ofRules(explainTaskWith(evaluator, task, asOf, index).derivations, onTask)),
    ...onRegister.flatMap((rule) => {
      const judged = register === null ? [] : ofRegister(rule, { ...register, meetings }, evaluator, context, trace);
      // A report that nobody owes is explained by the calendar alone.
      return judged.length > 0 ? judged : reportDerivations(rule, context, trace, meetings);
    }),
  ];
  const named = new Set([provision, ...rules.map((rule) => rule.provision)]);
  return Object.freeze({
    profile: profile.id,
    provision,
    cite: citeIn(rules.find((rule) => ruleId(rule) === provision)?.provision ?? provision, profile),
    text: textOf(profile, rules, derivations),
    taskId: onTask.length === 0 ? null : checkTask(task).task.id,
    asOf: dateOf(context.asOf),
    knownAt: evaluator.knownAt,
    readings: Object.freeze(profile.readings.filter((reading) => bearsOn(reading, named))),
    derivations: Object.freeze(derivations),
    ...optional("ended", register === null ? undefined : endedOf(register, derivations, evaluator, context)),
  });
};

const endedOf = (
  register: Register,
  derivations: readonly Derivation[],
  evaluator: TaskEvaluator,
  context: DayContext,
): Explanation["ended"] =>
  endedBodies(register, evaluator.facts(contextOf(register)).directory, context, () => derivations);
