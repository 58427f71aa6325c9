import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { explainTask } from "../../../src/core/answers/explain-task.js";
import { type DeadlineParts, deadlineRule, recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const RULE: DeadlineParts = { topic: "handleFeedback", actor: "lead", on: "received", fulfilledBy: ["registered"] };
const at = (type: string, on: string, time?: string) => ({
  type,
  on,
  ...(time === undefined ? {} : { recordedAt: `${on}T${time.length === 5 ? `${time}:00` : time}+07:00` }),
});
const taskWith = (events: readonly object[], more: object = {}) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  events: [at("assigned", "2026-03-02"), ...events],
  ...more,
});
const duty = (rule: DeadlineParts, events: readonly object[], asOf = "2026-05-29") => {
  const [first] = evaluate(taskWith(events), { profile: profileOf(deadlineRule({ ...RULE, ...rule })), asOf }).duties;
  return first ?? expect.fail("no duty");
};

const officeHours = [
  ["07:30", "11:30"],
  ["13:30", "17:00"],
] as const;
const hours = (workingHours: number) => ({ workingHours, officeHours });
const cutoff = "15:00";

// Monday 27/4/2026 is off in lieu of the Hùng Kings' Day, Sunday 26/4; 30/4 and 1/5 are holidays.
describe("the hour that moves a trigger is that of the event that gave the day", () => {
  const twice = [at("received", "2026-04-20", "10:00"), at("received", "2026-04-24", "15:30")];

  it("of the last receipt: Friday 24/4 15:30 counts as Tuesday 28/4; 29/4, 4/5, 5/5", () => {
    expect(duty({ on: { last: "received" }, cutoff }, twice)).toMatchObject({
      due: "2026-05-05",
      trigger: { on: "2026-04-24", deemedOn: "2026-04-28" },
    });
    // Of the latest of several days, and of the first that is known, too.
    expect(duty({ on: { latestOf: ["assigned", { last: "received" }] }, cutoff }, twice).due).toBe("2026-05-05");
    expect(duty({ on: { firstKnownOf: ["urged", { last: "received" }] }, cutoff }, twice).due).toBe("2026-05-05");
    // The first receipt at 10:00 stands: 21, 22 and 23/4.
    expect(duty({ cutoff }, twice)).toMatchObject({ due: "2026-04-23", trigger: { on: "2026-04-20" } });
  });

  it("of several on one day: the last one counts by its own hour", () => {
    const sameDay = [at("received", "2026-04-20", "10:00"), at("received", "2026-04-20", "15:30")];
    expect(duty({ on: { last: "received" }, cutoff }, sameDay).due).toBe("2026-04-24");
    expect(duty({ cutoff }, sameDay).due).toBe("2026-04-23");
    // One hour after 10:00, and one after 15:30.
    expect(duty({ span: hours(1) }, sameDay).at).toBe("2026-04-20T11:00:00+07:00");
    expect(duty({ on: { last: "received" }, span: hours(1) }, sameDay).at).toBe("2026-04-20T16:30:00+07:00");
  });

  it("of the assignment where the task starts with it", () => {
    const task = { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-04-20", "15:30")] };
    const profile = profileOf(deadlineRule({ ...RULE, on: "start", cutoff }));
    expect(evaluate(task, { profile, asOf: "2026-05-29" }).duties[0]?.due).toBe("2026-04-24");
  });

  it("of the finish that came again", () => {
    const events = [
      at("completed", "2026-04-13", "09:00"),
      at("reopened", "2026-04-14"),
      at("completed", "2026-04-20", "15:30"),
    ];
    const profile = profileOf(deadlineRule({ ...RULE, actor: "office", on: "completed", cutoff }));
    const { duties } = evaluate(taskWith(events), { profile, asOf: "2026-05-29" });
    expect(duties.map(({ due }) => due)).toEqual(["2026-04-16", "2026-04-24"]);
  });
});

describe("a count of office hours from a deemed day", () => {
  it("begins when the office opens on that day: Friday 24/4 15:30 and one hour end on Tuesday 28/4 at 08:30", () => {
    const received = [at("received", "2026-04-24", "15:30")];
    expect(duty({ cutoff, span: hours(1) }, received).at).toBe("2026-04-28T08:30:00+07:00");
    // Without the cut-off hour the hour runs at once.
    expect(duty({ span: hours(1) }, received).at).toBe("2026-04-24T16:30:00+07:00");
  });

  it("from a rest day as well: Saturday 25/4 counts as Tuesday 28/4", () => {
    const received = [at("received", "2026-04-25", "09:00")];
    const restDayTrigger = "nextWorkingDay";
    expect(duty({ restDayTrigger, span: hours(1) }, received).at).toBe("2026-04-28T08:30:00+07:00");
    // Four hours in the morning, the fifth from 13:30 on.
    expect(duty({ restDayTrigger, span: hours(5) }, received).at).toBe("2026-04-28T14:30:00+07:00");
  });

  it("gives a minute that has begun in full", () => {
    expect(duty({ span: hours(1) }, [at("received", "2026-04-20", "10:00:30")]).at).toBe("2026-04-20T11:01:00+07:00");
  });
});

describe("a cut-off hour", () => {
  const of = (time?: string) => duty({ cutoff: "16:00" }, [at("received", "2026-04-20", time)]);

  it("is passed by half a minute after it, and not by the hour itself", () => {
    expect(of("16:00:00")).toMatchObject({ due: "2026-04-23", trigger: { on: "2026-04-20" } });
    expect(of("16:00:30")).toMatchObject({ due: "2026-04-24", trigger: { deemedOn: "2026-04-21" } });
    expect(of("16:00:00.5")).toMatchObject({ due: "2026-04-24" });
    expect(of("15:59:59")).toMatchObject({ due: "2026-04-23" });
  });

  it("says that the day decided where the record has no hour, and only there", () => {
    expect(of()).toMatchObject({ due: "2026-04-23", hour: "notRecorded" });
    expect(of("10:00")).not.toHaveProperty("hour");
    expect(duty({ span: hours(1) }, [at("received", "2026-04-20")])).toMatchObject({ hour: "notRecorded" });
    expect(duty({}, [at("received", "2026-04-20")])).not.toHaveProperty("hour");
  });

  it("does not make its deemed day the day of receipt, neither in the duty nor in its explanation", () => {
    expect(of("16:30").trigger).toEqual({ kind: "event", name: "received", on: "2026-04-20", deemedOn: "2026-04-21" });
    const profile = profileOf(deadlineRule({ ...RULE, cutoff: "16:00" }));
    const task = taskWith([at("received", "2026-04-20", "16:30")]);
    const [derivation] = explainTask(task, { profile, asOf: "2026-05-29" }).derivations;
    expect(derivation?.steps.slice(0, 2).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "trigger 2026-04-20",
      "trigger 2026-04-21",
    ]);
  });
});

