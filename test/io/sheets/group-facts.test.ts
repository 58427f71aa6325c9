import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { factsOfGroup, type GroupFacts } from "../../../src/io/sheets/group-facts.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { PROFILE_IDS } from "../../../src/language/profile.js";
import { getProfile } from "../../../src/profiles/index.js";

describe("the name of a group", () => {
  it.each<[string, GroupFacts]>([
    ["I UBND TỈNH GIAO", { assignedBy: "UBND TỈNH" }],
    ["II. GIÁM ĐỐC SỞ GIAO", { assignedBy: "GIÁM ĐỐC SỞ" }],
    ["Thường trực Thành uỷ giao", { assignedBy: "Thường trực Thành uỷ" }],
    ["1. Nhiệm vụ do Chủ tịch UBND tỉnh giao (12 nhiệm vụ)", { assignedBy: "Chủ tịch UBND tỉnh" }],
    ["Các nhiệm vụ được Ban Thường vụ Thành ủy giao trong tháng 5/2024", { assignedBy: "Ban Thường vụ Thành ủy" }],
    ["BỘ NỘI VỤ GIAO", { assignedBy: "BỘ NỘI VỤ" }],
    ["UBND tỉnh giao các sở, ngành", { assignedBy: "UBND tỉnh" }],
    ["UBND tỉnh giao chưa hoàn thành", { assignedBy: "UBND tỉnh" }],
    ["Ban Chỉ đạo tỉnh giao", { assignedBy: "Ban Chỉ đạo tỉnh" }],
    ["Đ/c Giám đốc Sở chỉ đạo", { assignedBy: "Đ/c Giám đốc Sở" }],
    ["Nhiệm vụ theo chỉ đạo của Bí thư Thành ủy", { assignedBy: "Bí thư Thành ủy" }],
    ["UBND tỉnh giao Sở Giao thông vận tải", { assignedBy: "UBND tỉnh", lead: "Sở Giao thông vận tải" }],
  ])("tells who gives its tasks, and not that they lead them: %s", (name, facts) => {
    expect(factsOfGroup(name)).toEqual(facts);
  });

  it.each<[string, GroupFacts]>([
    ["I. Sở Tài chính (12 nhiệm vụ)", { lead: "Sở Tài chính" }],
    ["Sở Giao thông vận tải", { lead: "Sở Giao thông vận tải" }],
    ["Trung tâm Giao dịch việc làm", { lead: "Trung tâm Giao dịch việc làm" }],
    ["Sở Tài chính được giao", { lead: "Sở Tài chính" }],
    ["Thông báo số 12/TB-VP ngày 10/5/2024", { documentNumber: "12/TB-VP", issuedOn: "2024-05-10" }],
    ...["Tháng 5/2024", "II. Lĩnh vực kinh tế", "Hội nghị giao ban", "Ban Chỉ đạo 35", "Nhiệm vụ được giao"].map(
      (name): [string, GroupFacts] => [name, {}],
    ),
    ...["Kế hoạch giao", "UBND tỉnh mới giao", "Công tác chỉ đạo", "Ban hành văn bản chỉ đạo", "Bộ phận giao"].map(
      (name): [string, GroupFacts] => [name, {}],
    ),
  ])("tells what it told before of fields, months, leads and documents: %s", (name, facts) => {
    expect(factsOfGroup(name)).toEqual(facts);
  });
});

const HEAD = ["STT", "Số văn bản", "Ngày ban hành", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"];
const task = (n: number, lead: string | null): Cell[] => [
  ...[n, `${n}/UBND`, "02/05/2024", `Việc ${n}`, lead, "30/5/2026", null],
];
const read = (...rows: readonly (readonly Cell[])[]) => registerFromRows([HEAD, ...rows], { calendar: vietnam });

describe("the tasks of a group that names who gives them", () => {
  const register = read(
    ["I", null, null, "UBND TỈNH GIAO"],
    task(1, null),
    task(2, "Sở Nội vụ"),
    ["II", null, null, "GIÁM ĐỐC SỞ GIAO"],
    task(3, null),
  );

  it("have that for who assigned them, and no lead that the row does not name", () => {
    expect(register.tasks.map(({ assignedBy, lead }) => [assignedBy, lead])).toEqual([
      ["UBND TỈNH", null],
      ["UBND TỈNH", "Sở Nội vụ"],
      ["GIÁM ĐỐC SỞ", null],
    ]);
    expect(register.notices.filter(({ code }) => code === "rowSkipped").map(({ detail }) => detail.vi)).toEqual([
      "dòng nhóm “I UBND TỈNH GIAO”, ghi vào các nhiệm vụ bên dưới (nơi giao, nếu dòng không ghi)",
      "dòng nhóm “II GIÁM ĐỐC SỞ GIAO”, ghi vào các nhiệm vụ bên dưới (nơi giao, nếu dòng không ghi)",
    ]);
  });

  it.each(PROFILE_IDS)("are late at nobody by that name under %s: nobody is known to lead", (id) => {
    const { tasks, register: whole } = evaluateRegister(register, { profile: getProfile(id), asOf: "2026-06-10" });
    const led = [...tasks.flatMap(({ duties }) => duties), ...whole.duties].filter(({ actor }) => actor === "lead");
    expect(new Set(led.map(({ unit }) => unit))).toEqual(new Set([null, "Sở Nội vụ"]));
    expect(tasks.map(({ leads }) => leads)).toEqual([[], ["Sở Nội vụ"], []]);
    const own = tasks[0]?.duties.find(({ ruleId }) => ruleId.endsWith(":task"));
    expect([own?.state, own?.unit]).toEqual(["overdue", null]);
  });

  it("ask who leads", () => {
    const { tasks } = evaluateRegister(register, { profile: getProfile("lao-cai"), asOf: "2026-06-10" });
    expect(tasks.map(({ questions }) => questions.some(({ code }) => code === "whoLeads"))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("give way to a cell of the row, and stand around groups of leads", () => {
    const rows = [
      ["UBND TỈNH GIAO"],
      ["Sở Tài chính"],
      task(1, null),
      ["Sở Nội vụ"],
      task(2, null),
      ["GIÁM ĐỐC SỞ GIAO"],
      task(3, null),
    ];
    expect(read(...rows).tasks.map(({ assignedBy, lead }) => [assignedBy, lead])).toEqual([
      ["UBND TỈNH", "Sở Tài chính"],
      ["UBND TỈNH", "Sở Nội vụ"],
      ["GIÁM ĐỐC SỞ", null],
    ]);
    const own = registerFromRows([[...HEAD, "Cơ quan giao"], ["UBND TỈNH GIAO"], [...task(1, "Sở A"), "Bộ Nội vụ"]], {
      calendar: vietnam,
    });
    expect(own.tasks[0]?.assignedBy).toBe("Bộ Nội vụ");
  });
});
