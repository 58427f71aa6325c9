import { describe, expect, it } from "vitest";
import { splitBodies } from "../../../src/core/bodies/split-bodies.js";
import { bodiesIn } from "../../../src/io/sheets/bodies-in-cell.js";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

const OFFICE = "Văn phòng HĐND và UBND huyện Bát Xát";

/** Names of one office of several organs, however they are written. */
const ONE = [
  OFFICE,
  "VP HĐND và UBND huyện Bát Xát",
  "VĂN PHÒNG HĐND VÀ UBND HUYỆN BÁT XÁT",
  "Văn phòng HĐND, UBND huyện Bát Xát",
  "Văn phòng HĐND/UBND huyện Bát Xát",
  "Văn phòng HĐND + UBND huyện Bát Xát",
  "Văn phòng HĐND - UBND huyện Bát Xát",
  "Chánh Văn phòng HĐND và UBND huyện Bát Xát",
  "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân quận X",
  "Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân quận X",
  "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh",
  "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
  "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh",
  "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
  "Văn phòng Huyện ủy, HĐND và UBND huyện Sa Pa",
  "Đảng ủy HĐND và UBND thành phố",
  "Bí thư Đảng ủy HĐND và UBND thành phố",
];

/** Cells that name several, and whom. */
const SEVERAL: readonly (readonly [cell: string, names: readonly string[]])[] = [
  ["UBND tỉnh và Văn phòng UBND tỉnh", ["UBND tỉnh", "Văn phòng UBND tỉnh"]],
  ["Văn phòng UBND tỉnh và UBND huyện Sa Pa", ["Văn phòng UBND tỉnh", "UBND huyện Sa Pa"]],
  ["Văn phòng UBND và UBND huyện Sa Pa", ["Văn phòng UBND", "UBND huyện Sa Pa"]],
  ["Văn phòng HĐND tỉnh và UBND huyện Sa Pa", ["Văn phòng HĐND tỉnh", "UBND huyện Sa Pa"]],
  ["Văn phòng và UBND huyện Sa Pa", ["Văn phòng", "UBND huyện Sa Pa"]],
  ["Văn phòng Thành ủy, UBND thành phố", ["Văn phòng Thành ủy", "UBND thành phố"]],
  ["Sở Y tế và UBND huyện Sa Pa", ["Sở Y tế", "UBND huyện Sa Pa"]],
  [`Sở Y tế, ${OFFICE} và UBND huyện Bát Xát`, ["Sở Y tế", OFFICE, "UBND huyện Bát Xát"]],
  [`${OFFICE}, Bảo Thắng`, [OFFICE, "Văn phòng HĐND và UBND huyện Bảo Thắng"]],
  ["1. Văn phòng HĐND và\nUBND huyện Bát Xát\n2. Sở Y tế", [OFFICE, "Sở Y tế"]],
  ["Văn phòng HĐND\nvà UBND huyện Bát Xát\nSở Y tế", [OFFICE, "Sở Y tế"]],
  ["Sở Y tế và\nUBND huyện Sa Pa", ["Sở Y tế", "UBND huyện Sa Pa"]],
];

const document = { number: "1", issuedOn: "2026-03-02" };

interface Given {
  readonly lead: string;
  readonly bodies?: readonly object[];
  readonly events?: readonly object[];
  readonly asOf?: string;
}

const judged = ({ lead, bodies, events = [], asOf = "2026-03-24" }: Given) => {
  const task = { id: "1", title: "v", document, lead, dueOn: "2026-03-20", events };
  return evaluateRegister(
    { ...(bodies === undefined ? {} : { bodies }), tasks: [task] },
    { profile: getProfile("lao-cai"), asOf },
  );
};

const leadsOf = (given: Given) => judged(given).tasks[0]?.leads;

