import { describe, expectTypeOf, it } from "vitest";
import {
  createEvaluator,
  createFollower,
  type Duty,
  type EventInput,
  type EventTypeOf,
  evaluate,
  evaluateRegister,
  type Profile,
  parseRegister,
  parseTask,
  type Right,
  type Rung,
  safeParseTask,
  type TaskInput,
} from "../../src/index.js";
import { laoCai } from "../../src/profiles/index.js";

/*
 * What does not compile here is asked by `tsc`, of which each line with `@ts-expect-error` is a claim: a mistake below it
 * that compiled would be an error itself.
 */
const AT = { profile: laoCai, asOf: "2026-03-05" };
const TASK: TaskInput = { id: "1", dueOn: "2026-03-04", events: [{ type: "completed", on: "2026-03-04" }] };

describe("what the functions take", () => {
  it("is a task with its id, and whatever else is known, absent, null or undefined", () => {
    evaluate({ id: "1" }, AT);
    evaluate({ id: "1", lead: null, dueOn: undefined, document: null, multiUnit: { tasks: 2 } }, AT);
    evaluate(parseTask({ id: "1" }), AT);
    evaluateRegister([TASK, parseTask({ id: "2" })], AT);
    evaluateRegister(parseRegister([TASK]), AT);
    evaluateRegister({ tasks: [TASK], reports: [{ provision: "lao-cai/22.1", on: "2026-03-18" }] }, AT);
  });

  it("has no field and no type of event that is misspelt", () => {
    const asked = (): void => {
      // @ts-expect-error a misspelt field of a task
      evaluate({ id: "1", dueon: "2026-03-04" }, AT);
      // @ts-expect-error a misspelt type of event
      evaluate({ id: "1", events: [{ type: "complete", on: "2026-03-04" }] }, AT);
      // @ts-expect-error a misspelt field of an event
      evaluate({ id: "1", events: [{ type: "completed", on: "2026-03-04", evidense: [] }] }, AT);
      // @ts-expect-error an event without its day
      evaluate({ id: "1", events: [{ type: "completed" }] }, AT);
      // @ts-expect-error a misspelt part of a register
      evaluateRegister({ tasks: [TASK], report: [] }, AT);
      // @ts-expect-error a misspelt field of a body
      evaluateRegister({ tasks: [TASK], bodies: [{ name: "Sở Y tế", alias: [] }] }, AT);
      // @ts-expect-error a misspelt option
      evaluate(TASK, { ...AT, knownat: "2026-03-05" });
      // @ts-expect-error data of strangers go through parseTask
      evaluate(JSON.parse("{}") as unknown, AT);
      // @ts-expect-error a misspelt type of event, recorded
      createFollower([TASK], AT).record("1", { type: "complete", on: "2026-03-04" });
      // @ts-expect-error a misspelt field of a task, asked of an evaluator
      createEvaluator({ profile: laoCai }).evaluate({ id: "1", leed: "Sở Y tế" }, "2026-03-05");
    };
    expectTypeOf(asked).returns.toBeVoid();
  });

  it("has the days that only some events carry, with those", () => {
    expectTypeOf<{ type: "deadlineAdjusted"; on: string; dueOn: string }>().toExtend<EventInput>();
    expectTypeOf<{ type: "deadlineAdjusted"; on: string }>().not.toExtend<EventInput>();
    expectTypeOf<{ type: "inspectionEnded"; on: string; minutesOn: string }>().toExtend<EventInput>();
  });

  it("leaves room for the events of a regulation of one's own", () => {
    interface WithEvents extends Profile {
      readonly events: { readonly countersigned: object };
    }
    expectTypeOf<"countersigned">().toExtend<EventTypeOf<WithEvents>>();
    expectTypeOf<"countersigned">().not.toExtend<EventTypeOf>();
    expectTypeOf<{ type: "countersigned"; on: string }>().toExtend<EventInput<WithEvents>>();
  });
});

describe("what the functions give", () => {
  it("tells by the state of a duty what else is told", () => {
    const daysOf = (duty: Duty): void => {
      if (duty.state === "overdue") {
        expectTypeOf(duty.due).toEqualTypeOf<string>();
        expectTypeOf(duty.workingDaysLate).toEqualTypeOf<number>();
        expectTypeOf(duty.fulfilledOn).toEqualTypeOf<null>();
      }
      if (duty.state === "owed") {
        expectTypeOf(duty.since).toEqualTypeOf<string>();
        expectTypeOf(duty.workingDaysOwed).toEqualTypeOf<number>();
      }
      if (duty.state === "metLate") expectTypeOf(duty.fulfilledOn).toEqualTypeOf<string>();
      if (duty.state === "notApplicable" || duty.state === "undetermined") expectTypeOf(duty.reason).not.toBeNullable();
      if (duty.state === "pending") expectTypeOf(duty.workingDaysLate).toEqualTypeOf<null>();
    };
    evaluate(TASK, AT).duties.forEach(daysOf);
  });

  it("tells since when a state holds, where it does", () => {
    const sinceOf = (rung: Rung): string | null => (rung.reached ? rung.since : null);
    evaluate(TASK, AT).ladder.forEach(sinceOf);
    expectTypeOf<Extract<Rung, { reached: true }>["since"]>().toEqualTypeOf<string>();
  });

  it("tells the days of a right by its state", () => {
    const dayOf = (right: Right): string | null => {
      if (right.state === "used") expectTypeOf(right.usedOn).toEqualTypeOf<string>();
      if (right.state === "lapsed") expectTypeOf(right.until).toEqualTypeOf<string>();
      if (right.state === "notOpened") expectTypeOf(right.until).toEqualTypeOf<null>();
      return right.state === "open" ? right.until : right.usedOn;
    };
    evaluate(TASK, AT).rights.forEach(dayOf);
    expectTypeOf<Extract<Right, { state: "open" }>["usedOn"]>().toEqualTypeOf<null>();
  });

  it("is a result of a safe reading that has to be asked", () => {
    const result = safeParseTask({});
    // @ts-expect-error nobody knows yet whether there is a task
    void result.data;
    if (result.success) expectTypeOf(result.data.id).toEqualTypeOf<string>();
    else expectTypeOf(result.error.describe("vi")).toEqualTypeOf<string>();
  });
});
