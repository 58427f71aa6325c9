import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const judged = (profile: string, asOf: string, register: Given) =>
  evaluateRegister(register, { profile: getProfile(profile), asOf, periods: "all" });

/** The duties of a rule, of tasks and of bodies: whose, in what state, why. */
const rowsOf = (profile: string, ruleId: string, asOf: string, register: Given) => {
  const evaluation = judged(profile, asOf, register);
  return [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)]
    .filter((duty) => duty.ruleId === ruleId)
    .map((duty) => ({ ...duty, line: [duty.unit, duty.state, duty.reason].filter((word) => word !== null).join(" ") }));
};
const linesOf = (...asked: Parameters<typeof rowsOf>) => rowsOf(...asked).map(({ line }) => line);

/** Signed and given on Monday 2/3/2026. */
const task = (lead: string, events: readonly Given[], more: Given = {}) => ({
  id: "1",
  title: "v",
  document: { number: "1", issuedOn: "2026-03-02" },
  lead,
  events,
  ...more,
});

describe("What is due after its bearer has ended", () => {
  // An inspection ended on Friday 6/3: Kon Tum five working days, to 13/3; Lào Cai and Hải Phòng seven, to 17/3.
  const inspected = (inspector: string, to: string, by = inspector) => ({
    bodies: [{ name: "Sở Y tế" }, { name: "Phòng A" }, { name: inspector, to, into: "Phòng A" }],
    tasks: [task("Phòng A", [{ type: "inspectionEnded", on: "2026-03-06", by }])],
  });
  const rules: readonly (readonly [string, string, string])[] = [
    ["kon-tum-snn", "kon-tum-snn/16.2", "Phòng B"],
    ["kon-tum-snn", "kon-tum-snn/16.2:notify", "Phòng B"],
    ["lao-cai", "lao-cai/17.2", "Sở Nội vụ"],
    ["lao-cai", "lao-cai/17.3", "UBND huyện Bát Xát"],
    ["hai-phong-snv", "hai-phong-snv/16.1", "Phòng B"],
  ];

  it.each(rules)("%s: %s is overdue of nobody that is no more", (profile, rule, inspector) => {
    expect(linesOf(profile, rule, "2026-03-30", inspected(inspector, "2026-03-08"))).toEqual([
      `${inspector} notApplicable tenureEnded`,
    ]);
  });

  it.each(rules)("%s: %s stays overdue of one that was there on the last day", (profile, rule, inspector) => {
    expect(linesOf(profile, rule, "2026-03-30", inspected(inspector, "2026-03-25"))).toEqual([`${inspector} overdue`]);
  });

  it("was met by what it did before its end", () => {
    const register = inspected("Phòng B", "2026-03-10");
    const events = [
      { type: "inspectionEnded", on: "2026-03-06", by: "Phòng B" },
      { type: "inspectionReported", on: "2026-03-09", by: "Phòng B" },
    ];
    const told = { ...register, tasks: [task("Phòng A", events)] };
    expect(linesOf("kon-tum-snn", "kon-tum-snn/16.2", "2026-03-30", told)).toEqual(["Phòng B met"]);
  });
});

describe("The missed report of a body that went into another one", () => {
  // Kon Tum 20.1: the report of February is due on 19/2, that of March on 19/3.
  const ended = (...reports: readonly Given[]) => ({
    bodies: [{ name: "Phòng A", to: "2026-02-28", into: "Phòng B" }, { name: "Phòng B" }],
    tasks: [
      task("Phòng A", [{ type: "assigned", on: "2026-01-22" }], { document: { number: "1", issuedOn: "2026-01-22" } }),
    ],
    reports,
  });
  const sent = (period: string, on: string, unit = "Phòng B") => ({ provision: "kon-tum-snn/20.1", period, unit, on });
  const ofFebruary = (register: Given) =>
    rowsOf("kon-tum-snn", "kon-tum-snn/20.1", "2026-04-10", register)
      .filter(({ period, unit }) => period === "2026-02" && unit === "Phòng A")
      .map(({ state, fulfilledOn }) => `${state} ${fulfilledOn}`);

  it("is missed once the one that took over reported for a later period", () => {
    expect(ofFebruary(ended(sent("2026-03", "2026-03-18")))).toEqual(["missed null"]);
  });

  it("is late once that one reported for the period itself", () => {
    expect(ofFebruary(ended(sent("2026-02", "2026-03-18")))).toEqual(["metLate 2026-03-18"]);
  });

  it("stays overdue while nobody, or another body, reported", () => {
    expect(ofFebruary(ended())).toEqual(["overdue null"]);
    expect(ofFebruary(ended(sent("2026-03", "2026-03-18", "Phòng C")))).toEqual(["overdue null"]);
  });

  it("is not closed by what the other one reported of itself before", () => {
    const own = task("Phòng B", [{ type: "assigned", on: "2026-01-22" }], {
      id: "2",
      document: { number: "2", issuedOn: "2026-01-22" },
    });
    const register = ended(sent("2026-02", "2026-02-18"));
    expect(ofFebruary({ ...register, tasks: [...register.tasks, own] })).toEqual(["overdue null"]);
  });

  it("is closed through a succession, in Lào Cai too", () => {
    // Lào Cai 22.1: the report of quarter I is due before 20/3, that of quarter II before 20/6.
    const register = {
      bodies: [
        { name: "Sở A", to: "2026-03-31", into: "Sở B" },
        { name: "Sở B", to: "2026-04-30", into: "Sở C" },
        { name: "Sở C" },
      ],
      tasks: [task("Sở A", [{ type: "assigned", on: "2026-03-02" }])],
      reports: [{ provision: "lao-cai/22.1", period: "2026-Q2", unit: "Sở C", on: "2026-06-15" }],
    };
    const first = rowsOf("lao-cai", "lao-cai/22.1", "2026-07-10", register).filter(
      ({ period }) => period === "2026-Q1",
    );
    expect(first.map(({ line }) => line)).toEqual(["Sở A missed"]);
  });
});

