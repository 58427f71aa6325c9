import type { Case } from "./cases.js";
import { isAdded, MENDED_ANSWERS, MENDED_REFUSALS } from "./differences.js";
import type { RegisterResult } from "./engine.js";
import { type Answer, answersOf, awaitedAnswersOf, Side } from "./questions.js";
import { type Divergence, divergence } from "./same.js";

/** A difference that no entry of the list explains. */
export interface Difference extends Divergence {
  readonly answer: string;
}

export interface Sides {
  readonly frozen: Side;
  readonly current: Side;
}

export const sidesOf = (frozen: Side["build"], current: Side["build"]): Sides => ({
  frozen: new Side(frozen),
  current: new Side(current),
});

/** What one build said, and the other. */
interface Pair {
  readonly frozen: Answer | undefined;
  readonly current: Answer | undefined;
}

/** The values of a pair, where both builds gave one. */
const valuesOf = ({ frozen, current }: Pair): { readonly frozen: unknown; readonly current: unknown } | null =>
  frozen !== undefined && current !== undefined && "value" in frozen && "value" in current
    ? { frozen: frozen.value, current: current.value }
    : null;

const difference = (answer: string, pair: Pair, one: Case, sides: Sides): Difference | null => {
  const added = isAdded(answer, one);
  const values = valuesOf(pair);
  // A refusal is compared with what stands on the other side as a whole.
  const { frozen, current } = values ?? pair;
  const found = divergence(frozen, current, values === null ? () => false : added);
  if (found === null) return null;
  const isMended =
    values !== null &&
    MENDED_ANSWERS.some((mended) => mended.answer === answer && mended.isMended(one, values, sides.frozen, added));
  return isMended ? null : { answer, ...found };
};

type Answers = ReadonlyMap<string, Answer>;

const differences = (frozen: Answers, current: Answers, one: Case, sides: Sides): Difference[] =>
  [...new Set([...frozen.keys(), ...current.keys()])].flatMap((answer): Difference[] => {
    const found = difference(answer, { frozen: frozen.get(answer), current: current.get(answer) }, one, sides);
    return found === null ? [] : [found];
  });

/** What the two builds answer differently, and what the frozen one said of the register. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly answers: number;
  readonly evaluation: RegisterResult | null;
}

/** Asks both builds everything that one case asks without waiting. */
export const compareCase = (one: Case, sides: Sides): Compared => {
  const frozen = answersOf(sides.frozen, one);
  const current = answersOf(sides.current, one);
  const whole = frozen.get("register");
  return {
    differences: differences(frozen, current, one, sides),
    answers: frozen.size,
    evaluation: whole !== undefined && "value" in whole ? (whole.value as RegisterResult) : null,
  };
};

/** The same for the stream and the command. */
export const compareAwaited = async (one: Case, sides: Sides): Promise<Difference[]> =>
  differences(await awaitedAnswersOf(sides.frozen, one), await awaitedAnswersOf(sides.current, one), one, sides);

const attempt = (ask: () => unknown): { readonly value: unknown } | { readonly codes: readonly string[] } => {
  try {
    return { value: ask() };
  } catch (error) {
    const { issues = [] } = error as { readonly issues?: readonly { readonly code: string }[] };
    return { codes: issues.map(({ code }) => code) };
  }
};

/** Options that are to be refused: taken as the frozen build takes them, or refused by name. */
export const refusalFaults = ({ frozen, current }: Sides): string[] =>
  MENDED_REFUSALS.flatMap(({ name, ask }) => {
    const was = attempt(() => ask(frozen));
    const is = attempt(() => ask(current));
    const isRefused = "codes" in is && is.codes.join() === "unknown-key";
    return isRefused || divergence(was, is, () => false) === null
      ? []
      : [`${name}: ${JSON.stringify(is).slice(0, 300)}`];
  });
