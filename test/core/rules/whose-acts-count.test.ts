import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

/** Whose acts, and whose lead, make or end what somebody owes. Documents of Monday 10/11/2025. */

const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

interface Given {
  readonly lead: string;
  readonly dueOn?: string | null;
  readonly events: readonly object[];
  readonly asOf?: string;
}

const judged = (profile: string, { lead, dueOn = null, events, asOf = "2026-03-02" }: Given) => {
  const document = { number: "1/X", issuedOn: "2025-11-10" };
  const register = { tasks: [{ id: "1", title: "v", document, lead, dueOn, events }], reports: [] };
  const { tasks, register: whole } = evaluateRegister(register, { profile: getProfile(profile), asOf, periods: "all" });
  return [...tasks.flatMap(({ duties }) => duties), ...whole.duties];
};

const of = (profile: string, rule: string, given: Given) =>
  judged(profile, given)
    .filter(({ ruleId, trigger, period }) => ruleId === rule && (trigger !== null || period !== null))
    .map(({ key, state, trigger, due }) => [key.split("/").slice(2).join(" "), state, trigger?.on ?? null, due]);

describe("What several inspected together (SEMANTICS 3)", () => {
  const both = (by: string, reporter: string) => [
    event("inspectionEnded", "2026-01-05", { by }),
    event("inspectionReported", "2026-01-07", { by: reporter }),
  ];
  const stateOf = (profile: string, rule: string, lead: string, events: readonly object[]) =>
    of(profile, rule, { lead, events }).map(([key, state]) => [String(key).split(" ").slice(1).join(" "), state]);

  it("Kon Tum 16.2: is reported once, by any of them", () => {
    const by = "Văn phòng Sở; Chi cục Kiểm lâm";
    for (const reporter of ["Văn phòng", "Chi cục Kiểm lâm"])
      expect(stateOf("kon-tum-snn", "kon-tum-snn/16.2", "Phòng Kế hoạch", both(by, reporter))).toEqual([
        ["office", "met"],
        ["chi cục kiểm lâm", "met"],
      ]);
  });

  it("Kon Tum 16.2: not by one that had no part in it", () => {
    const by = "Văn phòng Sở; Chi cục Kiểm lâm";
    expect(stateOf("kon-tum-snn", "kon-tum-snn/16.2", "Chi cục Thủy lợi", both(by, "Chi cục Thủy lợi"))).toEqual([
      ["office", "overdue"],
      ["chi cục kiểm lâm", "overdue"],
    ]);
  });

  it("Lào Cai 17: each rule has a report of its own", () => {
    const events = both("Văn phòng UBND tỉnh; Sở Tài chính", "Văn phòng UBND tỉnh");
    expect(stateOf("lao-cai", "lao-cai/17.1", "Sở Y tế", events)).toEqual([["office", "met"]]);
    expect(stateOf("lao-cai", "lao-cai/17.2", "Sở Y tế", events)).toEqual([
      ["office", "notApplicable"],
      ["sở tài chính", "overdue"],
    ]);
  });

  it("Lào Cai 17.3: UBND quận is of the level of a district, and names none", () => {
    const events = [event("inspectionEnded", "2026-01-05", { by: "UBND quận" })];
    const states = (rule: string) => stateOf("lao-cai", rule, "Sở Y tế", events).map(([, state]) => state);
    expect(states("lao-cai/17.3")).toEqual(["undetermined"]);
    expect(states("lao-cai/17.1")).toEqual(["notApplicable"]);
    expect(states("lao-cai/17.2")).toEqual(["notApplicable"]);
  });
});

describe("A deadline of a body of which the record knows nothing", () => {
  it("Thành ủy: of a task without one sets nobody back", () => {
    const events = [event("deadlineAdjusted", "2026-01-12", { dueOn: "2026-02-20", by: "Sở Tư pháp" })];
    const given = { lead: "Đảng ủy phường Hồng Bàng", events };
    expect(
      judged("hai-phong-thanh-uy", given).filter(({ topic, state }) => topic === "doTask" && state === "overdue"),
    ).toEqual([]);
    expect(of("hai-phong-thanh-uy", "hai-phong-thanh-uy/12#2:explain", given)).toEqual([]);
    const ofOffice = [event("deadlineAdjusted", "2026-01-12", { dueOn: "2026-02-20", by: "office" })];
    expect(of("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.2.a:task", { ...given, events: ofOffice })).toEqual([
      ["- đảng ủy phường hồng bàng", "overdue", "2026-02-20", "2026-02-20"],
    ]);
  });
});

describe("A finish that a stranger would take back", () => {
  it.each([
    ["hai-phong-snv", "Tổ Phiên dịch", "Trung tâm Dịch thuật"],
    ["hai-phong-thanh-uy", "Chi bộ Khu phố 1", "Sở Tư pháp"],
  ])("%s: stays, where %s leads", (profile, lead, by) => {
    const events = [
      event("assigned", "2025-11-10"),
      event("completed", "2026-01-14"),
      event("reopened", "2026-01-16", { by }),
    ];
    const late = judged(profile, { lead, dueOn: "2026-01-12", events }).filter(({ topic }) => topic === "doTask");
    expect(late.map(({ state, fulfilledOn, workingDaysLate }) => [state, fulfilledOn, workingDaysLate])).toEqual([
      ["metLate", "2026-01-14", 2],
    ]);
  });
});

