import type { Bilingual } from "../errors.js";
import { keptByDay } from "./kept-by-day.js";
import { type DayNumber, dateOf, type PlainDate } from "./plain-date.js";
import type { Span } from "./span.js";
import { spokenDate } from "./spoken-date.js";
import { type WorkingCalendar, weekdayName } from "./working-calendar.js";

/** One step of a derivation: what happened on a day, in words, and the law or notice behind it. */
export interface Step {
  /**
   * What the step does: starts, counts or passes over a day, ends, binds, moves off a rest day, gives the last day, or
   * plans for it.
   */
  readonly kind:
    | "trigger"
    | "period"
    | "firstDay"
    | "count"
    | "skip"
    | "end"
    | "bound"
    | "roll"
    | "pass"
    | "due"
    | "plan";
  /** The day it is about. */
  readonly on: PlainDate;
  /** What happened, in words, with the day and its weekday. */
  readonly text: Bilingual;
  /** The law, notice or decision behind it, as it is cited; `null` where the step itself needs none. */
  readonly basis: string | null;
}

export const step = (kind: Step["kind"], day: DayNumber, vi: string, en: string, basis: string | null = null): Step =>
  Object.freeze({ kind, on: dateOf(day), text: Object.freeze({ vi, en }), basis });

/** A day as people write it, with its weekday. */
export const spell: (day: DayNumber) => Bilingual = keptByDay((day) => {
  const weekday = weekdayName(day);
  return Object.freeze({
    vi: `${weekday.vi} ${spokenDate(dateOf(day))}`,
    en: `${weekday.en} ${dateOf(day)}`,
  });
});

/** The rest days in (after, through], each with what makes it one; runs of plain weekends are kept day by day too. */
export const skippedDays = (after: DayNumber, through: DayNumber, calendar: WorkingCalendar): Step[] => {
  const steps: Step[] = [];
  for (let day = after + 1; day <= through; day++) {
    const described = calendar.describe(day);
    if (described.working && described.kind === "working") continue;
    const { vi, en } = spell(day);
    steps.push(
      described.working
        ? step(
            "count",
            day,
            `${vi}: ngày làm việc, ${described.name.vi}`,
            `${en}: a working day, ${described.name.en}`,
            described.basis,
          )
        : step(
            "skip",
            day,
            `${vi}: không tính, ${described.name.vi}`,
            `${en}: not counted, ${described.name.en}`,
            described.basis,
          ),
    );
  }
  return steps;
};

const CIVIL_CODE = "Bộ luật Dân sự 2015";

/** The steps of a count of working days that ran from `start` to `end`. */
export const workingDaySteps = (
  start: DayNumber,
  end: DayNumber,
  span: Extract<Span, { workingDays: number }>,
  calendar: WorkingCalendar,
): Step[] => {
  const after = span.firstDay === "next" ? start : start - 1;
  const first = calendar.add(after, 1);
  const { vi, en } = spell(first);
  const n = span.workingDays;
  const firstStep = step(
    "firstDay",
    first,
    span.firstDay === "next"
      ? `Ngày mốc không tính; ngày làm việc thứ 1 là ${vi}`
      : `Ngày mốc được tính; ngày làm việc thứ 1 là ${vi}`,
    span.firstDay === "next"
      ? `The trigger day is not counted; working day 1 is ${en}`
      : `The trigger day counts; working day 1 is ${en}`,
    `${CIVIL_CODE}, Điều 147`,
  );
  return [
    ...skippedDays(after, first - 1, calendar),
    firstStep,
    ...skippedDays(first - 1, end, calendar),
    step("end", end, `Ngày làm việc thứ ${n} là ${spell(end).vi}`, `Working day ${n} is ${spell(end).en}`, null),
  ];
};

/** The step of a span of calendar days or months, before any roll. */
export const calendarSpanStep = (end: DayNumber, span: Extract<Span, { days: number } | { months: number }>): Step => {
  const { vi, en } = spell(end);
  return "days" in span
    ? step(
        "end",
        end,
        `Hết ${span.days} ngày vào ${vi}`,
        `${span.days} days end on ${en}`,
        `${CIVIL_CODE}, Điều 147, 148`,
      )
    : step(
        "end",
        end,
        `Hết ${span.months} tháng vào ${vi}`,
        `${span.months} months end on ${en}`,
        `${CIVIL_CODE}, Điều 148.3`,
      );
};

/** The step of a day that was moved off a rest day; nothing when it stayed. */
export const rollSteps = (from: DayNumber, to: DayNumber, calendar: WorkingCalendar): Step[] =>
  from === to
    ? []
    : [
        ...skippedDays(Math.min(from, to + 1) - 1, Math.max(from, to - 1), calendar),
        step("roll", to, `Chuyển sang ${spell(to).vi}`, `Moved to ${spell(to).en}`, `${CIVIL_CODE}, Điều 148.5`),
      ];
