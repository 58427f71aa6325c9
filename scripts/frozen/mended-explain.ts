import type { Case } from "./cases.js";
import type { DerivationResult, RegisterResult } from "./engine.js";
import type { Side } from "./questions.js";
import { type Added, divergence } from "./same.js";

interface Explained {
  readonly derivations: readonly DerivationResult[];
}

/** A date that an explanation has to name; `whole` where the frozen explanation named it too. */
interface Wanted {
  readonly ruleId: string;
  readonly period: string | null;
  readonly on: string | null;
  readonly whole: DerivationResult | null;
}

/** A date of a unit or body as a whole; the explanation of a task judges what it names. */
const isPeriodic = ({ state }: DerivationResult): boolean => state === "scheduled";

/** The dates that the frozen evaluation lists for the periodic rules of units and bodies. */
const datesListed = ({ setting, asOf, register }: Case, side: Side) => {
  const asked = { tasks: [], units: ["Một đơn vị"], meetings: register.meetings ?? [] };
  const result: RegisterResult = side.of(setting).evaluator.evaluateRegister(asked, { asOf });
  return result.register.duties.filter(({ due }) => due !== null);
};

const wantedOf = (one: Case, { derivations }: Explained, side: Side): Wanted[] => {
  const periodic = derivations.filter(isPeriodic);
  const rules = new Set(periodic.map(({ ruleId }) => ruleId));
  const kept = derivations
    .filter((each) => !isPeriodic(each) || each.on === null)
    .map((whole): Wanted => ({ ruleId: whole.ruleId, period: whole.period, on: whole.on, whole }));
  const listed = datesListed(one, side)
    .filter(({ ruleId }) => rules.has(ruleId))
    .map(({ ruleId, period, due }): Wanted => {
      const whole = periodic.find((each) => each.ruleId === ruleId && each.period === period && each.on === due);
      return { ruleId, period, on: due, whole: whole ?? null };
    });
  return [...kept, ...listed];
};

/**
 * Whether an explanation names the dates that the frozen evaluation lists for its periodic rules, and no others; and
 * says of each one that the frozen explanation named too, and of everything else, what that said.
 */
export const namesTheDatesOfItsEvaluation = (
  one: Case,
  values: { readonly frozen: unknown; readonly current: unknown },
  side: Side,
  added: Added,
): boolean => {
  const was = values.frozen as Explained;
  const { derivations, ...head } = values.current as Explained;
  const { derivations: _, ...headWas } = was;
  if (divergence(headWas, head, added) !== null) return false;
  const left = [...derivations];
  for (const { ruleId, period, on, whole } of wantedOf(one, was, side)) {
    const place = left.findIndex((each) => each.ruleId === ruleId && each.period === period && each.on === on);
    const found = left[place];
    if (found === undefined) return false;
    if (whole !== null && divergence({ derivations: [whole] }, { derivations: [found] }, added) !== null) return false;
    left.splice(place, 1);
  }
  return left.length === 0;
};
