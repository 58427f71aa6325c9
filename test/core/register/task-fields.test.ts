import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/calendar/index.js";
import { checkParsedTask, checkTask, parseTask } from "../../../src/core/register/parse-task.js";
import { codesOf } from "../../support/issues.js";

const TASK = { id: "1", title: "Báo cáo" };
const task = (rest: object = {}) => parseTask({ ...TASK, ...rest });
const problems = (rest: object) => codesOf(() => task(rest));

describe("the fields of a task", () => {
  it("are kept as they were given", () => {
    const given = {
      id: "NV-1",
      title: "Báo cáo",
      document: { number: "1/CV", issuedOn: "2026-01-05", title: "Về báo cáo", signer: "A", submittedBy: "Sở C" },
      assignedBy: "UBND tỉnh",
      lead: "Sở A",
      coordinators: ["Sở B", "Sở C"],
      monitor: "Chuyên viên D",
      dueOn: "2026-02-02",
      dueText: "chậm nhất ngày 02/02/2026",
      dueBound: "by",
      secrecy: "confidential",
      urgent: true,
      multiUnit: true,
      writtenReportRequired: true,
      events: [{ type: "assigned", on: "2026-01-05" }],
      extra: { "Ghi chú": "lần 2" },
    };
    expect(parseTask(given)).toStrictEqual(given);
  });

  it("stand for nothing said when they are left out or null", () => {
    const unsaid = {
      id: "1",
      title: "",
      document: null,
      assignedBy: null,
      lead: null,
      coordinators: [],
      monitor: null,
      dueOn: null,
      dueText: null,
      dueBound: null,
      secrecy: "none",
      urgent: false,
      multiUnit: null,
      writtenReportRequired: null,
      events: [],
      extra: {},
    };
    expect(parseTask({ id: "1" })).toStrictEqual(unsaid);
    const nulls = { ...unsaid, title: null, coordinators: undefined, secrecy: null, urgent: null, extra: null };
    expect(parseTask({ ...nulls, events: undefined, writtenReportRequired: null })).toStrictEqual(unsaid);
  });

  it("leave no key in a document for what it does not say", () => {
    expect(task({ document: {} }).document).toStrictEqual({});
    expect(task({ document: { issuedOn: null, number: null, signer: "A" } }).document).toStrictEqual({ signer: "A" });
  });

  it("keep a column without words as an empty text", () => {
    expect(task({ extra: { "Ghi chú": null, "Kinh phí": "5 tỷ" } }).extra).toStrictEqual({
      "Ghi chú": "",
      "Kinh phí": "5 tỷ",
    });
  });

  it("are wanted of an object", () => {
    expect(codesOf(() => parseTask(null))).toEqual(["wrong-type"]);
    expect(codesOf(() => parseTask("1"))).toEqual(["wrong-type"]);
  });
});

describe("several tasks, units or opinions", () => {
  it.each([true, false, {}, { tasks: 2 }, { units: 3, opinions: 0 }])("may be %j", (multiUnit) => {
    expect(task({ multiUnit }).multiUnit).toStrictEqual(multiUnit);
  });

  it.each([
    ["yes", ["wrong-type multiUnit"]],
    [{ task: 2 }, ["unknown-key multiUnit.task"]],
    [
      { tasks: -1, units: 1.5, opinions: "2" },
      ["wrong-type multiUnit.tasks", "wrong-type multiUnit.units", "wrong-type multiUnit.opinions"],
    ],
    [Object.defineProperty({}, "tasks", { get: () => 2, enumerable: true }), ["wrong-type multiUnit"]],
  ])("are not %j", (multiUnit, expected) => {
    expect(problems({ multiUnit })).toEqual(expected);
  });
});

describe("a deadline in words", () => {
  const document = { issuedOn: "2026-01-05" };

  it("gives its last valid day and its bound when no day is said", () => {
    expect(task({ dueText: "trước ngày 20/5/2026" })).toMatchObject({ dueOn: "2026-05-19", dueBound: "before" });
  });

  it("takes its year from the document", () => {
    expect(task({ document, dueText: "trước ngày 20/5" }).dueOn).toBe("2026-05-19");
    expect(task({ dueText: "trước ngày 20/5" }).dueOn).toBeNull();
  });

  it("gives way to a day or a bound that is said, and to null, which says that there is none", () => {
    expect(task({ dueText: "trước ngày 20/5/2026", dueOn: "2026-05-30" }).dueOn).toBe("2026-05-30");
    expect(task({ dueText: "trước ngày 20/5/2026", dueOn: null })).toMatchObject({ dueOn: null, dueBound: null });
    expect(task({ dueText: "trước ngày 20/5/2026", dueBound: "by" }).dueBound).toBe("by");
  });

  it.each(["", "  "])("that says nothing, as %j, has no bound", (dueText) => {
    expect(task({ dueText })).toMatchObject({ dueOn: null, dueText, dueBound: null });
  });

  it("is not a number", () => {
    expect(problems({ dueText: 7 })).toEqual(["wrong-type dueText"]);
  });
});

describe("a checked task", () => {
  it("has the days of its deadline and its document as numbers", () => {
    expect(checkTask({ ...TASK, dueOn: "2026-02-02", document: { issuedOn: "2026-01-05" } })).toMatchObject({
      dueDay: dayOf("2026-02-02"),
      documentDay: dayOf("2026-01-05"),
    });
    expect(checkTask({ ...TASK, dueText: "trước ngày 20/5/2026" }).dueDay).toBe(dayOf("2026-05-19"));
    expect(checkTask(TASK)).toMatchObject({ dueDay: null, documentDay: null });
  });

  it("is checked once: a task that was parsed stays the same", () => {
    const parsed = task();
    expect(checkTask(parsed).task).toBe(parsed);
    expect(parseTask(parsed)).toBe(parsed);
  });

  it("out of JSON.parse is taken for plain data, and its words are checked all the same", () => {
    const symbol = { ...TASK, [Symbol("a")]: 1 };
    expect(checkParsedTask(symbol).task).toEqual(task());
    expect(codesOf(() => checkTask(symbol))).toEqual(["wrong-type"]);
    expect(codesOf(() => checkParsedTask({ title: "Báo cáo" }))).toEqual(["missing id"]);
  });
});
