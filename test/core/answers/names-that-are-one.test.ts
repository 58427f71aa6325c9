import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { RegisterEvaluation } from "../../../src/core/answers/register-evaluation.js";
import type { Profile } from "../../../src/language/profile.js";
import { canTho, haiPhongSnv, konTumSnn, laoCai } from "../../../src/profiles/index.js";

const NUMBER = "100/UBND-TH";
const ISSUED = "2026-03-02";

interface Written {
  readonly number?: string;
  readonly assignedBy?: string;
  readonly issuedOn?: string;
}

/** Two tasks that are entered nowhere, each of a document as it is written. */
const twoOf = (profile: Profile, lead: string, documents: readonly Written[], bodies: readonly object[] = []) =>
  evaluateRegister(
    {
      bodies,
      tasks: documents.map(({ number = NUMBER, assignedBy, issuedOn = ISSUED }, i) => ({
        id: `${i}`,
        title: `Việc ${i}`,
        lead,
        ...(assignedBy === undefined ? {} : { assignedBy }),
        document: { number, issuedOn },
        events: [{ type: "received", on: ISSUED }],
      })),
    },
    { profile, asOf: "2026-03-06" },
  );

/** Under which limit the Office enters each task. */
const entered = ({ tasks }: RegisterEvaluation, rules: readonly string[]): readonly string[] =>
  tasks.flatMap(({ duties }) =>
    duties.flatMap(({ ruleId, state }) =>
      rules.includes(ruleId) && state !== "notApplicable" ? [`${ruleId} ${state}`] : [],
    ),
  );

/** Lào Cai 7.1: 3 working days, 5 for a document with several tasks. Mon 2/3; 3 (1), 4 (2), 5 (3), 6 (4), 9/3 (5). */
const LC_71 = ["lao-cai/7.1", "lao-cai/7.1#2"];

