import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

/** Due on Friday 20/3/2026. */
const task = (events: readonly Given[], more: Given = {}) => ({
  id: "A",
  title: "Việc A",
  lead: "Sở Xây dựng",
  coordinators: ["Sở Y tế"],
  dueOn: "2026-03-20",
  document: { number: "1/UBND", issuedOn: "2026-03-02" },
  events: [{ type: "assigned", on: "2026-03-02" }, ...events],
  ...more,
});

const judged = (asOf: string, register: Given, profile = "lao-cai", options: Given = {}) => {
  const evaluation = evaluateRegister(register, { profile: getProfile(profile), asOf, ...options });
  const [first] = evaluation.tasks;
  if (first === undefined) throw new Error("the register has a task");
  const rows = (ruleId: string) => first.duties.filter((duty) => duty.ruleId === ruleId);
  return { task: first, rows, codes: first.findings.map(({ code }) => code) };
};

describe("Who can stop a task, or take its finish back", () => {
  const suspendedBy = (by: Given) =>
    judged("2026-03-23", { tasks: [task([{ type: "suspended", on: "2026-03-10", ...by }])] });

  it("is the assigner, the Office, or nobody named (SEMANTICS 23)", () => {
    for (const by of [{}, { by: "Văn phòng UBND tỉnh" }, { by: "UBND tỉnh" }, { by: "Chủ tịch UBND tỉnh" }]) {
      const { rows, codes } = suspendedBy(by);
      expect(rows("lao-cai/4.1:task").map(({ state }) => state)).not.toContain("overdue");
      expect(codes).not.toContain("suspendedByAnother");
    }
  });

  it("is no coordinator and no other body: that stops nothing, and is a finding", () => {
    for (const by of ["Sở Y tế", "UBND huyện Bát Xát"]) {
      const { rows, codes } = suspendedBy({ by });
      expect(rows("lao-cai/4.1:task").map(({ state }) => state)).toEqual(["overdue"]);
      expect(codes).toContain("suspendedByAnother");
    }
  });

  it("is, of a finish, nobody else either", () => {
    const reopenedBy = (by: string) =>
      judged("2026-03-27", {
        tasks: [
          task([
            { type: "completed", on: "2026-03-13" },
            { type: "reopened", on: "2026-03-16", by },
          ]),
        ],
      });
    expect(reopenedBy("Văn phòng UBND tỉnh").task.status.cell).toBe("openOverdue");
    const stranger = reopenedBy("UBND huyện Bát Xát");
    expect(stranger.task.status.cell).toBe("doneOnTime");
    expect(stranger.codes).toContain("reopenedByAnother");
  });
});

describe("A deadline that is adjusted to a day that has passed", () => {
  // Monday 23/3: the old deadline, 31/3, was in force until then; Tuesday 24 to Friday 27/3 are four working days.
  const adjusted = (dueOn: string) =>
    judged("2026-03-27", {
      tasks: [task([{ type: "deadlineAdjusted", on: "2026-03-23", dueOn: "2026-03-16", by: "office" }], { dueOn })],
    });

  it("makes nobody late for the days before it was set", () => {
    const { rows, codes } = adjusted("2026-03-31");
    expect(rows("lao-cai/4.1:task").map(({ state, workingDaysLate }) => [state, workingDaysLate])).toEqual([
      ["overdue", 4],
    ]);
    expect(codes).toContain("adjustedToThePast");
  });

  it("counts from the old one where that passed between them, and from the new one where both had passed", () => {
    // From Thursday 19/3: Friday 20, Monday 23 to Friday 27/3. From Monday 16/3: 17 to 20 and 23 to 27/3.
    expect(
      adjusted("2026-03-19")
        .rows("lao-cai/4.1:task")
        .map(({ workingDaysLate }) => workingDaysLate),
    ).toEqual([6]);
    expect(
      adjusted("2026-03-10")
        .rows("lao-cai/4.1:task")
        .map(({ workingDaysLate }) => workingDaysLate),
    ).toEqual([9]);
  });
});

