import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Rule } from "../../language/rule.js";

/** The ambiguity of *ngay* and *kịp thời*; its places are those whose text says one of them. */
export const PROMPTLY = "A23";

const regulationOf = (provision: ProvisionId): string => provision.split("/")[0] ?? "";

/**
 * Whether the text of a rule says *kịp thời*. To the engine a limit without a number is the same whether it does or
 * names no time at all. A regulation none of whose places the catalogue knows is taken at the word of its rules.
 */
export const saysPromptly = ({ limit, provision, serves = [] }: Rule, { readings }: Profile): boolean => {
  if (limit === undefined || !("promptly" in limit)) return false;
  const places = readings.find(({ code }) => code === PROMPTLY)?.provisions ?? [];
  const known = places.filter((place) => regulationOf(place) === regulationOf(provision));
  return known.length === 0 || known.some((place) => place === provision || serves.includes(place));
};
