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
const codes = ({ findings }: Judged): string[] => findings.map(({ code }) => code);

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

  it.each(HOUSES)("%s: by nobody named it is received again, whoever returned it (SEMANTICS 22)", (...of) => {
    const [id, lead, , , answer] = of;
    const task = judged(id, "2026-03-31", { lead, dueOn: "2026-03-20" }, back(lead), receipt());
    expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 7]);
    expect(rowsOf(task, answer)).toEqual(["null met null null"]);
  });

  it("is received again where the record names nobody, for a return or a receipt", () => {
    const unnamed = { type: "returned", on: "2026-03-18" };
    const task = judged("lao-cai", "2026-03-31", { lead: "Sở Y tế", dueOn: "2026-03-20" }, unnamed, receipt());
    expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 7]);
  });

  it("is gone in Kon Tum until the Office or the lead has it again", () => {
    const returned = { type: "returned", on: "2026-03-18", by: "Văn phòng Sở" };
    const late = (...events: Given[]) => {
      const given = { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" };
      const { phase, dueOn } = judged("kon-tum-snn", "2026-03-31", given, returned, ...events);
      return [phase, dueOn.workingDaysLate];
    };
    for (const by of ["UBND tỉnh", "assigner", "Trung tâm Khuyến nông"])
      expect(late(receipt(by)), by).toEqual(["returned", null]);
    for (const by of ["Văn phòng Sở", "Chi cục Kiểm lâm", undefined])
      expect(late(receipt(by)), by).toEqual(["open", 7]);
  });
});

describe("The working day within which a division sends a task back (hai-phong-snv/6.1.c)", () => {
  const RULE = "hai-phong-snv/6.1.c";
  const on = (dueOn: string, ...events: Given[]) =>
    judged("hai-phong-snv", "2026-03-13", { lead: "Phòng A", dueOn }, ...events);
  const returned = (day: string, by: string) => ({ type: "returned", on: `2026-03-${day}`, by });
  const received = (day: string, by?: string) => ({
    type: "received",
    on: `2026-03-${day}`,
    ...(by === undefined ? {} : { by }),
  });
  const handed = { type: "reassigned", on: "2026-03-10", lead: "Phòng B" };
  /** The row of the act; another says that it may be called up anew. */
  const rowOf = (task: Judged) => rowsOf(task, RULE)[0];

  it.each([
    ["by the lead before it", received("03", "Phòng A")],
    ["by the lead before it, as nobody named", received("03")],
    ["by the Office", received("02", "Văn phòng Sở")],
  ])("does not run from a receipt %s: it waits, and is not called late", (_, receipt) => {
    for (const day of ["11", "12"]) {
      const task = on("2026-03-12", receipt, handed, returned(day, "Phòng B"));
      expect([task.phase, held(task)]).toEqual(["returned", [`${RULE}:answer owed`]]);
      expect(rowOf(task)).toBe("Phòng B undetermined notRecorded null");
      expect(asked(task)).toContain("startUnknown events");
      expect(codes(task)).not.toContain("returnedLate");
    }
  });

  it("runs from the new lead's own receipt, and not before the task was given to it", () => {
    const late = on(
      "2026-03-12",
      received("03", "Phòng A"),
      handed,
      received("10", "Phòng B"),
      returned("12", "Phòng B"),
    );
    expect(rowOf(late)).toBe("Phòng B metLate null 2026-03-11");
    expect([late.phase, codes(late).includes("returnedLate")]).toEqual(["open", true]);
    const early = on("2026-03-12", received("09", "Phòng B"), handed, returned("11", "Phòng B"));
    expect([early.phase, rowOf(early)]).toEqual(["returned", "Phòng B met null 2026-03-11"]);
  });

  it("does not run from the Office's receipt for the first lead either", () => {
    const task = on("2026-03-10", received("02", "Văn phòng Sở"), returned("05", "Phòng A"));
    expect([task.phase, held(task)]).toEqual(["returned", [`${RULE}:answer owed`]]);
    expect(rowOf(task)).toBe("Phòng A undetermined notRecorded null");
  });

  it("has no last day without a receipt", () => {
    const task = on("2026-03-31", returned("09", "Phòng A"));
    expect(task.phase).toBe("returned");
    expect(rowOf(task)).toBe("Phòng A undetermined notRecorded null");
  });

  it("is not kept, nor broken, by another body, whose return stops nothing", () => {
    for (const by of ["Phòng C", "coordinator"]) {
      const task = on("2026-03-10", received("03", "Phòng A"), returned("05", by));
      expect(rowOf(task)).toMatch(/^Phòng A notApplicable invoked/);
      expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 3]);
      expect(codes(task)).toContain("returnedByAnother");
      expect(rowsOf(task, `${RULE}:answer`)).toEqual(["null notApplicable notTriggered null"]);
    }
    const before = on("2026-03-31", handed, returned("11", "Phòng A"));
    expect([before.phase, rowOf(before)]).toEqual(["open", "Phòng B notApplicable invoked null"]);
  });

  it.each(HOUSES)("%s: nor does the return of another body stop anything elsewhere", (id, lead, _, other, answer) => {
    const given = { lead, coordinators: [other], dueOn: "2026-03-20" };
    const task = judged(id, "2026-03-31", given, { type: "returned", on: "2026-03-18", by: other });
    expect([task.phase, task.dueOn.workingDaysLate]).toEqual(["open", 7]);
    expect(rowsOf(task, answer)).toEqual(["null notApplicable notTriggered null"]);
  });
});

describe("A task sent back and given back to the same lead when its deadline had passed", () => {
  it.each(HOUSES)("%s: waits for a new deadline, and says so everywhere", (id, lead) => {
    const given = { lead, dueOn: "2026-03-20" };
    const back = { type: "returned", on: "2026-03-18", by: lead };
    const again = { type: "reassigned", on: "2026-03-24", lead };
    const task = judged(id, "2026-04-03", given, back, again);
    // A report on a day after the answer is owed all the same.
    const ofLead = task.duties.filter(
      ({ actor, state, period }) => actor === "lead" && period === null && ["overdue", "owed"].includes(state),
    );
    expect(ofLead).toEqual([]);
    expect([task.status.cell, task.dueOn.workingDaysLate]).toEqual(["openUndetermined", null]);
    expect(asked(task)).toContain("deadlineOfNewLead events");
    // A new deadline of Friday 27/3: 30/3, 31/3, 1/4, 2/4, 3/4.
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-25", dueOn: "2026-03-27" };
    const late = judged(id, "2026-04-03", given, back, again, adjusted);
    expect([late.status.cell, late.dueOn.workingDaysLate]).toEqual(["openOverdue", 5]);
    expect(asked(late)).not.toContain("deadlineOfNewLead events");
  });

  it("names no day of lateness for what counts from that deadline", () => {
    const events = [
      { type: "returned", on: "2026-03-18", by: "Sở Y tế" },
      { type: "reassigned", on: "2026-03-24", lead: "Sở Y tế" },
    ];
    const task = judged("lao-cai", "2026-04-03", { lead: "Sở Y tế", dueOn: "2026-03-20" }, ...events);
    expect(rowsOf(task, "lao-cai/7.2.a")).toEqual(["Sở Y tế notApplicable awaitsDeadline 2026-03-25"]);
    expect(rowsOf(task, "lao-cai/4.1:task")).toEqual(["Sở Y tế notApplicable awaitsDeadline 2026-03-20"]);
  });
});
