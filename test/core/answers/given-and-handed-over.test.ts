import { describe, expect, it } from "vitest";
import { getProfile, profiles } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const judged = (profile: string, asOf: string, register: Given) =>
  evaluateRegister(register, { profile: getProfile(profile), asOf });

const task = (more: Given, ...events: readonly Given[]) => ({
  id: "N1",
  title: "x",
  document: { number: "1/UBND", issuedOn: "2026-03-02" },
  ...more,
  events,
});

/** The lead's states "due and not done", and what is late, of the one task. */
const heldAgainstLeads = (profile: string, asOf: string, one: Given): string[] => {
  const [evaluation] = judged(profile, asOf, { tasks: [one] }).tasks;
  return (evaluation?.duties ?? [])
    .filter(({ actor, state }) => actor === "lead" && ["overdue", "owed", "metLate"].includes(state))
    .map(({ unit, ruleId, state }) => `${unit} ${ruleId} ${state}`);
};

const LEADS: Readonly<Record<string, readonly [string, string]>> = {
  "lao-cai": ["Sở Xây dựng", "Sở Y tế"],
  "can-tho": ["Sở Xây dựng", "Sở Y tế"],
  "hai-phong-snv": ["Phòng Lễ tân", "Phòng Lãnh sự"],
  "hai-phong-thanh-uy": ["Ban Tổ chức Thành ủy", "Đảng ủy phường Hồng Bàng"],
  "kon-tum-snn": ["Chi cục Kiểm lâm", "Trung tâm Khuyến nông"],
};
const each = profiles.map(({ id }) => [id, ...(LEADS[id] ?? expect.fail(id))] as const);

describe("A deadline that lies before the task was given", () => {
  it.each(each)("%s: accuses nobody, and is asked about", (profile, lead) => {
    const one = task({ lead, dueOn: "2026-02-20" });
    expect(heldAgainstLeads(profile, "2026-03-10", one)).toEqual([]);
    const [evaluation] = judged(profile, "2026-03-10", { tasks: [one] }).tasks;
    expect(evaluation?.status.cell).toBe("openUndetermined");
    expect(evaluation?.dueOn).toMatchObject({ original: null, current: null, workingDaysLate: null });
    expect(evaluation?.questions).toContainEqual(expect.objectContaining({ code: "deadlineUndated", field: "dueOn" }));
    expect(evaluation?.findings.map(({ code }) => code)).toContain("deadlineBeforeDocument");
  });

  it("counts from the assignment where that is recorded, and says so", () => {
    const one = task({ lead: "Sở Xây dựng", dueOn: "2026-03-05" }, { type: "assigned", on: "2026-03-06" });
    const [evaluation] = judged("lao-cai", "2026-03-10", { tasks: [one] }).tasks;
    expect(evaluation?.status.cell).toBe("openUndetermined");
    expect(evaluation?.findings).toContainEqual(
      expect.objectContaining({
        code: "deadlineBeforeAssignment",
        message: {
          vi: "Thời hạn 05/03/2026 sớm hơn ngày giao 06/03/2026; có thể ghi nhầm.",
          en: "The deadline 2026-03-05 lies before the assignment on 2026-03-06; perhaps a slip.",
        },
      }),
    );
  });

  it("on the very day it can be kept", () => {
    const one = task({ lead: "Sở Xây dựng", dueOn: "2026-03-02" });
    expect(heldAgainstLeads("lao-cai", "2026-03-03", one)).toContain("Sở Xây dựng lao-cai/4.1:task overdue");
  });

  it("is settled by an adjusted one", () => {
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-09", dueOn: "2026-03-20" };
    const one = task({ lead: "Sở Xây dựng", dueOn: "2026-02-20" }, adjusted);
    const [evaluation] = judged("lao-cai", "2026-03-23", { tasks: [one] }).tasks;
    expect(evaluation?.dueOn).toMatchObject({ original: "2026-03-20", current: "2026-03-20", workingDaysLate: 1 });
  });
});

