import { PERIOD_NAME } from "../../calendar/period.js";
import type { Profile } from "../../language/profile.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { nearest } from "../../nearest.js";
import type { Directory } from "../model/directory.js";
import type { Finding } from "../model/finding.js";
import type { Register, SentReport } from "../model/task.js";
import { bearsName, dutyHead } from "../rules/judge.js";
import { isDated, isMeeting } from "../rules/occurrences.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const finding = (report: SentReport, vi: string, en: string): Finding =>
  Object.freeze({
    code: "reportNotUsed",
    severity: "warning",
    provision: report.provision,
    field: "reports",
    message: Object.freeze({
      vi: `Báo cáo “${report.provision}”${report.period === null ? "" : ` kỳ ${report.period}`} không được tính: ${vi}.`,
      en: `The report "${report.provision}"${report.period === null ? "" : ` for ${report.period}`} counts for nothing: ${en}.`,
    }),
  });

const asked = (close: string | undefined): { vi: string; en: string } =>
  close === undefined ? { vi: "", en: "" } : { vi: `; có phải “${close}”?`, en: `; did you mean "${close}"?` };

const periodFits = (rule: RecurrenceRule, period: string | null): boolean =>
  period === null ||
  (rule.trigger.calendar.some((cadence) =>
    isMeeting(cadence) ? DAY.test(period) : isDated(cadence) || PERIOD_NAME.test(period),
  ) &&
    (DAY.test(period) || PERIOD_NAME.test(period)));

/** Why a report of this regulation fits none of its duties; nothing when it fits one. */
const whyUnused = (report: SentReport, rules: readonly RecurrenceRule[], directory: Directory): Finding | undefined => {
  const fitting = rules.filter((rule) => bearsName(dutyHead(rule), report.provision));
  if (fitting.length === 0) {
    const known = rules.map((rule) => rule.provision);
    const close = asked(nearest(report.provision, known));
    return finding(report, `quy chế không có báo cáo này${close.vi}`, `the regulation knows no such report${close.en}`);
  }
  if (!fitting.some((rule) => periodFits(rule, report.period))) {
    return finding(
      report,
      "tên kỳ không đúng dạng 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
      "the period is none of the forms 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
    );
  }
  if (
    fitting.every((rule) => rule.trigger.per === "body") &&
    (report.unit === null || !directory.isKnown(directory.actsFor(directory.one(report.unit))))
  ) {
    const unit = report.unit ?? "?";
    const close = asked(directory.nearTo(unit) ?? undefined);
    return finding(
      report,
      `“${unit}” không có trong danh sách đơn vị${close.vi}`,
      `"${unit}" is not among the units${close.en}`,
    );
  }
  return undefined;
};

/** The reports of a register that name this regulation and yet fit none of its duties: nothing is dropped in silence. */
export const unusedReports = (
  profile: Profile,
  rules: readonly RecurrenceRule[],
  register: Register,
  directory: Directory,
): Finding[] =>
  (register.reports ?? [])
    .filter((report) => report.provision.startsWith(`${profile.id}/`))
    .flatMap((report) => whyUnused(report, rules, directory) ?? []);
