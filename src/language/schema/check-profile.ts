import { dateOf, dayOf } from "../../calendar/index.js";
import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { checkBodies } from "./check-bodies.js";
import { checkCadences } from "./check-cadences.js";
import { checkConditions } from "./check-conditions.js";
import { checkLimits } from "./check-limits.js";
import { checkParameters } from "./check-parameters.js";
import { checkParts } from "./check-parts.js";
import { checkReadings } from "./check-readings.js";
import { checkReferences } from "./check-references.js";
import { checkRepeated } from "./check-repeated.js";
import { tooMany } from "./check-shape.js";
import { Worlds } from "./condition-worlds.js";
import { UnknownNames } from "./unknown-names.js";

/** Past this many, the rest is looked at when these are mended. */
const MOST_PROBLEMS = 200;

/** A day of effect that is not so many days after the signing, or that stands beside the one a draft presupposes. */
export const effectProblems = ({ effect }: Pick<Profile, "effect">): Problem[] => {
  const { signedOn, daysAfterSigning, countsSigning = false, from, presupposed, until } = effect;
  const begin = from ?? presupposed;
  const both: Problem[] =
    from === null || presupposed === undefined
      ? []
      : [{ code: "out-of-range", path: "effect.presupposed", found: presupposed, expected: "effect.from: null" }];
  if (until !== undefined && begin !== undefined && until < begin)
    both.push({ code: "out-of-range", path: "effect.until", found: until, expected: `≥ ${begin}` });
  if (signedOn === null || from === null) return both;
  const after = daysAfterSigning === null ? null : daysAfterSigning - (countsSigning ? 1 : 0);
  const days = dayOf(from) - dayOf(signedOn);
  if (days === (after ?? days) && days >= 0) return both;
  const sum = after === null ? `≥ ${signedOn}` : `${dateOf(dayOf(signedOn) + after)} (${signedOn} + ${after})`;
  return [...both, { code: "out-of-range", path: "effect.from", found: from, expected: sum }];
};

const statusIdProblems = ({ statuses }: Profile): Problem[] => {
  const ids = statuses.map(({ id }) => id);
  return ids.flatMap((id, i): Problem[] => {
    const first = ids.indexOf(id);
    return first === i
      ? []
      : [{ code: "duplicate-id", path: `statuses[${i}].id`, found: id, expected: `statuses[${first}]` }];
  });
};

/**
 * What keeps a profile of the right shape from hanging together, all at once: names nothing answers to, chains out of
 * order, parts that belong to rules of another kind, conditions and statuses that cannot occur, limits that contradict one another, days that no period has, readings
 * that change nothing.
 *
 * @param ids - The regulations whose provisions it may cite: its own id, and those of the profiles it is built on.
 */
export const checkProfile = (profile: Profile, ids: readonly string[] = [profile.id]): Problem[] => {
  const context = { ids, worlds: new Worlds(profile.confirmation !== null), names: new UnknownNames() };
  const problems = [
    ...effectProblems(profile),
    ...statusIdProblems(profile),
    ...checkParts(profile),
    ...checkRepeated(profile),
    ...checkParameters(profile),
    ...checkReferences(profile, context),
    ...checkBodies(profile, context),
    ...checkConditions(profile, context),
    ...checkLimits(profile, context),
    ...checkCadences(profile),
    ...checkReadings(profile, context),
  ];
  return problems.length <= MOST_PROBLEMS ? problems : [...problems.slice(0, MOST_PROBLEMS), tooMany(MOST_PROBLEMS)];
};
