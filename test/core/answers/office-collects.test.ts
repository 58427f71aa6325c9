import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/language/profile.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const on = (type: string, day: string): Given => ({ type, on: day });

/** A task that was given on Monday 02/03/2026. */
const task = (lead: string, ...events: readonly Given[]): Given => ({
  id: "1",
  title: "Việc",
  lead,
  dueOn: "2026-06-22",
  document: { number: "1/X", issuedOn: "2026-03-02" },
  events: [on("assigned", "2026-03-02"), on("received", "2026-03-02"), on("registered", "2026-03-03"), ...events],
});

const late = (profile: Profile, ruleId: string, asOf: string, tasks: readonly Given[], more: Given = {}): string[] =>
  evaluateRegister({ tasks, reports: [], ...more }, { profile, asOf, periods: "all" }).register.duties.flatMap((one) =>
    one.ruleId === ruleId && ["overdue", "undetermined"].includes(one.state)
      ? [`${one.period} ${one.state} ${one.workingDaysLate ?? "-"}`]
      : [],
  );

describe("what the Office collects from bodies", () => {
  const COMPANY = "Công ty Cổ phần Cấp nước Cần Thơ";

  it("tells of no task whose lead the regulation does not bind (Cần Thơ 1.2, 12.2)", () => {
    expect(late(canTho, "can-tho/12.2", "2026-04-27", [task(COMPANY)])).toEqual([]);
    // Of Sở Y tế it is late for March, the first quarter and April: before 25/3, 20/3 and 25/4.
    expect(late(canTho, "can-tho/12.2", "2026-04-28", [task(COMPANY), task("Sở Y tế")].map(numbered))).toHaveLength(3);
  });

  it("tells of no task that was called off before its day", () => {
    const calledOff = task("Sở Y tế", on("cancelled", "2026-03-04"));
    expect(late(canTho, "can-tho/12.2", "2026-04-28", [calledOff])).toEqual([]);
    expect(late(laoCai, "lao-cai/22.2", "2026-04-28", [calledOff])).toEqual([]);
  });

  it("tells of what was finished in the period, and of nothing after", () => {
    // Lào Cai 22.2: before 25/3, so by Tuesday 24/3; 25, 26, 27, 30, 31/3 are five days, then 22 in April until 28/4 less the day off.
    expect(late(laoCai, "lao-cai/22.2", "2026-03-31", [task("Sở Y tế", on("completed", "2026-03-10"))])).toEqual([
      "2026-Q1 overdue 5",
    ]);
    expect(late(laoCai, "lao-cai/22.2", "2026-07-15", [task("Sở Y tế", on("completed", "2026-03-10"))])).toHaveLength(
      2,
    );
    expect(
      late(laoCai, "lao-cai/22.2", "2026-10-15", [task("Sở Y tế", on("completed", "2026-03-10"))]).map(
        (line) => line.split(" ")[0],
      ),
    ).toEqual(["2026-Q1", "2026-H1"]);
  });
});

describe("what the Office collects of a task of which only the confirmation is on record", () => {
  it("is owed where it was finished in the period or still open at its end, and else not known (Lào Cai 22.2)", () => {
    const confirmed = {
      ...task("Sở Y tế"),
      document: { number: "1/X", issuedOn: "2025-11-10" },
      events: [on("confirmed", "2026-06-15")],
    };
    // By Wednesday 24/12/2025; finished between 10/11/2025 and 15/06/2026.
    expect(
      late(laoCai, "lao-cai/22.2", "2026-10-20", [confirmed]).map((line) => line.split(" ").slice(0, 2).join(" ")),
    ).toEqual([
      "2025-Q4 overdue",
      "2025 overdue",
      "2026-Q1 undetermined",
      "2026-Q2 undetermined",
      "2026-H1 undetermined",
    ]);
  });
});

const numbered = (one: Given, i: number): Given => ({ ...one, id: String(i + 1) });

describe("a review of the backlog (SNV 10.1)", () => {
  // Second Thursday of March 2026: 12/3; two weeks later: 26/3.
  const done = (day: string) => [task("Phòng Lãnh sự", on("completed", day), on("confirmed", day))];

  it.each([
    ["2026-03-10", []],
    ["2026-03-12", []],
    ["2026-03-13", ["2026-03.1 overdue 1"]],
  ])("is owed for a Thursday on which something was still to be done: finished on %s", (day, expected) => {
    expect(late(haiPhongSnv, "hai-phong-snv/10.1", "2026-03-13", done(day))).toEqual(expected);
  });

  it("is not owed for the Thursday after the last task", () => {
    expect(late(haiPhongSnv, "hai-phong-snv/10.1", "2026-05-29", done("2026-03-20"))).toEqual([
      // 13/3 to 29/5: 13 days in March, 20 in April (the 27th and 30th off), 20 in May (the 1st off).
      "2026-03.1 overdue 53",
    ]);
  });
});

describe("what the Office reports to a meeting", () => {
  const MEETINGS: readonly (readonly [Profile, string, string, string])[] = [
    [haiPhongSnv, "hai-phong-snv/20.2", "regularSession", "Phòng Lãnh sự"],
    [konTumSnn, "kon-tum-snn/20.1#2", "briefing", "Phòng Chăn nuôi"],
    [haiPhongThanhUy, "hai-phong-thanh-uy/6.3", "committeeConference", "Sở Tài chính"],
  ];
  const held = (type: string, ...days: readonly string[]) => ({ meetings: days.map((day) => ({ type, on: day })) });

  it.each(MEETINGS)(
    "of %j: nothing of a task that was finished before the meeting before (%s)",
    (profile, ruleId, type, lead) => {
      const tasks = [task(lead, on("completed", "2026-03-10"), on("confirmed", "2026-03-10"))];
      const asOf = "2026-06-10";
      const days = (...listed: readonly string[]): string[] =>
        late(profile, ruleId, asOf, tasks, held(type, ...listed)).map((line) => line.split(" ").slice(0, 2).join(" "));
      expect(days("2026-03-05", "2026-03-27", "2026-04-28", "2026-05-26")).toEqual([
        "2026-03-05 overdue",
        "2026-03-27 overdue",
      ]);
      // When the meeting before the first one listed was held nobody knows: the task may have been told to it.
      expect(days("2026-03-27", "2026-04-28")).toEqual(["2026-03-27 undetermined"]);
      expect(days("2026-03-09", "2026-04-28")).toEqual(["2026-03-09 overdue", "2026-04-28 overdue"]);
    },
  );
});