describe("A deadline on a rest day, read as ending with the next working day (A49)", () => {
  // Saturday 21/3 is then Monday 23/3, for everything that hangs on it.
  const on = (asOf: string) =>
    judged(asOf, { tasks: [task([], { dueOn: "2026-03-21" })] }, "lao-cai", { readings: { A49: "nextWorkingDay" } });
  const pressed = (asOf: string) =>
    on(asOf)
      .rows("lao-cai/20.2:explain")
      .map(({ state, since }) => [state, since]);

  it("presses nobody while it is in time", () => {
    expect(
      on("2026-03-23")
        .rows("lao-cai/4.1:task")
        .map(({ state, due }) => [state, due]),
    ).toEqual([["dueSoon", "2026-03-23"]]);
    expect(pressed("2026-03-23").map(([state]) => state)).toEqual(["notApplicable"]);
    expect(pressed("2026-03-24")).toEqual([["owed", "2026-03-24"]]);
    expect(
      on("2026-03-24")
        .rows("lao-cai/7.2.a")
        .map(({ due }) => due),
    ).toEqual(["2026-03-26"]);
  });
});

describe("A body that was not there yet", () => {
  const register = (from: string) => ({ bodies: [{ name: "Sở Xây dựng", from }], tasks: [task([])] });

  it("is late for nothing of before its first day: who led then is asked", () => {
    const { rows, task: whole } = judged("2026-03-26", register("2026-03-23"));
    expect(rows("lao-cai/4.1:task").filter(({ state }) => state === "overdue")).toEqual([]);
    expect(whole.questions.map(({ code }) => code)).toContain("whoLeads");
  });

  it("owes from its first day on", () => {
    const { rows } = judged("2026-03-26", register("2026-03-20"));
    expect(rows("lao-cai/4.1:task").map(({ unit, state }) => [unit, state])).toEqual([["Sở Xây dựng", "overdue"]]);
  });
});

describe("One document whose issuer one row leaves out", () => {
  const row = (id: string, more: Given) => ({
    ...task([], { coordinators: [], dueOn: "2026-06-30", document: { number: "77/UBND", issuedOn: "2026-03-02" } }),
    id,
    ...more,
  });
  const limits = (tasks: readonly Given[]) =>
    judged("2026-03-06", { tasks })
      .task.duties.filter(({ ruleId, state }) => ruleId.startsWith("lao-cai/7.1") && state !== "notApplicable")
      .map(({ ruleId, due }) => [ruleId, due]);

  it("is one document, with five days (Lào Cai 7.1)", () => {
    expect(limits([row("A", { assignedBy: "UBND tỉnh" }), row("B", {})])).toEqual([["lao-cai/7.1#2", "2026-03-09"]]);
    expect(limits([row("A", {}), row("B", { assignedBy: "UBND tỉnh" })])).toEqual([["lao-cai/7.1#2", "2026-03-09"]]);
  });

  it("is not joined to those of two issuers", () => {
    expect(limits([row("A", {}), row("B", { assignedBy: "UBND tỉnh" }), row("C", { assignedBy: "Sở Y tế" })])).toEqual([
      ["lao-cai/7.1", "2026-03-05"],
    ]);
  });
});

describe("What a superior did on a task that a body leads (Sở Ngoại vụ)", () => {
  const rowsBy = (by: string, ruleId: string, event: string) =>
    judged(
      "2026-03-30",
      {
        tasks: [
          task([{ type: event, on: "2026-03-16", by }], {
            lead: "Phòng Lãnh sự",
            coordinators: [],
            dueOn: "2026-06-30",
          }),
        ],
      },
      "hai-phong-snv",
    ).rows(ruleId);

  it("is entered by the division that leads: a result that the Director signed (6.1.b)", () => {
    for (const by of ["Giám đốc Sở", "UBND thành phố"]) {
      const rows = rowsBy(by, "hai-phong-snv/6.1.b", "resultIssued");
      expect(rows.map(({ unit, state }) => [unit, state])).toEqual([["Phòng Lãnh sự", "overdue"]]);
    }
  });

  it("binds no division: an inspection by the Director (16.1)", () => {
    for (const by of ["Giám đốc Sở", "UBND thành phố"]) {
      const rows = rowsBy(by, "hai-phong-snv/16.1", "inspectionEnded");
      expect(rows.map(({ state }) => state)).toEqual(["notApplicable"]);
    }
  });
});

