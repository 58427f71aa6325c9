import { describe, expect, it } from "vitest";
import { verifyReceipt } from "../../../src/core/changes/verify-receipt.js";
import { laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { createFollower, evaluateRegister } from "../../support/unchecked.js";

const task = (i: number) => ({
  id: `NV-${i}`,
  title: `Báo cáo ${i}`,
  lead: i % 2 === 0 ? "Sở Xây dựng" : "Sở Y tế",
  document: { number: `${i}/UBND`, issuedOn: "2026-03-02" },
  dueOn: "2026-03-20",
});
const REGISTER = { tasks: [1, 2, 3, 4].map(task) };
const AT = { profile: laoCai, asOf: "2026-03-10" };
const follow = () => createFollower(REGISTER, AT);

describe("a register that is followed", () => {
  it("judges the task alone to which something happened", () => {
    const follower = follow();
    expect(follower.judged).toBe(4);
    follower.record("NV-2", { type: "progressReported", on: "2026-03-10", by: "lead" });
    expect(follower.judged).toBe(5);
    expect(follower.changes().changes.every(({ taskId }) => taskId === "NV-2")).toBe(true);
    expect(follower.changes().changes).toEqual([]);
  });

  it("judges nothing on a day on which nothing changes but counters, and counts when it is read", () => {
    const follower = follow();
    follower.advance("2026-03-11");
    expect(follower.judged).toBe(4);
    const left = follower.evaluation.tasks.map(({ dueOn }) => dueOn.workingDaysLeft);
    // Thursday 12/3 to Friday 20/3: seven working days.
    expect(left).toEqual([7, 7, 7, 7]);
    expect(follower.evaluation).toEqual(evaluateRegister(REGISTER, { ...AT, asOf: "2026-03-11" }));
  });

  it("takes an instant for its day in Viet Nam", () => {
    const follower = follow();
    follower.advance("2026-03-10T18:00:00Z");
    expect(follower.asOf).toBe("2026-03-11");
  });

  it("takes tasks in, in the place of others, and out", () => {
    const follower = follow();
    follower.put(task(5));
    follower.put({ ...task(1), dueOn: "2026-03-25" });
    follower.remove("NV-3");
    const now = { tasks: [{ ...task(1), dueOn: "2026-03-25" }, task(2), task(4), task(5)] };
    expect(follower.evaluation).toEqual(evaluateRegister(now, AT));
    expect(follower.register.tasks.map(({ id }) => id)).toEqual(["NV-1", "NV-2", "NV-4", "NV-5"]);
    expect(follower.judged).toBe(6);
  });

  it("tells of deadlines in words what reading the register anew tells", () => {
    const inWords = { id: "NV-7", dueText: "trước ngày 20/5", document: { number: "7/UBND", issuedOn: "2026-03-02" } };
    const follower = createFollower({ tasks: [inWords] }, AT);
    follower.put({ ...inWords, id: "NV-8", dueText: "trước ngày 31/13/2026" });
    follower.record("NV-7", { type: "progressReported", on: "2026-03-10" });
    const now = [
      { ...inWords, events: [{ type: "progressReported", on: "2026-03-10" }] },
      { ...inWords, id: "NV-8", dueText: "trước ngày 31/13/2026" },
    ];
    expect(follower.evaluation).toEqual(evaluateRegister({ tasks: now }, AT));
    expect(follower.evaluation.notices.map(({ taskId }) => taskId)).toEqual(["NV-7", "NV-8"]);
  });

  it("judges the tasks of a document to which a task is added", () => {
    const follower = follow();
    follower.put({ ...task(6), document: { number: "1/UBND", issuedOn: "2026-03-02" } });
    // The new task, and NV-1, whose document now assigns two.
    expect(follower.judged).toBe(6);
    expect(follower.evaluation.tasks[0]?.documentTasks).toBe(2);
  });

  it("takes nothing of what is wrong, and says what is", () => {
    const follower = follow();
    const before = follower.evaluation;
    const wrong = [
      () => follower.record("NV-9", { type: "completed", on: "2026-03-10" }),
      () => follower.record("NV-1", { type: "complete", on: "2026-03-10" }),
      () => follower.put({ ...task(1), dueOn: "2026-02-30" }),
      () => follower.put({ ...task(1), dueOn: "2051-03-01" }),
      () => follower.remove("NV-9"),
      () => follower.advance("2026-03-09"),
      () => follower.advance("2051-01-02"),
    ];
    const codes = wrong.map((act) => issuesOf(act).map(({ code, path }) => `${code} ${path}`));
    expect(codes).toEqual([
      ["unknown-name taskId"],
      ["unknown-name type"],
      ["impossible-date dueOn"],
      ["outside-calendar "],
      ["unknown-name taskId"],
      ["out-of-range day"],
      ["outside-calendar "],
    ]);
    expect(follower.evaluation).toBe(before);
    expect(issuesOf(() => createFollower(REGISTER, { ...AT, form: "2026-01-01" } as never))).toMatchObject([
      { code: "unknown-key", path: "form" },
    ]);
  });
});

describe("the receipt of a result", () => {
  const options = { ...AT, readings: { A09: "assigned" }, share: { digits: 1 } } as const;
  const stored = JSON.parse(JSON.stringify(evaluateRegister(REGISTER, options))) as ReturnType<typeof evaluateRegister>;

  it("is verified by the inputs it was computed from", () => {
    expect(verifyReceipt(stored, { register: REGISTER, options })).toMatchObject({ verified: true, differs: [] });
    const instant = { ...options, asOf: "2026-03-10T09:00:00+07:00" };
    expect(verifyReceipt(stored, { register: REGISTER, options: instant }).verified).toBe(true);
  });

  it("names each part in which the inputs are others", () => {
    const differs = (register: unknown, other: object) =>
      verifyReceipt(stored, { register, options: { ...options, ...other } }).differs;
    expect(differs({ tasks: REGISTER.tasks.slice(1) }, {})).toEqual(["register"]);
    expect(differs(REGISTER, { asOf: "2026-03-11" })).toEqual(["options"]);
    expect(differs(REGISTER, { share: { digits: 2 } })).toEqual(["options"]);
    expect(differs(REGISTER, { readings: {} })).toEqual(["profile", "options"]);
    expect(differs(REGISTER, { knownAt: "2025-01-01" })).toEqual(["calendar", "options"]);
    const other = { ...stored, meta: { ...stored.meta, engine: { name: "dondoc" as const, version: "0.0.1" } } };
    expect(verifyReceipt(other, { register: REGISTER, options }).differs).toEqual(["engine"]);
  });

  it("is not asked of what is no result", () => {
    expect(issuesOf(() => verifyReceipt({} as never, { register: REGISTER, options }))).toMatchObject([
      { code: "missing", path: "result.meta" },
    ]);
    expect(issuesOf(() => verifyReceipt(stored, { register: REGISTER } as never))).toMatchObject([{ path: "options" }]);
  });
});
