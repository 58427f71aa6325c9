import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import { type LifecycleRules, lifecycleOf, type WrittenLifecycle } from "../../language/lifecycle-rules.js";
import type { Effect, Parameter, Profile, StatusRule } from "../../language/profile.js";
import { SECRET_PLACES } from "../../language/profile.js";
import { RECORD_FIELDS } from "../../language/record.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isDeadline, isRecurrence } from "../../language/rule-kind.js";
import { canHaveHour } from "../../language/schema/check-limits.js";
import { parseProfile } from "../../language/schema/parse-profile.js";
import { CELLS } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { dayNumbers } from "./days.js";
import { deadlineRules } from "./deadline-rules.js";
import type { DraftArbitrary, DraftRules } from "./draft-rule.js";
import {
  JUDGED_PARAMETER,
  judgedRules,
  recurrenceRules,
  requirementRules,
  rightRules,
  stateRules,
} from "./other-rules.js";
import { ACTORS, actors, BODIES } from "./profile-parts.js";
import { PROMPT_PARAMETER, readingsOf } from "./readings.js";

const ID = "quy-che-mau";

/** What a profile is drawn for. */
export interface ProfileOptions {
  /** Provisions with rules; a ladder of thresholds is one provision. Default: 10. */
  readonly mostProvisions?: number;
}

const drafts: DraftArbitrary = fc.oneof(
  { weight: 8, arbitrary: deadlineRules },
  { weight: 4, arbitrary: recurrenceRules },
  { weight: 3, arbitrary: stateRules },
  { weight: 1, arbitrary: judgedRules },
  { weight: 2, arbitrary: rightRules },
  { weight: 2, arbitrary: requirementRules },
);

/** Writes the rules down one after another; recurrences first, so that any other rule may name them. */
/** Without what could not matter in it, which a check refuses: a cut-off of a trigger without an hour, a span of data of no period. */
const withoutIdle = (rule: Rule): Rule => {
  const { trigger } = rule;
  if ("on" in trigger) {
    const { cutoff, ...rest } = trigger;
    const matters = cutoff === undefined || (canHaveHour(trigger.on) && trigger.opens === undefined);
    return matters ? rule : { ...rule, trigger: rest };
  }
  if (!("calendar" in trigger)) return rule;
  const { dataPeriod, ...rest } = trigger;
  const frequencies = trigger.calendar.map((cadence) => ("meeting" in cadence ? null : cadence.every));
  const matters =
    frequencies.some((every) => every !== null) && !(dataPeriod === "fifteenth" && frequencies.includes("week"));
  return dataPeriod === undefined || matters ? rule : { ...rule, trigger: rest };
};

const written = (list: readonly DraftRules[]): Rule[] => {
  const probe = { provision: "", number: 0, duties: [], recurrences: [] };
  const isRecurring = (draft: DraftRules): boolean => draft(probe).some(isRecurrence);
  const ordered = [...list.filter(isRecurring), ...list.filter((draft) => !isRecurring(draft))];
  const rules: Rule[] = [];
  ordered.forEach((draft, i) => {
    const duties = rules.filter(isDeadline).map(ruleId);
    const recurrences = rules.filter(isRecurrence).map(ruleId);
    rules.push(...draft({ provision: `${ID}/${i + 1}.1`, number: i + 1, duties, recurrences }).map(withoutIdle));
  });
  return rules;
};

/** From when it applies: not said, or so many days after the signing. */
const effects: fc.Arbitrary<Effect> = fc
  .tuple(fc.boolean(), dayNumbers(), fc.integer({ min: 0, max: 45 }))
  .map(([said, signed, after]) => ({
    provision: said ? `${ID}/99` : null,
    signedOn: said ? dateOf(signed) : null,
    daysAfterSigning: said ? after : null,
    from: said ? dateOf(signed + after) : null,
    // A text that says nothing may still take a day for granted; one that says "from the day" may count it.
    ...(!said && after % 3 === 0 ? { presupposed: dateOf(signed) } : {}),
    ...(said && after % 3 === 0 ? { countsSigning: false } : {}),
    // Far off: what ends with a regulation is asked of it by itself.
    ...(said && after % 2 === 0 ? { until: dateOf(signed + after + 3650) } : {}),
    text: { vi: "Hiệu lực thi hành", en: "Effect" },
  }));

/** Words for the states of a task: the common cells, put together in groups; the last group may go without a word. */
const statuses: fc.Arbitrary<StatusRule[]> = fc
  .tuple(
    fc.shuffledSubarray([...CELLS], { minLength: CELLS.length }),
    fc.uniqueArray(fc.integer({ min: 1, max: CELLS.length - 1 }), { minLength: 1, maxLength: 5 }),
  )
  .map(([cells, cuts]) => {
    const ends = [0, ...cuts.sort((a, b) => a - b)];
    return ends.slice(1).map((end, i) => ({
      id: `status-${i + 1}`,
      name: { vi: `Trạng thái ${i + 1}`, en: `Status ${i + 1}` },
      when: { fact: "cell", operator: "in", value: cells.slice(ends[i], end) },
    }));
  });

