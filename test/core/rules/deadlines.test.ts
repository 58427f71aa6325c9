import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { type DeadlineParts, deadlineRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const RULE: DeadlineParts = {
  topic: "handleFeedback",
  actor: "lead",
  on: "received",
  span: { workingDays: 3, firstDay: "next" },
  fulfilledBy: ["registered"],
};
const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
const duties = (rule: DeadlineParts, events: readonly object[], more: object = {}, asOf = "2026-03-31") =>
  evaluate(
    { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-03-02"), ...events], ...more },
    { profile: profileOf(deadlineRule({ ...RULE, ...rule })), asOf },
  ).duties;
const duty = (...given: Parameters<typeof duties>) => duties(...given)[0] ?? expect.fail("no duty");

describe("an act three working days after receipt, Wednesday 11/3/2026", () => {
  const received = at("received", "2026-03-11");

  it("is due on Monday 16/3, and judged on each day", () => {
    const on = (asOf: string, ...events: object[]) => duty({}, [received, ...events], {}, asOf);
    expect(on("2026-03-11")).toMatchObject({
      due: "2026-03-16",
      at: null,
      actBy: "2026-03-16",
      trigger: { kind: "event", name: "received", on: "2026-03-11" },
      key: "1/lao-cai%2F6.2.a/-/sở y tế",
      actor: "lead",
      modality: "must",
      since: null,
      state: "dueSoon",
      workingDaysLeft: 3,
      workingDaysLate: null,
      certainty: "official",
      reason: null,
      unit: "Sở Y tế",
      period: null,
    });
    expect(on("2026-03-16")).toMatchObject({ state: "dueSoon", workingDaysLeft: 0 });
    expect(on("2026-03-18")).toMatchObject({ state: "overdue", workingDaysLeft: null, workingDaysLate: 2 });
    expect(on("2026-03-31", at("registered", "2026-03-16"))).toMatchObject({
      state: "met",
      fulfilledOn: "2026-03-16",
      workingDaysLate: null,
      workingDaysLeft: null,
    });
    expect(on("2026-03-31", at("registered", "2026-03-18"))).toMatchObject({
      state: "metLate",
      fulfilledOn: "2026-03-18",
      workingDaysLate: 2,
    });
  });

  it("changes on the day after its last one, and before that on the day it comes near", () => {
    const profile = profileOf(deadlineRule(RULE));
    const given = { id: "1", title: "A", events: [at("assigned", "2026-03-02"), received] };
    const next = (asOf: string, dueSoonWorkingDays: number | null) =>
      evaluate(given, { profile, asOf, parameters: { dueSoonWorkingDays } }).nextChange;
    expect(next("2026-03-11", 3)).toBe("2026-03-17");
    expect(next("2026-03-11", 1)).toBe("2026-03-13");
    expect(next("2026-03-11", null)).toBe("2026-03-17");
    expect(next("2026-03-17", 3)).toBeNull();
  });

  it("serves no other provision and goes to nobody, unless its rule says so", () => {
    expect(duty({}, [received])).toMatchObject({ serves: [], recipients: [] });
    const more = { recipients: ["office"], serves: ["lao-cai/19.5"] };
    expect(duty(more, [received])).toMatchObject(more);
  });

  it("is planned for the last working day, but not for one before it arose", () => {
    const planned = (rule: DeadlineParts, on: string) => {
      const { due, actBy } = duty(rule, [at("received", on)]);
      return `${due} ${actBy}`;
    };
    const days = (n: number) => ({ days: n, firstDay: "next", roll: "none" }) as const;
    // Due on Sunday 15/3.
    expect(planned({ span: days(4) }, "2026-03-11")).toBe("2026-03-15 2026-03-13");
    expect(planned({ span: days(1) }, "2026-03-14")).toBe("2026-03-15 2026-03-15");
    expect(planned({ span: { sameDay: true } }, "2026-03-15")).toBe("2026-03-15 2026-03-15");
    expect(planned({ span: days(3), counts: "back" }, "2026-03-18")).toBe("2026-03-15 2026-03-13");
  });

  it("is as certain as the later of its trigger and its last day", () => {
    const span = { days: 10, firstDay: "next", roll: "none" } as const;
    const certainty = (rule: DeadlineParts, dueOn: string) =>
      duty({ span, on: "due", ...rule }, [], { dueOn }).certainty;
    const later = certainty({}, "2030-01-04");
    expect(later).not.toBe("official");
    expect(certainty({}, "2026-03-20")).toBe("official");
    // Counted back into 2026 from a day of 2030.
    const back = { counts: "back", span: { months: 40, roll: "none" } } as const;
    expect(certainty(back, "2030-01-04")).toBe(later);
  });

  it("may carry the hour of its last day", () => {
    expect(duty({ at: "14:00" }, [received]).at).toBe("2026-03-16T14:00:00+07:00");
  });

  it("is done whenever it was, or only from the trigger on", () => {
    const early = at("registered", "2026-03-10");
    expect(duty({}, [early, received])).toMatchObject({ state: "met", fulfilledOn: "2026-03-10" });
    const fulfilledBy = [{ event: "registered", from: "trigger" }] as const;
    expect(duty({ fulfilledBy }, [early, received])).toMatchObject({ state: "overdue", fulfilledOn: null });
    expect(duty({ fulfilledBy }, [received, at("registered", "2026-03-11")])).toMatchObject({ state: "met" });
  });

  it("is done by an act that counts only for some tasks", () => {
    const when = { fact: "classified", operator: "equal", value: true } as const;
    const fulfilledBy = ["urged", { event: "registered", from: "trigger", when }] as const;
    const events = [received, at("registered", "2026-03-12"), at("urged", "2026-03-13")];
    expect(duty({ fulfilledBy }, events).fulfilledOn).toBe("2026-03-13");
    expect(duty({ fulfilledBy }, events, { secrecy: "secret" }).fulfilledOn).toBe("2026-03-12");
  });

  it("hangs on a receipt whose day is not recorded; it does not arise under another condition, or on a document to come", () => {
    expect(duty({}, [])).toMatchObject({ state: "undetermined", reason: "notRecorded", due: null, unit: "Sở Y tế" });
    const when = { fact: "classified", operator: "equal", value: true } as const;
    expect(duty({ when }, [received])).toMatchObject({ state: "notApplicable", reason: "conditionNotMet" });
    const later = { document: { issuedOn: "2026-04-10" }, events: [] };
    expect(duty({}, [], later)).toMatchObject({ state: "notApplicable", reason: "notIssuedYet" });
  });

  it("is not owed once the task was called off, unless it was done", () => {
    const cancelled = at("cancelled", "2026-03-20");
    expect(duty({}, [received, cancelled])).toMatchObject({
      state: "notApplicable",
      reason: "cancelled",
      trigger: { name: "received", on: "2026-03-11" },
      workingDaysLeft: null,
      workingDaysLate: null,
    });
    expect(duty({}, [received, at("registered", "2026-03-12"), cancelled])).toMatchObject({ state: "met" });
    // What is done after the call-off is done for nobody.
    expect(duty({}, [received, cancelled, at("registered", "2026-03-23")])).toMatchObject({
      state: "notApplicable",
      reason: "cancelled",
    });
  });

  it("stands still while the task is suspended, and is given those days back, where the rule says so", () => {
    const stops = "whileSuspended";
    const suspended = at("suspended", "2026-03-12");
    expect(duty({ stops }, [received, suspended])).toMatchObject({ state: "notApplicable", reason: "clockStopped" });
    const resumed = at("resumed", "2026-03-16");
    // Thursday 12/3 and Friday 13/3 were days of suspension: 16/3 is the first day, 18/3 the third.
    expect(duty({ stops }, [received, suspended, resumed])).toMatchObject({ due: "2026-03-18" });
  });

  it("becomes late by no suspension of an authority, and is not moved by one", () => {
    const suspended = (more: object = {}) => at("suspended", "2026-03-12", more);
    const waiting = { state: "notApplicable", reason: "suspended", due: "2026-03-16", workingDaysLate: null };
    for (const more of [{}, { by: "office" }, { by: "assigner" }]) {
      expect(duty({}, [received, suspended(more)])).toMatchObject(waiting);
    }
    // Resumed on Wednesday 18/3: the days late are those after it, 19/3 and 20/3.
    const late = duty({}, [received, suspended(), at("resumed", "2026-03-18")], {}, "2026-03-20");
    expect(late).toMatchObject({ state: "overdue", due: "2026-03-16", workingDaysLate: 2 });
    // What was late before it stays late.
    const before = duty({}, [received, at("suspended", "2026-03-17")], {}, "2026-03-18");
    expect(before).toMatchObject({ state: "overdue", workingDaysLate: 2 });
  });

  it("is stopped by no suspension of the lead itself, nor where the office owes it", () => {
    const own = at("suspended", "2026-03-12", { by: "Sở Y tế" });
    expect(duty({}, [received, own])).toMatchObject({ state: "overdue", due: "2026-03-16" });
    expect(duty({ actor: "office" }, [received, at("suspended", "2026-03-12")])).toMatchObject({ state: "overdue" });
  });

  it("may be counted back from its day", () => {
    // The third working day before Wednesday 11/3 is Friday 6/3.
    expect(duty({ counts: "back" }, [received])).toMatchObject({ due: "2026-03-06" });
  });

  it("is due so many office hours after the hour of receipt", () => {
    const span = {
      workingHours: 6,
      officeHours: [
        ["07:30", "11:30"],
        ["13:00", "17:00"],
      ],
    } as const;
    const recordedAt = "2026-03-11T15:00:00+07:00";
    expect(duty({ span }, [at("received", "2026-03-11", { recordedAt })])).toMatchObject({
      due: "2026-03-12",
      at: "2026-03-12T11:30:00+07:00",
    });
    expect(duty({ span }, [received])).toMatchObject({ at: "2026-03-12T15:00:00+07:00" });
    // Counted from the deadline, which is no event with an hour.
    expect(duty({ span, on: "due" }, [received], { dueOn: "2026-03-11" })).toMatchObject({
      at: "2026-03-12T15:00:00+07:00",
    });
  });

  it("counts from the next day where it was received after the hour at which the office closes", () => {
    const at15 = (minutes: string) =>
      duty({ cutoff: "15:00" }, [at("received", "2026-03-11", { recordedAt: `2026-03-11T15:${minutes}:00+07:00` })]);
    expect(at15("00")).toMatchObject({ trigger: { on: "2026-03-11" }, due: "2026-03-16" });
    expect(at15("01")).toMatchObject({ trigger: { on: "2026-03-11", deemedOn: "2026-03-12" }, due: "2026-03-17" });
    expect(duty({ cutoff: "15:00" }, [received])).toMatchObject({ trigger: { on: "2026-03-11" } });
    // On a Saturday the hour is early enough, and the rule does not move a trigger off a rest day.
    const saturday = at("received", "2026-03-14", { recordedAt: "2026-03-14T09:00:00+07:00" });
    expect(duty({ cutoff: "15:00" }, [saturday])).toMatchObject({ trigger: { on: "2026-03-14" }, due: "2026-03-18" });
    expect(duty({ restDayTrigger: "nextWorkingDay" }, [saturday])).toMatchObject({
      trigger: { on: "2026-03-14", deemedOn: "2026-03-16" },
    });
    expect(duty({ cutoff: "15:00", on: "due" }, [], { dueOn: "2026-03-11" }).trigger?.on).toBe("2026-03-11");
  });

  it("is not asked for by a regulation that took effect later, 2015-08-10", () => {
    const old = (on: string) => ({ events: [at("assigned", "2015-07-01"), at("received", on)] });
    expect(duty({}, [], old("2015-08-09"))).toMatchObject({ state: "notApplicable", reason: "beforeEffect" });
    // Monday 10/8/2015 and three working days: Thursday 13/8.
    expect(duty({}, [], old("2015-08-10"))).toMatchObject({ state: "overdue", due: "2015-08-13" });
  });

  it("is of no unit where another actor owes it", () => {
    expect(duty({ actor: "office" }, [received]).unit).toBeNull();
  });
});

describe("a duty whose limit two other rules replace", () => {
  it("does not arise where either of them applies", () => {
    const longer = (provision: string, fact: "classified" | "urgent") =>
      deadlineRule({ ...RULE, provision, replaces: "lao-cai/6.2.a", when: { fact, operator: "equal", value: true } });
    const profile = profileOf(
      deadlineRule(RULE),
      longer("lao-cai/7.1", "classified"),
      longer("lao-cai/7.1#2", "urgent"),
    );
    const applicable = (more: object): string[] =>
      evaluate(
        { id: "1", title: "A", events: [at("received", "2026-03-11")], ...more },
        { profile, asOf: "2026-03-12" },
      )
        .duties.filter(({ state }) => state !== "notApplicable")
        .map(({ ruleId }) => ruleId);
    expect(applicable({})).toEqual(["lao-cai/6.2.a"]);
    expect(applicable({ urgent: true })).toEqual(["lao-cai/7.1#2"]);
    expect(applicable({ secrecy: "secret" })).toEqual(["lao-cai/7.1"]);
    expect(applicable({ secrecy: "secret", urgent: true })).toEqual(["lao-cai/7.1", "lao-cai/7.1#2"]);
  });
});

describe("a duty for every event", () => {
  const each = { on: "feedbackReceived", each: true, fulfilledBy: ["feedbackHandled"] } as const;
  const asked = (on: string, more: object = {}) => at("feedbackReceived", on, more);
  const answered = (on: string, more: object = {}) => at("feedbackHandled", on, more);
  const states = (rule: DeadlineParts, ...events: object[]) =>
    duties({ ...each, ...rule }, events).map(({ trigger, state, fulfilledOn }) =>
      [trigger?.on, state, fulfilledOn].join(" "),
    );

  it("is listed once for each, and once when there is none", () => {
    expect(states({}, asked("2026-03-03"), asked("2026-03-05"))).toEqual([
      "2026-03-03 overdue ",
      "2026-03-05 overdue ",
    ]);
    expect(duties(each, [])).toMatchObject([{ state: "notApplicable", reason: "notTriggered" }]);
  });

  it("is met by the first answer from its own day on", () => {
    expect(states({}, answered("2026-03-03"), asked("2026-03-04"), answered("2026-03-06"))).toEqual([
      "2026-03-04 met 2026-03-06",
    ]);
    expect(states({}, asked("2026-03-04"), answered("2026-03-04"))).toEqual(["2026-03-04 met 2026-03-04"]);
  });

  it("is met by an answer that names it, or that names no question", () => {
    expect(
      states(
        {},
        asked("2026-03-03", { ref: "A" }),
        asked("2026-03-03", { ref: "B" }),
        answered("2026-03-04", { ref: "B" }),
        answered("2026-03-05", { ref: "A" }),
      ),
    ).toEqual(["2026-03-03 met 2026-03-05", "2026-03-03 met 2026-03-04"]);
    expect(states({}, asked("2026-03-03", { ref: "A" }), answered("2026-03-05"))).toEqual([
      "2026-03-03 met 2026-03-05",
    ]);
    // A name that no question of the record has may be a document's.
    expect(states({}, asked("2026-03-03", { ref: "A" }), answered("2026-03-05", { ref: "B" }))).toEqual([
      "2026-03-03 met 2026-03-05",
    ]);
    expect(states({}, asked("2026-03-03"), answered("2026-03-05", { ref: "B" }))).toEqual([
      "2026-03-03 met 2026-03-05",
    ]);
  });

  it("hangs on the end that a decision writes, and only where it writes one", () => {
    const rule = { on: { written: "endsOn", in: "inspectionDecided" } } as const;
    const decided = (on: string, more: object = {}) => at("inspectionDecided", on, more);
    const made = duties({ ...each, ...rule }, [
      decided("2026-03-03", { endsOn: "2026-03-10" }),
      decided("2026-03-04"),
      decided("2026-03-05", { endsOn: "2026-03-12" }),
    ]);
    expect(made.map(({ trigger }) => trigger)).toEqual([
      { kind: "day", name: "endsOn", on: "2026-03-10" },
      { kind: "day", name: "endsOn", on: "2026-03-12" },
    ]);
  });

  it("hangs on the minutes of an end, and is not determined where their day is not written", () => {
    const rule = { on: { written: "minutesOn", in: "inspectionEnded" } } as const;
    const made = duties({ ...each, ...rule }, [
      at("inspectionEnded", "2026-03-03", { minutesOn: "2026-03-06" }),
      at("inspectionEnded", "2026-03-10"),
    ]);
    expect(made).toMatchObject([
      { trigger: { kind: "day", name: "minutesOn", on: "2026-03-06" }, due: "2026-03-11" },
      { trigger: { kind: "event", name: "inspectionEnded", on: "2026-03-10" }, state: "undetermined", due: null },
    ]);
  });

  it("has a key of its own by its event: its id, else its ref, else its type and day", () => {
    const made = duties(each, [
      asked("2026-03-03", { id: "E1", ref: "A", by: "UBND huyện Sa Pa" }),
      asked("2026-03-03", { ref: "B" }),
      asked("2026-03-04"),
      asked("2026-03-04"),
    ]);
    expect(made.map(({ key }) => key.split("/")[2])).toEqual([
      "E1",
      "B",
      "feedbackReceived@2026-03-04",
      "feedbackReceived@2026-03-04~2",
    ]);
    expect(made.map(({ trigger }) => trigger)).toMatchObject([
      { id: "E1", ref: "A", by: "UBND huyện Sa Pa" },
      { ref: "B" },
      {},
      {},
    ]);
  });

  it("is told apart, where the task is classified, by nothing that somebody wrote", () => {
    const [made] = duties(each, [asked("2026-03-03", { id: "E1", ref: "A", by: "Sở Y tế" })], {
      secrecy: "secret",
      title: "",
    });
    expect(made?.key).toContain("/feedbackReceived@2026-03-03/");
    expect(made?.trigger).toEqual({ kind: "event", name: "feedbackReceived", on: "2026-03-03" });
  });
});
