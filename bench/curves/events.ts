import { dateOf, dayOf } from "../../src/calendar/index.js";
import { createEvaluator, type EventType, parseTask, type Task } from "../../src/index.js";
import { laoCai } from "../../src/profiles/lao-cai/regulation.js";
import { AS_OF } from "../inputs/tasks.js";
import { BRIEF, inProcess, measure } from "../measure.js";
import { type Curve, pointOf } from "./curve.js";

const SIZES = [8, 16, 32, 64, 128, 256, 512, 1024];
const FIRST = dayOf("2025-01-03");
const A_DAY = 3;

/** A task with so many events, three a day. */
const taskWith = (events: number, types: readonly EventType[]): Task =>
  parseTask({
    id: "1",
    title: "Nhiệm vụ đo",
    lead: "Sở Xây dựng",
    dueOn: "2026-03-04",
    events: Array.from({ length: events }, (_, i) => ({
      type: i === 0 ? "assigned" : types[i % types.length],
      on: dateOf(FIRST + Math.floor(i / A_DAY)),
    })),
  });

const HISTORIES: readonly (readonly [words: string, types: readonly EventType[]])[] = [
  ["progress reports", ["progressReported"]],
  ["feedback, each answered", ["feedbackReceived", "feedbackHandled"]],
  ["feedback that nobody answers, a duty each", ["feedbackReceived"]],
];

/** The cost of an event in histories of any length. */
export const eventCurves = async (): Promise<Curve[]> => {
  const evaluator = createEvaluator({ profile: laoCai });
  const curves: Curve[] = [];
  for (const [words, types] of HISTORIES) {
    const rates = await measure(
      SIZES.map((size) => {
        const task = taskWith(size, types);
        return inProcess(String(size), size, () => evaluator.evaluate(task, AS_OF).duties.length);
      }),
      BRIEF,
    );
    curves.push({
      title: `One event among many: ${words}`,
      grows: "events of the task",
      unit: "one event's share of an evaluation, lao-cai",
      points: rates.map((rate, i) => pointOf(String(SIZES[i]), rate)),
      limit: { flatWithin: 1.5 },
    });
  }
  return curves;
};
