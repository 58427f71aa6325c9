import type { NearPair } from "../lifecycle/near-acts.js";
import type { Context } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { isFoundIn } from "../model/finding.js";
import type { Results } from "../rules/compiled-rule.js";
import { mayBeOneQuestion, SAME_BODY_UNNAMED } from "../rules/questions.js";
import { HELD_AGAINST, rungOf, undetermined } from "./undated-results.js";

/** What is asked of names that may be one; of a classified task none is shown. */
export const pairQuestion = ({ doer, other }: NearPair, isOpen: boolean): NonNullable<Context["asksName"]> =>
  isOpen ? mayBeOneQuestion(doer, other) : SAME_BODY_UNNAMED;

const isHeld = ({ state }: Duty): boolean => HELD_AGAINST.has(state);

/** Whether two results hold the same against somebody, but for how many days it was. */
const isSame = (one: Duty, other: Duty): boolean =>
  one.state === other.state && one.due === other.due && one.since === other.since;

const daysOf = (duty: Duty): number => duty.workingDaysLate ?? duty.workingDaysOwed ?? 0;

/** A duty that hangs on whether two are one; its day is shown where that does not. */
const hanging = (duty: Duty, other: Duty | undefined): Duty => {
  const open = undetermined(duty, null);
  return other !== undefined && other.due !== duty.due
    ? Object.freeze({ ...open, due: null, at: null, actBy: null, certainty: null })
    : open;
};

/** What hangs on names is sure where it is the same whether they are one or not. */
const sureDuty = (duty: Duty, other: Duty | undefined): Duty | null => {
  if (other === undefined) return isHeld(duty) ? null : duty;
  if (isSame(duty, other)) return daysOf(other) < daysOf(duty) ? other : duty;
  return isHeld(duty) || isHeld(other) ? null : duty;
};

/** Asks what hangs on a question, by its key. */
type Ask = (key: string) => void;

/** What hangs on the question is told as open. */
const sureOf = (
  found: Results,
  other: Results,
  sure: (duty: Duty, other: Duty | undefined) => Duty | null,
  ask: Ask,
) => {
  const byKey = new Map(other.duties.map((duty) => [duty.key, duty]));
  const duties = found.duties.map((duty): Duty => {
    const twin = byKey.get(duty.key);
    const known = sure(duty, twin);
    if (known !== null) return known;
    ask(duty.key);
    return hanging(duty, twin);
  });
  return { ...found, duties, ladder: found.ladder.map((rung, i) => rungOf(rung, other.ladder[i])) };
};

/**
 * What is held against somebody only on account of acts by a name that may be that of a body without any part in them:
 * an act by nobody known counts, and accuses nobody where somebody has to be asked who it was.
 *
 * @param known - What is held in every other case.
 * @param apart - The results if the names are those of other bodies of the register.
 */
export const heldApart = (known: Results, apart: Results, ask: Ask): Results =>
  sureOf(
    known,
    apart,
    (duty, other) => (!isHeld(duty) || (other !== undefined && isSame(duty, other)) ? duty : null),
    ask,
  );

/**
 * What a rule comes to where a name of an act may be that of another body: what would be held against somebody only if
 * it is, or only if it is not, hangs on that question.
 *
 * @param apart - The results if the names are two bodies.
 * @param one - The results if they are one.
 */
export const eitherResults = (apart: Results, one: Results, ask: Ask): Results => {
  const keysOf = ({ duties }: Results): ReadonlySet<string> => new Set(duties.map(({ key }) => key));
  const [keys, ones] = [keysOf(apart), keysOf(one)];
  const left = new Set(apart.duties);
  // What only one body would owe: in the place of what is said of the rule where they are two.
  const added = one.duties.flatMap((duty): Duty[] => {
    if (!isHeld(duty) || keys.has(duty.key)) return [];
    const twin = [...left].find((own) => own.ruleId === duty.ruleId && !ones.has(own.key) && own.state !== "met");
    if (twin !== undefined && isHeld(twin)) return [];
    if (twin !== undefined) left.delete(twin);
    ask(duty.key);
    return [hanging(duty, undefined)];
  });
  const sure = sureOf({ ...apart, duties: [...left] }, one, sureDuty, ask);
  return {
    ...sure,
    duties: [...sure.duties, ...added],
    findings: apart.findings.filter(isFoundIn(one.findings)),
  };
};
