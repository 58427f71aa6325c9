import type { Case } from "./cases.js";
import type { DerivationResult, DutyResult, RegisterResult } from "./engine.js";
import type { Side } from "./questions.js";
import { type Added, divergence } from "./same.js";

interface Explained {
  readonly derivations: readonly DerivationResult[];
}

/** A date of a unit or body as a whole; the explanation of a task judges what it names. */
const isPeriodic = ({ state }: DerivationResult): boolean => state === "scheduled";

/** The dates that the frozen evaluation lists for the periodic rules of units and bodies. */
const datesListed = ({ setting, asOf, register }: Case, side: Side) => {
  const asked = { tasks: [], units: ["Một đơn vị"], meetings: register.meetings ?? [] };
  const result: RegisterResult = side.of(setting).evaluator.evaluateRegister(asked, { asOf });
  return result.register.duties.filter(({ due }) => due !== null);
};

/** A date as the frozen build explains it when it is asked on that day: there it is the next one. */
const explainedOnItsDay = (
  one: Case,
  { ruleId, period, due }: DutyResult,
  side: Side,
): DerivationResult | undefined => {
  const { setting, register, task, explain, asOf } = one;
  const meetings = register.meetings ?? [];
  const options = { ...side.of(setting).options, asOf: due ?? asOf, provision: explain, meetings };
  const { derivations } = side.build.core.explain(register.tasks[task] ?? null, options);
  return derivations.find((each) => each.ruleId === ruleId && each.period === period && each.on === due);
};

/** The derivations that a mended explanation has, all of them in the words of the frozen build. */
const wantedOf = (one: Case, { derivations }: Explained, side: Side): (DerivationResult | undefined)[] => {
  const rules = new Set(derivations.filter(isPeriodic).map(({ ruleId }) => ruleId));
  const listed = datesListed(one, side).filter(({ ruleId }) => rules.has(ruleId));
  return [
    ...derivations.filter((each) => !isPeriodic(each) || each.on === null),
    ...listed.map((duty) => explainedOnItsDay(one, duty, side)),
  ];
};

/**
 * Whether an explanation names the dates that the frozen evaluation lists for its periodic rules, and no others, each
 * with the steps that the frozen build gives it; and says of everything else what it said.
 */
export const namesTheDatesOfItsEvaluation = (
  one: Case,
  values: { readonly frozen: unknown; readonly current: unknown },
  side: Side,
  added: Added,
): boolean => {
  const { derivations: was, ...headWas } = values.frozen as Explained;
  const { derivations: is, ...head } = values.current as Explained;
  if (divergence(headWas, head, added) !== null) return false;
  const left = [...is];
  for (const wanted of wantedOf(one, { derivations: was }, side)) {
    const place = left.findIndex(
      (each) => divergence({ derivations: [wanted] }, { derivations: [each] }, added) === null,
    );
    if (place < 0) return false;
    left.splice(place, 1);
  }
  return left.length === 0;
};
