import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import type { Register } from "../../src/core/model/task.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { DondocError } from "../../src/errors.js";
import { readRegister, toCsv, toXlsx } from "../../src/io/index.js";
import { EVENT_TYPES } from "../../src/language/vocabulary.js";
import { laoCai } from "../../src/profiles/index.js";
import { draws } from "../support/draws.js";
import { same } from "../support/same-in-both.js";

/** Words that stand nowhere else; without digits, so that a column of days takes them for words. */
class Marks {
  readonly all: string[] = [];

  next(): string {
    const letters = String(this.all.length).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
    const mark = `zqx${letters}q`;
    this.all.push(mark);
    return mark;
  }
}

/** Where the marks of an input are to be found afterwards: in the register, its notices, its findings, or the problems. */
const accounted = (outcome: Register | DondocError): string =>
  outcome instanceof DondocError
    ? JSON.stringify(outcome.issues)
    : JSON.stringify([outcome, evaluateRegister(outcome, { profile: laoCai, asOf: "2026-11-22" })]);

const lost = (marks: Marks, text: string): string[] => marks.all.filter((mark) => !text.includes(mark));

const outcomeOf = async (run: () => Register | Promise<Register>): Promise<Register | DondocError> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DondocError) return error;
    throw error;
  }
};

/** What a column may hold; `#` stands for a mark. */
const COLUMNS: readonly (readonly [heading: string, cells: readonly string[]])[] = [
  ["STT", ["#", "1", "1."]],
  ["Mã nhiệm vụ", ["#", ""]],
  ["Nhiệm vụ", ["#", "= #", "- #", "# \n- #"]],
  ["Số văn bản", ["#"]],
  ["Trích yếu", ["#"]],
  ["Ngày ban hành", ["#", "05/01/2026", "2026-01-05T08:30:00"]],
  ["Người ký", ["#"]],
  ["Cơ quan trình", ["#"]],
  ["Cơ quan giao", ["#"]],
  ["Cơ quan chủ trì", ["#", "#; #"]],
  ["Cơ quan phối hợp", ["#; #", "- #, + #\n• #"]],
  ["Chuyên viên theo dõi", ["#"]],
  ["Ngày giao", ["#", "06/01/2026", "06/01/2026 14:05"]],
  ["Ngày nhận", ["#", "07/01/2026"]],
  ["Ngày hoàn thành", ["#", "01/01/2026"]],
  ["Thời hạn", ["#", "trước ngày 20/5/2026 #", "# 30 ngày làm việc", "hằng tháng #"]],
  ["Ghi chú", ["#", "# #"]],
  ["Thời hạn xử lý", ["#"]],
  ["Nhóm", ["#"]],
  ["Cột lạ", ["#"]],
  ["Cột lạ", ["#"]],
  ["__proto__", ["#"]],
  ["", ["#"]],
];

