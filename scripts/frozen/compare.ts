/**
 * Compares what this checkout answers with what the frozen commit answered, on registers drawn from a seed.
 * `npm run compare:frozen -- --registers 100000`; another seed: `--seed 7`; one register again: `--seed 7 --index 123`;
 * the states that each rule reached: `--coverage`; another commit, before a move that is to change nothing: `--against`,
 * with its whole name. Ends with 1 when anything differs that `differences.ts` does not list.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { currentBuild, FROZEN_COMMIT, frozenBuild } from "./build.js";
import { compareAll, type Fault } from "./compare-all.js";
import { sidesOf } from "./compare-case.js";
import { coverageInFull, coverageTable } from "./coverage.js";
import type { FrozenProfile } from "./engine.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    registers: { type: "string", default: "2000" },
    index: { type: "string" },
    against: { type: "string", default: FROZEN_COMMIT },
    coverage: { type: "boolean", default: false },
  },
});

const whole = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name}: ${text} is no whole number`);
  return number;
};

const LONGEST = 600;
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? "nothing";
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
};

const printFault = ({ difference, one, times }: Fault): void => {
  const { seed, index, setting, asOf, register } = one;
  console.log(
    `\n${setting.profile}: ${difference.answer} differs (in ${times} of the registers), first in --seed ${seed} --index ${index}`,
  );
  console.log(`  at      ${difference.path.join(".")}`);
  console.log(`  frozen  ${shown(difference.frozen)}`);
  console.log(`  current ${shown(difference.current)}`);
  console.log(`  setting ${shown(setting)}, as of ${asOf}${one.from === undefined ? "" : `, from ${one.from}`}`);
  const asked = {
    explain: one.explain,
    schedule: one.schedule,
    agenda: one.agenda,
    share: one.share,
    command: one.command,
  };
  console.log(`  asked   ${shown(asked)}`);
  console.log(`  register ${JSON.stringify(register)}`);
};

const seed = whole("seed", values.seed);
const registers = values.index === undefined ? whole("registers", values.registers) : 1;
const first = values.index === undefined ? 0 : whole("index", values.index);

const start = performance.now();
const sides = sidesOf(await frozenBuild(values.against), await currentBuild());
const onProgress = (done: number, faults: number): void =>
  console.error(`${done} registers, ${((performance.now() - start) / 1000).toFixed(0)} s, ${faults} differences`);
const report = await compareAll(sides, { seed, registers, first, onProgress });
const seconds = (performance.now() - start) / 1000;

const profiles = sides.frozen.build.regulations as readonly FrozenProfile[];
for (const line of coverageTable(profiles, report.coverage)) console.log(line);
if (values.coverage) for (const line of coverageInFull(profiles, report.coverage)) console.log(line);
for (const fault of report.faults) printFault(fault);
for (const fault of report.refusals) console.log(`\n${fault}`);
if (report.faults.length > 0) {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/frozen-differences.json", `${JSON.stringify(report.faults, null, 2)}\n`);
  console.log("\nWhole: .cache/frozen-differences.json");
}
console.log(
  `\n${report.registers} registers (${report.tasks} tasks, ${report.answers} answers, ${report.refused} refused by both or one) ` +
    `against ${values.against.slice(0, 7)} in ${seconds.toFixed(0)} s: ${report.faults.length + report.refusals.length} differences`,
);
process.exitCode = report.faults.length + report.refusals.length > 0 ? 1 : 0;