describe("The office of several organs", () => {
  it.each(ONE)("is one: %s", (name) => {
    expect(splitBodies(name)).toEqual([name]);
    expect(splitBodies(name.normalize("NFD")).map((one) => one.normalize("NFC"))).toEqual([name]);
  });

  it.each(SEVERAL)("is told from several: %j", (cell, names) => {
    expect(splitBodies(cell)).toEqual(names);
  });

  it("is one in the cells of a sheet", () => {
    expect(bodiesIn(OFFICE, OFFICE)).toEqual({ lead: OFFICE, coordinators: [OFFICE] });
    expect(bodiesIn(`1. ${OFFICE}\n2. Sở Y tế`, "")).toEqual({ lead: `${OFFICE}; Sở Y tế`, coordinators: [] });
    expect(bodiesIn(`Chủ trì: ${OFFICE}. Phối hợp: Sở Y tế`, "")).toEqual({ lead: OFFICE, coordinators: ["Sở Y tế"] });
  });

  it.each([
    ["listed", [{ name: OFFICE }]],
    ["not listed", undefined],
  ])("leads alone, %s: the committee is late with nothing, and its document is one for one body", (_, bodies) => {
    const evaluation = judged({ lead: OFFICE, ...(bodies === undefined ? {} : { bodies }) });
    const [task] = evaluation.tasks;
    expect(task?.leads).toEqual([OFFICE]);
    const late = task?.duties.filter(({ state, actor }) => state === "overdue" && actor === "lead") ?? [];
    expect(late.map(({ ruleId, unit, workingDaysLate }) => [ruleId, unit, workingDaysLate])).toEqual([
      ["lao-cai/4.1:task", OFFICE, 2],
    ]);
    // Given on Monday 2/3 to one body: three working days, Thursday 5/3 (7.1), not what counts for several (7.1#2).
    const registered = task?.duties.filter(({ ruleId, due }) => ruleId.startsWith("lao-cai/7.1") && due !== null);
    expect(registered?.map(({ ruleId, due }) => [ruleId, due])).toEqual([["lao-cai/7.1", "2026-03-05"]]);
    expect(evaluation.summary.units.map(({ unit }) => unit)).toEqual([OFFICE]);
  });

  it("is one where it acts", () => {
    const ended = { type: "inspectionEnded", on: "2026-03-03", by: OFFICE };
    const { tasks } = judged({ lead: "Sở Y tế", events: [ended] });
    const units = new Set(tasks.flatMap(({ duties }) => duties).map(({ unit }) => unit));
    expect(units.has("UBND huyện Bát Xát")).toBe(false);
    expect(units.has("Văn phòng HĐND")).toBe(false);
    // Of what kind the office is nobody has said: whether 17.2 or 17.3 binds it is a question.
    const own = tasks.flatMap(({ duties }) => duties).filter(({ unit }) => unit === OFFICE);
    expect(own.map(({ ruleId, state }) => [ruleId, state])).toEqual([
      ["lao-cai/17.2", "undetermined"],
      ["lao-cai/17.3", "undetermined"],
    ]);
  });

  it("of the province is the Office only where the regulation names it so", () => {
    const joint = "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh";
    const { tasks } = judged({ lead: joint });
    expect(tasks[0]?.duties.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")?.unit).toBe(joint);
    const [office] = judged({ lead: "Văn phòng UBND tỉnh" }).tasks;
    expect(office?.leads).toEqual(["Văn phòng UBND tỉnh"]);
  });
});

describe("A name that a register lists", () => {
  const centre = "Trung tâm Lưu trữ và Văn phòng Đất đai";
  const bodies = [{ name: centre, aliases: ["TTLT/Văn phòng Đất đai", "Uỷ ban Dân tộc, Ban Tôn giáo TP"] }];

  it("is never cut", () => {
    expect(leadsOf({ lead: centre })).toEqual(["Trung tâm Lưu trữ", "Văn phòng Đất đai"]);
    for (const lead of [centre, centre.toUpperCase(), `  ${centre.replace("và", "và ")} `, centre.normalize("NFD")])
      expect(leadsOf({ lead, bodies })).toEqual([centre]);
  });

  it("nor are its aliases, in any of their spellings", () => {
    for (const lead of ["TTLT/Văn phòng Đất đai", "Ủy ban Dân tộc, Ban Tôn giáo thành phố"])
      expect(leadsOf({ lead, bodies })).toEqual([centre]);
  });

  it("stands beside others", () => {
    expect(leadsOf({ lead: `Sở Y tế, ${centre} và UBND huyện Sa Pa`, bodies })).toEqual([
      "Sở Y tế",
      centre,
      "UBND huyện Sa Pa",
    ]);
    expect(leadsOf({ lead: `${centre} chủ trì, Sở Y tế phối hợp`, bodies })).toEqual([centre]);
  });

  it("parts others where it does not stand whole", () => {
    expect(leadsOf({ lead: "Trung tâm Lưu trữ và Văn phòng", bodies })).toEqual(["Trung tâm Lưu trữ", "Văn phòng"]);
  });
});
