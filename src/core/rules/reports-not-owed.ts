import type { Body } from "../model/body.js";
import type { Duty } from "../model/evaluation.js";
import { credited } from "./credited.js";
import type { ReportContext } from "./report-context.js";
import type { Judged } from "./report-duties.js";
import { isOwnPeriod } from "./report-periods.js";
import type { ReportRule, ReportsSent } from "./report-rule.js";
import type { WordedPeriod } from "./worded-periods.js";

/** The reports of bodies that owed none: what was sent is met all the same. */
export const reportsNotOwed = (
  others: readonly Body[],
  { owners, periods, duties, isAboutSecrets }: ReportRule,
  { sent, cumulative }: ReportsSent,
  context: ReportContext,
): readonly Duty[] => {
  if (others.length === 0) return [];
  const byName = new Map<string, WordedPeriod[]>();
  for (const one of periods.from(context.setting.begins, context)) {
    const { name } = one.period;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return others.flatMap((body): Duty[] => {
    const owner = owners.ofBody(body, 0);
    if (owner.not !== null || isAboutSecrets) return [];
    const reports = sent.of(body, false).filter(({ period }) => period !== null);
    const names = [...new Set(reports.flatMap(({ period }) => period ?? []))];
    const worded = names.flatMap((name) => byName.get(name) ?? []);
    const reportedOn = credited(
      worded.map(({ period }) => period),
      reports,
      cumulative,
    );
    const judged = worded.flatMap((one): Judged[] => {
      const { period } = one;
      const reported = reportedOn(period);
      if (reported === null) return [];
      return [{ period, own: isOwnPeriod(one, context), reported, isOwed: false, hasNews: true, doubt: null }];
    });
    // Of a cadence without a day the period that holds the day judged.
    const undatedMet = duties.undated(owner, reports, context).filter(({ state }) => state === "met");
    return [...duties.dated(owner, judged, context), ...undatedMet];
  });
};
