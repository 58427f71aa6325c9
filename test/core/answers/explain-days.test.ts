import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { endOfSpan, startOfSpan } from "../../../src/calendar/end-of-span.js";
import { dayOf, vietnam } from "../../../src/calendar/index.js";
import type { Step } from "../../../src/calendar/why.js";
import { type ExplainOptions, explain } from "../../../src/core/answers/explain.js";
import { WrittenTrace } from "../../../src/core/answers/written-trace.js";
import { endOfStoppedSpan } from "../../../src/core/rules/due-date.js";
import { endOfOfficeHours } from "../../../src/core/rules/office-hours.js";
import { EVENT_TYPES } from "../../../src/language/vocabulary.js";
import { getProfile } from "../../../src/profiles/index.js";
import { checkedCommune } from "../../language/schema/profile-sources.js";
import { issuesOf } from "../../support/issues.js";

const TASK = {
  id: "NV-12",
  title: "Báo cáo",
  lead: "Sở Xây dựng",
  dueOn: "2026-08-28",
  document: { issuedOn: "2026-03-02" },
  events: [
    { type: "assigned", on: "2026-03-03" },
    { type: "received", on: "2026-03-04" },
  ],
};

const AS_OF = "2026-09-08";

const explained = (provision: string, task: unknown, more: Partial<ExplainOptions> = {}) => {
  const [id = ""] = provision.split("/");
  const profile = more.profile ?? getProfile(id);
  return explain(task, { asOf: AS_OF, provision, ...more, profile });
};

const line = ({ kind, on, text, basis }: Step): string =>
  [`${kind} ${on}`, text.vi, text.en, ...(basis === null ? [] : [basis])].join(" | ");

/** The steps of each date, under a line that says which date it is. */
const lines = (provision: string, task: unknown, more: Partial<ExplainOptions> = {}): string[] =>
  explained(provision, task, more).derivations.flatMap(({ kind, period, on, state, reason, steps }) => [
    `# ${[kind, period, on, state, reason].filter((part) => part !== null).join(" ")}`,
    ...steps.map(line),
  ]);

