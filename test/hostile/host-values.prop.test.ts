import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toEngineRules } from "../../src/adapters/json-rules-engine.js";
import * as calendarEntry from "../../src/calendar/index.js";
import * as main from "../../src/index.js";
import * as io from "../../src/io/index.js";
import * as accounting from "../../src/profiles/accounting/index.js";
import * as profilesEntry from "../../src/profiles/index.js";
import { draws, inTurn } from "../support/draws.js";

const { vietnam, dayOf } = calendarEntry;
const { canTho, laoCai } = profilesEntry;
const { DondocError } = main;

const TASK = { id: "1", title: "Báo cáo", dueOn: "2026-03-04", events: [{ type: "received", on: "2026-03-01" }] };
const REGISTER = { tasks: [TASK], units: ["Sở Nội vụ"], meetings: [{ type: "regularSession", on: "2026-12-07" }] };
const SETTING = {
  profile: laoCai,
  calendar: vietnam,
  knownAt: "2026-06-01",
  parameters: { dueSoonWorkingDays: 3 },
  readings: { A09: "assigned" },
  arguable: false,
  beforeEffect: "ignore",
};
const CONTEXT = main.registerContext({
  bodies: [{ id: "x", name: "Sở Y tế", aliases: ["SYT"], from: "2026-01-01" }],
  keeps: ["completed"],
  tasks: [1, 2].map((id) => ({ id: String(id), document: { number: "12/UBND" } })),
});
const EVALUATION = main.evaluateRegister(main.parseRegister(REGISTER), { profile: laoCai, asOf: "2026-03-05" });
const COUNTS = EVALUATION.summary.all.counts;
const SHARE = { formula: "doneOfTotal", rounding: "halfUp", digits: 2 };
const ROWS = [
  ["Mã", "Nhiệm vụ", "Thời hạn"],
  ["1", "Báo cáo", "20/5/2024"],
];
const CSV = "Mã,Nhiệm vụ,Chủ trì,Thời hạn\n1,Báo cáo,Sở Y tế,20/5/2024\n";
const MAP = { "Thời hạn": "dueText" };
const DATE_ORDER = "dayFirst";
const CALENDAR = {
  id: "x",
  first: "2026-01-01",
  last: "2026-12-31",
  weeklyRest: [6, 7],
  specialDays: [
    {
      date: "2026-01-01",
      working: false,
      kind: "statutory",
      name: { vi: "Tết", en: "New Year" },
      basis: "x",
      announcedOn: null,
    },
  ],
  officialThrough: null,
  provisionalThrough: null,
};
const CASE = { name: "a", asOf: "2026-03-05", task: TASK, expect: { status: { cell: "openOverdue" } } };

type Fn = (...args: never[]) => unknown;
type Call = readonly [fn: Fn, ...args: unknown[]];

