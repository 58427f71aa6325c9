import fc from "fast-check";
import { dateOf, dayOf } from "../../calendar/index.js";
import type { Duty } from "../../core/model/evaluation.js";
import { ruleId } from "../../language/rule.js";
import { days } from "../arbitraries/days.js";
import type { DrawnEvent } from "../arbitraries/events.js";
import type { DrawnTask } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { dutiesByKey } from "../support/dated.js";
import { must } from "../support/must.js";
import { quiet, registersFor, tasksFor } from "../support/situations.js";
import { isLate } from "./bodies.js";

const lateByRule = (duties: readonly Duty[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const duty of duties) if (isLate(duty)) counts.set(duty.ruleId, (counts.get(duty.ruleId) ?? 0) + 1);
  return counts;
};

/**
 * A new deadline, a reassignment, a resumption, a reopening, a return of whoever has no power over the task changes
 * nothing; of nobody named it holds: there `by` decides what holds, not who is late.
 */
const DECIDED_BY_DOER: readonly string[] = ["deadlineAdjusted", "reassigned", "resumed", "reopened", "returned"];

const withoutDoers = (task: DrawnTask): DrawnTask => ({
  ...task,
  events: (task.events ?? []).map((event): DrawnEvent => {
    const { by: _, ...rest } = event;
    return DECIDED_BY_DOER.includes(event.type) ? event : rest;
  }),
});

export const missingDoerAccusesNobody = defineLaw(
  "missing-doer-accuses-nobody",
  {
    vi: "Bỏ trống “ai làm” không làm ai thành chậm",
    en: "To leave out who did an act makes nobody late",
  },
  {
    vi: "Điều không được ghi không phải là lỗi của ai: việc đã làm vẫn là đã làm, còn căn cứ chưa rõ thì thành câu hỏi.",
    en: "What is not recorded is nobody's fault: an act stays done, and a trigger of which nobody knows whose it was becomes a question.",
  },
  (subject) => {
    const { rules } = subject.profile;
    const ofDoer = new Set(rules.filter(({ bearer }) => bearer.did === "trigger").map(ruleId));
    return fc.property(quiet(subject), ([task, asOf]) => {
      const { duties } = subject.evaluate(task, dateOf(asOf));
      const told = lateByRule(duties);
      const gone = new Set(duties.flatMap(({ key, reason }) => (reason === "cancelled" ? [key] : [])));
      // Owed by a role whose holder is not known, it is nobody's. What was met late before a task was cancelled stays so;
      // by somebody else it was not met, was late until then, and ended with the task.
      const untold = subject
        .evaluate(withoutDoers(task), dateOf(asOf))
        .duties.filter((duty) => duty.unit !== null || !ofDoer.has(duty.ruleId))
        .filter((duty) => duty.state !== "metLate" || !gone.has(duty.key));
      for (const [id, count] of lateByRule(untold)) {
        must(count <= (told.get(id) ?? 0), () => `${id}: ${told.get(id) ?? 0} late, without doers ${count}`);
      }
    });
  },
);

export const notLateOnTheDay = defineLaw(
  "not-late-on-the-day",
  {
    vi: "Không ai chậm trong chính ngày đến hạn",
    en: "Nobody is late on the due day",
  },
  {
    vi: "Thời hạn kết thúc lúc 24 giờ của ngày cuối (Bộ luật Dân sự 2015, Điều 148.6), nên trong ngày ấy vẫn còn kịp.",
    en: "A limit ends at 24:00 of its last day (Civil Code 2015, art. 148.6), so that on that day there is still time.",
  },
  (subject) =>
    fc.property(quiet(subject), fc.nat(), ([task, asOf], place) => {
      const { duties, dueOn } = subject.evaluate(task, dateOf(asOf));
      const ahead = [...duties.map(({ due }) => due), dueOn.current].filter(
        (due) => due !== null && dayOf(due) >= asOf,
      );
      const due = ahead[place % Math.max(1, ahead.length)] ?? null;
      if (due === null) return;
      const then = subject.evaluate(task, due);
      for (const duty of then.duties) {
        must(duty.due !== due || !isLate(duty), () => `${duty.key}: ${duty.state} on its due day ${due}`);
      }
      // Where what was late stays late, an adjusted deadline is not the one that the task is judged by.
      const stands = subject.profile.lifecycle?.adjustedLate === "stands" && then.dueOn.earlier.length > 0;
      must(
        stands || then.dueOn.current !== due || then.status.cell !== "openOverdue",
        () => `the task is overdue on ${due}`,
      );
    }),
);

/** Events that are the trigger of no other event's occasion. */
const INSERTED = ["urged", "progressReported", "feedbackReceived", "inspectionEnded", "delayExplained"] as const;

const occasions = (duties: readonly Duty[]): readonly string[] =>
  duties.flatMap(({ key, trigger }) => (trigger?.kind === "event" || trigger?.kind === "day" ? [key] : []));

