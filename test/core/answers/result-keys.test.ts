import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import {
  DUTY_KEYS,
  RIGHT_KEYS,
  SCHEDULE_KEYS,
  STATUS_KEYS,
  THRESHOLD_KEYS,
} from "../../../src/core/answers/result-keys.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { profiles } from "../../../src/profiles/index.js";

const task = { id: "1", title: "A", dueOn: "2026-03-06", events: [{ type: "assigned", on: "2026-03-02" }] };
const evaluations = profiles.map((profile) => evaluate(task, { profile, asOf: "2026-03-05" }));
const scheduled = profiles.flatMap((profile) => schedule({ profile, from: "2026-01-01", to: "2026-12-31" }).duties);

/** Where a reading says whose data a report holds, it holds `data` too. */
const KEYS: readonly [string, readonly object[], readonly string[]][] = [
  ["duty", evaluations.flatMap(({ duties }) => duties), DUTY_KEYS.filter((key) => key !== "data")],
  ["threshold", evaluations.flatMap(({ thresholds }) => thresholds), THRESHOLD_KEYS],
  ["right", evaluations.flatMap(({ rights }) => rights), RIGHT_KEYS],
  ["status", evaluations.map(({ status }) => status), STATUS_KEYS],
  ["date of a schedule", scheduled, SCHEDULE_KEYS.filter((key) => key !== "data")],
];

describe("the keys of results that a case may expect", () => {
  it.each(KEYS)("are those that every %s has", (_, results, keys) => {
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(Object.keys(result).sort()).toEqual([...keys].sort());
  });

  it("name the data of a report, which only a reading gives", () => {
    expect([DUTY_KEYS.includes("data"), SCHEDULE_KEYS.includes("data")]).toEqual([true, true]);
  });
});
