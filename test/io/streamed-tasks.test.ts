import { describe, expect, it } from "vitest";
import { evaluateStream } from "../../src/core/answers/evaluate-stream.js";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import { registerContext } from "../../src/core/answers/register-context.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import { readRegister } from "../../src/io/read-register.js";
import { readTasks } from "../../src/io/read-tasks.js";
import { laoCai } from "../../src/profiles/index.js";

const OPTIONS = { profile: laoCai, asOf: "2026-03-05" };

describe("tasks of a sheet, judged as they are read", () => {
  it("make late nothing that the sheet does not keep, as the register read whole", async () => {
    const csv = "Mã,Nhiệm vụ,Cơ quan chủ trì,Ngày giao,Thời hạn\n1,a,Sở Y tế,02/02/2026,20/02/2026\n";
    const whole = evaluateRegister(await readRegister(csv, { format: "csv" }), OPTIONS).tasks;
    const ofStream: unknown[] = [];
    for await (const result of evaluateStream(readTasks([csv], { format: "csv" }), OPTIONS)) ofStream.push(result);
    expect(ofStream).toEqual(whole);
    expect(whole[0]?.status.cell).toBe("openUndetermined");
    const withColumn = csv.replace("Thời hạn", "Thời hạn,Ngày hoàn thành");
    for await (const { status } of evaluateStream(readTasks([withColumn], { format: "csv" }), OPTIONS))
      expect(status.cell).toBe("openOverdue");
  });

  it("know what their sheet keeps where only some are taken, checked before, beside an index", async () => {
    const csv = "Mã,Nhiệm vụ,Thời hạn\n1,a,20/02/2026\n2,b,20/02/2026\n";
    const some = async function* (): AsyncGenerator<unknown> {
      for await (const task of readTasks([csv], { format: "csv" })) {
        const checked = parseTask(task);
        if (checked.id === "2") yield checked;
      }
    };
    const context = registerContext([]);
    for await (const { id, status } of evaluateStream(some(), { ...OPTIONS, context }))
      expect([id, status.cell]).toEqual(["2", "openUndetermined"]);
  });
});
