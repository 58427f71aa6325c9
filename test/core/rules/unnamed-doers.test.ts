import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/entry/evaluate.js";
import { haiPhongSnv, konTumSnn, laoCai } from "../../../src/profiles/index.js";

const LEADS = { "lao-cai": "Sở Y tế", "hai-phong-snv": "Phòng Lễ tân", "kon-tum-snn": "Phòng Chăn nuôi" };
type Regulation = typeof laoCai | typeof haiPhongSnv | typeof konTumSnn;

/** An act of Tuesday 10/3/2026 by the words of its `by`, on a task of one lead, judged on Friday 20/3. */
const judged = (profile: Regulation, type: string, by: string, others: readonly object[] = []) =>
  evaluate(
    {
      id: "1",
      lead: LEADS[profile.id as keyof typeof LEADS],
      events: [
        { type: "assigned", on: "2026-03-02" },
        { type: "received", on: "2026-03-03" },
        { type, on: "2026-03-10", by },
        ...others,
      ] as never,
    },
    { profile, asOf: "2026-03-20" },
  );

/** The lines of some articles, each as `17.2 Sở Nội vụ overdue`; those that bind nobody with their reason. */
const lines = ({ duties }: ReturnType<typeof judged>, articles: RegExp): string[] =>
  duties
    .filter(({ ruleId }) => articles.test(ruleId))
    .map(({ ruleId, unit, state, reason }) =>
      [ruleId.split("/")[1], unit ?? "-", state === "notApplicable" ? reason : state].join(" "),
    );

const inspected = (profile: Regulation, by: string, others?: readonly object[]): string[] =>
  lines(judged(profile, "inspectionEnded", by, others), /\/1[67]\./);

describe("an inspection by words that name nobody (lao-cai/17)", () => {
  const ofOffice = (state: string) => [`17.1 - ${state}`, `17.1:notify - ${state}`];

  it.each(["Sở", "các sở, ngành", "Các Sở, ban, ngành", "Văn phòng Sở", "18 sở, ngành", "Thủ trưởng các sở"])(
    "leaves open which department: %s",
    (by) => {
      expect(inspected(laoCai, by)).toEqual([
        ...ofOffice("doneByAnother"),
        "17.2 - undetermined",
        "17.3 - doneByAnother",
      ]);
    },
  );

  it.each(["UBND huyện", "UBND các huyện, thành phố", "các huyện", "Chủ tịch UBND các huyện"])(
    "leaves open which district: %s",
    (by) => {
      expect(inspected(laoCai, by)).toEqual([
        ...ofOffice("doneByAnother"),
        "17.2 - doneByAnother",
        "17.3 - undetermined",
      ]);
    },
  );

  it("leaves open what it was, where the words do", () => {
    for (const by of ["các đơn vị", "Các cơ quan liên quan", "toàn ngành"])
      expect(inspected(laoCai, by)).toEqual([
        ...ofOffice("undetermined"),
        "17.2 - undetermined",
        "17.3 - undetermined",
      ]);
    // Localities are districts or communes, and communes report no inspection.
    expect(inspected(laoCai, "các sở, ngành, địa phương")).toEqual([
      ...ofOffice("doneByAnother"),
      "17.2 - undetermined",
      "17.3 - undetermined",
    ]);
    expect(inspected(laoCai, "UBND các xã")).toEqual([
      ...ofOffice("doneByAnother"),
      "17.2 - doneByAnother",
      "17.3 - doneByAnother",
    ]);
  });

  it("asks one question, and says by when it is to be reported", () => {
    const { duties, questions } = judged(laoCai, "inspectionEnded", "Sở");
    const asked = questions.filter(({ code }) => code === "whoDid");
    expect(asked.map(({ field, keys }) => [field, keys.length])).toEqual([["events[2].by", 1]]);
    expect(duties.find(({ ruleId }) => ruleId === "lao-cai/17.2")).toMatchObject({
      due: "2026-03-19",
      actor: "inspector",
    });
  });

  it("takes a report by whoever it was", () => {
    const report = { type: "inspectionReported", on: "2026-03-12", by: "Sở Nội vụ" };
    expect(inspected(laoCai, "các sở", [report])).toContain("17.2 - undetermined");
  });
});

