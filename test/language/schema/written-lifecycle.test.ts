import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { applyReadings } from "../../../src/language/apply-readings.js";
import { defineProfile } from "../../../src/language/define-profile.js";
import { USUAL_LIFECYCLE } from "../../../src/language/lifecycle-rules.js";
import type { Profile } from "../../../src/language/profile.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { spansOf } from "../../../src/language/version-span.js";
import { hoaLac, hoaLacSource } from "../../support/hoa-lac.js";
import { issuesOf } from "../../support/issues.js";
import { act } from "./amendment-sources.js";

const kept = (lifecycle: object) => parseProfile({ ...hoaLacSource, lifecycle }).lifecycle;
const HEAD = {
  title: { vi: "Quy chế của một thôn (hư cấu)" },
  issuer: { vi: "Thôn (hư cấu)" },
  number: "1/QC",
  standing: "inForce",
  effect: {
    provision: null,
    signedOn: null,
    daysAfterSigning: null,
    from: "2027-02-02",
    text: { vi: "Từ ngày 02/02/2027" },
  },
};
const built = (base: Profile, more: object) =>
  parseProfile({ extends: base.id, id: "thon", ...HEAD, ...more }, { base });

describe("what a regulation says of events", () => {
  it("is as usual in every field that it leaves out", () => {
    expect(kept({})).toEqual(USUAL_LIFECYCLE);
    expect(kept({ reportCredit: "cumulative" })).toEqual({ ...USUAL_LIFECYCLE, reportCredit: "cumulative" });
    expect(kept({ returned: { means: "gone" } })).toEqual({
      ...USUAL_LIFECYCLE,
      returned: { means: "gone", by: "lead" },
    });
    expect(kept({ returned: { by: "office" } })).toEqual({
      ...USUAL_LIFECYCLE,
      returned: { means: "waiting", by: "office" },
    });
    expect(kept({ returned: {} })).toEqual(USUAL_LIFECYCLE);
  });

  it("decides a deadline on a rest day by the one field that is given", () => {
    // Saturday 6/3/2027; the next working day is Monday 8/3.
    const task = { id: "1", title: "A", lead: "Thôn 1", dueOn: "2027-03-06", events: [] };
    const due = (profile: Profile) => evaluate(task, { profile, asOf: "2027-03-01" }).dueOn.current;
    expect(due(parseProfile({ ...hoaLacSource, lifecycle: { dueOnRestDay: "nextWorkingDay" } }))).toBe("2027-03-08");
    expect(due(parseProfile({ ...hoaLacSource, lifecycle: { suspended: "run" } }))).toBe("2027-03-06");
  });

  it("is told of its own field when that is wrong, and of no other", () => {
    expect(issuesOf(() => kept({ suspendd: "run" }))).toMatchObject([
      { code: "unknown-key", path: "lifecycle.suspendd", nearest: "suspended" },
    ]);
    expect(issuesOf(() => kept({ returned: { by: "leed" } }))).toMatchObject([
      { code: "unknown-name", path: "lifecycle.returned.by" },
    ]);
    expect(issuesOf(() => kept({ adjustedLate: null }))).toMatchObject([{ path: "lifecycle.adjustedLate" }]);
  });

  it("is filled by defineProfile too, which leaves what is whole alone", () => {
    const { lifecycle: _, ...silent } = hoaLac;
    expect(defineProfile({ ...silent, lifecycle: { suspended: "stop" } }).lifecycle).toEqual({
      ...USUAL_LIFECYCLE,
      suspended: "stop",
    });
    expect(defineProfile({ ...silent, lifecycle: USUAL_LIFECYCLE }).lifecycle).toEqual(USUAL_LIFECYCLE);
    expect(defineProfile(silent).lifecycle).toBeUndefined();
    // Nothing is written anew that is written already.
    const whole: Profile = { ...hoaLac, lifecycle: { ...USUAL_LIFECYCLE, suspended: "run" } };
    expect(defineProfile(whole)).toBe(whole);
  });
});

