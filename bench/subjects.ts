import { analysisSubjects } from "./analysis.js";
import { conditionSubject } from "./conditions.js";
import { evaluationSubjects } from "./evaluation.js";
import { holidaySubject } from "./holidays.js";
import type { Numpy } from "./peers/numpy.js";
import type { Subject } from "./subject.js";
import { workingDaySubjects } from "./working-days.js";

/** Everything that is measured beside peers or against a target. */
export const allSubjects = (numpy: Numpy | null): Subject[] => [
  ...workingDaySubjects(numpy),
  holidaySubject,
  conditionSubject(),
  ...evaluationSubjects(),
  ...analysisSubjects(),
];
