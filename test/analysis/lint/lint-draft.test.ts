import { describe, expect, it } from "vitest";
import { lintDraft } from "../../../src/analysis/lint/lint-draft.js";
import { vietnam } from "../../../src/calendar/index.js";
import { laoCai, profiles } from "../../../src/profiles/index.js";
import { deadline, HEAD, monthly, NO_READING, remarksOf, report, state, told } from "./drafts.js";

const reading = (code: string, provision: string, path: string): string =>
  `${HEAD}readings:
  - code: ${code}
    question: { vi: "Hiểu thế nào?" }
    provisions: [${provision}]
    value: one
    values: [{ value: one, text: { vi: "cách một" }, changes: [] }, { value: two, text: { vi: "cách hai" }, changes: [${path}] }]
`;
const text = (vi: string): string => `{ vi: "${vi}" }`;

describe("a draft in which nothing stands out", () => {
  it("is told nothing", () => {
    expect(told([deadline(), report(), state()])).toEqual([]);
  });
});

describe("the five regulations", () => {
  it("are told one thing, which is so: Lào Cai's units update on the last day of a period (A37), its office sums up on the 24th", () => {
    const all = profiles.flatMap((profile) =>
      lintDraft(profile, { from: "2026-11-30", calendar: vietnam }).map(
        ({ code, path }) => `${profile.id} ${code} ${path}`,
      ),
    );
    const place = laoCai.rules.findIndex(({ provision }) => provision === "lao-cai/22.2");
    expect(all).toEqual([`lao-cai reportOrder rules[${place}].trigger.calendar`]);
  });
});

describe("a remark", () => {
  it("names the place, says what, why and how to mend it, in both languages", () => {
    const [found] = remarksOf([deadline({ text: text("Vào sổ trong 05 ngày làm việc") })]);
    expect(found).toMatchObject({ code: "otherNumber", path: "rules[0].limit.span" });
    expect(found?.what.vi).toContain("05 ngày làm việc");
    for (const lang of ["vi", "en"] as const)
      expect(found?.message[lang]).toBe([found?.what, found?.why, found?.cure].map((part) => part?.[lang]).join(" "));
  });
});

describe("a place still to fill", () => {
  it("is told with what belongs there", () => {
    expect(told([deadline({ text: text("[điền: việc phải làm]") })])).toEqual(["toFill rules[0].text.vi"]);
    expect(told([deadline({ text: '{ vi: "Vào sổ", en: "[fill in: the act]" }' })])).toEqual([
      "toFill rules[0].text.en",
    ]);
  });
});

describe("numbers in the words of a rule", () => {
  it.each([
    ["another number", deadline({ text: text("Vào sổ trong 05 ngày làm việc") }), "otherNumber rules[0].limit.span"],
    [
      "days where working days are counted",
      deadline({ text: text("Vào sổ trong 03 ngày") }),
      "otherUnit rules[0].limit.span",
    ],
    [
      "working days where days are counted",
      deadline({ limit: "{ span: { days: 3, firstDay: next, roll: following } }" }),
      "otherUnit rules[0].limit.span",
    ],
    ["a number beside promptly", deadline({ limit: "{ promptly: true }" }), "noNumber rules[0].limit"],
    [
      "another number of a state",
      state({ text: text("Quá hạn 07 ngày làm việc trở lên") }),
      "otherNumber rules[0].trigger.state.passes.reaches",
    ],
    [
      "months where days are counted",
      state({ text: text("Quá hạn 05 tháng trở lên") }),
      "otherNumber rules[0].trigger.state.passes.reaches",
    ],
  ])("are told: %s", (_, rule, expected) => {
    expect(told([rule])).toEqual([expected]);
  });

  it.each([
    ["the number itself, spelt out beside it", deadline({ text: text("Vào sổ trong 03 (ba) ngày làm việc") })],
    ["one of two numbers", deadline({ text: text("Trong 03 ngày làm việc, nhiều đơn vị thì 05 ngày làm việc") })],
    ["a number of another article", deadline({ text: text("Vào sổ (khoản 2 Điều 7: 05 ngày làm việc)") })],
    ["a day of the month", deadline({ text: text("Vào sổ trước giao ban ngày 05") })],
    ["a document number", deadline({ text: text("Vào sổ theo 99/2026 ngày ban hành") })],
    ["no number at all", deadline({ text: text("Vào sổ đúng hạn") })],
  ])("are not told: %s", (_, rule) => {
    expect(told([rule]).filter((one) => !one.startsWith("ambiguousWords"))).toEqual([]);
  });
});

