import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { periodNamed } from "../../calendar/period.js";
import { type Context, type DayContext, noteChange, type Setting } from "../model/context.js";
import type { Duty, Right } from "../model/evaluation.js";
import { QuestionBook } from "../model/question.js";
import type { CompiledRule, Results } from "./compiled-rule.js";

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

const isOutside = ({ reason }: Duty): boolean => reason === "beforeEffect" || reason === "afterEffect";

/**
 * The day by which the version of a duty is told: that of its trigger; of a state the day on which it was settled; `null`
 * for a state that lasts and for what does not arise, which are of the version in force on the day judged.
 */
const dayOfVersion = ({ trigger, fulfilledOn }: Duty): DayNumber | null => {
  if (trigger === null) return null;
  if (trigger.kind !== "state") return dayOf(trigger.on);
  return fulfilledOn === null ? null : dayOf(fulfilledOn);
};

/** Names the version of a duty; what the day judged decides is of another one from the day on which that begins. */
const named = (duty: Duty, context: DayContext, { on, nextAfter }: VersionNames): Duty => {
  const day = dayOfVersion(duty);
  if (day === null) noteChange(context, nextAfter(context.asOf));
  const version = on(day ?? context.asOf);
  return version === null ? duty : Object.freeze({ ...duty, version });
};

/** A duty by one wording, the nth of its rule. */
interface Made {
  readonly duty: Duty;
  readonly own: boolean;
  readonly nth: number;
}

/** The cadence and the bearer of a period that is still to come; `null` for every other duty. */
const nextCadence = ({ period, trigger, unit, fulfilledOn }: Duty, asOf: DayNumber): string | null => {
  if (period === null || trigger?.kind !== "calendar" || fulfilledOn !== null || dayOf(trigger.on) <= asOf) return null;
  return `${periodNamed(period)?.every ?? "meeting"} ${unit ?? ""}`;
};

/**
 * Of the duties of several wordings those that stand: each belongs to the wording in force on its day; what does not arise
 * at all is said by the wording in force on the day judged.
 */
const standing = (found: readonly Made[], asOf: DayNumber): readonly Duty[] => {
  const arisen = new Set(
    found.filter(({ duty }) => duty.trigger !== null && !isOutside(duty)).map(({ duty }) => duty.key),
  );
  const kept = new Set<string>();
  const next = new Map<string, number>();
  return found.flatMap(({ duty, own, nth }): Duty[] => {
    const isItself = duty.trigger !== null && !isOutside(duty);
    if (!isItself && (!own || arisen.has(duty.key))) return [];
    if (kept.has(duty.key)) return [];
    kept.add(duty.key);
    const cadence = nextCadence(duty, asOf);
    if (cadence === null) return [duty];
    // Of each cadence one period is the next, in whatever wording it lies.
    const version = next.get(cadence) ?? nth;
    next.set(cadence, version);
    return version === nth ? [duty] : [];
  });
};

/** What was settled under a wording that holds no more, by key: it tells since when by its own number. */
const settledUnder = (
  versions: readonly VersionedRule<CompiledRule>[],
  context: Context,
): ReadonlyMap<string, Duty> => {
  const found = new Map<string, Duty>();
  for (const { rule, from, to, settledOnly } of versions) {
    if (settledOnly !== true || from > context.asOf) continue;
    const setting = within(context.setting, from, to);
    const asked = { ...context, setting, trace: undefined, questions: new QuestionBook(), unlisted: [] };
    const made: Results = { duties: [], ladder: [], rights: [], findings: [] };
    rule(asked, made);
    for (const duty of made.duties) {
      const on = duty.fulfilledOn === null ? null : dayOf(duty.fulfilledOn);
      if (on !== null && on >= from && on <= to) found.set(duty.key, duty);
    }
  }
  return found;
};

const rightOf = (found: readonly { readonly right: Right; readonly own: boolean }[]): readonly Right[] => {
  const used = found.find(({ right }) => right.state !== "notOpened") ?? found.find(({ own }) => own);
  return used === undefined ? [] : [used.right];
};

/** A rule of several wordings as one: each asked for the days on which it holds. */
export const versionedRule =
  (versions: readonly VersionedRule<CompiledRule>[], names: VersionNames): CompiledRule =>
  (context, results) => {
    const duties: Made[] = [];
    const rights: { right: Right; own: boolean }[] = [];
    const settled = settledUnder(versions, context);
    const asSettled = (duty: Duty): Duty => {
      const before = duty.fulfilledOn === null ? undefined : settled.get(duty.key);
      return before !== undefined && before.fulfilledOn === duty.fulfilledOn ? before : duty;
    };
    for (const [nth, { rule, from, to, own, settledOnly }] of versions.entries()) {
      if (settledOnly === true) continue;
      const asked: Context = { ...context, setting: within(context.setting, from, to) };
      const made: Results = { duties: [], ladder: [], rights: [], findings: [] };
      rule(asked, made);
      context.nextChange = asked.nextChange;
      // A chain may start from what another wording came to.
      context.dutyDays = asked.dutyDays;
      duties.push(...made.duties.map((duty) => ({ duty: asSettled(duty), own, nth })));
      rights.push(...made.rights.map((right) => ({ right, own })));
      if (!own) continue;
      results.ladder.push(...made.ladder);
      results.findings.push(...made.findings);
    }
    results.duties.push(...standing(duties, context.asOf).map((duty) => named(duty, context, names)));
    results.rights.push(...rightOf(rights));
  };

/** The report of a body in several wordings as one. */
export const versionedReports =
  <C extends DayContext>(versions: readonly VersionedRule<(context: C) => readonly Duty[]>[], names: VersionNames) =>
  (context: C): readonly Duty[] => {
    const duties: Made[] = [];
    for (const [nth, { rule, from, to, own }] of versions.entries()) {
      const asked: C = { ...context, setting: within(context.setting, from, to) };
      duties.push(...rule(asked).map((duty) => ({ duty, own, nth })));
      context.nextChange = asked.nextChange;
    }
    return standing(duties, context.asOf).map((duty) => named(duty, context, names));
  };
