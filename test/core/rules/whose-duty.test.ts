import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Question } from "../../../src/core/model/question.js";
import { type DeadlineParts, deadlineRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const RULE: DeadlineParts = {
  topic: "handleFeedback",
  actor: "inspector",
  did: "trigger",
  on: "feedbackReceived",
  each: true,
  span: { workingDays: 3, firstDay: "next" },
  fulfilledBy: ["feedbackHandled"],
};
/** What becomes of feedback of Tuesday 3/3/2026 by whoever is named, on a task that Sở Y tế leads. */
const judged = (rule: DeadlineParts, by: string | undefined, more: object = {}) => {
  const received = { type: "feedbackReceived", on: "2026-03-03", ...(by === undefined ? {} : { by }) };
  const given = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    events: [{ type: "assigned", on: "2026-03-02" }, received],
    ...more,
  };
  return evaluate(given, { profile: profileOf(deadlineRule({ ...RULE, ...rule })), asOf: "2026-03-31" });
};
/** Whether it is owed, and by which body: `overdue Sở Y tế`. */
const whose = (...given: Parameters<typeof judged>): string => {
  const [{ state, reason, unit } = expect.fail("no duty")] = judged(...given).duties;
  return `${state === "notApplicable" ? reason : state} ${unit}`;
};
const questions = (...given: Parameters<typeof judged>): readonly Question["code"][] =>
  judged(...given).questions.map(({ code }) => code);

const office = "Văn phòng UBND tỉnh";

describe("whose duty an event makes", () => {
  it("is decided by the role that did it, by its id or by its name in either language", () => {
    const by = { role: "office" };
    for (const name of ["office", office, ` ${office.toUpperCase()} `, office.normalize("NFD")]) {
      expect(whose({ by, actor: "lead" }, name)).toMatch(/^overdue/);
    }
    expect(whose({ by }, "Office of the provincial People's Committee")).toMatch(/^overdue/);
    expect(whose({ by }, "Sở Y tế")).toBe("doneByAnother Sở Y tế");
  });

  it("is decided by a role that did not do it", () => {
    const by = { notRole: "office" };
    expect(whose({ by }, "Sở Y tế")).toBe("overdue Sở Y tế");
    expect(whose({ by }, "Sở Nội vụ")).toBe("overdue Sở Nội vụ");
    expect(whose({ by }, "office")).toMatch(/^doneByAnother/);
    expect(whose({ by }, office)).toMatch(/^doneByAnother/);
  });

  it("is not known where the record does not say who did it, and rules exclude each other by that", () => {
    for (const by of [{ role: "office" }, { notRole: "office" }, { kinds: ["district"] }]) {
      expect(whose({ by }, undefined)).toMatch(/^undetermined/);
      expect(questions({ by }, undefined)).toEqual(["whoDid"]);
    }
    // A rule with one bearer by role is owed by the role, body unknown.
    expect(whose({}, undefined)).toBe("overdue null");
    expect(whose({ actor: "lead" }, undefined)).toBe("overdue Sở Y tế");
    expect(questions({}, undefined)).toEqual([]);
  });

  it("is decided by the kind of the body that did it", () => {
    const districts = { notRole: "office", kinds: ["district"] };
    const departments = { notRole: "office", kinds: ["department"] };
    for (const name of ["UBND huyện Sa Pa", "ubnd thị xã Sa Pa", "UBND huyện Sa Pa".normalize("NFD")]) {
      expect(whose({ by: districts }, name)).toBe(`overdue ${name.normalize("NFC")}`);
      expect(whose({ by: departments }, name)).toMatch(/^doneByAnother/);
    }
    expect(whose({ by: districts }, "Sở Y tế")).toMatch(/^doneByAnother/);
    expect(whose({ by: departments }, "Sở Y tế")).toBe("overdue Sở Y tế");
    expect(whose({ by: districts }, "office")).toMatch(/^doneByAnother/);
  });

  it("asks what kind a body is whose kind is not known, not who did it", () => {
    const by = { notRole: "office", kinds: ["district"] };
    expect(whose({ by }, "Trung tâm Pháp y")).toBe("undetermined Trung tâm Pháp y");
    expect(questions({ by }, "Trung tâm Pháp y")).toEqual(["kindOfBody"]);
    // The bearer may be another than whoever did it.
    expect(questions({ by, actor: "office" }, "Trung tâm Pháp y")).toEqual(["kindOfBody"]);
  });

  it("is, of an act of the lead, decided by the body that leads", () => {
    const by = { notRole: "office", kinds: ["district"] };
    expect(whose({ by }, "lead", { lead: "UBND huyện Sa Pa" })).toBe("overdue UBND huyện Sa Pa");
    expect(whose({ by }, "lead", { lead: "Sở Y tế" })).toBe("doneByAnother Sở Y tế");
    // Who leads is not known, so which kind of body it is stays open.
    expect(whose({ by }, "lead", { lead: null })).toBe("undetermined null");
    expect(whose({ by }, "Sở Y tế", { lead: null })).toMatch(/^doneByAnother/);
  });

  it("is of whoever did it only where the text says so: otherwise of who led", () => {
    const { did: _, ...byRole } = RULE;
    const given = (name: string | undefined) => {
      const received = { type: "feedbackReceived", on: "2026-03-03", ...(name === undefined ? {} : { by: name }) };
      const profile = profileOf(deadlineRule({ ...byRole, actor: "lead" }));
      const { duties } = evaluate(
        { id: "1", title: "A", lead: "Sở Y tế", events: [received] },
        { profile, asOf: "2026-03-31" },
      );
      return duties.map(({ unit, actor }) => `${actor} ${unit}`);
    };
    expect(given("Sở Nội vụ")).toEqual(["lead Sở Y tế"]);
    expect(given(undefined)).toEqual(["lead Sở Y tế"]);
  });
});
