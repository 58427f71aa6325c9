import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { findHeadings } from "../../../src/io/sheets/find-table.js";
import { readTaskRow } from "../../../src/io/sheets/task-row.js";
import { taskOf } from "../../support/sheet-row.js";

const DAY = "05/01/2026";
const midnight = new Date("2026-01-05T00:00:00Z");

describe("the fields of a row", () => {
  it("stand where their headings say, each with the place of its column", () => {
    const { raw, places, problems, notices } = taskOf({
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
      multiUnit: null,
      writtenReportRequired: null,
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
    expect(taskOf({ "Số văn bản": "-" }).raw["document"]).toBeUndefined();
    const { columns } = findHeadings([["Nhiệm vụ", "Người ký"]]);
    const context = {
      row: 2,
      id: "1",
      group: null,
      index: 0,
      secretAbove: null,
      calendar: vietnam,
      problems: [],
      notices: [],
    };
    const { raw, columns: places } = readTaskRow(["a", "Nguyễn A"], columns, context);
    expect(raw["document"]).toEqual({ signer: "Nguyễn A" });
    expect(places.get("document.signer")).toBe("Người ký");
  });

  it("have the running number for their id where there is no other", () => {
    const { columns } = findHeadings([["STT", "Nhiệm vụ"]]);
    const context = {
      row: 2,
      id: "1",
      group: null,
      index: 0,
      secretAbove: null,
      calendar: vietnam,
      problems: [],
      notices: [],
    };
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
    const { raw, problems } = taskOf({ "Độ mật": word });
    expect(raw["secrecy"]).toBe(secrecy);
    expect(problems).toEqual([]);
  });

  it.each(["Có", "x", "✓", "TRUE", true, 1, "yes", "khẩn"])("say yes by %j", (word) => {
    const cells = { Khẩn: word, "Liên cơ quan": word, "Báo cáo bằng văn bản": word };
    const { raw, notices, problems } = taskOf(cells);
    expect(raw).toMatchObject({ urgent: true, multiUnit: true, writtenReportRequired: true, extra: {} });
    expect([notices, problems]).toEqual([[], []]);
  });

  it.each(["Không", "false", false, 0, "no", "thường", "Bình thường"])("say no by %j", (word) => {
    const { raw, problems } = taskOf({ Khẩn: word, "Liên cơ quan": word, "Báo cáo bằng văn bản": word });
    expect(raw).toMatchObject({ urgent: false, multiUnit: false, writtenReportRequired: false });
    expect(problems).toEqual([]);
  });

  it("leave open what is blank, or has no column: it is not told", () => {
    expect(taskOf({ "Liên cơ quan": "", "Báo cáo bằng văn bản": "" }).raw).toMatchObject({
      multiUnit: null,
      writtenReportRequired: null,
    });
    expect(taskOf({ Khẩn: "" }).raw).toMatchObject({ urgent: false, multiUnit: null, writtenReportRequired: null });
  });

  it.each(["Thượng khẩn", "hỏa tốc", "hoả tốc", "Hỏa tốc hẹn giờ"])("keep the degree %s of urgency", (word) => {
    const { raw, notices } = taskOf({ Khẩn: word });
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

describe("a day in a row", () => {
  it("is no event without a day, and counts for the place of the next", () => {
    const { raw, places } = taskOf({ "Ngày giao": "", "Ngày nhận": midnight, "Ngày hoàn thành": DAY });
    expect(raw["events"]).toEqual([
      { type: "received", on: "2026-01-05" },
      { type: "completed", on: "2026-01-05" },
    ]);
    expect(places).toMatchObject({ "events[0].on": "Ngày nhận", "events[1].on": "Ngày hoàn thành" });
  });
});
