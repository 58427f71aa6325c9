import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { findHeadings } from "../../../src/core/register/heading-row.js";
import type { Cell } from "../../../src/core/register/rows-to-register.js";
import type { RegisterNotice } from "../../../src/core/register/task.js";
import { readTaskRow } from "../../../src/core/register/task-row.js";
import type { Problem } from "../../../src/errors.js";

/** A row of some columns beside the title, as the fourth task, in row 7. */
const read = (cells: Readonly<Record<string, Cell>>, group: string | null = null, id = "A1") => {
  const { columns } = findHeadings([["Nhiệm vụ", ...Object.keys(cells), "Mã", "Người ký"]]);
  const problems: Problem[] = [];
  const notices: RegisterNotice[] = [];
  const context = { row: 7, id, group, index: 3, calendar: vietnam, problems, notices };
  const task = readTaskRow(["Báo cáo", ...Object.values(cells), id], columns, context);
  return { raw: task.raw, places: Object.fromEntries(task.columns), problems, notices };
};
const DAY = "05/01/2026";
const midnight = new Date("2026-01-05T00:00:00Z");

describe("the fields of a row", () => {
  it("stand where their headings say, each with the place of its column", () => {
    const { raw, places, problems, notices } = read({
      "Số văn bản": "1/CV",
      "Trích yếu": "Về báo cáo",
      "Ngày ban hành": DAY,
      "Cơ quan trình": "Sở C",
      "Cơ quan giao": "UBND tỉnh",
      "Chủ trì": "Sở A",
      "Phối hợp": "Sở B",
      "Người theo dõi": "D",
      dueOn: "2026-02-02",
      "Thời hạn": "trong tháng 3/2026",
      dueBound: "by",
      "Ngày giao": DAY,
      "Ngày nhận": "06/01/2026",
      "Ngày hoàn thành": "07/01/2026",
    });
    expect(raw).toEqual({
      id: "A1",
      title: "Báo cáo",
      document: { number: "1/CV", issuedOn: "2026-01-05", title: "Về báo cáo", submittedBy: "Sở C" },
      assignedBy: "UBND tỉnh",
      lead: "Sở A",
      coordinators: ["Sở B"],
      monitor: "D",
      dueOn: "2026-02-02",
      dueText: "trong tháng 3/2026",
      dueBound: "by",
      secrecy: "none",
      urgent: false,
      multiUnit: false,
      writtenReportRequired: false,
      events: [
        { type: "assigned", on: "2026-01-05" },
        { type: "received", on: "2026-01-06" },
        { type: "completed", on: "2026-01-07" },
      ],
      extra: {},
    });
    expect(places).toEqual({
      id: "Mã",
      title: "Nhiệm vụ",
      "document.number": "Số văn bản",
      "document.title": "Trích yếu",
      "document.issuedOn": "Ngày ban hành",
      "document.submittedBy": "Cơ quan trình",
      assignedBy: "Cơ quan giao",
      lead: "Chủ trì",
      coordinators: "Phối hợp",
      monitor: "Người theo dõi",
      dueOn: "dueOn",
      dueText: "Thời hạn",
      dueBound: "dueBound",
      "events[0].on": "Ngày giao",
      "events[1].on": "Ngày nhận",
      "events[2].on": "Ngày hoàn thành",
    });
    expect([problems, notices]).toEqual([[], []]);
  });

  it("leave out a document of which nothing is said, and the signer where one signed", () => {
    expect(read({ "Số văn bản": "-" }).raw["document"]).toBeUndefined();
    const { columns } = findHeadings([["Nhiệm vụ", "Người ký"]]);
    const context = { row: 2, id: "1", group: null, index: 0, calendar: vietnam, problems: [], notices: [] };
    const { raw, columns: places } = readTaskRow(["a", "Nguyễn A"], columns, context);
    expect(raw["document"]).toEqual({ signer: "Nguyễn A" });
    expect(places.get("document.signer")).toBe("Người ký");
  });

  it("have the running number for their id where there is no other", () => {
    const { columns } = findHeadings([["STT", "Nhiệm vụ"]]);
    const context = { row: 2, id: "1", group: null, index: 0, calendar: vietnam, problems: [], notices: [] };
    expect(readTaskRow([1, "a"], columns, context).columns.get("id")).toBe("STT");
  });

  it.each([
    ["Không", "none"],
    ["không mật", "none"],
    ["Thường", "none"],
    ["bình thường", "none"],
    ["NONE", "none"],
    ["Mật", "confidential"],
    ["confidential", "confidential"],
    ["secret", "secret"],
    ["topSecret", "topSecret"],
  ])("hold the secrecy “%s”, which is %s", (word, secrecy) => {
    expect(read({ "Độ mật": word }).raw["secrecy"]).toBe(secrecy);
  });

  it.each(["Có", "x", "✓", "TRUE", true, 1, "yes", "khẩn"])("say yes by %j", (word) => {
    const cells = { Khẩn: word, "Liên cơ quan": word, "Báo cáo bằng văn bản": word };
    const { raw, notices, problems } = read(cells);
    expect(raw).toMatchObject({ urgent: true, multiUnit: true, writtenReportRequired: true, extra: {} });
    expect([notices, problems]).toEqual([[], []]);
  });

  it.each(["Không", "false", false, 0, "no", "thường", "Bình thường", ""])("say no by %j", (word) => {
    const { raw, problems } = read({ Khẩn: word, "Liên cơ quan": word, "Báo cáo bằng văn bản": word });
    expect(raw).toMatchObject({ urgent: false, multiUnit: false, writtenReportRequired: false });
    expect(problems).toEqual([]);
  });

  it.each(["Thượng khẩn", "hỏa tốc", "hoả tốc", "Hỏa tốc hẹn giờ"])("keep the degree %s of urgency", (word) => {
    const { raw, notices } = read({ Khẩn: word });
    expect(raw).toMatchObject({ urgent: true, extra: { Khẩn: word } });
    expect(notices).toEqual([
      {
        code: "columnKept",
        taskId: "A1",
        row: 7,
        column: "Khẩn",
        detail: { vi: "mức độ khẩn được giữ trong extra", en: "the degree of urgency is kept under extra" },
      },
    ]);
  });
});

