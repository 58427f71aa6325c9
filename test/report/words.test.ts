import { describe, expect, it } from "vitest";
import { EVENT_TYPES, TOPICS } from "../../src/language/vocabulary.js";
import { NAMED_DAY } from "../../src/language/words/days.js";
import { EVENT } from "../../src/language/words/events.js";
import { FIELD } from "../../src/language/words/fields.js";
import { profiles } from "../../src/profiles/index.js";
import * as wording from "../../src/report/wording.js";
import { dayShort, dayWithWeekday, dayWord, lateWords, leftWords, owedWords } from "../../src/report/words/days.js";
import { limitWords } from "../../src/report/words/limits.js";
import { periodsWords, periodWords } from "../../src/report/words/periods.js";

describe("days", () => {
  it("writes a day as people do", () => {
    expect(dayWord("2026-11-23", "vi")).toBe("23/11/2026");
    expect(dayWithWeekday("2026-11-23", "vi")).toBe("thứ Hai 23/11/2026");
    expect(dayWithWeekday("2026-11-23", "en")).toBe("Monday 2026-11-23");
    expect(dayShort("2026-11-22", "vi")).toBe("CN 22/11/2026");
  });

  it("says what is left and what is past", () => {
    const until = (due: string, asOf: string, actBy: string | null = due) => ({ due, actBy, asOf });
    expect(leftWords(3, until("2026-11-27", "2026-11-23"), "vi")).toBe("còn 3 ngày làm việc");
    expect(leftWords(1, until("2026-11-25", "2026-11-23"), "en")).toBe("1 working day left");
    expect(leftWords(0, until("2026-11-23", "2026-11-23"), "vi")).toBe("hết hạn hôm nay");
  });

  it("says of a last day that is a rest day whether today is the last one to work on it", () => {
    // Sunday 22/11 is the last day; Friday 20/11 the last working day before it.
    const sunday = (asOf: string) => ({ due: "2026-11-22", actBy: "2026-11-20", asOf });
    expect(leftWords(0, sunday("2026-11-20"), "vi")).toBe("rơi vào Chủ nhật; phải xong trong hôm nay");
    expect(leftWords(0, sunday("2026-11-20"), "en")).toBe("a Sunday; must be done today");
    // On Saturday no working day is left, and an act fixed to an instant has no day to plan for.
    expect(leftWords(0, sunday("2026-11-21"), "vi")).toBe("không còn ngày làm việc nào sau hôm nay");
    expect(leftWords(0, { ...sunday("2026-11-20"), actBy: null }, "en")).toBe("no working day left after today");
    expect(leftWords(1, sunday("2026-11-19"), "vi")).toBe("còn 1 ngày làm việc");
  });

  it("says what is past", () => {
    expect(lateWords(5, "vi")).toBe("quá hạn 5 ngày làm việc");
    expect(lateWords(0, "vi")).toBe("quá hạn, chưa đủ 1 ngày làm việc");
  });

  it("says since when something is owed that has no last day", () => {
    expect(owedWords(3, false, "vi")).toBe("làm ngay (đã 3 ngày làm việc)");
    expect(owedWords(0, true, "vi")).toBe("làm ngay (từ hôm nay)");
    expect(owedWords(0, false, "vi")).toBe("làm ngay");
    expect(owedWords(1, false, "en")).toBe("at once (1 working day so far)");
  });
});

describe("periods", () => {
  it.each([
    ["2026-W48", "tuần 48/2026", "week 48 of 2026"],
    ["2026-11", "tháng 11/2026", "2026-11"],
    ["2026-11.2", "lần 2 tháng 11/2026", "2026-11, no. 2"],
    ["2026-Q4", "quý IV/2026", "quarter 4 of 2026"],
    ["2026-H1", "6 tháng đầu năm 2026", "first half of 2026"],
    ["2026", "năm 2026", "2026"],
    ["2026-12-07", "họp 07/12/2026", "meeting of 2026-12-07"],
  ])("%s", (period, vi, en) => {
    expect([periodWords(period, "vi"), periodWords(period, "en")]).toEqual([vi, en]);
  });
});

