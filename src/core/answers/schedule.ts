import { anObject, answering, anything, requireOptions, requireValue } from "../../answering.js";
import {
  type Certainty,
  type DayNumber,
  dateOf,
  dayInVietNam,
  dayOf,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { dateInVietNam, problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { fail } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import { aProfile, applyReadings, type Readings } from "../../language/apply-readings.js";
import type { NoDateReason } from "../../language/cadence.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { type CalendarBearer, type Recipient, ruleId } from "../../language/rule.js";
import { isRecurrence, type RecurrenceRule } from "../../language/rule-kind.js";
import { effectOf, versionOn } from "../../language/version-span.js";
import type { ActorId, Topic } from "../../language/vocabulary.js";
import { compareText } from "../model/compare-text.js";
import type { DataSpan } from "../model/data-span.js";
import type { Meeting } from "../model/task.js";
import { parseRegister } from "../register/parse-register.js";
import { withData } from "../rules/data-period.js";
import { actBy } from "../rules/due-date.js";
import { isFixed } from "../rules/judge.js";
import { isUndated, standingPeriods, undatedPeriods } from "../rules/occurrences.js";
import { Periods } from "../rules/periods.js";
import { ruleVersionsOf } from "./rule-versions.js";

/** One recurring date of a regulation. */
export interface ScheduledDuty {
  /** The rule that asks for it. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`: `lao-cai/22.1`. */
  readonly provision: ProvisionId;
  /** Other places that say the same, for which the rule stands too; empty where there are none. */
  readonly serves: readonly ProvisionId[];
  /** What it is about; its name stands in the list `topic` of `dondoc/words`. */
  readonly topic: Topic;
  /** The role that has to act. */
  readonly actor: ActorId;
  /** The roles that are told; empty where the text names none. */
  readonly recipients: readonly ActorId[];
  /** Whose date it is: every unit's, the body's as a whole, or every open task's. */
  readonly of: "unit" | "body" | "openTask";
  /**
   * The period reported on: `2026-11`, `2026-Q4`, `2026-W48`, or the day of a meeting; `null` where the text names
   * none.
   */
  readonly period: string | null;
  /** The legal last day; `null` where the text gives none, with the reason. */
  readonly due: PlainDate | null;
  /** The last working day on or before `due`; `null` without a day, and for an act fixed to an instant. */
  readonly actBy: PlainDate | null;
  /** The instant by which it must be done, `2026-12-07T07:00:00+07:00`; `null` where the text gives no hour. */
  readonly at: string | null;
  /** How sure the day is; `null` where there is none. */
  readonly certainty: Certainty | null;
  /** Why there is no day. */
  readonly reason: NoDateReason | null;
  /** The days whose data the report holds, where a reading says (A42). */
  readonly data?: DataSpan;
  /** Of a regulation in several versions: the day on which the version that it follows took force. */
  readonly version?: PlainDate;
}

/** The recurring dates of a regulation in a span of days. */
export interface Schedule {
  /** The id of the regulation. */
  readonly profile: string;
  /** The first day of the span. */
  readonly from: PlainDate;
  /** The last day of the span. */
  readonly to: PlainDate;
  /** Dated ones first, by day; then those without a day, by the end of their period. */
  readonly duties: readonly ScheduledDuty[];
}

/** The span of which the dates are listed. */
export interface ScheduleSpan {
  /** The first day, or an instant with an offset. */
  readonly from: PlainDate;
  /** The last day, or an instant with an offset. */
  readonly to: PlainDate;
  /** The dated meetings that some rules hang on. */
  readonly meetings?: readonly Meeting[];
}

/** Of which regulation dates are listed, in which span, on which calendar. */
export interface ScheduleOptions extends ScheduleSpan {
  /** The regulation: one of the five, or one that `parseProfile` gave. */
  readonly profile: Profile;
  /** Default: the Vietnamese calendar, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides notices announced after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** Other readings of the profile's ambiguities. */
  readonly readings?: Readings;
}

/** A scheduled duty with the day it is sorted by: its due day, or the end of its period. */
interface Entry {
  readonly order: string;
  readonly duty: ScheduledDuty;
}

interface Window {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly calendar: WorkingCalendar;
  readonly meetings: readonly Meeting[];
}

/** The roles that are told, of whatever kind the bearer is. */
const rolesOf = (recipients: readonly Recipient[] = []): readonly ActorId[] =>
  recipients.map((recipient) => (typeof recipient === "string" ? recipient : recipient.to));

/** Whose date it is, in the words of a schedule. */
const OF: Readonly<Record<CalendarBearer, ScheduledDuty["of"]>> = { body: "unit", office: "body", task: "openTask" };

const ruleEntries = (rule: RecurrenceRule, { from, to, calendar, meetings }: Window): Entry[] => {
  const head = {
    ruleId: ruleId(rule),
    provision: rule.provision,
    serves: rule.serves ?? [],
    topic: rule.topic,
    actor: rule.bearer.role,
    recipients: rolesOf(rule.recipients),
    of: OF[rule.trigger.per],
  };
  const ending = rule.trigger.calendar
    .filter(isUndated)
    .flatMap((cadence) => undatedPeriods(cadence, from, to).map(({ period, end }) => ({ cadence, period, end })));
  const undated = standingPeriods(rule, ending).map(({ cadence, period, end }) => ({
    order: `1${dateOf(end)}|${period ?? ""}`,
    duty: Object.freeze({ ...head, period, due: null, actBy: null, at: null, certainty: null, reason: cadence.reason }),
  }));
  const dated = new Periods(rule.trigger).between(from, to, calendar, meetings).map(({ name: period, due, at }) => ({
    order: `0${dateOf(due)}|${period}`,
    duty: Object.freeze({
      ...head,
      period,
      due: dateOf(due),
      actBy: isFixed(rule) ? null : dateOf(actBy(due, null, calendar)),
      at,
      certainty: calendar.certainty(due),
      reason: null,
    }),
  }));
  return [...dated, ...undated].map(({ order, duty }) => ({ order, duty: withData<ScheduledDuty>(rule, duty) }));
};

/** A date with the version that was in force on its day; of an entry without a day, on the first one of its wording. */
const withVersion = ({ order, duty }: Entry, profile: Profile, first: DayNumber): Entry => {
  const version = versionOn(profile, duty.due === null ? first : dayOf(duty.due));
  return version === null ? { order, duty } : { order, duty: Object.freeze({ ...duty, version }) };
};

/**
 * The recurring dates of a regulation due in [from, to], dated ones first, then the cadences without a day for every
 * period that ends in the span. Dates before the regulation took effect, or after it
 * ended, are left out.
 *
 * @throws DondocError `outside-calendar` when the span leaves the calendar; `out-of-range` when `to` lies before `from`.
 * @example
 * schedule({ profile: laoCai, from: "2026-12-01", to: "2026-12-31" }).duties[0]?.due; // "2026-12-19"
 */
export const schedule = (options: ScheduleOptions): Schedule =>
  answering("options", () => {
    requireOptions(options, SCHEDULE_CHECKS);
    requireValue(options.profile, "profile", aProfile);
    const { profile, calendar, knownAt, readings, ...span } = options;
    const known = knownAt === undefined ? vietnam : vietnamCalendar({ knownAt: dateInVietNam(knownAt, "knownAt") });
    return scheduleOf({ profile: applyReadings(profile, readings ?? {}), calendar: calendar ?? known }, span);
  });

/** Asked elsewhere, each in words of its own; a name that is not here is not known. */
const SPAN_CHECKS = { from: anything, to: anything, meetings: anything };

/** The recurring dates of the regulation of an evaluator, under its readings and on its calendar. */
export const scheduleWith = (evaluator: Followed, span: ScheduleSpan): Schedule => {
  requireOptions(span, SPAN_CHECKS);
  return scheduleOf(evaluator, { ...span });
};

/** A regulation under its readings, and the calendar that its days are counted on. */
interface Followed {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
}

/** Days are asked for by `dayOf`, meetings by the reader of registers. */
const SCHEDULE_CHECKS = {
  profile: anything,
  from: anything,
  to: anything,
  meetings: anything,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
  readings: anObject,
};

const scheduleOf = ({ profile, calendar }: Followed, options: ScheduleSpan): Schedule => {
  const from = dayInVietNam(options.from, "from");
  const to = dayInVietNam(options.to, "to");
  calendar.require(from);
  calendar.require(to);
  if (to < from) fail({ code: "out-of-range", path: "to", found: options.to, expected: `≥ ${options.from}` });
  const { meetings } = parseRegister({ tasks: [], meetings: options.meetings ?? [] });
  // A draft computes from the day that its text presupposes.
  const effect = effectOf(profile);
  const inVersions = inVersionOf(profile) !== undefined;
  const spans = [...ruleVersionsOf(profile).values()].flat();
  const entries = spans.flatMap(({ rule, from: begins, to: ends }): Entry[] => {
    const first = Math.max(from, effect.from, begins);
    const last = Math.min(to, effect.until, ends);
    if (first > last || !isRecurrence(rule)) return [];
    const found = ruleEntries(rule, { from: first, to: last, calendar, meetings });
    return inVersions ? found.map((entry) => withVersion(entry, profile, first)) : found;
  });
  entries.sort((a, b) => compareText(a.order, b.order));
  return Object.freeze({
    profile: profile.id,
    from: dateOf(from),
    to: dateOf(to),
    duties: Object.freeze(entries.map((entry) => entry.duty)),
  });
};
