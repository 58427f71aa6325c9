import type { DayNumber } from "../../calendar/index.js";
import { foldAnchor, type RuleId } from "../../language/anchor.js";
import { citeIn } from "../../language/built-on.js";
import type { Facts } from "../../language/condition.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import {
  type DeadlineRule,
  isDeadline,
  isJudged,
  isOfRegister,
  isRecurrence,
  type JudgedRule,
  kindOf,
  type RecurrenceRule,
} from "../../language/rule-kind.js";
import { nextVersionAfter, versionOn } from "../../language/version-span.js";
import { compileNames, type NameReader } from "../bodies/directory.js";
import { ConditionSet } from "../lifecycle/condition-set.js";
import { canonicalJson } from "../model/canonical-json.js";
import type { Context } from "../model/context.js";
import type { Duty, Status } from "../model/evaluation.js";
import type { Finding } from "../model/finding.js";
import { compileReports } from "../rules/body-reports.js";
import { compileRule, STAGES } from "../rules/compile-rule.js";
import type { CompiledRule, Lookup } from "../rules/compiled-rule.js";
import { compileNamedPeriods } from "../rules/named-periods.js";
import { sharedOwners } from "../rules/owners.js";
import type { ReportContext } from "../rules/report-context.js";
import type { VersionNames } from "../rules/version-days.js";
import { versionedReports, versionedRule } from "../rules/versioned-rule.js";
import type { Wording } from "../rules/worded-periods.js";
import { type ConfirmsOn, confirmsOf, type FoldOn, foldOf } from "./compile-lifecycle.js";
import { type RuleVersion, ruleVersionsOf } from "./rule-versions.js";

/** A recurrence of bodies or of the office, made ready. */
export interface RegisterRule {
  readonly rule: RecurrenceRule;
  readonly judge: (context: ReportContext) => readonly Duty[];
}

/** A profile made ready: one plain function for every rule. Independent of calendar, day and task. */
export interface CompiledProfile {
  readonly profile: Profile;
  /** The rules that stand on a task, in the order in which they are asked. */
  readonly rules: readonly CompiledRule[];
  /** Of these rules those with the given ids, and the deadlines whose days others of them start from. */
  readonly rulesOf: (ids: ReadonlySet<RuleId>) => readonly CompiledRule[];
  /** What confirms a task that was finished on a day; `null` when the text in force then asks for no confirmation. */
  readonly confirms: ConfirmsOn;
  /** How the events of a task are read. */
  readonly fold: FoldOn;
  /** The first day after a day on which another version is in force; infinite when there is none. */
  readonly nextVersionAfter: (day: DayNumber) => DayNumber;
  readonly names: NameReader;
  /** What every classified task is told: where its record may be kept, and of which fields. */
  readonly secrecyFinding: Finding | null;
  /** What is said of updates that name a period of no report. */
  readonly periodFindings: (context: Context) => readonly Finding[];
  /** Recurrences of units and bodies, which belong to the register and not to a task. */
  readonly registerRules: readonly RegisterRule[];
  /** States whose number the text leaves to judgement. */
  readonly judged: readonly JudgedRule[];
  /** The value of a parameter: the host's own, else the profile's; `null` when it is switched off or not known. */
  readonly numberOf: (name: string) => number | null;
  readonly statusOf: (facts: Facts) => Status;
}

const UNNAMED = Object.freeze({
  id: "unnamed",
  name: Object.freeze({ vi: "Chưa xác định", en: "Not named by the regulation" }),
});

/** What the common cells and the phase say beside the regulation's own word, as bits. */
const bitsOf = ({ phase, hasDeadline, dueSoon }: Facts): number =>
  (hasDeadline === true ? 1 : 0) |
  (dueSoon === true ? 2 : 0) |
  (phase === "awaitingConfirmation" ? 4 : 0) |
  (phase === "suspended" ? 8 : 0);

/** A word with its cell and its marks: the same few for all tasks, each made once. */
const compileWord = ({ id, name }: Pick<Status, "id" | "name">): ((facts: Facts) => Status) => {
  const known = new Map<Facts["cell"], Status[]>();
  return (facts) => {
    let ofCell = known.get(facts.cell);
    if (ofCell === undefined) {
      ofCell = [];
      known.set(facts.cell, ofCell);
    }
    const bits = bitsOf(facts);
    ofCell[bits] ??= Object.freeze({
      id,
      name,
      cell: facts.cell as Status["cell"],
      noDeadline: facts.hasDeadline !== true,
      dueSoon: facts.dueSoon === true,
      awaitingConfirmation: facts.phase === "awaitingConfirmation",
      suspended: facts.phase === "suspended",
    });
    return ofCell[bits];
  };
};

