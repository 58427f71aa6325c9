import { describe, expect, it } from "vitest";
import { deadline, HEAD, monthly, NO_READING, remarksOf, report, state } from "./drafts.js";

const text = (vi: string): string => `{ vi: "${vi}" }`;
/** How the rule takes the words of an ambiguity, as the remark says it. */
const taken = (code: string, rules: readonly string[], head?: string): string[] =>
  remarksOf(rules, head).flatMap(({ what, why }) => (what.vi.includes(`(${code})`) ? [why.vi] : []));
const calendar = (...cadences: string[]): string => `{ per: body, calendar: [${cadences.join(", ")}] }`;
const before = monthly(20).replace("by", "before");
const right = (vi: string): string => deadline({ text: text(vi), modality: "may", limit: "" });
const readings = (...one: string[]): string => `${HEAD}readings: [${one.join(", ")}]\n`;
const reading = (code: string, provisions: string, ...changes: string[]): string =>
  `{ code: ${code}, question: { vi: "Hiểu thế nào?" }, provisions: [${provisions}], value: one, values: [{ value: one, text: { vi: "một" }, changes: [] }, { value: two, text: { vi: "hai" }, changes: [${changes.join(", ")}] }] }`;
const FIRST_DAY = "{ path: limit.span.firstDay, to: same, kinds: [deadline] }";
const NUMBER = "{ path: limit.span.workingDays, to: 4, kinds: [deadline] }";

describe("“kể từ ngày” (A01)", () => {
  const since = (firstDay: string): string =>
    deadline({
      text: text("Trong 03 ngày làm việc kể từ ngày nhận"),
      limit: `{ span: { workingDays: 3, firstDay: ${firstDay} } }`,
    });

  it("is told with the day that the rule takes for the first, of limits and of states", () => {
    expect(taken("A01", [since("next")])).toEqual(["Quy tắc này hiểu: firstDay: next, không tính ngày mốc."]);
    expect(taken("A01", [since("same")])).toEqual(["Quy tắc này hiểu: firstDay: same, ngày mốc là ngày thứ nhất."]);
    expect(taken("A01", [state({ action: text("Đôn đốc kể từ ngày hết hạn") })])).toEqual([
      "Quy tắc này hiểu: firstDay: next, không tính ngày mốc.",
    ]);
  });

  it("is not told where no first day is counted: promptly, months, no limit", () => {
    const vi = "Vào sổ kể từ ngày nhận";
    expect(taken("A01", [deadline({ text: text(vi), limit: "{ promptly: true }" })])).toEqual([]);
    expect(taken("A01", [deadline({ text: text(vi), limit: "{ span: { months: 1, roll: following } }" })])).toEqual([]);
    expect(taken("A01", [right(vi)])).toEqual([]);
  });

  it("is settled by a reading of that place alone: by its code, or by the part that one of its changes is about", () => {
    const told = (...one: string[]): number => taken("A01", [since("next"), other], readings(...one)).length;
    const other = deadline({ provision: "mau/8", topic: "followTask", fulfilledBy: "[assigned]" });
    expect(told(reading("A01", "mau/3", NUMBER))).toBe(0);
    expect(told(reading("B07", "mau/3", NUMBER))).toBe(1);
    expect(told(reading("B07", "mau/3", NUMBER, FIRST_DAY))).toBe(0);
    expect(told(reading("A01", "mau/8", FIRST_DAY))).toBe(1);
    expect(told(reading("A01", "mau/8", FIRST_DAY.replace("{ ", "{ provisions: [mau/3], ")))).toBe(0);
  });
});

