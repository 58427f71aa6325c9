import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const judged = (profile: string, asOf: string, more: Given, ...events: readonly Given[]) => {
  const one = { id: "1", title: "v", document: { number: "1", issuedOn: "2026-03-02" }, ...more, events };
  const [task] = evaluateRegister({ tasks: [one] }, { profile: getProfile(profile), asOf }).tasks;
  return task ?? expect.fail("no task");
};
type Judged = ReturnType<typeof judged>;

/** What is held against anybody for the task, save the entry that the Office owes in any case. */
const held = ({ duties }: Judged): string[] =>
  duties
    .filter(({ state, topic }) => topic !== "registerTask" && ["overdue", "owed", "metLate", "missed"].includes(state))
    .map(({ ruleId, state }) => `${ruleId} ${state}`);
const rowsOf = ({ duties }: Judged, rule: string) =>
  duties
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ unit, state, reason, due }) => [unit, state, reason, due].map(String).join(" "));
const asked = ({ questions }: Judged): string[] => questions.map(({ code, field }) => `${code} ${field}`);

/** Sent back on Wednesday 18/3, two days before the deadline of Friday 20/3. */
const HOUSES = [
  ["lao-cai", "Sở Y tế", "Văn phòng UBND tỉnh", "Sở Xây dựng", "lao-cai/6.2.a#2"],
  ["can-tho", "Sở Y tế", "Văn phòng UBND thành phố", "Sở Xây dựng", "can-tho/5.2#2:answer"],
  ["hai-phong-snv", "Phòng Lễ tân", "Văn phòng Sở", "Phòng Lãnh sự", "hai-phong-snv/6.1.c:answer"],
  [
    "hai-phong-thanh-uy",
    "Ban Tổ chức Thành ủy",
    "Văn phòng Thành ủy",
    "Đảng ủy phường Hồng Bàng",
    "hai-phong-thanh-uy/7.1.b#2",
  ],
] as const;

describe("A task that was sent back, and a receipt after that", () => {
  const back = (lead: string) => ({ type: "returned", on: "2026-03-18", by: lead });
  const receipt = (by?: string) => ({ type: "received", on: "2026-03-19", ...(by === undefined ? {} : { by }) });

  it.each(HOUSES)("%s: by the Office or another body, it waits on, and the answer is owed", (id, lead, ...more) => {
    const [office, other, answer] = more;
    const given = { lead, coordinators: [other], dueOn: "2026-03-20" };
    for (const by of [office, "office", other, "assigner", "coordinator"]) {
      const task = judged(id, "2026-03-31", given, back(lead), receipt(by));
      expect(task.phase, by).toBe("returned");
      expect(task.dueOn.workingDaysLate).toBeNull();
      expect(held(task), by).toEqual([`${answer} owed`]);
    }
  });

  it.each(HOUSES)("%s: by the lead or its head, it goes on, and is late from the answer", (id, lead) => {
    for (const by of [lead, "lead"]) {
      const task = judged(id, "2026-03-31", { lead, dueOn: "2026-03-20" }, back(lead), receipt(by));
      // 23/3 to 27/3, 30/3, 31/3.
      expect([task.phase, task.dueOn.workingDaysLate], by).toEqual(["open", 7]);
    }
  });

  it("by a head of the lead it goes on too", () => {
    const task = judged("lao-cai", "2026-03-31", { lead: "Sở Y tế", dueOn: "2026-03-20" }, back("Sở Y tế"), {
      ...receipt("Giám đốc Sở Y tế"),
    });
    expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 7]);
  });

  it.each(HOUSES)("%s: by nobody named, the Office has answered and the lead is not late; it is asked", (...of) => {
    const [id, lead, , , answer] = of;
    const task = judged(id, "2026-03-31", { lead, dueOn: "2026-03-20" }, back(lead), receipt());
    expect([task.phase, held(task)]).toEqual(["returned", []]);
    expect(rowsOf(task, answer)).toEqual(["null met null null"]);
    expect(asked(task)).toContain("whoDid events[1].by");
  });

  it("is received again where the record names nobody, for a return or a receipt", () => {
    const unnamed = { type: "returned", on: "2026-03-18" };
    const task = judged("lao-cai", "2026-03-31", { lead: "Sở Y tế", dueOn: "2026-03-20" }, unnamed, receipt());
    expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 7]);
  });

  it("of which nobody knows whose, then sent back anew: a second answer is owed, and nobody was late between", () => {
    const again = { type: "returned", on: "2026-03-25", by: "Sở Y tế" };
    const given = { lead: "Sở Y tế", dueOn: "2026-03-20" };
    const task = judged("lao-cai", "2026-03-31", given, back("Sở Y tế"), receipt(), again);
    expect([task.phase, held(task)]).toEqual(["returned", ["lao-cai/6.2.a#2 owed"]]);
    expect(rowsOf(task, "lao-cai/6.2.a#2")).toEqual(["null met null null", "null owed null null"]);
  });

  it("is gone in Kon Tum until the Office or the lead has it again", () => {
    const returned = { type: "returned", on: "2026-03-18", by: "Văn phòng Sở" };
    const late = (...events: Given[]) => {
      const given = { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" };
      const { phase, dueOn } = judged("kon-tum-snn", "2026-03-31", given, returned, ...events);
      return [phase, dueOn.workingDaysLate];
    };
    for (const by of ["UBND tỉnh", "assigner", "Trung tâm Khuyến nông", undefined])
      expect(late(receipt(by)), by).toEqual(["returned", null]);
    for (const by of ["Văn phòng Sở", "Chi cục Kiểm lâm"]) expect(late(receipt(by)), by).toEqual(["open", 7]);
  });
});
