import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { checkRegister, parseRegister } from "../../../src/core/register/parse-register.js";
import { checkTask } from "../../../src/core/register/parse-task.js";
import { codesOf, issuesOf } from "../../support/issues.js";

const noticesOf = (input: unknown) => parseRegister(input).notices;
const led = (id: string, lead: string | null, secrecy = "none") => ({ id, lead, secrecy });

describe("the parts of a register", () => {
  it("are kept as they were given", () => {
    const meetings = [{ type: "briefing", on: "2026-01-05" }];
    const reports = [
      { provision: "lao-cai/22.1", period: "2026-Q1", unit: null, on: "2026-04-01" },
      { provision: "lao-cai/22.1", period: "2026-Q1", unit: "Sở A", on: "2026-04-02" },
    ];
    const register = parseRegister({ tasks: [{ id: "1" }], meetings, reports, units: ["Sở B", "Sở A"] });
    expect(register.meetings).toStrictEqual(meetings);
    expect(register.reports).toStrictEqual(reports);
    expect(register.units).toStrictEqual(["Sở B", "Sở A"]);
    expect(register.notices).toStrictEqual([]);
  });

  it("may leave out the unit of a report", () => {
    const report = { provision: "lao-cai/22.1", period: "2026-Q1", on: "2026-04-01" };
    expect(parseRegister({ tasks: [], reports: [report] }).reports).toStrictEqual([{ ...report, unit: null }]);
  });

  it.each([
    [{ meetings: [null] }, ["wrong-type meetings[0]"]],
    [{ meetings: [{ on: "2026-01-05" }] }, ["missing meetings[0].type"]],
    [{ meetings: [{ type: "briefing", on: "2026-01-05", by: "A" }] }, ["unknown-key meetings[0].by"]],
    [{ reports: [null] }, ["wrong-type reports[0]"]],
    [{ reports: [{ provision: "lao-cai/22.1", period: "2026-Q1" }] }, ["missing reports[0].on"]],
    [{ reports: [{}] }, ["missing reports[0].provision", "missing reports[0].on"]],
    [
      { reports: [{ provision: "a", period: "b", on: "2026-01-05", unit: 7, to: "A" }] },
      ["unknown-key reports[0].to", "wrong-type reports[0].unit"],
    ],
    [{ meetings: {}, reports: {} }, ["wrong-type meetings", "wrong-type reports"]],
    [{ units: {}, notices: {} }, ["wrong-type units", "wrong-type notices"]],
  ])("are not %j", (part, expected) => {
    expect(codesOf(() => parseRegister({ tasks: [], ...part }))).toEqual(expected);
  });

  it("are asked for by what they are", () => {
    expect(issuesOf(() => parseRegister({}))).toMatchObject([
      { code: "missing", path: "tasks", expected: both("danh sách nhiệm vụ", "an array of tasks") },
    ]);
  });

  it("name the second of two tasks with one id, and none of two without an id", () => {
    expect(codesOf(() => parseRegister([{}, {}]))).toEqual(["missing tasks[0].id", "missing tasks[1].id"]);
    expect(codesOf(() => parseRegister([null, null]))).toEqual(["wrong-type tasks[0]", "wrong-type tasks[1]"]);
  });

  it("are checked once: a register that was parsed stays the same", () => {
    const register = parseRegister([{ id: "1", title: "Báo cáo" }]);
    expect(checkRegister(register)).toBe(register);
    expect(checkRegister([{ id: "1", title: "Báo cáo" }])).toEqual(register);
    expect(codesOf(() => checkRegister(null))).toEqual(["wrong-type"]);
    expect(checkTask(register.tasks[0]).task).toBe(register.tasks[0]);
  });
});