describe("an explanation", () => {
  it("of three working days after issue names the trigger, the first day, the last and the due day", () => {
    expect(lines("lao-cai/7.1", TASK)).toEqual([
      "# duty 2026-03-05 overdue",
      "trigger 2026-03-02 | Mốc: văn bản được ban hành, thứ Hai 02/03/2026 | Trigger: the document was issued, Monday 2026-03-02",
      "firstDay 2026-03-03 | Ngày mốc không tính; ngày làm việc thứ 1 là thứ Ba 03/03/2026 | The trigger day is not counted; working day 1 is Tuesday 2026-03-03 | Bộ luật Dân sự 2015, Điều 147",
      "end 2026-03-05 | Ngày làm việc thứ 3 là thứ Năm 05/03/2026 | Working day 3 is Thursday 2026-03-05",
      "due 2026-03-05 | Hạn: hết thứ Năm 05/03/2026 | Due: ends with Thursday 2026-03-05",
    ]);
  });

  it("of more than six months says on which day they ran out, and that it must be acted on from the day after", () => {
    expect(lines("hai-phong-snv/8.1.d", TASK)).toEqual([
      "# duty notApplicable notReached",
      "# state 2027-03-01 notReached",
      "trigger 2026-08-28 | Mốc: thời hạn của nhiệm vụ, thứ Sáu 28/08/2026 | Trigger: the deadline of the task, Friday 2026-08-28",
      "end 2027-02-28 | Hết 6 tháng vào Chủ nhật 28/02/2027 | 6 months end on Sunday 2027-02-28 | Bộ luật Dân sự 2015, Điều 148.3",
      "pass 2027-03-01 | Phải làm từ thứ Hai 01/03/2027 | Reached from Monday 2027-03-01",
    ]);
  });

  it("of a task without a deadline whose delay was explained counts the six months from the explanation", () => {
    const { dueOn: _, ...task } = TASK;
    const asOf = "2027-02-10";
    const events = [...TASK.events, { type: "delayExplained", on: "2026-08-05", by: "Sở Xây dựng" }];
    const [duty, state] = explained("hai-phong-snv/8.1.d", { ...task, events }, { asOf }).derivations;
    // Six months from Wednesday 5/8/2026 end on Friday 5/2/2027; more than six months from Saturday 6/2 on.
    expect(duty?.since).toBe("2027-02-06");
    expect(state?.steps.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "trigger 2026-08-05",
      "end 2027-02-05",
      "pass 2027-02-06",
    ]);
    expect(state?.steps[0]?.text.vi).toContain("giải trình");
  });

  it("of a state that is reached says since when the Office owes the act, and that it has no last day", () => {
    const [duty, state] = explained("hai-phong-snv/8.1.d", TASK, { asOf: "2027-03-01" }).derivations;
    expect(duty).toMatchObject({
      kind: "duty",
      key: "NV-12/hai-phong-snv%2F8.1.d/due/office",
      on: null,
      since: "2027-03-01",
      state: "owed",
    });
    expect(state).toMatchObject({ kind: "state", on: "2027-03-01", since: "2027-03-01", state: "reached" });
    expect(state?.steps.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "trigger 2026-08-28",
      "end 2027-02-28",
      "pass 2027-03-01",
    ]);
  });

  it("of what arises only when the lead invokes it says the last day, and that it was not invoked", () => {
    const derived = explained("hai-phong-snv/6.1.c", TASK).derivations.map(({ ruleId, on, state, reason }) => ({
      ruleId,
      on,
      state,
      reason,
    }));
    // The working day after receipt on Wednesday 4/3; nothing was returned, so the Office has nothing to answer.
    expect(derived).toEqual([
      { ruleId: "hai-phong-snv/6.1.c", on: "2026-03-05", state: "notApplicable", reason: "invoked" },
      { ruleId: "hai-phong-snv/6.1.c:answer", on: null, state: "notApplicable", reason: "notTriggered" },
    ]);
  });

  it("of a right to return a task says until when it lasts", () => {
    const profile = checkedCommune();
    expect(lines("xa-tan-phuoc/12.1", TASK, { profile })).toEqual([
      "# right 2026-03-06 lapsed",
      "trigger 2026-03-04 | Mốc: nhận văn bản, thứ Tư 04/03/2026 | Trigger: the document was received, Wednesday 2026-03-04",
      "firstDay 2026-03-05 | Ngày mốc không tính; ngày làm việc thứ 1 là thứ Năm 05/03/2026 | The trigger day is not counted; working day 1 is Thursday 2026-03-05 | Bộ luật Dân sự 2015, Điều 147",
      "end 2026-03-06 | Ngày làm việc thứ 2 là thứ Sáu 06/03/2026 | Working day 2 is Friday 2026-03-06",
      "due 2026-03-06 | Hết quyền khi hết thứ Sáu 06/03/2026 | The right ends with Friday 2026-03-06",
    ]);
  });

  it("of the day of effect counts it from the day of signature", () => {
    expect(lines("lao-cai/qd.2", null)).toEqual([
      "# effect 2015-08-10 inForce",
      "trigger 2015-07-31 | Ký ngày thứ Sáu 31/07/2015 | Signed on Friday 2015-07-31",
      "due 2015-08-10 | Cộng 10 ngày: hiệu lực từ thứ Hai 10/08/2015 | Plus 10 days: in force from Monday 2015-08-10",
    ]);
    expect(explained("lao-cai/qd.2", null)).toMatchObject({
      taskId: null,
      text: { en: "In force 10 days after signing" },
    });
  });

  it("of a report before the 20th shows the last one and the next, with the day to plan for before a rest day", () => {
    expect(lines("lao-cai/22.1", null).slice(0, 9)).toEqual([
      "# duty 2026-Q2 2026-06-19 scheduled",
      "period 2026-06-20 | Kỳ 2026-Q2: ngày nêu trong văn bản là thứ Bảy 20/06/2026 | Period 2026-Q2: the day named is Saturday 2026-06-20",
      'bound 2026-06-19 | “trước ngày”: hết thứ Sáu 19/06/2026 | "before the day": ends with Friday 2026-06-19',
      "due 2026-06-19 | Hạn: hết thứ Sáu 19/06/2026 | Due: ends with Friday 2026-06-19",
      "# duty 2026-Q3 2026-09-19 scheduled",
      "period 2026-09-20 | Kỳ 2026-Q3: ngày nêu trong văn bản là Chủ nhật 20/09/2026 | Period 2026-Q3: the day named is Sunday 2026-09-20",
      'bound 2026-09-19 | “trước ngày”: hết thứ Bảy 19/09/2026 | "before the day": ends with Saturday 2026-09-19',
      "due 2026-09-19 | Hạn: hết thứ Bảy 19/09/2026 | Due: ends with Saturday 2026-09-19",
      "plan 2026-09-18 | Nên xong chậm nhất: thứ Sáu 18/09/2026 | Plan for: Friday 2026-09-18",
    ]);
  });

  it("of two reports of one task that fall due on one day gives each the steps of its own period", () => {
    const secret = { ...TASK, secrecy: "secret" };
    const { derivations } = explained("lao-cai/5.2.b", secret);
    const june = derivations.filter(({ on }) => on === "2026-06-19");
    expect(june.map(({ period }) => period).sort()).toEqual(["2026-H1", "2026-Q2"]);
    for (const { period, steps } of derivations) {
      expect(steps.map(({ kind }) => kind).slice(0, 3)).toEqual(["period", "bound", "due"]);
      expect(steps[0]?.text.en).toContain(`Period ${period}:`);
    }
  });

  it("of a duty the working day before a meeting, and of one on the day of the meeting, starts from the meeting", () => {
    const meetings = [
      { type: "briefing", on: "2026-12-10" },
      { type: "regularSession", on: "2026-12-08" },
    ] as const;
    const before = explained("hai-phong-snv/20.1", null, { meetings }).derivations;
    const steps = before.flatMap((derivation) => derivation.steps.map(line));
    expect(steps).toContain(
      "trigger 2026-12-08 | Cuộc họp ngày thứ Ba 08/12/2026 | The meeting is on Tuesday 2026-12-08",
    );
    expect(steps).toContain(
      "end 2026-12-07 | Ngày làm việc thứ 1 trước cuộc họp: thứ Hai 07/12/2026 | Working day 1 before the meeting: Monday 2026-12-07",
    );
    expect(before.map(({ on, state }) => `${on} ${state}`)).toEqual(["2026-12-07 scheduled"]);
    expect(explained("hai-phong-snv/20.1", null).derivations).toEqual([]);
  });

  it("of a report without a day in the text has no steps, and the reason", () => {
    expect(lines("can-tho/14.2", TASK)).toEqual(["# duty scheduled noDateInText"]);
  });

  it("carries the citation, the task, the days and the readings that touch the provision", () => {
    const found = explained("lao-cai/7.2.a", TASK, { knownAt: AS_OF });
    expect(found).toMatchObject({
      profile: "lao-cai",
      provision: "lao-cai/7.2.a",
      cite: { vi: "điểm a khoản 2 Điều 7", en: "Article 7, item 2, point a" },
      taskId: "NV-12",
      asOf: AS_OF,
      knownAt: AS_OF,
    });
    expect(found.readings.map(({ code }) => code)).toEqual(["A01", "A02", "A03", "A09"]);
    expect(explained("lao-cai/7.2.a", TASK).knownAt).toBeNull();
    expect([found, found.derivations, found.readings].every(Object.isFrozen)).toBe(true);
  });

  it("needs a task where the provision is about one, and a day that the calendar covers", () => {
    for (const task of [null, undefined]) {
      expect(issuesOf(() => explained("lao-cai/7.2.a", task))).toMatchObject([
        {
          code: "missing",
          path: "task",
          expected: both("một nhiệm vụ, vì lao-cai/7.2.a là về nhiệm vụ", "a task, which lao-cai/7.2.a is about"),
        },
      ]);
    }
    expect(issuesOf(() => explained("lao-cai/22.1", null, { asOf: "2051-01-01" }))[0]?.code).toBe("outside-calendar");
    expect(issuesOf(() => explained("lao-cai/22.1", null, { asOf: "soon" }))).toMatchObject([{ path: "asOf" }]);
  });

  it("of a provision that sets no date is refused with the nearest one that does", () => {
    expect(issuesOf(() => explained("lao-cai/7.2.x", TASK))).toMatchObject([
      { code: "unknown-name", path: "provision", found: "lao-cai/7.2.x" },
    ]);
  });
});

