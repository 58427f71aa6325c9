import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Task } from "../../../src/core/model/task.js";
import { readRegister } from "../../../src/io/index.js";

/** Written by scripts/fixtures/make-layouts.py with openpyxl; what is right was worked out by hand from the rows there. */
const read = (name: string) => {
  const url = new URL(`../../fixtures/layouts/${name}.xlsx`, import.meta.url);
  return readRegister(readFileSync(url), { name: `${name}.xlsx` });
};

const done = (task: Task): string | undefined => task.events.find(({ type }) => type === "completed")?.on;
/** Title, lead, deadline, day of completion or state. */
const told = (task: Task) => [task.title, task.lead, task.dueOn, done(task) ?? task.recordedState ?? null];
const toldOf = async (name: string) => (await read(name)).tasks.map(told);

const JUNE = "2024-06-30";

describe("registers as offices keep them", () => {
  it("a monthly report: title, numbers of columns, groups of bodies, a total, signatures", async () => {
    const { tasks, notices } = await read("bao-cao-thang");
    expect(tasks.map(told)).toEqual([
      ["Báo cáo thu chi", "Sở Tài chính", "2024-06-15", "completed"],
      ["Quyết toán quý I", "Sở Tài chính", JUNE, "inProgress"],
      ["Thẩm định dự án", "Sở Xây dựng", "2024-06-20", "2024-06-18"],
    ]);
    expect(tasks.map(({ extra }) => extra["Nhóm"])).toEqual([
      "I SỞ TÀI CHÍNH (02 nhiệm vụ)",
      "I SỞ TÀI CHÍNH (02 nhiệm vụ)",
      "II SỞ XÂY DỰNG (01 nhiệm vụ)",
    ]);
    const skipped = notices.filter(({ code }) => code === "rowSkipped").map(({ row }) => row);
    expect(skipped).toEqual([1, 2, 3, 4, 7, 8, 11, 13, 15, 16, 17, 19]);
  });

  it("marks under split headings", async () => {
    const { tasks, keeps } = await read("dau-x");
    expect(tasks.map(told)).toEqual([
      ["Việc một", "Sở Tài chính", JUNE, "completed"],
      ["Việc hai", "Sở Xây dựng", "2024-07-15", "inProgress"],
      ["Việc ba", "Sở Y tế", "2024-07-31", "notStarted"],
    ]);
    expect(tasks.map(({ document }) => [document?.number, document?.issuedOn])).toEqual([
      ["12/TB-VP", "2024-05-02"],
      ["12/TB-VP", "2024-05-02"],
      ["15/TB-VP", "2024-05-06"],
    ]);
    expect(tasks[0]?.coordinators).toEqual(["Sở Nội vụ"]);
    expect(keeps).toEqual(["issued", "completed"]);
  });

  it("groups that name the lead and the document", async () => {
    const { tasks, notices } = await read("nhom-van-ban");
    expect(tasks.map(({ title, lead, document }) => [title, lead, document?.number, document?.issuedOn])).toEqual([
      ["Việc một", "Sở Tài chính", "12/TB-VP", "2024-05-10"],
      ["Việc hai", "Sở Tài chính", "12/TB-VP", "2024-05-10"],
      ["Việc ba", "Sở Tài chính", "99/UBND-TH", "2024-05-20"],
    ]);
    expect(notices.some(({ code }) => code === "columnsMissing")).toBe(false);
  });

  it("a sheet of figures, the register, a hidden copy of last year", async () => {
    const { tasks, notices } = await read("nhieu-trang");
    expect(tasks.map(told)).toEqual([["Việc một", "Sở Tài chính", JUNE, null]]);
    expect(notices.filter(({ code }) => code === "sheetSkipped").map(({ detail }) => detail.vi)).toEqual([
      "trang “Tổng hợp” không được đọc (2 dòng có chữ): chỉ đọc trang là sổ nhiệm vụ",
      "trang “2023” (đang ẩn) không được đọc (2 dòng có chữ): chỉ đọc trang là sổ nhiệm vụ",
    ]);
  });

  it("two tables with other columns, of which only what both keep is kept", async () => {
    const { tasks, keeps } = await read("hai-bang");
    expect(tasks.map(told)).toEqual([
      ["Việc một", "Sở A", JUNE, "2024-06-28"],
      ["Việc hai", "Sở B", null, null],
    ]);
    expect(tasks[1]).toMatchObject({ coordinators: ["Sở C"], extra: { Nhóm: "B. Nhiệm vụ không có thời hạn" } });
    expect(keeps).toEqual([]);
  });

  it("parts of a task, whose own row is their group", async () => {
    const { tasks } = await read("nhiem-vu-con");
    expect(tasks.map((task) => [task.title, task.dueOn, task.extra["Nhóm"]])).toEqual([
      ["Ban hành kế hoạch", JUNE, "1 Kế hoạch chuyển đổi số"],
      ["Tập huấn", "2024-09-30", "1 Kế hoạch chuyển đổi số"],
      ["Đề án việc làm", "2024-12-31", undefined],
    ]);
  });

  it("extensions, granted and asked for, with their day and without", async () => {
    const { tasks } = await read("gia-han");
    expect(tasks.map(({ dueOn, extendedTo, events }) => [dueOn, extendedTo, events])).toEqual([
      [JUNE, "2024-07-31", []],
      [JUNE, undefined, [{ type: "deadlineAdjusted", on: "2024-06-25", dueOn: "2024-08-31" }]],
      [JUNE, undefined, []],
      [JUNE, "2024-09-30", []],
    ]);
  });

  it("every state that is met, in words", async () => {
    expect((await toldOf("trang-thai")).map(([title, , , state]) => [title, state])).toEqual([
      ["a", "completed"],
      ["b", "completed"],
      ["c", "notStarted"],
      ["d", "suspended"],
      ["e", "cancelled"],
      ["f", "reassigned"],
      ["g", "awaitingConfirmation"],
      ["h", null],
      ["i", "unclear"],
      ["k", "returned"],
      ["l", "inProgress"],
    ]);
  });

  it("days of completion that are marks, words and months", async () => {
    expect((await toldOf("ngay-ht")).map(([title, , , state]) => [title, state])).toEqual([
      ["a", "completed"],
      ["b", "completed"],
      ["c", "completed"],
      ["d", "2024-06-29"],
      ["e", null],
      ["f", null],
    ]);
  });

  it("headings again on every page, page marks, a note", async () => {
    expect(await toldOf("lap-tieu-de")).toEqual([
      ["Việc một", "Sở A", JUNE, null],
      ["Việc hai", "Sở C", JUNE, null],
    ]);
  });

  it("“Tiến độ” that is a deadline, and one that is a state", async () => {
    expect(await toldOf("y-kien")).toEqual([
      ["Rà soát quy hoạch", "Phòng Tổng hợp", "2024-06-29", null],
      ["Báo cáo Bộ", "Phòng Kinh tế", "2024-09-30", null],
    ]);
    expect(await toldOf("tien-do")).toEqual([
      ["Rà soát quy hoạch", "Phòng Tổng hợp", JUNE, "completed"],
      ["Báo cáo Bộ", "Phòng Kinh tế", JUNE, "inProgress"],
    ]);
    const { notices } = await read("y-kien");
    expect(notices.find(({ column }) => column === "Tiến độ")?.code).toBe("columnUnderstood");
  });

  it("bodies, events, meetings and reports on sheets of their own", async () => {
    const { tasks, bodies, meetings, reports, keeps } = await read("so-day-du");
    expect(bodies).toEqual([{ name: "Sở Tài chính", aliases: ["STC"] }]);
    expect(meetings).toEqual([{ type: "regularSession", on: "2024-06-28" }]);
    expect(reports).toEqual([{ provision: "lao-cai/22.1", period: "2024-Q2", unit: "Sở Tài chính", on: "2024-06-18" }]);
    expect(tasks.map(({ events }) => events)).toEqual([
      [
        {
          type: "deadlineAdjusted",
          on: "2024-06-20",
          by: "Văn phòng UBND tỉnh",
          dueOn: "2024-07-31",
          reason: "chờ số liệu",
        },
      ],
      [
        { type: "confirmed", on: "2024-07-02", by: "Văn phòng UBND tỉnh" },
        { type: "reassigned", on: "2024-06-10", lead: "Sở Giao thông" },
        { type: "completed", on: "2024-06-28" },
      ],
    ]);
    expect([...(keeps ?? [])].sort()).toEqual(["completed", "confirmed", "deadlineAdjusted", "reassigned"]);
  });

  it("headings over three rows with marks under them", async () => {
    expect(await toldOf("ba-tang")).toEqual([
      ["a", "Sở A", JUNE, "completed"],
      ["b", "Sở A", JUNE, "2024-07-02"],
      ["c", "Sở A", JUNE, null],
      ["d", "Sở A", JUNE, null],
    ]);
    expect((await read("ba-tang")).tasks[2]?.extendedTo).toBe("2024-08-31");
  });

  it.each([
    [
      "a lone word in the third row",
      "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời hạn,Kết quả thực hiện,,\n,,,,Đã hoàn thành,,Chưa hoàn thành\n,,,,Ngày,,\n",
      "1,Lập kế hoạch,Sở A,30/6/2024,20/6/2024,,\n",
    ],
    [
      "a remark in brackets in the third row",
      "STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời hạn,Kết quả,\n,,,,Hoàn thành,Số báo cáo\n,,,,(ngày/tháng/năm),\n",
      "1,Lập kế hoạch,Sở A,30/6/2024,20/6/2024,\n",
    ],
  ])("headings with %s", async (_, headings, task) => {
    const { tasks } = await readRegister(`${headings}${task}`, { format: "csv" });
    expect(tasks.map(told)).toEqual([["Lập kế hoạch", "Sở A", JUNE, "2024-06-20"]]);
  });

  it("the number of the result's document, which is not the one that gives the task", async () => {
    const sheet =
      "STT,Nhiệm vụ,Chủ trì,Văn bản giao,,Kết quả,\n,,,Số,Ngày,Số văn bản,Ngày\n1,Việc một,Sở A,12/UBND,02/5/2024,77/BC,20/6/2024\n";
    const { tasks } = await readRegister(sheet, { format: "csv" });
    expect(tasks.map(({ document }) => [document?.number, document?.issuedOn])).toEqual([["12/UBND", "2024-05-02"]]);
  });

  it("nothing but tasks and units, and says that it has no deadlines", async () => {
    const { tasks, notices } = await read("hai-cot");
    expect(tasks.map(told)).toEqual([
      ["Việc một", "Sở A", null, null],
      ["Việc hai", "Sở B", null, null],
    ]);
    expect(notices.filter(({ code }) => code === "columnsMissing").map(({ detail }) => detail.vi)).toEqual([
      'Không thấy cột thời hạn trong bảng. Nếu bảng có cột này, chỉ ra bằng --map "Tên cột=dueText".',
    ]);
  });

  it("signatures right below the last task", async () => {
    expect(await toldOf("ky-ten")).toEqual([["Việc một", "Sở A", JUNE, null]]);
  });

  it("cells merged down", async () => {
    const { tasks } = await read("gop-doc");
    expect(tasks.map(told)).toEqual([
      ["Việc một", "Sở Tài chính", "2024-06-29", "2024-06-20"],
      ["Việc hai", "Sở Tài chính", "2024-06-29", null],
      ["Việc ba", "Sở Tài chính", "2024-07-15", null],
    ]);
    expect(tasks.map(({ document }) => document?.number)).toEqual(["12/TB-VP", "12/TB-VP", "12/TB-VP"]);
  });

  it("a table of figures below the register", async () => {
    expect(await toldOf("bang-duoi")).toEqual([
      ["Việc một", "Sở A", JUNE, null],
      ["Việc hai", "Sở B", JUNE, null],
    ]);
  });

  it("persons who do the work", async () => {
    expect(await toldOf("ca-nhan")).toEqual([
      ["Soạn tờ trình", "Nguyễn Văn A", "2024-06-10", "2024-06-09"],
      ["Họp giao ban", "Trần Thị B", "2024-06-12", null],
    ]);
  });

  it("sections in two levels", async () => {
    const { tasks } = await read("de-muc");
    expect(tasks.map(({ title, lead, dueOn }) => [title, lead, dueOn])).toEqual([
      ["Ban hành quy chế", "Sở Nội vụ", JUNE],
      ["Rà soát thủ tục", "Văn phòng UBND tỉnh", "2024-11-30"],
      ["Nâng cấp trục liên thông", "Sở TT&TT", null],
    ]);
  });
});
