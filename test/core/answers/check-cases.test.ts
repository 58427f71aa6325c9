import { describe, expect, it } from "vitest";
import { checkCases } from "../../../src/core/answers/check-cases.js";
import { checkedCommune } from "../../language/schema/profile-sources.js";

const commune = checkedCommune();

/**
 * A school gave its views on Monday 2/3 and the Chair on Tuesday 3/3; the task is due on Friday 6/3. 8.1, the views of the
 * Chair within 2 working days: Thursday 5/3. 8.2, those of the school within 3: Thursday 5/3 too.
 */
const task = {
  id: "1",
  title: "A",
  dueOn: "2026-03-06",
  events: [
    { type: "assigned", on: "2026-02-23" },
    { type: "feedbackReceived", on: "2026-03-02", by: "Trường Tiểu học Tân Phước" },
    { type: "feedbackReceived", on: "2026-03-03", by: "assigner" },
  ],
};

const problemsOf = (one: object) => checkCases(commune, [{ name: "x", asOf: "2026-03-04", task, ...one }])[0]?.problems;

describe("a case about one result", () => {
  it.each<[string, object]>([
    ["gives way from a duty that does not apply to one that does", { ruleId: "xa-tan-phuoc/8.1", due: "2026-03-05" }],
    ["may be about a duty that does not apply, where no other does", { ruleId: "xa-tan-phuoc/3.1", due: null }],
    ["names it by its provision", { provision: "xa-tan-phuoc/8.2", due: "2026-03-05" }],
    ["names it by its period", { period: "2026-03", due: "2026-03-25" }],
    ["names it by its trigger", { trigger: { name: "feedbackReceived", on: "2026-03-03" }, state: "dueSoon" }],
  ])("%s", (_, duty) => {
    expect(problemsOf({ expect: { duty } })).toEqual([]);
  });

  it("passes by the provision of the case, and is of no other", () => {
    const right = { state: "open", until: null };
    expect(problemsOf({ provision: "xa-tan-phuoc/12.2", expect: { right } })).toEqual([]);
    expect(problemsOf({ provision: "xa-tan-phuoc/12.1", expect: { right } })).toMatchObject([
      { path: "expect.right.state", found: '"notOpened"' },
    ]);
    // Rules of another provision are none of it.
    const elsewhere = { ruleId: "xa-tan-phuoc/12.1" };
    expect(problemsOf({ provision: "xa-tan-phuoc/12.2", expect: { right: elsewhere } })).toMatchObject([
      { code: "missing", path: "expect.right" },
    ]);
  });

  it("lists the rules there are when none is meant, each once", () => {
    expect(problemsOf({ expect: { right: { ruleId: "xa-tan-phuoc/99" } } })).toEqual([
      {
        code: "missing",
        path: "expect.right",
        expected: "ruleId: xa-tan-phuoc/12.1, xa-tan-phuoc/12.2, xa-tan-phuoc/15.3",
      },
    ]);
    const [duty] = problemsOf({ expect: { duty: { ruleId: "xa-tan-phuoc/99" } } }) ?? [];
    expect(String(duty?.expected).match(/xa-tan-phuoc\/8\.1/g)).toHaveLength(1);
  });

  it("says how many are meant when they are several, and what tells them apart", () => {
    // The commune grants three rights.
    expect(problemsOf({ expect: { right: {} } })).toEqual([
      {
        code: "out-of-range",
        path: "expect.right",
        found: "3",
        expected: "1: ruleId, provision, task",
      },
    ]);
  });

  it("compares a threshold and a right under their own names", () => {
    // Due on Friday 6/3: the third working day after it is Wednesday 11/3.
    expect(
      problemsOf({
        expect: {
          threshold: { ruleId: "xa-tan-phuoc/10.1", reached: false, next: "2026-03-12" },
          right: { ruleId: "xa-tan-phuoc/12.2", state: "used" },
        },
      }),
    ).toMatchObject([
      { path: "expect.threshold.next", found: '"2026-03-11"', expected: '"2026-03-12"' },
      { path: "expect.right.state", found: '"open"', expected: '"used"' },
    ]);
    expect(problemsOf({ expect: { threshold: { ruleId: "xa-tan-phuoc/10.1", next: "2026-03-11" } } })).toEqual([]);
  });
});

describe("a case about a list of results", () => {
  it("takes every result of the rules that any of its entries names", () => {
    const notApplicable = { state: "notApplicable" };
    for (const name of [{ ruleId: "xa-tan-phuoc/8.1" }, { provision: "xa-tan-phuoc/8.1" }]) {
      const duties = [{ ...name, ...notApplicable }, { due: "2026-03-05" }];
      expect(problemsOf({ expect: { duties } })).toEqual([]);
    }
  });

  it("takes every result of the case's provision when no entry names a rule", () => {
    const duties = [{ due: "2026-03-05" }, { reason: "doneByAnother" }];
    expect(problemsOf({ provision: "xa-tan-phuoc/8.2", expect: { duties } })).toEqual([]);
  });

  it("says how many there are, which ones, and how many were expected", () => {
    const [first, second] = ["notApplicable doneByAnother", "2026-03-05 dueSoon"].map((is) => `xa-tan-phuoc/8.1 ${is}`);
    expect(problemsOf({ expect: { duties: [{ ruleId: "xa-tan-phuoc/8.1" }] } })).toEqual([
      { code: "out-of-range", path: "expect.duties", found: `2 (${first}; ${second})`, expected: "1" },
    ]);
  });

  it("names the entry that has an unknown key, and the one that differs", () => {
    const first = { provision: "xa-tan-phuoc/8.1", reason: "doneByAnother" };
    expect(problemsOf({ expect: { duties: [first, { deu: "2026-03-05" }] } })).toMatchObject([
      { code: "unknown-key", path: "expect.duties[1].deu" },
    ]);
    expect(problemsOf({ expect: { duties: [first, { due: "2026-03-06" }] } })).toEqual([
      { code: "out-of-range", path: "expect.duties[1].due", found: '"2026-03-05"', expected: '"2026-03-06"' },
    ]);
  });
});