describe("the trigger of a date", () => {
  const named = (event: string): Step => {
    const trace = new WrittenTrace();
    trace.trigger({ event, day: dayOf("2026-08-28") });
    return trace.steps[0] ?? expect.fail("no step");
  };
  const NAMED = ["due", "originalDue", "start", "endsOn", "minutesOn", ...EVENT_TYPES];

  it.each(NAMED)("is named in Vietnamese and in English when it is `%s`", (event) => {
    const { kind, on, text } = named(event);
    expect([kind, on]).toEqual(["trigger", "2026-08-28"]);
    expect(text.vi).toMatch(/^Mốc: [\p{L} ()]+, thứ Sáu 28\/08\/2026$/u);
    expect(text.vi).toMatch(/[^ -~]/);
    expect(text.en).toMatch(/^Trigger: [a-z ()]+, Friday 2026-08-28$/);
  });

  it("has a name of its own for each event", () => {
    expect(new Set(NAMED.map((event) => named(event).text.vi)).size).toBe(NAMED.length);
    expect(new Set(NAMED.map((event) => named(event).text.en)).size).toBe(NAMED.length);
  });

  it("keeps the name it was given when it is no event: the duty of a chain", () => {
    expect(named("missed a/1").text.en).toBe("Trigger: missed a/1, Friday 2026-08-28");
  });
});

