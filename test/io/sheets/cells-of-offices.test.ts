import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { registerOfGrids } from "../../../src/io/grid/register-of-grids.js";
import type { Cell } from "../../../src/io/sheets/cells.js";

type Rows = readonly (readonly Cell[])[];
const grid = (name: string, rows: Rows) => ({ name, rows, merges: [], hidden: false });
const registerOf = (rows: Rows, ...beside: Rows[]) =>
  registerOfGrids([grid("Sổ", rows), ...beside.map((each, i) => grid(`Trang ${i + 2}`, each))], { calendar: vietnam });

const TC = "Sở Tài chính";
const HEAD = ["STT", "Số văn bản", "Ngày văn bản", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
/** Given on Monday 2/2/2026. */
const row = (n: number, due: Cell, ...more: Cell[]): readonly Cell[] => [
  n,
  "12/TB-VP",
  "02/02/2026",
  `Việc ${n}`,
  TC,
  due,
  ...more,
];

describe("A day without a year in the words of a state", () => {
  const doneOn = (words: string, issuedOn = "02/02/2026") => {
    const [task] = registerOf([
      [...HEAD, "Kết quả"],
      [1, "12/TB-VP", issuedOn, "Việc", TC, "30/3/2026", words],
    ]).tasks;
    return task?.events.find(({ type }) => type === "completed")?.on ?? task?.recordedState ?? null;
  };

  it.each([
    ["Đã hoàn thành ngày 12/3, BC số 45", "2026-03-12"],
    ["Hoàn thành 12/3", "2026-03-12"],
    ["Đã xong (12.3)", "2026-03-12"],
    // The first 1/2 since 2/2/2026 is of the year after it.
    ["Đã hoàn thành ngày 01/02", "2027-02-01"],
    ["Đã hoàn thành 3/5 nội dung", "inProgress"],
    ["Đã hoàn thành 5/5 nội dung", "completed"],
    ["Đã hoàn thành ngày 31/4", "completed"],
    ["Đã hoàn thành ngày 12/3/2026", "2026-03-12"],
  ])("is that of the first year since the document: %s", (words, right) => {
    expect(doneOn(words)).toBe(right);
  });

  it.each([
    ["Hoàn thành trước ngày 30/6/2026", "unclear"],
    ["Hoàn thành trước 30/6", "unclear"],
    ["Đã hoàn thành trước ngày 30/6/2026", "completed"],
    ["Hoàn thành quá ngày 30/6/2026", "completed"],
    ["Hoàn thành trước hạn (25/3/2026)", "2026-03-25"],
  ])("is none where it bounds the finish, which may be a plan: %s", (words, right) => {
    const rows = [
      [1, "12/TB-VP", "02/02/2026", "Việc", TC, "30/3/2026", words],
      [2, "13/TB-VP", "02/02/2026", "Việc khác", TC, "30/3/2026", "Đang thực hiện"],
    ];
    const [task] = registerOf([[...HEAD, "Tình trạng"], ...rows]).tasks;
    expect(task?.events.find(({ type }) => type === "completed")?.on ?? task?.recordedState).toBe(right);
  });

  it("is no day where the document has none", () => {
    expect(doneOn("Đã hoàn thành ngày 12/3", "")).toBe("completed");
  });
});

describe("A day without a year in a column of days of completion", () => {
  const done = (cell: string, issuedOn = "02/02/2026") => {
    const { tasks, notices } = registerOf([
      [...HEAD, "Ngày hoàn thành"],
      [1, "12/TB-VP", issuedOn, "Việc", TC, "30/3/2026", cell],
    ]);
    const [task] = tasks;
    const told = notices.filter(({ row: at }) => at === 2).map(({ code, column }) => [code, column]);
    return { on: task?.events[0]?.on ?? task?.recordedState ?? null, kept: task?.extra["Ngày hoàn thành"], told };
  };

  it.each(["12/3", "12.3", "ngày 12-03", "12 / 3"])("is the first since the document, and told: %s", (cell) => {
    expect(done(cell)).toEqual({
      on: "2026-03-12",
      kept: cell,
      told: [
        ["columnKept", "Ngày hoàn thành"],
        ["yearInferred", "Ngày hoàn thành"],
      ],
    });
  });

  it("finishes the task on no known day where the document has none", () => {
    expect(done("12/3", "")).toEqual({ on: "completed", kept: "12/3", told: [["columnKept", "Ngày hoàn thành"]] });
  });

  it("that no year has is a misprint", () => {
    expect(() => done("31/4")).toThrow(/row 2, column “Ngày hoàn thành”/);
  });
});

describe("A cell of days that shows the day 0", () => {
  it.each(["0", "00/01/1900", "0/1/1900", "30/12/1899", "31/12/1899", 0])(
    "has none: a formula took an empty cell: %s",
    (cell) => {
      const { tasks, notices } = registerOf([[...HEAD, "Ngày hoàn thành"], row(1, "30/3/2026", cell)]);
      expect(tasks[0]).toMatchObject({ events: [], extra: { "Ngày hoàn thành": String(cell) } });
      expect(tasks[0]).not.toHaveProperty("recordedState");
      expect(notices).toContainEqual(
        expect.objectContaining({ code: "columnKept", column: "Ngày hoàn thành", row: 2 }),
      );
    },
  );
});

describe("The day 0 elsewhere", () => {
  it("is no deadline, no extension and no day of a document", () => {
    const { tasks } = registerOf([
      [...HEAD, "Gia hạn đến"],
      [1, "12/TB-VP", "00/01/1900", "Việc", TC, "0", "00/01/1900"],
    ]);
    expect(tasks[0]).toMatchObject({ dueOn: null, dueText: null, document: { number: "12/TB-VP" }, events: [] });
    expect(tasks[0]?.document).not.toHaveProperty("issuedOn");
    expect(tasks[0]).not.toHaveProperty("extendedTo");
    expect(tasks[0]).not.toHaveProperty("recordedState");
    expect(Object.values(tasks[0]?.extra ?? {})).toEqual(["00/01/1900", "0", "00/01/1900"]);
  });
});

describe("A cell of extensions", () => {
  it.each([
    ["Đến 30/6/2026 (CV 12)", "2026-06-30", undefined],
    ["Gia hạn đến 30/6/2026 (CV 12)", "2026-06-30", undefined],
    ["đến hết 30/6/2026", "2026-06-30", undefined],
    // It says that there is none: the printed deadline stands.
    ["Không", undefined, undefined],
    ["chưa gia hạn", undefined, undefined],
    // Extended, to which day it does not say.
    ["Có", undefined, "unclear"],
    ["lần 1: 30/4/2026; lần 2: 30/6/2026", undefined, "unclear"],
  ])("is understood whole, and kept: %s", (cell, to, state) => {
    const [task] = registerOf([[...HEAD, "Gia hạn đến"], row(1, "30/3/2026", cell)]).tasks;
    expect([task?.extendedTo, task?.recordedState]).toEqual([to, state]);
    if (cell !== "đến hết 30/6/2026") expect(task?.extra).toEqual({ "Gia hạn đến": cell });
  });
});

describe("English words of a state", () => {
  it.each([
    ["In progress", "inProgress"],
    ["Not started", "notStarted"],
    ["On hold", "suspended"],
    ["Cancelled", "cancelled"],
    ["Overdue", undefined],
    ["Done", "completed"],
  ])("are understood: %s", (words, right) => {
    expect(registerOf([[...HEAD, "Status"], row(1, "30/3/2026", words)]).tasks[0]?.recordedState).toBe(right);
  });
});

describe("A part that is done", () => {
  it.each([
    ["Hoàn thành 1 phần", "inProgress"],
    ["Đã hoàn thành 01 phần", "inProgress"],
    ["Hoàn thành phần lớn", "inProgress"],
    // Whether the task has other parts the words do not say.
    ["Đã hoàn thành giai đoạn 1", "unclear"],
    ["Hoàn thành đợt II", "unclear"],
    ["Hoàn thành bước đầu", "unclear"],
    ["Hoàn thành toàn bộ nhiệm vụ", "completed"],
    ["Hoàn thành đúng hạn", "completed"],
  ])("is no finish: %s", (words, right) => {
    expect(registerOf([[...HEAD, "Tình trạng"], row(1, "30/3/2026", words)]).tasks[0]?.recordedState).toBe(right);
  });
});

describe("Words of a state that put a task off", () => {
  it.each(["Chuyển sang tháng 5", "Lùi đến quý III", "chuyển tuần sau"])("hand it over to nobody: %s", (words) => {
    expect(registerOf([[...HEAD, "Tình trạng"], row(1, "30/3/2026", words)]).tasks[0]?.recordedState).toBe("unclear");
  });
});

describe("Extensions", () => {
  it("of several columns the latest counts", () => {
    const { tasks } = registerOf([
      [...HEAD, "Gia hạn lần 1", "Gia hạn lần 2"],
      row(1, "28/2/2026", "31/3/2026", "30/4/2026"),
      row(2, "28/2/2026", "31/3/2026", null),
      row(3, "28/2/2026", null, null),
    ]);
    expect(tasks.map(({ extendedTo }) => extendedTo ?? null)).toEqual(["2026-04-30", "2026-03-31", null]);
  });

  it("that give no day leave nobody late", () => {
    const { tasks } = registerOf([
      [...HEAD, "Gia hạn lần 1", "Gia hạn lần 2"],
      row(1, "28/2/2026", "31/3/2026", "đang trình"),
      row(2, "28/2/2026", "31/3/2026", null),
    ]);
    expect(tasks.map(({ recordedState }) => recordedState ?? null)).toEqual(["unclear", null]);
  });
});

describe("A cell of the number of a document", () => {
  it.each([
    ["Công văn số 12/UBND-TH ngày 3/2/2026 của UBND tỉnh về việc rà soát", "12/UBND-TH", "2026-02-03"],
    ["QĐ số 99/QĐ-UBND (05/02/2026)", "99/QĐ-UBND", "2026-02-05"],
    ["TB 46/TB-VP, 06-02-2026", "46/TB-VP", "2026-02-06"],
    ["Kế hoạch số 7/KH-UBND ngày 03/02/2026 và Công văn số 8/UBND-TH", undefined, undefined],
  ])("tells number and day: %s", (cell, number, issuedOn) => {
    const [task] = registerOf([
      ["STT", "Văn bản giao", "Nhiệm vụ", "Chủ trì"],
      [1, cell, "Việc", TC],
    ]).tasks;
    expect([task?.document?.number, task?.document?.issuedOn]).toEqual([number ?? cell, issuedOn]);
  });
});

describe("Cells that repeat what stands above", () => {
  it("are read as that, also one below the other", () => {
    const { tasks } = registerOf([
      HEAD,
      row(1, "30/4/2026"),
      [2, "nt", "nt", "Việc 2", "Như trên", "//"],
      [3, "-nt-", "-nt-", "Việc 3", "Sở Y tế", '"'],
    ]);
    expect(tasks.map(({ lead, dueOn, document }) => [lead, dueOn, document?.number, document?.issuedOn])).toEqual([
      [TC, "2026-04-30", "12/TB-VP", "2026-02-02"],
      [TC, "2026-04-30", "12/TB-VP", "2026-02-02"],
      ["Sở Y tế", "2026-04-30", "12/TB-VP", "2026-02-02"],
    ]);
  });
});

describe("A day that lost its format", () => {
  it("is the day of its serial number, in columns of days", () => {
    // 46142 is 30/4/2026: 1/1/2026 is 46023.
    const { tasks } = registerOf([[...HEAD, "Ngày hoàn thành"], row(1, 46142, 46023), row(2, "46142", "15/3/2026")]);
    expect(tasks.map(({ dueOn, dueText }) => [dueOn, dueText])).toEqual([
      ["2026-04-30", "30/04/2026"],
      ["2026-04-30", "30/04/2026"],
    ]);
  });
});

describe("A sheet of what happened", () => {
  it("names tasks by their running number or their title, and is no second register", () => {
    const { tasks, notices } = registerOf(
      [HEAD, row(1, "30/3/2026"), row(2, "30/3/2026")],
      [
        ["Nhiệm vụ", "Sự kiện", "Ngày", "Hạn mới"],
        [1, "Hoàn thành", "20/3/2026", null],
        ["Việc 2", "Gia hạn", "20/3/2026", "30/4/2026"],
      ],
    );
    expect(tasks[0]?.events.map(({ type, on }) => [type, on])).toContainEqual(["completed", "2026-03-20"]);
    expect(tasks[1]?.events).toContainEqual({ type: "deadlineAdjusted", on: "2026-03-20", dueOn: "2026-04-30" });
    expect(notices.some(({ code }) => code === "registerSkipped")).toBe(false);
  });
});
