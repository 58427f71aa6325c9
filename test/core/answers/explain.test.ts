import { describe, expect, it } from "vitest";
import { type ExplainOptions, explain } from "../../../src/core/answers/explain.js";
import { type ExplainTaskOptions, explainTask } from "../../../src/core/answers/explain-task.js";
import type { Meeting } from "../../../src/core/model/task.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";

const task = {
  id: "1",
  title: "A",
  dueOn: "2026-03-20",
  events: [
    { type: "assigned", on: "2026-03-02" },
    { type: "inspectionEnded", on: "2026-03-05" },
  ],
};

const explained = (provision: string, one: unknown = task) => {
  const [profile = ""] = provision.split("/");
  return explain(one, { profile: getProfile(profile), asOf: "2026-03-06", provision });
};
const rulesOf = (provision: string, one: unknown = task) => [
  ...new Set(explained(provision, one).derivations.map(({ ruleId }) => ruleId)),
];

describe("the provision that is explained", () => {
  it("may be one of several rules: all of them, or one by its own name", () => {
    expect(rulesOf("lao-cai/17.1")).toEqual(["lao-cai/17.1", "lao-cai/17.1:notify"]);
    expect(rulesOf("lao-cai/17.1:notify")).toEqual(["lao-cai/17.1:notify"]);
  });

  it("may be one that another provision stands for", () => {
    // The quarterly report of the departments, 20.1, goes by the dates of 22.1; publishing it, 19.2, by those of 22.2.
    expect(rulesOf("lao-cai/20.1", null)).toEqual(["lao-cai/22.1"]);
    expect(rulesOf("lao-cai/19.2", null)).toEqual(["lao-cai/22.2"]);
  });

  it("brings the readings of the rule that stands for it: what `before the 20th` means", () => {
    expect(explained("lao-cai/20.1", null).readings.map(({ code }) => code)).toContain("A04");
  });

  it("is sought among all that set a date or are stood for, when it is none of them", () => {
    const [problem] = issuesOf(() => explained("lao-cai/20.9"));
    expect(problem?.nearest).toMatch(/^lao-cai\/20\.\d/);
    const known = problem?.expected?.vi.split(", ") ?? [];
    expect(known).toEqual(expect.arrayContaining(["lao-cai/7.1", "lao-cai/17.1", "lao-cai/22.1", "lao-cai/20.1"]));
    expect(new Set(known).size).toBe(known.length);
    for (const name of known) expect(name).toMatch(/^lao-cai\/[^:]+$/);
  });
});

describe("the meetings that a provision hangs on", () => {
  it("are checked like those of a register, all of them at once", () => {
    const meetings = [
      { type: "regularSesion", on: "2026-12-08" },
      { type: "regularSession", on: "2026-02-30" },
    ] as unknown as readonly Meeting[];
    const options = { profile: getProfile("hai-phong-snv"), asOf: "2026-03-06", provision: "hai-phong-snv/20.1" };
    expect(issuesOf(() => explain(null, { ...options, meetings }))).toMatchObject([
      { code: "unknown-name", path: "meetings[0].type", nearest: "regularSession" },
      { code: "impossible-date", path: "meetings[1].on" },
    ]);
  });
});

describe("every date of a task, explained", () => {
  it("is of the day, and of what was known on the day, that were asked for", () => {
    const options = { profile: laoCai, asOf: "2026-03-06" };
    expect(explainTask(task, options)).toMatchObject({ taskId: "1", asOf: "2026-03-06", knownAt: null });
    expect(explainTask(task, { ...options, knownAt: "2026-03-05" }).knownAt).toBe("2026-03-05");
  });

  it("is refused for a day that is none", () => {
    expect(issuesOf(() => explainTask(task, { profile: laoCai, asOf: "2026-02-30" }))).toMatchObject([
      { code: "impossible-date", path: "asOf" },
    ]);
  });
});

describe("the options of an explanation", () => {
  it("are checked like those of an evaluation, all of them at once", () => {
    const wrong = { profile: laoCai, asOf: "2026-09-04", parameters: { dueSoonDays: 3 }, reading: {} } as object;
    for (const ask of [
      () => explainTask(task, wrong as ExplainTaskOptions),
      () => explain(task, { ...wrong, provision: "lao-cai/7.2.a" } as ExplainOptions),
    ]) {
      expect(issuesOf(ask).map(({ code, path }) => `${code} ${path}`)).toEqual([
        "unknown-key reading",
        "unknown-key parameters.dueSoonDays",
      ]);
    }
  });
});
