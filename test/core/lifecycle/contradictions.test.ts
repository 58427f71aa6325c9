import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Finding } from "../../../src/core/model/finding.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import { laoCai } from "../../../src/profiles/index.js";

const ASOF = "2026-12-01";
const at = (type: string, on: string, rest: object = {}) => ({ type, on, ...rest });
const issued = at("issued", "2026-01-05");

const evaluated = (events: readonly object[], rest: object = {}) =>
  evaluate({ id: "1", title: "Báo cáo", events, ...rest }, { profile: laoCai, asOf: ASOF });
/** What contradicts itself in the record; what a regulation asks a record to hold is not looked at here. */
const contradictionsIn = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ code, provision }) => (provision === null ? [code] : []));
const codesOf = (events: readonly object[], rest: object = {}): string[] =>
  contradictionsIn(evaluated(events, rest).findings);

describe("contradictions of a history are found, and kept", () => {
  it.each([
    ["finished before it was issued", "completedBeforeIssued", [at("completed", "2026-01-02"), issued], {}],
    ["finished twice", "twoCompletions", [issued, at("completed", "2026-02-02"), at("completed", "2026-02-03")], {}],
    [
      "confirmed before it was finished",
      "confirmedBeforeCompletion",
      [issued, at("confirmed", "2026-02-02"), at("completed", "2026-02-03")],
      {},
    ],
    ["confirmed and never finished", "confirmedBeforeCompletion", [issued, at("confirmed", "2026-02-02")], {}],
    [
      "with a deadline moved before it was assigned",
      "adjustedBeforeAssignment",
      [issued, at("deadlineAdjusted", "2026-01-06", { dueOn: "2026-03-02" }), at("assigned", "2026-01-08")],
      {},
    ],
    [
      "with a deadline moved and never assigned",
      "adjustedBeforeAssignment",
      [at("deadlineAdjusted", "2026-01-06", { dueOn: "2026-03-02" })],
      {},
    ],
    ["resumed without a suspension", "resumedWithoutSuspension", [issued, at("resumed", "2026-02-02")], {}],
    [
      "with a deadline before its document",
      "deadlineBeforeDocument",
      [],
      { document: { issuedOn: "2026-01-05" }, dueOn: "2026-01-04" },
    ],
  ])("a task %s", (_, code, events, rest) => {
    expect(codesOf(events, rest)).toEqual([code]);
  });

  it.each([
    ["finished before it was assigned", [at("completed", "2026-01-02"), at("assigned", "2026-01-05")]],
    ["finished before it was received", [at("completed", "2026-01-02"), at("received", "2026-01-05")]],
    ["called off before it was issued", [at("cancelled", "2026-01-02"), issued]],
    ["suspended while it was suspended", [issued, at("suspended", "2026-02-02"), at("suspended", "2026-02-09")]],
    ["finished and called off", [issued, at("completed", "2026-02-02"), at("cancelled", "2026-02-03")]],
    [
      "with a deadline moved after it was finished",
      [issued, at("completed", "2026-02-03"), at("deadlineAdjusted", "2026-02-04", { dueOn: "2026-02-05" })],
    ],
  ])("a task %s is not passed over in silence", (_, events) => {
    expect(codesOf(events, { dueOn: "2026-02-02" })).toHaveLength(1);
  });

  it("finds nothing in a history that can be true", () => {
    const events = [
      issued,
      at("assigned", "2026-01-05"),
      at("received", "2026-01-06"),
      at("suspended", "2026-01-07"),
      at("resumed", "2026-01-09"),
      at("deadlineAdjusted", "2026-01-12", { dueOn: "2026-03-02" }),
      at("completed", "2026-02-02"),
      at("confirmed", "2026-02-03"),
    ];
    expect(codesOf(events, { document: { issuedOn: "2026-01-05" }, dueOn: "2026-01-30" })).toEqual([]);
  });

  it("says in both languages what contradicts what, and on which days", () => {
    const finding = evaluated([at("completed", "2026-01-02"), issued]).findings.find(
      ({ provision }) => provision === null,
    );
    expect(finding).toEqual({
      code: "completedBeforeIssued",
      severity: "warning",
      provision: null,
      field: "events",
      message: {
        vi: "Mâu thuẫn: hoàn thành ngày 02/01/2026 trước ngày ban hành 05/01/2026.",
        en: "Contradiction: completed on 2026-01-02 before it was issued on 2026-01-05.",
      },
    });
  });

  it("counts the first of two completions and keeps both events in the task", () => {
    const task = { id: "1", events: [issued, at("completed", "2026-02-02"), at("completed", "2026-02-03")] };
    expect(evaluated(task.events).completedOn).toBe("2026-02-02");
    expect(parseTask(task).events.map((event) => event.on)).toEqual(["2026-01-05", "2026-02-02", "2026-02-03"]);
  });

  it("names each contradiction of a history that has several", () => {
    const events = [
      at("completed", "2026-01-02"),
      issued,
      at("resumed", "2026-01-06"),
      at("completed", "2026-02-03"),
      at("resumed", "2026-02-04"),
    ];
    expect(codesOf(events).sort()).toEqual([
      "completedBeforeIssued",
      "resumedWithoutSuspension",
      "resumedWithoutSuspension",
      "twoCompletions",
    ]);
  });

  it("finds only what had happened by the day judged", () => {
    const task = { id: "1", title: "", events: [issued, at("completed", "2026-02-02"), at("completed", "2026-02-03")] };
    const on = (asOf: string): string[] => contradictionsIn(evaluate(task, { profile: laoCai, asOf }).findings);
    expect([on("2026-02-02"), on("2026-02-03")]).toEqual([[], ["twoCompletions"]]);
  });
});

