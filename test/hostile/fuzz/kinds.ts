import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { layers } from "../../../src/analysis/layers/layers-of.js";
import { vietnam } from "../../../src/calendar/index.js";
import { run } from "../../../src/cli/run.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Register, RegisterNotice, Task } from "../../../src/core/model/task.js";
import { mergeRegisters } from "../../../src/core/register/merge/merge-registers.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import { DondocError } from "../../../src/errors.js";
import { csvRows } from "../../../src/io/read-csv.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { readRegister } from "../../../src/io/read-register.js";
import { readTasks } from "../../../src/io/read-tasks.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { toCsv } from "../../../src/io/write-csv.js";
import { builtOnOf } from "../../../src/language/built-on.js";
import { ruleId } from "../../../src/language/rule.js";
import { originOf, parseProfile } from "../../../src/language/schema/parse-profile.js";
import { readDeadline } from "../../../src/phrases/index.js";
import { laoCai, profiles } from "../../../src/profiles/index.js";
import { acting } from "../acting.js";
import { WORKBOOKS } from "../budget/workbooks.js";
import { CHAIN, CSV, PHRASES, PROFILES, REGISTER, SMALL_YAML, workbook, YAML } from "./corpus.js";
import { brokenDocument, brokenPage, styledWorkbook } from "./documents.js";
import { hostileData, mutateBytes, mutateText, mutateValue } from "./mutate.js";
import type { Random } from "./random.js";

/** One way into the package, with a maker of hostile input for it. Every refusal must be a `DondocError`. */
export interface Kind {
  readonly name: string;
  /** How many of a million inputs are of this kind. */
  readonly share: number;
  /** Makes one input and gives it to the package; throws what the package throws. */
  attack(random: Random): void | Promise<void>;
}

const DAYS = ["2026-01-05", "2026-11-22", "2014-01-01", "2050-12-31"];

/** What can be read must be judged, or refused, and come back from JSON as it was. */
const use = (random: Random, register: Register): void => {
  if (register.tasks.length > 200) return;
  const printed = JSON.stringify(register);
  const again = parseRegister(JSON.parse(printed));
  // Beside a classified task a notice that is given keeps its code and its place, and none of its words.
  const classified = register.tasks.some(({ secrecy }) => secrecy !== "none");
  const held = (one: Register) => JSON.stringify(classified ? { ...one, notices: one.notices.length } : one).length;
  if (held(again) < held(register)) throw new Error("a register that was printed and read again holds less");
  JSON.stringify(evaluateRegister(register, { profile: random.pick(profiles), asOf: random.pick(DAYS) }));
};

const JSON_TEXT = JSON.stringify(REGISTER);
const LINES = REGISTER.tasks.map((task) => JSON.stringify(task)).join("\n");

const hostileCell = (random: Random): Cell => {
  switch (random.below(8)) {
    case 0:
      return null;
    case 1:
      return random.pick([0, -1, 46_000, 1e20, Number.NaN, 0.5]);
    case 2:
      return random.chance(0.5);
    case 3:
      return new Date(random.pick([0, 1.7e12, Number.NaN, 8.64e15, -8.64e15]));
    case 4:
      return random.pick(PHRASES).repeat(1 + random.below(random.chance(0.02) ? 500 : 3));
    case 5:
      return random.pick(["STT", "Nhiệm vụ", "Thời hạn", "I", "II", "Tổng cộng", "(1)", "(2)", "Mật", "x", "-", "1"]);
    default:
      return mutateText(random, random.pick(["Báo cáo", "20/5/2026", "'=1+1", "Sở Y tế", "2026-01-05T08:00:00Z"]), 2);
  }
};

const formulas = [
  "=1+1",
  "+1",
  "-x",
  "@A1",
  "\t=1",
  "\r=1",
  "'=1",
  "''",
  "'",
  "-5",
  "\uFEFF=1",
  "\n=1",
  "x",
  '"',
  ",",
  ";=1",
  "",
];

