import { type Frequency, PERIOD_NAME, periodNamed } from "../../calendar/period.js";
import { periodWritten } from "../../calendar/period-words.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Profile } from "../../language/profile.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { nearest } from "../../nearest.js";
import type { Directory } from "../model/directory.js";
import type { Finding } from "../model/finding.js";
import type { Register, SentReport } from "../model/task.js";
import { bearsName, type DutyHead, dutyHead } from "../rules/judge.js";
import { isDated, isMeeting } from "../rules/occurrences.js";
import { DAY_FORM, isDay, meetingNamed, periodFits } from "../rules/report-period.js";

const finding = (report: SentReport, vi: string, en: string): Finding =>
  Object.freeze({
    code: "reportNotUsed",
    severity: "warning",
    provision: report.provision,
    field: "reports",
    message: Object.freeze({
      vi: `Báo cáo “${report.provision}” gửi ngày ${spokenDate(report.on)}${report.period === null ? "" : `, kỳ ${report.period}`} không được tính: ${vi}.`,
      en: `The report "${report.provision}" of ${report.on}${report.period === null ? "" : ` for ${report.period}`} counts for nothing: ${en}.`,
    }),
  });

/** A report that names nobody counts only where one body alone could have sent it. */
const unnamed = (report: SentReport): Finding =>
  Object.freeze({
    code: "reportUnnamed",
    severity: "warning",
    provision: report.provision,
    field: "reports",
    message: Object.freeze({
      vi: `Báo cáo “${report.provision}” ngày ${spokenDate(report.on)} chưa ghi đơn vị gửi: chỉ được tính khi chỉ một đơn vị phải gửi.`,
      en: `The report "${report.provision}" of ${spokenDate(report.on)} does not name who sent it: it counts only where one body alone owes it.`,
    }),
  });

const asked = (close: string | undefined): { vi: string; en: string } =>
  close === undefined ? { vi: "", en: "" } : { vi: `; có phải “${close}”?`, en: `; did you mean "${close}"?` };

/** What names of periods look like in each frequency. */
const FORMS: Readonly<Record<Frequency, string>> = {
  week: "2026-W48",
  month: "2026-11",
  quarter: "2026-Q4",
  firstHalf: "2026-H1",
  halfYear: "2026-H1",
  year: "2026",
};

/** What periods are called, beside the form in which a register writes them. */
const CALLED: Readonly<Record<Frequency, string>> = {
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  firstHalf: "6 tháng",
  halfYear: "6 tháng",
  year: "năm",
};

/** The same for an office: “quý (2026-Q4), 6 tháng (2026-H1), năm (2026)”. */
const calledOf = (rules: readonly RecurrenceRule[]): string => {
  const called = rules.flatMap(({ trigger }) =>
    trigger.calendar.map((cadence) => {
      if (isMeeting(cadence)) return "ngày họp (2026-11-25)";
      if (cadence.every === null) return "kỳ của nó";
      const mark = isDated(cadence) && cadence.mark !== undefined ? `.${cadence.mark}` : "";
      return `${CALLED[cadence.every]} (${FORMS[cadence.every]}${mark})`;
    }),
  );
  return [...new Set(called)].join(", ");
};

/** How the periods of some rules are named. */
const formsOf = (rules: readonly RecurrenceRule[]): string => {
  const forms = rules.flatMap(({ trigger }) =>
    trigger.calendar.map((cadence) => {
      if (isMeeting(cadence)) return "2026-11-25";
      if (cadence.every === null) return Object.values(FORMS).join(", ");
      return isDated(cadence) && cadence.mark !== undefined
        ? `${FORMS[cadence.every]}.${cadence.mark}`
        : FORMS[cadence.every];
    }),
  );
  return [...new Set(forms)].join(", ");
};

/** A name that has the form of a period, of one that no year has. */
const isImpossible = (period: string): boolean =>
  (PERIOD_NAME.test(period) && periodNamed(period) === null) || (DAY_FORM.test(period) && !isDay(period));

/** What is said of a report whose period is none of those of its rules. */
const misnamed = (report: SentReport, rules: readonly RecurrenceRule[]): Finding => {
  const written = report.period ?? "";
  const period = periodWritten(written) ?? written;
  const forms = formsOf(rules);
  if (isImpossible(period)) {
    const vi = `không có kỳ nào như vậy; báo cáo này theo ${calledOf(rules)}`;
    return finding(report, vi, `there is no such period; those of this report are named like ${forms}`);
  }
  if (periodNamed(period) !== null || isDay(period)) {
    const vi = `báo cáo này không theo kỳ đó mà theo ${calledOf(rules)}`;
    return finding(report, vi, `this report has no such period; its periods are named like ${forms}`);
  }
  return finding(
    report,
    "tên kỳ không đúng dạng 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
    "the period is none of the forms 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
  );
};

const HEADS = new WeakMap<RecurrenceRule, DutyHead>();

/** Rules are the same for every register. */
const headOf = (rule: RecurrenceRule): DutyHead => {
  const known = HEADS.get(rule);
  if (known !== undefined) return known;
  const head = dutyHead(rule);
  HEADS.set(rule, head);
  return head;
};

/** Why a report of this regulation fits none of its duties; nothing when it fits one. */
const whyUnused = (
  report: SentReport,
  rules: readonly RecurrenceRule[],
  { meetings }: Register,
  directory: Directory,
): Finding | undefined => {
  const fitting = rules.filter((rule) => bearsName(headOf(rule), report.provision));
  if (fitting.length === 0) {
    const known = rules.map((rule) => rule.provision);
    const close = asked(nearest(report.provision, known));
    return finding(report, `quy chế không có báo cáo này${close.vi}`, `the regulation knows no such report${close.en}`);
  }
  const { period: written } = report;
  const fits = (rule: RecurrenceRule, name: string): boolean => {
    const period = meetingNamed(rule, name, meetings) ?? periodWritten(name);
    return period !== null && periodFits(rule, period);
  };
  if (written !== null && !fitting.some((rule) => fits(rule, written))) {
    return misnamed(report, fitting);
  }
  const { unit } = report;
  if (!fitting.every((rule) => rule.trigger.per === "body")) return undefined;
  if (unit === null) return unnamed(report);
  const isSent = directory.read(unit).bodies.some((body) => directory.isKnown(directory.actsFor(body)));
  if (isSent) return undefined;
  const close = asked(directory.nearTo(unit) ?? undefined);
  return finding(
    report,
    `“${unit}” không có trong danh sách đơn vị${close.vi}`,
    `"${unit}" is not among the units${close.en}`,
  );
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
    .flatMap((report) => whyUnused(report, rules, register, directory) ?? []);
