import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dondoc } from "../cli/harness.js";
import { draws } from "../support/draws.js";
import { acting } from "./acting.js";

/** Escape, bell, line breaks, DEL, C1, bidirectional controls, separators, signs that show nothing, a tag. */
const CONTROLS = [
  ...Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)),
  "\u007f",
  "\u0085",
  "\u0090",
  "\u009b",
  "\u009d",
  "\u061c",
  "\u200b",
  "\u200e",
  "\u200f",
  "\u2028",
  "\u2029",
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
  "\ufeff",
  "\u{e0041}",
  "\u001b[8m",
  "\u001b]0;x\u0007",
  "\r\n",
];

const folder = mkdtempSync(join(tmpdir(), "dondoc-terminal-"));
let files = 0;
const fileOf = (content: string, ending: string, control = ""): string => {
  // No file system has a name with NUL or a slash.
  const name = `f${++files}${control.replace(/[\0/]/g, "")}.${ending}`;
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Registers with a control in every kind of text, sound and unsound. */
const registersWith = (c: string): Readonly<Record<string, unknown>> => {
  const word = (name: string): string => `${name}QQ${c}ZZ`;
  const task = {
    id: word("id"),
    title: word("title"),
    lead: word("lead"),
    coordinators: [word("co")],
    monitor: word("monitor"),
    assignedBy: word("by"),
    dueOn: "2026-11-20",
    dueText: word("due"),
    document: { number: word("no"), issuedOn: "2026-10-01", title: word("doc"), signer: word("signer") },
    events: [
      { type: "received", on: "2026-10-02", note: word("note"), reason: word("reason") },
      {
        type: "deadlineAdjusted",
        on: "2026-10-12",
        dueOn: "2026-11-22",
        reason: word("reason"),
        authorisedBy: word("a"),
      },
      { type: "completed", on: "2026-11-21", note: word("note") },
    ],
    extra: { [word("key")]: word("extra") },
  };
  const register = {
    tasks: [task, { id: `${task.id}2`, title: "", lead: word("lead"), dueOn: null }],
    units: [word("unit"), word("lead")],
    reports: [{ provision: word("provision"), period: word("period"), unit: word("unit"), on: "2026-11-02" }],
    meetings: [{ type: "regularSession", on: "2026-12-07" }],
    notices: [{ code: "columnKept", detail: { vi: word("vi"), en: word("en") } }],
  };
  return {
    sound: register,
    "a wrong key": { ...register, [word("kez")]: 1 },
    "a wrong key of a task": { tasks: [{ ...task, [word("titel")]: 1 }] },
    "wrong values": {
      tasks: [{ ...task, dueOn: word("2026"), secrecy: word("sec"), urgent: word("u"), events: word("e") }],
    },
    "wrong days": { tasks: [{ ...task, dueOn: word("2026"), urgent: word("u"), dueBound: word("b") }] },
    "wrong events": {
      tasks: [
        {
          ...task,
          events: [
            { type: word("recieved"), on: word("2026-01-01") },
            { type: "received", on: "2026-10-02", [word("k")]: 1 },
          ],
        },
      ],
    },
    "one id twice": { tasks: [task, task] },
    "a wrong meeting": { tasks: [], meetings: [{ type: word("x"), on: word("2026") }] },
  };
};

const sheetWith = (c: string): string => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [
    ["Mã", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", `Ghi QQ${c}ZZ chú`],
    [`NV-1QQ${c}ZZ`, `Việc QQ${c}ZZ`, `Sở QQ${c}ZZ`, "20/11/2026", `x QQ${c}ZZ`],
    [`NV-2QQ${c}ZZ`, `Việc QQ${c}ZZ`, `Sở QQ${c}ZZ`, `trước khi QQ${c}ZZ`, ""],
    [`NV-3QQ${c}ZZ`, `Việc QQ${c}ZZ`, `Sở QQ${c}ZZ`, `31/02/2026 QQ${c}ZZ`, ""],
  ]
    .map((row) => row.map(cell).join(","))
    .join("\n");
};

const MODEL = readFileSync(new URL("../fixtures/profiles/so-van-hoa-mau.json", import.meta.url), "utf8");

/** A regulation with the control in all its words, sound or broken. */
const regulationWith = (c: string, broken = false): string => {
  const model = JSON.parse(MODEL, (key, value: unknown) =>
    (key === "vi" || key === "en") && typeof value === "string" ? `${value} QQ${c}ZZ` : value,
  );
  return JSON.stringify({ ...model, number: `1QQ${c}ZZ`, ...(broken ? { [`ruelsQQ${c}ZZ`]: 1 } : {}) });
};

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
const FORMATS = ["table", "json", "csv", "md"];

/** Every command with the control in all it takes, in one format. */
const linesWith = (c: string, format: string): string[][] => {
  const printed = ["--format", format];
  const word = `QQ${c}ZZ`;
  const option = word.replaceAll("\0", "");
  const sheet = fileOf(sheetWith(c), "csv", c);
  const regulation = fileOf(regulationWith(c), "json", c);
  const sound = fileOf(JSON.stringify(registersWith(c)["sound"]), "json", c);
  const lines: string[][] = [];
  for (const register of Object.values(registersWith(c))) {
    const file = fileOf(JSON.stringify(register), "json", c);
    const tasks = (register as { tasks: readonly unknown[] }).tasks.map((task) => JSON.stringify(task)).join("\n");
    const jsonl = fileOf(tasks, "jsonl", c);
    lines.push(
      ["check", file, ...printed],
      ["check", file, ...JUDGED, ...printed],
      ["evaluate", file, ...JUDGED, ...printed, "--arguable"],
      ["evaluate", jsonl, ...JUDGED, ...printed],
      ["evaluate", jsonl, ...JUDGED, "--format", "jsonl"],
      ["agenda", file, ...JUDGED, ...printed],
      ["explain", file, "--task", `idQQ${c}ZZ`, ...JUDGED, ...printed],
    );
  }
  return [
    ...lines,
    ["check", sheet, ...printed],
    ["evaluate", sheet, ...JUDGED, ...printed],
    ["check", regulation, ...printed],
    ["check", fileOf(regulationWith(c, true), "json", c), ...printed],
    ["evaluate", sound, "--profile", regulation, "--as-of", "2026-11-23", ...printed],
    ["agenda", sound, "--profile", regulation, "--as-of", "2026-11-23", ...printed],
    ["profile", "show", regulation, ...printed],
    ["profile", "readings", regulation, ...printed],
    ["profile", "coverage", regulation, ...printed],
    ["schedule", "--profile", regulation, "--from", "2026-01-01", "--to", "2026-03-31", ...printed],
    [
      "calendar",
      "--from",
      "2026-11-01",
      "--to",
      "2026-11-30",
      "--calendar-off",
      "2026-11-04",
      "--calendar-source",
      word,
      ...printed,
    ],
    // Lines that fit no command, and options of every kind.
    ["evaluate", sheet, `--${option}`],
    [option],
    ["profile", option],
    ["profile", "show", word],
    ["check", join(folder, word)],
    ["evaluate", join(folder, word), ...JUDGED, "--format", "csv"],
    [
      "evaluate",
      sheet,
      "--profile",
      `${word}.yaml`,
      "--as-of",
      word,
      "--known-at",
      word,
      "--param",
      word,
      "--reading",
      word,
    ],
    ["evaluate", sheet, ...JUDGED, "--reading", `A09=${word}`, "--param", `due=${word}`, "--calendar-off", word],
    ["evaluate", sheet, ...JUDGED, "--format", word],
    ["evaluate", sheet, ...JUDGED, "--output", join(folder, word, word)],
    ["evaluate", sheet, ...JUDGED, "--formula", word, "--rounding", word, "--digits", word, "--jobs", word],
    ["agenda", sheet, ...JUDGED, "--unit", word, "--actor", word, "--until", word],
    ["explain", "--provision", word, ...JUDGED],
    ["explain", "--provision", `lao-cai/${word}`, "--as-of", "2026-11-23"],
    ["schedule", ...JUDGED.slice(0, 2), "--from", word, "--to", word, "--meetings", join(folder, word)],
    ["calendar", "--from", word, "--to", word],
    ["profile", "list", "--lang", word],
    ["evaluate", sheet, "--input-format", word, ...JUDGED],
  ];
};

describe("nothing of the input acts on a terminal", () => {
  it.each(FORMATS)("whatever the command and the error, as %s", { timeout: 300_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CONTROLS),
        fc.constantFrom("vi", "en"),
        fc.boolean(),
        async (c, lang, colour) => {
          for (const line of linesWith(c, format)) {
            const { out, err } = await dondoc([...line, "--lang", lang], { colour });
            const form = line.includes("csv") ? "csv" : format;
            const place = line.join(" ").slice(0, 300);
            expect({ place, acts: acting(out, form) }).toEqual({ place, acts: [] });
            expect({ place, acts: acting(err, "") }).toEqual({ place, acts: [] });
            // A line break of the input breaks no line of ours.
            if (format !== "table")
              expect({ place, broken: /QQ\s*[\r\n]\s*ZZ/.test(out) }).toEqual({ place, broken: false });
            expect({ place, broken: /QQ\s*[\r\n]\s*ZZ/.test(err) }).toEqual({ place, broken: false });
          }
        },
      ),
      {
        numRuns: draws(12),
        examples: [
          ["\n", "vi", false],
          ["\u001b[8m", "en", true],
          ["\u202e", "vi", true],
          ["\u009b", "vi", false],
          ["\r\n", "en", false],
        ],
      },
    );
  });

  it("is asked of results too, not of refusals alone", async () => {
    const codes: number[] = [];
    for (const format of FORMATS) for (const line of linesWith("\u202e", format)) codes.push((await dondoc(line)).code);
    expect(codes.filter((code) => code === 0).length).toBeGreaterThan(4 * 10);
    expect(codes.filter((code) => code === 2).length).toBeGreaterThan(4 * 20);
  });

  it("keeps what was written: JSON says the same, escaped", async () => {
    for (const c of CONTROLS) {
      const task = { id: `a${c}b`, title: `t${c}`, dueOn: "2026-11-20" };
      for (const format of ["json", "jsonl"]) {
        const { out } = await dondoc(["evaluate", "-", ...JUDGED, "--format", format, "--input-format", "jsonl"], {
          stdin: JSON.stringify(task),
        });
        const found = JSON.parse(out);
        expect((format === "json" ? found.tasks[0] : found).id).toBe(`a${c}b`);
      }
    }
  });
});
