import { describe, expect, it } from "vitest";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluate, evaluateRegister, explainTask } from "../../support/unchecked.js";

const FIVE = [laoCai, canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn];
/** Due on 30 June 2026, a Tuesday. */
const TASK = {
  id: "1",
  title: "Báo cáo",
  lead: "Sở Tài chính",
  document: { number: "1/UBND-TH", issuedOn: "2026-05-04" },
  dueOn: "2026-06-30",
};
const BEFORE = "2026-06-15";
const AFTER = "2026-07-15";
const own = (evaluation: ReturnType<typeof evaluate>) =>
  evaluation.duties.find(({ topic, ruleId }) => topic === "doTask" && ruleId.endsWith(":task"));
const late = (evaluation: ReturnType<typeof evaluate>) =>
  evaluation.duties.filter(({ state }) => ["overdue", "metLate", "missed"].includes(state)).map(({ key }) => key);

describe("a task that the record gives as finished, without a day (SEMANTICS 30)", () => {
  const task = { ...TASK, recordedState: "completed" };

  it("is finished, and has no day of finish", () => {
    const { phase, completedOn, status, dueOn } = evaluate(task, { profile: laoCai, asOf: AFTER });
    expect({ phase, completedOn, cell: status.cell, status: status.id }).toEqual({
      phase: "completed",
      completedOn: null,
      cell: "doneUndated",
      status: "done",
    });
    expect(dueOn.workingDaysLate).toBeNull();
  });

  it("was done in time while the deadline has not passed, and nobody knows afterwards: a question", () => {
    expect(own(evaluate(task, { profile: laoCai, asOf: BEFORE }))).toMatchObject({ state: "met", fulfilledOn: null });
    const later = evaluate(task, { profile: laoCai, asOf: AFTER });
    expect(own(later)).toMatchObject({ state: "undetermined", due: "2026-06-30", fulfilledOn: null });
    expect(later.questions.find(({ code }) => code === "stateUndated")?.keys).toContain(own(later)?.key);
  });

  it.each(FIVE)("is not late in $id, and no day is made up for it", (profile) => {
    const evaluation = evaluate(task, { profile, asOf: AFTER });
    expect(own(evaluation)?.state).not.toBe("metLate");
    expect(evaluation.completedOn).toBeNull();
    expect(evaluation.duties.filter(({ fulfilledOn }) => fulfilledOn === AFTER)).toEqual([]);
    // What is late all the same would be so if it had been finished on the day it was given.
    const events = [{ type: "completed", on: "2026-05-04" }];
    const early = evaluate({ ...TASK, events }, { profile, asOf: AFTER });
    expect(late(early)).toEqual(expect.arrayContaining(late(evaluation)));
    const reached = (of: typeof early) => of.ladder.filter((rung) => rung.reached).map(({ ruleId }) => ruleId);
    expect(reached(early)).toEqual(expect.arrayContaining(reached(evaluation)));
  });

  it("is explained as it is judged", () => {
    const { derivations } = explainTask(task, { profile: laoCai, asOf: AFTER });
    expect(derivations.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")?.state).toBe("undetermined");
  });

  it("is counted as done", () => {
    const { summary } = evaluateRegister({ tasks: [task] }, { profile: laoCai, asOf: AFTER });
    expect(summary.all).toMatchObject({ done: 1, counts: { doneUndated: 1, openOverdue: 0 } });
  });

  it("has no deadline to be late by where none is set", () => {
    const { status } = evaluate({ ...task, dueOn: null }, { profile: laoCai, asOf: AFTER });
    expect(status.cell).toBe("doneNoDeadline");
  });

  it("is finished on the day that an event tells", () => {
    const told = { ...task, events: [{ type: "completed", on: "2026-07-02" }] };
    const { completedOn, status } = evaluate(told, { profile: laoCai, asOf: AFTER });
    expect({ completedOn, cell: status.cell }).toEqual({ completedOn: "2026-07-02", cell: "doneLate" });
  });
});

describe("the other states without a day", () => {
  const judged = (recordedState: string, asOf = AFTER, profile = laoCai) =>
    evaluate({ ...TASK, recordedState }, { profile, asOf });

  it("in progress is the word of the regulation, and late as it is", () => {
    const { status, phase } = judged("inProgress");
    expect({ id: status.id, phase, cell: status.cell }).toEqual({
      id: "inProgress",
      phase: "open",
      cell: "openOverdue",
    });
  });

  it("not begun is an open task", () => {
    expect(judged("notStarted").status).toMatchObject({ id: "notDoneOverdue", cell: "openOverdue" });
  });

  it.each(["suspended", "returned", "reassigned", "awaitingConfirmation", "unclear"])(
    "%s makes nobody late after the deadline",
    (state) => {
      const evaluation = judged(state);
      expect(evaluation.status.cell).toBe("openUndetermined");
      expect(own(evaluation)?.state).not.toMatch(/overdue|metLate|owed/);
      expect(evaluation.lead).toBe("Sở Tài chính");
      expect(evaluation.questions.some(({ code }) => code === "stateUndated")).toBe(true);
    },
  );

  it("says in which phase the task is", () => {
    expect(judged("suspended", BEFORE).phase).toBe("suspended");
    expect(judged("returned", BEFORE).phase).toBe("returned");
    expect(judged("awaitingConfirmation", BEFORE).phase).toBe("awaitingConfirmation");
    expect(judged("cancelled", BEFORE)).toMatchObject({ phase: "cancelled", status: { cell: "cancelled" } });
    expect(judged("unclear", BEFORE)).toMatchObject({ phase: "open", status: { cell: "openInTime" } });
  });

  it("waits for the office that confirms, where a regulation asks for it", () => {
    expect(judged("completed", BEFORE, haiPhongSnv).phase).toBe("awaitingConfirmation");
  });
});

describe("an extension without its day", () => {
  it("keeps the first deadline visible and is in force", () => {
    const { dueOn, status } = evaluate({ ...TASK, extendedTo: "2026-07-31" }, { profile: laoCai, asOf: AFTER });
    expect(dueOn).toMatchObject({ original: "2026-06-30", current: "2026-07-31", earlier: [] });
    expect(dueOn.adjustments).toEqual([{ on: null, dueOn: "2026-07-31", reason: null, authorisedBy: null }]);
    expect(status.cell).toBe("openInTime");
  });
});

describe("what is found of a state without a day", () => {
  const STATES = ["completed", "awaitingConfirmation", "returned", "suspended", "reassigned", "cancelled", "unclear"];
  const judged = (profile: (typeof FIVE)[number], recordedState: string, asOf: string, events: object[] = []) =>
    evaluate({ ...TASK, recordedState, events }, { profile, asOf });
  const texts = (evaluation: ReturnType<typeof evaluate>): string[] =>
    [...evaluation.findings.map(({ message }) => message), ...evaluation.questions.map(({ text }) => text)].map(
      ({ vi }) => vi,
    );

  it("names no day, and says the same on whatever day it is judged", () => {
    const events = [
      [],
      [{ type: "completed", on: "2026-06-20" }],
      [{ type: "suspended", on: "2026-05-20", by: "office" }],
      [{ type: "confirmed", on: "2026-06-22" }],
    ];
    for (const profile of FIVE)
      for (const state of STATES)
        for (const given of events) {
          const said = texts(judged(profile, state, "2026-07-15", given));
          expect(said.filter((text) => text.includes("15/07/2026"))).toEqual([]);
          expect(texts(judged(profile, state, "2026-07-16", given)), `${profile.id} ${state}`).toEqual(said);
        }
  });

  it("is said without a day: a finish without its confirmation, a return without its reason", () => {
    const found = (state: string, code: string) =>
      judged(haiPhongSnv, state, AFTER).findings.flatMap((one) => (one.code === code ? [one.message] : []));
    expect(found("completed", "confirmationMissing")).toEqual([
      {
        vi: "Hoàn thành chưa có xác nhận kết quả của Văn phòng UBND thành phố (điểm a khoản 1 Điều 6).",
        en: "Completion lacks the confirmation of: Office of the city People's Committee (Article 6, item 1, point a).",
      },
    ]);
    expect(found("returned", "reasonMissing").map(({ vi }) => vi)).toEqual([
      "Chuyển lại nhiệm vụ chưa ghi lý do bằng văn bản (điểm c khoản 1 Điều 6).",
    ]);
  });

  it("is not found where it hangs on the day: a return after its own limit, a calling off of what was finished", () => {
    const codes = (evaluation: ReturnType<typeof evaluate>) => evaluation.findings.map(({ code }) => code);
    const received = [{ type: "received", on: "2026-05-05" }];
    expect(codes(judged(haiPhongSnv, "returned", AFTER, received))).not.toContain("returnedLate");
    const finished = [{ type: "completed", on: "2026-06-20" }];
    for (const profile of FIVE)
      expect(
        codes(judged(profile, "cancelled", AFTER, finished)).filter((code) => code.startsWith("cancelled")),
      ).toEqual([]);
  });
});
