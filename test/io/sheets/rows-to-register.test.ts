import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import type { Register } from "../../../src/core/model/task.js";
import { DondocError, type Issue } from "../../../src/errors.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { besideIds } from "../../support/beside-ids.js";

const read = (...rows: readonly (readonly Cell[])[]): Register => registerFromRows(rows, { calendar: vietnam });

const issuesOf = (...rows: readonly (readonly Cell[])[]): readonly Issue[] => {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof DondocError) return error.issues;
    throw error;
  }
  return [];
};

const noticesOf = (register: Register, code: string) => register.notices.filter((notice) => notice.code === code);
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const SIMPLE = ["STT", "Nhiệm vụ", "Thời hạn"];

describe("the rows of a sheet", () => {
  it("give a task with its document, its units and its deadline", () => {
    const register = read(
      [
        "STT",
        "Nội dung",
        "Số văn bản",
        "Ngày ban hành",
        "Cơ quan chủ trì",
        "Đơn vị phối hợp",
        "Thời hạn hoàn thành",
        "Ghi chú",
      ],
      [
        1,
        "Báo cáo rà soát",
        "2221 /UBND-TH",
        utc("2024-05-02"),
        "Sở A, Sở B",
        "Sở C; Sở D, UBND huyện\nSở E",
        "trước ngày 20/5/2024",
        "lần 2",
      ],
    );
    expect(register.tasks[0]).toMatchObject({
      id: "2221/UBND-TH@2024-05-02 báo cáo rà soát",
      ordinal: "1",
      title: "Báo cáo rà soát",
      document: { number: "2221 /UBND-TH", issuedOn: "2024-05-02" },
      lead: "Sở A, Sở B",
      coordinators: ["Sở C", "Sở D", "UBND huyện", "Sở E"],
      dueOn: "2024-05-19",
      dueText: "trước ngày 20/5/2024",
      dueBound: "before",
      extra: { "Ghi chú": "lần 2" },
    });
    expect(besideIds(register.notices)).toEqual([]);
  });

  it.each([utc("2026-11-22"), "2026-11-22", "22/11/2026", "22-11-2026", "22.11.2026", "ngày 22 tháng 11 năm 2026"])(
    "hold the day 2026-11-22 as %s",
    (cell) => {
      const register = read(["STT", "Nhiệm vụ", "Ngày ban hành"], [1, "a", cell]);
      expect(register.tasks[0]?.document?.issuedOn).toBe("2026-11-22");
    },
  );

  it("give events for the days a task was assigned, received and completed", () => {
    const register = read(
      ["STT", "Nhiệm vụ", "Ngày giao", "Ngày nhận", "Ngày hoàn thành (thực tế)"],
      [1, "a", "1/3/2024", "2/3/2024", "20/3/2024"],
    );
    expect(register.tasks[0]?.events).toEqual([
      { type: "assigned", on: "2024-03-01" },
      { type: "received", on: "2024-03-02" },
      { type: "completed", on: "2024-03-20" },
    ]);
  });

  it("keep words that stand in a date column, and say so", () => {
    const register = read(["STT", "Nhiệm vụ", "Ngày hoàn thành"], [1, "a", "chưa hoàn thành"]);
    expect(register.tasks[0]).toMatchObject({ events: [], extra: { "Ngày hoàn thành": "chưa hoàn thành" } });
    expect(noticesOf(register, "columnKept")).toMatchObject([{ row: 2, column: "Ngày hoàn thành" }]);
  });

  it.each([
    ["Mật", "confidential"],
    ["tối mật", "secret"],
    ["TUYỆT MẬT", "topSecret"],
    ["thường", "none"],
    ["", "none"],
  ])("read the secrecy “%s” as %s", (word, secrecy) => {
    expect(read(["STT", "Nhiệm vụ", "Độ mật"], [1, "a", word]).tasks[0]?.secrecy).toBe(secrecy);
  });

  it("keep a column that is not known and name it", () => {
    const register = read([...SIMPLE, "Kinh phí", "__proto__"], [1, "a", "", "5 tỷ", "x"]);
    expect(Object.entries(register.tasks[0]?.extra ?? {})).toEqual([
      ["Kinh phí", "5 tỷ"],
      ["__proto__", "x"],
    ]);
    expect(noticesOf(register, "columnKept").map(({ column }) => column)).toEqual(["Kinh phí", "__proto__"]);
  });
});

