import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/core/lifecycle/compile-condition.js";
import { phaseOf } from "../../../src/core/lifecycle/facts.js";
import { checkTask } from "../../../src/core/register/parse-task.js";
import { issuesOf } from "../../support/issues.js";
import { contextOf, lifeOf } from "../../support/lives.js";

const at = (type: string, on: string, rest: object = {}) => ({ type, on, ...rest });
const issued = at("issued", "2026-01-05");

const factsFor = (events: readonly object[], rest: object = {}) =>
  contextOf({ id: "1", events, ...rest }, "2026-03-02").facts;

describe("the facts of a task", () => {
  it.each([
    ["registered", "registered"],
    ["confirmed", "confirmed"],
    ["delayExplained", "delayExplained"],
    ["progressReported", "progressReported"],
    ["resultIssued", "resultIssued"],
    ["resultRecorded", "resultRecorded"],
    ["completed", "completed"],
  ] as const)("say that it is %s from the event on, and not before", (type, fact) => {
    expect(factsFor([issued])[fact]).toBe(false);
    expect(factsFor([issued, at(type, "2026-02-02")])[fact]).toBe(true);
  });

  it.each(["progressReported", "resultIssued", "resultRecorded"])("count a task as started once it has %s", (type) => {
    expect(factsFor([issued, at(type, "2026-02-02")]).started).toBe(true);
  });

  it("do not count a task as started because it was entered or urged", () => {
    expect(factsFor([issued, at("registered", "2026-01-06"), at("urged", "2026-02-02")]).started).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ["two leads in one cell", { lead: "Sở Y tế; Sở Nội vụ" }, true],
    ["a lead and a coordinator", { lead: "Sở Y tế", coordinators: ["Sở Nội vụ"] }, true],
    ["two coordinators without a lead", { coordinators: ["Sở Y tế", "Sở Nội vụ"] }, true],
    ["one lead", { lead: "Sở Y tế" }, false],
    ["one coordinator without a lead", { coordinators: ["Sở Y tế"] }, false],
    ["nobody", {}, false],
    ["one lead, and the register says several", { lead: "Sở Y tế", multiUnit: true }, true],
    ["two leads, and the register says one", { lead: "Sở Y tế; Sở Nội vụ", multiUnit: false }, false],
  ])("of %s: several units %#", (_, rest, several) => {
    expect(factsFor([issued], rest).multiUnit).toBe(several);
  });

  it("count a task that was finished and called off on one day as finished", () => {
    const events = [issued, at("completed", "2026-02-02"), at("cancelled", "2026-02-02")];
    expect(factsFor(events).phase).toBe("completed");
    expect(factsFor([issued, at("cancelled", "2026-02-01"), at("completed", "2026-02-02")]).phase).toBe("cancelled");
  });

  it.each<[string, object, string]>([
    ["2026-03-02", { dueOn: "2026-03-02" }, "openInTime"],
    ["2026-03-01", { dueOn: "2026-03-01" }, "openOverdue"],
    ["no day", {}, "openNoDeadline"],
  ])("judge an open task due on %s on 2/3/2026", (_, rest, cell) => {
    expect(factsFor([issued], rest).cell).toBe(cell);
  });
});

describe("a document that is still to be issued", () => {
  it("does not make a task one to come when something has already happened to it", () => {
    const checked = checkTask({
      id: "1",
      document: { issuedOn: "2026-01-05" },
      events: [at("received", "2026-01-02")],
    });
    const life = lifeOf(checked, "2026-01-03");
    expect([life.issuedLater, phaseOf(life, null)]).toEqual([null, "open"]);
  });
});

describe("a changed deadline", () => {
  it("needs the day it was changed to", () => {
    expect(
      issuesOf(() => checkTask({ id: "1", events: [issued, at("deadlineAdjusted", "2026-01-06")] })),
    ).toMatchObject([{ code: "missing", path: "events[1].dueOn" }]);
  });
});

describe("an empty list of conditions", () => {
  it("holds, as it does for json-rules-engine, be it `all` or `any`", () => {
    const facts = factsFor([issued]);
    expect([{ all: [] }, { any: [] }].map((condition) => compileCondition(condition)(facts))).toEqual([true, true]);
  });
});
