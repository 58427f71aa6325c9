import { describe, expect, it } from "vitest";
import { both } from "../../src/bilingual.js";
import {
  addMonths,
  adjust,
  dateOf,
  dayOf,
  defineCalendar,
  vietnam,
  vietnamCalendar,
  weekdayOf,
} from "../../src/calendar/index.js";
import { agenda, checkCases, DondocError, evaluateStream, schedule, share, summarize } from "../../src/index.js";
import { readProfile, readRegister, readTasks, toCsv } from "../../src/io/index.js";
import { getProfile, laoCai } from "../../src/profiles/index.js";
import { issuesOf } from "../support/issues.js";
import { evaluate, evaluateRegister, explain } from "../support/unchecked.js";

const TASK = { id: "1", title: "Báo cáo", dueOn: "2026-03-04" };
const AT = { profile: laoCai, asOf: "2026-03-05" };
const EVALUATION = evaluateRegister([TASK], AT);
const any = (value: unknown): never => value as never;

/** Mistakes that people make, and what each is told. */
const MISTAKES: readonly (readonly [string, () => unknown, object])[] = [
  [
    "a day for a day number",
    () => vietnam.isWorking(any("2026-03-05")),
    {
      code: "wrong-type",
      path: "day",
      found: "string",
      expected: both("số của ngày, dayOf(date)", "a day number, dayOf(date)"),
    },
  ],
  [
    "a day to add months to",
    () => addMonths(any("2026-03-05"), 1),
    { code: "wrong-type", path: "day", found: "string" },
  ],
  ["months in words", () => addMonths(20_000, any("1")), { code: "wrong-type", path: "months", found: "string" }],
  ["half a month", () => addMonths(20_000, 0.5), { code: "out-of-range", path: "months", found: "0.5" }],
  ["a Date for a day number", () => weekdayOf(any(new Date(0))), { code: "wrong-type", path: "day", found: "Date" }],
  ["a day that cannot be written", () => dateOf(1e9), { code: "out-of-range", path: "day" }],
  [
    "a count in words",
    () => vietnam.add(dayOf("2026-03-05"), any("1")),
    { code: "wrong-type", path: "n", found: "string" },
  ],
  ["a count of none", () => vietnam.add(dayOf("2026-03-05"), 0), { code: "out-of-range", path: "n", found: "0" }],
  [
    "a misspelt roll",
    () => adjust("2026-03-07", any("folowing"), vietnam),
    { code: "unknown-name", path: "roll", nearest: "following" },
  ],
  [
    "a calendar by name",
    () => evaluate(TASK, { ...AT, calendar: any("vn") }),
    { code: "wrong-type", path: "calendar", found: "string" },
  ],
  [
    "an empty calendar",
    () => evaluateRegister([TASK], { ...AT, calendar: any({}) }),
    { code: "wrong-type", path: "calendar", found: "object" },
  ],
  [
    "a calendar of a schedule by name",
    () => schedule({ profile: laoCai, from: "2026-01-01", to: "2026-02-01", calendar: any("vn") }),
    { code: "wrong-type", path: "calendar" },
  ],
  [
    "a misspelt option of a schedule",
    () => schedule(any({ profile: laoCai, from: "2026-01-01", to: "2026-02-01", calender: vietnam })),
    { code: "unknown-key", path: "calender", nearest: "calendar" },
  ],
  [
    "a schedule of a name",
    () => schedule(any({ profile: "lao-cai", from: "2026-01-01", to: "2026-02-01" })),
    { code: "wrong-type", path: "profile" },
  ],
  [
    "a misspelt option of an agenda",
    () => agenda(EVALUATION, any({ untill: "2026-12-31" })),
    { code: "unknown-key", path: "untill", nearest: "until" },
  ],
  [
    "an agenda of a list",
    () => agenda(any([])),
    {
      code: "wrong-type",
      path: "evaluation",
      found: "array",
      expected: both("kết quả của evaluateRegister", "the result of evaluateRegister"),
    },
  ],
  ["an agenda of one task", () => agenda(any(evaluate(TASK, AT))), { code: "wrong-type", path: "evaluation" }],
  [
    "a day known at that is a Date",
    () => evaluate(TASK, { ...AT, knownAt: any(new Date(0)) }),
    { code: "date-object", path: "knownAt", found: "1970-01-01T00:00:00.000Z" },
  ],
  [
    "a day judged that is a number",
    () => evaluate(TASK, { ...AT, asOf: any(20_000) }),
    { code: "wrong-type", path: "asOf", found: "number" },
  ],
  [
    "a day judged that is a symbol",
    () => evaluate(TASK, { ...AT, asOf: any(Symbol("x")) }),
    { code: "wrong-type", path: "asOf", found: "symbol" },
  ],
  [
    "a day judged that is a bigint",
    () => explain(TASK, { ...AT, asOf: any(1n), provision: "lao-cai/7.2.a" }),
    { code: "wrong-type", path: "asOf", found: "bigint" },
  ],
  [
    "an option that throws",
    () =>
      evaluate(
        TASK,
        any({
          profile: laoCai,
          get asOf() {
            throw new Error("mine");
          },
        }),
      ),
    { code: "unreadable", path: "options", found: "Error: mine" },
  ],
  [
    "what is arguable in words",
    () => evaluate(TASK, { ...AT, arguable: any("yes") }),
    { code: "wrong-type", path: "arguable" },
  ],
  [
    "a misspelt way with days before effect",
    () => evaluate(TASK, { ...AT, beforeEffect: any("aply") }),
    { code: "unknown-name", path: "beforeEffect", nearest: "apply" },
  ],
  [
    "a formula that is not known",
    () => evaluateRegister([TASK], { ...AT, share: any({ formula: "x" }) }),
    { code: "unknown-name", path: "share.formula" },
  ],
  [
    "a formula of every object",
    () => summarize([], any({ formula: "constructor" })),
    { code: "unknown-name", path: "share.formula" },
  ],
  ["digits in words", () => summarize([], any({ digits: "2" })), { code: "wrong-type", path: "share.digits" }],
  [
    "an option of a share that is misspelt",
    () => summarize([], any({ digit: 2 })),
    { code: "unknown-key", path: "share.digit", nearest: "digits" },
  ],
  [
    "a share without digits",
    () => share(EVALUATION.summary.all.counts, any({ formula: "doneOfTotal", rounding: "halfUp" })),
    { code: "wrong-type", path: "share.digits" },
  ],
  [
    "a summary of tasks that were not evaluated",
    () => summarize(any([TASK])),
    { code: "wrong-type", path: "evaluations[0]" },
  ],
  [
    "the bytes of a regulation",
    () => readProfile(any(new Uint8Array([123]))),
    {
      code: "wrong-type",
      path: "text",
      found: "object",
      expected: both("nội dung chữ của tệp, decodeText(bytes)", "the text of the file, decodeText(bytes)"),
    },
  ],
  ["a number for a regulation's name", () => getProfile(any(5)), { code: "wrong-type", path: "profile" }],
  [
    "a calendar that is misspelt",
    () => vietnamCalendar(any({ knownat: "2026-01-01" })),
    { code: "unknown-key", path: "knownat", nearest: "knownAt" },
  ],
  [
    "days of an agency as text",
    () => vietnam.with(any({ off: "2026-03-05", source: "x" })),
    { code: "wrong-type", path: "off" },
  ],
  [
    "a calendar of 200 years",
    () =>
      defineCalendar({
        id: "x",
        first: "1900-01-01",
        last: "2100-01-01",
        weeklyRest: [],
        specialDays: [],
        officialThrough: null,
        provisionalThrough: null,
      }),
    { code: "out-of-range", path: "last" },
  ],
  [
    "a calendar with an eighth weekday",
    () =>
      defineCalendar(
        any({
          id: "x",
          first: "2026-01-01",
          last: "2026-01-31",
          weeklyRest: [8],
          specialDays: [],
          officialThrough: null,
          provisionalThrough: null,
        }),
      ),
    { code: "out-of-range", path: "weeklyRest[0]" },
  ],
  ["a cell that is no text", () => toCsv(any([["a", undefined]])), { code: "wrong-type", path: "rows[0][1]" }],
  ["cases that are none", () => checkCases(laoCai, any({})), { code: "wrong-type", path: "cases" }],
];

