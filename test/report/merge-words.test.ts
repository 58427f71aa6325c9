import { expect, it } from "vitest";
import { mergeRegisters } from "../../src/core/register/merge/merge-registers.js";
import { mergeLines } from "../../src/report/merge-view.js";

it("what a merge tells is in words, not in the codes of the record", () => {
  const task = { id: "1", title: "Việc một", dueOn: "2026-03-30" };
  const merged = mergeRegisters(
    { tasks: [{ ...task, recordedState: "inProgress" }] },
    { tasks: [{ ...task, recordedState: "awaitingConfirmation", urgent: true }] },
  );
  const [, line = ""] = mergeLines(merged, "vi");
  expect(line).toContain("trạng thái: đang thực hiện → chờ xác nhận");
  expect(line).toContain("khẩn: không → có");
  expect(line).not.toMatch(/inProgress|awaiting|true|false/);
});
