/**
 * Ours beside peers on the same inputs, in one run on one machine, as operations a second and ratios. Every peer must
 * give our answers before anything is timed. `--json` writes one document: `[{ name, ours, peers, ratios }]`.
 */
import { type Numpy, startNumpy } from "./peers/numpy.js";
import { machine, notesText, subjectJson, subjectText, verdictText } from "./report.js";
import { type Measured, measureSubject } from "./subject.js";
import { allSubjects } from "./subjects.js";
import { judgeTarget, TARGETS } from "./targets.js";

const json = process.argv.includes("--json");
const say = (text: string): void => {
  if (json) console.error(text);
  else console.log(text);
};

const head = (numpy: Numpy | null): string =>
  `${machine()}${numpy === null ? "; numpy is not there (Debian: python3-numpy)" : `, numpy ${numpy.version}`}\n` +
  "Processor time; median of 9 rounds in which all take turns (lowest … highest). Every peer gave our answers first.\n";

const numpy = await startNumpy();
try {
  say(head(numpy));
  const results: Measured[] = [];
  for (const subject of allSubjects(numpy)) {
    const measured = await measureSubject(subject);
    results.push(measured);
    say(`${subjectText(measured)}\n`);
  }
  say(`Notes\n${notesText(results)}\n`);
  say(`Targets\n${TARGETS.map((target) => verdictText(judgeTarget(target, results))).join("\n")}`);
  if (json) console.log(JSON.stringify(results.map(subjectJson), null, 2));
} finally {
  numpy?.stop();
}