describe("What only its bearer can call up", () => {
  const passedOn = (old: string, next: string, ...events: readonly Given[]) => ({
    tasks: [
      task(old, [
        { type: "received", on: "2026-03-04", by: old },
        { type: "reassigned", on: "2026-03-10", lead: next },
        ...events,
      ]),
    ],
  });
  const returned = (by: string, on = "2026-03-11") => ({ type: "returned", on, by });

  it.each([
    ["lao-cai", "lao-cai/6.2.a", "Sở Y tế", "UBND huyện Bát Xát"],
    ["can-tho", "can-tho/5.2#2", "Sở Y tế", "Sở Xây dựng"],
    ["hai-phong-thanh-uy", "hai-phong-thanh-uy/7.1.b", "Sở Y tế", "Sở Xây dựng"],
    ["hai-phong-snv", "hai-phong-snv/6.1.c", "Phòng A", "Phòng B"],
  ])("%s: %s is met by the new lead that sent it back", (profile, rule, old, next) => {
    const receipt = { type: "received", on: "2026-03-10", by: next };
    const rows = rowsOf(profile, rule, "2026-03-27", passedOn(old, next, receipt, returned(next)));
    expect(rows.map(({ line }) => line)).toEqual([`${next} met`, `${next} notApplicable invoked`]);
  });

  it.each([
    ["lao-cai", "lao-cai/8.1.b", "Sở Y tế", "UBND huyện Bát Xát"],
    ["lao-cai", "lao-cai/21.2", "Sở Y tế", "UBND huyện Bát Xát"],
    ["can-tho", "can-tho/11.2:propose", "Sở Y tế", "Sở Xây dựng"],
  ])("%s: %s is for who leads now", (profile, rule, old, next) => {
    expect(linesOf(profile, rule, "2026-03-27", passedOn(old, next))).toEqual([`${next} notApplicable invoked`]);
  });

  it("counts for a new lead from its own receipt, and from none of the lead before", () => {
    const receipt = { type: "received", on: "2026-03-10", by: "Phòng B" };
    const rows = (on: string, ...events: readonly Given[]) =>
      rowsOf(
        "hai-phong-snv",
        "hai-phong-snv/6.1.c",
        "2026-03-27",
        passedOn("Phòng A", "Phòng B", ...events, returned("Phòng B", on)),
      )
        .filter(({ state }) => state !== "notApplicable")
        .map(({ unit, state, due }) => [unit, state, due]);
    expect(rows("2026-03-11", receipt)).toEqual([["Phòng B", "met", "2026-03-11"]]);
    expect(rows("2026-03-12", receipt)).toEqual([["Phòng B", "metLate", "2026-03-11"]]);
    // Where its receipt is not recorded, no day is known (SEMANTICS 12).
    expect(rows("2026-03-12")).toEqual([["Phòng B", "undetermined", null]]);
  });

  it("stays with the old lead that sent it back and was relieved the same day", () => {
    const events = [
      { type: "registered", on: "2026-03-04" },
      { type: "returned", on: "2026-03-10" },
      { type: "reassigned", on: "2026-03-10", lead: "Sở Xây dựng" },
    ];
    const lines = (by: Given) =>
      linesOf("lao-cai", "lao-cai/6.2.a", "2026-03-27", {
        tasks: [
          task(
            "Sở Y tế",
            events.map((event) => (event.type === "returned" ? { ...event, ...by } : event)),
          ),
        ],
      });
    const expected = ["Sở Y tế met", "Sở Xây dựng notApplicable invoked"];
    expect(lines({ by: "Sở Y tế" })).toEqual(expected);
    expect(lines({ by: "lead" })).toEqual(expected);
    expect(lines({})).toEqual(expected);
  });

  it("names no body that has ended", () => {
    const register = {
      bodies: [{ name: "Sở Y tế", to: "2026-03-10", into: "Sở Nội vụ" }],
      tasks: [task("Sở Y tế", [{ type: "registered", on: "2026-03-04" }])],
    };
    for (const rule of ["lao-cai/6.2.a", "lao-cai/8.1.b"])
      expect(linesOf("lao-cai", rule, "2026-03-27", register)).toEqual(["Sở Nội vụ notApplicable invoked"]);
  });
});