describe("A task of the department as a whole", () => {
  it("Kon Tum 6.1.b: is one for several bodies, to be entered within two working days", () => {
    for (const lead of ["Giám đốc Sở", "Sở Nông nghiệp và PTNT"]) {
      // Received on Wednesday 7/1: Friday 9/1.
      const events = [event("received", "2026-01-07", { by: "office" })];
      const given = { lead, events, asOf: "2026-01-08" };
      expect(of("kon-tum-snn", "kon-tum-snn/6.1.b", given)).toEqual([]);
      expect(of("kon-tum-snn", "kon-tum-snn/6.1.b#2", given).map(([, , , due]) => due)).toEqual(["2026-01-09"]);
    }
  });
});

describe("A hand-over that the lead proposes", () => {
  it("Kon Tum 20.1: shows that the task had been given by then", () => {
    const reports = (events: readonly object[]) =>
      of("kon-tum-snn", "kon-tum-snn/20.1", { lead: "Chi cục Kiểm lâm", events, asOf: "2025-12-01" })
        .filter(([, state]) => state !== "pending")
        .map(([key, state]) => [key, state]);
    expect(reports([])).toEqual([["2025-11 chi cục kiểm lâm", "undetermined"]]);
    expect(reports([event("reassigned", "2025-11-11", { by: "lead", lead: "Phòng Kế hoạch" })])).toEqual([
      ["2025-11 chi cục kiểm lâm", "overdue"],
    ]);
  });
});

describe("States that the Office has to see to", () => {
  it("Thành ủy 8.1.d#2: are not handled by the lead, so that a later period is no new ground", () => {
    const grounds = (by: string) =>
      of("hai-phong-thanh-uy", "hai-phong-thanh-uy/8.1.d#2", {
        lead: "Ban Tổ chức Thành ủy",
        events: [event("urged", "2026-06-29", { by })],
        asOf: "2026-11-20",
      }).map(([key, state]) => [String(key).split(" ")[0], state]);
    expect(grounds("lead")).toEqual([["missed+2025-Q4", "owed"]]);
    expect(grounds("office")).toEqual([
      ["missed+2025-Q4", "met"],
      ["missed+2026-Q2", "owed"],
    ]);
  });

  it.each([
    ["lao-cai", "lao-cai/19.3", "Chủ tịch UBND tỉnh", "Sở Y tế"],
    ["hai-phong-snv", "hai-phong-snv/18.3", "Văn phòng UBND thành phố", "Phòng Lễ tân"],
    ["hai-phong-thanh-uy", "hai-phong-thanh-uy/11#3", "Thường trực Thành ủy", "Đảng ủy xã Tiên Lãng"],
  ])("%s: %s begins with the first lead whom the regulation binds", (profile, rule, first, second) => {
    const events = [
      event("assigned", "2025-11-10"),
      event("escalated", "2025-12-02"),
      event("reassigned", "2025-12-15", { lead: second, by: "assigner" }),
    ];
    expect(of(profile, rule, { lead: first, dueOn: "2025-11-20", events, asOf: "2025-12-14" })).toEqual([]);
    expect(of(profile, rule, { lead: first, dueOn: "2025-11-20", events })).toEqual([
      ["due office", "owed", "2025-12-15", null],
    ]);
  });
});

describe("A state of a lead of which the kind is not known", () => {
  it("Lào Cai 20.2: that has ended leaves nothing to explain, and nothing to ask", () => {
    const given = (asOf: string) => ({
      lead: "Trung tâm Văn hóa",
      dueOn: "2026-02-19",
      events: [event("resultRecorded", "2026-04-16")],
      asOf,
    });
    const on = (asOf: string) =>
      of("lao-cai", "lao-cai/20.2:explain", given(asOf)).map(([, state, since]) => [state, since]);
    expect(on("2026-04-15")).toEqual([["undetermined", "2026-02-20"]]);
    expect(on("2026-04-16")).toEqual([["notApplicable", "2026-02-20"]]);
  });
});

describe("A task that was finished on the first day of a period", () => {
  it("Kon Tum 20.1: a late report on one of which the confirmation alone tells may not have been owed", () => {
    const events = [event("assigned", "2025-11-10"), event("confirmed", "2026-03-27")];
    const document = { number: "1/X", issuedOn: "2025-11-10" };
    const lead = "Chi cục Kiểm lâm";
    const reports = [{ provision: "kon-tum-snn/20.1", unit: lead, on: "2026-04-29" }];
    const register = { tasks: [{ id: "1", title: "v", document, lead, dueOn: null, events }], reports };
    const asked = { profile: getProfile("kon-tum-snn"), asOf: "2026-06-01", periods: "all" as const };
    const april = evaluateRegister(register, asked).register.duties.filter(({ period }) => period === "2026-04");
    expect(april.map(({ state }) => state)).toContain("undetermined");
    expect(april.map(({ state }) => state)).not.toContain("metLate");
  });

  it("Thành ủy 6.1.c: was there in it", () => {
    const events = [event("completed", "2026-05-01")];
    const due = of("hai-phong-thanh-uy", "hai-phong-thanh-uy/6.1.c", {
      lead: "Đảng ủy phường Hồng Bàng",
      dueOn: "2026-01-09",
      events,
      asOf: "2026-07-02",
    })
      .filter(([, state]) => state === "overdue")
      .map(([key]) => String(key).split(" ")[0]);
    expect(due).toContain("2026-05");
    expect(due).not.toContain("2026-06");
  });
});