describe("what differs of it in a text built on another", () => {
  const base = parseProfile({
    ...hoaLacSource,
    lifecycle: { returned: { means: "gone", by: "office" }, reportCredit: "cumulative" },
  });

  it("leaves the rest as the text below has it, not as usual", () => {
    const own = built(base, { lifecycle: { suspended: "run", returned: { by: "lead" } } });
    expect(own.lifecycle).toEqual({
      ...USUAL_LIFECYCLE,
      returned: { means: "gone", by: "lead" },
      reportCredit: "cumulative",
      suspended: "run",
    });
    expect(built(base, {}).lifecycle).toEqual(base.lifecycle);
    expect(built(base, { lifecycle: {} }).lifecycle).toEqual(base.lifecycle);
  });

  it("begins with the usual where the text below says nothing", () => {
    const { lifecycle: _, ...silent } = hoaLac;
    expect(built(defineProfile(silent), { lifecycle: { suspended: "run" } }).lifecycle).toEqual({
      ...USUAL_LIFECYCLE,
      suspended: "run",
    });
  });

  it("of an act holds from its day on, and leaves the rest", () => {
    const amended = parseProfile(
      { amends: base.id, ...act("2027-07-01", { lifecycle: { dueOnRestDay: "nextWorkingDay" } }) },
      { base },
    );
    const [first, second] = spansOf(amended).map(({ profile }) => profile.lifecycle);
    expect(first).toEqual(base.lifecycle);
    expect(second).toEqual({ ...base.lifecycle, dueOnRestDay: "nextWorkingDay" });
  });

  it("takes the limit of a return away by null", () => {
    const limit = {
      provision: "thon/2",
      topic: "returnTask",
      modality: "must",
      bearer: { role: "lead" },
      text: { vi: "Chuyển lại trong 02 ngày làm việc" },
      invoked: true,
      trigger: { on: "received" },
      limit: { span: { workingDays: 2, firstDay: "next" } },
      fulfilledBy: ["returned"],
    };
    const limited = built(base, { rules: [limit], lifecycle: { returned: { within: "thon/2" } } });
    expect(limited.lifecycle?.returned).toEqual({ means: "gone", by: "office", within: "thon/2" });
    const next = (lifecycle: object) =>
      parseProfile({ extends: "thon", ...HEAD, id: "to", lifecycle }, { base: limited }).lifecycle?.returned;
    expect(next({ suspended: "run" })).toEqual({ means: "gone", by: "office", within: "thon/2" });
    expect(next({ returned: { within: null } })).toEqual({ means: "gone", by: "office" });
  });
});

describe("a reading of it", () => {
  const reading = (path: string, to: unknown) => ({
    code: "B1",
    question: { vi: "Tạm dừng thế nào?" },
    provisions: [],
    value: "usual",
    values: [
      { value: "usual", text: { vi: "Như thường" }, changes: [] },
      { value: "other", text: { vi: "Cách khác" }, changes: [{ path, to }] },
    ],
  });
  const under = (path: string, to: unknown, lifecycle?: object) => {
    const text = { ...hoaLacSource, ...(lifecycle === undefined ? {} : { lifecycle }), readings: [reading(path, to)] };
    return applyReadings(parseProfile(text), { B1: "other" }).lifecycle;
  };

  it("changes a field also where the text says nothing of events", () => {
    expect(under("lifecycle.suspended", "run")).toEqual({ ...USUAL_LIFECYCLE, suspended: "run" });
    expect(under("lifecycle.returned.means", "stays")).toEqual({
      ...USUAL_LIFECYCLE,
      returned: { means: "stays", by: "lead" },
    });
    expect(under("lifecycle.suspended", "run", { reportCredit: "cumulative" })).toEqual({
      ...USUAL_LIFECYCLE,
      reportCredit: "cumulative",
      suspended: "run",
    });
  });

  it("that puts a part in place says of it only what differs", () => {
    expect(under("lifecycle.returned", { means: "gone" })).toEqual({
      ...USUAL_LIFECYCLE,
      returned: { means: "gone", by: "lead" },
    });
    expect(under("lifecycle", { suspended: "stop" })).toEqual({ ...USUAL_LIFECYCLE, suspended: "stop" });
  });
});