describe("where the tasks came from", () => {
  it("is named by the rows, in the problems of the tasks alone", () => {
    const input = { tasks: [{ id: "1" }, { title: 7 }, { id: "3", urgent: "x" }], units: [""] };
    const issues = issuesOf(() => parseRegister(input, { notices: [], rows: [4, 6, 9] }));
    expect(issues.map(({ code, path, row }) => [code, path, row])).toEqual([
      ["missing", "tasks[1].id", 6],
      ["wrong-type", "tasks[1].title", 6],
      ["wrong-type", "tasks[2].urgent", 9],
      ["missing", "units[0]", undefined],
    ]);
  });

  it("is not said where the rows are not known", () => {
    const [issue] = issuesOf(() => parseRegister([{}]));
    expect(issue).not.toHaveProperty("row");
  });

  it("adds its notices before those of the register", () => {
    const detail = { vi: "a", en: "b" };
    const input = { tasks: [], notices: [{ code: "columnKept", detail }] };
    const { notices } = parseRegister(input, { notices: [{ code: "sheetSkipped", detail }] });
    expect(notices.map(({ code }) => code)).toEqual(["sheetSkipped", "columnKept"]);
  });
});

describe("a deadline in words, given as JSON", () => {
  const saidOf = (task: object) =>
    noticesOf([{ id: "7", document: { issuedOn: "2026-03-02" }, ...task }]).map(({ code, detail }) => [
      code,
      detail?.vi,
    ]);

  it("says what was inferred, as a sheet does", () => {
    expect(saidOf({ dueText: "trước ngày 20/3" })).toEqual([
      ["yearInferred", "“trước ngày 20/3”: không ghi năm, suy từ ngày văn bản: 19/03/2026"],
    ]);
    // The working days after Monday 2/3 end with Monday 16/3.
    expect(saidOf({ dueText: "trong vòng 10 ngày làm việc" })).toEqual([
      ["startInferred", "“trong vòng 10 ngày làm việc”: không ghi tính từ ngày nào, tính từ ngày văn bản: 16/03/2026"],
    ]);
    expect(saidOf({ dueText: "thường xuyên" })).toEqual([
      ["deadlineNotComputed", "“thường xuyên”: không phải một thời điểm"],
    ]);
  });

  it("says nothing of a stated day, nor where the task has a day of its own", () => {
    expect(saidOf({ dueText: "trước ngày 20/3/2026" })).toEqual([]);
    expect(saidOf({ dueText: "trước ngày 20/3", dueOn: "2026-03-19" })).toEqual([]);
    expect(saidOf({ dueText: "thường xuyên", dueOn: null })).toEqual([]);
    expect(saidOf({ dueText: " " })).toEqual([]);
  });

  it("repeats no word of a task that is not plainly open", () => {
    expect(saidOf({ dueText: "truoc ngay 20/3/2026", secrecy: "secret" })).toEqual([
      ["deadlineCorrected", "có lỗi gõ, đọc là: 19/03/2026"],
    ]);
  });
});

describe("a deadline before its document", () => {
  it("is named with both days", () => {
    expect(noticesOf([{ id: "7", dueOn: "2026-01-04", document: { issuedOn: "2026-01-05" } }])).toStrictEqual([
      {
        code: "deadlineBeforeDocument",
        taskId: "7",
        detail: {
          vi: "thời hạn 04/01/2026 sớm hơn ngày văn bản 05/01/2026",
          en: "the deadline 2026-01-04 lies before its document of 2026-01-05",
        },
      },
    ]);
  });

  it.each([
    { dueOn: "2026-01-05", document: { issuedOn: "2026-01-05" } },
    { dueOn: null, document: { issuedOn: "2026-01-05" } },
    { dueOn: "2026-01-05", document: { number: "1/CV" } },
    { dueOn: "2026-01-05" },
  ])("is not seen in %j", (task) => {
    expect(noticesOf([{ id: "7", ...task }])).toEqual([]);
  });
});

describe("the units of a register", () => {
  it("are those it lists; the leads of its tasks are bodies without being listed", () => {
    const tasks = [led("1", "Sở B"), led("2", "Sở A", "secret")];
    expect(parseRegister(tasks)).toMatchObject({ units: [], bodies: [], notices: [] });
    expect(parseRegister({ tasks, units: ["Sở C"] })).toMatchObject({ units: ["Sở C"], notices: [] });
  });
});