describe("the steps of other spans", () => {
  const stepsOf = (run: (trace: WrittenTrace) => unknown): string[] => {
    const trace = new WrittenTrace();
    run(trace);
    return trace.steps.map(line);
  };
  const FRIDAY = dayOf("2026-11-20");

  it("say that something is due the same day", () => {
    const same = ["end 2026-11-20 | Trong ngày thứ Sáu 20/11/2026 | The same day, Friday 2026-11-20"];
    expect(stepsOf((trace) => endOfSpan(FRIDAY, { sameDay: true }, vietnam, trace))).toEqual(same);
    expect(stepsOf((trace) => startOfSpan(FRIDAY, { sameDay: true }, vietnam, trace))).toEqual(same);
  });

  it.each([
    [
      { workingDays: 3, firstDay: "next" },
      "2026-11-17",
      "Tính lùi 3 ngày làm việc: thứ Ba 17/11/2026 | Counted back 3 working days: Tuesday 2026-11-17",
    ],
    [
      { workingDays: 3, firstDay: "same" },
      "2026-11-18",
      "Tính lùi 3 ngày làm việc: thứ Tư 18/11/2026 | Counted back 3 working days: Wednesday 2026-11-18",
    ],
    [
      { days: 10, firstDay: "next", roll: "none" },
      "2026-11-10",
      "Tính lùi 10 ngày: thứ Ba 10/11/2026 | Counted back 10 days: Tuesday 2026-11-10",
    ],
    [
      { days: 10, firstDay: "same", roll: "none" },
      "2026-11-11",
      "Tính lùi 10 ngày: thứ Tư 11/11/2026 | Counted back 10 days: Wednesday 2026-11-11",
    ],
    [
      { months: 2, roll: "none" },
      "2026-09-20",
      "Tính lùi 2 tháng: Chủ nhật 20/09/2026 | Counted back 2 months: Sunday 2026-09-20",
    ],
  ] as const)("count back %o from Friday 20/11/2026 to %s", (span, date, text) => {
    expect(startOfSpan(FRIDAY, span, vietnam)).toBe(dayOf(date));
    expect(stepsOf((trace) => startOfSpan(FRIDAY, span, vietnam, trace))).toEqual([`end ${date} | ${text}`]);
  });

  it("count back two months to Sunday 20/9/2026 and on to the Friday before where the span rolls back", () => {
    const span = { months: 2, roll: "preceding" } as const;
    expect(startOfSpan(FRIDAY, span, vietnam)).toBe(dayOf("2026-09-18"));
    expect(stepsOf((trace) => startOfSpan(FRIDAY, span, vietnam, trace)).map((text) => text.slice(0, 15))).toEqual([
      "end 2026-09-20 ",
      "skip 2026-09-19",
      "skip 2026-09-20",
      "roll 2026-09-18",
    ]);
  });

  it("give back the days of a suspension: 5 working days from Friday 20/11, stopped from Monday 23 to Wednesday 25", () => {
    // Without it: 23, 24 is Culture Day, 25, 26, 27, 30/11. Two working days stopped: 1 and 2/12.
    const span = { workingDays: 5, firstDay: "next" } as const;
    const stops = [{ from: dayOf("2026-11-23"), to: dayOf("2026-11-25") }];
    expect(endOfSpan(FRIDAY, span, vietnam)).toBe(dayOf("2026-11-30"));
    expect(endOfStoppedSpan(FRIDAY, span, stops as never, vietnam)).toBe(dayOf("2026-12-02"));
    expect(stepsOf((trace) => endOfStoppedSpan(FRIDAY, span, stops as never, vietnam, trace)).at(-1)).toBe(
      "end 2026-12-02 | Trừ thời gian tạm dừng, hết vào thứ Tư 02/12/2026 | With the suspension given back, it ends on Wednesday 2026-12-02",
    );
  });

  it("give back the calendar days of a suspension, and roll off a rest day after that", () => {
    // 10 days from Friday 20/11 end on Monday 30/11; six days stopped: Sunday 6/12, rolled to Monday 7/12.
    const span = { days: 10, firstDay: "next", roll: "following" } as const;
    const stops = [{ from: dayOf("2026-11-22"), to: dayOf("2026-11-27") }];
    expect(endOfStoppedSpan(FRIDAY, span, stops as never, vietnam)).toBe(dayOf("2026-12-07"));
  });

  it("are those of the plain span when the suspension lies outside it", () => {
    const span = { workingDays: 5, firstDay: "next" } as const;
    const before = [{ from: dayOf("2026-11-02"), to: dayOf("2026-11-20") }];
    const after = [{ from: dayOf("2026-12-01"), to: null }];
    for (const stops of [before, after]) {
      expect(endOfStoppedSpan(FRIDAY, span, stops as never, vietnam)).toBe(dayOf("2026-11-30"));
      expect(stepsOf((trace) => endOfStoppedSpan(FRIDAY, span, stops as never, vietnam, trace))).toEqual(
        stepsOf((trace) => endOfSpan(FRIDAY, span, vietnam, trace)),
      );
    }
  });
});

