/** Measures how cost grows and writes `bench/curves.md`. */
import { writeFileSync } from "node:fs";
import { coldCurves } from "./curves/cold.js";
import type { Curve } from "./curves/curve.js";
import { distanceCurves } from "./curves/distance.js";
import { eventCurves } from "./curves/events.js";
import { curvesPage, verdict } from "./curves/page.js";
import { taskCurves } from "./curves/tasks.js";
import { machine } from "./report.js";

const curves: Curve[] = [];
for (const group of [coldCurves, distanceCurves, eventCurves, taskCurves]) {
  for (const curve of await group()) {
    curves.push(curve);
    console.log(`${curve.title}: ${verdict(curve)}`);
  }
}
writeFileSync("bench/curves.md", curvesPage(curves, machine()));