const secrecies = fc.record({
  provision: fc.constant(`${ID}/98`),
  where: fc.constantFrom(...SECRET_PLACES),
  allowed: fc.subarray([...RECORD_FIELDS]),
  text: fc.constant({ vi: "Sổ riêng", en: "Separate books" }),
});

/** What differs from the usual, if anything: what is left out is filled in. */
const lifecycles: fc.Arbitrary<Omit<WrittenLifecycle, "returned">> = fc.record(
  {
    suspended: fc.constantFrom("byAuthority", "run", "stop"),
    adjustedLate: fc.constantFrom("kept", "erased", "stands"),
    statesBeforeEffect: fc.constantFrom("state", "fromEffect", "newTasksOnly"),
    dueOnRestDay: fc.constantFrom("keep", "nextWorkingDay"),
    reportCredit: fc.constantFrom("once", "cumulative"),
    documentTasks: fc.constantFrom("counted", "recordOnly"),
  },
  { requiredKeys: [] },
);

/** What a return does; within the limit of a rule about it, where there is one. */
const returnOf = (
  rules: readonly Rule[],
  means: LifecycleRules["returned"]["means"],
  by: string,
): LifecycleRules["returned"] => {
  const limit = rules.find(
    (rule) =>
      rule.topic === "returnTask" &&
      isDeadline(rule) &&
      "workingDays" in rule.limit.span &&
      rule.limit.counts === undefined,
  );
  return limit === undefined ? { means, by } : { means, by, within: ruleId(limit) };
};

const parameter = (value: number | null): Parameter => ({
  value,
  basis: "policy",
  text: { vi: "Do cơ quan tự đặt", en: "Set by the host" },
});

/** What parts that the text does not number are called: every kind of part, and of number. */
const UNNUMBERED: NonNullable<Profile["unnumbered"]> = {
  [`${ID}/97#2`]: { sentence: [2, 3] },
  [`${ID}/96#2`]: { dash: 2, part: 1 },
  [`${ID}/96#3`]: { paragraph: "last" },
};

/**
 * A regulation that `parseProfile` accepts, using the whole language: every kind of rule, anchor (chains and missed
 * reports too), span, cadence, threshold ladder, condition and reading. It makes sense to the engine and to nobody else.
 * What fulfils a duty and what makes a threshold hold never ceases by the mere passing of time, as in a sound regulation.
 *
 * @example
 * fc.assert(fc.property(profiles(), tasks(), days(), (profile, task, asOf) => { evaluate(task, { profile, asOf }); }));
 */
export const profiles = ({ mostProvisions = 10 }: ProfileOptions = {}): fc.Arbitrary<Profile> =>
  fc
    .record({
      effect: effects,
      statuses,
      confirmer: fc.option(actors, { nil: null }),
      secrecy: optional(secrecies),
      dueSoon: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      inDays: fc.boolean(),
      often: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      drafts: fc.array(drafts, { minLength: 1, maxLength: mostProvisions }),
      doubtful: fc.array(fc.nat(30), { maxLength: 2 }),
      standing: fc.constantFrom("inForce", "draft", "superseded"),
      lifecycle: optional(lifecycles),
      means: fc.constantFrom("waiting", "gone", "stays"),
      returnedBy: fc.constantFrom("lead", "office"),
    })
    .map((drawn) => {
      const rules = written(drawn.drafts);
      return parseProfile(
        compact<Profile>({
          id: ID,
          title: { vi: "Quy chế mẫu", en: "A sample regulation" },
          issuer: { vi: "Cơ quan mẫu", en: "A sample body" },
          number: null,
          standing: drawn.standing,
          standingNote: { vi: "Do phép thử sinh ra", en: "Drawn by a test" },
          effect: drawn.effect,
          actors: ACTORS,
          bodies: BODIES,
          lifecycle:
            drawn.lifecycle === undefined
              ? undefined
              : lifecycleOf({ returned: returnOf(rules, drawn.means, drawn.returnedBy), ...drawn.lifecycle }),
          statusProvision: `${ID}/97`,
          statuses: drawn.statuses,
          confirmation: drawn.confirmer === null ? null : { provision: `${ID}/96`, actor: drawn.confirmer },
          secrecy: drawn.secrecy,
          unnumbered: drawn.inDays ? UNNUMBERED : undefined,
          parameters: {
            dueSoonWorkingDays: { ...parameter(drawn.dueSoon), ...(drawn.inDays ? { unit: "days" as const } : {}) },
            [PROMPT_PARAMETER]: { ...parameter(4), ...(drawn.inDays ? { bounds: { min: 1, max: 30 } } : {}) },
            [JUDGED_PARAMETER]: parameter(drawn.often),
          },
          readings: readingsOf(rules, drawn.doubtful),
          rules,
        }),
      );
    });
