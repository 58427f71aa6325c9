import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import { gaps } from "../arbitraries/days.js";
import { openingOf } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { datesInBoth } from "../support/dated.js";
import { leansBack, lineageOf, rulesById, startsFromMovingReport } from "../support/lineage.js";
import { must } from "../support/must.js";
import { settled, tasksFor } from "../support/situations.js";

export const addedRestDay = defineLaw(
  "added-rest-day",
  {
    vi: "Thêm một ngày nghỉ không làm hạn nào đến sớm hơn",
    en: "Adding a rest day never makes a due date earlier",
  },
  {
    vi: "Ngày nghỉ chỉ bị bỏ qua khi đếm ngày làm việc hoặc đẩy ngày cuối sang ngày làm việc kế tiếp (Bộ luật Dân sự 2015, Điều 148.5); luật này không nói về hạn tính lùi, hạn dời về trước và hạn tính từ kỳ báo cáo bị bỏ lỡ mà ngày báo cáo có dời.",
    en: "A rest day is skipped by a count of working days or pushes an end on to the next working day (Civil Code 2015, art. 148.5); dates counted or rolled back, and those that start from a missed report whose own day moves, are not spoken of.",
  },
  (subject) => {
    const rules = rulesById(subject.profile);
    const movesBack = (id: string): boolean => {
      const rule = rules.get(id);
      const lineage = rule === undefined ? [] : lineageOf(rule, rules);
      return lineage.some((one) => leansBack(one) || startsFromMovingReport(one, rules));
    };
    const excepted = new Set([...rules.keys()].filter(movesBack));
    const closures = settled(
      subject,
      tasksFor(subject).filter((task) => openingOf(task) !== null),
    );
    const dayOff = fc.tuple(fc.nat(50), gaps);
    return fc.property(closures, fc.array(dayOff, { minLength: 1, maxLength: 4 }), ([task, asOf], shifts) => {
      const marks = [openingOf(task) ?? asOf, asOf];
      const off = shifts.map(([place, gap]) => dateOf((marks[place % marks.length] ?? asOf) + gap));
      const closed = subject.calendar.with({ off: [...new Set(off)], source: "QĐ 1/QĐ" });
      const before = subject.evaluate(task, dateOf(asOf));
      const after = subject.asking({ calendar: closed }).evaluate(task, dateOf(asOf));
      for (const { key, ruleId, first, second } of datesInBoth(before, after)) {
        if (excepted.has(ruleId)) continue;
        must(second >= first, () => `${key}: ${first}, and with ${off.join(", ")} off ${second}`);
      }
    });
  },
);
