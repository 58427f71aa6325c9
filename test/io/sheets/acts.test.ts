import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/index.js";
import { readRegister } from "../../../src/io/index.js";
import { laoCai } from "../../../src/profiles/index.js";

const csv = (text: string) => readRegister(new TextEncoder().encode(text), { format: "csv" });

const evaluated = async (text: string) => evaluateRegister(await csv(text), { profile: laoCai, asOf: "2026-03-20" });

describe("A sheet with columns for acts", () => {
  const HEAD = "Mã,Nhiệm vụ,Đơn vị chủ trì,Ngày giao,Thời hạn";
  const ROW = "N1,Việc A,Sở Xây dựng,02/02/2026,10/03/2026";

  it("reads the day of each act, and has it as an event", async () => {
    const { tasks } = await csv(
      `${HEAD},Ngày hoàn thành,Ngày cập nhật kết quả,Ngày đôn đốc\n${ROW},,12/03/2026,16/3/2026\n`,
    );
    expect(tasks[0]?.events.map(({ type, on }) => [type, on])).toEqual([
      ["assigned", "2026-02-02"],
      ["resultRecorded", "2026-03-12"],
      ["urged", "2026-03-16"],
    ]);
  });

  it("keeps an act from the column on, with no day in it as with one", async () => {
    // Due Tuesday 10/3, three working days: until Friday 13/3.
    const states = async (more: string, cell: string) =>
      (await evaluated(`${HEAD},Ngày hoàn thành${more}\n${ROW},${cell}\n`)).tasks[0]?.duties
        .filter(({ ruleId }) => ruleId === "lao-cai/7.2.a")
        .map(({ state, due }) => [state, due]);
    expect(await states("", "")).toEqual([["undetermined", "2026-03-13"]]);
    expect(await states(",Ngày cập nhật kết quả", ",")).toEqual([["overdue", "2026-03-13"]]);
    expect(await states(",Ngày cập nhật kết quả", ",13/03/2026")).toEqual([["met", "2026-03-13"]]);
  });

  it("is what the question for an act that is not kept asks for", async () => {
    const { register } = await evaluated(`${HEAD}\n${ROW}\n`);
    const asked = register.questions.filter(({ code }) => code === "eventNotKept").map(({ text }) => text.vi);
    expect(asked.some((text) => text.includes("“Ngày cập nhật kết quả”"))).toBe(true);
  });

  it("shows a return, which waits for its answer", async () => {
    const { tasks } = await evaluated(`${HEAD},Ngày hoàn thành,Ngày chuyển lại\n${ROW},,04/02/2026\n`);
    expect(tasks[0]?.phase).toBe("returned");
    expect(tasks[0]?.duties.find(({ ruleId }) => ruleId === "lao-cai/6.2.a#2")?.actor).toBe("office");
  });
});
