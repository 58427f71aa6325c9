import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/calendar/index.js";
import { type Owner, Owners } from "../../../src/core/rules/owners.js";
import type { Rule } from "../../../src/language/rule.js";
import { contextOf } from "../../support/lives.js";
import { type DeadlineParts, deadlineRule } from "../../support/sample-rules.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });
const given = (events: readonly object[], more: object) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  events: [at("assigned", "2026-03-02"), ...events],
  ...more,
});
const inShort = ({ keyPart, unit, actor, not, question }: Owner): string =>
  [keyPart, unit, actor, not, question?.code].filter((part) => part !== null && part !== undefined).join(" | ");

/** Who owes what is triggered on a day: key, name, role, why not, what is asked. */
const owners = (
  parts: DeadlineParts,
  day: string,
  { events = [], more = {} }: { events?: readonly object[]; more?: object } = {},
): string[] => {
  const context = contextOf(given(events, more), "2026-06-30");
  return new Owners(deadlineRule(parts)).on(dayOf(day), null, context).map(inShort);
};
/** The same of an inspection that ended on 9/3/2026, owed by whoever did it. */
const inspectors = (parts: DeadlineParts, by: string | undefined, more: object = {}): string[] => {
  const ended = at("inspectionEnded", "2026-03-09", by === undefined ? {} : { by });
  const context = contextOf(given([ended], more), "2026-06-30");
  const event = context.life.events.find(({ type }) => type === "inspectionEnded") ?? expect.fail("no event");
  const rule: Rule = deadlineRule({ actor: "inspector", did: "trigger", ...parts });
  return new Owners(rule).on(event.day, event, context).map(inShort);
};

describe("whoever holds a role on the day of the trigger owes", () => {
  const lead = { actor: "lead" } as const;

  it("the lead of that day: who leads at its end", () => {
    const events = [at("reassigned", "2026-03-10", { lead: "Sở Nội vụ" })];
    expect(owners(lead, "2026-03-09", { events })).toEqual(["sở y tế | Sở Y tế | lead"]);
    expect(owners(lead, "2026-03-10", { events })).toEqual(["sở nội vụ | Sở Nội vụ | lead"]);
  });

  it("each co-lead, and each coordinator", () => {
    expect(owners(lead, "2026-03-09", { more: { lead: "Sở Y tế, Sở Nội vụ" } })).toEqual([
      "sở y tế | Sở Y tế | lead",
      "sở nội vụ | Sở Nội vụ | lead",
    ]);
    const more = { coordinators: ["Sở Xây dựng", "Sở Tài chính"] };
    expect(owners({ actor: "coordinator" }, "2026-03-09", { more })).toEqual([
      "sở xây dựng | Sở Xây dựng | coordinator",
      "sở tài chính | Sở Tài chính | coordinator",
    ]);
    expect(owners({ actor: "coordinator" }, "2026-03-09")).toEqual([]);
  });

  it("the role itself, where it is the Office's, or where nobody is named as lead", () => {
    expect(owners({ actor: "office" }, "2026-03-09")).toEqual(["office | office"]);
    expect(owners(lead, "2026-03-09", { more: { lead: null } })).toEqual(["lead | lead"]);
  });

  it("nobody known, with the question who leads, of a task led by a collective", () => {
    expect(owners(lead, "2026-03-09", { more: { lead: "Các sở, ban, ngành" } })).toEqual(["lead | lead | whoLeads"]);
  });

  it("by its place and no name, of a classified task", () => {
    const more = { lead: "Sở Y tế, Sở Nội vụ", secrecy: "secret", title: "" };
    const found = owners(lead, "2026-03-09", { more });
    expect(found.join(" ")).not.toMatch(/y tế|nội vụ/iu);
    expect(found.map((text) => text.split(" | ")[0])).toEqual(["lead", "lead.2"]);
  });
});

