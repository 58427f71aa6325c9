import type { Derivation } from "../../core/answers/derivation.js";
import type { ExplainOptions, Explanation } from "../../core/answers/explain.js";
import type { ArguableDate } from "../../core/model/evaluation.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { ArguedDerivation, ArguedExplanation } from "../../report/explain-view.js";

interface Alternative {
  readonly code: string;
  readonly value: string;
  readonly readings: Readings;
}

/** Every reading that could be taken in place of one in use. */
const alternativesOf = (profile: Profile, readings: Readings): Alternative[] =>
  profile.readings.flatMap(({ code, value: usual, values }) =>
    values
      .filter(({ value }) => value !== (readings[code] ?? usual))
      .map(({ value }) => ({ code, value, readings: { ...readings, [code]: value } })),
  );

const isScheduled = ({ state }: Derivation): boolean => state === "scheduled";

/** The same date under every reading: by its key, by its period, else by its place among those of its rule. */
const keysOf = (derivations: readonly Derivation[]): ReadonlyMap<string, Derivation> => {
  const seen = new Map<string, number>();
  return new Map(
    derivations.map((derivation) => {
      // What is judged goes by its key, which no reading changes.
      const place = `${derivation.ruleId}|${derivation.kind}|${derivation.period ?? ""}`;
      const group = derivation.key ?? place;
      const n = (seen.get(group) ?? 0) + 1;
      seen.set(group, n);
      return [`${group}|${n}`, derivation];
    }),
  );
};

/** The next dates that another reading gives where the one in use gives none, in the order of the cadences. */
const newDates = (own: readonly Derivation[], other: readonly Derivation[], { ruleId }: Derivation, asOf: string) => {
  const periods = new Set(own.map(({ period }) => period));
  return other.filter((one) => one.ruleId === ruleId && !periods.has(one.period) && one.on !== null && one.on >= asOf);
};

/** The date that an explanation under another reading gives in place of one of these. */
const dateUnder = (
  key: string,
  derivation: Derivation,
  { asOf, derivations: own }: Explanation,
  otherOn: (asOf: string) => readonly Derivation[],
): string | null => {
  if (!isScheduled(derivation)) return keysOf(otherOn(asOf)).get(key)?.on ?? null;
  // Explained as of its own day, a recurring date has its counterpart among the last one and the next one.
  if (derivation.on !== null) return keysOf(otherOn(derivation.on)).get(key)?.on ?? null;
  const undated = own.filter(({ ruleId, on }) => ruleId === derivation.ruleId && on === null);
  return newDates(own, otherOn(asOf), derivation, asOf)[undated.indexOf(derivation)]?.on ?? null;
};

/** What a derivation says, without the way there. */
const said = ({ steps: _, ...derivation }: Derivation): unknown => derivation;

/** An explanation with the readings alone under which another value would have it say something else. */
export const withDecisive = (
  explanation: ArguedExplanation,
  options: ExplainOptions,
  explainAs: (options: ExplainOptions) => Explanation,
): ArguedExplanation => {
  const own = JSON.stringify(explanation.derivations.map(({ arguable: _, ...derivation }) => said(derivation)));
  const asked = new Set(explanation.readings.map(({ code }) => code));
  const decisive = new Set(
    alternativesOf(options.profile, options.readings ?? {})
      .filter(({ code }) => asked.has(code))
      .filter(({ readings }) => JSON.stringify(explainAs({ ...options, readings }).derivations.map(said)) !== own)
      .map(({ code }) => code),
  );
  return { ...explanation, readings: explanation.readings.filter(({ code }) => decisive.has(code)) };
};

/**
 * An explanation in which every date says which other reading would give another date, and which.
 *
 * @param explainAs - Explains the same provision again, under other options.
 */
export const argued = (
  explanation: Explanation,
  options: ExplainOptions,
  explainAs: (options: ExplainOptions) => Explanation,
): ArguedExplanation => {
  const alternatives = alternativesOf(options.profile, options.readings ?? {}).map((alternative) => {
    const known = new Map<string, readonly Derivation[]>();
    const otherOn = (asOf: string): readonly Derivation[] => {
      const kept = known.get(asOf) ?? explainAs({ ...options, readings: alternative.readings, asOf }).derivations;
      known.set(asOf, kept);
      return kept;
    };
    return { ...alternative, otherOn };
  });
  const derivations = [...keysOf(explanation.derivations)].map(([key, derivation]): ArguedDerivation => {
    const arguable = alternatives.flatMap(({ code, value, otherOn }): ArguableDate[] => {
      const on = dateUnder(key, derivation, explanation, otherOn);
      return on === derivation.on ? [] : [{ code, value, on }];
    });
    return { ...derivation, arguable };
  });
  return { ...explanation, derivations };
};
