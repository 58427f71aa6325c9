import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/index.js";
import { readRegister } from "../../../src/io/index.js";
import { laoCai } from "../../../src/profiles/index.js";

const sheet = (heading: string, cell: string, more: readonly [string, string] = ["Ghi chú", ""]): string =>
  `STT,Nhiệm vụ,Chủ trì,Ngày ban hành,Thời hạn,${heading},${more[0]}\n1,Báo cáo,Sở A,02/03/2026,30/06/2026,${cell},${more[1]}`;

const told = async (text: string) => {
  const register = await readRegister(text);
  const [task] = register.tasks;
  const notices = register.notices.filter(({ detail }) => detail.vi.startsWith("hạn mới không sau thời hạn đã ghi"));
  return { register, task, notices };
};

// One row a task: the column says neither who set the day nor when. What is earlier may be a misprint, so it makes nobody late.
describe("a new deadline that is no later than the printed one", () => {
  it.each([
    ["Thời hạn mới", "20/06/2026"],
    ["Thời hạn điều chỉnh", "30/06/2026"],
    ["Gia hạn đến", "20/6/2025"],
    ["Hạn mới", "trước ngày 20/6/2026"],
  ])("under “%s” is kept and told: %s", async (heading, cell) => {
    const { task, notices } = await told(sheet(heading, cell));
    expect(task).toMatchObject({ dueOn: "2026-06-30", extra: { [heading]: cell }, events: [] });
    expect(task).not.toHaveProperty("extendedTo");
    expect(notices).toMatchObject([{ code: "columnKept", row: 2, column: heading }]);
  });

  it("in the words of a state too", async () => {
    const { task, notices } = await told(sheet("Tình trạng", "Gia hạn đến 20/6/2026"));
    expect(task).toMatchObject({ dueOn: "2026-06-30", extra: { "Tình trạng": "Gia hạn đến 20/6/2026" } });
    expect(task).not.toHaveProperty("extendedTo");
    expect(notices).toMatchObject([{ code: "columnKept", row: 2, column: "Tình trạng" }]);
  });

  it("beside the day of its decision too: that day is kept with it", async () => {
    const { task, notices } = await told(
      sheet("Thời hạn mới", "20/06/2026", ["Ngày quyết định gia hạn", "01/06/2026"]),
    );
    expect(task).toMatchObject({
      dueOn: "2026-06-30",
      events: [],
      extra: { "Thời hạn mới": "20/06/2026", "Ngày quyết định gia hạn": "01/06/2026" },
    });
    expect(notices).toHaveLength(1);
  });

  it("calls nobody late between the two days; after the printed one the lead is", async () => {
    const { register } = await told(sheet("Thời hạn mới", "20/06/2026", ["Ngày hoàn thành", ""]));
    const on = (asOf: string) =>
      evaluateRegister(register, { profile: laoCai, asOf }).tasks[0]?.duties.find(({ key }) => key.includes(":task/"))
        ?.state;
    // Tuesday 30/6/2026 is the last day; 29/6 lies between the two, and 1/7 after both.
    expect([on("2026-06-29"), on("2026-07-01")]).toEqual(["dueSoon", "overdue"]);
  });

  it("of several the latest counts, whatever else is earlier", async () => {
    const { task } = await told(sheet("Gia hạn lần 1", "20/06/2026", ["Gia hạn lần 2", "15/07/2026"]));
    expect(task).toMatchObject({ dueOn: "2026-06-30", extendedTo: "2026-07-15" });
  });
});
