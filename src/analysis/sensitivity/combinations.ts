import type { Readings } from "../../language/apply-readings.js";
import type { Profile, Reading } from "../../language/profile.js";

/** Up to so many combinations are gone through one by one. */
export const MOST_COMBINATIONS = 4096;

/** The values of some ambiguities, in the order of the regulation. */
export interface Choice {
  readonly code: string;
  readonly values: readonly string[];
  /** The one of them that stands for every value left out, as they all decide nothing. */
  readonly idle: string | undefined;
}

/**
 * The values of some ambiguities. Of those that decide nothing one stands for all, and where none does there is nothing to choose.
 */
export const choicesOf = (
  profile: Profile,
  codes: readonly string[],
  decides: (reading: Reading, value: string) => boolean = () => true,
): readonly Choice[] =>
  profile.readings.flatMap((reading): Choice[] => {
    if (!codes.includes(reading.code)) return [];
    const names = reading.values.map(({ value }) => value);
    const [idle] = names.filter((value) => !decides(reading, value));
    const values = names.filter((value) => value === idle || decides(reading, value));
    return values.length < 2 ? [] : [{ code: reading.code, values, idle }];
  });

/** How many combinations there are. */
export const countOf = (choices: readonly Choice[]): number =>
  choices.reduce((product, { values }) => product * values.length, 1);

/** The ith combination: the first choice turns slowest. */
export const combinationAt = (choices: readonly Choice[], index: number): Readings => {
  const picked: [string, string][] = [];
  let rest = index;
  for (let i = choices.length - 1; i >= 0; i--) {
    const { code = "", values = [] } = choices[i] ?? {};
    picked.push([code, values[rest % values.length] ?? ""]);
    rest = Math.floor(rest / values.length);
  }
  return Object.fromEntries(picked);
};

/** The place of a combination among those of some choices, where each value left out stands at the one that stands for it. */
export const placeOf = (choices: readonly Choice[], readings: Readings): number =>
  choices.reduce((place, { code, values, idle = "" }) => {
    const at = values.indexOf(readings[code] ?? "");
    return place * values.length + (at < 0 ? values.indexOf(idle) : at);
  }, 0);