describe("A task whose receipt is not recorded (Kon Tum 6.1.b)", () => {
  it("leaves the Office's limit open where the document tells that it was given", () => {
    const { rows, task: whole } = judged(
      "2022-03-25",
      {
        tasks: [
          task([{ type: "registered", on: "2022-03-10" }], {
            dueOn: "2022-06-30",
            document: { number: "1/UBND", issuedOn: "2022-03-01" },
            lead: "Phòng Trồng trọt",
            coordinators: [],
            events: [{ type: "registered", on: "2022-03-10" }],
          }),
        ],
      },
      "kon-tum-snn",
    );
    expect(rows("kon-tum-snn/6.1.b").map(({ state }) => state)).toEqual(["undetermined"]);
    expect(whole.questions.map(({ code }) => code)).toContain("startUnknown");
  });
});

describe("Who can move a task, its deadline, or its end", () => {
  // Five regulations, whoever coordinates: Friday 20/3/2026 is the last day.
  const CASTS = [
    ["lao-cai", "Sở Xây dựng", "Sở Y tế", "UBND huyện Bát Xát", "Văn phòng UBND tỉnh"],
    ["can-tho", "Sở Xây dựng", "Sở Y tế", "UBND quận Ninh Kiều", "Văn phòng UBND thành phố"],
    ["hai-phong-snv", "Phòng Lễ tân", "Phòng Lãnh sự", "Phòng Hợp tác", "Văn phòng Sở"],
    ["hai-phong-thanh-uy", "Đảng ủy xã A", "Đảng ủy xã B", "Đảng ủy xã C", "Văn phòng Thành ủy"],
    ["kon-tum-snn", "Chi cục Kiểm lâm", "Phòng Kế hoạch", "Chi cục Thủy lợi", "Văn phòng Sở"],
  ] as const;
  const stateOf = (profile: string, lead: string, beside: string, events: readonly Given[], asOf = "2026-03-24") => {
    const register = {
      tasks: [task(events, { lead, coordinators: [beside] })],
      bodies: [{ name: lead }, { name: beside }],
    };
    const found = judged(asOf, register, profile);
    const own = found.task.duties.find(({ ruleId }) => ruleId.endsWith(":task"));
    return { ...found, own: `${own?.unit} ${own?.state} ${own?.due}` };
  };

  it.each(CASTS)(
    "%s: is not whoever coordinates: the deadline stands, shorter or longer",
    (profile, lead, beside, _, office) => {
      for (const dueOn of ["2026-03-12", "2026-04-30"]) {
        const adjusted = (by: Given) => [{ type: "deadlineAdjusted", on: "2026-03-11", dueOn, ...by }];
        const another = stateOf(profile, lead, beside, adjusted({ by: beside }), "2026-03-20");
        expect(another.own).toMatch(/ (?:pending|dueSoon) 2026-03-20$/);
        expect(another.codes).toContain("adjustedByAnother");
        for (const by of [{}, { by: office }, { by: beside, authorisedBy: office }])
          expect(stateOf(profile, lead, beside, adjusted(by), "2026-03-20").own).toContain(dueOn);
      }
    },
  );

  it.each(CASTS)("%s: makes no third body lead", (profile, lead, beside, third, office) => {
    const moved = (by: Given) => [{ type: "reassigned", on: "2026-03-11", lead: third, ...by }];
    const another = stateOf(profile, lead, beside, moved({ by: beside }));
    expect(another.own).toBe(`${lead} overdue 2026-03-20`);
    expect(another.codes).toContain("reassignedByAnother");
    for (const by of [{}, { by: office }, { by: beside, authorisedBy: office }]) {
      const { task: given } = stateOf(profile, lead, beside, moved(by));
      const leads = given.duties.filter(({ ruleId }) => ruleId.endsWith(":task")).map(({ unit }) => unit);
      expect(leads).toContain(third);
    }
  });

  it.each(CASTS)("%s: ends no suspension of the authority", (profile, lead, beside, _, office) => {
    const run = (by: Given) => [
      { type: "suspended", on: "2026-03-10", by: office },
      { type: "resumed", on: "2026-03-12", ...by },
    ];
    const another = stateOf(profile, lead, beside, run({ by: beside }));
    expect(another.task.phase).toBe("suspended");
    expect(another.own).not.toContain("overdue");
    expect(another.codes).toContain("resumedByAnother");
    for (const by of [{}, { by: office }]) expect(stateOf(profile, lead, beside, run(by)).task.phase).toBe("open");
  });

  it.each(CASTS)("%s: calls nothing off, and nor does the lead itself", (profile, lead, beside, _, office) => {
    const off = (by: Given) => [{ type: "cancelled", on: "2026-03-10", ...by }];
    for (const by of [lead, beside, "lead"]) {
      const proposed = stateOf(profile, lead, beside, off({ by }));
      expect(proposed.task.phase).toBe("open");
      expect(proposed.codes).toContain("cancellationProposed");
    }
    for (const by of [{}, { by: office }]) expect(stateOf(profile, lead, beside, off(by)).task.phase).toBe("cancelled");
  });

  it("is, for a body that the register does not know, not told: its word is taken (SEMANTICS 11)", () => {
    const events = [{ type: "deadlineAdjusted", on: "2026-03-11", dueOn: "2026-04-30", by: "Tổ công tác số 2" }];
    expect(stateOf("lao-cai", "Sở Xây dựng", "Sở Y tế", events).own).toContain("2026-04-30");
  });

  it("answers no return by another's new deadline (lao-cai/6.2.a#2)", () => {
    const { task: found, rows } = judged("2026-03-18", {
      tasks: [
        task([
          { type: "returned", on: "2026-03-06", by: "Sở Xây dựng" },
          { type: "deadlineAdjusted", on: "2026-03-09", dueOn: "2026-03-12", by: "Sở Y tế" },
        ]),
      ],
    });
    expect(found.phase).toBe("returned");
    expect(rows("lao-cai/6.2.a#2").map(({ state }) => state)).toEqual(["owed"]);
  });

  it("opens nothing again that was called off, and says so", () => {
    const { task: found, codes } = judged("2026-03-27", {
      tasks: [
        task([
          { type: "cancelled", on: "2026-03-10", by: "Văn phòng UBND tỉnh" },
          { type: "reopened", on: "2026-03-16", by: "Văn phòng UBND tỉnh" },
        ]),
      ],
    });
    expect(found.phase).toBe("cancelled");
    expect(codes).toContain("reopenedAfterCancellation");
  });
});

