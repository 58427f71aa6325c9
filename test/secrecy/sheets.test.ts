import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import type { Register } from "../../src/core/model/task.js";
import { DondocError } from "../../src/errors.js";
import { readRegister } from "../../src/io/read-register.js";
import { readTasks } from "../../src/io/read-tasks.js";
import { type Cell, type RowsOptions, registerFromRows } from "../../src/io/sheets/rows-to-register.js";
import { besideIds } from "../support/beside-ids.js";
import { issuesOf } from "../support/issues.js";
import { sheetsOf } from "../support/workbooks.js";
import { MARK, marksIn } from "./marked.js";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows, options: Partial<RowsOptions> = {}): Register =>
  registerFromRows(rows, { calendar: vietnam, ...options });
const secrecyOf = ({ tasks }: Register) => tasks.map(({ id, ordinal = id, secrecy }) => [ordinal, secrecy]);
const noticesOf = ({ notices }: Pick<Register, "notices">) =>
  besideIds(notices).map(({ row, detail }) => [row, detail.en]);
const WORD = MARK("title");

describe("a row with a degree of secrecy left of its title", () => {
  it.each(["I", "II.", "A", "b)", "Tổng cộng", "Cộng:", "STT", "-", null])(
    "is a task with %j for a number",
    (number) => {
      const { tasks, notices } = read([
        ["STT", "Độ mật", "Nhiệm vụ", "Chủ trì"],
        [number, "Mật", WORD],
        ["2", "Thường", "Mở", "Sở A"],
      ]);
      expect(tasks.map(({ title, secrecy }) => [title, secrecy])).toEqual([
        [WORD, "confidential"],
        ["Mở", "none"],
      ]);
      expect(marksIn(JSON.stringify(notices))).toEqual([]);
    },
  );

  it("is a task though half of its cells repeat their headings", () => {
    const rows = [
      ["Nhiệm vụ", "Mật", "Khẩn"],
      [WORD, "Mật", "Khẩn"],
    ];
    expect(secrecyOf(read(rows))).toEqual([["mật-R2", "confidential"]]);
    expect(read([...rows, ["Nhiệm vụ", "Mật", "Khẩn"]]).notices.map(({ code }) => code)).toContain("rowSkipped");
  });

  it("is no task where a merged group row repeats its name in the column of secrecy", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật"],
      ["Kinh tế", "Kinh tế", "Kinh tế", "Kinh tế"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["1", "a", "Sở A", "Không"],
    ];
    expect(secrecyOf(read(rows))).toEqual([["1", "none"]]);
  });
});

describe("cells that are merged down rows", () => {
  const rows = [
    ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật"],
    ["1", "a", "Sở A", "Mật"],
    ["2", "b", null, null],
    ["3", "c", "Sở B", null],
    [null, null, null, null],
    ["4", "d", "Sở B", null],
  ];

  it("hold for every row they cover: secrecy, and every other column", async () => {
    const register = await readRegister(sheetsOf([{ name: "Sổ", rows, merged: ["D2:D5", "C2:C3", "A1:A1"] }]));
    expect(register.tasks.map(({ ordinal, lead, secrecy }) => [ordinal, lead, secrecy])).toEqual([
      ["1", "Sở A", "confidential"],
      ["2", "Sở A", "confidential"],
      ["3", "Sở B", "confidential"],
      ["4", "Sở B", "none"],
    ]);
  });

  it("leave headings in two rows as they are, and end with the sheet", async () => {
    const two = [
      ["STT", "Nhiệm vụ", "Cơ quan", null],
      [null, null, "chủ trì", "phối hợp"],
      ["1", "a", "Sở A", "Sở B"],
    ];
    const merged = ["A1:A2", "B1:B2", "C1:D1", "A3:A1048576", "A3:A9", "XFD2:XFD9", "?", "A5:A3"];
    const { tasks } = await readRegister(sheetsOf([{ name: "Sổ", rows: two, merged }]));
    expect(tasks).toMatchObject([{ ordinal: "1", lead: "Sở A", coordinators: ["Sở B"] }]);
  });
});

