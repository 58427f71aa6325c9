import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateRegister } from "../src/core/answers/evaluator.js";
import type { RegisterEvaluation } from "../src/core/answers/register-evaluation.js";
import type { Register } from "../src/core/model/task.js";
import { readRegister } from "../src/io/read-register.js";
import { laoCai } from "../src/profiles/index.js";

const read = (name: string): Promise<Register> =>
  readRegister(readFileSync(new URL(`../examples/data/${name}`, import.meta.url)), { name });

const judge = (register: unknown): RegisterEvaluation =>
  evaluateRegister(register, { profile: laoCai, asOf: "2024-07-08" });

/** What is said of tasks and bodies; what is said of the reading of a file, and of its very letters, is its own. */
const saidOf = ({ tasks, register, summary }: RegisterEvaluation): unknown =>
  JSON.parse(JSON.stringify({ tasks, register, summary }, (key, value: unknown) => (key === "meta" ? null : value)));

const registers = { csv: {} as Register, xlsx: {} as Register, json: {} as Register };
beforeAll(async () => {
  for (const format of ["csv", "xlsx", "json"] as const) registers[format] = await read(`register.${format}`);
});

describe("the register of the examples", () => {
  it("gives one result from its sheet in CSV, in XLSX, and printed as JSON", () => {
    const { csv, xlsx } = registers;
    // The XLSX has rows of groups, which stand beside a task and decide nothing.
    expect(saidOf(judge(xlsx))).toEqual(saidOf(judge(csv)));
    const { notices: _, ...printed } = csv;
    expect(saidOf(judge(JSON.parse(JSON.stringify(printed))))).toEqual(saidOf(judge(csv)));
  });

  it("gives one result from the sheets and from the JSON, as far as a sheet has columns for it", () => {
    const { csv, json } = registers;
    const ids = json.tasks.map(({ id }) => id);
    const ofSheet = { keeps: csv.keeps, tasks: csv.tasks.filter(({ id }) => ids.includes(id)) };
    const kept = new Set<string>(csv.keeps);
    const ofJson = json.tasks.map(({ document, events, ...task }) => {
      const { title: _, ...columns } = document ?? {};
      return { ...task, document: columns, events: events.filter(({ type }) => kept.has(type)) };
    });
    expect(ofSheet.tasks).toHaveLength(ids.length);
    expect(saidOf(judge({ keeps: csv.keeps, tasks: ofJson }))).toEqual(saidOf(judge(ofSheet)));
  });

  it("calls nothing late in a sheet that has no day of completion, and asks for what it does not tell", () => {
    const { summary, register, tasks } = judge(registers.csv);
    expect(summary.all.counts).toMatchObject({
      openOverdue: 0,
      openUndetermined: 18,
      openInTime: 1,
      openNoDeadline: 2,
    });
    expect([...tasks, register].flatMap(({ duties }) => duties).filter(({ state }) => state === "overdue")).toEqual([]);
    expect(register.questions.length).toBeGreaterThan(0);
  });

  it("shows a question, a returned task, a new lead, and bodies that lead together", () => {
    const { tasks, register } = judge(registers.json);
    const taskOf = (id: string) => tasks.find((task) => task.id === id) ?? expect.fail(`no task ${id}`);
    const ownersOf = (id: string, rule: string) =>
      taskOf(id).duties.flatMap(({ ruleId, state, unit }) => (ruleId.startsWith(rule) ? [[state, unit]] : []));
    // Feedback by nobody named: whether article 19.5 asks for something depends on who gave it.
    expect(taskOf("QT-007").questions).toHaveLength(1);
    expect(taskOf("QT-007").questions[0]?.keys).toEqual(["QT-007/lao-cai%2F19.5/PH-2/office"]);
    // Returned on 3/7: the office answers, the report missed on 30/6 stays late.
    expect(ownersOf("QT-022", "lao-cai/6.2.a#2")).toEqual([["owed", null]]);
    expect(
      taskOf("QT-022")
        .duties.filter(({ state }) => state === "overdue")
        .map(({ due }) => due),
    ).toEqual(["2024-06-30", "2024-06-30"]);
    // Passed on after its deadline: the debt stays with the one who let it, the state is that of those who lead now.
    const together = ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường"];
    expect(taskOf("QT-004").leads).toEqual(together);
    expect(ownersOf("QT-004", "lao-cai/7.2.a")).toEqual([["overdue", "UBND huyện Triệu Phong"]]);
    expect(ownersOf("QT-004", "lao-cai/20.2").filter(([state]) => state === "owed")).toEqual(
      together.map((unit) => ["owed", unit]),
    );
    expect(register.duties.filter(({ state }) => state === "missed")).toEqual([]);
  });
});
