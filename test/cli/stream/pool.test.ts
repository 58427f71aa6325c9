import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.js";
import { openPool, type Pool } from "../../../src/cli/stream/pool.js";
import type { StreamSetup } from "../../../src/cli/stream/setup.js";
import type { Done } from "../../../src/cli/stream/work.js";
import { DondocError } from "../../../src/errors.js";
import { laoCai } from "../../../src/profiles/index.js";
import { fileOf } from "../harness.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-pool-"));
let programs = 0;

/** A thread that does this with each block. */
const program = (onBlock: string, atStart = ""): URL => {
  const file = join(folder, `worker-${++programs}.mjs`);
  const answer =
    "const done = { bytes: new Uint8Array(0), problems: [], notices: [], ids: [], rows: [], documents: [], names: [], findings: 0 };";
  const code = `import { parentPort } from "node:worker_threads"; ${answer} let n = 0; ${atStart}
parentPort.on("message", (block) => { n++; ${onBlock} });`;
  writeFileSync(file, code);
  return pathToFileURL(file);
};

const DEATHS: readonly (readonly [string, URL, string])[] = [
  ["leaves by itself", program("process.exit(3);"), "exit 3"],
  ["leaves as if all were well", program("process.exit(0);"), "exit 0"],
  ["throws", program("throw new TypeError('broken');"), "TypeError: broken"],
  ["throws what is no error", program("throw 'a word';"), "a word"],
  ["rejects", program("Promise.reject(new Error('later'));"), "later"],
  ["runs out of memory", program("const all = []; for (;;) all.push(new Array(1e5).fill(n));"), "out of memory"],
  ["dies when it starts", program("", "throw new Error('at once');"), "at once"],
  ["is no program", pathToFileURL(join(folder, "none.mjs")), "none.mjs"],
  ["answers once and dies", program("if (n > 1) process.exit(1); parentPort.postMessage(done);"), "exit 1"],
];

const SETUP: StreamSetup = {
  profile: laoCai,
  calendar: { off: [], working: [], source: "" },
  evaluator: {},
  readings: {},
  asOf: "2026-11-23",
  form: "jsonl",
  lang: "vi",
  context: undefined,
};

const poolOf = (url: URL, jobs = 2): Pool =>
  openPool({ jobs, url, resourceLimits: { maxOldGenerationSizeMb: 16 } }, SETUP);

const outcomes = (work: readonly Promise<Done>[]): Promise<PromiseSettledResult<Done>[]> => Promise.allSettled(work);

describe("a thread that dies says so", () => {
  it.each(DEATHS)("that %s", async (_, url, words) => {
    const pool = poolOf(url);
    const told = new Promise<DondocError>((resolve) => pool.onLost(resolve));
    const work = Array.from({ length: 6 }, () => pool.work({ tasks: [], keeps: null }));
    const refused = (await outcomes(work)).filter((one) => one.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(DondocError);
      expect(reason.code).toBe("interrupted");
      expect(reason.describe("vi")).toContain("một luồng đã dừng");
      expect(reason.describe("en")).toContain(words);
    }
    expect((await told).code).toBe("interrupted");
    // Nothing waits at a thread that is no more.
    const after = await outcomes(Array.from({ length: 6 }, () => pool.work({ tasks: [], keeps: null })));
    expect(after.some(({ status }) => status === "rejected")).toBe(true);
    await pool.close();
  });

  // What memory a thread of the command may take is gigabytes; that one is tried above, with less.
  it.each(DEATHS.filter(([how]) => how !== "runs out of memory"))(
    "and the run ends with code 2, in words, though more could be read: %s",
    async (_, url) => {
      let err = "";
      let out = "";
      const line = `${JSON.stringify({ id: "1", title: "x" })}\n`;
      const code = await run(
        [
          "evaluate",
          "-",
          "--input-format",
          "jsonl",
          "--profile",
          "lao-cai",
          "--as-of",
          "2026-11-23",
          "--format",
          "jsonl",
          "--jobs",
          "2",
        ],
        {
          stdout: { write: (text) => (out += text) },
          stderr: { write: (text) => (err += text) },
          // Enough for every thread, and then a pipe that never ends.
          stdin: (async function* () {
            for (let i = 0; i < 6; i++) yield line;
            await new Promise(() => undefined);
          })(),
          columns: 100,
          today: () => "2026-11-23",
          worker: url,
        },
      );
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^Lỗi: --jobs: công việc dừng giữa chừng, chưa xong: một luồng đã dừng.*\n$/);
    },
    20_000,
  );

  it("a pool that is closed dies in silence", async () => {
    const pool = poolOf(program("parentPort.postMessage(done);"));
    let told = 0;
    pool.onLost(() => told++);
    expect((await outcomes([pool.work({ tasks: [], keeps: null })]))[0]?.status).toBe("fulfilled");
    await pool.close();
    expect(told).toBe(0);
  });

  it("without threads the file is read all the same", async () => {
    const file = fileOf(`${JSON.stringify({ id: "1", title: "x" })}\n`, "jsonl");
    let out = "";
    const io = {
      stdout: {
        write: (text: unknown) =>
          (out += typeof text === "string" ? text : new TextDecoder().decode(text as Uint8Array)),
      },
      stderr: { write: () => 0 },
    };
    const code = await run(
      ["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--format", "jsonl", "--jobs", "4"],
      {
        ...io,
        stdin: (async function* () {})(),
        columns: 100,
        today: () => "2026-11-23",
      },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).id).toBe("1");
  });
});
