import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const judged = (profile: string, asOf: string, register: Given) =>
  evaluateRegister(register, { profile: getProfile(profile), asOf });

/** Every duty of a rule, of tasks and of bodies. */
const rowsOf = (profile: string, ruleId: string, asOf: string, register: Given) => {
  const evaluation = judged(profile, asOf, register);
  return [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].filter(
    (duty) => duty.ruleId === ruleId,
  );
};

const task = (more: Given = {}) => ({
  id: "N1",
  title: "x",
  lead: "Sở Xây dựng",
  dueOn: "2026-03-10",
  document: { number: "1/UBND", issuedOn: "2026-02-02" },
  events: [{ type: "assigned", on: "2026-02-02" }],
  ...more,
});

describe("A report for the first meeting that is listed", () => {
  /** Sessions on Monday 4/5 and Wednesday 3/6/2026; the report is due one working day before: Tuesday 2/6. 30/4 to 3/5 are off. */
  const register = (meetings: readonly string[], ...events: readonly Given[]) => ({
    reports: [],
    meetings: meetings.map((on) => ({ type: "regularSession", on })),
    tasks: [
      task({
        lead: "Phòng Lãnh sự",
        dueOn: "2026-12-31",
        document: { number: "1/UBND", issuedOn: "2025-09-01" },
        events: [{ type: "assigned", on: "2025-09-01" }, ...events],
      }),
    ],
  });
  const done = (on: string) => [
    { type: "completed", on },
    { type: "confirmed", on, by: "cityOffice" },
  ];
  const rows = (given: Given) =>
    rowsOf("hai-phong-snv", "hai-phong-snv/20.1", "2026-06-04", given).map(({ unit, due, state }) => [
      unit,
      due,
      state,
    ]);

  it("is not asked for with certainty of who finished its tasks before: when the meeting before was held is not known", () => {
    const given = register(["2026-06-03"], ...done("2025-10-10"));
    expect(rows(given)).toEqual([["Phòng Lãnh sự", "2026-06-02", "undetermined"]]);
    expect(judged("hai-phong-snv", "2026-06-04", given).register.questions.map(({ code }) => code)).toContain(
      "meetingBefore",
    );
  });

  it("is owed by who leads a task on its day, or finished one on it", () => {
    expect(rows(register(["2026-06-03"]))).toEqual([["Phòng Lãnh sự", "2026-06-02", "overdue"]]);
    expect(rows(register(["2026-06-03"], ...done("2026-06-02")))).toEqual([["Phòng Lãnh sự", "2026-06-02", "overdue"]]);
  });

  it("looks back to the meeting before, where that is listed", () => {
    const given = register(["2026-05-04", "2026-06-03"], ...done("2026-05-12"));
    expect(rows(given)).toEqual([
      ["Phòng Lãnh sự", "2026-04-29", "overdue"],
      ["Phòng Lãnh sự", "2026-06-02", "overdue"],
    ]);
    const before = register(["2026-05-04", "2026-06-03"], ...done("2026-03-09"));
    expect(rows(before)).toEqual([["Phòng Lãnh sự", "2026-04-29", "undetermined"]]);
  });
});

describe("An answer to feedback", () => {
  /** Monday 9/2/2026 and Tuesday 10/2; Tết closes 14/2 to 22/2. */
  const asked = (id: string, on: string) => ({ type: "feedbackReceived", on, id, by: "UBND huyện Bát Xát" });
  const answered = (ref: string) => ({ type: "urged", on: "2026-02-12", by: "office", ref });
  const register = (ref: string) => ({
    tasks: [
      task({
        lead: "Phòng Hợp tác",
        dueOn: "2026-06-30",
        events: [
          { type: "assigned", on: "2026-02-02" },
          asked("f1", "2026-02-09"),
          asked("f2", "2026-02-10"),
          answered(ref),
        ],
      }),
    ],
  });
  const statesOf = (ref: string) =>
    rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/11#5", "2026-04-30", register(ref)).map(({ key, state }) => [
      key.split("/")[2],
      state,
    ]);

  it("is one to the question that it names by its id", () => {
    expect(statesOf("f1")).toEqual([
      ["f1", "met"],
      ["f2", "overdue"],
    ]);
    expect(statesOf("f2")).toEqual([
      ["f1", "overdue"],
      ["f2", "met"],
    ]);
  });

  it("makes nobody late by a name that no question has", () => {
    expect(statesOf("45/CV-VP")).toEqual([
      ["f1", "met"],
      ["f2", "met"],
    ]);
  });
});

