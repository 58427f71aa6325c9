import type { ScheduledDuty } from "../../core/answers/schedule.js";
import { type ScheduleOptions, schedule } from "../../core/answers/schedule.js";
import type { Cadence } from "../../language/cadence.js";
import type { Profile } from "../../language/profile.js";
import { type Recipient, ruleId } from "../../language/rule.js";
import { isRecurrence, type RecurrenceRule } from "../../language/rule-kind.js";
import { actOf } from "../compare/act-of.js";
import { periodOf, type Tier, tierOf } from "../compare/facet.js";

/** One cadence of a report: who reports how often, and the days it falls on. */
export interface Report {
  readonly profile: string;
  readonly rule: RecurrenceRule;
  readonly act: string;
  readonly tier: Tier;
  readonly every: string;
  /** Goes to the office of the tier above, as a department's own report does. */
  readonly goesUp: boolean;
  readonly isUndated: boolean;
  readonly isMeeting: boolean;
  /** By the name of its period. */
  readonly days: ReadonlyMap<string, ScheduledDuty>;
}

/** The acts by which units tell their office, and the office its heads, how the tasks stand. */
const REPORTS: ReadonlySet<string> = new Set(["periodicReport", "reportProgress", "reportClassified"]);
/** Offices of the tier above, by the names that the regulations of departments give them. */
const ABOVE: ReadonlySet<string> = new Set(["cityOffice", "provincialOffice"]);

const roleOf = (recipient: Recipient): string => (typeof recipient === "string" ? recipient : recipient.to);

/** Whether a period of a schedule, `2026-Q1`, is one of a cadence. */
const isOf = (cadence: Cadence, period: string): boolean => {
  if ("meeting" in cadence) return false;
  const [, part] = /^\d{4}(?:-([A-Z]?)\d+)?/.exec(period) ?? [];
  const kinds: Readonly<Record<string, readonly string[]>> = {
    week: ["W"],
    month: [""],
    quarter: ["Q"],
    firstHalf: ["H"],
    halfYear: ["H"],
  };
  if (cadence.every === null) return false;
  return cadence.every === "year" ? /^\d{4}$/.test(period) : (kinds[cadence.every] ?? []).some((kind) => kind === part);
};

const reportsOfRule = (rule: RecurrenceRule, profile: Profile, duties: readonly ScheduledDuty[]): Report[] => {
  const own = duties.filter((duty) => duty.ruleId === ruleId(rule) && duty.due !== null);
  const cadences = new Map<string, Cadence[]>();
  for (const cadence of rule.trigger.calendar)
    cadences.set(periodOf(cadence), [...(cadences.get(periodOf(cadence)) ?? []), cadence]);
  return [...cadences].map(([every, list]) => {
    const isMeeting = list.every((cadence) => "meeting" in cadence);
    return {
      profile: profile.id,
      rule,
      act: actOf(rule),
      tier: tierOf(rule),
      every,
      goesUp: (rule.recipients ?? []).some((recipient) => ABOVE.has(roleOf(recipient))),
      isUndated: list.every((cadence) => "day" in cadence && cadence.day === null),
      isMeeting,
      days: new Map(
        own.flatMap((duty) => {
          const name = duty.period ?? "";
          if (isMeeting) return [[monthOrQuarter(every, duty), duty] as const];
          return list.some((cadence) => isOf(cadence, name)) ? [[name, duty] as const] : [];
        }),
      ),
    };
  });
};

/** The period that a meeting tells of is the one it is held in. */
const monthOrQuarter = (every: string, { due }: ScheduledDuty): string => {
  const [year = "", month = ""] = (due ?? "").split("-");
  if (every === "year") return year;
  return every === "quarter" ? `${year}-Q${Math.ceil(Number(month) / 3)}` : `${year}-${month}`;
};

/** Every report of a regulation that comes again, with its days in a span. */
export const reportsOf = (options: ScheduleOptions & { readonly profile: Profile }): readonly Report[] => {
  const { duties } = schedule(options);
  return options.profile.rules
    .filter(isRecurrence)
    .filter((rule) => REPORTS.has(actOf(rule)))
    .flatMap((rule) => reportsOfRule(rule, options.profile, duties));
};