describe("a heading that may speak of secrecy", () => {
  const sheet = (heading: string, word = "Mật"): Rows => [
    ["STT", "Nhiệm vụ", "Chủ trì", heading],
    ["1", WORD, "Sở A", word],
  ];
  const HEADINGS = ["Độ bảo mật", "Mức mật", "Độ mật/khẩn", "Cấp độ mật", "Do mat", "Secret", "Ghi chú (mật)"];

  it.each(HEADINGS)("stops the reading, and is named with the answers to it: %s", (heading) => {
    const issues = issuesOf(() => read(sheet(heading)));
    expect(issues).toMatchObject([{ code: "unclear-secrecy", row: 1, column: heading, found: heading }]);
    expect(issues[0]?.message.vi).toContain(`--map "${heading}=secrecy"`);
    expect(issues[0]?.message.en).toContain(`--map "${heading}=extra"`);
    expect(marksIn(JSON.stringify(issues))).toEqual([]);
  });

  it.each(HEADINGS)("is what the caller says it is: %s", (heading) => {
    expect(secrecyOf(read(sheet(heading), { map: { [heading]: "secrecy" } }))).toEqual([["1", "confidential"]]);
    const asExtra = read(sheet(heading), { map: { [heading.toUpperCase()]: "extra" } });
    expect(asExtra.tasks).toMatchObject([{ secrecy: "none", extra: { [heading]: "Mật" } }]);
  });

  it("may stand in either of two rows of headings", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Bảo mật", null],
      [null, null, "Chủ trì", "Thời hạn"],
      ["1", WORD, "Sở A", "2026-03-02"],
    ];
    expect(issuesOf(() => read(rows)).map(({ code, column }) => [code, column])).toEqual([
      ["unclear-secrecy", "Chủ trì"],
      ["unclear-secrecy", "Thời hạn"],
    ]);
  });

  it("is also asked about where a cell is a word of secrecy: under any heading, or none", () => {
    for (const heading of ["Phân loại", "Ghi chú", "Khẩn", null]) {
      const issues = issuesOf(() =>
        read([
          ["STT", "Nhiệm vụ", "Chủ trì", heading],
          ["1", WORD, "Sở A", "Tối mật"],
        ]),
      );
      expect(issues[0]).toMatchObject({ code: "unclear-secrecy", row: 2, column: heading ?? "Cột D" });
      expect(marksIn(JSON.stringify(issues))).toEqual([]);
    }
    expect(secrecyOf(read(sheet("Phân loại"), { map: { "phân loại": "secrecy" } }))).toEqual([["1", "confidential"]]);
    expect(read(sheet("Ghi chú"), { map: { "Ghi chú": "extra" } }).tasks[0]?.secrecy).toBe("none");
  });

  it("of several columns leaves the strictest degree", () => {
    const rows = [
      ["STT", "Độ mật", "Nhiệm vụ", "Mật", "Độ bảo mật"],
      ["1", "Thường", "a", "Mật", null],
      ["2", "Tuyệt mật", "b", "Mật", "Tối mật"],
      ["3", null, "c", null, "Không"],
    ];
    expect(secrecyOf(read(rows, { map: { "Độ bảo mật": "secrecy" } }))).toEqual([
      ["1", "confidential"],
      ["2", "topSecret"],
      ["3", "none"],
    ]);
  });
});

describe("the words over some rows", () => {
  const HEAD = ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật"];

  it.each<[string, Rows]>([
    ["a title", [["SỔ NHIỆM VỤ MẬT"], HEAD, ["1", WORD, "Sở A", null]]],
    ["a group", [HEAD, ["B. NHIỆM VỤ MẬT"], ["1", WORD, "Sở A", null]]],
    ["a group around another", [HEAD, ["B. Văn bản mật"], ["I. Kinh tế"], ["1", WORD, "Sở A", null]]],
  ])("that say secret leave no row open that does not say so itself: %s", (_, rows) => {
    const issues = issuesOf(() => read(rows));
    expect(issues).toMatchObject([{ code: "unclear-secrecy", row: rows.length }]);
    expect(marksIn(JSON.stringify(issues))).toEqual([]);
    const said = rows.map((row) => row.map((cell) => cell ?? "Mật"));
    expect(read(said).tasks).toMatchObject([{ secrecy: "confidential" }]);
  });

  it("end with their group, and are nothing when the caller says so", () => {
    const rows = [HEAD, ["A. Nhiệm vụ mật"], ["1", "a", "Sở A", "Mật"], ["B. Thường xuyên"], ["2", "b", "Sở A"]];
    expect(secrecyOf(read(rows))).toEqual([
      ["1", "confidential"],
      ["2", "none"],
    ]);
    const titled = [["PHÒNG VĂN THƯ: VIỆC MẬT"], HEAD, ["1", "a", "Sở A"]];
    expect(secrecyOf(read(titled, { map: { "PHÒNG VĂN THƯ: VIỆC MẬT": "extra" } }))).toEqual([["1", "none"]]);
    expect(issuesOf(() => read([HEAD, ["1", "a", "Sở A"]], { sheetName: "Văn bản mật" }))).toMatchObject([
      { code: "unclear-secrecy", row: 2 },
    ]);
  });
});

describe("a word of secrecy that is refused", () => {
  it.each(["Mật (A)", "Mật A", WORD, "x"])("hides the other words of its row: %s", (word) => {
    const rows = [
      ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật", "Thời hạn", `Ngày giao (${MARK("heading")})`, "Khẩn"],
      ["1", WORD, WORD, word, "31/02/2026", `5 ${WORD}`, WORD],
      ["2", "Mở", "Sở A", null, "31/02/2026"],
    ];
    const issues = issuesOf(() => read(rows));
    expect(issues.map(({ row, found }) => [row, found])).toEqual([
      [2, "•••"],
      [2, "•••"],
      [2, "•••"],
      [2, "•••"],
      [3, "31/02/2026"],
    ]);
    expect(marksIn(JSON.stringify(issues))).toEqual([]);
  });
});