/** Written as CSV and read again, rows are the same. */
const writeAndRead = (random: Random): void => {
  const rows = Array.from({ length: 1 + random.below(4) }, () =>
    Array.from({ length: 1 + random.below(4) }, () =>
      random.chance(0.5) ? random.pick(formulas) : mutateText(random, random.pick(formulas), 2),
    ),
  ).map((row, _, all) => Array.from({ length: all[0]?.length ?? 1 }, (__, i) => row[i] ?? ""));
  const text = toCsv([
    ["STT", "Nhiệm vụ", ...(rows[0] ?? []).map((_, i) => `c${i}`)],
    ...rows.map((row) => ["1", "x", ...row]),
  ]);
  const read = csvRows(text)
    .rows.slice(1)
    .filter((row) => row.length > 1);
  const same = JSON.stringify(read.map((row) => row.slice(2))) === JSON.stringify(rows);
  if (!same) throw new Error(`CSV reads back as something else: ${JSON.stringify(rows).slice(0, 300)}`);
};

const book = await workbook();
const bookParts = unzipSync(book);
const bookTexts = Object.entries(bookParts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
const SHEET_PIECES = [
  '<row r="1048576"><c r="XFD1048576"/></row>',
  '<c r="ZZZZZZ1" t="s"><v>99999999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c r="A9"><f>1+1</f><v>2</v></c>',
  '<c r="A9" t="e"><v>#REF!</v></c>',
  '<c r="A9" t="d"><v>nonsense</v></c>',
  '<c r="A9" t="n"><v>1e999</v></c>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  "&a;&#0;&#x110000;",
  "<![CDATA[",
  "<mergeCell ref='A1:XFD1048576'/>",
];

const brokenWorkbook = (random: Random): Uint8Array => {
  if (random.chance(0.4)) return mutateBytes(random, book);
  const victim = random.below(bookTexts.length);
  const parts = Object.fromEntries(
    bookTexts.map(([name, text], i) => {
      const at = random.below(text.length);
      const broken = random.chance(0.5)
        ? text.slice(0, at) + random.pick(SHEET_PIECES) + text.slice(at)
        : mutateText(random, text, 3);
      return [
        i === victim && random.chance(0.1) ? mutateText(random, name, 1) : name,
        strToU8(i === victim ? broken : text),
      ];
    }),
  );
  return zipSync(parts, { level: 0 });
};

/** A text or bytes cut anywhere. */
const chunksOf = (random: Random, whole: string | Uint8Array): (string | Uint8Array)[] => {
  const chunks: (string | Uint8Array)[] = [];
  for (let at = 0; at < whole.length; ) {
    const end = at + 1 + random.below(random.chance(0.1) ? 3 : 4_000);
    chunks.push(whole.slice(at, end));
    at = end;
  }
  return chunks;
};

const TOO_MUCH = Object.values(WORKBOOKS);
/** A workbook that has some dozens too many of something, now and then broken. */
const largeWorkbook = (random: Random): Uint8Array => {
  const made = random.pick(TOO_MUCH)(1 + random.below(100));
  return random.chance(0.2) ? mutateBytes(random, made, 2) : made;
};

const LINE_ENDS = ["\n", "\r\n", "\r", "\n\n", "\r\r\n", ""];
const CELLS = [
  ...["", "1", "2", "3", "I", "II.", "a", "Ðề án", "20/5/2026", "trước 15/8", "2026-05-19T17:00:00Z", "-", "Tổng cộng"],
  ...[
    "Mật",
    "Sở A; Sở B",
    '"a\rb"',
    '"c\n""d"""',
    '"e\r\nf"',
    'g"h',
    '"',
    "STT",
    "Nhiệm vụ",
    "(1)",
    "\u2060",
    "'\u2060=1",
  ],
];
const SHEET_HEADS = [
  ["STT", "Nhiệm vụ", "Thời hạn", "Chủ trì"],
  ["Mã", "Nhiệm vụ", "Ngày ban hành", "Ghi chú"],
  ["Nhiệm vụ", "Chủ trì", "Kinh phí"],
  ["STT", "Mã", "Nhiệm vụ", "Ngày hoàn thành"],
];
const mixedSheet = (random: Random): string => {
  const delimiter = random.pick([",", ";", "\t"]);
  const rows = random.many(8, () => random.many(5, () => random.pick(CELLS)).join(delimiter));
  const text = [random.pick(SHEET_HEADS).join(delimiter), ...rows].map((row) => row + random.pick(LINE_ENDS)).join("");
  // Half a pair of UTF-16 is no letter in bytes.
  return Buffer.from(random.chance(0.3) ? mutateText(random, text, 2) : text).toString();
};

/** The ids and titles of a source, and what was said; `undefined` when it is refused. */
const told = async (
  read: () => Promise<{ readonly tasks: readonly Task[]; readonly notices: readonly RegisterNotice[] }>,
): Promise<string | undefined> => {
  try {
    const { tasks, notices } = await read();
    const said = notices.map(({ detail }) => detail.vi);
    return JSON.stringify([tasks, said.sort()]);
  } catch (error) {
    if (error instanceof DondocError) return undefined;
    throw error;
  }
};

/** A sheet read whole and in parts gives the same, or is refused both times. */
const wholeAndInParts = async (random: Random): Promise<void> => {
  const text = mixedSheet(random);
  const whole = await told(() => readRegister(text, { format: "csv" }));
  let twice = false;
  const parts = await told(async () => {
    const notices: RegisterNotice[] = [];
    const tasks: Task[] = [];
    const source = chunksOf(random, new TextEncoder().encode(text));
    for await (const task of readTasks(source, { format: "csv", onNotice: (one) => void notices.push(one) }))
      tasks.push(parseTask(task));
    // Who evaluates a stream is told of an id that comes again; whole registers are refused for it.
    twice = new Set(tasks.map(({ id }) => id)).size < tasks.length;
    return { tasks, notices };
  });
  if (whole !== (twice ? undefined : parts)) throw new Error(`whole and in parts differ: ${JSON.stringify(text)}`);
  if (whole === undefined) throw new DondocError([{ code: "unreadable", path: "", found: "refused both times" }]);
};

const SECRECY_HEADS = [
  ...[
    "Độ mật",
    "Mức độ mật",
    "Mật",
    "ĐỘ MẬT:",
    "Độ mật (nếu có)",
    "Độ bảo mật",
    "Mức mật",
    "Độ mật/khẩn",
    "Cấp độ mật",
  ],
  ...["Độ mật của văn bản", "Bí mật nhà nước", "Do mat", "Secret", "secrecy", "Ghi chú"],
];
const OPEN_WORDS = ["", "Không"];
const SECRECY_WORDS = [
  ...["Mật", "Tối mật", "TUYỆT MẬT", "secret", "mật ", "Mật (A)", "mat"],
  ...OPEN_WORDS,
  // No degree: refused where the column is one of secrecy, a word like any other elsewhere.
  "x",
];
const MARKER = "DẤUHIỆU";

/** A classified task among others, under any heading: it is refused, or no word of it comes out. */
const classifiedSheet = (random: Random): void => {
  const broken = random.chance(0.2);
  const known = random.pick(SECRECY_HEADS);
  const head = broken ? mutateText(random, known, 1) : known;
  const word = random.pick(SECRECY_WORDS);
  const cells: Cell[][] = [
    ["STT", "Nhiệm vụ", "Thời hạn", "Chủ trì", head],
    [1, "a", "20/5/2026", "Sở A", ""],
    [2, `Việc ${MARKER}`, `trước 15/8 ${MARKER}`, "Sở A", word],
  ];
  const open = OPEN_WORDS.includes(word) || (word === "x" && (broken || known === "Ghi chú"));
  const check = (text: string): void => {
    if (!open && text.includes(MARKER))
      throw new Error(`a word of a classified task under “${head}”: “${word}”: ${text.slice(0, 300)}`);
  };
  try {
    const register = registerFromRows(cells, { calendar: vietnam });
    check(JSON.stringify(register.notices));
    check(JSON.stringify(evaluateRegister(register, { profile: random.pick(profiles), asOf: random.pick(DAYS) })));
  } catch (error) {
    if (error instanceof DondocError) check(`${error.describe("vi")} ${JSON.stringify(error.issues)}`);
    throw error;
  }
};

/** Now and then the bad tasks are left out. */
const partly = (random: Random): { readonly partial: boolean } => ({ partial: random.chance(0.5) });

/** What is read whole is read the same in part; what is left out is named. */
const partialRegister = async (random: Random): Promise<void> => {
  const lines = random.chance(0.3);
  const text = lines ? mutateText(random, LINES, 2) : mixedSheet(random);
  const options = { format: lines ? "jsonl" : "csv" } as const;
  const whole = await told(() => readRegister(text, options));
  const part = await readRegister(text, { ...options, partial: true });
  const leftOut = part.notices.filter(({ code }) => code === "taskLeftOut");
  const same = await told(async () => part);
  if (whole !== undefined && whole !== same) throw new Error(`whole and partial differ: ${JSON.stringify(text)}`);
  if (whole === undefined && leftOut.length === 0) throw new Error(`nothing is named: ${JSON.stringify(text)}`);
  use(random, part);
};

/** Two registers of the same tasks, either changed: the merged one can be judged, and holds every task and event. */
const mergedRegisters = (random: Random): void => {
  const one = () => parseRegister(mutateValue(random, REGISTER, random.pick([0.0005, 0.002])));
  const [last, next] = [one(), one()];
  const { register, appeared, left } = mergeRegisters(last, next, {
    keepLeft: random.chance(0.5),
    ...(random.chance(0.5) ? { on: random.pick(DAYS) } : {}),
  });
  if (last.tasks.length - left.length + appeared.length !== next.tasks.length)
    throw new Error("a task is neither new nor found again");
  use(random, register);
};

const folder = mkdtempSync(join(tmpdir(), "dondoc-fuzz-"));
const PATHS = [
  "../../../etc/passwd",
  "..\\..\\x.yaml",
  "/dev/zero",
  "/dev/stdin.yaml",
  "//host/share/x.yaml",
  "file:///etc/passwd.yaml",
  "http://localhost/x.yaml",
  "x\u0000.yaml",
  "C:\\x.yaml",
  "lao-cai/../can-tho",
  "__proto__",
  "constructor",
  "",
  "-",
  "--",
  ".",
  "/",
  folder,
  "x".repeat(5_000),
  "lao-cai",
];
/** Files built on one another, some of them broken, or named by what is none: read, or refused, and layers at that. */
const chainOfFiles = (random: Random): void => {
  const names = Object.keys(CHAIN);
  const files = Object.fromEntries(
    Object.entries(CHAIN).map(([name, text]) => {
      const said = random.chance(0.3)
        ? text.replace(/^extends: .*$/m, `extends: ${JSON.stringify(random.pick([...PATHS, ...names]))}`)
        : text;
      return [name, random.chance(0.4) ? mutateText(random, said, 1) : said];
    }),
  );
  const first = random.pick(names);
  const asked = new Set<string>();
  const { profile, bases } = readProfile(files[first] ?? "", {
    name: first,
    read: (path) => {
      if (asked.has(path)) throw new Error(`read twice: ${path}`);
      asked.add(path);
      if (path.split("/").includes("..") || path.startsWith("/")) throw new Error(`out of the folder: ${path}`);
      return files[path];
    },
  });
  const foreign = profile.rules.filter(({ provision }) => !provision.startsWith(`${profile.id}/`));
  const origin = originOf(profile);
  if (foreign.some((rule) => origin[ruleId(rule)] === profile.id)) throw new Error("an own rule at another's place");
  if (profile.id !== "thanh-pho-mau" && bases.length === 0 && builtOnOf(profile) !== undefined)
    throw new Error("built on nothing");
  if (bases.length > 0 && random.chance(0.2)) layers(null, [profile, ...bases], "2026-03-02", { to: "2026-03-20" });
};

const OPTIONS = [
  "--profile",
  "--as-of",
  "--format",
  "--lang",
  "--input-format",
  "--known-at",
  "--calendar-off",
  "--calendar-working",
  "--calendar-source",
  "--param",
  "--reading",
  "--from",
  "--to",
  "--formula",
  "--rounding",
  "--digits",
  "--task",
  "--provision",
  "--actor",
  "--unit",
  "--until",
  "--meetings",
  "--arguable",
  "--jobs",
  "--map",
  "--colour",
  "--strict",
  "--partial",
  "--summary",
  "--all",
];
const WORDS = [
  "evaluate",
  "agenda",
  "explain",
  "schedule",
  "calendar",
  "profile",
  "list",
  "show",
  "coverage",
  "readings",
  "check",
];
const VALUES = [
  ...PATHS,
  "2026-11-22",
  "2026-13-45",
  "json",
  "csv",
  "md",
  "table",
  "xlsx",
  "jsonl",
  "vi",
  "en",
  "A09=assigned",
  "A09=__proto__",
  "__proto__=1",
  "constructor=1",
  "dueSoonWorkingDays=5",
  "2026-01-01,2026-01-02",
  "toString",
  "doneOfTotal",
  "lao-cai/7.1",
  "NV-01",
  "99999999999999999999",
  "0",
  "-1",
  "NaN",
  "Độ bảo mật=secrecy",
  "=extra",
  "\u001B[31m",
  "\u009B2J",
  "\u202Elmth.x",
];

/** A file of the worker's own, written over again and again. */
const fileWith = (content: string | Uint8Array, ending: string): string => {
  const path = join(folder, `input.${ending}`);
  writeFileSync(path, content);
  return path;
};

const commandLine = (random: Random): string[] => {
  const file = random.pick([
    () => "-",
    () => random.pick(PATHS),
    () => fileWith(mutateText(random, JSON_TEXT), "json"),
    () => fileWith(mutateText(random, CSV), "csv"),
    () => fileWith(mutateText(random, SMALL_YAML), "yaml"),
    () => fileWith(mutateBytes(random, book), random.pick(["xlsx", "json", "yaml"])),
  ])();
  const value = (): string => (random.chance(0.1) ? mutateText(random, random.pick(VALUES), 2) : random.pick(VALUES));
  const usual = ["--profile", random.chance(0.8) ? "lao-cai" : fileWith(mutateText(random, SMALL_YAML, 2), "yml")];
  return [
    ...(random.chance(0.9)
      ? [random.pick(["evaluate", "agenda", "explain", "check"]), file]
      : random.many(4, () => random.pick([...WORDS, ...VALUES]))),
    ...(random.chance(0.7) ? [...usual, "--as-of", "2026-11-22"] : []),
    ...random.many(3, () => (random.chance(0.2) ? [random.pick(OPTIONS)] : [random.pick(OPTIONS), value()])).flat(),
  ];
};

/** The command never says more than an exit code and messages: nothing of it may throw, show a stack, or act on a terminal. */
const attackCommand = async (random: Random): Promise<void> => {
  let out = "";
  let err = "";
  const stdin = mutateText(random, random.pick([JSON_TEXT, CSV, LINES, SMALL_YAML]));
  const argv = commandLine(random);
  const code = await run(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {
      yield stdin;
    })(),
    columns: random.pick([0, 20, 110]),
    today: () => "2026-11-23",
    debug: true,
  });
  if (/^\s+at /m.test(err))
    throw new Error(`an unexpected error of the command: ${err.slice(0, 900)} ${JSON.stringify(argv).slice(0, 400)}`);
  const acts = [...acting(out, argv.includes("csv") ? "csv" : ""), ...acting(err, "")];
  if (acts.length > 0) throw new Error(`${acts[0]} reaches the terminal: ${JSON.stringify(argv).slice(0, 400)}`);
  if (code === 2 && (out !== "" || err === ""))
    throw new Error(`exit 2 with output or without a message: ${JSON.stringify(argv)}`);
  if (code === 2) throw new DondocError([{ code: "usage", path: "", found: "refused", expected: "" }]);
};

