import { describe, expect, it } from "vitest";
import { dayNumber, isoDay, utcDay } from "../../support/civil.js";
import { actsFor, bodiesOf, isOne } from "./bodies.js";
import { isCollective, leadsInCell, namesInCell } from "./cells.js";
import { creditsOf } from "./credit.js";
import { registerOpinion } from "./index.js";
import { LAO_CAI } from "./lao-cai.js";
import { key } from "./names.js";
import { everyThursday, everyYear, monthEnd, twiceAMonth } from "./periods.js";
import { alone, of, task } from "./situation-table.js";

describe("names", () => {
  it.each([
    ["Sở Y tế", "SỞ  Y TẾ "],
    ["UBND huyện Bát Xát", "Uỷ ban nhân dân huyện Bát Xát"],
    ["TP Lào Cai", "Thành phố Lào Cai"],
    ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
    ["Trung tâm Văn hóa", "Trung tâm Văn hoá".normalize("NFD")],
    ["Ðảng ủy", "Đảng uỷ"],
  ])("%s and %s are one", (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ["Sở A; Sở B", ["Sở A", "Sở B"]],
    ["1. Sở A 2. UBND huyện B", ["Sở A", "UBND huyện B"]],
    ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
    ["Sở Y tế, Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]],
    ["Sở A\nSở B", ["Sở A", "Sở B"]],
    ["Sở A, Sở B hoặc Sở C", ["Sở A, Sở B hoặc Sở C"]],
  ])("%j holds %j", (cell, names) => {
    expect(namesInCell(cell)).toEqual(names);
  });

  it.each([
    ["Sở A (chủ trì), Sở B (phối hợp)", ["Sở A"], 2],
    ["Sở A (chủ trì), Sở B", ["Sở A"], 2],
    ["Sở A, Sở B (phối hợp)", ["Sở A"], 2],
    ["Sở A chủ trì, Sở B phối hợp", ["Sở A"], 2],
    ["Sở A chủ trì, Sở B, Sở C phối hợp", ["Sở A"], 3],
    ["Chủ trì: Sở A; Phối hợp: Sở B; Sở C", ["Sở A"], 3],
    ["Sở A chủ trì, phối hợp với Sở B", ["Sở A"], 2],
    ["Sở A, Sở B chủ trì; Sở C phối hợp", ["Sở A", "Sở B"], 3],
    ["Sở B (phối hợp)", [], 1],
    ["Giám đốc Sở A, Giám đốc Sở B", ["Giám đốc Sở A", "Giám đốc Sở B"], 2],
    ["Trưởng Phòng A và Trưởng Phòng B", ["Trưởng Phòng A", "Trưởng Phòng B"], 2],
  ])("in %j lead %j of %d", (cell, leading, all) => {
    expect(leadsInCell(cell)).toEqual(leading);
    expect(namesInCell(cell)).toHaveLength(all);
  });

  it.each([
    "Các sở, ngành liên quan",
    "UBND các huyện",
    "Giám đốc các sở",
    "Thủ trưởng các sở, ban, ngành",
    "UBND quận, huyện",
    "Chủ tịch UBND quận, huyện",
    "Trưởng các phòng",
    "Bí thư đảng ủy các xã, phường, đặc khu",
    "sở, ban ngành",
    "Sở Y tế hoặc Sở Tài chính",
    "Sở Y tế, Sở Nội vụ hoặc Sở Tài chính",
  ])("%s is nobody's name", (name) => {
    expect(isCollective(name)).toBe(true);
  });

  it.each(["Ban Quản lý các khu công nghiệp", "Sở A", "UBND thành phố", "UBND huyện A"])("%s is a name", (name) => {
    expect(isCollective(name)).toBe(false);
  });

  const bodies = bodiesOf(LAO_CAI, { tasks: [], bodies: [{ name: "Phòng Nội vụ", partOf: "UBND huyện Bát Xát" }] });
  it.each([
    ["Sở Tài chính tỉnh Lào Cai", "Sở Tài chính"],
    ["Giám đốc Sở Tài chính", "Sở Tài chính"],
    ["Ban Dân tộc tỉnh", "Ban Dân tộc"],
    ["Thanh tra tỉnh Lào Cai", "Thanh tra tỉnh"],
    ["VP UBND tỉnh", "Văn phòng"],
    ["Chánh Văn phòng", "Văn phòng UBND tỉnh Lào Cai"],
  ])("%s is %s", (one, other) => {
    expect(bodies.named(one).key).toBe(bodies.named(other).key);
  });
  it.each([
    ["UBND thành phố", "UBND tỉnh"],
    ["Công an huyện", "Công an"],
    ["Thanh tra thành phố", "Thanh tra tỉnh"],
  ])("%s, of another level, is not %s", (one, other) => {
    expect(bodies.named(one).key).not.toBe(bodies.named(other).key);
  });
  it("a part is somebody, and acts for its body", () => {
    const part = bodies.named("Phòng Nội vụ");
    expect(part.key).not.toBe(bodies.named("UBND huyện Bát Xát").key);
    expect(actsFor(part).key).toBe(bodies.named("UBND huyện Bát Xát").key);
  });
  it("two that are listed as parts of each other are two", () => {
    const [one, other] = ["Chi cục A", "Chi cục B"];
    const circle = [
      { name: one, partOf: other },
      { name: other, partOf: one },
    ];
    const { named } = bodiesOf(LAO_CAI, { tasks: [], bodies: circle });
    expect(isOne(named(one), named(other))).toBe(false);
  });

  it.each([
    ["Sở Y tế", "department"],
    ["UBND TP Lào Cai", "district"],
    ["UBND thị xã Sa Pa", "district"],
    ["UBND thành phố", "district"],
    ["Sở Y tế tỉnh", "department"],
    ["UBND xã Cốc Lếu", "commune"],
    ["Công ty CP A", "company"],
    ["Văn phòng", "office"],
    ["Trung tâm A", null],
    ["Ban Dân tộc", "department"],
    ["Ban Tổ chức Tỉnh ủy", null],
    ["Sở Tài chính tỉnh Yên Bái", null],
    ["UBND huyện Văn Yên tỉnh Yên Bái", null],
    ["UBND TP Hà Nội", null],
  ])("of %s the kind is %s", (name, kind) => {
    expect(bodies.named(name).kind).toBe(kind);
  });
});

describe("periods", () => {
  const quarters = everyYear({ quarter: monthEnd, half: (y) => monthEnd(y, 6), year: (y) => monthEnd(y, 12) });
  const of2026 = quarters.filter(({ due }) => due >= utcDay(2025, 12, 31) && due <= utcDay(2026, 12, 31));
  const credited = (reports: readonly (readonly [on: string, period: string | null])[]): Record<string, string> =>
    Object.fromEntries(
      [
        ...creditsOf({
          occurrences: of2026,
          reports: reports.map(([on, period]) => ({ on: dayNumber(on), period })),
          fits: () => true,
          servesLonger: true,
        }),
      ].map(([{ period }, { on }]) => [period, isoDay(on)]),
    );

  it("a report of 20/1 is quarter IV's, which ended nearest", () => {
    expect(credited([["2026-01-20", null]])).toEqual({ "2025-Q4": "2026-01-20", "2025": "2026-01-20" });
  });
  it("a second one is the next quarter's", () => {
    expect(
      credited([
        ["2026-01-20", null],
        ["2026-01-21", null],
      ]),
    ).toMatchObject({ "2025-Q4": "2026-01-20", "2026-Q1": "2026-01-21" });
  });
  it("on 14/2 quarter IV is 45 days off as quarter I is: the earlier", () => {
    expect(credited([["2026-02-14", null]])).toHaveProperty("2025-Q4");
  });
  it("a quarter that has not begun is not reported unless it is named", () => {
    expect(credited([["2026-06-30", "2026-Q3"]])).toEqual({ "2026-Q3": "2026-06-30" });
    expect(credited([["2026-06-30", null]])).toEqual({ "2026-Q2": "2026-06-30", "2026-H1": "2026-06-30" });
  });
  it("the Thursdays of a week and of a fortnight", () => {
    expect(everyThursday.find(({ period }) => period === "2026-W10")?.due).toBe(utcDay(2026, 3, 5));
    expect(twiceAMonth.filter(({ period }) => period.startsWith("2026-03")).map(({ due }) => isoDay(due))).toEqual([
      "2026-03-12",
      "2026-03-26",
    ]);
  });
});

describe("keys and questions", () => {
  it("a key names the task, the rule, the occasion and the bearer", () => {
    const { tasks } = registerOpinion(
      "lao-cai",
      alone(of("2026-03-02", { id: "NV-12", lead: "Sở Xây dựng", dueOn: "2026-03-20" })),
      "2026-03-10",
    );
    expect(tasks[0]?.duties.map((duty) => duty.key)).toContain("NV-12/lao-cai%2F7.2.a/-/sở xây dựng");
  });
  it("of a classified task the key holds no name", () => {
    const { tasks } = registerOpinion(
      "lao-cai",
      alone(of("2026-03-02", { lead: "Sở A; Sở B", secrecy: "secret", dueOn: "2026-03-20" })),
      "2026-03-30",
    );
    const keys = tasks[0]?.duties.map((duty) => duty.key) ?? [];
    expect(keys.filter((one) => one.includes("sở"))).toEqual([]);
    expect(keys).toContain("1/lao-cai%2F4.1:task/-/lead 2");
  });
  it("what is to be done again is named by the event that took the finish back, of a classified task by its day", () => {
    const keysOf = (secrecy: string): string[] => {
      const events = ["completed 2026-03-19", "reopened 2026-03-30 id=MO-1", "completed 2026-03-30"];
      const { tasks } = registerOpinion(
        "lao-cai",
        alone(of("2026-03-02", { lead: "Sở A", secrecy, dueOn: "2026-03-20" }), ...events, "reopened 2026-03-30"),
        "2026-03-31",
      );
      return (tasks[0]?.duties ?? []).map(({ key }) => key).filter((one) => one.includes(":task/"));
    };
    expect(keysOf("none")).toEqual([
      "1/lao-cai%2F4.1:task/-/sở a",
      "1/lao-cai%2F4.1:task/MO-1/sở a",
      "1/lao-cai%2F4.1:task/reopened@2026-03-30/sở a",
    ]);
    expect(keysOf("secret")).toEqual([
      "1/lao-cai%2F4.1:task/-/lead",
      "1/lao-cai%2F4.1:task/reopened@2026-03-30/lead",
      "1/lao-cai%2F4.1:task/reopened@2026-03-30%7E2/lead",
    ]);
  });
  it("each unknown is asked once, the one on which most duties hang first", () => {
    const { questions } = registerOpinion(
      "lao-cai",
      alone(of("2026-03-02", { lead: "Trung tâm A", dueOn: "2026-03-20" }), "inspectionEnded 2026-03-10"),
      "2026-03-30",
    );
    expect(questions.map(({ code, keys }) => [code, keys.length])).toEqual([
      // 20.2, and 22.1 of quarters I and II, of the half-year and of the year.
      ["kindOfBody", 5],
      ["whoInspected", 4],
      ["keepsReports", 1],
    ]);
  });
  it("that reports are not kept is asked once for a register", () => {
    const { questions } = registerOpinion(
      "lao-cai",
      {
        tasks: [
          task({ lead: "Sở Y tế" }, "assigned 2025-10-01"),
          task({ id: "2", lead: "Sở Xây dựng" }, "assigned 2025-10-01"),
        ],
      },
      "2026-03-30",
    );
    expect(questions.filter(({ code }) => code === "keepsReports")).toHaveLength(1);
  });
  it.each([
    { kept: { reports: [] }, finishedOn: "2026-03-20", asked: [["meetingBefore", "regularSession"]] },
    { kept: { reports: [] }, finishedOn: "2026-03-27", asked: [] },
    { kept: {}, finishedOn: "2026-03-20", asked: [["keepsReports", "reports"]] },
  ])("what hangs on the session before the first, of what is finished on $finishedOn: $asked", (one) => {
    const { questions } = registerOpinion(
      "hai-phong-snv",
      {
        tasks: ["Phòng Lễ tân", "Phòng Tổng hợp"].map((lead, index) =>
          task({ id: String(index), lead }, "assigned 2026-02-02", `completed ${one.finishedOn}`),
        ),
        meetings: [{ type: "regularSession", on: "2026-03-30" }],
        ...one.kept,
      },
      "2026-03-30",
    );
    const ofSession = questions.flatMap(({ code, subject, keys }) => {
      const found = keys.filter((name) => name.includes("hai-phong-snv%2F20.1/"));
      return found.length === 0 ? [] : [{ code, subject, found }];
    });
    expect(ofSession.map(({ code, subject }) => [code, subject])).toEqual(one.asked);
    for (const { found } of ofSession) expect(found).toHaveLength(2);
  });

  it("the day of an assignment that is not on record is one question of its task", () => {
    const { questions } = registerOpinion(
      "hai-phong-snv",
      {
        tasks: [task(of("2026-03-02", { lead: "Phòng Lễ tân" }))],
        meetings: [{ type: "regularSession", on: "2026-03-30" }],
        reports: [],
      },
      "2026-09-03",
    );
    const asked = questions.filter(({ code }) => code === "startUnknown");
    expect(asked.map(({ subject }) => subject)).toEqual(["1"]);
    const rules = new Set(asked.flatMap(({ keys }) => keys.map((name) => decodeURIComponent(name).split("/")[2])));
    expect([...rules].sort()).toEqual(["10.1", "20.1", "20.2", "6.2.a", "8.1.d"]);
  });

  it("two names that are nearly one are asked about, not joined", () => {
    const { questions } = registerOpinion(
      "lao-cai",
      { tasks: [task({ lead: "Sở Y tế" }), task({ id: "2", lead: "So Y te" })] },
      "2026-03-30",
    );
    expect(questions.map(({ code }) => code)).toContain("sameBody");
  });
});

describe("a finish of which only the confirmation is on record", () => {
  const judgedOn = (profile: string, lead: string, ...events: readonly string[]) =>
    registerOpinion(profile, alone(of("2026-03-02", { lead, dueOn: "2026-03-20" }), ...events), "2026-04-01");

  it.each([
    ["hai-phong-snv", "Phòng Lễ tân", "Chánh Văn phòng Sở", "awaitingConfirmation"],
    ["hai-phong-snv", "Phòng Lễ tân", "Văn phòng UBND thành phố", "completed"],
    ["hai-phong-snv", "Phòng Lễ tân", "Trưởng phòng Lễ tân", "open"],
    ["lao-cai", "Sở Y tế", "Chủ tịch UBND tỉnh", "completed"],
    ["hai-phong-thanh-uy", "Ban Tổ chức", "Văn phòng Thành ủy", "completed"],
  ])("of %s, led by %s, confirmed by %s: the task is %s", (profile, lead, by, phase) => {
    expect(judgedOn(profile, lead, `confirmed 2026-03-25 by=${by}`).tasks[0]?.phase).toBe(phase);
  });
  it.each([
    ["2026-03-19", "doneInTime"],
    ["2026-03-25", "doneUndated"],
  ])("of Kon Tum confirmed on %s: %s", (on, id) => {
    expect(judgedOn("kon-tum-snn", "Chi cục Kiểm lâm", `confirmed ${on}`).tasks[0]?.status.id).toBe(id);
  });
  it("is one question, on which what differs hangs", () => {
    const { questions } = judgedOn("lao-cai", "Sở Y tế", "confirmed 2026-03-25");
    const asked = questions.filter(({ code }) => code === "stateUndated");
    expect(asked.map(({ subject }) => subject)).toEqual(["1"]);
    expect(asked[0]?.keys).toContain("1/lao-cai%2F4.1:task/-/sở y tế");
  });
  it("asks nothing where it was confirmed in time and put on record", () => {
    const { questions } = judgedOn("lao-cai", "Sở Y tế", "resultRecorded 2026-03-17", "confirmed 2026-03-18");
    expect(questions.map(({ code }) => code)).not.toContain("stateUndated");
  });
});
