import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

const rowsOf = (profile: string, ruleId: string, asOf: string, lead: string, events: readonly object[]) => {
  const task = { id: "N1", title: "x", lead, document: { number: "1/UBND", issuedOn: "2026-03-02" }, events };
  const { tasks } = evaluateRegister({ tasks: [task] }, { profile: getProfile(profile), asOf });
  return tasks
    .flatMap(({ duties }) => duties)
    .filter((duty) => duty.ruleId === ruleId)
    .map(({ unit, state, due, fulfilledOn, key }) => [unit, state, due, fulfilledOn, key.split("/")[2]]);
};

describe("A return, under Hải Phòng SNV 6.1.c", () => {
  const received = (on: string) => ({ type: "received", on });
  const returned = (on: string) => ({ type: "returned", on });
  const rows = (asOf: string, ...events: readonly object[]) =>
    rowsOf("hai-phong-snv", "hai-phong-snv/6.1.c", asOf, "Phòng Hợp tác", events);

  it("is a row for each act, by the receipt before it", () => {
    // Received Monday 2/3: until Tuesday 3/3. Received again Thursday 5/3: until Friday 6/3, returned on Monday 9/3.
    expect(
      rows(
        "2026-03-09",
        received("2026-03-02"),
        returned("2026-03-03"),
        received("2026-03-05"),
        returned("2026-03-09"),
      ),
    ).toEqual([
      ["Phòng Hợp tác", "met", "2026-03-03", "2026-03-03", "returned@2026-03-03"],
      ["Phòng Hợp tác", "metLate", "2026-03-06", "2026-03-09", "returned@2026-03-09"],
      ["Phòng Hợp tác", "notApplicable", "2026-03-06", null, "-"],
    ]);
  });

  it("of the one before leaves the next lead its own, until it uses it", () => {
    const passedOn = { type: "reassigned", on: "2026-03-05", lead: "Phòng Lễ tân" };
    expect(
      rows("2026-03-09", received("2026-03-02"), returned("2026-03-03"), passedOn, received("2026-03-06")),
    ).toEqual([
      ["Phòng Hợp tác", "met", "2026-03-03", "2026-03-03", "returned@2026-03-03"],
      ["Phòng Lễ tân", "notApplicable", "2026-03-09", null, "-"],
    ]);
  });

  it("by nobody named of a finished task may be the Office's, and is laid to nobody", () => {
    const finished = { type: "completed", on: "2026-03-05" };
    const act = (by: object) => [received("2026-03-02"), finished, { ...returned("2026-03-09"), ...by }];
    expect(rows("2026-03-10", ...act({}))[0]?.slice(0, 2)).toEqual(["Phòng Hợp tác", "undetermined"]);
    expect(rows("2026-03-10", ...act({ by: "Phòng Hợp tác" }))[0]?.slice(0, 2)).toEqual(["Phòng Hợp tác", "metLate"]);
  });

  it("that never was is no breach, on its last day and after it", () => {
    for (const asOf of ["2026-03-03", "2026-03-04", "2026-04-01"])
      expect(rows(asOf, received("2026-03-02"))).toEqual([["Phòng Hợp tác", "notApplicable", "2026-03-03", null, "-"]]);
  });
});

describe("A second finish, under Thành ủy 6.2.a", () => {
  const rows = (asOf: string, ...more: readonly object[]) =>
    rowsOf("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.2.a", asOf, "Đảng ủy phường Hồng Bàng", [
      { type: "assigned", on: "2026-03-02" },
      { type: "completed", on: "2026-03-03" },
      { type: "resultRecorded", on: "2026-03-03" },
      { type: "reopened", on: "2026-03-05" },
      ...more,
    ]).map(([, state, due, fulfilledOn, occasion]) => [state, due, fulfilledOn, occasion]);

  it("is recorded again, and what was met stays met", () => {
    const first = ["met", "2026-03-03", "2026-03-03", "-"];
    expect(rows("2026-03-09")).toEqual([first]);
    const second = { type: "completed", on: "2026-03-10" };
    expect(rows("2026-03-10", second)).toEqual([first, ["dueSoon", "2026-03-10", null, "completed@2026-03-10"]]);
    expect(rows("2026-03-11", second)).toEqual([first, ["overdue", "2026-03-10", null, "completed@2026-03-10"]]);
    expect(rows("2026-03-11", second, { type: "resultRecorded", on: "2026-03-10" })).toEqual([
      first,
      ["met", "2026-03-10", "2026-03-10", "completed@2026-03-10"],
    ]);
  });
});
