import { describe, expect, it } from "vitest";
import {
  CAUSE_CODES,
  CELLS,
  CHANGE_KINDS,
  EVENT_TYPES,
  evaluate,
  MEETING_TYPES,
  PHASES,
  ROLES,
  SECRECIES,
  TOPICS,
} from "../../src/index.js";
import { canTho, laoCai } from "../../src/profiles/index.js";
import { cite, defineWords, words } from "../../src/words/index.js";
import { issuesOf } from "../support/issues.js";

const TASK = { id: "NV-1", title: "Báo cáo", lead: "Sở Xây dựng", dueOn: "2026-03-04" } as const;
const evaluation = evaluate(TASK, { profile: laoCai, asOf: "2026-03-09" });

describe("the words of the package", () => {
  it("name every code in both languages, composed and trimmed", () => {
    const wrong = Object.entries(words.names).flatMap(([list, table]) =>
      Object.entries(table).flatMap(([code, { vi, en }]) =>
        [vi, en].every((name) => name.trim() === name && name !== "" && name.normalize("NFC") === name)
          ? []
          : [`${list}.${code}`],
      ),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(words.names).length).toBeGreaterThanOrEqual(24);
  });

  it("name the codes of every list that the package exports", () => {
    const lists = {
      event: EVENT_TYPES,
      eventHappened: EVENT_TYPES,
      topic: TOPICS,
      role: ROLES,
      meeting: MEETING_TYPES,
      cell: CELLS,
      phase: PHASES,
      secrecy: SECRECIES,
      change: CHANGE_KINDS,
      cause: CAUSE_CODES,
    } as const;
    for (const [list, codes] of Object.entries(lists))
      expect(Object.keys(words.names[list as keyof typeof lists])).toEqual(expect.arrayContaining([...codes]));
  });

  it("say one code, and refuse one that is none", () => {
    expect(words.nameOf("state", "overdue", "vi")).toBe("quá hạn");
    expect(words.nameOf("event", "completed", "en")).toBe("completion");
    expect(issuesOf(() => words.nameOf("state", "overdu" as never, "vi"))).toMatchObject([{ nearest: "overdue" }]);
    expect(issuesOf(() => words.nameOf("stat" as never, "overdue" as never, "vi"))).toMatchObject([
      { nearest: "state" },
    ]);
    expect(issuesOf(() => words.nameOf("state", "overdue", "fr" as never))).toMatchObject([{ path: "lang" }]);
  });

  it("say the next step of a task and when a duty is due, in both languages", () => {
    const [own] = evaluation.duties.filter(({ ruleId }) => ruleId === "lao-cai/4.1:task");
    // Thursday 5, Friday 6 and Monday 9 March: three working days late.
    expect(words.due(own ?? expect.fail("no duty"), "2026-03-09", "vi")).toBe(
      "quá hạn 3 ngày làm việc (hạn 04/03/2026)",
    );
    expect(words.due(own ?? expect.fail("no duty"), "2026-03-09", "en")).toBe(
      "3 working days overdue (due 2026-03-04)",
    );
    const step = words.nextStep(evaluation, { lang: "vi", profile: laoCai });
    expect(step).toMatch(
      /^Thực hiện nhiệm vụ: Sở Xây dựng, quá hạn 3 ngày làm việc \(hạn 04\/03\/2026\) \(khoản 1 Điều 4\)/,
    );
    expect(words.nextStep(evaluation, { lang: "en", profile: laoCai })).toMatch(/Sở Xây dựng, 3 working days overdue/);
  });

  it("cite a provision, with the name of its regulation where that is another", () => {
    expect(cite("lao-cai/7.2.a").vi).toBe("điểm a khoản 2 Điều 7");
    expect(words.citation("lao-cai/7.2.a", "en")).toBe("Article 7, item 2, point a");
    expect(words.citation("lao-cai/7.2.a", "vi", laoCai)).toBe("điểm a khoản 2 Điều 7");
    expect(words.citation("lao-cai/7.2.a", "vi", canTho)).toBe("điểm a khoản 2 Điều 7 (lao-cai)");
  });
});

describe("a host's own words", () => {
  const own = defineWords({
    topic: { doTask: { vi: "Hoàn thành" } },
    state: { overdue: { vi: "trễ hạn", en: "late" } },
  });

  it("stand in the place of those of the package, in names and in sentences", () => {
    expect(own.nameOf("state", "overdue", "vi")).toBe("trễ hạn");
    expect(own.nameOf("topic", "doTask", "en")).toBe(words.nameOf("topic", "doTask", "en"));
    expect(own.nextStep(evaluation, { lang: "vi", profile: laoCai })).toMatch(/^Hoàn thành: Sở Xây dựng/);
    expect(words.nameOf("state", "overdue", "vi")).toBe("quá hạn");
  });

  it("are refused where a list, a code or a language is none, all at once", () => {
    const wrong = { stat: {}, state: { overdu: { vi: "x" }, met: { fr: "x" }, owed: { vi: 1 } }, topic: 1 };
    expect(issuesOf(() => defineWords(wrong as never)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-name stat",
      "unknown-key state.overdu",
      "unknown-key state.met.fr",
      "wrong-type state.owed.vi",
      "wrong-type topic",
    ]);
    expect(issuesOf(() => own.nextStep({} as never, { lang: "vi" } as never))).toMatchObject([
      { path: "reader.profile" },
    ]);
  });
});
