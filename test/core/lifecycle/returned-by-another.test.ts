import { describe, expect, it } from "vitest";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const RETURNS = [
  [laoCai.id, laoCai, "lao-cai/6.2.a", "Sở Y tế"],
  [canTho.id, canTho, "can-tho/5.2#2", "Sở Y tế"],
  [haiPhongSnv.id, haiPhongSnv, "hai-phong-snv/6.1.c", "Sở Y tế"],
  [haiPhongThanhUy.id, haiPhongThanhUy, "hai-phong-thanh-uy/7.1.b", "Sở Y tế"],
  [konTumSnn.id, konTumSnn, "kon-tum-snn/6.2#2", "office"],
] as const;

describe.each(RETURNS)("a return in %s", (_, profile, rule, own) => {
  const returned = (by: string | undefined, lead = "Sở Y tế", asOf = "2026-03-26") => {
    const task = {
      id: "A",
      title: "Việc A",
      lead,
      dueOn: "2026-04-10",
      document: { number: "1", issuedOn: "2026-03-23" },
      events: [
        { type: "received", on: "2026-03-23" },
        { type: "returned", on: "2026-03-24", ...(by === undefined ? {} : { by }) },
      ],
    };
    const { phase, findings, duties } = evaluate(task, { profile, asOf });
    return {
      phase,
      isOthers: findings.some(({ code }) => code === "returnedByAnother"),
      met: duties.filter(({ ruleId, state }) => ruleId === rule && state === "met").length,
      answers: duties.filter(({ topic, state }) => topic === "answerReturn" && state === "owed").length,
      own: duties.find(({ topic }) => topic === "doTask")?.state,
    };
  };

  // DESIGN 6.6: an act counts for the body that did it. Neither leads the task, nor is it the Office or the assigner.
  it.each(["Sở Nội vụ", "Trung tâm Xúc tiến đầu tư"])("by %s is a finding, meets nothing and stops nothing", (by) => {
    expect(returned(by)).toEqual({ phase: "open", isOthers: true, met: 0, answers: 0, own: "pending" });
  });

  it("by whom the text lets return it, or by nobody named, is its return", () => {
    for (const by of [own, undefined])
      expect(returned(by)).toMatchObject({ phase: "returned", isOthers: false, met: 1 });
  });

  it.skipIf(own === "office")("by a part of the lead, or where the names do not tell who is who, is the lead's", () => {
    expect(returned("Phòng Nghiệp vụ Y, Sở Y tế")).toMatchObject({ phase: "returned", isOthers: false });
    expect(returned("Sở Y Tế")).toMatchObject({ phase: "returned", isOthers: false });
    expect(returned("Nguyễn Văn An")).toMatchObject({ phase: "returned", isOthers: false });
    // A lead that is named in short may be the body that signs in full.
    expect(returned("Trung tâm Xúc tiến đầu tư", "TTXTĐT")).toMatchObject({ isOthers: false });
  });
});