describe("the history of a task", () => {
  it("keeps the first deadline, the current one, and each change with its reason", () => {
    const { dueOn } = evaluated(
      [
        issued,
        at("assigned", "2026-01-05"),
        at("deadlineAdjusted", "2026-02-02", { dueOn: "2026-04-01", reason: "Chờ ý kiến", authorisedBy: "Chủ tịch" }),
        at("deadlineAdjusted", "2026-03-02", { dueOn: "2026-05-04" }),
      ],
      { dueOn: "2026-03-02" },
    );
    expect(dueOn).toMatchObject({ original: "2026-03-02", current: "2026-05-04" });
    expect(dueOn.adjustments).toEqual([
      { on: "2026-02-02", dueOn: "2026-04-01", reason: "Chờ ý kiến", authorisedBy: "Chủ tịch" },
      { on: "2026-03-02", dueOn: "2026-05-04", reason: null, authorisedBy: null },
    ]);
  });

  it("reads events in order of day, and of position on one day, whatever order they are written in", () => {
    const written = [at("completed", "2026-02-02"), at("suspended", "2026-01-08"), at("resumed", "2026-01-08"), issued];
    expect(evaluated(written).phase).toBe("completed");
    expect(codesOf(written)).toEqual([]);
    expect(codesOf([issued, at("resumed", "2026-01-08"), at("suspended", "2026-01-08")])).toEqual([
      "resumedWithoutSuspension",
    ]);
  });

  it.each([
    ["upcoming", [], { document: { issuedOn: "2026-12-02" } }],
    ["open", [], { document: { issuedOn: "2026-12-01" } }],
    ["suspended", [issued, at("suspended", "2026-02-02")], {}],
    ["returned", [issued, at("received", "2026-01-06"), at("returned", "2026-01-07")], {}],
    ["open", [issued, at("returned", "2026-01-07"), at("reassigned", "2026-01-08", { lead: "Sở Xây dựng" })], {}],
    ["completed", [issued, at("completed", "2026-02-02")], {}],
    ["cancelled", [issued, at("cancelled", "2026-02-02")], {}],
    ["completed", [issued, at("completed", "2026-02-02"), at("cancelled", "2026-02-03")], {}],
    ["cancelled", [issued, at("cancelled", "2026-02-02"), at("completed", "2026-02-03")], {}],
  ])("puts a task into the phase %s", (phase, events, rest) => {
    expect(evaluated(events, rest).phase).toBe(phase);
  });

  it.each([
    ["2026-02-02", "2026-02-02", "completed"],
    ["2026-02-03", "2026-02-02", "open"],
    ["2026-02-02T23:59:59+07:00", "2026-02-02", "completed"],
    ["2026-02-02T17:00:00Z", "2026-02-02", "open"],
    ["2026-02-02T16:59:59Z", "2026-02-02", "completed"],
    ["2026-02-02T17:00:00Z", "2026-02-03", "completed"],
  ])(
    "recorded at %s is, as known at the end of %s in Viet Nam, one of a task that is %s",
    (recordedAt, knownAt, phase) => {
      const task = { id: "1", events: [issued, at("completed", "2026-02-02", { recordedAt })] };
      expect(evaluate(task, { profile: laoCai, asOf: ASOF, knownAt }).phase).toBe(phase);
    },
  );

  it("hands the task to the new lead from the day of the change on", () => {
    const task = {
      id: "1",
      lead: "Sở Nội vụ",
      events: [issued, at("reassigned", "2026-02-02", { lead: "Sở Xây dựng" })],
    };
    const lead = (asOf: string): string | null => evaluate(task, { profile: laoCai, asOf }).lead;
    expect([lead("2026-02-01"), lead("2026-02-02")]).toEqual(["Sở Nội vụ", "Sở Xây dựng"]);
  });
});