/** Every function of the package for hosts, with arguments that it answers. */
const CALLS: Readonly<Record<string, Call>> = {
  agenda: [main.agenda, EVALUATION, { until: "2026-12-31", actor: "office", unit: "Sở Nội vụ" }],
  amend: [main.amend, laoCai, { "lao-cai/7.2.a:limit.workingDays": 5 }],
  harmonise: [
    main.harmonise,
    "registerTask",
    [{ "limit.workingDays": 3 }],
    { profiles: [laoCai, canTho], register: REGISTER, asOf: "2026-03-05" },
  ],
  recalculate: [
    main.recalculate,
    { register: REGISTER, profile: laoCai, asOf: "2026-03-05" },
    { register: REGISTER, profile: laoCai, asOf: "2026-03-06", readings: { A09: "assigned" }, knownAt: "2026-06-01" },
  ],
  sensitivity: [main.sensitivity, REGISTER, [laoCai], "2026-03-05", { assumeInForce: true, knownAt: "2026-06-01" }],
  "vietnam.withNotices": [
    (notices: never) => vietnam.withNotices(notices),
    {
      source: "x",
      notices: [{ title: "1/VP", announcedOn: "2027-05-04", swaps: [{ off: "2027-04-29", worked: "2027-05-08" }] }],
    },
  ],
  applyReadings: [main.applyReadings, laoCai, { A09: "assigned" }, { promptWorkingDays: 2 }],
  checkCases: [main.checkCases, laoCai, [CASE], { calendar: vietnam }],
  cite: [main.cite, "lao-cai/7.2.a"],
  compare: [main.compare, [laoCai, canTho], { readings: { A09: "assigned" }, differences: true }],
  createEvaluator: [main.createEvaluator, SETTING],
  defineProfile: [main.defineProfile, structuredClone(laoCai)],
  evaluate: [main.evaluate, TASK, { ...SETTING, asOf: "2026-03-05", context: CONTEXT }],
  evaluateRegister: [
    main.evaluateRegister,
    REGISTER,
    { ...SETTING, asOf: "2026-03-05", from: "2026-01-01", share: SHARE },
  ],
  evaluateStream: [
    main.evaluateStream,
    [TASK],
    { ...SETTING, asOf: "2026-03-05", context: CONTEXT, onProblem: () => undefined, onNotice: () => undefined },
  ],
  explain: [
    main.explain,
    TASK,
    { ...SETTING, asOf: "2026-03-05", context: CONTEXT, provision: "lao-cai/7.2.a", meetings: [] },
  ],
  explainTask: [main.explainTask, TASK, { ...SETTING, asOf: "2026-03-05", context: CONTEXT }],
  builtOnOf: [main.builtOnOf, laoCai],
  fromLean: [main.fromLean, main.toLean(EVALUATION)],
  layers: [
    main.layers,
    REGISTER,
    [laoCai, canTho],
    "2026-03-05",
    {
      from: "2026-01-01",
      to: "2026-12-31",
      external: { "1": "2026-06-25" },
      assumeInForce: true,
      readings: { A09: "assigned" },
      calendar: vietnam,
      knownAt: "2026-03-05",
      meetings: [{ type: "briefing", on: "2026-03-04" }],
    },
  ],
  toLean: [main.toLean, EVALUATION],
  originOf: [main.originOf, laoCai],
  ladder: [
    main.ladder,
    [laoCai, canTho],
    {
      from: "2026-01-01",
      to: "2026-12-31",
      meetings: [],
      calendar: vietnam,
      knownAt: "2026-06-01",
      readings: { A09: "assigned" },
    },
  ],
  outcomes: [
    main.outcomes,
    REGISTER,
    [laoCai, canTho],
    "2026-03-05",
    {
      assumeInForce: true,
      readings: { A09: "assigned" },
      calendar: vietnam,
      knownAt: "2026-03-05",
      share: SHARE,
    },
  ],
  parseProfile: [main.parseProfile, structuredClone(laoCai), { base: () => undefined }],
  parseProfileFile: [main.parseProfileFile, structuredClone(laoCai), { base: () => undefined }],
  parseRegister: [main.parseRegister, REGISTER, { notices: [], rows: [1] }],
  parseTask: [main.parseTask, TASK],
  profileOn: [main.profileOn, [{ from: null, to: null, profile: laoCai }], "2026-03-05"],
  registerContext: [main.registerContext, REGISTER],
  schedule: [
    main.schedule,
    {
      profile: laoCai,
      from: "2026-01-01",
      to: "2026-12-31",
      meetings: [],
      calendar: vietnam,
      knownAt: "2026-06-01",
      readings: {},
    },
  ],
  share: [main.share, COUNTS, SHARE],
  summarize: [main.summarize, EVALUATION.tasks, SHARE],
  changes: [main.changes, EVALUATION, EVALUATION],
  createFollower: [main.createFollower, REGISTER, { ...SETTING, asOf: "2026-03-05", from: "2026-01-01", share: SHARE }],
  facts: [main.facts, TASK, { ...SETTING, asOf: "2026-03-05", context: CONTEXT }],
  parseEvent: [main.parseEvent, { type: "completed", on: "2026-03-05" }],
  rowsToDuties: [main.rowsToDuties, main.toRows(EVALUATION)],
  ruleId: [main.ruleId, laoCai.rules[0]],
  safeParseEvent: [main.safeParseEvent, { type: "completed", on: "2026-03-05" }],
  safeParseProfile: [main.safeParseProfile, structuredClone(laoCai), { base: () => undefined }],
  safeParseRegister: [main.safeParseRegister, REGISTER],
  safeParseTask: [main.safeParseTask, TASK],
  toRows: [main.toRows, EVALUATION],
  validateEvent: [main.validateEvent, TASK, { type: "completed", on: "2026-03-05" }],
  verifyReceipt: [main.verifyReceipt, EVALUATION, { register: REGISTER, options: { ...SETTING, asOf: "2026-03-05" } }],
  addMonths: [calendarEntry.addMonths, dayOf("2026-03-05"), 1],
  addWorkingDays: [calendarEntry.addWorkingDays, "2026-03-05", 3, vietnam],
  adjust: [calendarEntry.adjust, "2026-03-05", "following", vietnam],
  civilFromDay: [calendarEntry.civilFromDay, 20_000],
  countWorkingDays: [calendarEntry.countWorkingDays, "2026-03-05", "2026-03-15", vietnam],
  dateOf: [calendarEntry.dateOf, 20_000],
  dayInVietNam: [calendarEntry.dayInVietNam, "2026-03-05T10:00:00Z", "at"],
  dayOf: [calendarEntry.dayOf, "2026-03-05", "date"],
  defineCalendar: [calendarEntry.defineCalendar, CALENDAR],
  describe: [calendarEntry.describe, "2026-03-05", vietnam],
  endOfSpan: [calendarEntry.endOfSpan, "2026-03-05", { days: 3, firstDay: "next", roll: "following" }, vietnam],
  startOfSpan: [calendarEntry.startOfSpan, "2026-03-05", { workingDays: 3, firstDay: "next" }, vietnam],
  roll: [calendarEntry.roll, "2026-03-05", "following", vietnam],
  isWorkingDay: [calendarEntry.isWorkingDay, "2026-03-05", vietnam],
  subtractWorkingDays: [calendarEntry.subtractWorkingDays, "2026-03-05", 3, vietnam],
  vietnamCalendar: [calendarEntry.vietnamCalendar, { knownAt: "2026-03-05", cultureDayInLieu: true }],
  weekdayOf: [calendarEntry.weekdayOf, 20_000],
  decodeText: [io.decodeText, new TextEncoder().encode("x")],
  readCsv: [io.readCsv, CSV, vietnam, { map: MAP, dateOrder: DATE_ORDER, delimiter: ",", notices: [] }],
  mergeRegisters: [main.mergeRegisters, main.parseRegister(REGISTER), main.parseRegister(REGISTER)],
  readJsonLines: [io.readJsonLines, JSON.stringify(TASK), { partial: true }],
  readProfile: [io.readProfile, JSON.stringify(laoCai), { name: "x.json", base: () => undefined }],
  readRegister: [
    io.readRegister,
    CSV,
    { format: "csv", name: "x.csv", calendar: vietnam, map: MAP, dateOrder: DATE_ORDER },
  ],
  readTasks: [io.readTasks, [CSV], { format: "csv", calendar: vietnam, map: MAP, onNotice: () => undefined }],
  readXlsx: [io.readXlsx, new Uint8Array([0x50, 0x4b, 3, 4]), vietnam, { map: MAP, dateOrder: DATE_ORDER }],
  registerFromRows: [
    io.registerFromRows,
    ROWS,
    {
      calendar: vietnam,
      firstRow: 1,
      notices: [],
      map: MAP,
      sheetName: "x",
      merged: [{ column: 1, firstRow: 1, lastRow: 1 }],
    },
  ],
  toICalendar: [io.toICalendar, main.agenda(EVALUATION), { profile: laoCai, lang: "vi", name: "x", domain: "y" }],
  toCsv: [io.toCsv, [["a", 1, null]], { mark: true }],
  toWorkbook: [io.toWorkbook, [{ name: "x", head: ["a"], columns: ["b"], rows: [["2026-03-19", 1, null]] }]],
  toXlsx: [io.toXlsx, [["a", 1, null]], { sheet: "x", headingRows: 1, widths: [10] }],
  getProfile: [profilesEntry.getProfile, "lao-cai"],
  accountingOf: [accounting.accountingOf, "lao-cai"],
  coverage: [accounting.coverage, laoCai],
  toEngineRules: [toEngineRules, laoCai],
  // Methods, and the classes that can be made by hand.
  "vietnam.isWorking": [(day: never) => vietnam.isWorking(day), 20_000],
  "vietnam.add": [(day: never, n: never) => vietnam.add(day, n), 20_000, 3],
  "vietnam.dayOf": [(date: never, path: never) => vietnam.dayOf(date, path), "2026-03-05", "date"],
  "vietnam.endOfSpan": [
    (start: never, span: never) => vietnam.endOfSpan(start, span),
    20_000,
    { days: 3, firstDay: "next", roll: "following" },
  ],
  "vietnam.count": [(a: never, b: never) => vietnam.count(a, b), 20_000, 20_010],
  "vietnam.require": [(day: never) => vietnam.require(day), 20_000],
  "vietnam.following": [(day: never) => vietnam.following(day), 20_000],
  "vietnam.preceding": [(day: never) => vietnam.preceding(day), 20_000],
  "vietnam.certainty": [(day: never) => vietnam.certainty(day), 20_000],
  "vietnam.describe": [(day: never) => vietnam.describe(day), 20_000],
  "vietnam.with": [(days: never) => vietnam.with(days), { off: ["2026-03-05"], working: ["2026-03-07"], source: "x" }],
  "new calendar": [
    (header: never, days: never) => new calendarEntry.WorkingCalendar(header, days),
    { id: "x", first: "2026-01-01", last: "2026-12-31" },
    () => CALENDAR,
  ],
  "evaluator.evaluate": [
    (task: never, day: never, context: never) => main.createEvaluator({ profile: laoCai }).evaluate(task, day, context),
    TASK,
    "2026-03-05",
    CONTEXT,
  ],
  "evaluator.evaluateRegister": [
    (register: never, options: never) => main.createEvaluator({ profile: laoCai }).evaluateRegister(register, options),
    REGISTER,
    { asOf: "2026-03-05", from: "2026-01-01", share: SHARE },
  ],
};

