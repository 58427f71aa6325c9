import fc from "fast-check";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { ScheduledDuty } from "../../core/answers/schedule.js";
import { dayNumbers } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { answered, type Subject } from "../support/subject.js";

const datedBetween = ({ engine, profile, calendar }: Subject, from: DayNumber, to: DayNumber): ScheduledDuty[] =>
  answered(() => engine.schedule({ profile, calendar, from: dateOf(from), to: dateOf(to) })).duties.filter(
    ({ due }) => due !== null,
  );

const lengths = fc.integer({ min: 0, max: 400 });

export const scheduleAddsUp = defineLaw(
  "schedule-adds-up",
  {
    vi: "Lịch báo cáo của một khoảng là lịch của các phần nối lại",
    en: "The schedule of a span is that of its parts, one after the other",
  },
  {
    vi: "Một ngày đến hạn thuộc đúng một phần của khoảng thời gian, và không phụ thuộc vào việc khoảng ấy được cắt ở đâu.",
    en: "A due day lies in one part of the span, and where the span is cut has no bearing on it.",
  },
  (subject) =>
    fc.property(dayNumbers(subject.calendar), lengths, lengths, (from, first, second) => {
      const [cut, to] = [from + first, from + first + 1 + second];
      const whole = datedBetween(subject, from, to);
      const parts = [...datedBetween(subject, from, cut), ...datedBetween(subject, cut + 1, to)];
      mustEqual(parts, whole, `cut after ${dateOf(cut)}`);
    }),
);

const PERIOD = /^\d{4}(?:-(?:(?<letter>[WQH])\d+|(?<month>\d{2})))?(?<mark>\..*)?$/;

/** The length and mark of the period with a name: those of one kind follow one another. */
const kindOf = (period: string): string => {
  const { letter, month, mark = "" } = PERIOD.exec(period)?.groups ?? {};
  return `${letter ?? (month === undefined ? "year" : "month")}${mark}`;
};

export const laterPeriodNotEarlier = defineLaw(
  "later-period-not-earlier",
  {
    vi: "Báo cáo của kỳ sau không đến hạn trước báo cáo của kỳ trước",
    en: "The report of a later period is never due before that of an earlier one",
  },
  {
    vi: "Mỗi kỳ có ngày của nó và các ngày ấy đi cùng thứ tự với các kỳ, kể cả khi dời khỏi ngày nghỉ.",
    en: "Every period has its day and the days go in the order of the periods, moved off rest days or not.",
  },
  (subject) =>
    fc.property(dayNumbers(subject.calendar), lengths, (from, length) => {
      const last = new Map<string, ScheduledDuty>();
      // Duties come in the order of their due days, those of one day in the order of their periods.
      for (const duty of datedBetween(subject, from, from + length)) {
        const period = duty.period ?? "";
        const key = `${duty.ruleId} ${kindOf(period)}`;
        const before = last.get(key);
        must(
          before === undefined || (before.period ?? "") <= period,
          () => `${key}: ${before?.period} on ${before?.due}, ${period} on ${duty.due}`,
        );
        last.set(key, duty);
      }
    }),
);
