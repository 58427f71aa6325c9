import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const ISSUED = "2026-03-02";
const at = (type: string, on: string, by?: string, more: Given = {}): Given => ({
  type,
  on,
  ...(by === undefined ? {} : { by }),
  ...more,
});

const judged = (profile: string, asOf: string, given: Given, events: readonly Given[]) => {
  const begun = [at("assigned", ISSUED), at("registered", "2026-03-03")];
  const document = { number: "1/X", issuedOn: ISSUED };
  const task = { id: "1", title: "Việc", document, ...given, events: [...begun, ...events] };
  return evaluateRegister({ tasks: [task] }, { profile: getProfile(profile), asOf });
};
type Judged = ReturnType<typeof judged>;

const HELD = ["overdue", "owed", "missed", "metLate"];
const duties = ({ tasks: [task] }: Judged) => task?.duties ?? expect.fail("no task");
const stateOf = (all: Judged, rule: string): string => {
  const states = duties(all).flatMap(({ ruleId, state }) => (ruleId === rule ? [state] : []));
  return [...new Set(states)].join(" ");
};
const heldOf = (all: Judged): string[] =>
  duties(all).flatMap(({ ruleId, state }) => (HELD.includes(state) ? [ruleId] : []));
const namesAsked = ({ tasks: [task] }: Judged) => (task?.questions ?? []).filter(({ code }) => code === "sameBody");

/** What an act by the lead itself, by a name that is nearly the lead's, and by another body comes to. */
interface Situation {
  readonly profile: string;
  readonly rule: string;
  readonly asOf: string;
  readonly given: Given;
  readonly events: (by: string) => readonly Given[];
  readonly own: string;
  readonly near: readonly string[];
  readonly other: string;
  /** The state if the act is the lead's, and if it is another's. */
  readonly states: readonly [own: string, other: string];
}

const EDUCATION = "Sở Giáo dục và Đào tạo";
const SHORT = [
  "Sở GD&ĐT",
  "Sở GDĐT",
  "Sở GD và ĐT",
  "Sở Giáo dục, Đào tạo",
  "Lãnh đạo Sở GD&ĐT",
  "Sở Giao duc va Dao tao",
];

