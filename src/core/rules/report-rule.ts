import type { DayNumber } from "../../calendar/index.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Context } from "../model/context.js";
import type { LedDays, SureDays } from "./led-days.js";
import type { Owners } from "./owners.js";
import type { ReportDuties } from "./report-duties.js";
import type { ReportPeriods } from "./report-periods.js";
import type { SentReports } from "./sent-reports.js";

/** A report compiled: what does not depend on a register. */
export interface ReportRule {
  readonly rule: RecurrenceRule;
  readonly owners: Owners;
  readonly periods: ReportPeriods;
  readonly duties: ReportDuties;
  readonly owedBy: NonNullable<RecurrenceRule["trigger"]["owedBy"]>;
  readonly ifAny: boolean;
  readonly isAboutSecrets: boolean;
  /** The days on which bodies led one task that the report is about. */
  readonly ledOne: (task: Context) => LedDays;
  /** What the office, or every listed body, reports on some tasks only is owed for a period in which there was one. */
  readonly isAboutSome: boolean;
  /** Whether there was a task such as the rule is about; a rule about none in particular needs none. */
  readonly hasSuchTask: (led: SureDays, from: DayNumber, to: DayNumber) => boolean;
}

/** What a register says of a report. */
export interface ReportsSent {
  readonly sent: SentReports;
  readonly led: LedDays;
  /** As `led`, but of days on which a task is known to have been open. */
  readonly sure: SureDays;
  readonly cumulative: boolean;
}
