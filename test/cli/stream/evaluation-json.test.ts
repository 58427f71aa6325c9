import { describe, expect, it } from "vitest";
import { EvaluationWriter } from "../../../src/cli/stream/evaluation-json.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { TaskEvaluation } from "../../../src/core/model/evaluation.js";
import type { Rule } from "../../../src/language/rule.js";
import type { DeadlineRule, RightRule, StateRule } from "../../../src/language/rule-kind.js";
import { profileOf } from "../../core/rules/found.js";

const AS_OF = "2026-03-10";
const HEAD = {
  provision: "lao-cai/7.2.a",
  id: "lao-cai/own",
  bearer: { role: "lead" },
  text: { vi: "Việc", en: "Work" },
} as const;
const DUTY: DeadlineRule = {
  ...HEAD,
  serves: ["lao-cai/20.1"],
  topic: "recordResult",
  modality: "must",
  recipients: ["office"],
  trigger: { on: "due" },
  limit: { span: { workingDays: 3, firstDay: "next" } },
  fulfilledBy: ["resultRecorded"],
};
const THRESHOLD: StateRule = {
  ...HEAD,
  topic: "escalate",
  modality: "must",
  action: { vi: "Đôn đốc", en: "Press" },
  when: { fact: "completed", operator: "equal", value: false },
  trigger: { state: { after: "due", passes: { reaches: { workingDays: 7, firstDay: "next" } } } },
  fulfilledBy: ["urged"],
};
const RIGHT: RightRule = {
  ...HEAD,
  topic: "returnTask",
  modality: "may",
  trigger: { on: "due" },
  limit: { span: { workingDays: 3, firstDay: "next" } },
  fulfilledBy: ["returned"],
};

const LATE = { id: "1", lead: "Sở Y tế", dueOn: "2026-03-04" };
/** Nothing of the rule arises: there is no deadline to count from. */
const IDLE = { id: "1", lead: "Sở Y tế" };

const of = (rule: Rule, task: object): TaskEvaluation => evaluate(task, { profile: profileOf(rule), asOf: AS_OF });
/** Each as the writer gives it after those before it, and as `JSON.stringify` does. */
const written = (...evaluations: readonly TaskEvaluation[]) => {
  const writer = new EvaluationWriter();
  return {
    ours: evaluations.map((evaluation) => writer.write(evaluation)),
    theirs: evaluations.map((evaluation) => JSON.stringify(evaluation)),
  };
};

const OTHERS: readonly [string, object][] = [
  ["provision", { provision: "lao-cai/7.2.b" }],
  ["topic", { topic: "reportProgress" }],
  ["actor", { bearer: { role: "office" } }],
];

describe("one writer for two regulations that give one rule id to different rules", () => {
  it.each([
    ...OTHERS,
    ["recipients", { recipients: ["assigner"] }],
    ["served provisions", { serves: ["lao-cai/21.1"] }],
  ] as const)("keeps the %s of their duties apart", (_, change) => {
    for (const task of [LATE, IDLE]) {
      const { ours, theirs } = written(
        of(DUTY, task),
        of({ ...DUTY, ...change } as DeadlineRule, task),
        of(DUTY, task),
      );
      expect(ours).toEqual(theirs);
      expect(ours[1]).not.toBe(ours[0]);
    }
  });

  it.each([...OTHERS, ["action", { action: { vi: "Báo cáo", en: "Report" } }]] as const)(
    "keeps the %s of their thresholds apart",
    (_, change) => {
      const other = { ...THRESHOLD, ...change } as StateRule;
      const { ours, theirs } = written(of(THRESHOLD, LATE), of(other, LATE), of(THRESHOLD, LATE));
      expect(ours).toEqual(theirs);
      expect(ours[1]).not.toBe(ours[0]);
    },
  );

  it.each(OTHERS)("keeps the %s of their rights apart", (_, change) => {
    const other = { ...RIGHT, ...change } as RightRule;
    const { ours, theirs } = written(of(RIGHT, LATE), of(other, LATE), of(RIGHT, LATE));
    expect(ours).toEqual(theirs);
    expect(ours[1]).not.toBe(ours[0]);
  });
});

describe("the JSON of a duty that does not arise", () => {
  it("tells a unit called “null” from no unit", () => {
    const { ours, theirs } = written(of(DUTY, { ...IDLE, lead: "null" }), of(DUTY, { id: "1" }));
    expect(ours).toEqual(theirs);
    expect(ours[0]).toContain('"unit":"null"');
    expect(ours[1]).toContain('"unit":null');
  });

  it("tells one that has not been triggered from one whose condition does not hold", () => {
    const asks = { ...DUTY, when: { fact: "urgent", operator: "equal", value: true } } as const;
    const { ours, theirs } = written(of(asks, IDLE), of(asks, { ...IDLE, urgent: true }));
    expect(ours).toEqual(theirs);
    expect(ours[0]).toContain('"reason":"conditionNotMet"');
    expect(ours[1]).toContain('"reason":"notTriggered"');
  });

  it("tells one whose trigger is named from one that has none", () => {
    const cancelled = {
      ...LATE,
      events: [
        { type: "issued", on: "2026-02-02" },
        { type: "cancelled", on: "2026-03-03" },
      ],
    };
    const { ours, theirs } = written(of(DUTY, cancelled), of(DUTY, { ...cancelled, dueOn: "2026-03-05" }));
    expect(ours).toEqual(theirs);
    expect(ours[0]).toContain('"trigger":{"kind":"day","name":"due","on":"2026-03-04"}');
    expect(ours[1]).toContain('"trigger":{"kind":"day","name":"due","on":"2026-03-05"}');
  });
});

describe("the JSON of a task", () => {
  it("is that of JSON.stringify with and without title, coordinators, changes of the deadline and a next rung", () => {
    const events = [
      { type: "issued", on: "2026-02-02" },
      { type: "deadlineAdjusted", on: "2026-02-09", dueOn: "2026-03-06", reason: "“mưa”" },
    ];
    const full = { ...LATE, title: "Báo cáo", coordinators: ["Sở Nội vụ"], events };
    const { ours, theirs } = written(of(THRESHOLD, full), of(THRESHOLD, { ...IDLE, secrecy: "secret" }));
    expect(ours).toEqual(theirs);
    expect(ours[0]).toMatch(/"coordinators":\["Sở Nội vụ"\].*"adjustments":\[\{.*"nextRung":\{/);
    expect(ours[1]).toMatch(/"title":null.*"coordinators":\[\].*"adjustments":\[\].*"nextRung":null/);
  });

  it("is that of JSON.stringify with the hour of a deadline, and with spans in which the task stood still", () => {
    const hour = { id: "1", lead: "Sở Y tế", dueText: "trước 16 giờ ngày 06/03/2026" };
    const events = [
      { type: "suspended", on: "2026-03-02", by: "assigner" },
      { type: "resumed", on: "2026-03-05" },
    ];
    const { ours, theirs } = written(of(DUTY, hour), of(DUTY, { ...LATE, events }));
    expect(ours).toEqual(theirs);
    expect(ours[0]).toContain('"current":"2026-03-06","at":"16:00"');
    expect(ours[1]).toContain('"stoodStill":[{"from":"2026-03-02","wentOn":"2026-03-05","reason":"suspended"}]');
  });
});
