import { describe, expect, it } from "vitest";
import { boardOf, event, type Given, judged, ownOf, result } from "./late-result.js";

/**
 * A result of Wednesday 25/3/2026, after the deadline of Friday 20/3, of a task whose finish is not recorded: what a
 * reopening, a return, a suspension and a new lead make of it. The 23rd and the 30th are Mondays; no holiday.
 */

const codesOf = (profile: string, given: Given) => judged(profile, given).findings.map(({ code }) => code);

const LEADS = [
  ["lao-cai", "Sở Y tế", "Sở Tài chính"],
  ["can-tho", "Sở Y tế", "Sở Tài chính"],
  ["hai-phong-snv", "Phòng Hợp tác", "Phòng Lễ tân"],
  ["hai-phong-thanh-uy", "Đảng ủy phường Hồng Bàng", "Đảng ủy xã Tiên Lãng"],
  ["kon-tum-snn", "Phòng Kế hoạch", "Phòng Tổ chức"],
] as const;

const again = event("reopened", "2026-03-27", { by: "office" });

describe("A result after the deadline that is taken back", () => {
  it.each(LEADS)("%s: makes the task late anew from the reopening, as after a finish", (profile, lead) => {
    const on = (asOf: string) => ownOf(profile, { lead, asOf, events: [result, again] });
    const first = ["-", lead, "metLate", "2026-03-25", 3];
    expect(on("2026-03-27")).toEqual([first, ["reopened@2026-03-27", lead, "dueSoon", null, null]]);
    // Taken up again on Friday 27/3: Monday 30/3, Tuesday 31/3.
    expect(on("2026-03-30")[1]).toEqual(["reopened@2026-03-27", lead, "overdue", null, 1]);
    expect(on("2026-03-31")).toEqual([first, ["reopened@2026-03-27", lead, "overdue", null, 2]]);
    expect(boardOf(profile, { lead, asOf: "2026-03-31", events: [result, again] })).toEqual(["openOverdue", 2]);
    expect(codesOf(profile, { lead, asOf: "2026-03-31", events: [result, again] })).not.toContain("completionMissing");
  });

  it.each(LEADS)("%s: a second result ends the second lateness too", (profile, lead) => {
    const events = [result, again, event("resultRecorded", "2026-03-31")];
    const given = { lead, asOf: "2026-04-08", events };
    expect(ownOf(profile, given)).toEqual([
      ["-", lead, "metLate", "2026-03-25", 3],
      ["reopened@2026-03-27", lead, "metLate", "2026-03-31", 2],
    ]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", 2]);
    expect(codesOf(profile, given)).toContain("completionMissing");
  });

  it.each(LEADS)("%s: a result of the day of the reopening, written behind it, is in time", (profile, lead) => {
    const events = [result, again, event("resultRecorded", "2026-03-27")];
    expect(ownOf(profile, { lead, asOf: "2026-04-08", events })[1]).toEqual([
      "reopened@2026-03-27",
      lead,
      "met",
      "2026-03-27",
      null,
    ]);
  });

  it.each(LEADS)("%s: a result after a finish was taken back ends the second lateness", (profile, lead) => {
    const events = [event("completed", "2026-03-19"), again, event("resultIssued", "2026-03-31")];
    const given = { lead, asOf: "2026-04-08", events };
    expect(ownOf(profile, given)).toEqual([
      ["-", lead, "met", "2026-03-19", null],
      ["reopened@2026-03-27", lead, "metLate", "2026-03-31", 2],
    ]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", 2]);
    // A finish that is recorded later changes nothing of it.
    const finished = [...events, event("completed", "2026-04-06")];
    expect(ownOf(profile, { ...given, events: finished })[1]?.slice(2)).toEqual(["metLate", "2026-03-31", 2]);
  });

  it.each([
    ["lao-cai", "lao-cai/19.3", "Sở Y tế"],
    ["can-tho", "can-tho/11.2:explain", "Sở Y tế"],
    ["hai-phong-snv", "hai-phong-snv/18.3", "Phòng Hợp tác"],
    ["hai-phong-thanh-uy", "hai-phong-thanh-uy/11#3", "Đảng ủy phường Hồng Bàng"],
    ["kon-tum-snn", "kon-tum-snn/19.2:explain", "Phòng Kế hoạch"],
  ])("%s: %s stands anew from the reopening; the episode before it stays ended", (profile, rule, lead) => {
    const { ladder, duties } = judged(profile, { lead, asOf: "2026-03-31", events: [result, again] });
    const rung = ladder.find(({ ruleId }) => ruleId === rule);
    expect([rung?.reached, rung?.since]).toEqual([true, "2026-03-27"]);
    expect(rung?.episodes.map(({ since, endedOn }) => [since, endedOn])).toEqual([["2026-03-21", "2026-03-25"]]);
    expect(duties.filter(({ ruleId, state }) => ruleId === rule && state === "owed")).toHaveLength(1);
  });

  it.each(LEADS.slice(0, 4))("%s: the Office's return takes it back too", (profile, lead) => {
    const events = [result, event("returned", "2026-03-27", { by: "office" })];
    const given = { lead, asOf: "2026-03-31", events };
    expect(ownOf(profile, given)).toEqual([
      ["-", lead, "metLate", "2026-03-25", 3],
      ["returned@2026-03-27", lead, "overdue", null, 2],
    ]);
    expect(judged(profile, given).phase).toBe("open");
  });

  it("Kon Tum: the Office's return of what is not finished is that of 6.2: the task is gone", () => {
    const events = [result, event("returned", "2026-03-27", { by: "office" })];
    const given = { lead: "Phòng Kế hoạch", asOf: "2026-03-31", events };
    expect(ownOf("kon-tum-snn", given)).toEqual([["-", "Phòng Kế hoạch", "metLate", "2026-03-25", 3]]);
    expect(judged("kon-tum-snn", given).phase).toBe("returned");
  });

  it.each(LEADS)("%s: one whom nobody gave a say takes nothing back", (profile, lead, other) => {
    const events = [result, event("reopened", "2026-03-27", { by: other })];
    expect(ownOf(profile, { lead, asOf: "2026-03-31", events })).toEqual([["-", lead, "metLate", "2026-03-25", 3]]);
    expect(codesOf(profile, { lead, asOf: "2026-03-31", events })).toContain("reopenedByAnother");
  });

  it.each(LEADS)("%s: one in time without a finish is not taken back, as it was", (profile, lead) => {
    const given = { lead, asOf: "2026-03-31", events: [event("resultIssued", "2026-03-18"), again] };
    expect(ownOf(profile, given)).toEqual([["-", lead, "met", "2026-03-18", null]]);
    expect(codesOf(profile, given)).toContain("reopenedBeforeCompletion");
  });
});

describe("A result after the deadline and a task that stood still", () => {
  const back = (on: string, lead: string) => event("returned", on, { by: lead });

  it.each(LEADS.slice(0, 2))("%s: of the day of a return that came late: the days before it stay", (profile, lead) => {
    const events = [back("2026-03-25", lead), result];
    expect(ownOf(profile, { lead, asOf: "2026-03-31", events })).toEqual([["-", lead, "metLate", "2026-03-25", 3]]);
  });

  it.each(LEADS.slice(0, 2))("%s: in a wait in which the deadline came it is in time", (profile, lead) => {
    const events = [back("2026-03-18", lead), result];
    expect(ownOf(profile, { lead, asOf: "2026-03-31", events })).toEqual([["-", lead, "met", "2026-03-25", null]]);
  });

  it.each(LEADS.slice(0, 2))("%s: after the wait its days count from the answer", (profile, lead) => {
    // Received again on Tuesday 24/3: Wednesday, Thursday.
    const events = [
      back("2026-03-18", lead),
      event("received", "2026-03-24", { by: lead }),
      event("resultIssued", "2026-03-26"),
    ];
    const given = { lead, asOf: "2026-03-31", events };
    expect(ownOf(profile, given)).toEqual([["-", lead, "metLate", "2026-03-26", 2]]);
    expect(boardOf(profile, given)).toEqual(["openUndetermined", 2]);
  });

  it.each(LEADS)("%s: in a suspension in which the deadline came it is in time", (profile, lead) => {
    const events = [event("suspended", "2026-03-18", { by: "assigner" }), result];
    expect(ownOf(profile, { lead, asOf: "2026-03-31", events })).toEqual([["-", lead, "met", "2026-03-25", null]]);
  });
});

describe("A result after the deadline and a new lead", () => {
  const handed = (other: string) => event("reassigned", "2026-03-23", { lead: other, by: "assigner" });

  it.each(LEADS)(
    "%s: whoever of them it is of, the one that let the deadline pass is late until its day",
    (profile, lead, other) => {
      for (const by of [lead, other, undefined]) {
        const of = event("resultIssued", "2026-03-25", by === undefined ? {} : { by });
        const given = { lead, asOf: "2026-03-31", events: [handed(other), of] };
        expect(ownOf(profile, given)).toEqual([["-", lead, "metLate", "2026-03-25", 3]]);
        expect(judged(profile, given).questions.map(({ code }) => code)).not.toContain("newLeadDeadline");
        expect(boardOf(profile, given)).toEqual(["openUndetermined", 3]);
      }
    },
  );
});
