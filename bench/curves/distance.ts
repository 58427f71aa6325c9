import { dateOf, dayOf, vietnam } from "../../src/calendar/index.js";
import { createEvaluator, parseTask } from "../../src/index.js";
import type { Profile } from "../../src/language/profile.js";
import { laoCai } from "../../src/profiles/lao-cai/regulation.js";
import { BRIEF, inProcess, measure } from "../measure.js";
import { type Curve, pointOf } from "./curve.js";

const DAYS = 1_000;
const FIRST = dayOf("2014-06-02");

const SPANS = [1, 10, 100, 1_000, 8_000];

/** Additions of so many working days, from a thousand days in turn. */
const additions = async (): Promise<Curve> => {
  const rates = await measure(
    SPANS.map((span) =>
      inProcess(String(span), DAYS, () => {
        let sum = 0;
        for (let i = 0; i < DAYS; i++) sum += vietnam.add(FIRST + i, span);
        return sum;
      }),
    ),
    BRIEF,
  );
  return {
    title: "The length of a span: adding",
    grows: "working days added",
    unit: "one addition, day numbers",
    points: rates.map((rate, i) => pointOf((SPANS[i] ?? 0).toLocaleString("en-US"), rate)),
    limit: { flatWithin: 1.5 },
  };
};

/** Lào Cai with every limit in working days set to one length. */
const withSpan = (workingDays: number): Profile => ({
  ...laoCai,
  rules: laoCai.rules.map((rule) =>
    rule.limit !== undefined && "span" in rule.limit && "workingDays" in rule.limit.span
      ? { ...rule, limit: { ...rule.limit, span: { ...rule.limit.span, workingDays } } }
      : rule,
  ),
});

const task = parseTask({
  id: "1",
  title: "Nhiệm vụ đo",
  lead: "Sở Xây dựng",
  dueOn: "2016-03-04",
  events: [
    { type: "assigned", on: "2016-01-04" },
    { type: "received", on: "2016-01-05" },
    { type: "progressReported", on: "2016-01-20" },
    { type: "feedbackReceived", on: "2016-01-21" },
  ],
});

const limits = async (): Promise<Curve> => {
  const rates = await measure(
    SPANS.map((span) => {
      const evaluator = createEvaluator({ profile: withSpan(span) });
      return inProcess(String(span), 1, () => evaluator.evaluate(task, "2016-02-01").duties.length);
    }),
    BRIEF,
  );
  return {
    title: "The length of a span: evaluating",
    grows: "working days of every limit of the regulation",
    unit: "one evaluation, lao-cai",
    points: rates.map((rate, i) => pointOf((SPANS[i] ?? 0).toLocaleString("en-US"), rate)),
    limit: { flatWithin: 1.5 },
  };
};

const DISTANCES = [10, 100, 1_000, 5_000, 12_500];

/** A task that stays open, judged on ever later days; it owes periodic reports all the while. */
const distances = async (dueOn: string | null, words: string): Promise<Curve> => {
  const evaluator = createEvaluator({ profile: laoCai });
  const open = parseTask({
    id: "1",
    title: "Nhiệm vụ đo",
    lead: "Sở Xây dựng",
    dueOn,
    events: [
      { type: "assigned", on: "2015-10-05" },
      { type: "received", on: "2015-10-06" },
      { type: "progressReported", on: "2015-10-20" },
    ],
  });
  const rates = await measure(
    DISTANCES.map((distance) => {
      const asOf = dateOf(dayOf("2015-11-02") + distance);
      return inProcess(String(distance), 1, () => evaluator.evaluate(open, asOf).duties.length);
    }),
    BRIEF,
  );
  return {
    title: `The distance of a date: ${words}`,
    grows: "days from the assignment to the day judged",
    unit: "one evaluation, lao-cai",
    points: rates.map((rate, i) => pointOf((DISTANCES[i] ?? 0).toLocaleString("en-US"), rate)),
    limit: { flatWithin: 1.5 },
  };
};

/** The cost of long spans and far dates. */
export const distanceCurves = async (): Promise<Curve[]> => [
  await additions(),
  await limits(),
  await distances("2015-12-04", "a task with a deadline"),
  await distances(null, "a task without a deadline, which owes monthly reports"),
];