describe("A succession of bodies", () => {
  const register = (last: Given) => ({
    bodies: [
      { name: "Sở Xây dựng", to: "2026-02-15", into: "Sở Tài chính" },
      { name: "Sở Tài chính", to: "2026-02-28", into: "Sở Y tế" },
      { name: "Sở Y tế", ...last },
    ],
    tasks: [task()],
  });

  it("is followed to its end: the last one leads when the day comes", () => {
    const rows = rowsOf("lao-cai", "lao-cai/4.1:task", "2026-03-20", register({}));
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual([["Sở Y tế", "overdue"]]);
  });

  it("that comes round to a body that has ended names nobody, and asks", () => {
    const circle = register({ to: "2026-03-05", into: "Sở Xây dựng" });
    const rows = rowsOf("lao-cai", "lao-cai/4.1:task", "2026-03-20", circle);
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual([[null, "undetermined"]]);
    expect(judged("lao-cai", "2026-03-20", circle).register.questions.map(({ code }) => code)).toContain("successor");
  });
});

describe("A report of a body that went into another one (lao-cai/22.1)", () => {
  // The report of quarter I is due before 20/3/2026, on Thursday 19/3.
  const sent = (...reports: readonly Given[]) => ({
    bodies: [{ name: "Sở Kế hoạch và Đầu tư", to: "2026-03-01", into: "Sở Tài chính" }, { name: "Sở Tài chính" }],
    tasks: [task({ lead: "Sở Kế hoạch và Đầu tư", dueOn: "2026-12-31" })],
    reports,
  });
  const first = (unit: string, on: string): Given => ({ provision: "lao-cai/22.1", unit, on, period: "2026-Q1" });
  const ofFirst = (register: Given) =>
    rowsOf("lao-cai", "lao-cai/22.1", "2026-04-10", register)
      .filter(({ period, unit }) => period === "2026-Q1" && unit === "Sở Tài chính")
      .map(({ state }) => state);
  const asked = (register: Given) =>
    judged("lao-cai", "2026-04-10", register).register.questions.map(({ code }) => code);

  it("serves the one that had no task before: nobody is accused of what was sent", () => {
    expect(ofFirst(sent(first("Sở Kế hoạch và Đầu tư", "2026-02-25")))).toEqual(["met"]);
    // Under its old name, when it is no more.
    expect(ofFirst(sent(first("Sở Kế hoạch và Đầu tư", "2026-03-18")))).toEqual(["met"]);
    expect(ofFirst(sent(first("Sở Kế hoạch và Đầu tư", "2026-03-20")))).toEqual(["metLate"]);
  });

  it("is nothing that was not sent, and no other body's", () => {
    expect(ofFirst(sent())).toEqual(["overdue"]);
    expect(ofFirst(sent(first("Sở Y tế", "2026-02-25")))).toEqual(["overdue"]);
  });

  it("is a question where the other one had tasks of its own, and none for a period of before", () => {
    const own = task({ id: "N2", lead: "Sở Tài chính", dueOn: "2026-12-31" });
    const report = first("Sở Kế hoạch và Đầu tư", "2026-02-25");
    const register = { ...sent(report), tasks: [...sent().tasks, own] };
    expect(ofFirst(register)).toEqual(["undetermined"]);
    expect(asked(register)).toContain("reportOfPredecessor");
    // Its own report answers.
    const answered = { ...register, reports: [report, first("Sở Tài chính", "2026-03-10")] };
    expect(ofFirst(answered)).toEqual(["met"]);
    expect(asked(answered)).not.toContain("reportOfPredecessor");
    // On 19/3 the two were two: each owed its own.
    const later = {
      ...register,
      bodies: [{ name: "Sở Kế hoạch và Đầu tư", to: "2026-03-19", into: "Sở Tài chính" }, { name: "Sở Tài chính" }],
    };
    expect(ofFirst(later)).toEqual(["overdue"]);
  });
});