describe("one document, however its number and issuer are written (Lào Cai 7.1)", () => {
  const enteredIn = (documents: readonly Written[], bodies: readonly object[] = []): readonly string[] =>
    entered(twoOf(laoCai, "Sở Y tế", documents, bodies), LC_71).map((line) => line.split(" ")[0] ?? "");
  const one = ["lao-cai/7.1#2", "lao-cai/7.1#2"];
  const two = ["lao-cai/7.1", "lao-cai/7.1"];

  it.each([
    "Số 100/UBND-TH",
    "số: 100/UBND-TH",
    "100/UBND-TH.",
    "100/UBND–TH",
    "Công văn số 100/UBND-TH",
    "Số 100/UBND-TH".normalize("NFD"),
  ])("%s", (number) => {
    expect(enteredIn([{}, { number }])).toEqual(one);
  });

  it.each([
    ["UBND tỉnh", "UBND tỉnh Lào Cai"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Lào Cai"],
    ["UBND tỉnh", "Chủ tịch UBND tỉnh Lào Cai"],
    ["UBND tỉnh", "PHÓ CHỦ TỊCH UBND TỈNH".normalize("NFD")],
    ["UBND tỉnh", "Chủ tịch UBND tỉnh (đ/c A)"],
    ["Sở Y tế tỉnh", "Giám đốc Sở Y tế"],
  ])("%s and %s", (issuer, other) => {
    expect(enteredIn([{ assignedBy: issuer }, { assignedBy: other }])).toEqual(one);
  });

  it("by an alias that the register lists", () => {
    const bodies = [{ name: "UBND tỉnh", aliases: ["Tỉnh"] }];
    expect(enteredIn([{ assignedBy: "UBND tỉnh Lào Cai" }, { assignedBy: "Tỉnh" }], bodies)).toEqual(one);
  });

  it.each([
    [{ assignedBy: "UBND tỉnh" }, { assignedBy: "UBND thành phố" }],
    [{ assignedBy: "UBND tỉnh" }, { assignedBy: "UBND TP Lào Cai" }],
    [{ assignedBy: "UBND tỉnh" }, { assignedBy: "UBND tỉnh Yên Bái" }],
    [{ assignedBy: "UBND tỉnh" }, { assignedBy: "Tỉnh ủy" }],
    [{}, { number: "100/UBND-KT" }],
    [{ number: "Quyết định số 100" }, { number: "Công văn số 100" }],
    [{}, { issuedOn: "2026-03-03" }],
  ])("are two: %j, %j", (first, second) => {
    expect(enteredIn([first, second])).toEqual(two);
  });
});

describe("one document, however it is written (Kon Tum 6.1.b)", () => {
  it.each([
    ["UBND tỉnh", "Chủ tịch UBND tỉnh Kon Tum"],
    ["Giám đốc Sở", "Phó Giám đốc Sở"],
    ["Sở Nông nghiệp và PTNT", "Giám đốc Sở Nông nghiệp và PTNT"],
  ])("%s and %s", (issuer, other) => {
    const both = twoOf(konTumSnn, "Phòng Chăn nuôi", [
      { assignedBy: issuer },
      { assignedBy: other, number: "Số 100/UBND-TH" },
    ]);
    const rules = ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"];
    expect(entered(both, rules).map((line) => line.split(" ")[0])).toEqual([rules[1], rules[1]]);
  });
});

/** A report of the first quarter by a body that leads a task all through it. */
const reported = (profile: Profile, provision: string, period: string, lead: string, unit: string) =>
  evaluateRegister(
    {
      tasks: [
        {
          id: "1",
          title: "Việc",
          lead,
          dueOn: "2026-12-31",
          document: { number: "1/X", issuedOn: "2026-01-05" },
          events: ["assigned", "registered"].map((type) => ({ type, on: "2026-01-05" })),
        },
      ],
      meetings: [{ type: "regularSession", on: "2026-03-20" }],
      reports: [{ provision, period, unit, on: "2026-03-18" }],
    },
    { profile, asOf: "2026-03-24" },
  );

describe("a report under another form of the name", () => {
  it.each([
    [laoCai, "lao-cai/22.1", "2026-Q1", "Ban Quản lý Khu kinh tế tỉnh", "Ban Quản lý Khu kinh tế tỉnh Lào Cai"],
    [laoCai, "lao-cai/22.1", "2026-Q1", "Ban Dân tộc tỉnh", "Ban Dân tộc"],
    [laoCai, "lao-cai/22.1", "2026-Q1", "Sở Y tế tỉnh", "Sở Y tế"],
    [laoCai, "lao-cai/22.1", "2026-Q1", "Thanh tra tỉnh Lào Cai", "Chánh Thanh tra tỉnh"],
    [canTho, "can-tho/12.1", "2026-03", "Thanh tra thành phố", "Thanh tra TP Cần Thơ"],
    [haiPhongSnv, "hai-phong-snv/20.1", "2026-03-20", "Phòng Lễ tân", "Phòng Lễ tân, Sở Ngoại vụ"],
    [konTumSnn, "kon-tum-snn/20.1", "2026-03", "Trung tâm Khuyến nông tỉnh", "Trung tâm Khuyến nông tỉnh Kon Tum"],
  ])("$1: $3, by $4", (profile, provision, period, lead, unit) => {
    const { register } = reported(profile, provision, period, lead, unit);
    const ofRule = register.duties.filter((duty) => duty.provision === provision);
    expect(ofRule.filter(({ state }) => state === "met").length).toBeGreaterThan(0);
    expect(new Set(ofRule.map((duty) => duty.unit)).size).toBe(1);
  });

  it("of another level is that of another body", () => {
    const { register } = reported(
      laoCai,
      "lao-cai/22.1",
      "2026-Q1",
      "Ban Quản lý dự án tỉnh",
      "Ban Quản lý dự án thành phố",
    );
    expect(
      register.duties.find(({ unit, state }) => unit === "Ban Quản lý dự án tỉnh" && state === "overdue"),
    ).toBeDefined();
  });
});

describe("a lead that is left open", () => {
  const found = evaluateRegister(
    {
      tasks: [
        {
          id: "A",
          title: "Việc",
          lead: "Sở Y tế hoặc Sở Tài chính",
          dueOn: "2026-03-20",
          document: { number: "1/X", issuedOn: "2026-03-02" },
          events: [{ type: "assigned", on: "2026-03-02" }],
        },
      ],
    },
    { profile: laoCai, asOf: "2026-03-30" },
  );

  it("owes nothing that is known, and is asked for; the Office owes as before", () => {
    const [task] = found.tasks;
    const own = task?.duties.filter(({ actor }) => actor === "lead") ?? [];
    expect(own.filter(({ state }) => state === "overdue" || state === "owed")).toEqual([]);
    expect(own.find(({ ruleId }) => ruleId === "lao-cai/4.1:task")).toMatchObject({
      state: "undetermined",
      unit: null,
    });
    expect(task?.questions.map(({ code }) => code)).toContain("whoLeads");
    expect(task?.duties.find(({ provision }) => provision.startsWith("lao-cai/7.1"))?.unit).not.toBe("Sở Y tế hoặc");
    expect(entered(found, LC_71)).toEqual(["lao-cai/7.1#2 overdue"]);
  });
});