describe("A handover that the lead itself recorded", () => {
  const handed = (lead: string, to: string, by?: string, authorisedBy?: string) =>
    task(
      { lead, dueOn: "2026-03-20" },
      {
        type: "reassigned",
        on: "2026-03-16",
        lead: to,
        ...(by === undefined ? {} : { by }),
        ...(authorisedBy === undefined ? {} : { authorisedBy }),
      },
    );
  const lateOn = (profile: string, one: Given): (string | null)[] => {
    const [evaluation] = judged(profile, "2026-03-23", { tasks: [one] }).tasks;
    const late = evaluation?.duties.filter(({ topic, state }) => topic === "doTask" && state === "overdue") ?? [];
    return late.map(({ unit }) => unit);
  };

  it.each(each)("%s: is a proposal: the lead stays", (profile, lead, other) => {
    for (const by of [lead, "lead"]) {
      expect(lateOn(profile, handed(lead, other, by))).toEqual([lead]);
      const [evaluation] = judged(profile, "2026-03-23", { tasks: [handed(lead, other, by)] }).tasks;
      expect(evaluation?.lead).toBe(lead);
      expect(evaluation?.findings.map(({ code }) => code)).toContain("handoverProposed");
    }
  });

  it.each(each)("%s: moves the task where the Office, or nobody named, recorded it", (profile, lead, other) => {
    for (const by of ["office", "assigner", undefined]) {
      expect(lateOn(profile, handed(lead, other, by))).toEqual([other]);
    }
  });

  it("moves it where another is said to have allowed it", () => {
    expect(lateOn("lao-cai", handed("Sở Xây dựng", "Sở Y tế", "lead", "office"))).toEqual(["Sở Y tế"]);
    expect(lateOn("lao-cai", handed("Sở Xây dựng", "Sở Y tế", "lead", "Sở Xây dựng"))).toEqual(["Sở Xây dựng"]);
  });

  it("answers no return", () => {
    const one = task(
      { lead: "Sở Xây dựng", dueOn: "2026-03-20" },
      { type: "returned", on: "2026-03-03" },
      { type: "reassigned", on: "2026-03-05", by: "lead", lead: "Sở Y tế" },
    );
    const [evaluation] = judged("lao-cai", "2026-03-23", { tasks: [one] }).tasks;
    expect(evaluation?.phase).toBe("returned");
  });
});

describe("A task handed over to nobody named", () => {
  it("is late at nobody: who leads is asked", () => {
    const one = task({ lead: "Sở Xây dựng", dueOn: "2026-03-20" }, { type: "reassigned", on: "2026-03-16" });
    expect(heldAgainstLeads("lao-cai", "2026-03-27", one)).toEqual([]);
    const [evaluation] = judged("lao-cai", "2026-03-27", { tasks: [one] }).tasks;
    expect(evaluation?.questions.map(({ code }) => code)).toContain("whoLeads");
  });
});

describe("A report for a meeting that names none", () => {
  const register = (on: string) => ({
    tasks: [task({ lead: "Phòng Lễ tân", dueOn: "2026-12-20" }, { type: "assigned", on: "2026-01-05" })],
    meetings: ["2026-02-25", "2026-07-08"].map((day) => ({ type: "regularSession", on: day })),
    reports: [{ provision: "hai-phong-snv/20.1", unit: "Phòng Lễ tân", on }],
  });
  const states = (on: string) =>
    evaluateRegister(register(on), { profile: getProfile("hai-phong-snv"), asOf: "2026-08-03", periods: "all" })
      .register.duties.filter(({ ruleId, due }) => ruleId === "hai-phong-snv/20.1" && due !== null)
      .map(({ due, state }) => `${due} ${state}`);

  // The working day before Wednesday 25/2 is Tuesday 24/2, that before Wednesday 8/7 Tuesday 7/7.
  it.each([
    ["2026-02-23", ["2026-02-24 met", "2026-07-07 overdue"]],
    ["2026-02-26", ["2026-02-24 metLate", "2026-07-07 overdue"]],
    ["2026-07-03", ["2026-02-24 missed", "2026-07-07 met"]],
  ])("sent on %s counts for the nearest that has begun", (on, expected) => {
    expect(states(on)).toEqual(expected);
  });
});

describe("A return within one working day, under Hải Phòng 6.1.c", () => {
  const phaseAfter = (returned: string) =>
    judged("hai-phong-snv", "2026-03-23", {
      tasks: [
        task(
          { lead: "Phòng Lễ tân", dueOn: "2026-03-20" },
          { type: "received", on: "2026-03-04" },
          { type: "assigned", on: "2026-03-10" },
          { type: "returned", on: returned, by: "lead" },
        ),
      ],
    }).tasks[0]?.phase;

  it("counts from the assignment where the document lay there before", () => {
    expect(phaseAfter("2026-03-11")).toBe("returned");
    expect(phaseAfter("2026-03-12")).toBe("open");
  });
});

describe("A classified task whose lead merged into another body", () => {
  it("is explained by the new lead since its own first day", () => {
    const one = task({ lead: "Phòng Lãnh sự", dueOn: "2026-03-20", secrecy: "secret" });
    const bodies = [{ name: "Phòng Lãnh sự", to: "2026-05-01", into: "Phòng Lễ tân" }, { name: "Phòng Lễ tân" }];
    const [evaluation] = judged("hai-phong-snv", "2026-06-01", { bodies, tasks: [one] }).tasks;
    const explains = evaluation?.duties.filter(({ ruleId, state }) => ruleId.includes("19.1") && state === "owed");
    expect(explains?.map(({ since }) => since)).toEqual(["2026-05-02"]);
  });
});