describe("dates and periods in the words of a recurrence", () => {
  const undated = "{ per: body, calendar: [{ every: month, day: null, reason: noDateInText }] }";
  it.each([
    [
      "another day",
      report({ text: text("Báo cáo hằng tháng, chậm nhất ngày 25") }),
      "otherDate rules[0].trigger.calendar",
    ],
    [
      "a period that is not there",
      report({ text: text("Báo cáo hằng quý, chậm nhất ngày 20") }),
      "otherPeriod rules[0].trigger.calendar",
    ],
    ["a day where none is computed", report({ trigger: undated }), "noDay rules[0].trigger.calendar[0]"],
  ])("are told: %s", (_, rule, expected) => {
    expect(told([rule])).toEqual([expected]);
  });

  it("are not told: the span of the data, a day of effect", () => {
    expect(told([report({ text: text("Báo cáo tháng, số liệu từ ngày 15 tháng trước đến hết ngày 14") })])).toEqual([]);
    expect(told([report({ text: text("Báo cáo tháng theo Quyết định ngày 02/11/2026") })])).toEqual([]);
  });

  it("are told: “trước ngày” that a roll carries past that day", () => {
    const before = monthly(20).replace("by", "before").replace("preceding", "following");
    expect(told([report({ trigger: `{ per: body, calendar: [${before}] }` })])).toEqual([
      "pastTheDate rules[0].trigger.calendar[0].roll",
    ]);
  });
});

describe("a limit without an anchor", () => {
  const without = "{ fact: hasDeadline, operator: equal, value: false }";
  it("is told: a span from the deadline, of tasks that have none", () => {
    expect(told([state({ when: without })])).toEqual(["neverArises rules[0].when"]);
    expect(told([deadline({ trigger: "{ on: { latestOf: [due, received] } }", when: without })])).toEqual([
      "neverArises rules[0].when",
    ]);
  });

  it("is told: a span from a result, of tasks without one", () => {
    const when = "{ fact: resultIssued, operator: equal, value: false }";
    expect(told([deadline({ trigger: "{ on: resultIssued }", when })])).toEqual(["neverArises rules[0].when"]);
  });

  it("is not told where another day may be taken", () => {
    expect(told([deadline({ trigger: "{ on: { firstKnownOf: [due, received] } }", when: without })])).toEqual([]);
    expect(told([deadline({ trigger: "{ on: start }", when: without })])).toEqual([]);
  });
});

describe("a cut-off that cannot matter", () => {
  const hours = (cutoff: string): string =>
    deadline({
      text: text("Trong 6 giờ làm việc"),
      trigger: `{ on: received, cutoff: "${cutoff}" }`,
      limit: '{ span: { workingHours: 6, officeHours: [["07:30", "11:30"], ["13:30", "17:00"]] } }',
    });

  it("is told: after the office closed, at the last minute, at the first", () => {
    expect(told([hours("17:00")])).toEqual(["uselessCutoff rules[0].trigger.cutoff"]);
    expect(told([hours("16:00")])).toEqual([]);
    for (const [cutoff, remarks] of [
      ["23:59", 1],
      ["00:00", 1],
      ["16:00", 0],
    ] as const)
      expect(told([deadline({ trigger: `{ on: received, cutoff: "${cutoff}" }` })])).toHaveLength(remarks);
  });
});

describe("words that the catalogue knows to be read in two ways", () => {
  const open = (code: string) => (rules: readonly string[], head?: string) =>
    remarksOf(rules, head).filter((one) => one.code === "ambiguousWords" && one.what.vi.includes(code));
  const since = deadline({ text: text("Vào sổ trong 03 ngày làm việc kể từ ngày nhận") });

  it.each([
    ["A01", "kể từ ngày", since],
    ["A04", "trước ngày", report({ text: text("Báo cáo hằng tháng trước ngày 20") })],
    [
      "A18",
      "trước n ngày",
      deadline({
        text: text("Trước 03 ngày làm việc so với hạn"),
        trigger: "{ on: due }",
        limit: "{ span: { workingDays: 3, firstDay: next }, counts: back }",
      }),
    ],
    ["A20", "quá hạn n ngày", state({ text: text("Quá hạn 05 ngày làm việc") })],
    ["A23", "ngay", deadline({ text: text("Vào sổ ngay khi nhận"), limit: "{ span: { sameDay: true } }" })],
    ["A23", "kịp thời, với một số ngày", deadline({ text: text("Vào sổ kịp thời") })],
    [
      "A32",
      "6 tháng",
      report({
        text: text("Báo cáo 6 tháng"),
        trigger:
          "{ per: body, calendar: [{ every: halfYear, in: period, day: { month: 6, day: 20 }, bound: by, roll: preceding }] }",
      }),
    ],
    [
      "A34",
      "sau khi kết thúc kiểm tra",
      deadline({
        topic: "reportInspection",
        text: text("Trong 03 ngày làm việc sau khi kết thúc kiểm tra"),
        trigger: "{ on: inspectionEnded }",
        fulfilledBy: "[inspectionReported]",
      }),
    ],
    [
      "A35",
      "quá n, đếm như n trở lên",
      state({
        text: text("Chậm quá 05 ngày"),
        trigger: "{ state: { after: due, passes: { reaches: { days: 5, firstDay: next, roll: none } } } }",
      }),
    ],
    [
      "A35",
      "n trở lên, đếm như quá n",
      state({ trigger: "{ state: { after: due, passes: { exceeds: { workingDays: 5, firstDay: next } } } }" }),
    ],
  ])("are told: %s, %s", (code, _, rule) => {
    const found = open(code)([rule]);
    expect(found).toHaveLength(1);
    expect(found[0]?.path).toMatch(/^rules\[0\]/);
  });

  it("are not told once a reading says which is meant, by its code or by what it changes", () => {
    const change = "{ path: limit.span.firstDay, from: next, to: same, kinds: [deadline] }";
    expect(open("A01")([since], reading("A01", "mau/3", change))).toEqual([]);
    expect(open("A01")([since], reading("B07", "mau/3", change))).toEqual([]);
  });

  it("are told of the effect: “kể từ ngày ký” until countsSigning says which", () => {
    const signed = `${HEAD}${NO_READING}`.replace(
      /effect: .*\n/,
      'effect: { provision: null, signedOn: 2026-01-05, daysAfterSigning: 10, from: 2026-01-15, text: { vi: "Sau 10 ngày kể từ ngày ký" } }\n',
    );
    expect(told([deadline()], signed)).toEqual(["ambiguousWords effect.countsSigning"]);
    expect(told([deadline()], signed.replace("from:", "countsSigning: false, from:"))).toEqual([]);
  });
});

