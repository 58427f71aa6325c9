import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

const LEADS = [
  ["lao-cai", "Sở Y tế", "Sở Du lịch"],
  ["can-tho", "Sở Y tế", "Sở Du lịch"],
  ["hai-phong-snv", "Phòng Lễ tân", "Phòng Lãnh sự"],
  ["hai-phong-thanh-uy", "Đảng ủy xã Tiên Lãng", "Đảng ủy xã An Lão"],
  ["kon-tum-snn", "Phòng Kế hoạch", "Chi cục Thủy lợi"],
] as const;

const judged = (profile: string, lead: string, asOf: string, dueOn: string, ...events: readonly object[]) => {
  const document = { number: "1/X", issuedOn: "2026-03-02" };
  const given = [{ type: "assigned", on: "2026-03-02" }, { type: "registered", on: "2026-03-02" }, ...events];
  const task = { id: "A", title: "Việc A", lead, dueOn, document, events: given };
  const { duties, findings } = evaluate(task, { profile: getProfile(profile as never), asOf });
  const late = duties.filter(({ topic, state }) => topic === "doTask" && (state === "overdue" || state === "metLate"));
  return [
    late.length > 0 ? "late" : "not late",
    findings.map(({ code }) => code).filter((code) => /ByAnother$/.test(code)),
  ];
};

describe.each(LEADS)("under %s a body of which the record knows nothing", (profile, lead, stranger) => {
  it("shortens no deadline", () => {
    const shorter = (by: string) => ({ type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-03-13", by });
    expect(judged(profile, lead, "2026-03-18", "2026-03-31", shorter(stranger))).toEqual([
      "not late",
      ["adjustedByAnother"],
    ]);
    expect(judged(profile, lead, "2026-03-18", "2026-03-31", shorter("office"))).toEqual(["late", []]);
  });

  it("opens nothing again", () => {
    const done = { type: "completed", on: "2026-03-12" };
    const again = (by: string) => ({ type: "reopened", on: "2026-03-17", by });
    expect(judged(profile, lead, "2026-03-19", "2026-03-13", done, again(stranger))).toEqual([
      "not late",
      ["reopenedByAnother"],
    ]);
    expect(judged(profile, lead, "2026-03-19", "2026-03-13", done, again("office"))).toEqual(["late", []]);
  });

  it("lets no suspended task run on", () => {
    const suspended = { type: "suspended", on: "2026-03-12", by: "office" };
    const resumed = (by: string) => ({ type: "resumed", on: "2026-03-16", by });
    expect(judged(profile, lead, "2026-03-18", "2026-03-13", suspended, resumed(stranger))).toEqual([
      "not late",
      ["resumedByAnother"],
    ]);
    expect(judged(profile, lead, "2026-03-18", "2026-03-13", suspended, resumed("office"))).toEqual(["late", []]);
  });
});

describe("A name of which nobody knows of what kind it is", () => {
  it("may have given more time, which accuses nobody", () => {
    const longer = { type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-04-30", by: "Đảng ủy xã An Lão" };
    expect(judged("hai-phong-thanh-uy", "Đảng ủy xã Tiên Lãng", "2026-04-06", "2026-03-31", longer)).toEqual([
      "not late",
      [],
    ]);
  });
});

describe("Whoever confirms under SNV 6.1.a", () => {
  it("refuses what was handed in as finished", () => {
    const done = { type: "completed", on: "2026-03-12" };
    const again = (by: string) => ({ type: "reopened", on: "2026-03-17", by });
    for (const by of ["Văn phòng UBND thành phố", "VP UBND TP", "cityOffice"])
      expect(judged("hai-phong-snv", "Phòng Lễ tân", "2026-03-18", "2026-03-13", done, again(by))).toEqual([
        "late",
        [],
      ]);
  });
});
