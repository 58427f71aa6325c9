import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { DrawnRegister } from "../arbitraries/registers.js";
import { defineLaw } from "../law.js";
import { must } from "../support/must.js";
import { quietRegister } from "../support/situations.js";

/** The length of the period with a name: `2026-Q1` is a quarter, `2026-11` a month; two marks of one length are two. */
const lengthOf = (period: string): string =>
  period
    .replace(/\d{4}/, "")
    .replace(/^-(?=\d)/, "-M")
    .replace(/(?<!\d)\d+(?=$|\.)/, "");

const isMet = ({ state }: Duty): boolean => state === "met" || state === "metLate";

/** A register whose reports name no period. */
const unnamed = ({ reports, ...register }: DrawnRegister): object => ({
  ...register,
  reports: reports.map(({ period: _, ...report }) => report),
});

export const oneActOnce = defineLaw(
  "one-act-once",
  {
    vi: "Một báo cáo chỉ tính một lần trong một loại kỳ",
    en: "One report discharges once in a cadence",
  },
  {
    vi: "Báo cáo gửi một lần là cho một kỳ; không thể nhờ một báo cáo mà cả chuỗi kỳ đã bỏ trống thành đã làm.",
    en: "A report that is sent is for one period: by a single one a whole row of periods left empty does not become done.",
  },
  (subject) => {
    const once = (subject.profile.lifecycle?.reportCredit ?? "once") === "once";
    const all = subject.asking({ periods: "all" });
    return fc.property(quietRegister(subject), ([register, asOf]) => {
      if (!once) return;
      const { duties } = all.evaluateRegister(unnamed(register), dateOf(asOf)).register;
      const met = new Map<string, number>();
      for (const duty of duties) {
        if (duty.period === null || !isMet(duty)) continue;
        const cadence = `${duty.ruleId} ${duty.unit ?? ""} ${lengthOf(duty.period)}`;
        met.set(cadence, (met.get(cadence) ?? 0) + 1);
      }
      for (const [cadence, count] of met) {
        must(count <= register.reports.length, () => `${cadence}: ${count} met by ${register.reports.length} reports`);
      }
    });
  },
);
