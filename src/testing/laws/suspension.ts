import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import type { EventType } from "../../language/vocabulary.js";
import type { DrawnEvent } from "../arbitraries/events.js";
import { type DrawnTask, openingOf } from "../arbitraries/tasks.js";
import { defineLaw, type Law } from "../law.js";
import { datesInBoth } from "../support/dated.js";
import { fulfillingEvents, lineageOf, rulesById, triggerEvents } from "../support/lineage.js";
import { must } from "../support/must.js";
import { settled, tasksFor } from "../support/situations.js";
import type { Subject } from "../support/subject.js";

const OF_SUSPENSION: readonly EventType[] = ["suspended", "resumed"];
const isOfSuspension = (type: EventType): boolean => OF_SUSPENSION.includes(type);

/** A task that was never suspended. */
const running = (subject: Subject): fc.Arbitrary<DrawnTask> =>
  tasksFor(subject)
    .filter((task) => openingOf(task) !== null)
    .map((task) => ({ ...task, events: (task.events ?? []).filter(({ type }) => !isOfSuspension(type)) }));

/** The rules for which a suspension is no pause but the trigger, or the act, itself. */
const exceptedIn = ({ profile }: Subject): ReadonlySet<string> => {
  const rules = rulesById(profile);
  const hangsOnIt = (id: string): boolean => {
    const rule = rules.get(id);
    return (
      rule !== undefined &&
      lineageOf(rule, rules).some((one) => [...triggerEvents(one), ...fulfillingEvents(one)].some(isOfSuspension))
    );
  };
  return new Set([...rules.keys()].filter(hangsOnIt));
};

/** Compares each date of a task with the one it has when the task was suspended for some days. */
const comparing = (
  subject: Subject,
  check: (ruleId: string, plain: string, suspended: string) => boolean,
): fc.IRawProperty<unknown, false> => {
  const excepted = exceptedIn(subject);
  const pause = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }));
  return fc.property(settled(subject, running(subject)), pause, ([task, day], [after, length]) => {
    const from = (openingOf(task) ?? day) + after;
    const asOf = dateOf(Math.max(day, from + length));
    const events: DrawnEvent[] = [
      ...(task.events ?? []),
      { type: "suspended", on: dateOf(from) },
      { type: "resumed", on: dateOf(from + length) },
    ];
    const dates = datesInBoth(subject.evaluate(task, asOf), subject.evaluate({ ...task, events }, asOf));
    for (const { key, ruleId, first, second } of dates) {
      if (excepted.has(ruleId)) continue;
      const pauseInWords = `suspended from ${dateOf(from)}, resumed on ${dateOf(from + length)}`;
      must(check(ruleId, first, second), () => `${key}: ${first}, and ${pauseInWords} ${second}`);
    }
  });
};

export const suspendingNeverShortens: Law = defineLaw(
  "suspending-never-shortens",
  {
    vi: "Tạm dừng không bao giờ rút ngắn thời hạn",
    en: "Suspending never shortens a limit",
  },
  {
    vi: "Tạm dừng nhằm trả lại thời gian cho người thực hiện; đồng hồ có thể đứng nhưng không chạy nhanh hơn; quy định lấy chính việc tạm dừng, tiếp tục làm mốc hay làm việc phải làm thì không thuộc luật này.",
    en: "A suspension gives time back to whoever must act: a clock may stand still but never runs faster; rules whose trigger or act is the suspension itself are not spoken of.",
  },
  (subject) => comparing(subject, (_ruleId, plain, suspended) => suspended >= plain),
);

export const runningClockRunsOn: Law = defineLaw(
  "running-clock-runs-on",
  {
    vi: "Tạm dừng không dời hạn của quy định có đồng hồ không dừng",
    en: "Suspending does not move a due day whose clock does not stop",
  },
  {
    vi: "Thời gian tạm dừng chỉ được trừ khi quy định nói như vậy; nơi văn bản im lặng, thời hạn chạy liên tục; ngày đạt ngưỡng thì không thuộc luật này, vì khi tạm dừng không ngưỡng nào bắt đầu.",
    en: "Time of suspension is given back only where the rule says so; where the text is silent the limit runs on; the day of a state, which does not begin while the task stands still, is not spoken of.",
  },
  (subject) => {
    const rules = rulesById(subject.profile);
    const stops = (id: string): boolean => {
      const rule = rules.get(id);
      const lineage = rule === undefined ? [] : lineageOf(rule, rules);
      return lineage.some(({ stops: clock }) => clock === "whileSuspended");
    };
    const isOfState = (id: string): boolean => {
      const rule = rules.get(id);
      return rule !== undefined && lineageOf(rule, rules).some((one) => "state" in one.trigger);
    };
    return comparing(subject, (ruleId, plain, suspended) => suspended === plain || stops(ruleId) || isOfState(ruleId));
  },
);
