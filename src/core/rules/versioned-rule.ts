import { type DayNumber, dayOf } from "../../calendar/index.js";
import { periodNamed } from "../../calendar/period.js";
import type { Context, DayContext, SettledEpisode } from "../model/context.js";
import type { Duty, Right } from "../model/evaluation.js";
import { QuestionBook } from "../model/question.js";
import type { CompiledRule, Results } from "./compiled-rule.js";
import { countsItself, type SettledBefore, settledBefore, withSettled } from "./settled-before.js";
import { named, type VersionedRule, type VersionNames, type WordingDays, within } from "./version-days.js";

const isOutside = ({ reason }: Duty): boolean => reason === "beforeEffect" || reason === "afterEffect";

/** A duty by one wording, the nth of its rule. */
interface Made {
  readonly duty: Duty;
  readonly own: boolean;
  readonly nth: number;
  readonly wording: WordingDays;
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
const standing = (found: readonly Made[], asOf: DayNumber): readonly Made[] => {
  const arisen = new Set(
    found.filter(({ duty }) => duty.trigger !== null && !isOutside(duty)).map(({ duty }) => duty.key),
  );
  const kept = new Set<string>();
  const next = new Map<string, number>();
  return found.flatMap((made): Made[] => {
    const { duty, own, nth } = made;
    const isItself = duty.trigger !== null && !isOutside(duty);
    if (!isItself && (!own || arisen.has(duty.key))) return [];
    if (kept.has(duty.key)) return [];
    kept.add(duty.key);
    const cadence = nextCadence(duty, asOf);
    if (cadence === null) return [made];
    // Of each cadence one period is the next, in whatever wording it lies.
    const version = next.get(cadence) ?? nth;
    next.set(cadence, version);
    return version === nth ? [made] : [];
  });
};

const rightOf = (found: readonly { readonly right: Right; readonly own: boolean }[]): readonly Right[] => {
  const used = found.find(({ right }) => right.state !== "notOpened") ?? found.find(({ own }) => own);
  return used === undefined ? [] : [used.right];
};

/** What a wording comes to on its own days; a chain may start from what another one came to. */
const asked = (
  { rule, from, to }: VersionedRule<CompiledRule>,
  context: Context,
  settled: readonly SettledEpisode[],
): { readonly made: Results; readonly nextChange: DayNumber | null; readonly dutyDays: Context["dutyDays"] } => {
  const own: Context = { ...context, setting: within(context.setting, from, to), settled };
  const made: Results = { duties: [], ladder: [], rights: [], findings: [] };
  rule(own, made);
  return {
    made: { ...made, duties: [...withSettled(made, settled)] },
    nextChange: own.nextChange,
    dutyDays: own.dutyDays,
  };
};

/** Tells how an older text came to what was settled by it: the numbers are its own. */
const tellSettled = ({ settled, wordingOf }: SettledBefore, context: Context): void => {
  if (context.trace === undefined) return;
  for (const wording of new Set(settled.map(wordingOf))) {
    if (wording === undefined) continue;
    const setting = within(context.setting, wording.from, wording.to);
    const told = { ...context, setting, questions: new QuestionBook(), unlisted: [] };
    wording.rule(told, { duties: [], ladder: [], rights: [], findings: [] });
  }
};

/** What the text in force comes to beside what older ones settled. */
const besideSettled = (
  own: VersionedRule<CompiledRule>,
  before: SettledBefore,
  context: Context,
): ReturnType<typeof asked> => {
  const { settled, after } = before;
  if (settled.length === 0 && after.length === 0) return asked(own, context, settled);
  const alone = after.length === 0 ? null : asked(own, { ...context, trace: undefined }, settled).made;
  const stands = alone === null ? [] : after.filter((episode) => !countsItself(episode, alone));
  const all = { ...before, settled: [...settled, ...stands] };
  tellSettled(all, context);
  return asked(own, context, all.settled);
};

/** A rule of several wordings as one: each asked for the days on which it holds. */
export const versionedRule =
  (versions: readonly VersionedRule<CompiledRule>[], names: VersionNames): CompiledRule =>
  (context, results) => {
    const duties: Made[] = [];
    const rights: { right: Right; own: boolean }[] = [];
    const before = settledBefore(versions, context, names);
    for (const [nth, version] of versions.entries()) {
      if (version.settledOnly === true) continue;
      const { own } = version;
      const { made, nextChange, dutyDays } = own
        ? besideSettled(version, before, context)
        : asked(version, context, []);
      context.nextChange = nextChange;
      context.dutyDays = dutyDays;
      duties.push(...made.duties.map((duty) => ({ duty, own, nth, wording: version })));
      rights.push(...made.rights.map((right) => ({ right, own })));
      if (!own) continue;
      results.ladder.push(...made.ladder);
      results.findings.push(...made.findings);
    }
    // Of a state that was repealed what was settled stays.
    if (!versions.some(({ own }) => own)) {
      results.duties.push(...before.settled.map(({ duty }) => duty));
      tellSettled(before, context);
    }
    const stand = standing(duties, context.asOf);
    results.duties.push(...stand.map(({ duty, wording }) => named(duty, context, names, wording)));
    results.rights.push(...rightOf(rights));
  };

/** The report of a body in several wordings as one. */
export const versionedReports =
  <C extends DayContext>(versions: readonly VersionedRule<(context: C) => readonly Duty[]>[], names: VersionNames) =>
  (context: C): readonly Duty[] => {
    const duties: Made[] = [];
    for (const [nth, { rule, from, to, own }] of versions.entries()) {
      const asked: C = { ...context, setting: within(context.setting, from, to) };
      duties.push(...rule(asked).map((duty) => ({ duty, own, nth, wording: { from, to } })));
      context.nextChange = asked.nextChange;
    }
    return standing(duties, context.asOf).map(({ duty, wording }) => named(duty, context, names, wording));
  };
