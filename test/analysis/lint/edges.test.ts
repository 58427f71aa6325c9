import { describe, expect, it } from "vitest";
import { lintDraft } from "../../../src/analysis/lint/lint-draft.js";
import { vietnam } from "../../../src/calendar/index.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { deadline, HEAD, monthly, NO_READING, remarksOf, report, state, told } from "./drafts.js";

const text = (vi: string): string => `{ vi: "${vi}" }`;
const calendar = (...cadences: string[]): string => `{ per: body, calendar: [${cadences.join(", ")}] }`;
const whatOf = (rules: readonly string[], head?: string): string[] => remarksOf(rules, head).map(({ what }) => what.vi);
const effectFrom = (day: string): string => `${HEAD.replace("from: null", `from: ${day}`)}${NO_READING}`;
const HOURS = '[["07:30", "11:30"], ["13:30", "17:00"]]';

describe("a place still to fill", () => {
  it("is told with what belongs there, once for both languages", () => {
    const rule = deadline({ text: '{ vi: "[điền: việc phải làm]", en: "[fill in: the act]" }' });
    expect(whatOf([rule])).toEqual(["Còn để trống: việc phải làm."]);
  });
});

describe("a cut-off", () => {
  const hours = (trigger: string): string =>
    deadline({
      text: text("Trong 6 giờ làm việc"),
      trigger,
      limit: `{ span: { workingHours: 6, officeHours: ${HOURS} } }`,
    });

  it("that is not there is no fault, nor is one of a right without a limit", () => {
    expect(told([hours("{ on: received }")])).toEqual([]);
    const trigger = '{ on: received, cutoff: "16:00" }';
    expect(told([deadline({ text: text("Nêu ý kiến"), modality: "may", trigger, limit: "" })])).toEqual([]);
  });
});

describe("a limit without an anchor", () => {
  const without = "{ fact: resultIssued, operator: equal, value: false }";

  it("is told of the last event of a type, with the anchor as it is written", () => {
    const [last] = whatOf([deadline({ trigger: "{ on: { last: resultIssued } }", when: without })]);
    expect(last).toContain('“{"last":"resultIssued"}”');
    const [first] = whatOf([deadline({ trigger: "{ on: resultIssued }", when: without })]);
    expect(first).toContain("“resultIssued”");
  });

  it("is not told of an event after which no fact is sure", () => {
    expect(told([deadline({ trigger: "{ on: received }", when: without })])).toEqual([]);
  });
});

describe("days on rest days", () => {
  const stays = (more: string): string => monthly(20, more).replace("preceding", "none");
  const from = (day: string, rules: readonly string[], head = `${HEAD}${NO_READING}`): string[] =>
    lintDraft(readProfile(`${head}rules:\n${rules.map((rule) => `  - { ${rule} }\n`).join("")}`).profile, {
      from: day,
      calendar: vietnam,
    }).map(({ what }) => what.vi);

  it("are counted to the end of the calendar, the first of them named", () => {
    // The 20th of 2050: Sunday in February, March and November, Saturday in August.
    expect(from("2050-01-01", [report({ trigger: calendar(stays("")) })])).toEqual([
      "Từ 01/01/2050 đến 31/12/2050, 4 trong 12 hạn rơi vào ngày nghỉ; đầu tiên là Chủ nhật 20/02/2050.",
    ]);
    // Tuesday 20/12/2050 alone.
    expect(from("2050-12-01", [report({ trigger: calendar(stays("")) })])).toEqual([]);
  });

  it("are looked for in all years, whenever the draft takes effect", () => {
    const next = report({ trigger: calendar(stays("").replace("in: period", "in: nextPeriod")) });
    const counted = (effect: string): string[] =>
      from("2026-12-05", [next], effectFrom(effect)).map((what) => /trong (\d+) hạn/u.exec(what)?.[1] ?? "");
    // From 20/12/2026 to 20/11/2036.
    expect(counted("2026-01-01")).toEqual(["120"]);
    expect(counted("2028-01-01")).toEqual(["120"]);
  });

  it("are told of one cadence that stays among others, and not of one without a day", () => {
    const yearly = monthly(20).replace("every: month", "every: year");
    const none = "{ every: quarter, day: null, reason: noDateInText }";
    expect(from("2050-01-01", [report({ trigger: calendar(stays(""), yearly, none) })])).toHaveLength(1);
  });

  it("of a span are told by its unit, and not of the same day", () => {
    const span = (one: string): string[] =>
      whatOf([deadline({ text: text("Vào sổ đúng hạn"), limit: `{ span: { ${one} } }` })]);
    expect(span("days: 3, firstDay: next, roll: none")).toEqual([
      "Thời hạn tính bằng ngày này có thể kết thúc vào ngày nghỉ và ở lại đó.",
    ]);
    expect(span("months: 1, roll: none")).toEqual([
      "Thời hạn tính bằng tháng này có thể kết thúc vào ngày nghỉ và ở lại đó.",
    ]);
    expect(span("sameDay: true")).toEqual([]);
    // What is done on the day itself ends with it, whatever day that is.
    expect(span("sameDay: true, roll: none")).toEqual([]);
  });
});