describe("the shape of a sheet", () => {
  it("has title rows above the headings, which are named", () => {
    const register = read(["BẢNG THEO DÕI"], [null], SIMPLE, [1, "a", ""]);
    expect(noticesOf(register, "rowSkipped")).toMatchObject([
      { row: 1, detail: { vi: "dòng trên tiêu đề: BẢNG THEO DÕI" } },
    ]);
  });

  it("may repeat its headings and number its columns", () => {
    const register = read(SIMPLE, ["(1)", "(2)", "(3)"], [1, "a", ""], SIMPLE, [2, "b", ""]);
    expect(register.tasks.map(({ ordinal }) => ordinal)).toEqual(["1", "2"]);
    expect(noticesOf(register, "rowSkipped").map(({ row }) => row)).toEqual([2, 4]);
  });

  it("may have headings in two rows", () => {
    const register = read(
      ["STT", "Nhiệm vụ", "Cơ quan", null, "Thời gian", null],
      [null, null, "chủ trì", "phối hợp", "bắt đầu", "hoàn thành"],
      [1, "a", "Sở A", "Sở B", "1/2/2025", "Quý I/2025"],
    );
    expect(register.tasks[0]).toMatchObject({ lead: "Sở A", coordinators: ["Sở B"], dueOn: "2025-03-31" });
  });

  it.each([
    ["a text repeated in every cell", ["II. Xã hội", "II. Xã hội", "II. Xã hội"], "II. Xã hội"],
    ["a numeral and a text", ["II", "Xã hội", null], "II Xã hội"],
    ["a numeral and a repeated text", ["II", "Xã hội", "Xã hội", "Xã hội"], "II Xã hội"],
    ["a numeral split over two cells", ["V", "I", "Xã hội"], "VI Xã hội"],
    ["a text alone", ["Xã hội", null, null], "Xã hội"],
  ])("groups its rows by %s", (_, group, name) => {
    const register = read([...SIMPLE, "Ghi chú"], group, [1, "a", "", ""]);
    expect(register.tasks.map(({ extra }) => extra["Nhóm"])).toEqual([name]);
    expect(noticesOf(register, "rowSkipped")).toHaveLength(1);
  });

  it("keeps a task of which only number and title are known", () => {
    expect(read([...SIMPLE, "Chủ trì"], [1, "a"], [2, "b"]).tasks).toHaveLength(2);
  });

  it("without known headings is refused, naming those that are looked for", () => {
    const [issue] = issuesOf(["a", "b"], ["c", "d"]);
    expect(issue?.code).toBe("unreadable");
    expect(issue?.message.vi).toContain("Nhiệm vụ");
  });

  it.each([
    ["TCVN3", ["STT", "NhiÖm vô", "C¬ quan chñ tr×", "Thêi h¹n"]],
    ["VNI", ["Nhieäm vuï", "Cô quan chuû trì", "Thôøi haïn"]],
  ])("in %s is recognised and refused", (encoding, headings) => {
    expect(issuesOf(headings)[0]?.message.en).toContain(encoding);
  });
});

describe("the id of a task", () => {
  it("is that of the id column", () => {
    expect(read(["STT", "Mã", "Nhiệm vụ"], [1, "NV-7", "a"]).tasks[0]?.id).toBe("NV-7");
  });

  it("is what the row holds where there is no such column, whatever its running number", () => {
    const register = read(SIMPLE, ["I", "Kinh tế"], [1, "a", ""], ["II", "Xã hội"], ["1.", "b", ""]);
    expect(register.tasks.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ["a", "1"],
      ["b", "1"],
    ]);
    expect(noticesOf(register, "idAssigned")).toHaveLength(1);
  });

  it("is the row number when the row tells neither number nor title", () => {
    const register = read([...SIMPLE, "Chủ trì"], [1, "a", ""], [2, null, "", "Sở A"]);
    expect(register.tasks.map(({ id }) => id)).toEqual(["a", "R3"]);
    expect(noticesOf(register, "idAssigned")).toMatchObject([{}, { taskId: "R3", row: 3 }]);
  });
});

