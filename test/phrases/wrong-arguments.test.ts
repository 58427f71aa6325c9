import { describe, expect, it } from "vitest";
import { both } from "../../src/bilingual.js";
import { vietnam } from "../../src/calendar/index.js";
import { DondocError } from "../../src/errors.js";
import { explainPhrase, readDeadline } from "../../src/phrases/index.js";

/** What a caller in JavaScript may pass; the types refuse it. */
type Loose = (text: unknown, context?: unknown) => unknown;
const ASKED = [readDeadline, explainPhrase] as unknown as readonly [Loose, Loose];

const GOOD = { issuedOn: "2026-05-12", calendar: vietnam };

const refusal = (act: () => unknown): DondocError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DondocError) return error;
    throw error;
  }
  return expect.fail("nothing was thrown");
};

describe.each([
  ["readDeadline", ASKED[0]],
  ["explainPhrase", ASKED[1]],
])("%s refuses, as an error of the package,", (_, ask) => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [15, "number"],
    [true, "boolean"],
    [new Date(0), "object"],
    [["15/6/2026"], "object"],
    [{ text: "15/6/2026" }, "object"],
    [() => "15/6/2026", "function"],
    [Symbol("15/6/2026"), "symbol"],
  ])("a text that is none: %s", (text, found) => {
    const error = refusal(() => ask(text, GOOD));
    expect(error).toMatchObject({ name: "DondocError", code: "wrong-type" });
    expect(error.issues).toEqual([
      {
        code: "wrong-type",
        path: "text",
        found,
        expected: both("một chuỗi chữ", "text"),
        message: {
          vi: `text: gặp ${found}, cần một chuỗi chữ.`,
          en: `text: found ${found}, expected text.`,
        },
      },
    ]);
    expect(error.message).toBe(error.describe("en"));
    expect(error.describe("vi")).toBe(`text: gặp ${found}, cần một chuỗi chữ.`);
  });

  it.each([
    ["no context", undefined, "undefined"],
    ["null", null, "undefined"],
    ["a text", "2026-05-12", "undefined"],
    ["a number", 5, "undefined"],
    ["a Date", new Date(0), "undefined"],
    ["nothing in it", {}, "undefined"],
    ["no calendar", { issuedOn: "2026-05-12" }, "undefined"],
    ["a calendar of another name", { issuedOn: "2026-05-12", calender: vietnam }, "undefined"],
    ["null for a calendar", { issuedOn: null, calendar: null }, "null"],
    ["the name of a calendar", { issuedOn: null, calendar: "vietnam" }, "string"],
    ["what has no method of a calendar", { issuedOn: null, calendar: {} }, "object"],
  ])("a context with %s", (_, context, found) => {
    for (const text of ["15/6/2026", "trước ngày 20/5", "trong 10 ngày kể từ ngày 15/6/2026"]) {
      const { issues } = refusal(() => ask(text, context));
      expect(issues).toEqual([
        {
          code: "wrong-type",
          path: "calendar",
          found,
          expected: both("một lịch làm việc, ví dụ vietnam", "a calendar, for example vietnam"),
          message: {
            vi: `calendar: gặp ${found}, cần một lịch làm việc, ví dụ vietnam.`,
            en: `calendar: found ${found}, expected a calendar, for example vietnam.`,
          },
        },
      ]);
    }
  });

  it.each([
    ["no day of the document", undefined, "wrong-type"],
    ["a number for it", 20260512, "wrong-type"],
    ["a Date for it", new Date(0), "date-object"],
    ["another form of a day", "12/05/2026", "not-a-date"],
    ["a day that does not exist", "2026-02-30", "impossible-date"],
  ])("%s, whatever the phrase", (_, issuedOn, code) => {
    for (const text of ["15/6/2026", "khẩn trương", "x".repeat(700)]) {
      const error = refusal(() => ask(text, { issuedOn, calendar: vietnam }));
      expect([error.code, error.issues[0]?.path]).toEqual([code, "issuedOn"]);
    }
  });

  it("what throws when it is looked at", () => {
    const calendar = {
      get dayOf(): never {
        throw new RangeError("no");
      },
    };
    expect(refusal(() => ask("15/6/2026", { issuedOn: null, calendar })).code).toBe("wrong-type");
    const own = new DondocError([{ code: "usage", path: "mine" }]);
    const refusing = {
      first: "2026-01-01",
      dayOf: (): never => {
        throw own;
      },
    };
    expect(refusal(() => ask("15/6/2026", { issuedOn: null, calendar: refusing }))).toBe(own);
  });
});

it("what only looks like a calendar gives no day", () => {
  const calendar = { dayOf: () => Number.NaN };
  for (const issuedOn of [null, "2026-05-12"])
    for (const text of ["15/6/2026", "tháng 6/2026", "trước quý III/2026"])
      expect(ASKED[0](text, { issuedOn, calendar })).toMatchObject({ dueOn: null });
  expect(refusal(() => ASKED[0]("trong 10 ngày kể từ ngày 15/6/2026", { issuedOn: null, calendar })).code).toBe(
    "wrong-type",
  );
});

describe("a calendar that cannot count a span", () => {
  const span = "trong 10 ngày kể từ ngày 15/6/2026";
  const failing = (error: unknown) => ({
    first: vietnam.first,
    firstDay: vietnam.firstDay,
    lastDay: vietnam.lastDay,
    dayOf: vietnam.dayOf.bind(vietnam),
    endOfSpan: (): never => {
      throw error;
    },
  });

  it("because it ends past it gives no day", () => {
    for (const code of ["outside-calendar", "out-of-range"] as const) {
      const calendar = failing(new DondocError([{ code, path: "" }]));
      expect(ASKED[0](span, { issuedOn: null, calendar })).toMatchObject({ dueOn: null, reason: "noStart" });
    }
  });

  it("for another reason is told", () => {
    for (const code of ["unreadable", "instant-without-offset"] as const) {
      const broken = new DondocError([{ code, path: "calendar" }]);
      expect(refusal(() => ASKED[0](span, { issuedOn: null, calendar: failing(broken) }))).toBe(broken);
    }
    expect(refusal(() => ASKED[0](span, { issuedOn: null, calendar: failing(new TypeError("no")) })).code).toBe(
      "wrong-type",
    );
  });
});