describe("the deadline of a row", () => {
  const told = (text: string, more: Readonly<Record<string, Cell>> = {}) => {
    const { raw, notices, problems } = read({ "Thời hạn": text, ...more });
    return { dueOn: raw["dueOn"], bound: raw["dueBound"], notices, problems };
  };

  it.each([
    ["theo kế hoạch năm 2025", "không có ngày nào tính được", "it holds no date that can be computed"],
    [
      "trước ngày 20/5",
      "không ghi năm và không suy được từ ngày văn bản",
      "no year is printed and none follows from the day of the document",
    ],
    [
      "trong 30 ngày làm việc kể từ ngày ban hành",
      "không biết ngày bắt đầu tính, hoặc ngày đó ngoài lịch",
      "the day it runs from is not known or lies outside the calendar",
    ],
    ["hằng tháng", "không phải một thời điểm", "it names no point in time"],
  ])("“%s” gives no day, and why is said", (text, vi, en) => {
    const { dueOn, notices, problems } = told(text);
    expect(dueOn).toBeNull();
    expect(notices).toEqual([
      {
        code: "deadlineNotComputed",
        taskId: "A1",
        row: 7,
        column: "Thời hạn",
        detail: { vi: `“${text}”: ${vi}`, en: `“${text}”: ${en}` },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it("without its words says why in a classified row", () => {
    expect(told("theo kế hoạch năm 2025", { "Độ mật": "Mật" }).notices[0]?.detail).toEqual({
      vi: "không có ngày nào tính được",
      en: "it holds no date that can be computed",
    });
  });

  it("on a day that does not exist is a problem, told with sixty of its letters", () => {
    const text = `ngày 31/02/2026 ${"x".repeat(60)}`;
    expect(told(text).problems).toEqual([
      {
        code: "impossible-date",
        path: "tasks[3].dueText",
        row: 7,
        column: "Thời hạn",
        found: text.slice(0, 60),
        expected: "cần một ngày có thật / a day that exists",
      },
    ]);
    expect(told(text, { "Độ mật": "Mật" }).problems).toMatchObject([{ found: "•••" }]);
  });

  it("without a year takes it from the document, and says so", () => {
    const { dueOn, bound, notices } = told("trước ngày 20/5", { "Ngày ban hành": DAY });
    expect([dueOn, bound]).toEqual(["2026-05-19", "before"]);
    expect(notices.map(({ code, detail }) => [code, detail])).toEqual([
      [
        "yearInferred",
        {
          vi: "“trước ngày 20/5”: không ghi năm, suy từ ngày văn bản: 2026-05-19",
          en: "“trước ngày 20/5”: no year is printed; inferred from the day of the document: 2026-05-19",
        },
      ],
    ]);
  });

  it("is the day that stands beside its words, with the bound of the words unless one is said", () => {
    const words = { dueOn: "2026-02-02" };
    expect(told("trước ngày 20/5", words)).toEqual({ dueOn: "2026-02-02", bound: "before", notices: [], problems: [] });
    expect(told("trước ngày 20/5", { ...words, dueBound: "by" }).bound).toBe("by");
    expect(told("trước ngày 20/5/2026", { dueBound: "by" })).toMatchObject({ dueOn: "2026-05-19", bound: "by" });
  });

  it("may have no words", () => {
    expect(told("", { dueOn: "2026-02-02", dueBound: "on" })).toMatchObject({ dueOn: "2026-02-02", bound: "on" });
    expect(told("").dueOn).toBeNull();
    expect(read({}).raw).not.toHaveProperty("dueText");
  });
});

describe("a day in a row", () => {
  it("is no event without a day, and counts for the place of the next", () => {
    const { raw, places } = read({ "Ngày giao": "", "Ngày nhận": midnight, "Ngày hoàn thành": DAY });
    expect(raw["events"]).toEqual([
      { type: "received", on: "2026-01-05" },
      { type: "completed", on: "2026-01-05" },
    ]);
    expect(places).toMatchObject({ "events[0].on": "Ngày nhận", "events[1].on": "Ngày hoàn thành" });
  });
});
