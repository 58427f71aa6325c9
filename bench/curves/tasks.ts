import { createEvaluator } from "../../src/index.js";
import { laoCai } from "../../src/profiles/lao-cai/regulation.js";
import { AS_OF, rawTask, sampleTasks } from "../inputs/tasks.js";
import { BRIEF, type Contestant, inProcess, measure, type Rate, rateOf } from "../measure.js";
import { processorSeconds } from "../processor-time.js";
import { type Curve, type Point, pointOf } from "./curve.js";

const SIZES = [10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** Tasks are made so many at a time and then let go, so that a long register needs no more memory than a short one. */
const CHUNK = 1_000;
/** From this size on one pass says enough, and the sizes before it have warmed the work up. */
const LONG = 100_000;

const evaluator = createEvaluator({ profile: laoCai });

/** Evaluates `size` different tasks one after the other; only the evaluations are timed. */
const streamed = (size: number): Contestant => ({
  name: String(size),
  operations: size,
  seconds: (passes) => {
    let seconds = 0;
    for (let done = 0; done < size * passes; done += CHUNK) {
      const chunk = sampleTasks(Math.min(CHUNK, size * passes - done));
      const start = processorSeconds();
      for (const task of chunk) evaluator.evaluate(task, AS_OF);
      seconds += processorSeconds() - start;
    }
    return seconds;
  },
});

const streamRate = async (size: number): Promise<Rate> => {
  const contestant = streamed(size);
  if (size >= LONG) return rateOf([size / (await contestant.seconds(1))]);
  const [rate] = await measure([contestant], BRIEF);
  return rate ?? rateOf([]);
};

const streamPoints = async (): Promise<Point[]> => {
  const points: Point[] = [];
  for (const size of SIZES) points.push(pointOf(size.toLocaleString("en-US"), await streamRate(size)));
  return points;
};

const REGISTERS = [10, 100, 1_000, 10_000];

const registerPoints = async (): Promise<Point[]> => {
  const rates = await measure(
    REGISTERS.map((size) => {
      const register = { tasks: Array.from({ length: size }, (_, i) => rawTask(i)) };
      return inProcess(String(size), size, () => evaluator.evaluateRegister(register, { asOf: AS_OF }).tasks.length);
    }),
    BRIEF,
  );
  return rates.map((rate, i) => pointOf((REGISTERS[i] ?? 0).toLocaleString("en-US"), rate));
};

/** The cost of a task in registers of any length. */
export const taskCurves = async (): Promise<Curve[]> => [
  {
    title: "One task among many",
    grows: "tasks evaluated one after the other",
    unit: "one evaluation, lao-cai, eight events",
    points: await streamPoints(),
    limit: { flatWithin: 1.5 },
  },
  {
    title: "One task of a register",
    grows: "tasks of a register of plain objects",
    unit: "checking and evaluating one task, results and summary kept in memory",
    points: await registerPoints(),
    limit: { flatWithin: 1.5 },
  },
];
