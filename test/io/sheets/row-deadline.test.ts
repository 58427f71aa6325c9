import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { type Cells, taskOf } from "../../support/sheet-row.js";

const DAY = "05/01/2026";

describe("the deadline of a row", () => {
  const told = (text: string, more: Cells = {}) => {
    const { raw, notices, problems } = taskOf({ "Thời hạn": text, ...more });
    return { dueOn: raw["dueOn"], bound: raw["dueBound"], notices, problems };
  };

  it.each([
    ["theo Công văn số 12/UBND ngày 5/3/2024", "không có ngày nào tính được", "it holds no date that can be computed"],
    [
      "theo kế hoạch năm 2025",
      "chưa đọc hiểu trọn vẹn nên không suy ngày (theo kế hoạch … năm 2025)",
      "it is not understood as a whole, so no day is given (theo kế hoạch … năm 2025)",
    ],
    [
      "trước ngày 15/6/2026 nhé",
      "chưa đọc hiểu trọn vẹn nên không suy ngày (nhé)",
      "it is not understood as a whole, so no day is given (nhé)",
    ],
    ["rằm tháng 7", "ngày âm lịch, cần ghi ngày dương lịch", "a day of the lunar calendar; write the solar one"],
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
      vi: "chưa đọc hiểu trọn vẹn nên không suy ngày",
      en: "it is not understood as a whole, so no day is given",
    });
  });

  it("on a day that does not exist is a problem, told with sixty of its letters", () => {
    const text = `ngày 31/02/2026${", khẩn trương".repeat(6)}`;
    expect(told(text).problems).toEqual([
      {
        code: "impossible-date",
        path: "tasks[3].dueText",
        row: 7,
        column: "Thời hạn",
        found: text.slice(0, 60),
        expected: both("một ngày có thật", "a day that exists"),
      },
    ]);
    expect(told(text, { "Độ mật": "Mật" }).problems).toMatchObject([{ found: "•••" }]);
  });

  it("without a year takes it from the document, and says so", () => {
    const { dueOn, bound, notices } = told("trước ngày 20/5", { "Ngày ban hành": DAY });
    expect([dueOn, bound]).toEqual(["2026-05-19", "before"]);
    expect(notices.map(({ code, column, detail }) => [code, column, detail])).toEqual([
      [
        "yearInferred",
        "Thời hạn",
        {
          vi: "“trước ngày 20/5”: không ghi năm, suy từ ngày văn bản: 19/05/2026",
          en: "“trước ngày 20/5”: no year is printed; inferred from the day of the document: 19/05/2026",
        },
      ],
    ]);
  });

  it.each([
    [
      "trong 10 ngày",
      "startInferred",
      "không ghi tính từ ngày nào, tính từ ngày văn bản: 15/01/2026",
      "no start is printed; counted from the day of the document: 15/01/2026",
    ],
    [
      "trứơc ngày 20/5/2026",
      "deadlineCorrected",
      "có lỗi gõ, đọc là: 19/05/2026",
      "it holds a slip of typing; read as: 19/05/2026",
    ],
  ])("“%s” tells what was inferred", (text, code, vi, en) => {
    const { notices } = told(text, { "Ngày ban hành": DAY });
    expect(notices.map((notice) => [notice.code, notice.detail])).toEqual([
      [code, { vi: `“${text}”: ${vi}`, en: `“${text}”: ${en}` }],
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
    expect(taskOf({}).raw).not.toHaveProperty("dueText");
  });
});