describe("“trước ngày n” (A04)", () => {
  const of = (...cadences: string[]): string[] =>
    taken("A04", [report({ text: text("Báo cáo tháng trước ngày 20"), trigger: calendar(...cadences) })]);
  const yearly = monthly(20).replace("every: month", "every: year");

  it("is told with the day on which the periods end: the day before, the day itself, some of each", () => {
    expect(of(before)).toEqual(["Quy tắc này hiểu: bound: before, hết ngày liền trước."]);
    expect(of(monthly(20))).toEqual(["Quy tắc này hiểu: bound: by hoặc on, hết chính ngày ấy."]);
    const quarterly = yearly.replace("every: year", "every: quarter");
    expect(of(before, yearly, quarterly)).toEqual([
      "Quy tắc này hiểu: bound: before ở 1 kỳ (hết ngày liền trước), by hoặc on ở 2 kỳ (hết chính ngày ấy).",
    ]);
  });

  it("counts no period without a day, and no rule without periods", () => {
    const none = "{ every: year, day: null, reason: noDateInText }";
    expect(of(before, none)).toEqual(["Quy tắc này hiểu: bound: before, hết ngày liền trước."]);
    expect(of(none)).toEqual([]);
    expect(taken("A04", [deadline({ text: text("Vào sổ trước ngày 20, trong 03 ngày làm việc") })])).toEqual([]);
  });
});

describe("“quá hạn n ngày” (A20, A35)", () => {
  const counted = (how: string, vi: string): string =>
    state({
      text: text(vi),
      trigger: `{ state: { after: due, passes: { ${how}: { workingDays: 5, firstDay: next } } } }`,
    });

  it("is told with the day on which the state is reached", () => {
    expect(taken("A20", [counted("reaches", "Quá hạn 05 ngày làm việc")])).toEqual([
      "Quy tắc này hiểu: reaches, từ ngày thứ n.",
    ]);
    expect(taken("A20", [counted("exceeds", "Quá hạn 05 ngày làm việc")])).toEqual([
      "Quy tắc này hiểu: exceeds, từ ngày sau ngày thứ n.",
    ]);
    expect(taken("A20", [deadline({ text: text("Quá hạn 03 ngày làm việc thì vào sổ") })])).toEqual([]);
  });

  it("is told once where the rule counts against the words, beside what else is open", () => {
    const both = remarksOf([counted("reaches", "Quá hạn 05 ngày làm việc, quá 05 ngày kể từ ngày hết hạn")]);
    const codes = both.flatMap(({ what }) => /\((A\d\d)\)/u.exec(what.vi)?.[1] ?? []);
    expect(codes).toEqual(["A01", "A35"]);
  });

  it("is settled by a reading of A35", () => {
    const rule = counted("exceeds", "Quá hạn 05 ngày làm việc trở lên");
    const settled = readings(
      reading("A35", "mau/5", "{ path: trigger.state.passes, to: { reaches: { workingDays: 5, firstDay: next } } }"),
    );
    expect(remarksOf([rule]).map(({ code }) => code)).toEqual(["ambiguousWords"]);
    expect(remarksOf([rule], settled)).toEqual([]);
  });
});

describe("“kịp thời”, “ngay” (A23)", () => {
  const of = (vi: string, limit: string): string[] => taken("A23", [deadline({ text: text(vi), limit })]);

  it("is told with the number that the rule counts, or the same day", () => {
    expect(of("Vào sổ ngay khi nhận", "{ span: { sameDay: true } }")).toEqual([
      "Quy tắc này hiểu: sameDay, hết ngày hôm đó.",
    ]);
    expect(of("Vào sổ kịp thời", "{ span: { workingDays: 3, firstDay: next } }")).toEqual([
      "Quy tắc này hiểu: một số ngày mà lời văn không có.",
    ]);
  });

  it("is not told where the words say how long", () => {
    expect(of("Vào sổ ngay trong ngày", "{ span: { sameDay: true } }")).toEqual([]);
    expect(of("Vào sổ ngay, chậm nhất 03 ngày làm việc", "{ span: { workingDays: 3, firstDay: next } }")).toEqual([]);
    // “Trong ngày” says nothing of three days.
    expect(of("Vào sổ ngay trong ngày", "{ span: { workingDays: 3, firstDay: next } }")).toHaveLength(1);
  });
});