const compileStatuses = (profile: Profile, conditions: ConditionSet): CompiledProfile["statusOf"] => {
  const statuses = profile.statuses.map((status) => ({
    holds: conditions.add(status.when),
    word: compileWord(status),
  }));
  const unnamed = compileWord(UNNAMED);
  return (facts) => {
    for (const { holds, word } of statuses) if (holds(facts)) return word(facts);
    return unnamed(facts);
  };
};

const lookupOf = (
  profile: Profile,
  chained: ReadonlySet<RuleId>,
  wordings: Lookup["wordings"],
  numberOf: Lookup["numberOf"],
): Lookup => {
  const find = <R extends Rule>(isMeant: (rule: Rule) => rule is R, test: (rule: R) => boolean): R[] =>
    profile.rules.filter((rule): rule is R => isMeant(rule) && test(rule));
  return {
    conditions: new ConditionSet(),
    startsOthers: (id) => chained.has(id),
    actors: profile.actors,
    ownersOf: sharedOwners(),
    numberOf,
    cite: (provision) => citeIn(provision, profile),
    wordings,
    recurrence: (id) => find<RecurrenceRule>(isRecurrence, (rule) => ruleId(rule) === id)[0],
    replacers: (id) => find<DeadlineRule>(isDeadline, (rule) => rule.replaces === id),
  };
};

const secrecyFinding = (profile: Profile): Finding | null => {
  const { secrecy } = profile;
  if (secrecy === undefined) return null;
  const place = citeIn(secrecy.provision, profile);
  return Object.freeze({
    code: "classifiedRecord",
    severity: "info",
    provision: secrecy.provision,
    field: null,
    message: Object.freeze({
      vi: `${secrecy.text.vi} (${place.vi}).`,
      en: `${secrecy.text.en} (${place.en}).`,
    }),
  });
};

const NO_DUTIES = (): readonly RuleId[] => [];

/** The rules from whose days, or fulfilment, a rule starts. */
const dutiesStartedFrom = ({ trigger }: Rule): readonly RuleId[] => {
  const anchor = "on" in trigger ? trigger.on : "state" in trigger ? trigger.state.after : null;
  if (anchor === null) return [];
  return foldAnchor<readonly RuleId[]>(anchor, {
    event: NO_DUTIES,
    taskDay: NO_DUTIES,
    last: NO_DUTIES,
    written: NO_DUTIES,
    missed: NO_DUTIES,
    duty: (id) => [id],
    several: (_, parts) => parts.flat(),
  });
};

const stageOf = (rule: Rule): number => STAGES[kindOf(rule)];

interface RuleInVersions {
  readonly id: RuleId;
  readonly versions: readonly RuleVersion[];
}

/** The wordings of a recurrence; that of the rule itself is its own. */
const wordingsOf = (versions: readonly RuleVersion[], rule: RecurrenceRule): readonly Wording[] => {
  const isSame = ({ rule: other }: RuleVersion): boolean =>
    canonicalJson(other.trigger) === canonicalJson(rule.trigger);
  const own = versions.find((one) => one.rule === rule) ?? versions.find(isSame);
  return versions.flatMap(({ rule: other, from, to }, nth) =>
    isRecurrence(other) ? [{ trigger: other.trigger, from, to, own: versions[nth] === own }] : [],
  );
};

/** What each version of a regulation looks its own parts up in. */
const lookupsFor = (
  profile: Profile,
  chained: ReadonlySet<RuleId>,
  all: readonly RuleInVersions[],
  parameters: Readonly<Record<string, number | null>>,
): ((version: Profile) => Lookup) => {
  const byId = new Map(all.map((one) => [one.id, one.versions]));
  const known = new Map<Profile, Lookup>();
  const lookupFor = (version: Profile): Lookup => {
    const before = known.get(version);
    if (before !== undefined) return before;
    const wordings: Lookup["wordings"] = (rule) => wordingsOf(byId.get(ruleId(rule)) ?? [], rule);
    const fresh = lookupOf(version, chained, wordings, (name) => {
      const given = parameters[name];
      return given === undefined ? (version.parameters[name]?.value ?? null) : given;
    });
    known.set(version, fresh);
    return fresh;
  };
  lookupFor(profile);
  return lookupFor;
};

/** Kinds whose duties belong to the version of their day; the others are asked of the version in force alone. */
const BY_DAY: ReadonlySet<string> = new Set(["deadline", "recurrence", "right"]);

/** Of a state that a later text changed or repealed, the texts before it are asked what was settled while they held. */
const isSettledOnly = ({ rule, own }: RuleVersion): boolean => !own && kindOf(rule) === "state";

