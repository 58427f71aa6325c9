import type { Bilingual } from "../errors.js";
import type { RuleId } from "./anchor.js";
import { citeIn } from "./built-on.js";
import type { Profile, Standing } from "./profile.js";
import { ruleId } from "./rule.js";

/** What stands at the end of a path: a number, a word, a time; `null` where the text has none. */
export type AmendedValue = number | string | boolean | null;

/** One number, date or bound that was changed: `limit.workingDays` from 3 to 5. */
export interface AmendedNumber {
  readonly path: string;
  readonly from: AmendedValue;
  readonly to: AmendedValue;
}

/** A part of a rule that was changed, with what the text says there. */
export interface AmendedPart {
  readonly ruleId: RuleId;
  readonly part: string;
  readonly was: unknown;
  readonly numbers: readonly AmendedNumber[];
}

/** What was changed in a regulation to see what would follow, and the standing that its text has. */
export interface Amended {
  readonly standing: Standing;
  readonly parts: readonly AmendedPart[];
}

/** A regulation of which a number was changed. */
export interface ProfileAmended extends Profile {
  readonly amended: Amended;
}

const isAmended = (profile: Profile): profile is ProfileAmended => "amended" in profile;

/** What was changed in a regulation; `undefined` for one as it was issued. */
export const amendedOf = (profile: Profile): Amended | undefined => (isAmended(profile) ? profile.amended : undefined);

/** Each number that was changed, with its rule: what was changed, as data. */
export interface AmendedRule extends AmendedNumber {
  readonly ruleId: RuleId;
}

/** Every number that was changed; none of a regulation as it was issued. */
export const amendedNumbers = (profile: Profile): readonly AmendedRule[] =>
  (amendedOf(profile)?.parts ?? []).flatMap(({ ruleId: id, numbers }) =>
    numbers.map((number) => Object.freeze({ ruleId: id, ...number })),
  );

const shown = (value: AmendedValue): string => (value === null ? "—" : String(value));

/** Each change in words: `khoản 1 Điều 7: limit.workingDays 3 → 5`. */
export const amendmentWords = (profile: Profile): readonly Bilingual[] =>
  (amendedOf(profile)?.parts ?? []).flatMap(({ ruleId: id, numbers }) => {
    const rule = profile.rules.find((one) => ruleId(one) === id);
    const { vi, en } = citeIn(rule?.provision ?? id, profile);
    return numbers.map(({ path, from, to }) => {
      const change = `${path} ${shown(from)} → ${shown(to)}`;
      return Object.freeze({ vi: `${vi} (${id}): ${change}`, en: `${en} (${id}): ${change}` });
    });
  });
