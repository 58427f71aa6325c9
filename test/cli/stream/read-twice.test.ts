import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { blocksOf } from "../../../src/cli/stream/blocks.js";
import { readIndex } from "../../../src/cli/stream/read-index.js";
import type { StreamSetup } from "../../../src/cli/stream/setup.js";
import { blockWork } from "../../../src/cli/stream/work.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { registerContext } from "../../../src/core/answers/register-context.js";
import { laoCai } from "../../../src/profiles/index.js";
import { dondoc, fileOf } from "../harness.js";

const AS_OF = "2026-03-20";
const JUDGED = ["--profile", "lao-cai", "--as-of", AS_OF, "--format", "jsonl"];
const document = { number: "12/UBND", issuedOn: "2026-03-02" };
const SHARED = [
  { id: "1", title: "Báo cáo", lead: "Sở Y tế", document },
  { id: "2", title: "Đề án", lead: "Sở Nội vụ", document },
];
const RESPELT = [
  { id: "1", title: "Báo cáo", lead: "SỞ Y TẾ" },
  { id: "2", title: "Đề án", lead: "Sở Y tế" },
];
const APART = [
  { id: "1", title: "Báo cáo", lead: "Sở Y tế" },
  { id: "2", title: "Đề án", lead: "Sở Y tế", document },
];
const lines = (tasks: readonly unknown[]): string => tasks.map((one) => `${JSON.stringify(one)}\n`).join("");
const printed = (results: readonly unknown[]): string => lines(results);

describe("a file is read twice", () => {
  it.each([
    ["tasks of one document", SHARED],
    ["names in two spellings", RESPELT],
  ])("and says of %s what the register says, with the same remarks", async (_, tasks) => {
    const { code, out, err } = await dondoc(["evaluate", fileOf(lines(tasks), "jsonl"), ...JUDGED, "--lang", "en"]);
    const whole = evaluateRegister(tasks, { profile: laoCai, asOf: AS_OF });
    expect({ code, out }).toEqual({ code: 0, out: printed(whole.tasks) });
    const remarks = err.split("\n").filter((line) => line !== "");
    expect(remarks).toEqual(whole.notices.map(({ detail }) => expect.stringContaining(detail.en)));
  });

  it("names a line that cannot be read once, and one that is read twice in the same words as ever", async () => {
    const { code, err } = await dondoc(["evaluate", fileOf(`${lines(SHARED)}{"id":\n`, "jsonl"), ...JUDGED]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining("3")]);
  });
});

describe("a pipe is read once", () => {
  const pipe = ["evaluate", "-", "--input-format", "jsonl", ...JUDGED];
  const alone = (tasks: readonly unknown[]): string =>
    printed(tasks.map((task) => evaluate(task, { profile: laoCai, asOf: AS_OF })));

  it.each([
    ["tasks of one document", SHARED],
    ["names in two spellings", RESPELT],
  ])("and %s are judged apart, which one remark says in either language", async (_, tasks) => {
    const more = [...tasks, ...tasks.map((task) => ({ ...task, id: `${task.id}-` }))];
    const vi = await dondoc(pipe, { stdin: lines(more) });
    const en = await dondoc([...pipe, "--lang", "en"], { stdin: lines(more) });
    expect(vi.out).toBe(alone(more));
    expect(vi.err.trimEnd().split("\n")).toEqual([expect.stringMatching(/Đọc từ ống dẫn.*văn bản.*tên cơ quan/)]);
    expect(en.err.trimEnd().split("\n")).toEqual([expect.stringMatching(/Read from a pipe.*document.*names/)]);
  });

  it("and says nothing where no task has to do with another", async () => {
    const { out, err } = await dondoc(pipe, { stdin: lines(APART) });
    expect({ out, err }).toEqual({ out: alone(APART), err: "" });
  });
});

describe("a file that changes between the two readings", () => {
  const setup: Omit<StreamSetup, "context"> = {
    profile: laoCai,
    calendar: { off: [], working: [], source: "" },
    evaluator: {},
    readings: {},
    asOf: AS_OF,
    form: "jsonl",
    lang: "vi",
  };
  const blocks = (text: string) =>
    blocksOf(
      (async function* () {
        yield text;
      })(),
      "jsonl",
      vietnam,
      undefined,
    );

  it("is evaluated as it stands, with the index as it was", async () => {
    const context = await readIndex(blocks(lines(SHARED)));
    expect(context).toEqual(registerContext(SHARED));
    const changed = [
      { ...SHARED[0], lead: "Trường Chính trị" },
      { id: "9", title: "Việc mới", document: { number: "1" } },
    ];
    const { bytes, problems } = blockWork({ ...setup, context })({ bytes: Buffer.from(lines(changed)), firstRow: 1 });
    expect(problems).toEqual([]);
    const results = changed.map((task) => evaluate(task, { profile: laoCai, asOf: AS_OF, context }));
    expect(new TextDecoder().decode(bytes)).toBe(printed(results));
  });

  it("gives the index of what could be read", async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(lines(SHARED));
      yield Buffer.alloc(3 * 1024 * 1024, "x");
    };
    const context = await readIndex(blocksOf(broken(), "jsonl", vietnam, undefined));
    expect(context).toEqual(registerContext(SHARED));
    expect((await readIndex(blocks("{\n7\n[]\n"))).names).toEqual([]);
  });
});