describe("A report whose period the rule has not, of a body that has ended", () => {
  it("is in doubt for the one it went into, too", () => {
    const register = {
      bodies: [{ name: "Sở Y tế", to: "2026-03-15", into: "Sở Nội vụ" }],
      tasks: [task({ lead: "Sở Y tế", dueOn: "2026-12-31" })],
      reports: [{ provision: "lao-cai/22.1", unit: "Sở Y tế", on: "2026-03-10", period: "2026-03" }],
    };
    const rows = rowsOf("lao-cai", "lao-cai/22.1", "2026-03-20", register);
    expect(rows.filter(({ period }) => period === "2026-Q1").map(({ unit, state }) => [unit, state])).toEqual([
      ["Sở Nội vụ", "undetermined"],
    ]);
    expect(judged("lao-cai", "2026-03-20", register).register.questions.map(({ code }) => code)).toContain(
      "whichPeriod",
    );
  });
});

describe("A deadline that came while the task was suspended, for the Office (kon-tum-snn/6.3.b)", () => {
  // Due on Tuesday 26/5/2026, recorded by Thursday 28/5; suspended from 28/4, taken up again on Wednesday 10/6.
  const given = (...events: readonly Given[]) => ({
    tasks: [
      task({
        lead: "Chi cục Kiểm lâm",
        dueOn: "2026-05-26",
        events: [{ type: "assigned", on: "2026-03-03" }, { type: "suspended", on: "2026-04-28" }, ...events],
      }),
    ],
  });
  const row = (asOf: string, register: Given) =>
    rowsOf("kon-tum-snn", "kon-tum-snn/6.3.b", asOf, register).map(({ state, due, workingDaysLate }) => [
      state,
      due,
      workingDaysLate,
    ]);

  it("is late from the day on which the task went on: 11, 12, 15 and 16 June", () => {
    expect(row("2026-06-16", given({ type: "resumed", on: "2026-06-10" }))).toEqual([["overdue", "2026-05-28", 4]]);
    expect(row("2026-06-10", given({ type: "resumed", on: "2026-06-10" }))).not.toEqual([
      ["overdue", "2026-05-28", expect.anything()],
    ]);
  });

  it("is not late for what is done while it lasts", () => {
    const done = given({ type: "progressReported", on: "2026-06-24", by: "office" });
    expect(row("2026-06-26", done).map(([state]) => state)).toEqual(["met"]);
  });
});

describe("A task that was entered, finished and taken up again", () => {
  it("stands entered, whenever the Office receives it (kon-tum-snn/6.1.b#2)", () => {
    const register = {
      tasks: [
        task({
          lead: "Chi cục Kiểm lâm",
          dueOn: "2026-05-26",
          multiUnit: true,
          document: { number: "1", issuedOn: "2025-12-01" },
          events: [
            { type: "registered", on: "2025-12-03" },
            { type: "completed", on: "2026-01-13" },
            { type: "reopened", on: "2026-01-26" },
            { type: "received", on: "2026-02-10" },
          ],
        }),
      ],
    };
    const rows = rowsOf("kon-tum-snn", "kon-tum-snn/6.1.b#2", "2026-03-10", register);
    expect(rows.map(({ state }) => state)).toEqual(["met"]);
  });
});

