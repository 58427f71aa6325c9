import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { getProfile } from "../../../src/profiles/index.js";

/** The task itself is the lead's first duty: it stands in the worklist before, on and after its deadline, until it is done. */
const LEADS = [
  ["lao-cai", "UBND huyện Bát Xát", "4.1"],
  ["can-tho", "Sở Xây dựng", "5.2"],
  ["hai-phong-snv", "Phòng Lãnh sự", "8.2.a"],
  ["hai-phong-thanh-uy", "Đảng ủy phường Hồng Bàng", "8.2.a"],
  ["kon-tum-snn", "Chi cục Thủy lợi", "10.2.a"],
] as const;

describe.each(LEADS)("the worklist under %s", (id, lead, place) => {
  const rule = `${id}/${place}:task`;
  const itemsOn = (asOf: string, done: boolean) => {
    const events = [{ type: "assigned", on: "2026-03-02" }, ...(done ? [{ type: "completed", on: "2026-03-19" }] : [])];
    const document = { number: "1/UBND", issuedOn: "2026-03-02" };
    const task = { id: "NV-1", title: "Nhiệm vụ thử", lead, dueOn: "2026-03-20", document, events };
    const evaluation = evaluateRegister({ tasks: [task], reports: [] }, { profile: getProfile(id), asOf });
    const items = agenda(evaluation).actors.flatMap(({ days }) => days.flatMap((day) => day.items));
    return items.filter(({ ruleId }) => ruleId === rule);
  };

  // Friday 20/3/2026: the day before, the day itself, the Saturday and the Monday after.
  it.each(["2026-03-19", "2026-03-20", "2026-03-21", "2026-03-23"])("names the task and its lead on %s", (asOf) => {
    expect(itemsOn(asOf, false)).toMatchObject([{ taskId: "NV-1", units: [lead] }]);
  });

  it("leaves out a task that was finished the day before", () => {
    expect(itemsOn("2026-03-20", true)).toEqual([]);
  });
});
