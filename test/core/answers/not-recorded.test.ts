import { describe, expect, it } from "vitest";
import type { Duty } from "../../../src/index.js";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

const TASK = {
  id: "N1",
  title: "Nhiệm vụ thử",
  lead: "Sở Xây dựng",
  dueOn: "2026-03-10",
  document: { number: "1/UBND", issuedOn: "2026-02-02" },
  events: [{ type: "assigned", on: "2026-02-02" }],
};

const judged = (register: Readonly<Record<string, unknown>>, asOf = "2026-03-20", profile = "lao-cai") => {
  const { tasks } = evaluateRegister(register, { profile: getProfile(profile), asOf });
  const [task] = tasks;
  if (task === undefined) throw new Error("the register has a task");
  const dutiesOf = (ruleId: string): readonly Duty[] => task.duties.filter((duty) => duty.ruleId === ruleId);
  return { task, dutiesOf, asked: task.questions.map(({ code }) => code) };
};

describe("A task whose finish the register does not keep", () => {
  it("is neither overdue nor late by a number of days, on the due day, after it and long after it", () => {
    for (const [asOf, cell] of [
      ["2026-03-10", "openInTime"],
      ["2026-03-11", "openUndetermined"],
      ["2026-06-30", "openUndetermined"],
    ] as const) {
      const { task, dutiesOf } = judged({ keeps: ["assigned"], tasks: [TASK] }, asOf);
      expect(task.status.cell).toBe(cell);
      expect(task.dueOn.workingDaysLate).toBeNull();
      expect(dutiesOf("lao-cai/4.1:task").every(({ state }) => state !== "overdue")).toBe(true);
    }
  });

  it("is overdue from the day after its deadline where finishes are kept", () => {
    expect(judged({ keeps: ["assigned", "completed"], tasks: [TASK] }, "2026-03-11").task.status.cell).toBe(
      "openOverdue",
    );
  });
});

describe("A result without a finish", () => {
  const withResult = (on: string) => ({ tasks: [{ ...TASK, events: [...TASK.events, { type: "resultIssued", on }] }] });

  it("that was there on the due day does the task, and the missing finish is a finding", () => {
    const { task, dutiesOf } = judged(withResult("2026-03-10"));
    expect(dutiesOf("lao-cai/4.1:task").map(({ state, fulfilledOn }) => [state, fulfilledOn])).toEqual([
      ["met", "2026-03-10"],
    ]);
    expect(task.status.cell).toBe("openUndetermined");
    expect(task.findings.map(({ code }) => code)).toContain("completionMissing");
  });

  it("that came the day after does it late, by one working day", () => {
    const { task, dutiesOf } = judged(withResult("2026-03-11"));
    expect(dutiesOf("lao-cai/4.1:task").map(({ state, workingDaysLate }) => [state, workingDaysLate])).toEqual([
      ["metLate", 1],
    ]);
    expect([task.status.cell, task.dueOn.workingDaysLate]).toEqual(["openUndetermined", 1]);
    expect(task.findings.map(({ code }) => code)).toContain("completionMissing");
  });
});

describe("A printed deadline that gives no day", () => {
  const { task, dutiesOf, asked } = judged({ tasks: [{ ...TASK, dueOn: null, dueText: "trước mùa mưa" }] });

  it("is asked for, once, and what hangs on it is undetermined", () => {
    expect(asked.filter((code) => code === "deadlineUndated")).toHaveLength(1);
    for (const id of ["lao-cai/4.1:task", "lao-cai/7.2.a", "lao-cai/19.3", "lao-cai/20.2:explain"])
      expect(dutiesOf(id).map(({ state, due }) => [state, due])).toEqual([["undetermined", null]]);
  });

  it("is neither no deadline nor in time", () => {
    expect(task.status).toMatchObject({ id: "notDone", cell: "openUndetermined", noDeadline: false });
  });

  it("leaves a finished task done, on time or late not known", () => {
    const done = [...TASK.events, { type: "completed", on: "2026-03-12" }];
    const { task: finished } = judged({ tasks: [{ ...TASK, dueOn: null, dueText: "trước mùa mưa", events: done }] });
    expect(finished.status.cell).toBe("doneUndated");
  });
});

describe("The day of an assignment or an issue that is not recorded", () => {
  it("is asked for, and what counts from it is undetermined", () => {
    const { dutiesOf, asked } = judged(
      { tasks: [{ ...TASK, document: { number: "1/UBND" }, events: [] }] },
      "2026-07-20",
      "can-tho",
    );
    expect(dutiesOf("can-tho/5.1").map(({ state, due }) => [state, due])).toEqual([["undetermined", null]]);
    expect(asked).toContain("startUnknown");
  });

  it("is asked for no more once the task is done", () => {
    const events = [{ type: "completed", on: "2026-07-10" }];
    const { asked } = judged({ tasks: [{ ...TASK, document: { number: "1/UBND" }, events }] }, "2026-07-20", "can-tho");
    expect(asked).not.toContain("startUnknown");
  });

  it("leaves the latest of several days shown until it has passed", () => {
    // Issued on Monday 2/2, the assignment is not recorded: Tuesday 3/2, until it has passed unmet.
    const task = { ...TASK, lead: "Phòng Lễ tân", events: [] };
    const on = (asOf: string) =>
      judged({ tasks: [task] }, asOf, "hai-phong-snv")
        .dutiesOf("hai-phong-snv/6.2.a")
        .map(({ state, due }) => [state, due]);
    expect(on("2026-02-03")).toEqual([["dueSoon", "2026-02-03"]]);
    expect(on("2026-02-04")).toEqual([["undetermined", "2026-02-03"]]);
  });
});

