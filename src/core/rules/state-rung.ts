import { type DayNumber, dateOf } from "../../calendar/index.js";
import { ruleId } from "../../language/rule.js";
import type { JudgedRule, StateRule } from "../../language/rule-kind.js";
import type { Context } from "../model/context.js";
import type { DutyReason, Episode, Rung } from "../model/evaluation.js";
import type { Ground } from "./ground.js";
import type { Held } from "./state-course.js";

/** What a rung says of its rule. */
export type RungHead = Pick<Rung, "ruleId" | "provision" | "topic" | "actor" | "action">;

export const headOf = (rule: StateRule | JudgedRule): RungHead => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  topic: rule.topic,
  actor: rule.bearer.role,
  action: rule.action,
});

/** The episodes of a state that never held. */
export const NO_EPISODES: readonly Episode[] = Object.freeze([]);

/** The episode that lasts, as a rung of the ladder shows it. */
export interface Standing {
  readonly since: DayNumber;
  readonly handled: DayNumber | null;
  /** What was handled before the regulation began is no rung of it. */
  readonly holds: boolean;
}

/** What was done before the version in force began settles what had begun by then. */
export const standingOf = ({ since, begun }: Held, handled: DayNumber | null, { setting }: Context): Standing => {
  if (handled === null || handled >= since) return { since, handled, holds: true };
  const shown = Math.max(begun, setting.begins);
  return { since: shown, handled, holds: handled >= shown };
};

export const episodeOf = ({ name }: Ground, since: DayNumber, ended: DayNumber, handled: DayNumber | null): Episode =>
  Object.freeze({
    ground: name,
    since: dateOf(since),
    endedOn: dateOf(ended),
    handledOn: handled === null ? null : dateOf(handled),
  });

/** The rung that the ladder shows: the standing episode, or the next, and those that ended. */
export const rungOf = (
  head: RungHead,
  standing: Standing | null,
  next: DayNumber | null,
  reason: DutyReason | null,
  episodes: readonly Episode[],
  { calendar }: Context,
): Rung => {
  const shown = standing?.holds === true ? standing.since : null;
  const day = shown ?? next;
  const { ruleId: id, provision, topic, actor, action } = head;
  const ahead = next === null ? null : dateOf(next);
  const certainty = day === null ? null : calendar.certainty(day);
  // Written out: a rung is made for each state of each task, and spreading parts of it takes five times as long.
  if (shown === null) {
    return Object.freeze({
      ruleId: id,
      provision,
      topic,
      actor,
      action,
      reached: false,
      since: null,
      handledOn: null,
      next: ahead,
      certainty,
      episodes,
      reason: next === null ? (reason ?? "conditionNotMet") : null,
    });
  }
  const handled = standing?.handled ?? null;
  return Object.freeze({
    ruleId: id,
    provision,
    topic,
    actor,
    action,
    reached: true,
    since: dateOf(shown),
    handledOn: handled === null ? null : dateOf(handled),
    next: ahead,
    certainty,
    episodes,
    reason: null,
  });
};
