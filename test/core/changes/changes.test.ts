import { describe, expect, it } from "vitest";
import { changes } from "../../../src/core/changes/changes.js";
import type { RegisterEvaluation } from "../../../src/index.js";
import { canTho, laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { evaluateRegister } from "../../support/unchecked.js";

const TASK = {
  id: "NV-1",
  title: "Báo cáo",
  lead: "Sở Xây dựng",
  document: { number: "12/UBND", issuedOn: "2026-03-02" },
  dueOn: "2026-03-20",
  events: [{ type: "registered", on: "2026-03-03" }],
};
const happening = (...events: readonly object[]) => ({ ...TASK, events: [...TASK.events, ...events] });
const on = (asOf: string, ...tasks: readonly object[]): RegisterEvaluation =>
  evaluateRegister({ tasks }, { profile: laoCai, asOf });
const ownDuty = "NV-1/lao-cai%2F4.1:task/-/sở xây dựng";

/** Of each change what happened to which rule, and why. */
const told = (before: RegisterEvaluation, after: RegisterEvaluation) =>
  changes(before, after).changes.map(({ kind, ruleId, cause }) => [kind, ruleId, cause.code, cause.on ?? cause.ref]);

describe("what changed between two results", () => {
  it("is nothing between a result and itself, nor where only the days left are fewer", () => {
    const result = on("2026-03-09", TASK);
    expect(changes(result, result)).toEqual({ profile: "lao-cai", from: "2026-03-09", to: "2026-03-09", changes: [] });
    expect(changes(result, on("2026-03-10", TASK)).changes).toEqual([]);
  });

  it("is told of results that were stored", () => {
    const [before, after] = [on("2026-03-20", TASK), on("2026-03-23", TASK)];
    const stored = [before, after].map((one) => JSON.parse(JSON.stringify(one)) as RegisterEvaluation);
    expect(changes(stored[0] as RegisterEvaluation, stored[1] as RegisterEvaluation)).toEqual(changes(before, after));
  });

  it("became late: the last day passed", () => {
    expect(told(on("2026-03-20", TASK), on("2026-03-23", TASK))).toContainEqual([
      "becameLate",
      "lao-cai/4.1:task",
      "dayPassed",
      "2026-03-20",
    ]);
  });

  it("became late, and was not moved, where its day was not known before", () => {
    const inWords = { ...TASK, dueOn: null, dueText: "theo chỉ đạo của UBND tỉnh" };
    const kinds = told(on("2026-03-20", inWords), on("2026-03-23", TASK)).filter(
      ([, rule]) => rule === "lao-cai/4.1:task",
    );
    expect(kinds.map(([kind]) => kind)).toEqual(["becameLate"]);
  });

  it("met, on the day of the act, in time or late", () => {
    const done = happening({ type: "completed", on: "2026-03-19" });
    const [change] = changes(on("2026-03-18", TASK), on("2026-03-19", done)).changes.filter(
      ({ key }) => key === ownDuty,
    );
    expect(change).toMatchObject({
      kind: "met",
      before: { state: "dueSoon" },
      after: { state: "met", fulfilledOn: "2026-03-19" },
      cause: { code: "act", on: "2026-03-19" },
    });
    const late = happening({ type: "completed", on: "2026-03-24" });
    const [lately] = changes(on("2026-03-23", TASK), on("2026-03-24", late)).changes.filter(
      ({ key }) => key === ownDuty,
    );
    expect(lately).toMatchObject({ kind: "met", before: { state: "overdue" }, after: { state: "metLate" } });
  });

  it("moved: the deadline was adjusted, and by whose document", () => {
    const adjusted = happening({
      type: "deadlineAdjusted",
      on: "2026-03-10",
      dueOn: "2026-04-10",
      reason: "chờ ý kiến",
      authorisedBy: "Công văn 5/UBND",
    });
    const found = changes(on("2026-03-09", TASK), on("2026-03-10", adjusted)).changes;
    expect(found.filter(({ key }) => key === ownDuty)).toMatchObject([
      {
        kind: "moved",
        before: { due: "2026-03-20" },
        after: { due: "2026-04-10" },
        cause: { code: "deadline", on: "2026-03-10", ref: "Công văn 5/UBND" },
      },
    ]);
    // What is counted from the deadline moves with it, under its key: three working days after Friday 10/4.
    expect(found.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")).toMatchObject({
      kind: "moved",
      before: { due: "2026-03-25" },
      after: { due: "2026-04-15" },
    });
  });

  it("appeared: a task that is new, and left: one that is gone", () => {
    const other = { ...TASK, id: "NV-2", document: { number: "13/UBND", issuedOn: "2026-03-02" } };
    const [one, two] = [on("2026-03-09", TASK), on("2026-03-09", TASK, other)];
    const appeared = changes(one, two).changes;
    expect(new Set(appeared.map(({ kind, taskId, cause }) => `${kind} ${taskId} ${cause.code}`))).toEqual(
      new Set(["appeared NV-2 newTask"]),
    );
    const left = changes(two, one).changes;
    expect(left.map(({ key }) => key)).toEqual(appeared.map(({ key }) => key));
    expect(new Set(left.map(({ kind, cause, after }) => `${kind} ${cause.code} ${after}`))).toEqual(
      new Set(["left taskGone null"]),
    );
  });

  it("appeared: the task was taken up again after its deadline, and what that brings", () => {
    const done = { type: "completed", on: "2026-03-19" };
    const again = { type: "reopened", on: "2026-03-25", by: "office" };
    const [before, after] = [on("2026-03-24", happening(done)), on("2026-03-26", happening(done, again))];
    const found = told(before, after);
    // Its last day has passed when it arises.
    expect(found).toContainEqual(["becameLate", "lao-cai/4.1:task", "event", "2026-03-25"]);
    expect(found).toContainEqual(["appeared", "lao-cai/19.3", "event", "2026-03-25"]);
    expect(found.filter(([, , cause]) => cause === "dayCame")).toEqual([]);
  });

  it("passed on to another body", () => {
    const passed = happening({ type: "reassigned", on: "2026-03-10", lead: "Sở Tài chính" });
    const found = changes(on("2026-03-09", TASK), on("2026-03-10", passed)).changes;
    expect(found.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")).toMatchObject({
      kind: "passedOn",
      key: "NV-1/lao-cai%2F4.1:task/-/sở tài chính",
      wasKey: ownDuty,
      before: { unit: "Sở Xây dựng" },
      after: { unit: "Sở Tài chính" },
      cause: { code: "lead", ref: "Sở Tài chính" },
    });
    expect(found.filter(({ kind }) => kind === "left")).toEqual([]);
  });

  it("named: the body became known", () => {
    const { lead: _, ...nobody } = TASK;
    const found = changes(on("2026-03-09", nobody), on("2026-03-09", TASK)).changes;
    expect(found.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")).toMatchObject({
      kind: "named",
      key: ownDuty,
      before: { unit: null },
      after: { unit: "Sở Xây dựng" },
      cause: { code: "body", ref: "Sở Xây dựng" },
    });
  });

  it("moved: the document came to assign a second task", () => {
    const bare = { ...TASK, events: [] };
    const second = { ...TASK, id: "NV-2", title: "Kế hoạch", lead: "Sở Y tế", events: [] };
    const found = changes(on("2026-03-03", bare), on("2026-03-03", bare, second)).changes;
    // Entered within 3 working days of the issue on Monday 2/3, Thursday 5/3; of several tasks within 5, Monday 9/3.
    expect(found.filter(({ taskId }) => taskId === "NV-1")).toMatchObject([
      {
        kind: "moved",
        ruleId: "lao-cai/7.1#2",
        wasKey: "NV-1/lao-cai%2F7.1/-/office",
        before: { due: "2026-03-05" },
        after: { due: "2026-03-09" },
        cause: { code: "document", ref: "2" },
      },
    ]);
  });

  it("waits while the task is returned, and goes on again", () => {
    const returned = happening({ type: "returned", on: "2026-03-04", by: "lead" });
    const answered = happening(
      { type: "returned", on: "2026-03-04", by: "lead" },
      { type: "received", on: "2026-03-06", by: "lead" },
    );
    const [open, waiting, again] = [on("2026-03-03", TASK), on("2026-03-05", returned), on("2026-03-06", answered)];
    const ofDuty = (before: RegisterEvaluation, after: RegisterEvaluation) =>
      changes(before, after).changes.filter(({ key }) => key === ownDuty);
    expect(ofDuty(open, waiting)).toMatchObject([{ kind: "left", cause: { code: "waits" } }]);
    expect(ofDuty(waiting, again)).toMatchObject([{ kind: "appeared", cause: { code: "runsAgain" } }]);
  });

  it("comes from another setting where the record is the same", () => {
    const known = (knownAt: string) => evaluateRegister([TASK], { profile: laoCai, asOf: "2026-03-09", knownAt });
    const causes = changes(known("2026-03-02"), known("2026-03-09")).changes.map(({ cause }) => cause.code);
    // What was recorded without a day of recording is known at any time, and no notice came between: nothing changes.
    expect(causes).toEqual([]);
  });

  it("is not told of two regulations, of no result, or backwards", () => {
    const result = on("2026-03-09", TASK);
    expect(issuesOf(() => changes(result, [] as never))).toMatchObject([{ code: "wrong-type", path: "after" }]);
    expect(issuesOf(() => changes({ ...result, meta: undefined } as never, result))).toMatchObject([
      { code: "missing", path: "before.meta" },
    ]);
    const other = evaluateRegister([TASK], { profile: canTho, asOf: "2026-03-09" });
    expect(issuesOf(() => changes(result, other))).toMatchObject([{ path: "after.profile", found: "can-tho" }]);
    expect(issuesOf(() => changes(result, on("2026-03-06", TASK)))).toMatchObject([
      { code: "out-of-range", path: "after.asOf" },
    ]);
  });

  it("shows no word of a classified task", () => {
    const secret = { ...TASK, secrecy: "secret", title: "Phòng thủ", lead: "Ban Cơ yếu" };
    const adjusted = {
      ...secret,
      events: [{ type: "deadlineAdjusted", on: "2026-03-10", dueOn: "2026-04-10", authorisedBy: "Mật lệnh 7" }],
    };
    const text = JSON.stringify(changes(on("2026-03-09", secret), on("2026-03-10", adjusted)));
    expect(text).not.toMatch(/Phòng thủ|Cơ yếu|cơ yếu|Mật lệnh/);
  });
});
