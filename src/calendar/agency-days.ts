import { aList, anything, optionProblems } from "../answering.js";
import { both } from "../bilingual.js";
import type { Problem } from "../errors.js";
import type { SpecialDay } from "./day-info.js";
import { type PlainDate, problemWithDate } from "./plain-date.js";

/** Days off and days worked that one agency adds to a calendar. */
export interface AgencyDays {
  /** Days on which the agency does not work; each must lie in the calendar, and none may be in `working` too. */
  readonly off?: readonly PlainDate[];
  /** Rest days on which it works; each must lie in the calendar. */
  readonly working?: readonly PlainDate[];
  /** The decision behind them; it is cited for each day. */
  readonly source: string;
}

/** The first and the last day a calendar answers for. */
interface CalendarSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const AGENCY_CHECKS = { off: aList, working: aList, source: anything };

/** What is wrong with the days of an agency: all of it, in the order it was given. */
export const agencyProblems = (days: AgencyDays, calendar: CalendarSpan): Problem[] => {
  const problems = optionProblems(days, AGENCY_CHECKS);
  if (problems.some(({ code }) => code === "wrong-type")) return problems;
  const off = Array.from(days.off ?? []);
  for (const key of ["off", "working"] as const) {
    Array.from(days[key] ?? []).forEach((date, i) => {
      const path = `${key}[${i}]`;
      const problem = problemWithDate(date, path);
      if (problem !== undefined) problems.push(problem);
      else if (date < calendar.first || date > calendar.last) {
        problems.push({ code: "outside-calendar", path, found: date, expected: `${calendar.first}…${calendar.last}` });
      } else if (key === "working" && off.includes(date)) {
        problems.push({ code: "given-twice", path, found: date, expected: `off[${off.indexOf(date)}]` });
      }
    });
  }
  if (typeof days.source !== "string" || days.source.trim() === "") {
    problems.push({
      code: "missing",
      path: "source",
      expected: both("văn bản quyết định các ngày ấy", "the decision behind the days"),
    });
  }
  return problems;
};

const AGENCY_NAMES = {
  off: Object.freeze({ vi: "Ngày nghỉ riêng của cơ quan", en: "Day off of the agency" }),
  working: Object.freeze({ vi: "Ngày làm việc riêng của cơ quan", en: "Working day of the agency" }),
} as const;

export const agencyDay = (date: PlainDate, key: "off" | "working", source: string): SpecialDay =>
  Object.freeze({
    date,
    working: key === "working",
    kind: key === "working" ? "agencyWorking" : "agencyOff",
    name: AGENCY_NAMES[key],
    basis: source,
    announcedOn: null,
  });
