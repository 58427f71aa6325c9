import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { registerOfGrids } from "../../../src/io/grid/register-of-grids.js";

const CENTRE = "Trung tâm Lưu trữ, Văn phòng Đất đai";
const grid = (name: string, rows: readonly (readonly string[])[]) => ({ name, rows, merges: [], hidden: false });

/** The leads and coordinators of a workbook that lists its bodies on a sheet of its own. */
const read = (lead: string, coordinators: string) => {
  const tasks = grid("Nhiệm vụ", [
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"],
    ["1", "Việc một", lead, coordinators, "30/6/2026"],
  ]);
  const bodies = grid("Cơ quan", [
    ["Tên cơ quan", "Tên khác"],
    [CENTRE, "TTLT/Văn phòng Đất đai"],
  ]);
  const [task] = registerOfGrids([tasks, bodies], { calendar: vietnam }).tasks;
  return { lead: task?.lead, coordinators: task?.coordinators };
};

describe("A body that a sheet of the workbook lists", () => {
  it.each([
    [`1. ${CENTRE}\n2. Sở Y tế`, `${CENTRE}; Sở Y tế`],
    ["- Trung tâm Lưu trữ,\nVăn phòng Đất đai\n- Sở Y tế", `${CENTRE}; Sở Y tế`],
    [`Chủ trì: ${CENTRE}`, CENTRE],
  ])("is not cut in a cell of several lines: %j", (cell, lead) => {
    expect(read(cell, "").lead).toBe(lead);
  });

  it("is not cut among those who coordinate", () => {
    expect(read("Sở Y tế", `${CENTRE}, Sở Xây dựng`).coordinators).toEqual([CENTRE, "Sở Xây dựng"]);
    expect(read(`Chủ trì: Sở Y tế\nPhối hợp: ${CENTRE}; Sở Xây dựng`, "")).toEqual({
      lead: "Sở Y tế",
      coordinators: [CENTRE, "Sở Xây dựng"],
    });
  });
});
