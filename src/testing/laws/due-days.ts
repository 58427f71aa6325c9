import fc from "fast-check";
import { CERTAINTIES, dayOf, type PlainDate } from "../../calendar/index.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Rule } from "../../language/rule.js";
import { isDeadline, isState } from "../../language/rule-kind.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { rulesById, spanOf } from "../support/lineage.js";
import { must } from "../support/must.js";
import { registersFor, tasksFor } from "../support/situations.js";
import type { Subject } from "../support/subject.js";

type DatedDuty = Duty & { readonly due: PlainDate };
const isDated = (duty: Duty): duty is DatedDuty => duty.due !== null;

/** Looks at every dated duty of a register and of its tasks. */
const eachDuty = (subject: Subject, check: (duty: DatedDuty) => void): fc.IRawProperty<unknown, false> =>
  fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
    const { tasks, register: own } = subject.evaluateRegister(register, asOf);
    for (const duty of [...own.duties, ...tasks.flatMap((task) => task.duties)]) if (isDated(duty)) check(duty);
  });

export const actByIsTheLastWorkingDay = defineLaw(
  "act-by-is-the-last-working-day",
  {
    vi: "Ngày nên xong trước là ngày làm việc cuối cùng trước hoặc đúng ngày hạn",
    en: "The day to plan for is the last working day on or before the due day",
  },
  {
    vi: "Người thực hiện chỉ làm việc vào ngày làm việc, nên đó là ngày cuối có thể làm mà chưa trễ; nghĩa vụ phát sinh trong đợt nghỉ thì giữ chính ngày hạn.",
    en: "People work on working days, so that it is the last day on which to act is not late; a duty that arose within the same run of rest days keeps its due day.",
  },
  (subject) =>
    eachDuty(subject, ({ due, actBy, ruleId, state, topic, trigger }) => {
      const { calendar } = subject;
      if (state === "notApplicable" || state === "undetermined") return;
      // Data that are drawn when the text says have no day before it to plan for.
      if (actBy === null && topic === "extractData") return;
      const [last, planned] = [dayOf(due), dayOf(actBy ?? "")];
      const arose = trigger === null || trigger.on > due ? null : dayOf(trigger.on);
      must(planned <= last && calendar.count(planned, last) === 0, () => `${ruleId}: due ${due}, plan for ${actBy}`);
      const free = planned === last && arose !== null && calendar.count(arose - 1, last) === 0;
      must(free || calendar.isWorking(planned), () => `${ruleId}: due ${due}, plan for ${actBy}, a rest day`);
    }),
);

/** Whether the last day of the rule is a working day: it is counted in working days or hours, or moved off rest days. */
const endsOnWorkingDay = (rule: Rule | undefined): boolean => {
  if (rule === undefined || isState(rule)) return false;
  const span = spanOf(rule);
  if (span === null) return false;
  return "workingDays" in span || "workingHours" in span || ("roll" in span && span.roll !== "none");
};

export const countsEndOnWorkingDays = defineLaw(
  "counts-end-on-working-days",
  {
    vi: "Hạn đếm bằng ngày làm việc, hoặc được dời khỏi ngày nghỉ, luôn là ngày làm việc",
    en: "A date counted in working days, or moved off rest days, is a working day",
  },
  {
    vi: "Ngày làm việc thứ n là một ngày làm việc, và dời khỏi ngày nghỉ là dời tới một ngày làm việc (Bộ luật Dân sự 2015, Điều 148.5).",
    en: "The nth working day is a working day, and to be moved off rest days is to land on one (Civil Code 2015, art. 148.5).",
  },
  (subject) => {
    const rules = rulesById(subject.profile);
    return fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      const { duties, rights } = subject.evaluate(task, asOf);
      const dates = [
        ...duties.map(({ ruleId, due }) => ({ ruleId, on: due })),
        ...rights.map(({ ruleId, until }) => ({ ruleId, on: until })),
      ];
      for (const { ruleId, on } of dates) {
        if (on === null || !endsOnWorkingDay(rules.get(ruleId))) continue;
        must(subject.calendar.isWorking(dayOf(on)), () => `${ruleId}: ${on} is a rest day`);
      }
    });
  },
);

export const neverDueBeforeTrigger = defineLaw(
  "never-due-before-trigger",
  {
    vi: "Không nghĩa vụ nào đến hạn trước mốc của nó; nghĩa vụ tính lùi thì không sau mốc",
    en: "No duty is due before its trigger, and one that is counted back not after it",
  },
  {
    vi: "Không ai phải làm một việc trước khi phát sinh căn cứ phải làm; riêng hạn dời về trước khỏi ngày nghỉ thì không thuộc luật này.",
    en: "Nobody has to act before there is a reason to; dates that are moved back off rest days are not spoken of.",
  },
  (subject) => {
    const rules = rulesById(subject.profile);
    return eachDuty(subject, ({ due, ruleId, trigger }) => {
      const rule = rules.get(ruleId);
      if (trigger === null || rule === undefined || !isDeadline(rule)) return;
      const { span, counts } = rule.limit;
      const roll = "roll" in span ? span.roll : "none";
      const back = counts === "back";
      if (roll === (back ? "following" : "preceding")) return;
      must(back ? due <= trigger.on : due >= trigger.on, () => `${ruleId}: trigger ${trigger.on}, due ${due}`);
    });
  },
);

export const laterIsNotSurer = defineLaw(
  "later-is-not-surer",
  {
    vi: "Ngày muộn hơn không bao giờ chắc chắn hơn ngày sớm hơn",
    en: "A later date is never surer than an earlier one",
  },
  {
    vi: "Ngày muộn hơn đi qua mọi ngày mà ngày sớm hơn đã đi qua, và mang độ chắc chắn yếu nhất trên đường đi.",
    en: "A later date crosses every day that an earlier one does, and carries the weakest certainty of those it crossed.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const { tasks, register: own } = subject.evaluateRegister(register, asOf);
      const reached = [...own.duties, ...tasks.flatMap((task) => task.duties)]
        .filter(isDated)
        .map(({ due, trigger, certainty, ruleId }) => ({
          ruleId,
          certainty,
          // A duty counted back crosses the days up to its trigger.
          day: trigger !== null && trigger.on > due ? trigger.on : due,
          rank: CERTAINTIES.indexOf(certainty ?? "projected"),
        }))
        .sort((a, b) => compareText(a.day, b.day) || a.rank - b.rank);
      reached.forEach((later, i) => {
        const before = reached[i - 1];
        must(
          before === undefined || before.rank <= later.rank,
          () => `${JSON.stringify(before)}, ${JSON.stringify(later)}`,
        );
      });
    }),
);