describe("A body that took over", () => {
  const passedOn = (on: string, ...more: readonly Readonly<Record<string, unknown>>[]) => ({
    tasks: [{ ...TASK, events: [...TASK.events, { type: "reassigned", on, lead: "Sở Y tế" }, ...more] }],
  });
  const ownTasks = (register: Readonly<Record<string, unknown>>, asOf = "2026-03-20") =>
    judged(register, asOf)
      .dutiesOf("lao-cai/4.1:task")
      .map(({ unit, state, due }) => [unit, state, due]);

  it("after the deadline is asked for a deadline of its own; the one that let it pass stays late", () => {
    expect(ownTasks(passedOn("2026-03-11"))).toEqual([
      ["Sở Xây dựng", "overdue", "2026-03-10"],
      ["Sở Y tế", "undetermined", null],
    ]);
    expect(judged(passedOn("2026-03-11")).asked).toContain("deadlineOfNewLead");
  });

  it("on the due day owes the task by that day", () => {
    expect(ownTasks(passedOn("2026-03-10"))).toEqual([["Sở Y tế", "overdue", "2026-03-10"]]);
  });

  it("owes it by the deadline that was set in its tenure", () => {
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-16", dueOn: "2026-04-10" };
    expect(ownTasks(passedOn("2026-03-11", adjusted))).toEqual([["Sở Y tế", "pending", "2026-04-10"]]);
    expect(ownTasks(passedOn("2026-03-11", adjusted), "2026-04-11")).toEqual([["Sở Y tế", "overdue", "2026-04-10"]]);
  });

  it("is asked nothing once it has done the task", () => {
    expect(judged(passedOn("2026-03-11", { type: "completed", on: "2026-03-18" })).asked).not.toContain(
      "deadlineOfNewLead",
    );
  });
});

describe("A body that is no more", () => {
  const ended = (into?: string) => ({
    bodies: [
      { name: "Sở Kế hoạch và Đầu tư", to: "2026-02-28", ...(into === undefined ? {} : { into }) },
      { name: "Sở Tài chính" },
    ],
    tasks: [{ ...TASK, lead: "Sở Kế hoạch và Đầu tư" }],
  });

  it("has a successor asked for, who owes what came due after its last day", () => {
    const { dutiesOf, asked } = judged(ended());
    expect(dutiesOf("lao-cai/4.1:task").map(({ unit, state, due }) => [unit, state, due])).toEqual([
      [null, "undetermined", "2026-03-10"],
    ]);
    expect(asked).toContain("successor");
  });

  it("passes its tasks on to the body it went into, from the next day", () => {
    const { dutiesOf, asked } = judged(ended("Sở Tài chính"));
    expect(dutiesOf("lao-cai/4.1:task").map(({ unit, state }) => [unit, state])).toEqual([["Sở Tài chính", "overdue"]]);
    expect(asked).not.toContain("successor");
  });
});

describe("The day of a meeting that the register does not list", () => {
  const questions = (meetings: readonly object[]) =>
    evaluateRegister(
      { tasks: [], meetings },
      { profile: getProfile("hai-phong-thanh-uy"), asOf: "2026-03-20" },
    ).register.questions.filter(({ code }) => code === "meetingDay");

  it("is asked for, once a kind of meeting", () => {
    expect(questions([]).map(({ subject }) => subject)).toEqual(["committeeConference", "yearEndConference"]);
    expect(questions([{ type: "committeeConference", on: "2026-04-02" }]).map(({ subject }) => subject)).toEqual([
      "yearEndConference",
    ]);
  });
});

describe("An act that could have been done by an event that is not kept", () => {
  // Result issued on Friday 20/3/2026: posted by Monday 23/3. A report of progress posts no result of a task with a deadline (A13).
  const posted = (keeps: readonly string[], asOf: string, dueOn: string | undefined = "2026-03-31") =>
    judged(
      {
        keeps: ["issued", "assigned", "resultIssued", "completed", ...keeps],
        reports: [],
        tasks: [
          {
            ...TASK,
            lead: "Phòng Lãnh sự",
            dueOn,
            document: { number: "1/UBND", issuedOn: "2026-03-02" },
            events: [
              { type: "assigned", on: "2026-03-03" },
              { type: "resultIssued", on: "2026-03-20" },
            ],
          },
        ],
      },
      asOf,
      "hai-phong-snv",
    );
  const stateOf = ({ dutiesOf }: ReturnType<typeof posted>) =>
    dutiesOf("hai-phong-snv/6.1.b").map(({ state }) => state);
  const notKept = ({ task }: ReturnType<typeof posted>) =>
    task.questions.filter(({ code }) => code === "eventNotKept").map(({ subject }) => subject);

  it("is not known, and only what could serve here is asked for", () => {
    expect(stateOf(posted(["progressReported"], "2026-03-23"))).toEqual(["dueSoon"]);
    expect(stateOf(posted(["progressReported"], "2026-03-24"))).toEqual(["undetermined"]);
    expect(notKept(posted([], "2026-03-24"))).toContain("resultRecorded");
    expect(
      posted([], "2026-03-24").task.questions.find(({ subject }) => subject === "progressReported")?.keys ?? [],
    ).not.toContainEqual(expect.stringContaining("6.1.b"));
  });

  it("is overdue where what could serve is kept", () => {
    expect(stateOf(posted(["resultRecorded"], "2026-03-24"))).toEqual(["overdue"]);
  });
});