const GARBAGE = [0, 9, 10, 13, 34, 39, 44, 59, 61, 91, 93, 123, 125, 0x50, 0x4b, 0xd0, 0xef, 0xfe, 0xff];

export const KINDS: readonly Kind[] = [
  {
    name: "register as a value",
    share: 120_000,
    attack: (random) => use(random, parseRegister(mutateValue(random, REGISTER, random.pick([0.002, 0.01, 0.1])))),
  },
  {
    name: "register as JSON",
    share: 110_000,
    attack: async (random) => use(random, await readRegister(mutateText(random, JSON_TEXT, 2))),
  },
  {
    name: "register as JSON Lines",
    share: 80_000,
    attack: async (random) => use(random, await readRegister(mutateText(random, LINES, 2), { name: "x.jsonl" })),
  },
  {
    name: "register as CSV",
    share: 120_000,
    attack: async (random) => use(random, await readRegister(mutateText(random, CSV), { format: "csv" })),
  },
  {
    name: "tasks as they come",
    share: 60_000,
    attack: async (random) => {
      const csv = random.chance(0.5);
      const text = mutateText(random, csv ? CSV : LINES, 2);
      const bytes = random.chance(0.5) ? mutateBytes(random, new TextEncoder().encode(text)) : undefined;
      const source = chunksOf(random, bytes ?? text);
      for await (const task of readTasks(source, { format: csv ? "csv" : "jsonl" })) parseTask(task);
    },
  },
  {
    name: "rows of cells",
    share: 80_000,
    attack: (random) => {
      const rows = random.many(8, () => random.many(8, () => hostileCell(random)));
      rows.unshift(["STT", "Nhiệm vụ", "Thời hạn", "Ngày giao", "Ngày hoàn thành", "Độ mật", hostileCell(random)]);
      use(random, registerFromRows(rows, { calendar: vietnam }));
    },
  },
  {
    name: "binary",
    share: 100_000,
    attack: async (random) => {
      const source = new TextEncoder().encode(random.pick([JSON_TEXT, CSV, LINES]));
      const bytes = random.chance(0.5)
        ? mutateBytes(random, source)
        : Uint8Array.from(random.many(300, () => (random.chance(0.5) ? random.pick(GARBAGE) : random.below(256))));
      use(
        random,
        await readRegister(
          bytes,
          random.chance(0.3) ? { name: random.pick(["a.json", "a.constructor", "a.csv"]) } : {},
        ),
      );
    },
  },
  {
    name: "workbook",
    share: 10_000,
    attack: async (random) => use(random, await readRegister(brokenWorkbook(random))),
  },
  {
    name: "workbook with too much",
    share: 3_000,
    attack: async (random) => use(random, await readRegister(largeWorkbook(random))),
  },
  {
    name: "document",
    share: 12_000,
    attack: async (random) => use(random, await readRegister(brokenDocument(random), partly(random))),
  },
  {
    name: "page",
    share: 12_000,
    attack: async (random) =>
      use(random, await readRegister(brokenPage(random), { ...partly(random), name: "so.xls" })),
  },
  {
    name: "workbook of any format",
    share: 8_000,
    attack: async (random) => use(random, await readRegister(styledWorkbook(random), partly(random))),
  },
  { name: "partial register", share: 20_000, attack: partialRegister },
  { name: "two registers merged", share: 20_000, attack: mergedRegisters },
  { name: "CSV whole and in parts", share: 60_000, attack: wholeAndInParts },
  { name: "sheet with a classified task", share: 40_000, attack: classifiedSheet },
  {
    name: "deadline in words",
    share: 150_000,
    attack: (random) => {
      const text = Array.from({ length: 1 + random.below(random.chance(0.05) ? 120 : 8) }, () =>
        random.pick(PHRASES),
      ).join("");
      readDeadline(random.chance(0.3) ? mutateText(random, text, 2) : text, {
        issuedOn: random.pick([null, "2026-01-05", "2050-12-31"]),
        calendar: vietnam,
      });
    },
  },
  {
    name: "profile as a value",
    share: 10_000,
    attack: (random) => {
      parseProfile(mutateValue(random, random.pick(PROFILES), random.pick([0.0003, 0.003, 0.03])));
    },
  },
  {
    name: "profile as YAML",
    share: 40_000,
    attack: (random) => {
      readProfile(mutateText(random, random.chance(0.03) ? random.pick(YAML) : SMALL_YAML));
    },
  },
  { name: "chain of regulations", share: 20_000, attack: chainOfFiles },
  {
    name: "task and options",
    share: 30_000,
    attack: (random) => {
      const options: unknown = mutateValue(
        random,
        { asOf: "2026-11-22", knownAt: "2026-11-22", parameters: { dueSoonWorkingDays: 5 }, readings: {} },
        0.1,
        hostileData,
      );
      const given =
        typeof options === "object" && options !== null
          ? { profile: laoCai, ...(options as object) }
          : { profile: laoCai };
      evaluate(mutateValue(random, REGISTER.tasks[4], 0.02), given as Parameters<typeof evaluate>[1]);
    },
  },
  { name: "CSV written and read", share: 40_000, attack: writeAndRead },
  { name: "command", share: 30_000, attack: attackCommand },
  // Faults of our own, which a campaign has only when it is asked for them: whether the watch sees what it is there for.
  {
    name: "self-test: no end",
    share: 0,
    attack: () => {
      for (;;);
    },
  },
  {
    name: "self-test: pollution",
    share: 0,
    attack: () => {
      Reflect.set(Object.prototype, "polluted", true);
    },
  },
  {
    name: "self-test: memory",
    share: 0,
    attack: () => {
      const kept: number[][] = [];
      for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5));
    },
  },
  {
    name: "self-test: crash",
    share: 0,
    attack: () => {
      throw new RangeError("Maximum call stack size exceeded");
    },
  },
];
