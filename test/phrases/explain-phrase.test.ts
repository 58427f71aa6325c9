import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { DondocError } from "../../src/errors.js";
import { explainPhrase, readDeadline } from "../../src/phrases/index.js";

const explain = (phrase: string, issuedOn: string | null = "2026-05-12") =>
  explainPhrase(phrase, { issuedOn, calendar: vietnam });

describe("which word is what", () => {
  it.each([
    ["trước ngày 20/5/2024", ["limit: trước", "date: ngày 20/5/2024"]],
    ["Trước 17 giờ, thứ Sáu", ["limit: Trước", "hour: 17 giờ", "sign: ,", "weekday: thứ Sáu"]],
    ["trong 10 ngày kể từ ngày ký", ["limit: trong", "span: 10 ngày", "start: kể từ", "start: ngày ký"]],
    ["tháng Sáu năm 2026", ["date: tháng Sáu năm 2026"]],
    ["báo cáo UBND tỉnh", ["act: báo cáo", "body: UBND", "body: tỉnh"]],
    ["6 tháng/lần", ["recurrence: 6 tháng/lần"]],
    ["khẩn trương", ["remark: khẩn trương"]],
    ["gia hạn đến 30/9/2026", ["extension: gia hạn đến", "date: 30/9/2026"]],
    ["qúy III/2026", ["date: qúy III/2026"]],
    ["15/6/2026 quanh co", ["date: 15/6/2026", "unread: quanh", "unread: co"]],
    ["ngày 1 5/6/2026", ["unread: ngày", "unread: 1", "date: 5/6/2026"]],
    ["", []],
  ])("of “%s”", (phrase, roles) => {
    expect(explain(phrase).words.map(({ role, words }) => `${role}: ${words}`)).toEqual(roles);
  });

  it("comes with the answer, frozen", () => {
    const explained = explain("trước ngày 20/6");
    const { words, ...answer } = explained;
    expect(answer).toEqual(readDeadline("trước ngày 20/6", { issuedOn: "2026-05-12", calendar: vietnam }));
    expect([explained, words, words[0], explained.unread].every(Object.isFrozen)).toBe(true);
  });
});

describe("an answer", () => {
  it("tells the hour, what was inferred, and the words that have no place", () => {
    expect(explain("trước 17h30 ngày 20/6")).toMatchObject({
      dueOn: "2026-06-20",
      bound: "by",
      at: "17:30",
      certainty: "yearInferred",
    });
    expect(explain("10 ngày")).toMatchObject({ dueOn: "2026-05-22", certainty: "startInferred" });
    expect(explain("trứơc ngày 20/6/2026")).toMatchObject({ dueOn: "2026-06-19", certainty: "corrected" });
    expect(explain("trước ngày 20/6/2026")).toMatchObject({ certainty: "stated", unread: [] });
    expect(explain("trước ngày 20/6/2026 nhé")).toMatchObject({
      dueOn: null,
      reason: "notUnderstood",
      sense: null,
      unread: ["nhé"],
    });
  });

  it("refuses a document of no day", () => {
    expect(() => explain("20/6", "12/05/2026")).toThrow(DondocError);
  });

  it("does not take a word of the language for a word of a deadline", () => {
    for (const phrase of ["constructor", "__proto__", "toString 20/6/2026", "hasOwnProperty"])
      expect(explain(phrase).dueOn).toBeNull();
  });
});
