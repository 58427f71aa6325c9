import { execFileSync } from "node:child_process";
import { profiles } from "../../src/profiles/index.js";
import { rateOf } from "../measure.js";
import { type Curve, type Point, pointOf } from "./curve.js";

/** Built beside this file by `npm run bench:curves`. */
const SCRIPT = ".bench/cold-start.js";
const STARTS = 9;
const COMPILED_WITHIN = 2e-3;
const BUILT_WITHIN = 5e-3;

/** The times of one subject in processes of their own. */
const starts = (subject: string): Record<string, number>[] =>
  Array.from({ length: STARTS }, () =>
    JSON.parse(execFileSync(process.execPath, [SCRIPT, subject], { encoding: "utf8" })),
  );

const point = (x: string, name: string, times: readonly Record<string, number>[]): Point =>
  pointOf(x, rateOf(times.map((time) => 1 / (time[name] ?? Number.NaN))));

/** The cost of first use: compiling a profile, and the tables of the calendar, which nobody pays for who asks nothing. */
export const coldCurves = (): Curve[] => {
  const calendar = starts("calendar");
  return [
    {
      title: "Compiling a profile",
      grows: "profile",
      unit: "the first `createEvaluator` of a process",
      points: profiles.map(({ id }) => point(id, id, starts(id))),
      limit: { seconds: COMPILED_WITHIN },
    },
    {
      title: "Building the calendar",
      grows: "step",
      unit: "one call in a process where nothing has run before",
      points: [
        point("a calendar is made", "made", calendar),
        point("its first question (the tables of 37 years are built)", "first", calendar),
        point("its second question", "second", calendar),
      ],
      limit: { seconds: BUILT_WITHIN },
    },
  ];
};