describe("a mistake of a host is told in words", () => {
  it.each(MISTAKES)("%s", (_, act, wanted) => {
    expect(issuesOf(act)).toMatchObject([wanted]);
  });

  it("of what is read later too", async () => {
    const refusals = [
      [readRegister(any(5)), { code: "wrong-type", path: "input" }],
      [readRegister("x", any({ formt: "csv" })), { code: "unknown-key", path: "formt" }],
      [readRegister("x", any({ calendar: "vn" })), { code: "wrong-type", path: "calendar" }],
      [readTasks(any(["x"]), any({})).next(), { code: "wrong-type", path: "format" }],
      [readTasks(any(5), { format: "csv" }).next(), { code: "wrong-type", path: "source" }],
      [evaluateStream(any(5), AT).next(), { code: "wrong-type", path: "tasks" }],
      [evaluateStream([], any({ ...AT, onProblem: 5 })).next(), { code: "wrong-type", path: "onProblem" }],
      [evaluateStream([], any({ ...AT, onNotice: 5 })).next(), { code: "wrong-type", path: "onNotice" }],
      [evaluateStream([], any({ ...AT, context: [TASK] })).next(), { code: "wrong-type", path: "context" }],
    ] as const;
    for (const [promise, wanted] of refusals) {
      const error: unknown = await promise.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(DondocError);
      expect((error as DondocError).issues).toMatchObject([wanted]);
    }
  });

  it("keeps what a host's own code threw as the cause, and what its callback throws as it is", async () => {
    const mine = new Error("mine");
    const options = {
      profile: laoCai,
      get asOf(): string {
        throw mine;
      },
    };
    try {
      evaluate(TASK, options);
      expect.unreachable();
    } catch (error) {
      expect((error as Error).cause).toBe(mine);
    }
    const onProblem = (): never => {
      throw mine;
    };
    await expect(evaluateStream(any([{ id: 5 }]), { ...AT, onProblem }).next()).rejects.toBe(mine);
  });

  it("a calendar does not change with the data it was made of", () => {
    const data = {
      id: "x",
      first: "2026-01-01",
      last: "2026-12-31",
      weeklyRest: [6, 7] as (6 | 7)[],
      specialDays: [],
      officialThrough: null,
      provisionalThrough: null,
    };
    const calendar = defineCalendar(data);
    data.weeklyRest.length = 0;
    expect(calendar.isWorking(dayOf("2026-03-07"))).toBe(false);
  });
});