describe("a time of day on the last day", () => {
  const span = { sameDay: true } as const;
  const done = (...times: (string | undefined)[]) =>
    duty({ on: "received", span, at: "14:00" }, [
      at("received", "2026-04-20", "08:00"),
      ...times.map((time) => at("registered", "2026-04-20", time)),
    ]);

  it("is kept by what was done by then", () => {
    for (const time of ["13:00", "14:00"]) expect(done(time)).toMatchObject({ state: "met" });
    expect(done("13:00")).not.toHaveProperty("hour");
  });

  it("is missed by what was done after it, on the same day", () => {
    for (const time of ["14:00:01", "15:00"]) {
      expect(done(time)).toMatchObject({ state: "metLate", fulfilledOn: "2026-04-20", workingDaysLate: 0 });
    }
  });

  it("is judged by the first act of the day, and by the day where one has no hour", () => {
    expect(done("15:00", "13:00")).toMatchObject({ state: "met" });
    expect(done("15:00", undefined)).toMatchObject({ state: "met", hour: "notRecorded" });
    expect(done(undefined)).toMatchObject({ state: "met", hour: "notRecorded" });
  });

  it("is no matter on another day, nor while the day judged is not over", () => {
    const late = duty({ span, at: "14:00" }, [
      at("received", "2026-04-20", "08:00"),
      at("registered", "2026-04-21", "09:00"),
    ]);
    expect(late).toMatchObject({ state: "metLate", workingDaysLate: 1 });
    const today = duty({ span, at: "14:00" }, [at("received", "2026-04-20", "08:00")], "2026-04-20");
    expect(today).toMatchObject({ state: "dueSoon" });
  });

  it("holds for office hours that end on it", () => {
    // Two hours from 08:00 end at 10:00.
    const of = (time: string) =>
      duty({ span: hours(2) }, [at("received", "2026-04-20", "08:00"), at("registered", "2026-04-20", time)]);
    expect(of("10:00")).toMatchObject({ state: "met", at: "2026-04-20T10:00:00+07:00" });
    expect(of("10:01")).toMatchObject({ state: "metLate" });
  });

  it("holds for a report on an open task", () => {
    const monthly = recurrenceRule({
      calendar: [{ every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none", at: "14:00" }],
      fulfilledBy: ["progressReported"],
    });
    const of = (time?: string) =>
      evaluate(taskWith([at("progressReported", "2026-04-20", time)]), {
        profile: profileOf(monthly),
        asOf: "2026-04-21",
        periods: "all",
      }).duties.find(({ period }) => period === "2026-04");
    expect(of("13:59")).toMatchObject({ state: "met" });
    expect(of("14:30")).toMatchObject({ state: "metLate", workingDaysLate: 0 });
    expect(of()).toMatchObject({ state: "met", hour: "notRecorded" });
  });
});