/** 13/3 and 20/3/2026 are Fridays; three working days after 13/3 end on 18/3, two after 20/3 on 24/3. */
const SITUATIONS: readonly Situation[] = [
  {
    profile: "lao-cai",
    rule: "lao-cai/7.2.a",
    asOf: "2026-03-20",
    given: { lead: EDUCATION, dueOn: "2026-03-13" },
    events: (by) => [at("progressReported", "2026-03-16", by)],
    own: EDUCATION,
    near: SHORT,
    other: "Sở Nội vụ",
    states: ["met", "overdue"],
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/20.2:explain",
    asOf: "2026-03-20",
    given: { lead: EDUCATION, dueOn: "2026-03-13" },
    events: (by) => [at("delayExplained", "2026-03-16", by)],
    own: EDUCATION,
    near: SHORT,
    other: "Sở Nội vụ",
    states: ["met", "owed"],
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/4.1:task",
    asOf: "2026-03-23",
    given: { lead: EDUCATION, dueOn: "2026-03-20" },
    events: (by) => [at("returned", "2026-03-05", by)],
    own: EDUCATION,
    near: SHORT,
    other: "Sở Nội vụ",
    states: ["notApplicable", "overdue"],
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/17.2",
    asOf: "2026-03-20",
    given: { lead: "Sở Tài chính", dueOn: "2026-06-30" },
    events: (by) => [at("inspectionEnded", "2026-03-10", "Sở Nội vụ"), at("inspectionReported", "2026-03-18", by)],
    own: "Sở Nội vụ",
    near: ["Sở Nội vu", "Sở NộiVụ"],
    other: "Sở Y tế",
    states: ["met", "overdue"],
  },
  {
    profile: "can-tho",
    rule: "can-tho/11.2:explain",
    asOf: "2026-03-24",
    given: { lead: "UBND huyện Phong Điền", dueOn: "2026-03-20" },
    events: (by) => [at("delayExplained", "2026-03-23", by)],
    own: "UBND huyện Phong Điền",
    near: ["UBND huyện Phong Điên", "UBND huyện Phong  Dien"],
    other: "UBND huyện Cờ Đỏ",
    states: ["met", "owed"],
  },
  {
    profile: "hai-phong-snv",
    rule: "hai-phong-snv/19.2",
    asOf: "2026-03-20",
    given: { lead: "Phòng Lãnh sự - Người Việt Nam ở nước ngoài", dueOn: "2026-06-30" },
    events: (by) => [
      at("feedbackReceived", "2026-03-10", "UBND phường An Biên"),
      at("feedbackHandled", "2026-03-12", by),
    ],
    own: "Phòng Lãnh sự - Người Việt Nam ở nước ngoài",
    near: ["Phòng Lãnh sự Người Việt Nam ở nước ngoài", "Phòng LS-NVNONN"],
    other: "Phòng Lễ tân",
    states: ["met", "overdue"],
  },
  {
    profile: "kon-tum-snn",
    rule: "kon-tum-snn/19.2:explain",
    asOf: "2026-03-25",
    given: { lead: "Chi cục Trồng trọt và Bảo vệ thực vật", dueOn: "2026-03-20" },
    events: (by) => [at("delayExplained", "2026-03-23", by)],
    own: "Chi cục Trồng trọt và Bảo vệ thực vật",
    near: ["Chi cục TT&BVTV", "Chi cục Trồng trọt & BVTV", "Chi cục Trồng trọt - Bảo vệ thực vật"],
    other: "Chi cục Kiểm lâm",
    states: ["met", "owed"],
  },
  {
    profile: "hai-phong-thanh-uy",
    rule: "hai-phong-thanh-uy/8.2.a:task",
    asOf: "2026-03-23",
    // A body that the record knows besides, with a name that nearly is the lead's.
    given: { lead: "Đảng ủy phường Gia Viên", coordinators: ["Đảng ủy phường Gia Viễn"], dueOn: "2026-03-20" },
    events: (by) => [at("returned", "2026-03-03", by)],
    own: "Đảng ủy phường Gia Viên",
    near: ["Đảng ủy phường Gia Viễn"],
    other: "Ban Tổ chức Thành ủy",
    states: ["notApplicable", "overdue"],
  },
  {
    profile: "lao-cai",
    rule: "lao-cai/7.2.a",
    asOf: "2026-03-20",
    given: { lead: "UBND huyện Bát Xát", dueOn: "2026-03-13" },
    events: (by) => [at("progressReported", "2026-03-16", by)],
    own: "UBND huyện Bát Xát",
    near: ["UBND huyện Bat Xat"],
    other: "UBND huyện Bảo Yên",
    states: ["met", "overdue"],
  },
  {
    profile: "can-tho",
    rule: "can-tho/11.2:explain",
    asOf: "2026-03-24",
    given: { lead: "Sở Giáo dục và Đào tạo; Sở Y tế", dueOn: "2026-03-20" },
    events: (by) => [at("delayExplained", "2026-03-23", by)],
    own: "Sở Giáo dục và Đào tạo",
    near: ["Sở GD&ĐT"],
    other: "Sở Xây dựng",
    states: ["met", "owed"],
  },
];

describe.each(SITUATIONS)("$rule: an act", ({ profile, rule, asOf, given, events, own, near, other, states }) => {
  const by = (name: string): Judged => judged(profile, asOf, given, events(name));

  it("of the body itself counts, and one of another body does not", () => {
    expect([stateOf(by(own), rule), stateOf(by(other), rule)]).toEqual(states);
    expect([namesAsked(by(own)), namesAsked(by(other))]).toEqual([[], []]);
  });

  it.each(near)("by a name that is nearly its, %s, is a question and accuses nobody (SEMANTICS 2, 11)", (name) => {
    const all = by(name);
    expect(stateOf(all, rule)).toBe("undetermined");
    const [question] = namesAsked(all);
    expect(question?.keys.some((key) => key.includes(`/${rule.replace("/", "%2F")}/`))).toBe(true);
    expect(question?.text.vi).toContain(own);
    expect(all.register.questions.map(({ code, subject }) => `${code} ${subject}`)).toContain(
      `sameBody ${question?.subject}`,
    );
  });
});