describe("a rule that names kinds of bodies", () => {
  const departments = { actor: "lead", kinds: ["department"] } as const;

  it("binds those, not another known kind, and asks once where the kind is not known", () => {
    expect(owners(departments, "2026-03-09")).toEqual(["sở y tế | Sở Y tế | lead"]);
    expect(owners(departments, "2026-03-09", { more: { lead: "UBND huyện Sa Pa" } })).toEqual([
      "ủy ban nhân dân huyện sa pa | UBND huyện Sa Pa | lead | otherKind",
    ]);
    expect(owners(departments, "2026-03-09", { more: { lead: "Trung tâm Pháp y" } })).toEqual([
      "trung tâm pháp y | Trung tâm Pháp y | lead | kindOfBody",
    ]);
  });

  it("where it names none binds whoever holds the role, of whatever kind or none", () => {
    expect(owners({ actor: "lead" }, "2026-03-09", { more: { lead: "Trung tâm Pháp y" } })).toEqual([
      "trung tâm pháp y | Trung tâm Pháp y | lead",
    ]);
  });
});

describe("whoever did the trigger owes, where the text says so", () => {
  it("the body that is named, its head, or the Office by its role", () => {
    expect(inspectors({}, "Sở Nội vụ")).toEqual(["sở nội vụ | Sở Nội vụ | inspector"]);
    expect(inspectors({}, "Giám đốc Sở Nội vụ")).toEqual(["sở nội vụ | Sở Nội vụ | inspector"]);
    expect(inspectors({}, "Chánh Văn phòng UBND tỉnh")).toEqual(["office | office"]);
  });

  it("the lead of that day, by its role or its name alike", () => {
    expect(inspectors({}, "lead")).toEqual(["sở y tế | Sở Y tế | inspector"]);
    expect(inspectors({}, "Sở Y tế")).toEqual(["sở y tế | Sở Y tế | inspector"]);
  });

  it("the role, body unknown, where the record names no lead; a question where it names a collective", () => {
    expect(inspectors({}, "lead", { lead: null })).toEqual(["inspector | inspector"]);
    expect(inspectors({}, "lead", { lead: "Các sở, ban, ngành" })).toEqual(["inspector | inspector | whoLeads"]);
  });

  it("nobody known, where the record does not say who did it", () => {
    expect(inspectors({}, undefined)).toEqual(["inspector | inspector | whoDid"]);
  });
});

describe("a duty to tell", () => {
  const told = (parts: DeadlineParts, more: object = {}) => {
    const context = contextOf(given([], more), "2026-06-30");
    return new Owners(deadlineRule(parts))
      .on(dayOf("2026-03-09"), null, context)
      .map(({ not, recipients }) => [not, ...recipients]);
  };

  it("does not arise where its only recipient is its bearer; of several that one is left out", () => {
    expect(told({ actor: "office", recipients: ["office"] })).toEqual([["toItself"]]);
    expect(told({ actor: "office", recipients: ["office", "assigner"] })).toEqual([[null, "assigner"]]);
    expect(told({ actor: "lead", recipients: ["office"] })).toEqual([[null, "office"]]);
    // The Office leads a task itself.
    expect(told({ actor: "lead", recipients: ["office"] }, { lead: "Văn phòng" })).toEqual([["toItself"]]);
    expect(told({ actor: "office" })).toEqual([[null]]);
  });

  it("has a recipient for bodies of some kinds alone", () => {
    const parts = {
      actor: "lead",
      recipients: ["office", { to: "concernedDepartments", from: ["district"] }],
    } as const;
    expect(told(parts)).toEqual([[null, "office"]]);
    expect(told(parts, { lead: "UBND huyện Sa Pa" })).toEqual([[null, "office", "concernedDepartments"]]);
  });

  it("is not one of the lead to whoever is inspected, where the lead inspects itself", () => {
    const parts = { recipients: ["inspected"] } as const;
    expect(inspectors(parts, "lead")).toEqual(["sở y tế | Sở Y tế | inspector | toItself"]);
    expect(inspectors(parts, "Sở Y tế")).toEqual(["sở y tế | Sở Y tế | inspector | toItself"]);
    expect(inspectors(parts, "Sở Nội vụ")).toEqual(["sở nội vụ | Sở Nội vụ | inspector"]);
  });
});
