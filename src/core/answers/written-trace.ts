import {
  type DayNumber,
  type DaySpan,
  dateOf,
  type MonthSpan,
  type WorkingCalendar,
  type WorkingDaySpan,
} from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import { spokenTime } from "../../calendar/spoken-time.js";
import {
  calendarSpanStep,
  rollSteps,
  type Step,
  skippedDays,
  spell,
  step,
  workingDaySteps,
} from "../../calendar/why.js";
import type { Bilingual } from "../../errors.js";
import { NAMED_DAY, triggerName } from "../../language/words/days.js";
import type { Standstill } from "../model/interval.js";
import type { DeadlineInForce } from "../model/lifecycle.js";
import type { Trace } from "../model/trace.js";
import type { TriggerDay } from "../model/trigger-day.js";

const UNITS = {
  workingDays: { vi: "ngày làm việc", en: "working days" },
  days: { vi: "ngày", en: "days" },
  months: { vi: "tháng", en: "months" },
} as const;

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const ORDINALS = ["first", "second", "third"];
const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}th`;
const spoken = (day: DayNumber): string => spokenDate(dateOf(day));

/** Writes the steps of a computation down, in both languages. */
export class WrittenTrace implements Trace {
  readonly steps: Step[] = [];

  /** The steps written since they were last taken. */
  take(): Step[] {
    return this.steps.splice(0);
  }

  /** A step on a day that the sentence ends with. */
  #write(kind: Step["kind"], day: DayNumber, vi: string, en: string): void {
    const spelled = spell(day);
    this.steps.push(step(kind, day, `${vi} ${spelled.vi}`, `${en} ${spelled.en}`));
  }

  #deadlines: readonly DeadlineInForce[] = [];
  #original: DayNumber | null = null;

  deadlines(all: readonly DeadlineInForce[], original: DayNumber | null): void {
    this.#deadlines = all;
    this.#original = original;
  }

  /** Which deadline of the task a day is, where it had several. */
  #deadlineOn(day: DayNumber): Bilingual {
    const first = this.#deadlines[0];
    if (this.#deadlines.length < 2) {
      return this.#original === null || this.#original === day || first?.due !== day
        ? NAMED_DAY.due
        : both(
            `thời hạn đã gia hạn, ban đầu ${spoken(this.#original)}`,
            `the deadline as extended, first ${dateOf(this.#original)}`,
          );
    }
    if (first?.due === day) return NAMED_DAY.originalDue;
    const set = this.#deadlines.findLast(({ due }) => due === day);
    if (set === undefined) return NAMED_DAY.due;
    return both(`thời hạn được điều chỉnh ngày ${spoken(set.from)}`, `the deadline as adjusted on ${dateOf(set.from)}`);
  }

  trigger({ event, day }: TriggerDay): void {
    const { vi, en } = event === "due" ? this.#deadlineOn(day) : triggerName(event);
    this.#write("trigger", day, `Mốc: ${vi},`, `Trigger: ${en},`);
  }

  deemed(day: DayNumber, after: string | null): void {
    if (after === null)
      this.#write("trigger", day, "Mốc rơi vào ngày nghỉ, coi như vào", "On a rest day: deemed to lie on");
    else this.#write("trigger", day, `Mốc sau ${spokenTime(after)}, coi như vào`, `After ${after}: deemed to lie on`);
  }

  noHour(day: DayNumber): void {
    this.#write("trigger", day, "Sổ không ghi giờ nên tính theo ngày", "No hour is recorded, so the day decides:");
  }

  meeting(day: DayNumber): void {
    this.#write("trigger", day, "Cuộc họp ngày", "The meeting is on");
  }

  period(name: string, named: DayNumber): void {
    this.#write("period", named, `Kỳ ${name}: ngày nêu trong văn bản là`, `Period ${name}: the day named is`);
  }

  before(bounded: DayNumber): void {
    this.#write("bound", bounded, "“trước ngày”: hết", '"before the day": ends with');
  }

  sameDay(day: DayNumber): void {
    this.#write("end", day, "Trong ngày", "The same day,");
  }

  workingDays(start: DayNumber, end: DayNumber, span: WorkingDaySpan, calendar: WorkingCalendar): void {
    this.steps.push(...workingDaySteps(start, end, span, calendar));
  }

  calendarSpan(end: DayNumber, span: DaySpan | MonthSpan): void {
    this.steps.push(calendarSpanStep(end, span));
  }

  countedBack(
    count: number,
    unit: keyof typeof UNITS,
    day: DayNumber,
    anchor: DayNumber,
    calendar: WorkingCalendar,
  ): void {
    const { vi, en } = UNITS[unit];
    if (unit === "workingDays") this.steps.push(...skippedDays(day, anchor - 1, calendar).reverse());
    this.#write("end", day, `Tính lùi ${count} ${vi}:`, `Counted back ${count} ${en}:`);
  }

  daysBeforeMeeting(
    count: number,
    unit: "workingDays" | "days",
    day: DayNumber,
    meeting: DayNumber,
    calendar: WorkingCalendar,
  ): void {
    if (unit === "workingDays") this.steps.push(...skippedDays(day, meeting - 1, calendar).reverse());
    if (unit === "days") {
      this.#write("end", day, `${count} ngày trước cuộc họp:`, `${count} days before the meeting:`);
    } else {
      this.#write("end", day, `Ngày làm việc thứ ${count} trước cuộc họp:`, `Working day ${count} before the meeting:`);
    }
  }

  suspensionGivenBack(end: DayNumber): void {
    this.#write("end", end, "Trừ thời gian tạm dừng, hết vào", "With the suspension given back, it ends on");
  }

  stoodStill({ from, to, reason }: Standstill): void {
    const end = to === null ? null : spell(to);
    const begun = spell(from);
    const [vi, en] =
      reason === "suspended"
        ? ["Nhiệm vụ tạm dừng", "The task is suspended"]
        : ["Nhiệm vụ chuyển lại, chờ xử lý", "The task was sent back and waits"];
    this.steps.push(
      step(
        "bound",
        from,
        `${vi} từ ${begun.vi}${end === null ? "" : ` đến hết ${end.vi}`}: trong thời gian đó không tính quá hạn`,
        `${en} from ${begun.en}${end === null ? "" : ` through ${end.en}`}: meanwhile nothing becomes late`,
      ),
    );
  }

  goesOn(day: DayNumber): void {
    this.#write("bound", day, "Nhiệm vụ tiếp tục: tính từ", "The task goes on: counted from");
  }

  lateFrom(day: DayNumber): void {
    const { vi, en } = spell(day);
    this.steps.push(
      step(
        "bound",
        day,
        `Trước đó nhiệm vụ được coi là đã xong: quá hạn tính từ ${vi}`,
        `Until then the task was taken for done: lateness is counted from ${en}`,
      ),
    );
  }

  officeHours(day: DayNumber, time: string): void {
    this.#write("end", day, `Hết giờ làm việc cho phép lúc ${spokenTime(time)},`, `The office hours end at ${time} on`);
  }

  rolled(from: DayNumber, to: DayNumber, calendar: WorkingCalendar): void {
    this.steps.push(...rollSteps(from, to, calendar));
  }

  begunBefore(begun: DayNumber, effect: DayNumber): void {
    const { vi, en } = spell(begun);
    this.#write(
      "effect",
      effect,
      `Tình trạng có từ ${vi}; quy chế có hiệu lực từ`,
      `It had begun on ${en}; in force from`,
    );
  }

  again(times: number, day: DayNumber): void {
    const { vi, en } = { vi: `Tình trạng này xảy ra lần thứ ${times}`, en: `It holds for the ${ordinal(times)} time` };
    this.steps.push(step("episode", day, vi, en));
  }

  mark(): number {
    return this.steps.length;
  }

  forget(mark: number): void {
    this.steps.splice(mark);
  }

  pass(day: DayNumber): void {
    this.#write("pass", day, "Phải làm từ", "Reached from");
  }

  rightEnds(day: DayNumber): void {
    this.#write("due", day, "Hết quyền khi hết", "The right ends with");
  }

  due(due: DayNumber, planned: DayNumber, at: string | null): void {
    if (at === null) this.#write("due", due, "Hạn: hết", "Due: ends with");
    else this.#write("due", due, `Hạn: ${spokenTime(at)}`, `Due: ${at} on`);
    if (planned !== due) this.#write("plan", planned, "Nên xong chậm nhất:", "Plan for:");
  }
}
