import fc from "fast-check";
import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Parameter } from "../../language/profile.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { dutiesByKey } from "../support/dated.js";
import { must } from "../support/must.js";
import { quiet, registersFor } from "../support/situations.js";
import type { Subject } from "../support/subject.js";

const later = fc.integer({ min: 1, max: 300 });

const isMet = ({ state }: Duty): boolean => state === "met" || state === "metLate";
const isOpen = ({ state }: Duty): boolean => state === "pending" || state === "dueSoon" || state === "owed";

/** The same duty on an earlier and on a later day, nothing having happened between. */
const pairs = (
  before: readonly Duty[],
  after: readonly Duty[],
): { readonly key: string; readonly first: Duty; readonly second: Duty }[] => {
  const others = dutiesByKey(after);
  return [...dutiesByKey(before)].flatMap(([key, first]) => {
    const second = others.get(key);
    const same = second !== undefined && second.trigger?.on === first.trigger?.on;
    return same ? [{ key, first, second }] : [];
  });
};

/** Compares each duty of a task with itself some days later, when nothing has happened. */
const comparing = (subject: Subject, check: (first: Duty, second: Duty) => boolean): fc.IRawProperty<unknown, false> =>
  fc.property(quiet(subject), later, ([task, asOf], more) => {
    const { duties } = subject.evaluate(task, dateOf(asOf));
    for (const { key, first, second } of pairs(duties, subject.evaluate(task, dateOf(asOf + more)).duties)) {
      must(
        check(first, second),
        () =>
          `${key}: on ${dateOf(asOf)} ${JSON.stringify(first)}, on ${dateOf(asOf + more)} ${JSON.stringify(second)}`,
      );
    }
  });

export const metStaysMet = defineLaw(
  "met-is-never-overdue",
  {
    vi: "Nghĩa vụ đã thực hiện không bao giờ bị coi là quá hạn",
    en: "A met duty is never overdue",
  },
  {
    vi: "Việc đã làm là đã làm: ngày tháng trôi qua không xóa được sự kiện đã ghi, nên nghĩa vụ đã thực hiện không thể mở lại rồi quá hạn.",
    en: "What is done is done: no passing of days takes a recorded event away, so that a duty it fulfilled cannot open again and run late.",
  },
  (subject) =>
    comparing(
      subject,
      (first, second) =>
        !isMet(first) ||
        second.state === "notApplicable" ||
        (isMet(second) && second.fulfilledOn === first.fulfilledOn),
    ),
);

export const nothingOnTimeAgain = defineLaw(
  "nothing-on-time-again",
  {
    vi: "Không có sự kiện mới thì việc đã quá hạn không trở lại đúng hạn",
    en: "Nothing becomes on time again without an event",
  },
  {
    vi: "Hạn cố định mà ngày thì chỉ tiến, nên chỉ một sự kiện (hoàn thành, điều chỉnh hạn, hủy) mới làm một việc quá hạn thôi quá hạn.",
    en: "A due day stands still and days only pass, so that nothing but an event (a completion, a new deadline, a cancellation) can end a delay.",
  },
  (subject) =>
    fc.property(quiet(subject), later, ([task, asOf], more) => {
      const before = subject.evaluate(task, dateOf(asOf));
      const after = subject.evaluate(task, dateOf(asOf + more));
      for (const { key, first, second } of pairs(before.duties, after.duties)) {
        must(
          !(first.state === "overdue" && (isOpen(second) || second.state === "met")),
          () => `${key}: ${second.state}`,
        );
      }
      must(
        before.status.cell !== "openOverdue" || after.status.cell === "openOverdue",
        () => `the task: overdue on ${before.asOf}, ${after.status.cell} on ${after.asOf}`,
      );
    }),
);

const rank = (value: number | null, otherwise: number): number => value ?? otherwise;

export const countersRunOneWay = defineLaw(
  "counters-run-one-way",
  {
    vi: "Số ngày làm việc còn lại không tăng, số ngày chậm không giảm, khi không có sự kiện mới",
    en: "Without an event, working days left never grow and working days late never shrink",
  },
  {
    vi: "Cả hai số đều đếm ngày làm việc giữa hôm nay và một hạn đứng yên, mà mỗi ngày qua đi chỉ thêm vào một phía.",
    en: "Both count the working days between the day judged and a due day that stands still, and each day that passes is added on one side only.",
  },
  (subject) =>
    comparing(subject, (first, second) => {
      if (first.due !== second.due || first.due === null) return true;
      const left = rank(second.workingDaysLeft, 0) <= rank(first.workingDaysLeft, Number.POSITIVE_INFINITY);
      return left && rank(second.workingDaysLate, Number.POSITIVE_INFINITY) >= rank(first.workingDaysLate, 0);
    }),
);