const thrower = (): never => {
  throw new RangeError("of the host");
};
/** A proxy of which everything throws. */
const hostile = (target: object): unknown =>
  new Proxy(
    target,
    Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, thrower])) as ProxyHandler<object>,
  );
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
let deep: unknown = "x";
for (let i = 0; i < 20_000; i++) deep = [deep];

const ODD: readonly (readonly [string, () => unknown])[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
    2 ** 40,
    10n,
    "",
    "x",
    "vn",
  ].map((value) => [String(value), () => value] as const),
  ...[
    "2026-03-05",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "0000-01-01",
    "__proto__",
    "constructor",
    "20000",
    "\ud800",
  ].map((value) => [`"${value}"`, () => value] as const),
  ["a symbol", () => Symbol("x")],
  ["an object", () => ({})],
  ["an object without a prototype", () => Object.create(null)],
  ["a list", () => []],
  ["a list of odd things", () => [undefined, null, 1, Symbol("y"), 1n, {}]],
  ["a list of rows", () => [[Symbol("y")], [1n], [{}], [undefined]]],
  ["a list with a hole", () => new Array(3)],
  ["a Date", () => new Date(0)],
  ["no Date", () => new Date(Number.NaN)],
  ["like a Date", () => Object.create(Date.prototype)],
  ["a function", () => () => 1],
  ["a function that throws", () => () => thrower()],
  ["a class", () => class {}],
  ["a map", () => new Map()],
  ["bytes", () => new Uint8Array([1, 2])],
  ["a list of numbers of 64 bits", () => new BigInt64Array(2)],
  ["a word that throws", () => ({ toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower })],
  ["a proxy that throws", () => hostile({})],
  ["a list that throws", () => hostile([])],
  ["a function that is a proxy and throws", () => hostile(() => 1)],
  ["a proxy that was taken back", revoked],
  ["a calendar behind a proxy", () => new Proxy(vietnam, {})],
  [
    "like a calendar",
    () => Object.fromEntries(["add", "isWorking", "require", "count"].map((name) => [name, thrower])),
  ],
  ["a regulation", () => laoCai],
  ["half a regulation", () => ({ ...laoCai, rules: [{}], statuses: undefined })],
  [
    "a regulation of holes",
    () => ({ id: "x", rules: [null], readings: [null], parameters: {}, actors: {}, effect: {} }),
  ],
  ["a calendar", () => vietnam],
  ["a register", () => REGISTER],
  ["an evaluation", () => EVALUATION],
  ["half an evaluation", () => ({ asOf: "2026-03-05", profile: "x", tasks: [{}], register: { duties: [null] } })],
  ["something that turns in a circle", () => cyclic],
  ["something deep", () => deep],
  [
    "keys that throw",
    () => ({
      get profile() {
        return thrower();
      },
      get asOf() {
        return thrower();
      },
      get tasks() {
        return thrower();
      },
    }),
  ],
];