describe("several periods in one line", () => {
  it("are named one by one, or the first and the last with their number", () => {
    expect(periodsWords(["2024-Q1", "2024-H1"], "vi")).toBe("quý I/2024, 6 tháng đầu năm 2024");
    expect(periodsWords(["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"], "vi")).toBe(
      "từ quý I/2023 đến quý IV/2023 (4 kỳ)",
    );
  });

  it("of several kinds are counted kind by kind", () => {
    const months = ["2025-01", "2025-02", "2025-03", "2025-04"];
    expect(periodsWords([...months, "2025-Q1"], "vi")).toBe("từ tháng 1/2025 đến tháng 4/2025 (4 kỳ), quý I/2025");
    expect(periodsWords(["2024-11", "2024-12", "2025-01", "2025-02"], "en")).toBe("2024-11 to 2025-02 (4 periods)");
  });
});

describe("the tables of events and topics", () => {
  it("are the lists themselves, each word told apart from every other", () => {
    expect(Object.keys(EVENT)).toEqual([...EVENT_TYPES]);
    expect(Object.keys(wording.TOPIC)).toEqual([...TOPICS]);
    for (const lang of ["vi", "en"] as const) {
      expect(new Set(Object.values(EVENT).map(({ name }) => name[lang])).size).toBe(EVENT_TYPES.length);
      expect(new Set(Object.values(EVENT).map(({ happened }) => happened[lang])).size).toBe(EVENT_TYPES.length);
    }
  });
});

describe("limits", () => {
  const limit = (provision: string, lang: "vi" | "en"): string => {
    const profile = profiles.find(({ id }) => provision.startsWith(`${id}/`));
    const rule = profile?.rules.find((candidate) => candidate.provision === provision);
    return profile === undefined || rule === undefined ? "" : limitWords(rule, profile, lang);
  };

  it.each([
    [
      "lao-cai/7.2.a",
      "trong 3 ngày làm việc sau thời hạn của nhiệm vụ",
      "within 3 working days of the deadline of the task",
    ],
    ["can-tho/5.1#2", "ngay trong ngày ban hành văn bản", "on the same day as the issue"],
    ["hai-phong-snv/20.1", "1 ngày làm việc trước phiên họp thường kỳ", "1 working day before the regular session"],
    [
      "hai-phong-thanh-uy/6.2.c",
      "hằng quý: ngày 1 tháng đầu quý sau lúc 07 giờ",
      "quarterly: on day 1 of month 1 of the quarter that follows at 07:00",
    ],
    ["hai-phong-snv/22.1", "hằng năm: trước ngày 25 tháng 12", "yearly: before day 25 of month 12"],
  ])("%s", (provision, vi, en) => {
    expect([limit(provision, "vi"), limit(provision, "en")]).toEqual([vi, en]);
  });

  it("says the limit of every rule in both languages", () => {
    for (const profile of profiles) {
      for (const rule of profile.rules) {
        for (const lang of ["vi", "en"] as const)
          expect(limitWords(rule, profile, lang)).not.toMatch(/undefined|\[object|^$/);
      }
    }
  });
});

describe("the wording", () => {
  it("stands in both languages, in composed letters", () => {
    const { both: _, ...tables } = wording;
    const events = Object.values(EVENT).flatMap(({ name, happened }) => [name, happened]);
    for (const table of [...Object.values(tables), events, FIELD, NAMED_DAY]) {
      for (const words of Object.values(table)) {
        const texts = typeof words === "string" ? [words] : [words.vi, words.en];
        for (const text of texts) expect(text.trim() !== "" && text === text.normalize("NFC")).toBe(true);
      }
    }
  });
});