/** Whether the state of a duty agrees with its days and its counters. */
export const isConsistent = (duty: Duty, asOf: PlainDate, dueSoon: Parameter): boolean => {
  const { state, due, fulfilledOn, workingDaysLeft: left, workingDaysLate: late, reason, certainty, since } = duty;
  const uncounted = left === null && late === null;
  if (state !== "owed" && duty.workingDaysOwed !== null) return false;
  // What does not apply, or hangs on what is not recorded, may have a day, but nobody is late by it.
  if (state === "notApplicable" || state === "undetermined")
    return fulfilledOn === null && uncounted && reason !== null;
  if (state === "owed") {
    const owed = duty.workingDaysOwed;
    return (
      due === null && uncounted && fulfilledOn === null && since !== null && since <= asOf && owed !== null && owed >= 0
    );
  }
  if (due === null) {
    // That a result was entered its confirmation can tell, and not on which day, nor since when it was owed.
    const isTold = (since === null ? reason : fulfilledOn) !== null || duty.topic === "recordResult";
    if (state === "met") return uncounted && isTold;
    return state === "pending" && uncounted && reason !== null;
  }
  if (
    certainty === null ||
    (reason !== null && state !== "met") ||
    (duty.topic !== "extractData" && duty.actBy === null)
  )
    return false;
  // What was not owed, or stood still, is met after its day too, and says why.
  // What is known to be done in time may be done on a day that is not recorded.
  if (state === "met") return (fulfilledOn ?? due) <= due === (reason === null) && uncounted;
  if (state === "metLate")
    return fulfilledOn !== null && fulfilledOn > due && left === null && late !== null && late >= 0;
  if (fulfilledOn !== null) return false;
  if (state === "overdue" || state === "missed") return asOf > due && left === null && late !== null && late >= 0;
  const counted = dueSoon.unit === "days" ? dayOf(due) - dayOf(asOf) : left;
  const soon = dueSoon.value !== null && counted !== null && counted <= dueSoon.value;
  return asOf <= due && left !== null && left >= 0 && late === null && (state === "dueSoon") === soon;
};

export const stateFitsDays = defineLaw(
  "state-fits-days",
  {
    vi: "Mỗi nghĩa vụ có đúng một trạng thái mà các ngày của nó cho phép",
    en: "Every duty has the one state that its days allow",
  },
  {
    vi: "Trạng thái chỉ là cách gọi tên vị trí của ngày xét và ngày thực hiện so với hạn, mà hạn kết thúc lúc 24 giờ của chính ngày đó.",
    en: "A state is a name for where the day judged and the day of fulfilment stand to the due day, which itself lasts until 24:00.",
  },
  (subject) => {
    const dueSoon = subject.profile.parameters.dueSoonWorkingDays;
    return fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const { register: own, tasks } = subject.evaluateRegister(register, asOf);
      for (const duty of [...own.duties, ...tasks.flatMap((task) => task.duties)]) {
        must(isConsistent(duty, asOf, dueSoon), () => `on ${asOf}: ${JSON.stringify(duty)}`);
      }
    });
  },
);

export const answersEverywhere = defineLaw(
  "always-answers",
  {
    vi: "Mọi sổ hợp lệ, vào mọi ngày của lịch, đều có kết quả cho từng nhiệm vụ",
    en: "Every valid register has, on every day of the calendar, a result for each of its tasks",
  },
  {
    vi: "Quy chế áp dụng cho mọi nhiệm vụ, kể cả hồ sơ thiếu hay mâu thuẫn: thiếu sót được nêu ra chứ không làm hỏng phép tính.",
    en: "A regulation applies to every task, to incomplete and contradictory records too: what is wrong with them is named and breaks nothing.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const { tasks } = subject.evaluateRegister(register, asOf);
      const [found, expected] = [tasks, register.tasks].map((list) => list.map(({ id }) => id).join(", "));
      must(found === expected, () => `results of ${found}; tasks ${expected}`);
    }),
);
