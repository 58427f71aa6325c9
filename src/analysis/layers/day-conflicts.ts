import { type DayNumber, dayOf, type WorkingCalendar } from "../../calendar/index.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import { optional } from "../../core/model/optional.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { actOf } from "../compare/act-of.js";
import { isLater, type LastDay } from "./last-day.js";
import type { DayConflict, LayerDay } from "./layers.js";
import { haveOneAnchor } from "./rule-pairs.js";
import { ownWordings, type wordingFinder } from "./wordings.js";

/** One layer with what it says of a task. */
export interface Judged {
  readonly profile: Profile;
  readonly wordingOf: ReturnType<typeof wordingFinder>;
  readonly task: TaskEvaluation;
}

/** A duty that has a day, with the rule that asks for it. */
interface Dated {
  readonly duty: Duty;
  readonly rule: Rule;
  readonly last: LastDay;
}

const datedOf = ({ task, wordingOf }: Judged): readonly Dated[] =>
  task.duties.flatMap((duty): Dated[] => {
    const rule = wordingOf(duty)?.rule;
    if (rule === undefined || duty.due === null || duty.state === "notApplicable" || duty.modality !== "must")
      return [];
    return [{ duty, rule, last: { day: dayOf(duty.due), at: duty.at?.slice(11, 16) ?? null } }];
  });

/** What must be one for two duties to be one act: the act, the role, and the period of what comes again. */
const sameAct = (a: Dated, b: Dated): boolean =>
  actOf(a.rule) === actOf(b.rule) && a.duty.actor === b.duty.actor && a.duty.period === b.duty.period;

/** Of several bodies each has its own duty; a name that the other layer does not know stands for all. */
const sameBody = ({ duty: a }: Dated, { duty: b }: Dated): boolean =>
  a.unit === null || b.unit === null || a.unit === b.unit;

/**
 * The duties of the layer above that ask for the same act as one of the lower: on the same occasion where both name one,
 * else the only one there is.
 */
const partnersOf = (own: Dated, lower: readonly Dated[], upper: readonly Dated[]): readonly Dated[] => {
  const others = upper.filter((above) => sameAct(own, above) && sameBody(own, above));
  const onDay = others.filter(
    ({ duty }) => duty.trigger !== null && own.duty.trigger !== null && duty.trigger.on === own.duty.trigger.on,
  );
  if (onDay.length > 0) return onDay;
  const beside = lower.filter((one) => sameAct(own, one) && sameBody(own, one));
  return beside.length === 1 && others.length === 1 ? others : [];
};

const dayOfLayer = ({ duty, last }: Dated, { profile }: Judged): LayerDay =>
  Object.freeze({
    profile: profile.id,
    ruleId: duty.ruleId,
    provision: duty.provision,
    ...optional("version", duty.version),
    due: duty.due ?? "",
    at: last.at,
    state: duty.state,
  });

const between = (upper: DayNumber, lower: DayNumber, calendar: WorkingCalendar): number =>
  lower <= upper ? 0 : calendar.count(upper, lower);

/** The days of one task on which a lower layer sets a day after the one above it. */
export const dayConflicts = (
  lower: Judged,
  upper: Judged,
  layers: readonly Profile[],
  calendar: WorkingCalendar,
): readonly DayConflict[] => {
  // What the upper layer takes over from one above it is told of that one.
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const said = new Set(ownWordings(upper.profile, layers, always).map(({ rule }) => ruleId(rule)));
  const [own, above] = [datedOf(lower), datedOf(upper).filter(({ duty }) => said.has(duty.ruleId))];
  return own.flatMap((one) =>
    partnersOf(one, own, above)
      .filter((other) => isLater(one.last, other.last))
      .map((other): DayConflict => {
        const isLimit = haveOneAnchor({ lower: one.rule, upper: other.rule }) && one.rule.limit !== undefined;
        const ofTask = one.rule.limit !== undefined && "field" in one.rule.limit;
        return Object.freeze({
          kind: isLimit && !ofTask ? "looserLimit" : "internalAfterExternal",
          act: actOf(one.rule),
          actor: one.duty.actor,
          unit: one.duty.unit,
          period: one.duty.period,
          lower: dayOfLayer(one, lower),
          upper: dayOfLayer(other, upper),
          workingDays: between(other.last.day, one.last.day, calendar),
        });
      }),
  );
};