describe("A body that the scope article does not name", () => {
  it.each([
    ["can-tho", "UBND phường Ninh Kiều"],
    ["can-tho", "UBND xã Phong Điền"],
    ["hai-phong-snv", "UBND phường Hồng Bàng"],
    ["hai-phong-snv", "UBND huyện An Dương"],
    ["kon-tum-snn", "UBND xã Đăk Hà"],
    ["kon-tum-snn", "UBND huyện Đăk Hà"],
    // Authorities beside the department and above it, the Party: none of its divisions.
    ...["hai-phong-snv", "kon-tum-snn"].flatMap((profile) =>
      [
        ...["Bộ Y tế", "Bộ Nông nghiệp và Môi trường", "Văn phòng Chính phủ", "Công an tỉnh", "Công an thành phố"],
        ...["Bộ Chỉ huy Quân sự tỉnh", "UBND tỉnh Hậu Giang", "Chủ tịch UBND tỉnh Quảng Ninh", "Đảng ủy xã Ia Chim"],
        ...["Ban Tổ chức Thành ủy", "Tỉnh ủy", "HĐND xã Ia Chim", "Phòng Kinh tế huyện Sa Thầy", "Cục Thuế"],
      ].map((lead): [string, string] => [profile, lead]),
    ),
    ["kon-tum-snn", "Chi cục Kiểm lâm tỉnh Gia Lai"],
    // Of another place, above the city, of the Party: no department or district of Cần Thơ.
    ...["UBND tỉnh Hậu Giang", "UBND huyện Châu Thành, tỉnh Hậu Giang", "Sở Y tế tỉnh Sóc Trăng", "Bộ Y tế"].map(
      (lead): [string, string] => ["can-tho", lead],
    ),
    ...["Đảng ủy xã Thới Lai", "Ban Tuyên giáo Thành ủy", "Ủy ban Mặt trận Tổ quốc thành phố", "Chính phủ"].map(
      (lead): [string, string] => ["can-tho", lead],
    ),
  ])("owes nothing under %s: %s (1.2)", (profile, lead) => {
    const evaluation = judged(profile, "2026-03-20", { tasks: [task({ lead })], reports: [] });
    const owed = [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].filter(
      ({ actor, state }) => actor === "lead" && state !== "notApplicable",
    );
    expect(owed.map(({ ruleId, state }) => `${ruleId} ${state}`)).toEqual([]);
    expect(evaluation.tasks[0]?.outsideScope).toBe(true);
  });

  it.each([
    ["hai-phong-snv", "Phòng Lễ tân"],
    ["hai-phong-snv", "Thanh tra Sở"],
    ["hai-phong-snv", "Sở Ngoại vụ"],
    // Another department: one register is compared under regulations of provinces and of departments.
    ["hai-phong-snv", "Sở Y tế"],
    ["hai-phong-snv", "Trung tâm Dịch vụ đối ngoại"],
    ["kon-tum-snn", "Phòng Kế hoạch - Tài chính"],
    ["kon-tum-snn", "Chi cục Thủy lợi"],
    ["kon-tum-snn", "Ban Quản lý rừng phòng hộ Đăk Hà"],
    ["kon-tum-snn", "Hạt Kiểm lâm huyện Sa Thầy"],
    ["kon-tum-snn", "Sở Nông nghiệp và PTNT"],
    ["can-tho", "Sở Y tế"],
    ["can-tho", "Bộ Chỉ huy Quân sự thành phố"],
    ["can-tho", "Bộ đội Biên phòng"],
    ["can-tho", "Công an thành phố"],
    ["can-tho", "UBND quận Ninh Kiều"],
    ["can-tho", "Ban Quản lý các khu chế xuất"],
  ])("is none whom it means, or whose name does not say so, under %s: %s", (profile, lead) => {
    const evaluation = judged(profile, "2026-03-20", { tasks: [task({ lead })], reports: [] });
    expect(evaluation.tasks[0]?.outsideScope).toBe(undefined);
  });

  it.each([
    ["hai-phong-snv", "Công ty CP Cảng", "Phòng Lễ tân"],
    ["kon-tum-snn", "UBND huyện Sa Thầy", "Chi cục Thủy lợi"],
    ["can-tho", "Công ty CP A", "Sở Y tế"],
  ])("has nothing done about its delay by others either, under %s: %s", (profile, outside, inside) => {
    const statesOf = (lead: string) =>
      judged(profile, "2026-03-20", { tasks: [task({ lead })], reports: [] })
        .tasks.flatMap(({ duties }) => duties)
        .filter(
          ({ actor, trigger, state }) => actor !== "lead" && trigger?.kind === "state" && state !== "notApplicable",
        )
        .map(({ ruleId }) => ruleId);
    expect(statesOf(outside)).toEqual([]);
    // 18.3 measures are for those whom the regulation binds.
    expect(statesOf(inside).length > 0).toBe(profile !== "can-tho");
    // Beside one whom it binds a body outside changes nothing.
    expect(statesOf(`${inside}; ${outside}`)).toEqual(statesOf(inside));
  });

  it("owes where the article names others too (lao-cai/1.2)", () => {
    const rows = rowsOf("lao-cai", "lao-cai/4.1:task", "2026-03-20", { tasks: [task({ lead: "UBND xã Cốc Lếu" })] });
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual([["UBND xã Cốc Lếu", "overdue"]]);
  });
});

