import { describe, expect, it } from "vitest";
import { evaluateStream } from "../../src/core/answers/evaluate-stream.js";
import { evaluate } from "../../src/core/answers/evaluator.js";
import { DondocError } from "../../src/errors.js";
import { readTasks } from "../../src/io/read-tasks.js";
import { laoCai } from "../../src/profiles/index.js";

const OPTIONS = { profile: laoCai, asOf: "2026-03-05" };
const TASKS = Array.from({ length: 50 }, (_, i) => ({ id: `${i}`, title: `Báo cáo “${i}”`, dueOn: "2026-03-04" }));

const all = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
};
const inParts = (text: string, size: number): Uint8Array[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
};

describe("readTasks and evaluateStream", () => {
  it("give the evaluation of each task, in order, wherever characters and lines are cut", async () => {
    const text = TASKS.map((task) => JSON.stringify(task)).join("\r\n");
    for (const size of [1, 7, 1_000, 100_000]) {
      const results = await all(evaluateStream(readTasks(inParts(text, size), { format: "jsonl" }), OPTIONS));
      expect(results).toEqual(TASKS.map((task) => evaluate(task, OPTIONS)));
    }
  });

  it("read CSV with its headings", async () => {
    const text = `STT,Nhiệm vụ,Thời hạn\n${TASKS.map(({ id, title }) => `${id},${title},04/03/2026\n`).join("")}`;
    for (const size of [5, 100_000]) {
      const results = await all(evaluateStream(readTasks(inParts(text, size), { format: "csv" }), OPTIONS));
      expect(results.map(({ ordinal, title, dueOn }) => ({ id: ordinal, title, dueOn: dueOn.current }))).toEqual(TASKS);
    }
  });

  it("name the row of what is no JSON, and refuse broken quotes", async () => {
    const lines = readTasks(['{"id":"1"}\n{"id"\n'], { format: "jsonl" });
    await expect(all(lines)).rejects.toMatchObject({ issues: [{ code: "unreadable", row: 2 }] });
    const sheet = readTasks(['STT,Nhiệm vụ\n1,"A\n'], { format: "csv" });
    await expect(all(sheet)).rejects.toBeInstanceOf(DondocError);
  });

  it("keep no task: what a reader does not ask for is not read", async () => {
    let given = 0;
    const source = (function* () {
      for (; ; given++) yield `${JSON.stringify({ id: `${given}` })}\n`;
    })();
    for await (const { id } of evaluateStream(readTasks(source, { format: "jsonl" }), OPTIONS)) {
      if (id === "100") break;
    }
    expect(given).toBeLessThan(110);
  });
});
