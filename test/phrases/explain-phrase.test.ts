import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { deadlineNotice } from "../../src/core/register/deadline-words.js";
import { DondocError } from "../../src/errors.js";
import { explainPhrase, type NoDayReason, type PhraseCertainty, readDeadline } from "../../src/phrases/index.js";

/** Every reason that a phrase may give no day, once. */
const REASONS = Object.keys({
  noDate: 0,
  noYear: 0,
  noStart: 0,
  notAPoint: 0,
  impossible: 0,
  lunar: 0,
  contradicts: 0,
  outsideReason: 0,
  notUnderstood: 0,
  tooLong: 0,
} satisfies Record<NoDayReason, 0>);

const CODES: Readonly<Record<PhraseCertainty, string>> = {
  stated: "",
  yearInferred: "yearInferred",
  startInferred: "startInferred",
  corrected: "deadlineCorrected",
};

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
    [
      "10 ngày kể từ ngày văn bản được ban hành",
      ["span: 10 ngày", "start: kể từ", "start: ngày văn bản được ban hành"],
    ],
    ["năm (05) ngày làm việc", ["span: năm (05) ngày làm việc"]],
    ["T6 - T9/2026", ["date: T6", "sign: -", "date: T9/2026"]],
    ["không được quá 15/6/2026", ["limit: không được quá", "date: 15/6/2026"]],
    // Names and what belongs to a remark have the role of the whole.
    [
      "trước ngày 15/6/2026 theo quy định hiện hành",
      ["limit: trước", "date: ngày 15/6/2026", "remark: theo quy định", "remark: hiện", "remark: hành"],
    ],
    [
      "gửi Sở Khoa học trước 15/6/2026",
      ["act: gửi", "body: Sở", "body: Khoa", "body: học", "limit: trước", "date: 15/6/2026"],
    ],
    [
      "báo cáo trước kỳ họp chuyên đề",
      ["act: báo cáo", "limit: trước", "meeting: kỳ họp", "unread: chuyên", "unread: đề"],
    ],
    ["", []],
  ])("of “%s”", (phrase, roles) => {
    expect(explain(phrase).words.map(({ role, words }) => `${role}: ${words}`)).toEqual(roles);
  });

  it("is not asked of a text that is not read: a story, or letters that grow in lower case and are no Vietnamese", () => {
    expect(explain("khẩn trương; ".repeat(60))).toMatchObject({ dueOn: null, unread: [], words: [] });
    expect(explain("trước ngày 20/5/2024 İzmir")).toMatchObject({ dueOn: null, unread: [], words: [] });
  });

  it("comes with the answer, frozen", () => {
    const explained = explain("trước ngày 20/6");
    const { words, ...answer } = explained;
    expect(answer).toEqual(readDeadline("trước ngày 20/6", { issuedOn: "2026-05-12", calendar: vietnam }));
    expect([explained, words, words[0], explained.unread].every(Object.isFrozen)).toBe(true);
  });
});

describe("an explanation", () => {
  const PHRASES = [
    "deadlines-tried",
    "deadlines-collected",
    "deadlines-odd",
    "deadlines-kindred",
    "deadlines-public",
  ].flatMap(
    (name) =>
      JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8")) as {
        readonly phrase: string;
        readonly issuedOn: string | null;
      }[],
  );
  const explained = PHRASES.map(({ phrase, issuedOn }) => explain(phrase, issuedOn));

  it("leaves no word unread where it gives a day", () => {
    const given = explained.filter(({ dueOn }) => dueOn !== null);
    expect(given.length).toBeGreaterThan(800);
    expect(
      given.filter(({ unread, words }) => unread.length > 0 || words.some(({ role }) => role === "unread")),
    ).toEqual([]);
    expect(given.filter(({ sense, reason }) => sense === null || reason !== undefined)).toEqual([]);
  });

  it("says of each word that has no role that it is unread, and why no day is given", () => {
    const refused = explained.filter(({ dueOn }) => dueOn === null);
    expect(refused.length).toBeGreaterThan(800);
    for (const { words, unread, reason } of refused) {
      expect(reason).toBeDefined();
      for (const { words: word, role } of words) if (role === "unread") expect(unread.join(" ")).toContain(word);
    }
  });

  it("names the words, or the sense, that stand between a phrase that is not understood and its day", () => {
    for (const { reason, unread, sense } of explained)
      if (reason === "notUnderstood") expect(sense ?? unread.join("")).not.toBe("");
  });

  it("gives reasons of the closed list, each with words in both languages that name the phrase", () => {
    const reasons = new Set(explained.flatMap(({ reason }) => reason ?? []));
    expect([...reasons, "tooLong"].sort()).toEqual([...REASONS].sort());
    for (const answer of explained) {
      const notice = deadlineNotice("những chữ ấy", answer, true);
      if (answer.reason === undefined) continue;
      expect(notice).toMatchObject({ code: "deadlineNotComputed" });
      for (const words of [notice?.detail.vi, notice?.detail.en]) expect(words).toMatch(/^“những chữ ấy”: .{10}/u);
    }
  });

  it("of what was inferred has its day as an office writes it", () => {
    for (const answer of explained) {
      if (answer.dueOn === null || answer.certainty === "stated") continue;
      const { code, detail } = deadlineNotice("x", answer, true) ?? expect.fail("no notice");
      expect(code).toBe(CODES[answer.certainty]);
      const [year, month, day] = answer.dueOn.split("-");
      for (const words of [detail.vi, detail.en]) expect(words).toContain(`${day}/${month}/${year}`);
    }
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
