import type { Outcomes } from "../../analysis/outcomes/outcomes.js";
import type { Language } from "../../errors.js";
import type { SeveralReader } from "../several-head.js";
import { both } from "../wording.js";

const NOT_YET = both("không áp dụng (chưa có hiệu lực)", "does not apply (not in force yet)");
const NO_MORE = both("không áp dụng (không còn hiệu lực)", "does not apply (no longer in force)");

/**
 * Why a regulation says nothing of a register on the day judged; `null` where it applies, or is taken to. A draft applies
 * from the day that its own text presupposes.
 */
export const notInForceWords = (
  id: string,
  { asOf, assumeInForce }: Pick<Outcomes, "asOf" | "assumeInForce">,
  { profiles }: Pick<SeveralReader, "profiles">,
  lang: Language,
): string | null => {
  const effect = profiles.find((one) => one.id === id)?.effect;
  if (assumeInForce || effect === undefined) return null;
  const { presupposed = null, until } = effect;
  const begin = effect.from ?? presupposed;
  if (begin === null || asOf < begin) return NOT_YET[lang];
  return until !== undefined && asOf > until ? NO_MORE[lang] : null;
};
