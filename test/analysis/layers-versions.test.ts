import { describe, expect, it } from "vitest";
import { LayersSchema } from "../../src/adapters/zod/index.js";
import type { RuleConflict } from "../../src/analysis/layers/layers.js";
import { layers } from "../../src/analysis/layers/layers-of.js";
import type { Profile } from "../../src/language/profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { act } from "../language/schema/amendment-sources.js";
import { readChain } from "../language/schema/chain-sources.js";

/*
 * The city asks for the entry within 3 working days of receipt, for the result within 5 of the deadline, for the report of
 * a quarter by the 20th. An act changes that from Wednesday 1/7/2026. Thu 2, Fri 3, Mon 6, Tue 7/7 are working days.
 */
const city = readChain("thanh-pho-mau.yaml").profile;
const amended = (more: object, from = "2026-07-01"): Profile =>
  parseProfile({ amends: "thanh-pho-mau", ...act(from), ...more }, { base: city });
const shorter = amended({ changes: { "thanh-pho-mau/3.1": { "limit.workingDays": 2 } } });

const head = (id: string) => ({
  id,
  title: { vi: "Sở", en: "A department" },
  issuer: { vi: "Sở", en: "A department" },
  number: "1/QĐ",
  standing: "inForce",
  standingNote: { vi: "x", en: "x" },
  effect: { provision: null, signedOn: null, daysAfterSigning: null, from: "2025-02-01", text: { vi: "x", en: "x" } },
});
const on = (base: Profile, rules: readonly object[], id = "so"): Profile =>
  parseProfile({ extends: base.id, ...head(id), rules }, { base });
const keeps = (workingDays: number) => ({
  changes: "thanh-pho-mau/3.1",
  provision: "so/3",
  limit: { span: { workingDays } },
});

const found = (profiles: readonly Profile[], asOf = "2026-06-20"): readonly RuleConflict[] => {
  const all = layers(null, profiles, asOf);
  LayersSchema.parse(all);
  return all.rules;
};
const short = ({ lower, upper, later, looked, example }: RuleConflict) => [
  lower.version,
  upper.version,
  later,
  looked,
  example?.from,
  example?.lower,
  example?.upper,
];

describe("layers of which one has versions", () => {
  it("fall out from the day on which the upper one changes, and not before", () => {
    // From 20/6/2026 to 19/6/2027; from 1/7 on 184 days of 2026 and 170 of 2027. Received 1/7: Mon 6/7 below, Fri 3/7 above.
    expect(found([on(shorter, [keeps(3)]), shorter]).map(short)).toEqual([
      ["2025-02-01", "2026-07-01", 354, 354, "2026-07-01", "2026-07-06", "2026-07-03"],
    ]);
  });

  it("fall out until that day, where the upper one gives longer from then on", () => {
    const longer = amended({ changes: { "thanh-pho-mau/3.1": { "limit.workingDays": 4 } } });
    // From 20/6 to 30/6 eleven days. Received Sat 20/6: Fri 26/6 below (the fifth), Wed 24/6 above. From 1/7 on 5 against 4.
    const conflicts = found([on(longer, [keeps(5)]), longer]).map(short);
    expect(conflicts).toEqual([
      ["2025-02-01", "2025-02-01", 11, 11, "2026-06-20", "2026-06-26", "2026-06-24"],
      ["2025-02-01", "2026-07-01", 354, 354, "2026-07-01", "2026-07-08", "2026-07-07"],
    ]);
    expect(found([on(longer, [keeps(4)]), longer]).map(short)).toEqual([
      ["2025-02-01", "2025-02-01", 11, 11, "2026-06-20", "2026-06-25", "2026-06-24"],
    ]);
  });

  it("whether the base is given in its first version or its last", () => {
    const early = layers(null, [on(shorter, [keeps(3)]), shorter], "2026-06-20", { to: "2026-06-30" });
    expect(early.rules).toEqual([]);
  });

  it("a lower text that an act of its own amends", () => {
    const department = on(city, [keeps(3)]);
    const own = parseProfile(
      { amends: "so", ...act("2026-07-01"), changes: { "thanh-pho-mau/3.1": { "limit.workingDays": 4 } } },
      { base: department },
    );
    expect(found([own, city]).map(short)).toEqual([
      ["2026-07-01", undefined, 354, 354, "2026-07-01", "2026-07-07", "2026-07-06"],
    ]);
  });

  it("a chain of three: each with each above it", () => {
    const department = on(shorter, [keeps(2)]);
    const division = on(department, [{ ...keeps(3), provision: "phong/3" }], "phong");
    expect(
      found([division, department, shorter]).map((one) => [one.lower.profile, one.upper.profile, ...short(one)]),
    ).toEqual([
      ["phong", "so", "2025-02-01", "2025-02-01", 365, 365, "2026-06-20", "2026-06-24", "2026-06-23"],
      ["phong", "thanh-pho-mau", "2025-02-01", "2026-07-01", 354, 354, "2026-07-01", "2026-07-06", "2026-07-03"],
    ]);
  });

  it("reports by the text of their day", () => {
    const earlier = amended({
      changes: { "thanh-pho-mau/6.1": { "date.day": 10, text: { vi: "Ngày 10", en: "The 10th" } } },
    });
    const calendar = [{ every: "quarter", in: "period", day: { month: 3, day: 20 }, bound: "by", roll: "none" }];
    const lower = on(earlier, [
      { changes: "thanh-pho-mau/6.1", provision: "so/6", text: { vi: "Ngày 20", en: "x" }, trigger: { calendar } },
    ]);
    // 20/6/2026 as before; then 20/9, 20/12, 20/3, against the 10th; of Q2 2027 the 10th and the 20th lie after the last day but one.
    expect(found([lower, earlier]).map(short)).toEqual([
      ["2025-02-01", "2026-07-01", 3, 3, "2026-Q3", "2026-09-20", "2026-09-10"],
    ]);
  });

  it("days of a task, each by its own version", () => {
    const register = (received: string) => ({
      tasks: [{ id: "1", title: "A", lead: "Đơn vị A", events: [{ type: "received", on: received }] }],
    });
    const profiles = [on(shorter, [keeps(3)]), shorter];
    const of = (received: string) =>
      layers(register(received), profiles, "2026-07-02").tasks[0]?.conflicts.map(({ lower, upper }) => [
        lower.due,
        lower.version,
        upper.due,
        upper.version,
      ]);
    // Received Tue 30/6: Fri 3/7 by both; Wed 1/7: Mon 6/7 below, Fri 3/7 above.
    expect(of("2026-06-30")).toEqual([]);
    expect(of("2026-07-01")).toEqual([["2026-07-06", "2026-07-01", "2026-07-03", "2026-07-01"]]);
  });
});