describe("everything that hangs on a return by a name that is nearly the lead's (Lào Cai 6.2.a)", () => {
  const all = judged("lao-cai", "2026-03-23", { lead: EDUCATION, dueOn: "2026-03-20" }, [
    at("returned", "2026-03-05", "Sở GD&ĐT"),
  ]);

  it("is open: nobody is late, presses or explains; the Office may owe its answer", () => {
    expect(heldOf(all)).toEqual([]);
    for (const rule of ["4.1:task", "19.3", "20.2:explain", "6.2.a#2"])
      expect([rule, stateOf(all, `lao-cai/${rule}`)]).toEqual([rule, "undetermined"]);
    const [task] = all.tasks;
    expect([task?.status.cell, task?.dueOn.workingDaysLate]).toEqual(["openUndetermined", null]);
  });

  it("makes no report of the quarter late", () => {
    const { register } = evaluateRegister(
      {
        reports: [],
        tasks: [
          {
            id: "1",
            title: "Việc",
            lead: EDUCATION,
            dueOn: "2026-06-30",
            document: { number: "1/X", issuedOn: ISSUED },
            events: [at("registered", "2026-03-03"), at("returned", "2026-03-05", "Sở GD&ĐT")],
          },
        ],
      },
      { profile: getProfile("lao-cai"), asOf: "2026-03-31" },
    );
    const own = register.duties.filter(({ unit }) => unit === EDUCATION);
    expect(own.filter(({ state }) => HELD.includes(state))).toEqual([]);
    expect(own.find(({ period }) => period === "2026-Q1")?.state).toBe("undetermined");
  });
});

describe("an act that would make somebody late, by a name that is nearly an authority's, accuses nobody", () => {
  const lead = "Sở Y tế";
  const office = "Văn phòng UBND tỉnh";
  const near = ["Văn phòng UBND tinh", "Van phong UBND tinh", "Văn phong UBND tỉnh Lào Cai"];

  it.each(near)("an earlier deadline set by %s (SEMANTICS 24)", (by) => {
    const set = (name: string) =>
      judged("lao-cai", "2026-03-25", { lead, dueOn: "2026-06-30" }, [
        at("deadlineAdjusted", "2026-03-10", name, { dueOn: "2026-03-20" }),
      ]);
    expect(stateOf(set(office), "lao-cai/4.1:task")).toBe("overdue");
    expect(stateOf(set(by), "lao-cai/4.1:task")).toBe("undetermined");
    expect(heldOf(set(by))).toEqual([]);
    expect(namesAsked(set(by))).toHaveLength(1);
  });

  it.each(near)("a task reopened by %s (SEMANTICS 19)", (by) => {
    const again = (name: string) =>
      judged("lao-cai", "2026-03-30", { lead, dueOn: "2026-03-20" }, [
        at("resultRecorded", "2026-03-18"),
        at("completed", "2026-03-18"),
        at("reopened", "2026-03-23", name),
      ]);
    expect(stateOf(again(office), "lao-cai/4.1:task")).toContain("overdue");
    expect(stateOf(again(by), "lao-cai/4.1:task")).not.toContain("overdue");
    expect(heldOf(again(by))).toEqual([]);
  });

  it.each(near)("a task resumed by %s (SEMANTICS 23)", (by) => {
    const on = (name: string) =>
      judged("lao-cai", "2026-03-25", { lead, dueOn: "2026-03-20" }, [
        at("suspended", "2026-03-10", office),
        at("resumed", "2026-03-12", name),
      ]);
    expect(stateOf(on(office), "lao-cai/4.1:task")).toBe("overdue");
    expect(heldOf(on(by))).toEqual([]);
  });
});