export const keysSurvive = defineLaw(
  "keys-survive",
  {
    vi: "Khóa của nghĩa vụ không đổi khi thêm sự kiện, đổi hạn, sang ngày khác",
    en: "The key of a duty survives an inserted event, a moved deadline, a later day",
  },
  {
    vi: "Nơi khác lưu lại nghĩa vụ bằng khóa của nó; khóa đổi thì việc cũ thành việc mới và lời nhắc bị gửi hai lần.",
    en: "Others keep a duty by its key; were it to change, the old duty would look new and be told of twice.",
  },
  (subject) =>
    fc.property(
      quiet(subject),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom(...INSERTED),
      fc.boolean(),
      ([task, asOf], more, type, moves) => {
        const { duties: before, dueOn } = subject.evaluate(task, dateOf(asOf));
        const keys = before.map(({ key }) => key);
        must(
          new Set(keys).size === keys.length,
          () => `a key twice: ${keys.find((key, i) => keys.indexOf(key) !== i)}`,
        );
        const on = dateOf(asOf + more);
        // A first deadline brings other rules into play, and one that moves into another tenure is owed by another body.
        const isMovable = dueOn.current !== null && !(task.events ?? []).some((event) => event.type === "reassigned");
        const inserted: DrawnEvent =
          moves && isMovable ? { type: "deadlineAdjusted", on, dueOn: dateOf(asOf + more + 30) } : { type, on };
        const later = dutiesByKey(subject.evaluate(task, on).duties);
        const longer = dutiesByKey(
          subject.evaluate({ ...task, events: [...(task.events ?? []), inserted] }, on).duties,
        );
        const isLast = (key: string): boolean => before.some((duty) => duty.key === key && duty.trigger?.name === type);
        for (const key of occasions(before)) {
          must(later.has(key), () => `${key} is gone on ${on}`);
          // A rule that counts from the last event of a type is about that one.
          must(longer.has(key) || isLast(key), () => `${key} is gone with ${inserted.type} on ${on}`);
        }
      },
    ),
);

/** Acts that end no state by themselves. */
const LATER_ACTS = ["progressReported", "urged", "escalated", "registered"] as const;

export const settledStaysSettled = defineLaw(
  "settled-stays-settled",
  {
    vi: "Lần chậm đã được xử lý thì vẫn là đã xử lý",
    en: "An episode once settled is settled",
  },
  {
    vi: "Chỉ một căn cứ mới mới mở lại việc phải làm; đôn đốc rồi thì không phải đôn đốc lại vì cùng một lần chậm.",
    en: "Only a new ground asks anew: whoever has acted on a delay need not act on the same one again.",
  },
  (subject) =>
    fc.property(
      quiet(subject),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom(...LATER_ACTS),
      ([task, asOf], more, type) => {
        const on = dateOf(asOf + more);
        const later = { ...task, events: [...(task.events ?? []), { type, on }] };
        const after = dutiesByKey(subject.evaluate(later, on).duties);
        for (const duty of subject.evaluate(task, dateOf(asOf)).duties) {
          if (duty.trigger?.kind !== "state" || duty.state !== "met") continue;
          const then = after.get(duty.key);
          must(
            then === undefined || (then.state === "met" && then.fulfilledOn === duty.fulfilledOn),
            () => `${duty.key}: met on ${duty.fulfilledOn}, then ${then?.state}`,
          );
        }
      },
    ),
);

export const stateNotBeforeEffect = defineLaw(
  "state-not-before-effect",
  {
    vi: "Không ngưỡng nào đạt trước ngày có hiệu lực",
    en: "No state begins before the day of effect",
  },
  {
    vi: "Chậm trễ có thể có từ trước, nhưng chỉ từ ngày văn bản có hiệu lực mới có người phải hành động theo văn bản ấy.",
    en: "A delay may be older than the text, but from its day of effect on, and no sooner, somebody has to act by it.",
  },
  (subject) => {
    const { from } = subject.profile.effect;
    const asked = subject.asking({ beforeEffect: "ignore" });
    return fc.property(
      tasksFor(subject),
      days(subject.calendar),
      fc.integer({ min: -400, max: 400 }),
      (task, day, gap) => {
        if (from === null) return;
        const { firstDay, lastDay } = subject.calendar;
        const near = dayOf(from) + gap;
        const asOf = near >= firstDay && near <= lastDay && gap % 2 === 0 ? dateOf(near) : day;
        const { ladder, duties } = asked.evaluate(task, asOf);
        for (const { ruleId, since, episodes } of ladder) {
          for (const begun of [since, ...episodes.map((episode) => episode.since)]) {
            must(begun === null || begun >= from, () => `${ruleId}: since ${begun}, in force from ${from}`);
          }
        }
        for (const { key, since, trigger } of duties) {
          must(trigger?.kind !== "state" || since === null || since >= from, () => `${key}: since ${since}`);
        }
      },
    );
  },
);

export const rightIsNoDuty = defineLaw(
  "right-is-no-duty",
  {
    vi: "Quyền không dùng thì mất, không bao giờ thành vi phạm",
    en: "A right never lapses into a breach",
  },
  {
    vi: "Văn bản nói “được” thì người có quyền tự quyết; không làm là một lựa chọn, không phải là chậm.",
    en: "Where the text says “may” whoever has the right decides; not to act is a choice and no delay.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const rights = new Set(
        subject.profile.rules.flatMap((rule) => (rule.modality === "may" ? [rule.id ?? rule.provision] : [])),
      );
      const { register: own, tasks } = subject.evaluateRegister(register, asOf);
      for (const duty of [...own.duties, ...tasks.flatMap(({ duties }) => duties)]) {
        must(duty.modality !== "may" && !rights.has(duty.ruleId), () => `a right is owed: ${JSON.stringify(duty)}`);
      }
      for (const right of tasks.flatMap((task) => task.rights)) {
        must(right.modality === "may", () => `a right that must be used: ${JSON.stringify(right)}`);
      }
    }),
);