describe("days on rest days in the next ten years", () => {
  const stays = report({ trigger: `{ per: body, calendar: [${monthly(20).replace("preceding", "none")}] }` });

  it("are counted, the first is named: Sunday 20 December 2026", () => {
    const [found, ...others] = remarksOf([stays]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "restDays", path: "rules[0].trigger.calendar" });
    expect(found?.what.vi).toMatch(/\d+ trong 120 hạn rơi vào ngày nghỉ; đầu tiên là Chủ nhật 20\/12\/2026\./);
  });

  it("are not told where the day moves off them", () => {
    expect(told([report()])).toEqual([]);
  });

  it("are not told once a reading says that the day stands", () => {
    const change = '{ path: "trigger.calendar.*.roll", from: none, to: preceding, kinds: [recurrence] }';
    expect(told([stays], reading("A06", "mau/4", change))).toEqual([]);
  });

  it("are told of a span of days or months that stays on one, which the Civil Code moves", () => {
    const span = (one: string): string => deadline({ text: text("Vào sổ đúng hạn"), limit: `{ span: { ${one} } }` });
    expect(told([span("days: 3, firstDay: next, roll: none")])).toEqual(["restDays rules[0].limit.span.roll"]);
    expect(told([span("months: 1, roll: none")])).toEqual(["restDays rules[0].limit.span.roll"]);
    expect(told([span("days: 3, firstDay: next, roll: following")])).toEqual([]);
  });
});

describe("reports", () => {
  const summed = (day: number, more: Readonly<Record<string, string>> = {}): string =>
    report({
      provision: "mau/6",
      bearer: "{ role: office }",
      recipients: "[assigner]",
      text: text("Văn phòng tổng hợp hằng tháng"),
      trigger: `{ per: office, calendar: [${monthly(day)}] }`,
      ...more,
    });

  it("are told: one due before the one it is built on", () => {
    expect(told([report(), summed(18)])).toEqual(["reportOrder rules[1].trigger.calendar"]);
    expect(told([report(), summed(25)])).toEqual([]);
    // 20/12/2026 is a Sunday, so both are due on Friday 18/12; the first in the wrong order is January: Wed 20/1, Mon 18/1.
    const [found] = remarksOf([report(), summed(18)]);
    expect(found?.what.vi).toContain("kỳ 2027-01 là 18/01/2027, báo cáo của đơn vị là 20/01/2027");
  });

  it("are told: one report by two days, or twice by one", () => {
    const again = (day: number, more: Readonly<Record<string, string>> = {}): string =>
      report({
        provision: "mau/7",
        text: text("Báo cáo tháng"),
        trigger: `{ per: body, calendar: [${monthly(day)}] }`,
        ...more,
      });
    expect(told([report(), again(25)])).toEqual(["cadencesContradict rules[1].trigger.calendar[0]"]);
    expect(told([report(), again(20)])).toEqual(["cadencesContradict rules[1].trigger.calendar[0]"]);
    expect(told([report(), again(25, { topic: "reportProgress" })])).toEqual([]);
    expect(told([report(), again(25, { recipients: "[assigner]" })])).toEqual([]);
    const only = (value: boolean): string => `{ fact: urgent, operator: equal, value: ${value} }`;
    expect(told([report({ when: only(true) }), again(25, { when: only(false) })])).toEqual([]);
  });
});

describe("an account", () => {
  it("is told where it leaves a provision open", () => {
    const open = `${HEAD}${NO_READING}accounting:\n  - { provision: mau/1, text: { vi: "Phạm vi" } }\n`;
    expect(told([deadline()], open)).toEqual(["account accounting[0]"]);
  });
});