describe("an act of the issuer under its everyday short name is the issuer's (SEMANTICS 2)", () => {
  const short = [
    "Sở NN&PTNT",
    "Sở NN và PTNT",
    "Sở NNPTNT",
    "Sở Nông nghiệp & PTNT",
    "Giám đốc Sở NN&PTNT",
    "VP Sở NN&PTNT",
  ];

  it.each(short)("Kon Tum: %s", (by) => {
    const given = { lead: "Chi cục Kiểm lâm", dueOn: "2026-03-20" };
    const later = at("deadlineAdjusted", "2026-03-16", by, { dueOn: "2026-04-30" });
    const moved = judged("kon-tum-snn", "2026-03-25", given, [later]);
    expect(moved.tasks[0]?.dueOn.current).toBe("2026-04-30");
    expect(stateOf(moved, "kon-tum-snn/10.2.a:task")).not.toBe("overdue");
    const stopped = judged("kon-tum-snn", "2026-03-25", given, [at("suspended", "2026-03-16", by)]);
    expect(stateOf(stopped, "kon-tum-snn/10.2.a:task")).not.toBe("overdue");
    const found = [moved, stopped].flatMap(({ tasks: [task] }) => task?.findings ?? []);
    expect(found.filter(({ code }) => code.endsWith("ByAnother"))).toEqual([]);
  });

  it.each(["Sở NgV", "Giám đốc Sở NgV", "Văn phòng Sở NgV"])("Hải Phòng, Sở Ngoại vụ: %s", (by) => {
    const given = { lead: "Phòng Lễ tân", dueOn: "2026-03-20" };
    const moved = judged("hai-phong-snv", "2026-03-25", given, [
      at("deadlineAdjusted", "2026-03-16", by, { dueOn: "2026-04-30" }),
    ]);
    expect(moved.tasks[0]?.dueOn.current).toBe("2026-04-30");
  });
});

describe("what is not asked", () => {
  it("of a nearly equal name on which nothing hangs", () => {
    const early = judged("lao-cai", "2026-03-10", { lead: EDUCATION, dueOn: "2026-06-30" }, [
      at("received", "2026-03-04", "Sở GD&ĐT"),
      at("progressReported", "2026-03-09", "Sở GD&ĐT"),
    ]);
    expect(namesAsked(early)).toEqual([]);
  });

  it.each([
    ["Sở Y tế", "Sở Xây dựng"],
    ["Phòng An ninh", "Phòng A"],
    ["Chi cục Kiểm lâm", "Chi cục Dân số"],
    ["Đảng ủy phường Gia Viên", "UBND phường Gia Viên"],
  ])("of %s and %s", (lead, by) => {
    for (const profile of ["lao-cai", "can-tho", "hai-phong-snv", "hai-phong-thanh-uy", "kon-tum-snn"]) {
      const acts = [at("returned", "2026-03-05", by), at("delayExplained", "2026-03-23", by)];
      expect(namesAsked(judged(profile, "2026-03-30", { lead, dueOn: "2026-03-20" }, acts))).toEqual([]);
    }
  });

  it("of two that the register lists apart", () => {
    const bodies = [{ name: EDUCATION }, { name: "Sở GD&ĐT" }];
    const task = {
      id: "1",
      title: "Việc",
      lead: EDUCATION,
      dueOn: "2026-03-13",
      document: { number: "1/X", issuedOn: ISSUED },
      events: [at("progressReported", "2026-03-16", "Sở GD&ĐT")],
    };
    const [judgedApart] = evaluateRegister(
      { bodies, tasks: [task] },
      { profile: getProfile("lao-cai"), asOf: "2026-03-20" },
    ).tasks;
    expect(judgedApart?.duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.state).toBe("overdue");
    expect(judgedApart?.questions.filter(({ code }) => code === "sameBody")).toEqual([]);
  });

  it("by a name, of a task that is classified", () => {
    for (const profile of ["lao-cai", "can-tho", "hai-phong-snv", "hai-phong-thanh-uy", "kon-tum-snn"]) {
      const acts = [at("returned", "2026-03-05", "Sở Zqxá"), at("delayExplained", "2026-03-23", "Sở Zqxá")];
      const all = judged(profile, "2026-03-30", { lead: "Sở Zqxa", dueOn: "2026-03-20", secrecy: "secret" }, acts);
      const asked = [...all.register.questions, ...(all.tasks[0]?.questions ?? [])];
      expect(asked.filter(({ code, text }) => code === "sameBody" && /zqx/iu.test(text.vi + text.en))).toEqual([]);
      expect(JSON.stringify(all)).not.toMatch(/zqxá/iu);
    }
  });
});
