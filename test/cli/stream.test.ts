import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import { laoCai } from "../../src/profiles/index.js";
import { builtCommand, ended, type Start } from "./built.js";
import { dondoc, fileOf } from "./harness.js";

const AS_OF = "2026-11-23";
const JUDGED = ["--profile", "lao-cai", "--as-of", AS_OF];
const task = (i: number) => ({
  id: `NV-${i}`,
  title: `Báo cáo số ${i}, “đợt ${i % 3}”; khẩn`,
  lead: ["Sở Nội vụ", "Sở Xây dựng"][i % 2],
  dueOn: `2026-${String((i % 12) + 1).padStart(2, "0")}-16`,
  document: { number: `${i}/UBND`, issuedOn: "2026-01-05" },
  events: i % 3 === 0 ? [{ type: "completed", on: "2026-02-02" }] : [],
});
const TASKS = Array.from({ length: 2_000 }, (_, i) => task(i));
const lines = (tasks: readonly unknown[]): string => tasks.map((one) => `${JSON.stringify(one)}\n`).join("");
const EVALUATION = evaluateRegister({ tasks: TASKS }, { profile: laoCai, asOf: AS_OF });

let started: Start;
beforeAll(async () => {
  started = await builtCommand("stream-test");
});
const ran = (argv: readonly string[]) => ended(started(argv));

