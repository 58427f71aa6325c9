import fc from "fast-check";
import type { RawTask } from "../arbitraries/tasks.js";

/** A task on a day, and what is wrong with it; nothing when all is well. */
export type Judgement = (task: RawTask, asOf: string) => readonly string[];

const asText = (task: RawTask): string =>
  JSON.stringify(task, null, 1).replace(
    /\{\s*("type"[^{}]*?)\s*\}/g,
    (_, event: string) => `{ ${event.replace(/\s+/g, " ")} }`,
  );

/** What a judgement has to say, and when it throws, the error. */
const sayings = (judgement: Judgement, task: RawTask, asOf: string): readonly string[] => {
  try {
    return judgement(task, asOf);
  } catch (error) {
    return [String(error)];
  }
};

/** Judges so many generated tasks; the smallest on which something is wrong is told so that a jurist can work it out. */
export const judgeAll = (
  tasks: fc.Arbitrary<{ task: RawTask; asOf: string }>,
  numRuns: number,
  judgement: Judgement,
): void => {
  const {
    counterexample,
    numRuns: ran,
    seed,
    counterexamplePath,
  } = fc.check(
    fc.property(tasks, ({ task, asOf }) => sayings(judgement, task, asOf).length === 0),
    { numRuns },
  );
  const found = counterexample?.[0];
  if (found === undefined) return;
  const { task, asOf } = found;
  const wrong = sayings(judgement, task, asOf).map((line) => `- ${line}`);
  const where = `The ${ran}th task (seed ${seed}, path "${counterexamplePath}").`;
  throw new Error([`Judged on ${asOf}:`, asText(task), ...wrong, where].join("\n"));
};
