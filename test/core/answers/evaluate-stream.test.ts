import { describe, expect, it } from "vitest";
import { WorkingCalendar } from "../../../src/calendar/index.js";
import { evaluateStream, type StreamOptions } from "../../../src/core/answers/evaluate-stream.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { registerContext } from "../../../src/core/answers/register-context.js";
import type { RegisterNotice } from "../../../src/core/model/task.js";
import { DondocError } from "../../../src/errors.js";
import { laoCai } from "../../../src/profiles/index.js";

const OPTIONS = { profile: laoCai, asOf: "2026-03-05" };
const GOOD = ["a", "b", "c"].map((id) => ({ id, title: "Báo cáo", dueOn: "2026-03-04" }));
const WRONG_DAY = { id: "x", dueOn: "2026-02-30" };

/** The ids that come out, and the error that ends the stream. */
const run = async (
  tasks: Iterable<unknown> | AsyncIterable<unknown>,
  options: StreamOptions = OPTIONS,
): Promise<{ ids: string[]; error: unknown }> => {
  const ids: string[] = [];
  try {
    for await (const { id } of evaluateStream(tasks, options)) ids.push(id);
  } catch (error) {
    return { ids, error };
  }
  return { ids, error: null };
};
const pathsOf = (error: unknown): string[] =>
  error instanceof DondocError ? error.issues.map(({ code, path }) => `${code} ${path}`) : [String(error)];

describe("a stream of tasks", () => {
  it("gives what evaluate gives of each, in order", async () => {
    const results: unknown[] = [];
    for await (const result of evaluateStream(GOOD, OPTIONS)) results.push(result);
    expect(results).toEqual(GOOD.map((task) => evaluate(task, OPTIONS)));
  });

  it("ends with the first task that cannot be read, which is named by its place in the stream", async () => {
    const { ids, error } = await run([...GOOD.slice(0, 2), WRONG_DAY, GOOD[2], WRONG_DAY]);
    expect(ids).toEqual(["a", "b"]);
    expect(pathsOf(error)).toEqual(["impossible-date tasks[2].dueOn"]);
  });

  it("names by its place alone what is no task at all", async () => {
    expect(pathsOf((await run(["a task"])).error)).toEqual(["wrong-type tasks[0]"]);
  });

  it("passes over a task that cannot be read where somebody is told of it, with all of its problems", async () => {
    const told: string[] = [];
    const onProblem = (error: DondocError, index: number) => told.push(`${index}: ${pathsOf(error).join(", ")}`);
    const { ids, error } = await run([GOOD[0], { ...WRONG_DAY, titel: "x" }, GOOD[1], 7, GOOD[2]], {
      ...OPTIONS,
      onProblem,
    });
    expect({ ids, error }).toEqual({ ids: ["a", "b", "c"], error: null });
    expect(told).toHaveLength(2);
    expect(told[0]).toContain("unknown-key tasks[1].titel");
    expect(told[0]).toContain("impossible-date tasks[1].dueOn");
    expect(told[1]).toBe("3: wrong-type tasks[3]");
  });

  it("says with the index of a register what the register says of each", async () => {
    const document = { number: "12/UBND", issuedOn: "2026-03-02" };
    const tasks = ["Sở Y tế", "SỞ Y TẾ", "Sở Y tế"].map((lead, i) => ({ ...GOOD[i], lead, document }));
    const results: unknown[] = [];
    for await (const result of evaluateStream(tasks, { ...OPTIONS, context: registerContext(tasks) }))
      results.push(result);
    expect(results).toEqual(evaluateRegister(tasks, OPTIONS).tasks);
  });

  it("says once, before the first result, that tasks are judged apart where it has no index", async () => {
    const told: string[] = [];
    const onNotice = ({ code }: RegisterNotice): number => told.push(code);
    for await (const { id } of evaluateStream(GOOD, { ...OPTIONS, onNotice })) told.push(id);
    expect(told).toEqual(["tasksApart", "a", "b", "c"]);
    told.length = 0;
    const context = registerContext(GOOD);
    for await (const { id } of evaluateStream(GOOD, { ...OPTIONS, context, onNotice })) told.push(id);
    for await (const { id } of evaluateStream([], { ...OPTIONS, onNotice })) told.push(id);
    expect(told).toEqual(["a", "b", "c"]);
  });

  it("refuses what is no index before the first task", async () => {
    const none = { ids: [], error: expect.any(DondocError) };
    expect(await run(GOOD, { ...OPTIONS, context: {} as never })).toEqual(none);
    expect(await run(GOOD, { ...OPTIONS, onNotice: 7 as never })).toEqual(none);
  });

  it("does not take a fault of the calendar for one of a task", async () => {
    const calendar = new WorkingCalendar({ id: "broken", first: "2014-01-01", last: "2050-12-31" }, () => {
      throw new RangeError("the days cannot be read");
    });
    const told: number[] = [];
    const onProblem = (_: DondocError, index: number) => told.push(index);
    const { ids, error } = await run(GOOD, { ...OPTIONS, calendar, onProblem });
    expect(ids).toEqual([]);
    expect((error as DondocError).issues).toMatchObject([
      { code: "unreadable", path: "calendar", found: "RangeError: the days cannot be read" },
    ]);
    expect(told).toEqual([]);
  });
});