describe("“6 tháng” (A32)", () => {
  const of = (every: string): string[] =>
    taken("A32", [report({ text: text("Báo cáo 6 tháng"), trigger: calendar(monthly(20).replace("month", every)) })]);

  it("is told with the halves that are reported, and not of other periods", () => {
    expect(of("firstHalf")).toEqual(["Quy tắc này hiểu: firstHalf, chỉ 6 tháng đầu năm."]);
    expect(of("halfYear")).toEqual(["Quy tắc này hiểu: halfYear, cả hai nửa năm."]);
    expect(of("quarter")).toEqual([]);
  });
});

describe("“sau khi kết thúc kiểm tra” (A34)", () => {
  const words = "Trong 03 ngày làm việc sau khi kết thúc kiểm tra";
  const of = (on: string): string[] =>
    taken("A34", [
      deadline({
        topic: "reportInspection",
        text: text(words),
        trigger: `{ on: ${on} }`,
        fulfilledBy: "[inspectionReported]",
      }),
    ]);

  it("is told with the end that is taken: the real one, the decided one, the minutes", () => {
    expect(of("inspectionEnded")).toEqual(["Quy tắc này hiểu: trigger.on: inspectionEnded."]);
    expect(of("{ written: endsOn, in: inspectionDecided }")).toEqual([
      "Quy tắc này hiểu: trigger.on: {written:endsOn,in:inspectionDecided}.",
    ]);
    expect(of("{ written: minutesOn, in: inspectionEnded }")).toHaveLength(1);
  });

  it("is not told of what counts from another day, or of a state", () => {
    expect(of("received")).toEqual([]);
    expect(taken("A34", [state({ action: text("Đôn đốc sau khi kết thúc kiểm tra") })])).toEqual([]);
  });
});

describe("“trước n ngày” (A18)", () => {
  const back = "Quy tắc này hiểu: đủ n ngày nằm giữa, hết ngày thứ n đếm lùi.";
  const meeting = (days: number): string => `{ meeting: regularSession, workingDaysBefore: ${days} }`;
  const of = (...cadences: string[]): string[] =>
    taken("A18", [report({ text: text("Báo cáo trước 05 ngày so với kỳ họp"), trigger: calendar(...cadences) })]);

  it("is told of what is counted back, from a day or from a meeting", () => {
    const limit = "{ span: { workingDays: 3, firstDay: next }, counts: back }";
    const words = text("Trước 03 ngày làm việc so với hạn");
    expect(taken("A18", [deadline({ text: words, trigger: "{ on: due }", limit })])).toEqual([back]);
    expect(of(meeting(5))).toEqual([back]);
    expect(of(meeting(5), monthly(20))).toEqual([back]);
  });

  it("is not told of what is counted on, or has no limit, or of the day of the meeting", () => {
    expect(taken("A18", [deadline({ text: text("Vào sổ trước 03 ngày làm việc") })])).toEqual([]);
    expect(taken("A18", [right("Xin ý kiến trước 03 ngày")])).toEqual([]);
    expect(of(meeting(0))).toEqual([]);
    expect(of(monthly(20))).toEqual([]);
  });
});

describe("“kể từ ngày ký” of the effect (A31)", () => {
  const signed = (tail: string): string =>
    `${HEAD}${tail}`.replace(
      /effect: .*\n/,
      'effect: { provision: null, signedOn: 2026-01-05, daysAfterSigning: 10, from: 2026-01-15, text: { vi: "Sau 10 ngày kể từ ngày ký" } }\n',
    );
  const other = reading("B01", "mau/3", NUMBER);
  const ofEffect = reading("B02", "", "{ path: effect.countsSigning, to: true }");

  it("is settled by any reading of the effect", () => {
    const rule = deadline();
    expect(taken("A31", [rule], signed(NO_READING))).toHaveLength(1);
    expect(taken("A31", [rule], signed(`readings: [${other}]\n`))).toHaveLength(1);
    expect(taken("A31", [rule], signed(`readings: [${other}, ${ofEffect}]\n`))).toEqual([]);
  });
});
