import { PERIOD_NAME } from "../../calendar/period.js";
import type { Profile } from "../../language/profile.js";
import type { RecurrenceRule } from "../../language/rule.js";
import { nearest } from "../../nearest.js";
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
      vi: `Báo cáo “${report.provision}” kỳ ${report.period} không được tính: ${vi}.`,
      en: `The report "${report.provision}" for ${report.period} counts for nothing: ${en}.`,
    }),
  });

interface Hint {
  readonly vi: string;
  readonly en: string;
}

const NO_HINT: Hint = { vi: "", en: "" };
/** Names for which the nearest known one is looked for: each is compared with every unit. */
const MOST_HINTS = 100;

/** Finds what may have been meant; asked for the same name again, it has the answer. */
const hints = (known: readonly string[]): ((found: string) => Hint) => {
  const given = new Map<string, Hint>();
  return (found) => {
    const before = given.get(found);
    if (before !== undefined) return before;
    if (given.size >= MOST_HINTS) return NO_HINT;
    const close = nearest(found, known);
    const fresh = close === undefined ? NO_HINT : { vi: `; có phải “${close}”?`, en: `; did you mean "${close}"?` };
    given.set(found, fresh);
    return fresh;
  };
};

const periodFits = (rule: RecurrenceRule, period: string): boolean =>
  rule.on.some((cadence) => (isMeeting(cadence) ? DAY.test(period) : isDated(cadence) || PERIOD_NAME.test(period))) &&
  (DAY.test(period) || PERIOD_NAME.test(period));

/** What the reports are compared with, put together once for all of them. */
interface Known {
  readonly rulesOf: (name: string) => readonly RecurrenceRule[];
  readonly units: ReadonlySet<string | null>;
  readonly nearProvision: (found: string) => Hint;
  readonly nearUnit: (found: string) => Hint;
}

const knownOf = (rules: readonly RecurrenceRule[], register: Register): Known => {
  const heads = rules.map((rule) => ({ rule, head: dutyHead(rule) }));
  const fitting = new Map<string, readonly RecurrenceRule[]>();
  return {
    rulesOf: (name) => {
      const found = fitting.get(name) ?? heads.flatMap(({ rule, head }) => (bearsName(head, name) ? [rule] : []));
      fitting.set(name, found);
      return found;
    },
    units: new Set(register.units),
    nearProvision: hints(rules.map((rule) => rule.provision)),
    nearUnit: hints(register.units),
  };
};

/** Why a report of this regulation fits none of its duties; nothing when it fits one. */
const whyUnused = (report: SentReport, { rulesOf, units, nearProvision, nearUnit }: Known): Finding | undefined => {
  const fitting = rulesOf(report.provision);
  if (fitting.length === 0) {
    const close = nearProvision(report.provision);
    return finding(report, `quy chế không có báo cáo này${close.vi}`, `the regulation knows no such report${close.en}`);
  }
  if (!fitting.some((rule) => periodFits(rule, report.period))) {
    return finding(
      report,
      "tên kỳ không đúng dạng 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
      "the period is none of the forms 2026-Q4, 2026-11, 2026-W48, 2026-H1, 2026",
    );
  }
  if (fitting.every((rule) => rule.of === "unit") && !units.has(report.unit)) {
    const unit = report.unit ?? "?";
    const close = nearUnit(unit);
    return finding(
      report,
      `“${unit}” không có trong danh sách đơn vị${close.vi}`,
      `"${unit}" is not among the units${close.en}`,
    );
  }
  return undefined;
};

/** The reports of a register that name this regulation and yet fit none of its duties: nothing is dropped in silence. */
export const unusedReports = (profile: Profile, rules: readonly RecurrenceRule[], register: Register): Finding[] => {
  const known = knownOf(rules, register);
  return register.reports
    .filter((report) => report.provision.startsWith(`${profile.id}/`))
    .flatMap((report) => whyUnused(report, known) ?? []);
};
