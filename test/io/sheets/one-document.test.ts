import { expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

it("a document is one, whether its number stands in a column with the words before it or without (lao-cai/7.1#2)", () => {
  const rows = [
    ["Số văn bản", "Ngày ban hành", "Nội dung nhiệm vụ", "Đơn vị chủ trì"],
    ["Số 100/UBND-TH", "02/03/2026", "Việc 1", "Sở Y tế"],
    ["100/UBND-TH", "02/03/2026", "Việc 2", "Sở Y tế"],
  ];
  const { tasks } = evaluateRegister(registerFromRows(rows, { calendar: vietnam }), {
    profile: laoCai,
    asOf: "2026-03-06",
  });
  const entered = tasks.map(({ duties }) =>
    duties.filter(({ topic, state }) => topic === "registerTask" && state !== "notApplicable"),
  );
  expect(entered.map((duties) => duties.map(({ ruleId }) => ruleId))).toEqual([["lao-cai/7.1#2"], ["lao-cai/7.1#2"]]);
});