const standingVersions = (versions: readonly RuleVersion[]): readonly RuleVersion[] =>
  versions.filter((one) => one.own || BY_DAY.has(kindOf(one.rule)) || isSettledOnly(one));

/** Rules of a task in the order in which they are asked: a chain after what it starts from, in whatever version. */
const inOrder = (rules: readonly RuleInVersions[]): readonly RuleInVersions[] => {
  const stage = ({ versions }: RuleInVersions): number => Math.min(...versions.map(({ rule }) => stageOf(rule)));
  const sorted = [...rules].sort((a, b) => stage(a) - stage(b));
  if (rules.every(({ versions }) => versions.length === 1)) return sorted;
  const byId = new Map(sorted.map((one) => [one.id, one]));
  const placed = new Set<RuleInVersions>();
  const place = (one: RuleInVersions, seen: ReadonlySet<RuleId>): void => {
    if (placed.has(one) || seen.has(one.id)) return;
    for (const { rule } of one.versions) {
      for (const id of dutiesStartedFrom(rule)) {
        const base = byId.get(id);
        if (base !== undefined) place(base, new Set([...seen, one.id]));
      }
    }
    placed.add(one);
  };
  for (const one of sorted) place(one, new Set());
  return [...placed].sort((a, b) => stage(a) - stage(b));
};

const compile = (profile: Profile, parameters: Readonly<Record<string, number | null>>): CompiledProfile => {
  const all = [...ruleVersionsOf(profile)].map(([id, versions]) => ({ id, versions }));
  const chained = new Set(all.flatMap(({ versions }) => versions.flatMap(({ rule }) => dutiesStartedFrom(rule))));
  const lookupFor = lookupsFor(profile, chained, all, parameters);
  const lookup = lookupFor(profile);
  const isAlone = inVersionOf(profile) === undefined;
  const names: VersionNames = {
    on: (day) => versionOn(profile, day),
    nextAfter: isAlone ? () => Number.POSITIVE_INFINITY : (day) => nextVersionAfter(profile, day),
  };
  const onTask = inOrder(all.filter(({ versions }) => versions.some(({ rule }) => !isOfRegister(rule))));
  const rules = onTask.flatMap(({ versions }) => {
    const ready = standingVersions(versions).map((one) => ({
      ...one,
      settledOnly: isSettledOnly(one),
      rule: compileRule(one.rule, lookupFor(one.profile)),
    }));
    const [only] = ready;
    if (only === undefined) return [];
    return [isAlone ? only.rule : versionedRule(ready, names)];
  });
  const ruleIds = onTask.filter(({ versions }) => standingVersions(versions).length > 0).map(({ id }) => id);
  return {
    profile,
    rules,
    rulesOf: (ids) => rules.filter((_, i) => ids.has(ruleIds[i] ?? "") || chained.has(ruleIds[i] ?? "")),
    confirms: confirmsOf(profile),
    fold: foldOf(profile),
    nextVersionAfter: names.nextAfter,
    names: compileNames(profile),
    secrecyFinding: secrecyFinding(profile),
    periodFindings: compileNamedPeriods(profile),
    registerRules: all.flatMap(({ versions }): RegisterRule[] => {
      const ofRegister = versions.flatMap((one) => (isOfRegister(one.rule) ? [{ ...one, rule: one.rule }] : []));
      const [rule] = ofRegister.filter(({ own }) => own).concat(ofRegister);
      if (rule === undefined) return [];
      const ready = ofRegister.map((one) => ({
        ...one,
        rule: compileReports(
          one.rule,
          lookupFor(one.profile).conditions.add(one.rule.when),
          lookupFor(one.profile).cite,
          lookupFor(one.profile).wordings(one.rule),
        ),
      }));
      const [only] = ready;
      const judge = isAlone && only !== undefined ? only.rule : versionedReports(ready, names);
      return [{ rule: rule.rule, judge }];
    }),
    judged: profile.rules.filter(isJudged),
    numberOf: lookup.numberOf,
    statusOf: compileStatuses(profile, lookup.conditions),
  };
};

const compiled = new WeakMap<Profile, CompiledProfile>();

/** The compiled form of a profile; kept when no parameter of the host differs. */
export const compileProfile = (
  profile: Profile,
  parameters: Readonly<Record<string, number | null>>,
): CompiledProfile => {
  if (Object.keys(parameters).length > 0) return compile(profile, parameters);
  const known = compiled.get(profile);
  if (known !== undefined) return known;
  const fresh = compile(profile, parameters);
  compiled.set(profile, fresh);
  return fresh;
};
