/**
 * Figures of this machine, in one process: what one evaluation, one working-day addition and one start of the command
 * cost, beside peers on the same days. `npm run bench -- --json` writes them as JSON. Warm-up, then several rounds; the
 * median and the spread are printed.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { addBusinessDays } from "date-fns";
import { addWorkingDays, dateOf, dayOf, vietnam } from "../src/calendar/index.js";
import { createEvaluator, parseTask } from "../src/index.js";
import { profiles } from "../src/profiles/index.js";

interface Figure {
  readonly name: string;
  /** Nanoseconds for one operation, the median of the rounds. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

const ROUNDS = 9;

const measure = (name: string, times: number, run: (i: number) => void): Figure => {
  for (let i = 0; i < times; i++) run(i);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < times; i++) run(i);
    return Number(process.hrtime.bigint() - start) / times;
  }).sort((a, b) => a - b);
  return { name, median: rounds[ROUNDS >> 1] ?? 0, lowest: rounds[0] ?? 0, highest: rounds[ROUNDS - 1] ?? 0 };
};

const task = parseTask({
  id: "1",
  title: "Nhiệm vụ đo",
  lead: "Sở Xây dựng",
  dueOn: "2026-03-04",
  document: { number: "1/UBND", issuedOn: "2026-02-02" },
  events: [
    { type: "assigned", on: "2026-02-03" },
    { type: "received", on: "2026-02-03" },
    { type: "registered", on: "2026-02-04" },
    { type: "progressReported", on: "2026-02-25" },
    { type: "feedbackReceived", on: "2026-02-26" },
    { type: "urged", on: "2026-02-27" },
    { type: "resultIssued", on: "2026-03-03" },
    { type: "resultRecorded", on: "2026-03-04" },
  ],
});

/** Keeps results alive, so that no work is optimised away. */
let sink = 0;

const base = dayOf("2026-01-01");
const days = Array.from({ length: 1000 }, (_, i) => base + i);
const dates = days.map((day) => dateOf(day));
const jsDates = dates.map((date) => new Date(`${date}T00:00:00`));
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const figures: Figure[] = [
  measure("working-day addition, day numbers", 1_000_000, (i) => {
    sink += vietnam.add(at(days, i), 1 + (i % 60));
  }),
  measure("working-day addition, text in and out", 300_000, (i) => {
    sink += addWorkingDays(at(dates, i), 1 + (i % 60), vietnam).length;
  }),
  measure("working-day count, day numbers", 1_000_000, (i) => {
    sink += vietnam.count(at(days, i), at(days, i * 7));
  }),
  measure("date-fns addBusinessDays (no holidays)", 100_000, (i) => {
    sink += addBusinessDays(at(jsDates, i), 1 + (i % 60)).getTime();
  }),
  ...profiles.map((profile) => {
    const evaluator = createEvaluator({ profile });
    return measure(`evaluate a task of eight events, ${profile.id}`, 50_000, () => {
      sink += evaluator.evaluate(task, "2026-03-10").duties.length;
    });
  }),
];

const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const start = (): number => {
  const began = process.hrtime.bigint();
  execFileSync(process.execPath, [command, "--help"], { stdio: "ignore" });
  return Number(process.hrtime.bigint() - began);
};
try {
  start();
  const rounds = Array.from({ length: ROUNDS }, start).sort((a, b) => a - b);
  figures.push({
    name: "dondoc --help",
    median: rounds[ROUNDS >> 1] ?? 0,
    lowest: rounds[0] ?? 0,
    highest: rounds[ROUNDS - 1] ?? 0,
  });
} catch {
  console.error("dondoc --help was not timed: npm run build first");
}

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ node: process.version, figures }, null, 2));
} else {
  const readable = (ns: number): string =>
    ns < 1e3 ? `${ns.toFixed(1)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(2)} µs` : `${(ns / 1e6).toFixed(1)} ms`;
  for (const { name, median, lowest, highest } of figures) {
    console.log(`${name.padEnd(52)} ${readable(median).padStart(10)}   (${readable(lowest)} … ${readable(highest)})`);
  }
  const [numbers, text, , peer] = figures;
  if (numbers !== undefined && text !== undefined && peer !== undefined) {
    console.log(
      `date-fns takes ${(peer.median / numbers.median).toFixed(0)} times as long by number, ${(peer.median / text.median).toFixed(1)} times by text, and knows no holiday.`,
    );
  }
}
if (sink === Number.NEGATIVE_INFINITY) console.log(sink);