/** What a call comes to in the end: promises are waited for, streams read to their end. */
const outcome = async (fn: Fn, args: readonly unknown[]): Promise<unknown> => {
  const result: unknown = await fn(...(args as never[]));
  if (typeof result === "object" && result !== null && Symbol.asyncIterator in result) {
    for await (const _ of result as AsyncIterable<unknown>);
  }
  return result;
};

/** What is thrown that is no DondocError, or one without words. */
const rawOf = async (fn: Fn, args: readonly unknown[]): Promise<string | null> => {
  try {
    await outcome(fn, args);
    return null;
  } catch (error) {
    if (!(error instanceof DondocError)) return error instanceof Error ? (error.stack ?? error.message) : "no error";
    const said = error.issues.length > 0 && error.describe("vi") !== "" && error.describe("en") !== "";
    return said ? null : "an error without words";
  }
};

/** The arguments with one of them, or one option of one, put in another's place. */
const variants = (
  args: readonly unknown[],
  odd: () => unknown,
): { readonly place: string; readonly args: unknown[] }[] =>
  args.flatMap((arg, i) => {
    const at = (value: unknown): unknown[] => args.map((own, j) => (i === j ? value : own));
    const whole = { place: `argument ${i}`, args: at(odd()) };
    if (typeof arg !== "object" || arg === null || arg === laoCai || arg === vietnam || arg === EVALUATION)
      return [whole];
    if (Array.isArray(arg)) return [whole, { place: `argument ${i}, an item`, args: at([odd(), ...arg]) }];
    if (ArrayBuffer.isView(arg)) return [whole];
    const parts = [...Object.keys(arg), "nobodyKnowsThis"].flatMap((key) => [
      { place: `argument ${i}, ${key}`, args: at({ ...arg, [key]: odd() }) },
      {
        place: `argument ${i}, ${key}, which throws`,
        args: at(Object.defineProperty({ ...arg }, key, { get: thrower, enumerable: true })),
      },
    ]);
    return [whole, ...parts];
  });