describe("dondoc evaluate --format jsonl", () => {
  it("prints the evaluation of every task, one a line, in order", async () => {
    const { code, out, err } = await dondoc([
      "evaluate",
      fileOf(lines(TASKS), "jsonl"),
      ...JUDGED,
      "--format",
      "jsonl",
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(lines(EVALUATION.tasks));
  });

  it("takes what is no JSON Lines too, whole", async () => {
    const { out } = await dondoc(["evaluate", fileOf({ tasks: TASKS }), ...JUDGED, "--format", "jsonl"]);
    expect(out).toBe(lines(EVALUATION.tasks));
  });

  it("is no form of commands whose results do not stand alone", async () => {
    const { code, err } = await dondoc(["agenda", fileOf(lines(TASKS), "jsonl"), ...JUDGED, "--format", "jsonl"]);
    expect(code).toBe(2);
    expect(err).toContain("--format");
  });

  it("prints nothing and names every line that cannot be read", async () => {
    const bad = `${lines(TASKS.slice(0, 3))}{"id": \n\n${lines([{ id: "X", dueOn: "2026-02-30" }, task(1)])}`;
    const { code, out, err } = await dondoc(["evaluate", fileOf(bad, "jsonl"), ...JUDGED, "--format", "jsonl"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n").filter((line) => line !== "")).toEqual([
      expect.stringContaining("4"),
      expect.stringMatching(/6.*2026-02-30|2026-02-30.*6/),
      expect.stringMatching(/NV-1/),
    ]);
  });

  it("names a key that is given twice, whichever way it is written", async () => {
    for (const line of ['{"id":"1","title":"a","title":"b"}', '{"id" : "1", "title":"a", "title" : "b"}']) {
      const { code, out, err } = await dondoc([
        "evaluate",
        fileOf(`${line}\n`, "jsonl"),
        ...JUDGED,
        "--format",
        "jsonl",
      ]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("title");
    }
  });

  it("refuses an empty file and a missing one", async () => {
    for (const file of [fileOf("", "jsonl"), fileOf("\n\n", "jsonl"), "/nowhere/at-all.jsonl"]) {
      const { code, out } = await dondoc(["evaluate", file, ...JUDGED, "--format", "jsonl"]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
    }
  });

  it("refuses what is not UTF-8, and reads past a mark at the head", async () => {
    const marked = fileOf(`\uFEFF${lines(TASKS.slice(0, 2))}`, "jsonl");
    expect((await dondoc(["evaluate", marked, ...JUDGED, "--format", "jsonl"])).out).toBe(
      lines(EVALUATION.tasks.slice(0, 2)),
    );
    const latin = fileOf("", "jsonl");
    writeFileSync(
      latin,
      Buffer.concat([Buffer.from('{"id":"1","title":"'), Buffer.from([0xd0, 0xe2]), Buffer.from('"}\n')]),
    );
    const { code, err } = await dondoc(["evaluate", latin, ...JUDGED, "--format", "jsonl"]);
    expect(code).toBe(2);
    expect(err).toContain("UTF-8");
  });
});

describe("dondoc evaluate --format csv of a long register", () => {
  const sheet = (rows: readonly (readonly string[])[]): string =>
    rows
      .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(","))
      .join("\r\n");
  const ROWS = TASKS.map(({ id, title, lead = "", dueOn, document }) => [
    id,
    title,
    lead,
    dueOn,
    document.number,
    document.issuedOn,
  ]);
  const HEAD = ["Mã", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Số văn bản", "Ngày văn bản"];

  it("gives the rows that a register read whole gives", async () => {
    const csv = sheet([HEAD, ...ROWS]);
    const { out } = await dondoc(["evaluate", fileOf(csv, "csv"), ...JUDGED, "--format", "csv"]);
    const whole = await dondoc(["evaluate", "-", "--input-format", "csv", ...JUDGED, "--format", "json"], {
      stdin: csv,
    });
    const evaluations: { id: string; completedOn: string | null }[] = JSON.parse(whole.out).tasks;
    const rows = out.trimEnd().split("\r\n");
    expect(rows).toHaveLength(TASKS.length + 1);
    expect(rows.slice(1).map((row) => row.split(",")[0])).toEqual(evaluations.map(({ id }) => id));
  });

  it("keeps rows whole over line breaks in cells, wherever the chunks are cut", async () => {
    const rows = ROWS.slice(0, 400).map(([id = "", title = "", ...rest]) => [
      id,
      `${title}\nhai dòng, "ngoặc"`,
      ...rest,
    ]);
    const csv = sheet([HEAD, ...rows]);
    const outs = new Set<string>();
    for (const size of [1_000, 4_097, csv.length]) {
      const bytes = Buffer.from(csv);
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { code, out, err } = await dondoc(
        ["evaluate", "-", "--input-format", "csv", ...JUDGED, "--format", "jsonl"],
        { stdin: parts },
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
      outs.add(out);
    }
    expect(outs.size).toBe(1);
    expect([...outs][0]?.trimEnd().split("\n")).toHaveLength(400);
  });

  it("gives tasks the ids that their rows hold, whatever their running numbers", async () => {
    const csv = sheet([
      ["STT", "Nhiệm vụ", "Thời hạn"],
      ["1", "A", "2026-03-04"],
      ["1", "B", "2026-03-05"],
      ["", "C", "2026-03-06"],
    ]);
    const { out } = await dondoc(["evaluate", fileOf(csv, "csv"), ...JUDGED, "--format", "jsonl"]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "b", "c"]);
  });

  it("keeps cells beyond the headings, and says so", async () => {
    const csv = sheet([
      ["STT", "Nhiệm vụ", "Thời hạn"],
      ["1", "A", "2026-03-04"],
      ["2", "B", "2026-03-05", "thừa"],
    ]);
    const { code, err } = await dondoc(["evaluate", fileOf(csv, "csv"), ...JUDGED, "--format", "jsonl"]);
    expect(code).toBe(0);
    expect(err).toContain("Cột D");
  });
});

describe("--output", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-output-"));

  it("puts the file in its place when it is whole", async () => {
    for (const format of ["jsonl", "csv", "json", "md"]) {
      const target = join(folder, `out.${format}`);
      const input = fileOf(lines(TASKS), "jsonl");
      const { code, out } = await dondoc(["evaluate", input, ...JUDGED, "--format", format, "--output", target]);
      expect({ format, code, out }).toEqual({ format, code: 0, out: "" });
      const printed = (await dondoc(["evaluate", input, ...JUDGED, "--format", format])).out;
      // Excel needs the mark; a pipe does not.
      expect(readFileSync(target, "utf8")).toBe(format === "csv" ? `\uFEFF${printed}` : printed);
    }
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("leaves no file behind when the register cannot be read, and the old one as it was", async () => {
    const target = join(folder, "kept.jsonl");
    writeFileSync(target, "as it was");
    const bad = fileOf(`${lines(TASKS)}{"id":`, "jsonl");
    const { code } = await dondoc(["evaluate", bad, ...JUDGED, "--format", "jsonl", "--output", target]);
    expect(code).toBe(2);
    expect(readFileSync(target, "utf8")).toBe("as it was");
    expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("leaves nothing behind when the run is interrupted", async () => {
    const target = join(folder, "interrupted.jsonl");
    const child = started([
      "evaluate",
      "-",
      "--input-format",
      "jsonl",
      ...JUDGED,
      "--format",
      "jsonl",
      "--output",
      target,
    ]);
    child.stdin.on("error", () => undefined);
    child.stdin.write(lines(TASKS));
    const partial = (): boolean => readdirSync(folder).some((name) => name.includes("partial"));
    for (let i = 0; i < 400 && !partial(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(partial()).toBe(true);
    const closed = new Promise((resolve) => child.on("close", resolve));
    child.kill("SIGINT");
    await closed;
    expect({ there: existsSync(target), partial: partial() }).toEqual({ there: false, partial: false });
  });

  it("is not the register that is read", async () => {
    for (const format of ["jsonl", "csv", "json"]) {
      const file = fileOf(lines(TASKS), "jsonl");
      const { code, err } = await dondoc(["evaluate", file, ...JUDGED, "--format", format, "--output", file]);
      expect({ format, code }).toEqual({ format, code: 2 });
      expect(err).toContain("--output");
      expect(readFileSync(file, "utf8")).toBe(lines(TASKS));
    }
  });

  it("names a place that cannot be written", async () => {
    const target = join(folder, "no", "such", "folder.jsonl");
    const { code, err } = await dondoc([
      "evaluate",
      fileOf(lines(TASKS), "jsonl"),
      ...JUDGED,
      "--format",
      "jsonl",
      "-o",
      target,
    ]);
    expect(code).toBe(2);
    expect(err).toContain("--output");
  });
});

describe("--jobs", () => {
  it("gives the same bytes in the same order with several threads", async () => {
    const input = fileOf(lines(TASKS), "jsonl");
    const line = ["evaluate", input, ...JUDGED, "--format", "csv"];
    const [one, three] = await Promise.all([ran(line), ran([...line, "--jobs", "3"])]);
    expect({ code: three.code, err: three.err }).toEqual({ code: 0, err: "" });
    expect(three.out).toBe(one.out);
    expect(one.out.split("\r\n")).toHaveLength(TASKS.length + 2);
  });

  it("is a whole number", async () => {
    const { code, err } = await dondoc([
      "evaluate",
      fileOf(lines(TASKS), "jsonl"),
      ...JUDGED,
      "--format",
      "csv",
      "--jobs",
      "many",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("--jobs");
  });
});