describe("one report that two rules ask for", () => {
  const bodies =
    'bodies: { place: { level: xã, name: Mẫu }, roles: {}, kinds: [{ id: a, name: { vi: "a" }, begins: [A] }, { id: b, name: { vi: "b" }, begins: [B] }] }\n';
  const again = (parts: Readonly<Record<string, string>>): string =>
    report({ provision: "mau/7", text: text("Báo cáo"), ...parts });
  const found = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] =>
    whatOf([report({ text: text("Báo cáo"), ...one }), again(other)], `${HEAD}${bodies}${NO_READING}`);
  const SAME = "mau/7 và mau/4 cùng đòi một báo cáo (month), cùng ngày.";
  const kinds = (list: string): Readonly<Record<string, string>> => ({ bearer: `{ role: lead, kinds: [${list}] }` });

  it("is told by one day, or by two", () => {
    expect(found({}, {})).toEqual([SAME]);
    expect(found({}, { trigger: calendar(monthly(25)) })).toEqual([
      "mau/7 và mau/4 đòi cùng một báo cáo (month) vào hai ngày khác nhau.",
    ]);
  });

  it("is one for bodies and readers that both name, or that one leaves open", () => {
    expect(found(kinds("a"), {})).toEqual([SAME]);
    expect(found(kinds("a, b"), kinds("b"))).toEqual([SAME]);
    expect(found(kinds("b"), kinds("a, b"))).toEqual([SAME]);
    expect(found(kinds("a"), kinds("b"))).toEqual([]);
    expect(found({ recipients: "" }, {})).toEqual([SAME]);
    expect(found({}, { recipients: "[{ to: office, from: [a] }]" })).toEqual([SAME]);
  });

  it("is another for another period, a mark, or no day", () => {
    const of = (cadence: string): string[] => found({}, { trigger: calendar(cadence) });
    expect(of(monthly(20).replace("every: month", "every: quarter"))).toEqual([]);
    const none = calendar("{ every: month, day: null, reason: noDateInText }");
    expect(found({ trigger: none }, { trigger: none })).toEqual([]);
    const marked = monthly(20, ", mark: b");
    expect(found({ trigger: calendar(marked) }, { trigger: calendar(marked) })).toEqual([]);
    const [half, first] = ["halfYear", "firstHalf"].map((every) => calendar(monthly(20).replace("month", every)));
    expect(found({ trigger: half ?? "" }, { trigger: first ?? "" })).toEqual([
      "mau/7 và mau/4 cùng đòi một báo cáo (halfYear), cùng ngày.",
    ]);
  });

  it("is none of two limits that count from a day", () => {
    const limit = { topic: "periodicReport", fulfilledBy: "[progressReported]" };
    const found = told([deadline(limit), deadline({ ...limit, provision: "mau/8" })]);
    expect(found.filter((one) => one.startsWith("cadencesContradict"))).toEqual([]);
  });

  it("is looked for among the tasks that wait for confirmation, where the text asks for one", () => {
    const waiting = { when: "{ fact: phase, operator: equal, value: awaitingConfirmation }" };
    const confirmed = HEAD.replace("confirmation: null", "confirmation: { provision: mau/9, actor: office }");
    expect(
      whatOf([report({ text: text("Báo cáo"), ...waiting }), again(waiting)], `${confirmed}${NO_READING}`),
    ).toEqual([SAME]);
  });
});

describe("an account that is wrong", () => {
  const whatIs = (entry: string): string[] =>
    whatOf([deadline()], `${HEAD}${NO_READING}accounting:\n  - ${entry}\n`).filter((what) =>
      what.includes("quy tắc “"),
    );
  const named = (rule: string): string => `{ provision: mau/3, text: { vi: "Vào sổ" }, rules: ["${rule}"] }`;

  it("names the rule that there is not, and the nearest one where there is one", () => {
    expect(whatIs(named("mau/33"))).toEqual([
      "Không có quy tắc “mau/33”. Có phải “mau/3”? Sửa mã, hoặc bỏ khỏi rules.",
    ]);
    const english = remarksOf([deadline()], `${HEAD}${NO_READING}accounting:\n  - ${named("mau/33")}\n`);
    expect(english.map(({ what }) => what.en)).toContain(
      'There is no rule "mau/33". Did you mean "mau/3"? Mend the id, or leave it out of rules.',
    );
    expect(whatIs(named("khac-han/99.z"))).toEqual(["Không có quy tắc “khac-han/99.z”. Sửa mã, hoặc bỏ khỏi rules."]);
  });
});

