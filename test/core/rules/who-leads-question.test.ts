import { describe, expect, it } from "vitest";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const asked = (more: object, profile = canTho as typeof canTho | typeof laoCai) => {
  const task = { id: "1", document: { issuedOn: "2026-03-02" }, dueOn: "2026-03-20", ...more };
  return evaluate(task, { profile, asOf: "2026-03-30" })
    .questions.filter(({ code }) => code === "whoLeads")
    .map(({ field, text }) => `${field}: ${text.vi}`);
};

describe("the question who leads", () => {
  const assigned = { type: "assigned", on: "2026-03-02" };

  it.each([canTho, laoCai, haiPhongSnv, konTumSnn, haiPhongThanhUy])(
    "asks to whom a task was handed over: $id",
    (profile) => {
      const events = [assigned, { type: "reassigned", on: "2026-03-10", by: "office" }];
      const lead = profile === haiPhongSnv || profile === konTumSnn ? "Phòng Lễ tân" : "Sở Y tế";
      expect(asked({ lead, events }, profile as typeof laoCai)).toEqual([
        "events[1].lead: Nhiệm vụ chuyển ngày 10/03/2026 cho đơn vị nào? Sổ chưa ghi nơi chủ trì mới; ghi tên đơn vị đó.",
      ]);
    },
  );

  it("asks for single names of a collective, first lead or later", () => {
    const text = "lead: Đơn vị nào chủ trì? Nơi chủ trì ghi chung cho nhiều đơn vị; ghi tên từng đơn vị.";
    expect(asked({ lead: "các sở, ngành", events: [assigned] })).toEqual([text]);
    const events = [assigned, { type: "reassigned", on: "2026-03-10", lead: "các sở, ngành" }];
    expect(asked({ lead: "Sở Y tế", events })).toEqual([text]);
  });

  it("asks for the lead where only who coordinates is named", () => {
    expect(asked({ lead: "Phối hợp: Sở Y tế", events: [assigned] })).toEqual([
      "lead: Đơn vị nào chủ trì? Sổ mới ghi nơi phối hợp; ghi tên đơn vị chủ trì.",
    ]);
  });
});