describe("The Office's receipt, under Kon Tum 6.1.b", () => {
  const received = (on: string, by?: string) => ({ type: "received", on, ...(by === undefined ? {} : { by }) });
  const rows = (...events: readonly Given[]) =>
    rowsOf("kon-tum-snn", "kon-tum-snn/6.1.b", "2026-03-20", {
      tasks: [
        task({
          lead: "Chi cục Kiểm lâm",
          dueOn: "2026-06-30",
          events: [{ type: "assigned", on: "2026-01-06" }, ...events, { type: "registered", on: "2026-01-09" }],
        }),
      ],
    }).map(({ state, due }) => [state, due]);

  it("is not the unit's: its day is asked for", () => {
    expect(rows(received("2026-01-06", "Chi cục Kiểm lâm"))).toEqual([["undetermined", null]]);
  });

  it("counts from the Office's own, or from one by nobody named", () => {
    // Thursday 8/1: one working day, Friday 9/1.
    for (const by of ["Văn phòng Sở", undefined])
      expect(rows(received("2026-01-06", "Chi cục Kiểm lâm"), received("2026-01-08", by))).toEqual([
        ["met", "2026-01-09"],
      ]);
  });
});

describe("A task that was taken up again after its deadline", () => {
  const reopened = (asOf: string) => {
    const events = [
      { type: "assigned", on: "2026-02-02" },
      { type: "completed", on: "2026-03-06" },
      { type: "reopened", on: "2026-03-16", by: "Văn phòng UBND tỉnh" },
    ];
    const [one] = judged("lao-cai", asOf, { tasks: [task({ events })] }).tasks;
    return [one?.status.cell, one?.dueOn.workingDaysLate];
  };

  it("is late from the day on which it was, not for the days on which it was done", () => {
    expect(reopened("2026-03-16")).toEqual(["openInTime", null]);
    expect(reopened("2026-03-17")).toEqual(["openOverdue", 1]);
    expect(reopened("2026-03-20")).toEqual(["openOverdue", 4]);
  });
});

describe("A deadline that the lead records", () => {
  const adjusted = (more: Given) =>
    rowsOf("lao-cai", "lao-cai/4.1:task", "2026-03-20", {
      tasks: [
        task({
          events: [
            { type: "assigned", on: "2026-02-02" },
            { type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-03-31", by: "Sở Xây dựng", ...more },
          ],
        }),
      ],
    }).map(({ state, due }) => [state, due]);

  it("is a proposal, unless the record says who allowed it", () => {
    expect(adjusted({})).toEqual([["overdue", "2026-03-10"]]);
    expect(adjusted({ authorisedBy: "UBND tỉnh" })).toEqual([["pending", "2026-03-31"]]);
    expect(adjusted({ authorisedBy: "Giám đốc Sở Xây dựng" })).toEqual([["overdue", "2026-03-10"]]);
  });
});

describe("A weekly report with nothing to say, under Hải Phòng SNV 6.1.d", () => {
  const sent = (...reports: readonly Given[]) =>
    rowsOf("hai-phong-snv", "hai-phong-snv/6.1.d", "2026-03-20", {
      reports,
      tasks: [task({ lead: "Phòng Hợp tác", dueOn: "2026-06-30" })],
    })
      .filter(({ period }) => period === "2026-W11")
      .map(({ state, fulfilledOn, workingDaysLate }) => [state, fulfilledOn, workingDaysLate]);

  it("that is sent all the same is met, whenever it comes", () => {
    const report = { provision: "hai-phong-snv/6.1.d", period: "2026-W11", unit: "Phòng Hợp tác" };
    expect(sent({ ...report, on: "2026-03-13" })).toEqual([["met", "2026-03-13", null]]);
    expect(sent()).toEqual([]);
  });
});

describe("What the Office owes the lead, where it leads itself", () => {
  it("does not arise (Thành ủy 8.1.d); with another lead beside it it does", () => {
    const states = (lead: string) =>
      rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.1.d", "2026-03-25", { tasks: [task({ lead })] }).map(
        ({ state, reason }) => [state, reason],
      );
    expect(states("Văn phòng Thành ủy")).toEqual([["notApplicable", "toItself"]]);
    expect(states("Văn phòng Thành ủy; Sở Xây dựng")).toEqual([["owed", null]]);
  });
});

