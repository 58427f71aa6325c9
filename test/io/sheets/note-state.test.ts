import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { PROFILE_IDS } from "../../../src/language/profile.js";
import { getProfile } from "../../../src/profiles/index.js";

const HEAD = ["STT", "Số văn bản", "Ngày ban hành", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const FIRST: readonly Cell[] = [1, "1/UBND", "02/03/2026", "Việc", "Sở Nội vụ", "20/3/2026"];
/** One task with more columns, by their headings. */
const read = (more: Readonly<Record<string, Cell>>, map = {}) =>
  registerFromRows(
    [
      [...HEAD, ...Object.keys(more)],
      [...FIRST, ...Object.values(more)],
    ],
    { calendar: vietnam, map },
  );
const saidOf = (more: Readonly<Record<string, Cell>>, map = {}) => {
  const { tasks, notices } = read(more, map);
  const told = notices.filter(({ code }) => code === "stateUnclear");
  return [tasks[0]?.recordedState, ...told.map(({ column, row }) => `${column}, ${row}`)];
};
const UNCLEAR = ["unclear", "Ghi chú, 2"];

describe("a remark that says what no other column does", () => {
  it.each([
    ...["Đã hoàn thành", "Hoàn thành ngày 18/3/2026", "Xong", "Đã thực hiện xong.", "Tạm dừng", "Đã hủy"],
    ...["Chuyển cho Sở Y tế", "Đã chuyển lại", "Gia hạn đến 30/6/2026", "100%"],
  ])("leaves the state of its task unclear, and is told: %s", (note) => {
    expect(saidOf({ "Ghi chú": note })).toEqual(UNCLEAR);
  });

  it.each([
    ...["Cần gấp", "Đang thực hiện", "Chưa hoàn thành", "Hoàn thành trước 30/6", "50%", "Chờ kinh phí", "x", ""],
    ...["Hoàn thành 3/5 nội dung", "Xin gia hạn", "Quá hạn"],
  ])("says nothing of the kind: %s", (note) => {
    expect(saidOf({ "Ghi chú": note })).toEqual([undefined]);
  });

  it("adds nothing to a column that tells it with its day, or as a state", () => {
    const note = { "Ghi chú": "Đã hoàn thành" };
    expect(saidOf({ ...note, "Ngày hoàn thành": "18/3/2026" })).toEqual([undefined]);
    expect(saidOf({ ...note, "Trạng thái": "Đã hoàn thành" })).toEqual(["completed"]);
    expect(saidOf({ "Ghi chú": "Gia hạn đến 30/6/2026", "Gia hạn đến": "30/6/2026" })).toEqual([undefined]);
    expect(saidOf({ "Ghi chú": "Tạm dừng", "Ngày tạm dừng": "18/3/2026" })).toEqual([undefined]);
  });

  it("is asked about where a column says that the task goes on", () => {
    expect(saidOf({ "Ghi chú": "Đã hoàn thành", "Trạng thái": "Đang thực hiện" })).toEqual(UNCLEAR);
    expect(saidOf({ "Ghi chú": "Đã hoàn thành", "Ngày hoàn thành": null })).toEqual(UNCLEAR);
  });

  it("is passed over where the caller says that the column tells nothing, and under headings of other things", () => {
    expect(saidOf({ "Ghi chú": "Đã hoàn thành" }, { "Ghi chú": "extra" })).toEqual([undefined]);
    expect(saidOf({ "Giải ngân": "Đã hoàn thành" })).toEqual([undefined]);
  });

  it("says what to write, in the words of no cell", () => {
    const [told] = read({ "Ghi chú": "Xong" }).notices.filter(({ code }) => code === "stateUnclear");
    expect(told?.detail).toEqual({
      vi: "ghi chú nói việc đã hoàn thành, các cột khác không ghi; coi là chưa rõ: nếu đã xong, ghi ngày hoàn thành",
      en: "a remark says that the task is finished, no other column does; it is taken as unclear: write the day of completion if it is",
    });
  });

  it.each(PROFILE_IDS)("makes nobody late under %s, who would be without it", (id) => {
    const judged = { profile: getProfile(id), asOf: "2026-05-20" };
    const states = (note: string) => {
      const [task] = evaluateRegister(read({ "Ghi chú": note, "Ngày hoàn thành": null }), judged).tasks;
      const own = task?.duties.find(({ ruleId }) => ruleId.endsWith(":task"));
      return [own?.state, task?.questions.some(({ code }) => code === "stateUndated")];
    };
    expect(states("Cần gấp")).toEqual(["overdue", false]);
    expect(states("Đã hoàn thành")).toEqual(["undetermined", true]);
  });
});
