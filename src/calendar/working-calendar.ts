import { aFunction, answering, anything, aText, kindWord, requireOptions, requireValue } from "../answering.js";
import { both, inBoth } from "../bilingual.js";
import { DondocError, fail } from "../errors.js";
import { DAYS } from "../expected.js";
import { type AgencyDays, agencyDay, agencyProblems } from "./agency-days.js";
import { type CalendarData, type CalendarDays, checkedData } from "./calendar-data.js";
import { checkedSpan } from "./checked-span.js";
import type { Certainty, DayDescription, SpecialDay } from "./day-info.js";
import { buildDayTables } from "./day-tables.js";
import { endOfSpan } from "./end-of-span.js";
import { type DayNumber, dateOf, dayOf, type PlainDate, requireDayNumber, weekdayOf } from "./plain-date.js";
import type { Span } from "./span.js";

/** The tables count in 16 bits: 179 years. */
const MOST_DAYS = 65_535;

const HEADER = { id: aText, first: anything, last: anything };

const WEEKDAYS_VI = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"] as const;
const WEEKDAYS_EN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const WEEKLY_REST_BASIS = "QĐ 188/1999/QĐ-TTg";

/** The weekday of a day in both languages. */
export const weekdayName = (day: DayNumber): { vi: string; en: string } => {
  const index = weekdayOf(day) - 1;
  return { vi: WEEKDAYS_VI[index] ?? "", en: WEEKDAYS_EN[index] ?? "" };
};

/** What is known beside the tables; gathered with them. */
interface Details {
  readonly special: ReadonlyMap<DayNumber, SpecialDay>;
  readonly officialThrough: DayNumber;
  readonly provisionalThrough: DayNumber;
}

const detailsOf = (firstDay: DayNumber, days: CalendarDays): Details => {
  const officialThrough = days.officialThrough === null ? firstDay - 1 : dayOf(days.officialThrough);
  return {
    special: new Map(days.specialDays.map((day) => [dayOf(day.date, "specialDays"), day])),
    officialThrough,
    provisionalThrough: days.provisionalThrough === null ? officialThrough : dayOf(days.provisionalThrough),
  };
};

const NOT_BUILT = new Uint16Array(0);

/**
 * An immutable calendar. Two tables answer every question in constant time, whatever the distance; they are built when
 * the first question is asked.
 */
export class WorkingCalendar {
  /** Names the calendar in results: `vietnam`, with what was added to it. */
  readonly id: string;
  /** The first day that it answers for. */
  readonly first: PlainDate;
  /** The last day that it answers for. */
  readonly last: PlainDate;
  /** The number of the first day. */
  readonly firstDay: DayNumber;
  /** The number of the last day. */
  readonly lastDay: DayNumber;
  readonly #days: () => CalendarDays;
  // Each table stands in a field of its own, empty at first: the one look-up that answers a question then finds nothing,
  // and only that leads to building. A check before every look-up would cost as much as the look-up.
  #through: Uint16Array = NOT_BUILT;
  #nth: Uint16Array = NOT_BUILT;
  #known: Details | null = null;

  constructor(header: Pick<CalendarData, "id" | "first" | "last">, days: () => CalendarDays) {
    const { id, first, last } = answering("calendar", () => {
      requireOptions(header, HEADER);
      requireValue(header.id, "id", aText);
      return { ...header };
    });
    this.id = id;
    this.first = first;
    this.last = last;
    this.firstDay = dayOf(first, "first");
    this.lastDay = dayOf(last, "last");
    const tooLate = this.lastDay - this.firstDay >= MOST_DAYS;
    if (tooLate || this.lastDay < this.firstDay) {
      const expected = tooLate ? inBoth`≤ ${MOST_DAYS} ${DAYS}` : `≥ ${first}`;
      fail({ code: "out-of-range", path: "last", found: last, expected });
    }
    requireValue(days, "days", aFunction);
    this.#days = days;
    Object.freeze(this);
  }

  /** Whether a value is a calendar of this package, and not something that looks like one. */
  static isCalendar(value: unknown): value is WorkingCalendar {
    return typeof value === "object" && value !== null && #days in value;
  }