const filled = (pattern: string, marks: Marks): string => pattern.replace(/#/g, () => marks.next());

/** A sheet of all columns with a mark wherever words may stand; rows may be repeated, and groups stand between them. */
const sheets = fc
  .record({
    columns: fc.shuffledSubarray(
      COLUMNS.map((_, i) => i),
      { minLength: 4 },
    ),
    rows: fc.array(
      fc.record({
        picks: fc.array(fc.nat(9), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
        more: fc.boolean(),
        group: fc.boolean(),
        twice: fc.nat(9).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    title: fc.boolean(),
  })
  .map(({ columns, rows, title }) => {
    const marks = new Marks();
    const own = [...new Set([0, 2, ...columns])];
    const sheet: string[][] = title ? [[`BẢNG ${marks.next()}`, marks.next()]] : [];
    sheet.push(own.map((i) => COLUMNS[i]?.[0] ?? ""));
    for (const { picks, more, group, twice } of rows) {
      if (group) sheet.push([`II. ${marks.next()}`]);
      const cells = own.map((i) => {
        const patterns = COLUMNS[i]?.[1] ?? [];
        return filled(patterns[(picks[i] ?? 0) % patterns.length] ?? "", marks);
      });
      // A cell beyond the headings.
      if (more) cells.push(marks.next());
      sheet.push(cells);
      if (twice) sheet.push([...cells]);
    }
    return { marks, sheet };
  });

/** Every text of a register as a mark, with histories that contradict themselves, repeated and out of order. */
const registers = fc
  .record({
    tasks: fc.array(
      fc.record({
        events: fc.array(fc.tuple(fc.constantFrom(...EVENT_TYPES), fc.integer({ min: 1, max: 28 })), { maxLength: 8 }),
        again: fc.nat(19).map((n) => n === 0),
        unknown: fc.nat(19).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ tasks }) => {
    const marks = new Marks();
    const mark = (): string => marks.next();
    const made = tasks.map(({ events, unknown }) => ({
      id: mark(),
      title: mark(),
      document: { number: mark(), title: mark(), signer: mark(), submittedBy: mark() },
      assignedBy: mark(),
      lead: mark(),
      coordinators: [mark(), mark()],
      monitor: mark(),
      dueText: mark(),
      extra: { [mark()]: mark() },
      events: events.map(([type, day]) => ({
        type,
        on: `2026-03-${String(day).padStart(2, "0")}`,
        note: mark(),
        ref: mark(),
        by: mark(),
        reason: mark(),
        evidence: [mark()],
        ...(type === "deadlineAdjusted" ? { dueOn: "2026-05-20", authorisedBy: mark() } : {}),
        ...(type === "reassigned" ? { lead: mark() } : {}),
      })),
      ...(unknown ? { [mark()]: 1 } : {}),
    }));
    const repeated = made.flatMap((task, i) => (tasks[i]?.again === true ? [task, task] : [task]));
    return { marks, input: { tasks: repeated, units: [mark()] } };
  });

describe("nothing of an input is lost", () => {
  it("of a sheet every word is used, kept, or named: in CSV and in XLSX", async () => {
    let words = 0;
    let read = 0;
    await fc.assert(
      fc.asyncProperty(sheets, fc.boolean(), async ({ marks, sheet }, asCsv) => {
        const input = asCsv ? toCsv(sheet) : await toXlsx(sheet);
        const outcome = await outcomeOf(() => readRegister(input, { format: asCsv ? "csv" : "xlsx" }));
        // A refused sheet is read again once it is mended: its problems name places, not all of its words.
        if (outcome instanceof DondocError) return;
        read++;
        words += marks.all.length;
        expect(lost(marks, accounted(outcome))).toEqual([]);
      }),
      { numRuns: draws(600) },
    );
    expect(read).toBeGreaterThan(draws(200));
    expect(words).toBeGreaterThan(draws(10_000));
  });

  it("of a sheet every row is a task or named in a notice", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ sheet }) => {
        const outcome = await outcomeOf(() => readRegister(toCsv(sheet), { format: "csv" }));
        if (outcome instanceof DondocError) return;
        const skipped = outcome.notices.filter(({ code }) => code === "rowSkipped").map(({ row }) => row);
        expect(outcome.tasks.length + new Set(skipped).size).toBe(sheet.length - 1);
      }),
      { numRuns: draws(300) },
    );
  });

  it("of a register in JSON every word is used, or its task is refused by name", () => {
    let read = 0;
    fc.assert(
      fc.property(registers, ({ marks, input }) => {
        let outcome: Register;
        try {
          outcome = parseRegister(input);
        } catch (error) {
          // What is refused is refused for a reason that can be found: a task twice, a key nobody knows, an event too early.
          expect(error).toBeInstanceOf(DondocError);
          const codes = (error as DondocError).issues.map(({ code }) => code);
          expect(codes.filter((code) => !/^(?:duplicate-id|unknown-key|event-before-task)$/.test(code))).toEqual([]);
          return;
        }
        read++;
        expect(lost(marks, accounted(outcome))).toEqual([]);
        expect(outcome.tasks.map(({ events }) => events.length)).toEqual(
          input.tasks.map(({ events }) => events.length),
        );
      }),
      { numRuns: draws(600) },
    );
    expect(read).toBeGreaterThan(draws(50));
  });

  it("tasks given twice are refused, each by its id and both places", async () => {
    const task = { id: "NV-1", title: "a" };
    const error = await outcomeOf(() => parseRegister([task, { ...task, title: "b" }, task]));
    expect(error).toMatchObject({
      issues: [
        { code: "duplicate-id", path: "tasks[1].id", expected: same("tasks[0].id") },
        { code: "duplicate-id", path: "tasks[2].id", expected: same("tasks[0].id") },
      ],
    });
  });

  it("rows given twice without an id are two tasks", async () => {
    const { tasks } = await readRegister("Nhiệm vụ,Thời hạn\na,20/5/2026\na,20/5/2026\n", { format: "csv" });
    expect(tasks.map(({ id, title }) => [id, title])).toEqual([
      ["a", "a"],
      ["a~2", "a"],
    ]);
  });

  it("facts that contradict one another are all kept and each named in a finding", () => {
    const register = parseRegister([
      {
        id: "1",
        document: { issuedOn: "2026-03-10" },
        dueOn: "2026-05-20",
        events: [
          { type: "completed", on: "2026-04-01" },
          { type: "completed", on: "2026-04-15" },
          { type: "cancelled", on: "2026-04-20" },
          { type: "completed", on: "2026-03-02" },
          { type: "resumed", on: "2026-04-25" },
        ],
      },
    ]);
    expect(register.tasks[0]?.events).toHaveLength(5);
    const [task] = evaluateRegister(register, { profile: laoCai, asOf: "2026-11-22" }).tasks;
    const named = (task?.findings ?? []).map(({ message }) => message.en).join("\n");
    expect(named).toContain("Contradiction");
    for (const day of ["2026-04-01", "2026-04-15", "2026-03-02"]) expect(named).toContain(day);
  });

  it("a key given twice, a sheet that is not read, a time of the day, a running number beside an id: each is named or kept", async () => {
    expect(await outcomeOf(() => readRegister('[{"id":"1","title":"a","title":"b"}]'))).toMatchObject({
      issues: [{ code: "unreadable", row: 1, found: { vi: "khóa lặp lại: title", en: "a key given twice: title" } }],
    });
    const { tasks, notices } = await readRegister(
      "STT,Mã nhiệm vụ,Nhiệm vụ,Ngày giao,Khẩn\n7,NV-1,a,06/01/2026 14:05,Hỏa tốc\n",
      { format: "csv" },
    );
    expect(tasks[0]).toMatchObject({
      id: "NV-1",
      urgent: true,
      extra: { STT: "7", "Ngày giao": "06/01/2026 14:05", Khẩn: "Hỏa tốc" },
    });
    expect(notices.map(({ code, column }) => [code, column])).toEqual([
      // Neither deadlines nor leads have a column here.
      ["columnsMissing", undefined],
      ["columnsMissing", undefined],
      ["columnKept", "Khẩn"],
      ["columnKept", "Ngày giao"],
    ]);
  });
});
