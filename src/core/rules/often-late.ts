import { addMonths, type DayNumber, dateOf, type PlainDate } from "../../calendar/index.js";
import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import type { JudgedRule } from "../../language/rule-kind.js";
import type { ActorId, Topic } from "../../language/vocabulary.js";
import type { Duty } from "../model/evaluation.js";

/** A unit measured against the number of late reports that the host calls "often". */
export interface OftenLate {
  /** The rule that says what must be done about it. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** The role that has to act. */
  readonly actor: ActorId;
  /** What that role has to do, in words. */
  readonly action: Bilingual;
  /** The body, by its canonical name. */
  readonly unit: string;
  /** Reports of the unit that fell due in the months counted and came late or not at all. */
  readonly late: number;
  /** The number from which the host calls it often: the parameter that the rule names. */
  readonly limit: number;
  /** The months before the day judged that are counted: the parameter `oftenLateMonths`, 12 unless set. */
  readonly months: number;
  /** Whether `late` has come to `limit`. */
  readonly reached: boolean;
}

/** Duties that are reports: their lateness is what "often late" is about. */
const REPORTS: ReadonlySet<Topic> = new Set<Topic>(["periodicReport", "reportProgress", "recordResult"]);

const isLateReport = (duty: Duty, from: PlainDate): boolean =>
  REPORTS.has(duty.topic) &&
  duty.due !== null &&
  duty.due >= from &&
  (duty.state === "overdue" || duty.state === "metLate" || duty.state === "missed");

/**
 * Which units are often late with their reports, by the number and the months the host has set; nothing when it has
 * set no number, for the text leaves it to judgement.
 *
 * @param duties - Every duty due in the months counted, of tasks and of units.
 */
export const oftenLate = (
  rule: JudgedRule,
  limit: number,
  months: number,
  asOf: DayNumber,
  duties: readonly Duty[],
): OftenLate[] => {
  const from = dateOf(addMonths(asOf, -months));
  const counts = new Map<string, number>();
  for (const duty of duties) {
    if (duty.unit !== null && isLateReport(duty, from)) counts.set(duty.unit, (counts.get(duty.unit) ?? 0) + 1);
  }
  return [...counts].map(([unit, late]) =>
    Object.freeze({
      ruleId: ruleId(rule),
      provision: rule.provision,
      actor: rule.bearer.role,
      action: rule.action,
      unit,
      late,
      limit,
      months,
      reached: late >= limit,
    }),
  );
};