describe("acts by words that name nobody, elsewhere", () => {
  it("are a division's that is not named, and not the Office's (hai-phong-snv/16)", () => {
    for (const by of ["các phòng", "Phòng"])
      expect(inspected(haiPhongSnv, by)).toEqual([
        "16.1 - undetermined",
        "16.2 - doneByAnother",
        "16.2:notify - doneByAnother",
      ]);
    expect(inspected(haiPhongSnv, "các đơn vị")).toEqual([
      "16.1 - undetermined",
      "16.2 - undetermined",
      "16.2:notify - undetermined",
    ]);
  });

  it("are owed for as by nobody named, where no rule tells who it was (kon-tum-snn/16.2, hai-phong-snv/6.1.b)", () => {
    expect(inspected(konTumSnn, "các phòng")).toEqual(["16.2 - overdue", "16.2:notify - overdue"]);
    const issued = judged(haiPhongSnv, "resultIssued", "các phòng");
    expect(lines(issued, /6\.1\.b/)).toEqual(["6.1.b Phòng Lễ tân overdue"]);
  });

  it("bind nobody whom the scope leaves out", () => {
    expect(inspected(konTumSnn, "UBND huyện")).toEqual(["16.2 - outsideScope", "16.2:notify - outsideScope"]);
    expect(inspected(haiPhongSnv, "UBND huyện")[0]).toBe("16.1 - doneByAnother");
    expect(lines(judged(haiPhongSnv, "resultIssued", "UBND huyện"), /6\.1\.b/)).toEqual(["6.1.b - outsideScope"]);
  });

  it("are feedback of a district that is not named (lao-cai/19.5, 21.3)", () => {
    const feedback = (by: string) => lines(judged(laoCai, "feedbackReceived", by), /\/(19\.5|21\.3)/);
    for (const by of ["UBND huyện", "các huyện"]) expect(feedback(by)).toEqual(["19.5 - undetermined", "21.3 - met"]);
    expect(feedback("các sở")).toEqual(["19.5 - doneByAnother", "21.3 - otherKind"]);
  });
});

describe("an inspection by several, the Office among them", () => {
  it("is reported by each under its own rule (lao-cai/17.1, 17.2; hai-phong-snv/16.1, 16.2)", () => {
    expect(inspected(laoCai, "Sở Nội vụ, Văn phòng UBND tỉnh")).toEqual([
      "17.1 - overdue",
      "17.1:notify - overdue",
      "17.2 Sở Nội vụ overdue",
      "17.2 Văn phòng UBND tỉnh otherKind",
      "17.3 Sở Nội vụ doneByAnother",
      "17.3 Văn phòng UBND tỉnh doneByAnother",
    ]);
    expect(inspected(haiPhongSnv, "Phòng Lễ tân; Văn phòng Sở")).toEqual([
      "16.1 Phòng Lễ tân overdue",
      "16.1 Văn phòng Sở otherKind",
      "16.2 - overdue",
      "16.2:notify - overdue",
    ]);
  });

  it("is met for the Office by a report that several sign", () => {
    const by = "Sở Nội vụ, Văn phòng UBND tỉnh";
    const report = [
      { type: "inspectionReported", on: "2026-03-12", by },
      { type: "inspectionNotified", on: "2026-03-12", by },
    ];
    expect(inspected(laoCai, by, report).slice(0, 3)).toEqual([
      "17.1 - met",
      "17.1:notify - met",
      "17.2 Sở Nội vụ met",
    ]);
  });

  it("is the Office's for sure, and that of a department that is not named", () => {
    expect(inspected(laoCai, "các sở và Văn phòng UBND tỉnh")).toEqual([
      "17.1 - overdue",
      "17.1:notify - overdue",
      "17.2 Văn phòng UBND tỉnh otherKind",
      "17.2 - undetermined",
      "17.3 Văn phòng UBND tỉnh doneByAnother",
      "17.3 - doneByAnother",
    ]);
  });

  it("asks nothing of the assigner among them, which reports to nobody below it (kon-tum-snn/16.2)", () => {
    expect(inspected(konTumSnn, "Phòng Chăn nuôi, UBND tỉnh")).toEqual([
      "16.2 Phòng Chăn nuôi overdue",
      "16.2 UBND tỉnh outsideScope",
      "16.2:notify Phòng Chăn nuôi toItself",
      "16.2:notify UBND tỉnh outsideScope",
    ]);
  });
});

describe("a return by several (kon-tum-snn/6.2)", () => {
  const findings = (by: string): string[] =>
    judged(konTumSnn, "returned", by)
      .findings.map(({ code }) => code)
      .filter((code) => code === "returnedByAnother");

  it("is the Office's where it is one of them, or may be", () => {
    expect(findings("Phòng Chăn nuôi, Văn phòng Sở")).toEqual([]);
    expect(findings("các đơn vị")).toEqual([]);
    expect(findings("các phòng")).toEqual(["returnedByAnother"]);
  });
});