describe("Keys", () => {
  it("of a classified task hold no name, also where its lead may be shown", () => {
    const secret = { tasks: [task({ lead: "Phòng Lễ tân", secrecy: "confidential" })] };
    const [one] = judged("hai-phong-snv", "2026-03-20", secret).tasks;
    expect(one?.lead).toBe("Phòng Lễ tân");
    for (const { key } of one?.duties ?? []) expect(key).not.toContain("lễ tân");
  });

  it("of two meetings of one month are two", () => {
    const keys = rowsOf("hai-phong-snv", "hai-phong-snv/20.2", "2026-03-20", {
      meetings: [
        { type: "regularSession", on: "2026-03-02" },
        { type: "regularSession", on: "2026-03-16" },
      ],
      tasks: [task({ lead: "Phòng Lễ tân", dueOn: "2026-06-30" })],
    }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key.includes("regularSession@2026-03~2"))).toBe(true);
  });
});

describe("A question of a body, or of the register", () => {
  it("stands once in the register, with every duty that hangs on it", () => {
    const tasks = ["N1", "N2"].map((id) => task({ id, lead: "Đơn vị lạ" }));
    const asked = judged("lao-cai", "2026-03-20", { tasks }).register.questions.filter(
      ({ code }) => code === "kindOfBody",
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]?.keys.some((key) => key.startsWith("N1/"))).toBe(true);
    expect(asked[0]?.keys.some((key) => key.startsWith("N2/"))).toBe(true);
  });
});

describe("An inspection by the head of the assigner, under Lào Cai 17", () => {
  it("binds neither departments nor districts", () => {
    const events = [
      { type: "assigned", on: "2026-02-02" },
      { type: "inspectionEnded", on: "2026-03-12", by: "Chủ tịch UBND tỉnh" },
    ];
    for (const rule of ["lao-cai/17.2", "lao-cai/17.3"])
      expect(
        rowsOf("lao-cai", rule, "2026-03-20", { tasks: [task({ events })] }).map(({ state, reason }) => [
          state,
          reason,
        ]),
      ).toEqual([["notApplicable", "doneByAnother"]]);
  });
});

describe("A part of the Office", () => {
  const register = (by: string) => ({
    bodies: [
      { name: "Văn phòng Thành ủy", role: "office" },
      { name: "Phòng Tổng hợp", partOf: "Văn phòng Thành ủy" },
    ],
    reports: [],
    tasks: [
      task({
        lead: "Sở Tài chính",
        dueOn: "2026-03-02",
        document: { number: "1/TU", issuedOn: "2026-02-23" },
        events: [
          { type: "registered", on: "2026-02-23" },
          { type: "urged", on: "2026-03-12", by },
        ],
      }),
    ],
  });
  const states = (by: string) =>
    rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.1.d", "2026-03-13", register(by)).map(({ state }) => state);

  it("acts for the Office, whose duty its act fulfils", () => {
    expect(states("Phòng Tổng hợp")).toEqual(["met"]);
    expect(states("Văn phòng Thành ủy")).toEqual(["met"]);
    // The lead urges nobody in the place of the Office.
    expect(states("Sở Tài chính")).toEqual(["owed"]);
  });
});

describe("Feedback of a district about a task of a department (Lào Cai 21.3)", () => {
  const given = (by: string | undefined, lead = "Sở Xây dựng") =>
    rowsOf("lao-cai", "lao-cai/21.3", "2026-03-20", {
      reports: [],
      tasks: [
        task({ lead, events: [{ type: "feedbackReceived", on: "2026-03-16", ...(by === undefined ? {} : { by }) }] }),
      ],
    }).map(({ unit, state, reason }) => [unit, state, reason]);

  it("is the district's act, on its day; of others, or where none was given, nothing arises", () => {
    expect(given("UBND thị xã Sa Pa")).toEqual([["UBND thị xã Sa Pa", "met", null]]);
    expect(given("UBND xã Cốc San")).toMatchObject([[expect.anything(), "notApplicable", "otherKind"]]);
    expect(given("UBND thị xã Sa Pa", "UBND huyện Bát Xát")).toEqual([[null, "notApplicable", "invoked"]]);
  });
});
