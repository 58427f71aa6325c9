export type { AgencyDays } from "./agency-days.js";
export type { CalendarData, CalendarDays } from "./calendar-data.js";
export type { Certainty, DayDescription, DayKind, SpecialDay } from "./day-info.js";
export { CERTAINTIES } from "./day-info.js";
export type { Frequency } from "./period.js";
export type { CivilDay, DayNumber, PlainDate, Weekday } from "./plain-date.js";
export { addMonths, civilFromDay, dateOf, dayInVietNam, dayOf, weekdayOf } from "./plain-date.js";
export type {
  DaySpan,
  FirstDay,
  MonthSpan,
  OfficeHours,
  Roll,
  SameDaySpan,
  Span,
  WorkingDaySpan,
  WorkingHourSpan,
} from "./span.js";
export { endOfSpan, roll, startOfSpan } from "./spans.js";
export type { VietnamOptions } from "./vietnam/index.js";
export { VietnamCalendar, vietnam, vietnamCalendar } from "./vietnam/index.js";
export type { CalendarNotice, CalendarNotices, InLieuDay, SwappedDays } from "./vietnam/notice-data.js";
export { defineCalendar, WorkingCalendar } from "./working-calendar.js";
export {
  addWorkingDays,
  adjust,
  countWorkingDays,
  describe,
  isWorkingDay,
  subtractWorkingDays,
} from "./working-days.js";
