import { aList, anObject, answering, anything, requireOptions } from "../../answering.js";
import {
  type DayNumber,
  dayOf,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { dateInVietNam, problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import type { ScheduledDuty } from "../../core/answers/schedule.js";
import type { Meeting } from "../../core/model/task.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import type { Ladder, LadderPeriod, LadderReport, LadderStep, LadderVerdict } from "./ladder.js";
import { type Report, reportsOf } from "./reports-of.js";

/** The span of days in which reports are compared, and what decides their days. */
export interface LadderOptions {
  /** The first day of the span; a report belongs to it by its due day. */
  readonly from: PlainDate;
  /** The last day of the span. */
  readonly to: PlainDate;
  /** The dated meetings that some reports hang on; without them these have no day. Default: none. */
  readonly meetings?: readonly Meeting[];
  /** The calendar that moves and counts days. Default: the Vietnamese one, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides notices of days off announced after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** Other readings, by code; each regulation takes those that it knows. */
  readonly readings?: Readings;
}

const LADDER_CHECKS = {
  from: anything,
  to: anything,
  meetings: aList,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
  readings: anObject,
};

/** The days on which the upper report can be made; one that is due at an hour of the morning has none on its own day. */
const between = (lower: DayNumber, upper: DayNumber, at: string | null, calendar: WorkingCalendar): number => {
  const last = at === null ? upper : upper - 1;
  return last <= lower ? 0 : calendar.count(lower, last);
};

const verdictOf = (lower: DayNumber, upper: DayNumber, workingDays: number): LadderVerdict => {
  if (lower > upper) return "reversed";
  if (lower === upper) return "sameDay";
  return workingDays === 0 ? "noWorkingDay" : "inOrder";
};

const periodOf = (
  period: string,
  lower: ScheduledDuty,
  upper: ScheduledDuty,
  calendar: WorkingCalendar,
): LadderPeriod | undefined => {
  if (lower.due === null || upper.due === null) return undefined;
  const [below, above] = [dayOf(lower.due), dayOf(upper.due)];
  const workingDays = between(below, above, upper.at, calendar);
  return Object.freeze({
    period,
    lower: Object.freeze({ due: lower.due, actBy: lower.actBy }),
    upper: Object.freeze({ due: upper.due, actBy: upper.actBy, at: upper.at }),
    workingDays,
    verdict: verdictOf(below, above, workingDays),
  });
};

const named = ({ profile, rule }: Report): LadderReport =>
  Object.freeze({ profile, ruleId: ruleId(rule), provision: rule.provision });

const reasonOf = (reports: readonly Report[], periods: readonly LadderPeriod[]): LadderStep["reason"] => {
  if (periods.length > 0) return null;
  return reports.some(({ isMeeting }) => isMeeting) ? "noMeeting" : "noDateInText";
};

const stepOf = (lower: Report, upper: Report, calendar: WorkingCalendar): LadderStep => {
  const periods = [...lower.days].flatMap(([period, duty]) => {
    const above = upper.days.get(period);
    return above === undefined ? [] : (periodOf(period, duty, above, calendar) ?? []);
  });
  return Object.freeze({
    lower: named(lower),
    upper: named(upper),
    every: lower.every,
    periods: Object.freeze(periods),
    least: periods.length === 0 ? null : Math.min(...periods.map(({ workingDays }) => workingDays)),
    faults: periods.filter(({ verdict }) => verdict !== "inOrder").length,
    reason: reasonOf([lower, upper], periods),
  });
};

/** Classified tasks are reported apart from all others. */
const isSame = (a: Report, b: Report): boolean =>
  a.every === b.every && (a.act === "reportClassified") === (b.act === "reportClassified");

/** What an office is told by its units, then what the tier above is told by the office of the tier below. */
const pairsOf = (reports: readonly Report[]): readonly (readonly [Report, Report])[] =>
  reports.flatMap((lower) =>
    reports
      .filter((upper) => {
        if (!isSame(lower, upper)) return false;
        if (lower.profile === upper.profile) return lower.tier === "unitsToOffice" && upper.tier === "officeToHeads";
        const feeds = reports.some((own) => own.profile === upper.profile && own.goesUp);
        return lower.goesUp && !feeds && lower.tier === "officeToHeads" && upper.tier === "unitsToOffice";
      })
      .map((upper) => [lower, upper] as const),
  );

/**
 * Whether each report is due before the one that is built on it, period after period: the office's on those of its units,
 * and, where several regulations are given, a department's own report that the tier above asks of its units. Rest days
 * count: a report that leaves no working day for the next is a fault, though its day lies before.
 *
 * @param options - `from` and `to` in ISO days; meetings where reports hang on them.
 * @throws DondocError `outside-calendar` for a span that leaves the calendar.
 * @example
 * ladder([laoCai], { from: "2026-01-01", to: "2026-12-31" }).steps[0]?.least; // 3
 */
export const ladder = (profiles: readonly Profile[], options: LadderOptions): Ladder =>
  answering("options", () => {
    requireProfiles(profiles);
    requireOptions(options, LADDER_CHECKS);
    return ladderOf(profiles, { ...options });
  });

const ladderOf = (given: readonly Profile[], { readings = {}, ...rest }: LadderOptions): Ladder => {
  const [from, to] = [dateInVietNam(rest.from, "from"), dateInVietNam(rest.to, "to")];
  const own = readingsFor(given, readings);
  const calendar = rest.calendar ?? (rest.knownAt === undefined ? vietnam : vietnamCalendar({ knownAt: rest.knownAt }));
  const reports = given.flatMap((profile, i) =>
    reportsOf({ ...rest, profile: applyReadings(profile, own[i] ?? {}), from, to }),
  );
  return Object.freeze({
    from,
    to,
    profiles: Object.freeze(given.map(({ id }) => id)),
    steps: Object.freeze(pairsOf(reports).map(([lower, upper]) => stepOf(lower, upper, calendar))),
  });
};
