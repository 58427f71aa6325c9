import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { type DayContext, noteChange, type Setting } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";

/** One wording of a rule, made ready, with the days on which it holds. */
export interface VersionedRule<R> {
  readonly rule: R;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Whether it is the wording of the version that was asked for. */
  readonly own: boolean;
  /** Whether it is an earlier wording of a state, of which only what was settled while it held is asked. */
  readonly settledOnly?: boolean;
}

/** The versions of a regulation as results name them. */
export interface VersionNames {
  /** The day on which the version in force on a day began. */
  readonly on: (day: DayNumber) => PlainDate | null;
  /** The first day after a day on which another one is in force; infinite when there is none. */
  readonly nextAfter: (day: DayNumber) => DayNumber;
}

const settings = new WeakMap<Setting, Map<string, Setting>>();

/** A setting in which a regulation applies from one day to another alone; kept, since every task asks for it. */
export const within = (setting: Setting, from: DayNumber, to: DayNumber): Setting => {
  if (from <= setting.effectFrom && to >= setting.effectUntil) return setting;
  const known = settings.get(setting) ?? new Map<string, Setting>();
  settings.set(setting, known);
  const key = `${from}…${to}`;
  const own = known.get(key) ?? {
    ...setting,
    effectFrom: Math.max(setting.effectFrom, from),
    effectUntil: Math.min(setting.effectUntil, to),
  };
  known.set(key, own);
  return own;
};

/** The days of a wording. */
export type WordingDays = Pick<VersionedRule<unknown>, "from" | "to">;

/**
 * The day by which the version of a duty is told: that of its trigger; of a state the day on which it was settled, within
 * the days of the wording that says since when; `null` for a state that lasts and for what does not arise, which are of
 * the version in force on the day judged.
 */
const dayOfVersion = ({ trigger, fulfilledOn }: Duty, { from, to }: WordingDays): DayNumber | null => {
  if (trigger === null) return null;
  if (trigger.kind !== "state") return dayOf(trigger.on);
  return fulfilledOn === null ? null : Math.min(Math.max(dayOf(fulfilledOn), from), to);
};

/** Names the version of a duty; what the day judged decides is of another one from the day on which that begins. */
export const named = (duty: Duty, context: DayContext, { on, nextAfter }: VersionNames, wording: WordingDays): Duty => {
  if (duty.version !== undefined) return duty;
  const day = dayOfVersion(duty, wording);
  if (day === null) noteChange(context, nextAfter(context.asOf));
  const version = on(day ?? context.asOf);
  return version === null ? duty : Object.freeze({ ...duty, version });
};