describe("numbers in the words of a rule", () => {
  it("of months and hours are compared as those of days are", () => {
    const limit = (span: string): string => `{ span: { ${span} } }`;
    const months = (vi: string): string[] =>
      told([deadline({ text: text(vi), limit: limit("months: 2, roll: following") })]);
    expect(months("Vào sổ trong 02 tháng")).toEqual([]);
    expect(months("Vào sổ trong 03 tháng")).toEqual(["otherNumber rules[0].limit.span"]);
    const hours = (vi: string): string[] =>
      told([deadline({ text: text(vi), limit: limit(`workingHours: 4, officeHours: ${HOURS}`) })]);
    expect(hours("Vào sổ trong 04 giờ làm việc")).toEqual([]);
    expect(hours("Vào sổ trong 06 giờ làm việc")).toEqual(["otherNumber rules[0].limit.span"]);
    expect(told([state({ text: text("Quá hạn 05 ngày làm việc trở lên") })])).toEqual([]);
  });

  it("are compared with what the rule counts, if it counts anything", () => {
    const after = "{ state: { after: due, passes: { exceeds: { workingDays: 5, firstDay: next } } } }";
    expect(told([state({ text: text("Quá hạn quá 07 ngày làm việc"), trigger: after })])).toEqual([
      "otherNumber rules[0].trigger.state.passes.exceeds",
    ]);
    expect(told([deadline({ text: text("Vào sổ trong 03 ngày"), limit: "{ span: { sameDay: true } }" })])).toEqual([]);
    expect(told([deadline({ text: text("Nêu ý kiến trong 03 ngày"), modality: "may", limit: "" })])).toEqual([]);
  });

  it("of days and of working days are told apart, each with what it does", () => {
    const parts = (rule: string): string[] => remarksOf([rule]).flatMap(({ why, cure }) => [why.vi, cure.vi]);
    expect(parts(deadline({ text: text("Vào sổ trong 03 ngày") }))).toEqual([
      "“Ngày” và “ngày làm việc” cho hạn khác nhau qua ngày nghỉ.",
      "Ghi lời văn “ngày làm việc” nếu văn bản nói vậy; nếu không, ghi days.",
    ]);
    expect(parts(deadline({ limit: "{ span: { days: 3, firstDay: next, roll: following } }" }))).toEqual([
      "Ngày nghỉ bị tính vào.",
      "Ghi workingDays trong span.",
    ]);
    // The first of two numbers that are the same is compared.
    expect(told([deadline({ text: text("Vào sổ trong 03 ngày, không quá 03 tháng") })])).toEqual([
      "otherUnit rules[0].limit.span",
    ]);
  });

  it("of days are settled by a reading of the span, and those of working days are not", () => {
    const days = "{ days: 3, firstDay: next, roll: following }";
    const settled = (to: string): string =>
      `${HEAD}readings: [{ code: B01, question: { vi: "Ngày nào?" }, provisions: [mau/3], value: one, values: [{ value: one, text: { vi: "một" }, changes: [] }, { value: two, text: { vi: "hai" }, changes: [{ path: limit.span, to: ${to} }] }] }]\n`;
    expect(told([deadline({ text: text("Vào sổ trong 03 ngày") })], settled(days))).toEqual([]);
    const counted = deadline({ limit: `{ span: ${days} }` });
    expect(told([counted], settled("{ workingDays: 3, firstDay: next }"))).toEqual(["otherUnit rules[0].limit.span"]);
  });
});

describe("days in the words of a report", () => {
  const of = (vi: string, ...cadences: string[]): string[] =>
    told([report({ text: text(vi), trigger: calendar(...cadences) })]);
  const none = "{ every: quarter, day: null, reason: noDateInText }";

  it("are those of a month, from the 1st to the 31st", () => {
    const other = ["otherDate rules[0].trigger.calendar"];
    expect(of("Báo cáo tháng, chậm nhất ngày 01", monthly(20))).toEqual(other);
    expect(of("Báo cáo tháng, chậm nhất ngày 31", monthly(20))).toEqual(other);
    expect(of("Báo cáo tháng, chậm nhất ngày 20, đợt ngày 45", monthly(20))).toEqual([]);
    expect(of("Báo cáo tháng, chậm nhất ngày 20, đợt ngày 0", monthly(20))).toEqual([]);
  });

  it("belong to the cadence that has one, where another has none", () => {
    expect(of("Báo cáo tháng, chậm nhất ngày 20; báo cáo quý", monthly(20), none)).toEqual([]);
    expect(of("Báo cáo quý, chậm nhất ngày 20", none)).toEqual(["noDay rules[0].trigger.calendar[0]"]);
  });

  it("and periods may be those of a meeting", () => {
    const meeting = "{ meeting: regularSession, workingDaysBefore: 5 }";
    expect(of("Báo cáo quý, và tháng chậm nhất ngày 20", meeting, monthly(20))).toEqual([]);
    expect(of("Báo cáo quý, và tháng chậm nhất ngày 20", monthly(20))).toEqual([
      "otherPeriod rules[0].trigger.calendar",
    ]);
  });

  it("are passed by a roll only where they bound the period from above", () => {
    const rolled = (bound: string, roll: string): string =>
      monthly(20).replace("bound: by", `bound: ${bound}`).replace("preceding", roll);
    expect(of("Báo cáo tháng", rolled("by", "following"))).toEqual([]);
    expect(of("Báo cáo tháng", rolled("before", "preceding"))).toEqual([]);
    expect(of("Báo cáo tháng", rolled("before", "following"))).toEqual([
      "pastTheDate rules[0].trigger.calendar[0].roll",
    ]);
  });
});