  get #details(): Details {
    return this.#known ?? this.#build();
  }

  #build(): Details {
    const { details, through, nth } = answering("calendar", () => {
      const days = this.#days();
      const found = detailsOf(this.firstDay, days);
      return { details: found, ...buildDayTables(this.firstDay, this.lastDay, days.weeklyRest, found.special) };
    });
    this.#through = through;
    this.#nth = nth;
    this.#known = details;
    return details;
  }

  /** The days outside which the calendar does not answer. */
  get range(): string {
    return `${this.first}…${this.last}`;
  }

  #refuse(found: string): never {
    throw new DondocError([{ code: "outside-calendar", path: "", found, expected: this.range }]);
  }

  /** Refuses a day outside the calendar, and what is no day at all. */
  #refuseDay(day: DayNumber): never {
    requireDayNumber(day);
    return this.#refuse(dateOf(day));
  }

  /**
   * The number of a day, whether or not it lies in the calendar; refuses what is no day, as the function of that name
   * does. Those who are given a calendar need not load the wording of errors beside it.
   */
  dayOf(date: PlainDate, path: string): DayNumber {
    return dayOf(date, path);
  }

  /**
   * The last day of a span that starts on `start` (Civil Code 2015, art. 147-148): of so many working days, days or
   * months, or of the same day. Which day counts first and where an end on a rest day goes stand in the span.
   */
  endOfSpan(start: DayNumber, span: Span): DayNumber {
    return answering("span", () => {
      requireDayNumber(start);
      return endOfSpan(start, checkedSpan(span), this);
    });
  }

  /** Refuses a day outside the calendar. */
  require(day: DayNumber): void {
    if (!(typeof day === "number" && day >= this.firstDay && day <= this.lastDay)) this.#refuseDay(day);
  }

  /** Working days from the first day of the calendar to `day`, `day` included; 0 for the day before the first. */
  #countThrough(day: DayNumber): number {
    const count = typeof day === "number" ? this.#through[day - this.firstDay + 1] : undefined;
    return count === undefined ? this.#countUnanswered(day) : count;
  }

  /** The first question builds the tables; afterwards a day without an answer lies outside. */
  #countUnanswered(day: DayNumber): number {
    if (this.#known !== null) return this.#refuseDay(day);
    requireDayNumber(day);
    this.#build();
    return this.#countThrough(day);
  }

  /** Whether a day is worked; a day outside the calendar is refused (`outside-calendar`). */
  isWorking(day: DayNumber): boolean {
    this.require(day);
    return this.#countThrough(day) !== this.#countThrough(day - 1);
  }

  /** Working days in (after, through]: the first end is not counted, the second is. */
  count(after: DayNumber, through: DayNumber): number {
    return this.#countThrough(through) - this.#countThrough(after);
  }

  /**
   * The nth working day after `day` (before it when `n` is negative); `day` itself is never counted.
   * `n` is a whole number other than 0.
   */
  add(day: DayNumber, n: number): DayNumber {
    if (typeof day !== "number") return this.#refuseDay(day);
    if (typeof n !== "number" || n === 0) return this.#refuseCount(day, n);
    const place = n > 0 ? this.#countThrough(day) + n - 1 : this.#countThrough(day - 1) + n;
    const index = this.#nth[place];
    return index === undefined ? this.#refuseCount(day, n) : this.firstDay + index;
  }

  /** A count whose last day lies outside the calendar, or that has no last day. */
  #refuseCount(day: DayNumber, n: number): never {
    const expected = both("một số nguyên khác 0", "a whole number, 1 or more, or −1 or less");
    if (typeof n !== "number") return fail({ code: "wrong-type", path: "n", found: kindWord(n), expected });
    if (!Number.isInteger(n) || n === 0) return fail({ code: "out-of-range", path: "n", found: String(n), expected });
    requireDayNumber(day);
    return this.#refuse(`${dateOf(day)} ${n > 0 ? "+" : "−"} ${Math.abs(n)}`);
  }

  /** The first working day on or after `day`. */
  following(day: DayNumber): DayNumber {
    return this.isWorking(day) ? day : this.add(day, 1);
  }

  /** The last working day on or before `day`. */
  preceding(day: DayNumber): DayNumber {
    return this.isWorking(day) ? day : this.add(day, -1);
  }

  /** Certainty only weakens with time, so the last day of a span carries the weakest of the span. */
  certainty(day: DayNumber): Certainty {
    if (typeof day !== "number") return this.#refuseDay(day);
    const { officialThrough, provisionalThrough } = this.#details;
    return day <= officialThrough ? "official" : day <= provisionalThrough ? "provisional" : "projected";
  }

  /** Everything known of one day. */
  describe(day: DayNumber): DayDescription {
    const working = this.isWorking(day);
    const special = this.#details.special.get(day);
    const certainty = this.certainty(day);
    if (special !== undefined)
      return Object.freeze({ ...special, name: Object.freeze({ ...special.name }), certainty });
    const weekday = weekdayName(day);
    const name = working
      ? { vi: `Ngày làm việc (${weekday.vi})`, en: `Working day (${weekday.en})` }
      : { vi: `Nghỉ hằng tuần (${weekday.vi})`, en: `Weekly rest (${weekday.en})` };
    const kind = working ? "working" : "weeklyRest";
    return Object.freeze({
      date: dateOf(day),
      working,
      kind,
      name: Object.freeze(name),
      basis: WEEKLY_REST_BASIS,
      announcedOn: null,
      certainty,
    });
  }

  /**
   * A new calendar with the days of one agency: days off, days worked, a closure, a notice published after release.
   * A day in both lists, or outside the calendar, is an error.
   *
   * @example
   * vietnam.with({ off: ["2026-11-23"], source: "QĐ 12/QĐ-SNV" });
   */
  with(days: AgencyDays): WorkingCalendar {
    const problems = answering("days", () => agencyProblems(days, this));
    if (problems.length > 0) throw new DondocError(problems);
    const added = [
      ...(days.off ?? []).map((date) => agencyDay(date, "off", days.source)),
      ...(days.working ?? []).map((date) => agencyDay(date, "working", days.source)),
    ];
    const header = { id: `${this.id} + ${days.source}`, first: this.first, last: this.last };
    return new WorkingCalendar(header, () => {
      const own = this.#days();
      const kept = own.specialDays.filter((day) => !added.some((other) => other.date === day.date));
      return { ...own, specialDays: [...kept, ...added] };
    });
  }
}

/**
 * A calendar from plain data, for another country or another week. The data are copied: what becomes of them later does
 * not change the calendar.
 *
 * @throws DondocError with everything that is wrong with the data.
 * @example
 * const days = { specialDays: [], officialThrough: null, provisionalThrough: null };
 * const own = defineCalendar({ id: "own", first: "2026-01-01", last: "2026-12-31", weeklyRest: [5, 6], ...days });
 * isWorkingDay("2026-11-27", own); // false: a Friday
 */
export const defineCalendar = (data: CalendarData): WorkingCalendar =>
  answering("calendar", () => {
    const { id, first, last, ...days } = checkedData(data);
    return new WorkingCalendar({ id, first, last }, () => days);
  });
