import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "../../src/adapters/date-holidays.js";
import * as dates from "../../src/calendar/index.js";
import * as core from "../../src/index.js";
import * as io from "../../src/io/index.js";
import * as phrases from "../../src/phrases/index.js";
import { getProfile, laoCai } from "../../src/profiles/index.js";
import { defineWords } from "../../src/words/index.js";
import { dondoc, fileOf } from "../cli/harness.js";
import { expectOneLanguage, issuesFrom, speaksEnglish, speaksVietnamese } from "../support/one-language.js";

const { vietnam } = dates;
const any = (value: unknown): never => value as never;
const NONE: readonly unknown[] = [
  undefined,
  null,
  7,
  -1,
  0.5,
  true,
  "zqx",
  [],
  [7],
  {},
  { zqx: 1 },
  new Date(0),
  () => 1,
  Symbol("zqx"),
  7n,
];

const TASK = { id: "1", title: "zqx", dueOn: "2026-03-04" };
const AT = { profile: laoCai, asOf: "2026-03-05" };

/** Every function of every entry, given what is none of its arguments. */
const FUNCTIONS = [dates, core, io, phrases].flatMap((entry) =>
  Object.entries(entry).filter(
    (pair): pair is [string, (...args: unknown[]) => unknown] =>
      typeof pair[1] === "function" && !/^[A-Z]/.test(pair[0]),
  ),
);

const CSV = (row: string): string => `STT,Nhiệm vụ,Ngày ban hành,Thời hạn,Chủ trì,Độ mật\n${row}\n`;
const rule = (part: object): unknown => ({
  ...laoCai,
  rules: laoCai.rules.map((one, i) => (i === 0 ? { ...one, ...part } : one)),
});

/** Mistakes that are told by checks of their own. */
const MISTAKES: readonly (() => unknown)[] = [
  () => getProfile("zqx"),
  () => holidayCalendar(any({})),
  () => defineWords(any({ zqx: {} })),
  () => dates.isWorkingDay("2051-01-01", vietnam),
  () => dates.isWorkingDay("2026-13-01", vietnam),
  () => dates.isWorkingDay("2026-02-30", vietnam),
  () => dates.dayInVietNam("2026-01-01T25:00+07:00", "at"),
  () => dates.dayInVietNam("2026-01-01T10:00", "at"),
  () => vietnam.withNotices(any({ source: "zqx", notices: [{ title: "zqx", announcedOn: null, year: 2031 }] })),
  () =>
    vietnam.withNotices(
      any({
        source: "zqx",
        notices: [{ title: "zqx", announcedOn: null, swaps: [{ off: "2030-03-02", worked: "2030-03-01" }] }],
      }),
    ),
  () =>
    core.parseTask(
      any({
        ...TASK,
        zqx: 1,
        events: [
          { type: "urged", on: "2026-02-01", dueOn: "2026-03-01" },
          { type: "zqx", on: 3 },
        ],
      }),
    ),
  () =>
    core.parseTask(any({ ...TASK, issuedOn: "2026-03-01", events: [{ type: "progressReported", on: "2026-01-01" }] })),
  () => core.parseRegister(any({ tasks: [TASK, TASK], notices: [{ code: "zqx", row: 0, detail: 1 }], units: [7] })),
  () => core.evaluate(any(TASK), { ...AT, parameters: { dueSoonWorkingDays: -1 }, readings: { A09: "zqx" } }),
  () => core.explain(any(TASK), { ...AT, provision: "lao-cai/99" }),
  () => core.schedule({ profile: laoCai, from: "2026-02-01", to: "2026-01-01" }),
  () => core.parseProfile(any({ ...laoCai, id: "Zqx", parameters: { zqx: { value: -1, basis: "zqx" } } })),
  () => core.parseProfile(any(rule({ modality: "zqx", when: { fact: "phase", operator: "lessThan", value: [1] } }))),
  () => core.parseProfile(any(rule({ replaces: "lao-cai/99", fulfilledBy: [], provision: "zqx/1" }))),
  () => core.parseProfile(any(rule({ limit: { span: { workingDays: 3.5 } }, invoked: false, text: { vi: "" } }))),
  () => io.readProfile("id: [[[", {}),
  () => io.readProfile("%TAG\nid: a\nid: b", {}),
  () => io.readProfile("extends: ../zqx.yaml\nid: a\n", {}),
  () => io.readProfile("a: 1\na: 2\nb: !zqx 3\n<<: {}\n", {}),
  () => io.readRegister("{", { format: "json" }),
  () => io.readRegister('{"tasks": [], "tasks": []}', { format: "json" }),
  () => io.readRegister('{"id": "1", "id": "2"}\n{', { format: "jsonl" }),
  () => io.readRegister(" ", {}),
  () => io.readRegister("zqx;zqx\n1;2", { format: "csv" }),
  () => io.readRegister(`${"zqx,".repeat(2_000)}\n`, { format: "csv" }),
  () => io.readRegister(CSV("1,zqx,zqx,31/02/2026,zqx,zqx"), { format: "csv" }),
  () => io.readRegister(CSV('1,"zqx,1/1/2026'), { format: "csv" }),
  () =>
    io.readRegister(CSV("1,zqx,1/1/2026,#REF!,zqx,"), { format: "csv", map: any({ zqx: "zqx", "Chủ trì": "lead" }) }),
  () => io.readRegister(CSV("1,zqx,1/1/2026,1/2/2026,zqx,"), { format: "csv", range: "zqx", sheet: "zqx" }),
  () => io.readRegister("<html><p>zqx</p></html>", {}),
  ...[
    "%PDF-1.7",
    "{\\rtf1",
    "PK\u0003\u0004zqx",
    "GIF89a",
    "Rar!",
    "\u00d0\u00cf\u0011\u00e0",
    "\u0000\u0001zqx",
    "\u00c4\u00e9",
  ].map(
    (head) => () =>
      io.readRegister(
        Uint8Array.from([...head.padEnd(700, "\u0000")].map((letter) => letter.charCodeAt(0) & 0xff)),
        {},
      ),
  ),
  () => io.toXlsx(any([["zqx", Number.NaN, {}]])),
  () => io.toXlsx([["x".repeat(200_000)]]),
];