describe("office hours from 7:30 to 11:30 and from 13:00 to 17:00", () => {
  const officeHours = [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ] as const;
  const FRIDAY = dayOf("2026-11-20");
  const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

  it.each([
    // 11:00 to 11:30 and 13:00 to 14:30.
    [2, "11:00", "2026-11-20", "14:30"],
    // The morning exactly.
    [4, "07:30", "2026-11-20", "11:30"],
    // Received at noon: from 13:00.
    [1, "12:00", "2026-11-20", "14:00"],
    // Received before the office opens: from 7:30.
    [1, "06:00", "2026-11-20", "08:30"],
    // 16:00 to 17:00 on Friday, then Monday 23/11 from 7:30.
    [2, "16:00", "2026-11-23", "08:30"],
    // After hours: Monday from 7:30.
    [2, "18:00", "2026-11-23", "09:30"],
    // Not recorded that day: Monday from 7:30; 24/11 is Culture Day, so the ninth hour falls on Wednesday 25.
    [8, null, "2026-11-23", "17:00"],
    [9, null, "2026-11-25", "08:30"],
    [16, null, "2026-11-25", "17:00"],
    [0.5, null, "2026-11-23", "08:00"],
  ] as const)("%d hours after Friday 20/11/2026 at %s end on %s at %s", (workingHours, from, date, time) => {
    const trace = new WrittenTrace();
    const end = endOfOfficeHours(
      FRIDAY,
      from === null ? null : minute(from),
      { workingHours, officeHours },
      vietnam,
      trace,
    );
    expect(end).toEqual({ day: dayOf(date), time });
    expect(trace.steps).toHaveLength(1);
    const [step] = trace.steps;
    expect(step).toMatchObject({ kind: "end", on: date, basis: null });
    // As an office writes it: 09 giờ 30; a full hour without its minutes: 14 giờ.
    const [hour, minutes] = time.split(":");
    const spoken = minutes === "00" ? `${hour} giờ` : `${hour} giờ ${minutes}`;
    expect(step?.text.vi).toMatch(new RegExp(`^Hết giờ làm việc cho phép lúc ${spoken}, thứ `));
    expect(step?.text.en).toMatch(new RegExp(`^The office hours end at ${time} on \\w+day ${date}$`));
  });

  it("do not run on Saturday, whatever the hour of receipt", () => {
    const end = endOfOfficeHours(dayOf("2026-11-21"), minute("09:00"), { workingHours: 1, officeHours }, vietnam);
    expect(end).toEqual({ day: dayOf("2026-11-23"), time: "08:30" });
  });
});