describe("the notices of a sheet", () => {
  const rows = (degree: string | null): Rows => [
    [`SỔ ${MARK("sheet")}`],
    ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật", `Cột ${MARK("heading")}`],
    [`I. ${MARK("group")}`],
    ["1", "a", "Sở A", degree, "x"],
    ["STT", "Nhiệm vụ", "Chủ trì", null, MARK("again")],
    ["Tổng cộng", MARK("total"), null, null, "12"],
  ];
  const WORDS = [
    [undefined, `column "Cột ${MARK("heading")}" is kept under extra`],
    [1, `row above the headings: SỔ ${MARK("sheet")}`],
    [3, `group row "I. ${MARK("group")}", kept with the tasks below it`],
    [5, `repeated heading row: STT | Nhiệm vụ | Chủ trì | ${MARK("again")}`],
    [6, `row of totals: Tổng cộng | ${MARK("total")} | 12`],
  ];

  it("name what is skipped with its words, unless a task of the sheet is classified", () => {
    const withoutMissing = (degree: string | null) =>
      noticesOf({ notices: read(rows(degree)).notices.filter(({ code }) => code !== "columnsMissing") });
    expect(withoutMissing(null)).toEqual(WORDS);
    const closed = withoutMissing("Mật");
    expect(closed.map(([row]) => row)).toEqual([undefined, 1, 3, 5, 6]);
    expect(closed[0]).toEqual([undefined, 'column "Cột E" is kept under extra']);
    expect(marksIn(JSON.stringify(read(rows("Mật")).notices))).toEqual([]);
  });

  it("name other sheets by their names, or by their places", async () => {
    const names = async (degree: string | null, other: string) => {
      const sheets = [
        { name: "Sổ", rows: rows(degree) as (string | null)[][] },
        { name: MARK("other"), rows: [[other]] },
      ];
      const { notices } = await readRegister(sheetsOf(sheets));
      return notices.filter(({ code }) => code === "sheetSkipped").map(({ detail }) => detail.en.slice(0, 20));
    };
    expect(await names(null, "x")).toEqual([`sheet "${MARK("other")}" is not`.slice(0, 20)]);
    expect(await names("Mật", "x")).toEqual(["sheet 2 is not read "]);
    expect(await names(null, "Tối mật")).toEqual(["sheet 2 is not read "]);
  });
});

describe("what columns hold by the word of the caller", () => {
  const CSV = "STT;Việc;Hạn HT;Chủ trì\n1;a;30/6/2024;Sở A\n";
  const map = { "Hạn HT": "dueText", việc: "title" } as const;

  it("is any field, in a whole register and in a stream", async () => {
    expect((await readRegister(CSV, { format: "csv", map })).tasks).toMatchObject([
      { title: "a", dueOn: "2024-06-30" },
    ]);
    const streamed: unknown[] = [];
    for await (const task of readTasks([CSV], { format: "csv", map })) streamed.push(task);
    expect(streamed).toMatchObject([{ title: "a", dueOn: "2024-06-30" }]);
  });

  it("goes before the words of another heading, whose column is kept", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Nội dung cụ thể"],
      ["1", "a", "b"],
    ];
    const { tasks, notices } = read(rows, { map: { "Nội dung cụ thể": "title" } });
    expect(tasks).toMatchObject([{ title: "b", extra: { "Nhiệm vụ": "a" } }]);
    const told = besideIds(notices).filter(({ code }) => code !== "columnsMissing");
    expect(told).toMatchObject([{ code: "columnKept", column: "Nhiệm vụ" }]);
  });

  it("is refused where it names no field, no heading, or one field twice", async () => {
    const problems = async (given: object, text = CSV, format: "csv" | "json" = "csv") => {
      try {
        await readRegister(text, { format, map: given as never });
        return [];
      } catch (error) {
        if (!(error instanceof DondocError)) throw error;
        return error.issues.map(({ code, path }) => [code, path]);
      }
    };
    expect(await problems({ "Hạn HT": "due" })).toEqual([["unknown-name", "map.Hạn HT"]]);
    expect(await problems({ "Hạn HT": 5 })).toEqual([["wrong-type", "map.Hạn HT"]]);
    expect(await problems([])).toEqual([["wrong-type", "map"]]);
    expect(await problems({ "Hạn H": "dueText" })).toEqual([["unknown-name", "map"]]);
    expect(await problems({ "Hạn HT": "title", Việc: "title" })).toEqual([["out-of-range", "map"]]);
    expect(await problems({ "Hạn HT": "title", "hạn ht": "lead" })).toEqual([["out-of-range", "map.hạn ht"]]);
    expect(await problems({ "Hạn HT": "title" }, '[{"id":"1"}]', "json")).toEqual([["unknown-name", "map"]]);
  });
});