describe("an error", () => {
  it("speaks one language on each side, whatever a function is given", async () => {
    expect(FUNCTIONS.length).toBeGreaterThan(60);
    let told = 0;
    for (const [, call] of FUNCTIONS)
      for (const value of NONE)
        for (const args of [[value], [TASK, value], [[TASK], laoCai, value]]) {
          const issues = await issuesFrom(() => call(...args)).catch(() => []);
          told += issues.length;
          issues.forEach(expectOneLanguage);
        }
    expect(told).toBeGreaterThan(500);
  });

  it.each(MISTAKES.map((run) => [String(run).slice(6, 90), run] as const))(
    "speaks one language on each side: %s",
    async (_, run) => {
      const issues = await issuesFrom(run);
      expect(issues.length).toBeGreaterThan(0);
      issues.forEach(expectOneLanguage);
    },
  );

  it("speaks one language on each side for tasks and regulations that are wrong anywhere", async () => {
    const value = fc.constantFrom(...NONE);
    const broken = (from: object): fc.Arbitrary<object> =>
      fc
        .record({ key: fc.constantFrom(...Object.keys(from), "zqx"), value })
        .map((part) => ({ ...from, [part.key]: part.value }));
    await fc.assert(
      fc.asyncProperty(
        broken({ ...TASK, events: [], coordinators: [], secrecy: "none" }),
        broken(laoCai),
        fc.nat(),
        value,
        async (task, profile, i, part) => {
          const rules = laoCai.rules.map((one, k) => {
            const keys = Object.keys(one);
            return k === i % laoCai.rules.length ? { ...one, [keys[i % keys.length] ?? "zqx"]: part } : one;
          });
          for (const run of [
            () => core.parseTask(any(task)),
            () => core.parseProfile(any(profile)),
            () => core.parseProfile(any({ ...laoCai, rules })),
          ])
            (await issuesFrom(run)).forEach(expectOneLanguage);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the command", () => {
  const csv = fileOf(CSV("1,zqx,zqx,31/02/2026,zqx,zqx"), "csv");
  const lines: readonly (readonly string[])[] = [
    ["evaluate", csv, "--profile", "zqx", "--as-of", "1/2/2026"],
    ["evaluate", csv, "--profile", "lao-cai", "--as-of", "2026-03-05"],
    ["evaluate", csv, "--profile", "lao-cai", "--as-of", "2026-03-05", "--format", "jsonl"],
    ["evaluate", "zqx.csv", "--profile", "lao-cai"],
    ["evaluate", csv, "--profile", "lao-cai", "-o", "/zqx/zqx.csv"],
    ["evaluate", csv, "--zqx"],
    ["zqx"],
    ["explain", csv],
    ["agenda"],
    ["agenda", csv, csv, csv, "--profile", "lao-cai"],
    ["schedule", "--profile", "lao-cai", "--from", "2026-02-01", "--to", "2026-01-01"],
    ["check", csv, "--map", "zqx", "--param", "zqx", "--reading", "zqx"],
    ["profile", "show", "zqx.yaml"],
    ["layers", "--profile", "lao-cai"],
    ["harmonise", "--act", "zqx", "--candidate", "zqx"],
    ["calendar", "--from", "2026-02-01", "--to", "2026-01-01"],
  ];

  it.each(lines.map((line) => [line.slice(0, 1).concat(line.slice(2)).join(" "), line] as const))(
    "complains in one language: %s",
    async (_, line) => {
      const quoted = /“[^“”]*”|"[^"]*"|STT, Nhiệm vụ[^.;]*|column “[^”]*”|known keys: [^.]*|expected one of: [^.]*/gu;
      const [vi, en] = await Promise.all(["vi", "en"].map((lang) => dondoc([...line, "--lang", lang])));
      expect([vi?.err, en?.err]).not.toContain("");
      expect(speaksEnglish((vi?.err ?? "").replaceAll(quoted, "")), vi?.err).toBe(false);
      expect(speaksVietnamese((en?.err ?? "").replaceAll(quoted, "")), en?.err).toBe(false);
    },
  );
});