describe("whatever a host gives, what comes out is an answer or a DondocError", () => {
  // A regulation that is frozen once is not walked again.
  beforeAll(() => Object.isFrozen(laoCai));

  it("every function of every entry is asked", () => {
    const exported = Object.entries({
      ...main,
      ...calendarEntry,
      ...io,
      ...profilesEntry,
      ...accounting,
      toEngineRules,
    })
      .filter(
        ([name, value]) =>
          typeof value === "function" && !["DondocError", "WorkingCalendar", "VietnamCalendar"].includes(name),
      )
      .map(([name]) => name);
    expect(Object.keys(CALLS)).toEqual(expect.arrayContaining(exported));
    const methods = Object.getOwnPropertyNames(calendarEntry.WorkingCalendar.prototype).filter(
      (name) => !["constructor", "range"].includes(name),
    );
    expect(Object.keys(CALLS)).toEqual(expect.arrayContaining(methods.map((name) => `vietnam.${name}`)));
  });

  it.each(Object.entries(CALLS))("%s answers what is right", async (name, [fn, ...args]) => {
    if (name === "readXlsx") return;
    await outcome(fn, args);
  });

  it.each(Object.entries(CALLS).map(([name, call], turn) => [name, call, turn] as const))(
    "%s, with each argument and option in turn",
    async (_, [fn, ...args], turn) => {
      const raw: string[] = [];
      for (const [name, odd] of inTurn(ODD, turn)) {
        for (const { place, args: given } of variants(args, odd)) {
          const found = await rawOf(fn, given);
          if (found !== null) raw.push(`${place}: ${name}: ${found.slice(0, 300)}`);
        }
      }
      for (let count = 0; count < args.length; count++) {
        const found = await rawOf(fn, args.slice(0, count));
        if (found !== null) raw.push(`${count} arguments: ${found.slice(0, 300)}`);
      }
      expect(raw).toEqual([]);
    },
  );

  it("any function, with several odd arguments at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(CALLS)),
        fc.array(
          fc.oneof(
            fc.constantFrom(...ODD.map(([, odd]) => odd)),
            fc.anything().map((value) => () => value),
          ),
          {
            maxLength: 4,
          },
        ),
        async (name, odd) => {
          const [fn] = CALLS[name] ?? [() => undefined];
          expect(
            await rawOf(
              fn,
              odd.map((make) => make()),
            ),
          ).toBe(null);
        },
      ),
      { numRuns: draws(3_000) },
    );
  });
});