describe("A lead that was not there yet", () => {
  it("is named in the question, which asks who led until then", () => {
    const register = {
      bodies: [{ name: "Sở Y tế", from: "2026-03-10" }],
      tasks: [task("Sở Y tế", [], { dueOn: "2026-03-06" })],
    };
    const questions = judged("lao-cai", "2026-03-27", register).tasks[0]?.questions ?? [];
    const asked = questions.find(({ code }) => code === "whoLeads");
    expect(asked?.field).toBe("bodies[].from");
    expect(asked?.text.vi).toContain("“Sở Y tế” có từ ngày 10/03/2026. Trước ngày đó đơn vị nào chủ trì?");
    expect(asked?.text.en).toContain('"Sở Y tế" was not there before 10/03/2026. Which body led until then?');
  });

  it("is another question than that of a collective", () => {
    const register = { tasks: [task("Các sở, ban, ngành", [], { dueOn: "2026-03-06" })] };
    const questions = judged("lao-cai", "2026-03-27", register).tasks[0]?.questions ?? [];
    expect(questions.find(({ code }) => code === "whoLeads")?.text.en).toContain("collective");
  });
});

describe("Explanations on a classified task", () => {
  const explained = (events: readonly Given[]) => ({
    tasks: [
      task("UBND quận Ninh Kiều", events, {
        secrecy: "secret",
        document: { number: "1", issuedOn: "2025-11-25" },
        dueOn: "2025-12-26",
      }),
    ],
  });
  const keys = (events: readonly Given[]) =>
    rowsOf("can-tho", "can-tho/11.2:explain", "2026-07-20", explained(events)).map(({ key, state }) => [
      key.split("/").at(-1),
      state,
    ]);

  it("have a row for each who bore it, told apart by their places", () => {
    const told = { type: "delayExplained", on: "2026-03-18" };
    const passed = { type: "reassigned", on: "2026-07-06", lead: "Sở Xây dựng" };
    expect(keys([told])).toEqual([["lead", "met"]]);
    expect(keys([told, passed])).toEqual([
      ["lead", "met"],
      ["lead.2", "met"],
    ]);
  });
});

describe("What a former lead reports after it handed the task over", () => {
  // Thành ủy 6.1.b: by the end of each month. A led in February and sent nothing, B leads from Monday 30/3/2026.
  const [first, next] = ["Đảng ủy phường Hồng Bàng", "Đảng ủy xã Tiên Lãng"];
  const register = (on: string, by: string | undefined, more: Given = {}) => ({
    tasks: [
      task(
        first,
        [
          { type: "registered", on: "2026-02-10" },
          { type: "reassigned", on: "2026-03-30", lead: next, by: "office" },
          { type: "progressReported", on, ...(by === undefined ? {} : { by }), ...more },
        ],
        { document: { number: "1", issuedOn: "2026-02-10" }, dueOn: "2026-06-30" },
      ),
    ],
  });
  const periods = (...args: Parameters<typeof register>) =>
    rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.b", "2026-04-01", register(...args))
      .filter(({ state }) => state !== "pending")
      .map(({ unit, period, state }) => `${unit} ${period} ${state}`);

  it("is its own missed report, late, and not the new lead's", () => {
    expect(periods("2026-03-31", first)).toEqual([`${first} 2026-02 metLate`, `${next} 2026-03 overdue`]);
    // Named, it is the report it names, or none of its own.
    expect(periods("2026-03-31", first, { ref: "2026-02" })).toEqual([
      `${first} 2026-02 metLate`,
      `${next} 2026-03 overdue`,
    ]);
    expect(periods("2026-03-31", first, { ref: "2026-03" })).toEqual([
      `${first} 2026-02 overdue`,
      `${next} 2026-03 overdue`,
    ]);
  });

  it("is the new lead's where it reports itself, where nobody is named, or before the hand-over", () => {
    expect(periods("2026-03-31", next)).toEqual([`${first} 2026-02 missed`, `${next} 2026-03 met`]);
    expect(periods("2026-03-31", undefined)).toEqual([`${first} 2026-02 missed`, `${next} 2026-03 met`]);
    expect(periods("2026-03-30", first)).toEqual([`${first} 2026-02 missed`, `${next} 2026-03 met`]);
  });

  it("explains no delay of the new lead (Thành ủy 12#2)", () => {
    const explained = (by: string) => ({
      tasks: [
        task(
          first,
          [
            { type: "registered", on: "2026-03-02" },
            { type: "reassigned", on: "2026-03-16", lead: next, by: "office" },
            { type: "delayExplained", on: "2026-03-23", by },
          ],
          { dueOn: "2026-03-20" },
        ),
      ],
    });
    const states = (by: string) =>
      rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/12#2:explain", "2026-03-24", explained(by))
        .filter(({ unit }) => unit === next)
        .map(({ state }) => state);
    expect(states(next)).toEqual(["met"]);
    expect(states(first)).toEqual(["owed"]);
  });
});
