import { describe, expect, it } from "vitest";
import { RECORD_FIELDS, type RecordField, type RequirementCheck } from "../../../src/language/record.js";
import type { RequirementRule } from "../../../src/language/rule-kind.js";
import { COMPLETE, foundIn, inShort, profileOf, SECRET } from "./found.js";

const rule = (
  record: RequirementCheck,
  severity: "info" | "warning" = "info",
  more: Partial<RequirementRule> = {},
): RequirementRule => ({
  provision: "lao-cai/5.1.a",
  topic: "recordFields",
  modality: "must",
  bearer: { role: "office" },
  text: { vi: "Ghi đủ hồ sơ", en: "Record it in full" },
  trigger: { record, severity },
  ...more,
});

const FULL = { ...COMPLETE, extra: { "Ghi chú": "gấp" } };
const EMPTY = { id: "NV-03", title: " ", document: { title: "  " }, extra: { "Ghi chú": " " } };

describe("a field that must be filled", () => {
  const profile = profileOf(rule({ required: [...RECORD_FIELDS] }));

  it("is asked for when it is empty, blank or absent, each by itself", () => {
    expect(inShort(foundIn(EMPTY, profile))).toEqual(
      RECORD_FIELDS.map((field) => `fieldMissing ${field} lao-cai/5.1.a`),
    );
  });

  it("is not asked for when it is there", () => {
    expect(foundIn(FULL, profile)).toEqual([]);
  });

  it("is named with its article, in both languages, and with the severity of the rule", () => {
    const [finding] = foundIn({ ...FULL, lead: null }, profile);
    expect(finding).toEqual({
      code: "fieldMissing",
      severity: "info",
      provision: "lao-cai/5.1.a",
      ruleId: "lao-cai/5.1.a",
      field: "lead",
      message: {
        vi: "Thiếu đơn vị chủ trì (điểm a khoản 1 Điều 5).",
        en: "Missing: the lead unit (Article 5, item 1, point a).",
      },
    });
  });

  const has = (field: RecordField, task: object): boolean =>
    foundIn(task, profileOf(rule({ required: [field] }))).length === 0;

  it("may stand in the history: the issue, a new lead, a deadline set later", () => {
    const on = "2026-03-02";
    expect(has("document.issuedOn", { id: "1", title: "", events: [{ type: "issued", on }] })).toBe(true);
    expect(has("lead", { id: "1", title: "", events: [{ type: "reassigned", on, lead: "Sở Y tế" }] })).toBe(true);
    const adjusted = { type: "deadlineAdjusted", on, dueOn: "2026-04-30", reason: "gia hạn" };
    expect(has("dueOn", { id: "1", title: "", events: [{ type: "assigned", on }, adjusted] })).toBe(true);
  });

  it("is not given by words of a deadline that hold no day", () => {
    expect(has("dueOn", { id: "1", title: "", dueText: "khẩn trương" })).toBe(false);
  });

  it("is not asked for before the document is issued, nor of a task that was called off", () => {
    expect(foundIn({ id: "1", title: "", document: { issuedOn: "2026-04-15" } }, profile)).toEqual([]);
    const cancelled = [
      { type: "assigned", on: "2026-03-02" },
      { type: "cancelled", on: "2026-03-05" },
    ];
    expect(foundIn({ id: "1", title: "", events: cancelled }, profile)).toEqual([]);
  });

  it("is not asked for of a task that arose before the regulation, 2015-08-10", () => {
    const issuedOn = (day: string): number => foundIn({ ...EMPTY, document: { issuedOn: day } }, profile).length;
    expect(issuedOn("2015-08-09")).toBe(0);
    expect(issuedOn("2015-08-10")).toBeGreaterThan(0);
  });

  it("costs nothing twice: the finding is the same object each time", () => {
    const [first] = foundIn({ ...FULL, lead: null }, profile);
    const [second] = foundIn({ ...FULL, id: "NV-09", lead: null }, profile);
    expect(first).toBe(second);
    expect(Object.isFrozen(first)).toBe(true);
  });
});

describe("a field that must be empty", () => {
  const forbidden = (...fields: RecordField[]) =>
    profileOf(rule({ forbidden: fields }, "warning", { text: { vi: "Nhiệm vụ mật", en: "Classified task" } }));

  it("is named when it holds something, each by itself", () => {
    expect(inShort(foundIn(FULL, forbidden(...RECORD_FIELDS)))).toEqual(
      RECORD_FIELDS.map((field) => `fieldForbidden ${field} lao-cai/5.1.a`),
    );
    expect(foundIn(EMPTY, forbidden(...RECORD_FIELDS))).toEqual([]);
  });

  it("is named with what the rule says, and its value is not shown", () => {
    const [finding] = foundIn(FULL, forbidden("document.title"));
    expect(finding?.message).toEqual({
      vi: "Không được ghi tên, trích yếu văn bản (điểm a khoản 1 Điều 5). Nhiệm vụ mật.",
      en: "Must not be recorded: the title of the document (Article 5, item 1, point a). Classified task.",
    });
    expect(finding?.severity).toBe("warning");
  });

  it.each(["03/M", "Số 03/M (tối mật)", "Văn bản số 03/M - Mật", "03/m, độ tuyệt mật"])(
    "may be a title that only repeats the number and the degree: %s",
    (title) => {
      expect(foundIn({ ...SECRET, title }, forbidden("title"))).toEqual([]);
    },
  );

  it.each(["03/M về diễn tập", "Diễn tập", "Số 04/M"])("is a title that says more: %s", (title) => {
    expect(inShort(foundIn({ ...SECRET, title }, forbidden("title")))).toEqual(["fieldForbidden title lao-cai/5.1.a"]);
  });

  it("counts the words of a deadline as a deadline", () => {
    const task = { ...SECRET, dueOn: null, dueText: "khẩn trương" };
    expect(inShort(foundIn(task, forbidden("dueOn")))).toEqual(["fieldForbidden dueOn lao-cai/5.1.a"]);
  });

  it("holds what only the history gives it", () => {
    const bare = { ...SECRET, lead: null, dueOn: null };
    const on = "2026-03-04";
    const reassigned = { type: "reassigned", on, lead: "Sở Y tế" };
    expect(foundIn({ ...bare, events: [reassigned] }, forbidden("lead"))).toHaveLength(1);
    const adjusted = { type: "deadlineAdjusted", on, dueOn: "2026-04-30", reason: "gia hạn" };
    expect(foundIn({ ...bare, events: [adjusted] }, forbidden("dueOn"))).toHaveLength(1);
    expect(foundIn(bare, forbidden("lead", "dueOn"))).toEqual([]);
  });

  it("is looked at in every phase, whenever the task arose", () => {
    const old = { ...SECRET, document: { number: "1", issuedOn: "2015-01-05", title: "mật" }, events: [], dueOn: null };
    expect(foundIn(old, forbidden("document.title"))).toHaveLength(1);
    const upcoming = { ...SECRET, document: { issuedOn: "2026-05-05", title: "mật" }, events: [] };
    expect(foundIn(upcoming, forbidden("document.title"))).toHaveLength(1);
  });
});

describe("the condition of a rule", () => {
  it("decides whether anything is asked at all", () => {
    const profile = profileOf(
      rule({ required: ["monitor"] }, "info", {
        when: { fact: "classified", operator: "equal", value: true },
      }),
    );
    expect(foundIn({ ...COMPLETE, monitor: null }, profile)).toEqual([]);
    expect(foundIn({ ...SECRET, monitor: null }, profile)).toHaveLength(1);
  });
});
