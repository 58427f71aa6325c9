import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { isLate } from "../../../src/core/answers/hangs-on.js";
import { DUTY_KEYS, RIGHT_KEYS, RUNG_KEYS, SCHEDULE_KEYS, STATUS_KEYS } from "../../../src/core/answers/result-keys.js";
import { schedule } from "../../../src/core/answers/schedule.js";
import { profiles } from "../../../src/profiles/index.js";
import { checkedCommune } from "../../language/schema/profile-sources.js";

const task = { id: "1", title: "A", dueOn: "2026-03-06", events: [{ type: "assigned", on: "2026-03-02" }] };
/** None of the five regulations grants a right by a day; the invented one of the commune does. */
const commune = checkedCommune();
const evaluations = [...profiles, commune].map((profile) => evaluate(task, { profile, asOf: "2026-03-05" }));
const scheduled = profiles.flatMap((profile) => schedule({ profile, from: "2026-01-01", to: "2026-12-31" }).duties);

/** What only some results have: whose data a report holds under a reading, an hour, the version of a text in several. */
const isOfAll = (key: string): boolean => !["data", "hour", "version"].includes(key);

const KEYS: readonly [string, readonly object[], readonly string[]][] = [
  ["duty", evaluations.flatMap(({ duties }) => duties.filter((duty) => !isLate(duty))), DUTY_KEYS.filter(isOfAll)],
  ["rung of the ladder", evaluations.flatMap(({ ladder }) => ladder), RUNG_KEYS],
  ["right", evaluations.flatMap(({ rights }) => rights), RIGHT_KEYS],
  ["status", evaluations.map(({ status }) => status), STATUS_KEYS],
  ["date of a schedule", scheduled, SCHEDULE_KEYS.filter(isOfAll)],
];

describe("the keys of results that a case may expect", () => {
  it.each(KEYS)("are those that every %s has", (_, results, keys) => {
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(Object.keys(result).sort()).toEqual([...keys].sort());
  });

  it("are, of a late duty and of no other, joined by the readings it hangs on", () => {
    const duties = evaluations.flatMap((evaluation) => evaluation.duties);
    const late = duties.filter(isLate);
    expect(late.length).toBeGreaterThan(0);
    expect(duties.filter((duty) => duty.hangsOn !== undefined)).toEqual(late);
    expect(DUTY_KEYS).not.toContain("hangsOn");
  });

  it("name the data of a report, which only a reading gives", () => {
    expect([DUTY_KEYS.includes("data"), SCHEDULE_KEYS.includes("data")]).toEqual([true, true]);
  });
});
