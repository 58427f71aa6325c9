import { type ChildProcessWithoutNullStreams, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtCommand, ended, type Start } from "./built.js";

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** At once, on a machine that does other things too. */
const AT_ONCE_MS = 1_500;

const folder = mkdtempSync(join(tmpdir(), "dondoc-signal-"));
const inFolder = (name: string): string => join(folder, name);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Tasks of one history each, so many that to judge them takes long. */
const MANY = inFolder("many.json");
/** One task whose history alone takes a block long. */
const LONG_LINES = inFolder("long.jsonl");
const PIPE = inFolder("pipe.jsonl");

let start: Start;
beforeAll(async () => {
  start = await builtCommand("interrupted-test");
  const tasks = Array.from({ length: 60_000 }, (_, i) => ({ id: `NV-${i}`, title: "Báo cáo", dueOn: "2026-11-20" }));
  writeFileSync(MANY, JSON.stringify(tasks));
  const events = Array.from({ length: 12_000 }, (_, i) => ({
    type: "deadlineAdjusted",
    on: "2026-10-12",
    dueOn: `2026-11-${10 + (i % 20)}`,
    authorisedBy: "UBND",
  }));
  const line = (i: number) => `${JSON.stringify({ id: `${i}`, title: "x", dueOn: "2026-11-02", events })}\n`;
  writeFileSync(LONG_LINES, Array.from({ length: 25 }, (_, i) => line(i)).join(""));
  execFileSync("mkfifo", [PIPE]);
});

const partials = (): string[] => readdirSync(folder).filter((name) => name.includes("partial"));

/** Sends a signal and waits for the end; how long that took. */
const killed = async (child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals) => {
  const end = ended(child);
  const began = performance.now();
  expect(child.exitCode).toBe(null);
  child.kill(signal);
  const { code, signal: by, err } = await end;
  return { code, by, err, ms: performance.now() - began };
};

const expectKilled = async (child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<void> => {
  const { ms, ...rest } = await killed(child, signal);
  expect(rest).toEqual({ code: null, by: signal, err: "" });
  expect(ms).toBeLessThan(AT_ONCE_MS);
};

const EVALUATED = ["--format", "jsonl"];

describe("one signal ends a run at once", () => {
  it.each(SIGNALS)("%s, while it computes", async (signal) => {
    const child = start(["evaluate", MANY, ...JUDGED, "--format", "json"], { stdio: ["ignore", "ignore", "pipe"] });
    await pause(900);
    await expectKilled(child, signal);
  });

  it.each(SIGNALS)("%s, while it computes what goes into a file", async (signal) => {
    const target = inFolder(`whole-${signal}.json`);
    const child = start(["evaluate", MANY, ...JUDGED, "--format", "json", "-o", target]);
    await pause(900);
    await expectKilled(child, signal);
    expect({ there: existsSync(target), partials: partials() }).toEqual({ there: false, partials: [] });
  });

  it.each(SIGNALS)("%s, while a file is written bit by bit and each bit takes long", async (signal) => {
    for (const jobs of [[], ["--jobs", "2"]]) {
      const target = inFolder(`stream-${signal}.jsonl`);
      writeFileSync(target, "as it was");
      const child = start(["evaluate", LONG_LINES, ...JUDGED, ...EVALUATED, "--arguable", ...jobs, "-o", target]);
      for (let i = 0; i < 400 && partials().length === 0; i++) await pause(20);
      expect(partials()).toHaveLength(1);
      await pause(400);
      await expectKilled(child, signal);
      expect({ kept: readFileSync(target, "utf8"), partials: partials() }).toEqual({ kept: "as it was", partials: [] });
    }
  });

  it.each([
    ["whole", []],
    ["bit by bit", EVALUATED],
    ["whole, into a file", ["-o", inFolder("piped.txt")]],
    ["bit by bit, into a file", [...EVALUATED, "-o", inFolder("piped.jsonl")]],
  ])("while it waits for a pipe without a writer: %s", async (_, more) => {
    // Both wait at once; neither has anything to compute.
    const waiting = (["SIGINT", "SIGTERM"] as const).map(async (signal) => {
      const child = start(["evaluate", PIPE, ...JUDGED, ...more]);
      await pause(700);
      await expectKilled(child, signal);
    });
    await Promise.all(waiting);
    expect(partials()).toEqual([]);
  });

  it("while it waits for a pipe whose writer says nothing", async () => {
    const child = start(["check", "-"]);
    await pause(600);
    await expectKilled(child, "SIGINT");
  });

  it("which a shell calls 130 and 143", () => {
    for (const [signal, code] of [
      ["INT", 130],
      ["TERM", 143],
    ] as const) {
      const script = `"$@" & sleep 0.8; kill -${signal} $!; wait $!; echo $?`;
      const { spawnargs } = start(["--version"]);
      const line = [...spawnargs.slice(0, 2), "evaluate", PIPE, ...JUDGED, ...EVALUATED, "-o", inFolder("sh.jsonl")];
      const out = execFileSync("bash", ["-m", "-c", script, "bash", ...line], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      expect(out.trim()).toBe(String(code));
    }
  });
});

describe("a pipe that is read", () => {
  it("gives what its writer wrote, in pieces", async () => {
    const tasks = Array.from({ length: 800 }, (_, i) =>
      JSON.stringify({ id: `${i}`, title: "x", dueOn: "2026-11-20" }),
    );
    for (const more of [EVALUATED, ["--format", "json"]]) {
      const end = ended(start(["evaluate", PIPE, ...JUDGED, ...more]));
      execFileSync("sh", [
        "-c",
        '(head -c 5000 "$2"; sleep 0.3; tail -c +5001 "$2") > "$1"',
        "sh",
        PIPE,
        (() => {
          writeFileSync(inFolder("written.jsonl"), tasks.join("\n"));
          return inFolder("written.jsonl");
        })(),
      ]);
      const { code, out } = await end;
      const direct = await ended(start(["evaluate", inFolder("written.jsonl"), ...JUDGED, ...more]));
      expect(code).toBe(0);
      expect(out).toBe(direct.out);
    }
  });
});
