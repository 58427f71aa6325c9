import { describe, expect, it } from "vitest";
import { type Cells, taskOf } from "../../support/sheet-row.js";

const DAY = "05/01/2026";

describe("the deadline of a row", () => {
  const told = (text: string, more: Cells = {}) => {
    const { raw, notices, problems } = taskOf({ "Thời hạn": text, ...more });
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
    expect(notices.map(({ code, column, detail }) => [code, column, detail])).toEqual([
      [
        "yearInferred",
        "Thời hạn",
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
    expect(taskOf({}).raw).not.toHaveProperty("dueText");
  });
});
