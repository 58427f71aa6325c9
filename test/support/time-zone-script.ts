/**
 * Prints what the package computes from a fixed seed, one line a result; the time zone test runs it under several `TZ`
 * and compares the text. The first line shows that the zone took effect.
 */
import fc from "fast-check";
import { dayInVietNam, describe, vietnam, vietnamCalendar } from "../../src/calendar/index.js";
import { schedule } from "../../src/core/analysis/schedule.js";
import { agenda } from "../../src/core/evaluation/agenda.js";
import { evaluateRegister } from "../../src/core/evaluation/evaluator.js";
import { profiles } from "../../src/profiles/index.js";
import { dayNumbers, days } from "../../src/testing/arbitraries/days.js";
import { registers } from "../../src/testing/arbitraries/registers.js";

const SEED = { seed: 20261122, numRuns: 40 };
const lines: unknown[] = [[0, 7].map((month) => new Date(2026, month, 15).getTimezoneOffset()).join(" ")];

const registersDrawn = fc.sample(registers(), SEED);
const daysDrawn = fc.sample(days(), SEED);
registersDrawn.forEach((register, i) => {
  const asOf = daysDrawn[i] ?? "";
  for (const profile of profiles) {
    const evaluation = evaluateRegister(register, { profile, asOf, knownAt: asOf });
    lines.push(evaluation, agenda(evaluation));
  }
});
for (const profile of profiles) lines.push(schedule({ profile, from: "2026-01-01", to: "2027-12-31" }));
for (const day of fc.sample(dayNumbers(), SEED))
  lines.push(vietnam.describe(day), vietnamCalendar({ knownAt: "2025-12-24" }).describe(day));
for (const instant of ["2025-12-24T17:30:00Z", "2026-03-29T01:30:00+02:00", "2026-11-01T00:00:00-03:30"]) {
  lines.push(dayInVietNam(instant, "instant"), describe(instant.slice(0, 10), vietnam).name.vi);
}
process.stdout.write(lines.map((line) => JSON.stringify(line)).join("\n"));