describe("a deadline in words", () => {
  it("that gives no day is kept and named", () => {
    const register = read(SIMPLE, [1, "a", "khẩn trương"]);
    expect(register.tasks[0]).toMatchObject({ dueOn: null, dueText: "khẩn trương", dueBound: "none" });
    const [notice] = noticesOf(register, "deadlineNotComputed");
    expect(notice).toMatchObject({ taskId: "a", row: 2, column: "Thời hạn" });
    expect(notice?.detail.vi).toContain("khẩn trương");
  });

  it("of a classified task is not repeated", () => {
    const register = read([...SIMPLE, "Độ mật"], [1, "a", "ngay sau chuyến thăm", "Mật"]);
    expect(JSON.stringify(register.notices)).not.toContain("chuyến thăm");
    expect(noticesOf(register, "deadlineNotComputed")).toHaveLength(1);
  });

  it("without a year is inferred from the document and named", () => {
    const register = read([...SIMPLE, "Ngày ban hành"], [1, "a", "trước 15/8", "6/8/2014"]);
    expect(register.tasks[0]?.dueOn).toBe("2014-08-14");
    expect(noticesOf(register, "yearInferred")).toMatchObject([{ taskId: "@2014-08-06 a", row: 2 }]);
  });

  it("may be a day of the spreadsheet", () => {
    expect(read(SIMPLE, [1, "a", utc("2024-06-30")]).tasks[0]).toMatchObject({
      dueOn: "2024-06-30",
      dueText: "30/06/2024",
      dueBound: "on",
    });
  });
});

describe("damaged text", () => {
  it("is mended, with one notice a sheet", () => {
    const register = read(
      SIMPLE,
      [1, "\u00D0ề án\u00A0A", "trước ngày 20/5/2024".normalize("NFD")],
      [2, "\u00D0ề án B", ""],
    );
    expect(register.tasks.map(({ title }) => title)).toEqual(["Đề án A", "Đề án B"]);
    expect(register.tasks[0]?.dueText).toBe("trước ngày 20/5/2024".normalize("NFC"));
    expect(noticesOf(register, "textRepaired")).toHaveLength(1);
  });

  it("in plain NFD needs no notice", () => {
    const { notices } = read(
      [...SIMPLE, "Chủ trì"].map((text) => text.normalize("NFD")),
      [1, "Đề án".normalize("NFD"), ""],
    );
    expect(besideIds(notices)).toEqual([]);
  });
});

describe("problems", () => {
  it("come together, each with its row and column", () => {
    const issues = issuesOf(
      ["STT", "Nhiệm vụ", "Ngày ban hành", "Hạn xử lý", "Độ mật"],
      [1, "a", "30/02/2026", "31/6/2024", ""],
      [2, "b", "22/112026", "", "mạt"],
    );
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["impossible-date", 2, "Ngày ban hành"],
      ["impossible-date", 2, "Hạn xử lý"],
      ["unknown-name", 3, "Độ mật"],
      ["not-a-date", 3, "Ngày ban hành"],
    ]);
    expect(issues[2]?.nearest).toBe("mật");
  });

  it("of the register itself have their row and column too", () => {
    const issues = issuesOf(["Mã", "Nhiệm vụ"], ["A", "a"], ["B", "b"], ["A", "c"]);
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([["duplicate-id", 4, "Mã"]]);
  });

  it("of a classified row show none of its words", () => {
    const issues = issuesOf(["STT", "Nhiệm vụ", "Ngày ban hành", "Độ mật"], [1, "a", "văn bản mật 12", "Mật"]);
    expect(issues[0]?.message.vi).not.toContain("văn bản mật 12");
  });
});