describe("What hangs on who leads, or who did it, and is not recorded", () => {
  it("is asked where the text names kinds: nobody knows the kind of a lead that is not there (lao-cai/20.2)", () => {
    const { rows, task: found } = judged("2026-03-24", { tasks: [task([], { lead: "" })] });
    expect(rows("lao-cai/20.2:explain").map(({ state }) => state)).toEqual(["undetermined"]);
    expect(found.questions.filter(({ code }) => code === "whoLeads")).toHaveLength(1);
    expect(rows("lao-cai/4.1:task").map(({ unit, state }) => [unit, state])).toEqual([[null, "overdue"]]);
  });

  it("names nobody where one that coordinates may have issued the report (hai-phong-snv/6.1.b)", () => {
    const issued = (more: Given, by: Given = {}) =>
      judged(
        "2026-03-18",
        { tasks: [task([{ type: "resultIssued", on: "2026-03-12", ...by }], { lead: "Phòng Lãnh sự", ...more })] },
        "hai-phong-snv",
      )
        .rows("hai-phong-snv/6.1.b")
        .map(({ unit, state, due }) => [unit, state, due]);
    const late = ["overdue", "2026-03-13"];
    expect(issued({ coordinators: ["Phòng Lễ tân"] })).toEqual([[null, ...late]]);
    expect(issued({ coordinators: [] })).toEqual([["Phòng Lãnh sự", ...late]]);
    expect(issued({ coordinators: ["Phòng Lễ tân"] }, { by: "Phòng Lễ tân" })).toEqual([["Phòng Lễ tân", ...late]]);
  });
});
