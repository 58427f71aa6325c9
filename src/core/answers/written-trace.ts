import type { DayNumber, DaySpan, MonthSpan, WorkingCalendar, WorkingDaySpan } from "../../calendar/index.js";
import { calendarSpanStep, rollSteps, type Step, spell, step, workingDaySteps } from "../../calendar/why.js";
import { triggerName } from "../../language/words/days.js";
import type { Standstill } from "../model/interval.js";
import type { Trace } from "../model/trace.js";
import type { TriggerDay } from "../model/trigger-day.js";

const UNITS = {
  workingDays: { vi: "ngày làm việc", en: "working days" },
  days: { vi: "ngày", en: "days" },
  months: { vi: "tháng", en: "months" },
} as const;

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

  trigger({ event, day }: TriggerDay): void {
    const { vi, en } = triggerName(event);
    this.#write("trigger", day, `Mốc: ${vi},`, `Trigger: ${en},`);
  }

  deemed(day: DayNumber): void {
    this.#write("trigger", day, "Coi như vào", "Deemed to lie on");
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

  countedBack(count: number, unit: keyof typeof UNITS, day: DayNumber): void {
    const { vi, en } = UNITS[unit];
    this.#write("end", day, `Tính lùi ${count} ${vi}:`, `Counted back ${count} ${en}:`);
  }

  daysBeforeMeeting(count: number, unit: "workingDays" | "days", day: DayNumber): void {
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

  officeHours(day: DayNumber, time: string): void {
    this.#write("end", day, `Hết giờ làm việc cho phép lúc ${time}`, `The office hours end at ${time} on`);
  }

  rolled(from: DayNumber, to: DayNumber, calendar: WorkingCalendar): void {
    this.steps.push(...rollSteps(from, to, calendar));
  }

  pass(day: DayNumber): void {
    this.#write("pass", day, "Phải làm từ", "Reached from");
  }

  rightEnds(day: DayNumber): void {
    this.#write("due", day, "Hết quyền khi hết", "The right ends with");
  }

  due(due: DayNumber, planned: DayNumber): void {
    this.#write("due", due, "Hạn: hết", "Due: ends with");
    if (planned !== due) this.#write("plan", planned, "Nên xong chậm nhất:", "Plan for:");
  }
}
