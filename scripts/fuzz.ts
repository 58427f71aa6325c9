/**
 * Hostile input by the million: broken, truncated, huge, deep and binary registers, profiles and command lines.
 * `npm run fuzz`, or `npm run fuzz -- --seed 7 --inputs 20000 --only workbook`; one input again:
 * `npm run fuzz -- --seed 7 --only workbook --index 123`.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { runCampaign } from "../test/hostile/fuzz/campaign.js";
import { LONGEST_MS, MOST_HEAP } from "../test/hostile/fuzz/work.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    inputs: { type: "string", default: "1000000" },
    workers: { type: "string", default: String(Math.min(4, availableParallelism())) },
    only: { type: "string", default: "" },
    index: { type: "string" },
  },
});

const report = await runCampaign({
  seed: Number(values.seed),
  inputs: Number(values.inputs),
  workers: Number(values.workers),
  only: values.only,
  ...(values.index === undefined ? {} : { index: Number(values.index) }),
  longestMs: LONGEST_MS,
  mostHeap: MOST_HEAP,
});

const row = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(11))).join("");
console.log(row("kind", "inputs", "read", "refused", "failed", "longest ms", "its index"));
for (const { kind, inputs, read, refused, failed, longestMs, longestIndex } of report.counts)
  console.log(row(kind, inputs, read, refused, failed, longestMs.toFixed(1), longestIndex));
const total = report.counts.reduce((sum, { inputs }) => sum + inputs, 0);
console.log(
  `${total} inputs in ${report.seconds.toFixed(0)} s (${Math.round(total / report.seconds)} a second), seed ${values.seed}, ` +
    `peak memory ${Math.round(report.peakMemory)} MB, ${report.stalls} slow only once`,
);

const kinds = new Map<string, { count: number; index: number }>();
for (const { kind, index, what } of report.failures) {
  const name = `${kind}: ${what}`;
  kinds.set(name, { count: (kinds.get(name)?.count ?? 0) + 1, index: kinds.get(name)?.index ?? index });
}
for (const [name, { count, index }] of [...kinds].sort(([, a], [, b]) => b.count - a.count).slice(0, 40))
  console.log(`FAILED ${count} × ${name} (first: --index ${index})`);
process.exitCode = report.failures.length === 0 ? 0 : 1;
