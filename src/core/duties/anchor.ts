import { type DayNumber, dayOf } from "../../calendar/index.js";
import { spell, step } from "../../calendar/why.js";
import type { Anchor, RecurrenceRule } from "../../profiles/rule.js";
import type { EventType } from "../../profiles/vocabulary.js";
import type { Context } from "../evaluation/context.js";
import { eventIndex } from "../lifecycle/event-index.js";
import type { CheckedEvent } from "../register/read-events.js";
import { cadenceTable, isDated } from "./occurrences.js";
import { reportedOn } from "./reported.js";

/** The day a span starts from, and what made it that day. */
export interface TriggerDay {
  readonly event: string;
  readonly day: DayNumber;
}

/** Finds the trigger of a rule on a task; `null` when there is none (yet). */
export type AnchorFinder = (context: Context) => TriggerDay | null;

const trigger = (event: string, day: DayNumber | null): TriggerDay | null => (day === null ? null : { event, day });

const eventAnchor = (type: EventType): AnchorFinder => {
  const index = eventIndex(type);
  return ({ life }) => trigger(type, life.first[index] ?? null);
};

/** The later (or earlier) of two triggers. */
const pick = (a: TriggerDay, b: TriggerDay, later: boolean): TriggerDay =>
  b.day > a.day === later && b.day !== a.day ? b : a;

/** The latest needs all of its parts; the earliest needs one. */
const extremeAnchor =
  (parts: readonly AnchorFinder[], later: boolean): AnchorFinder =>
  (context) => {
    let found: TriggerDay | null = null;
    for (const part of parts) {
      const next = part(context);
      if (next === null) {
        if (later) return null;
        continue;
      }
      found = found === null ? next : pick(found, next, later);
    }
    return found;
  };

/** The first due day of a recurrence after the start of the task that nothing was reported for, in time or late. */
const missedAnchor = (rule: RecurrenceRule): AnchorFinder => {
  const tables = rule.on.filter(isDated).map(cadenceTable);
  const [table] = tables;
  const types = new Set<EventType>(rule.fulfilledBy ?? []);
  return ({ life, calendar }) => {
    if (table === undefined || life.start === null) return null;
    for (let index = table.lastBefore(life.start + 1, calendar) + 1; ; index++) {
      const occurrence = table.occurrence(index, calendar);
      if (reportedOn({ tables, types }, occurrence, life.events, calendar) === null) {
        return { event: `missed ${rule.provision}`, day: occurrence.due };
      }
    }
  };
};

/** The day written in an event; its own day when the record does not give one. */
export const writtenDay = (event: CheckedEvent, key: "endsOn" | "minutesOn"): DayNumber => {
  const written = event.source[key];
  return written === undefined ? event.day : dayOf(written);
};

/** Compiles an anchor; `recurrence` finds the rule that a `missed` anchor names. */
export const compileAnchor = (anchor: Anchor, recurrence: (id: string) => RecurrenceRule | undefined): AnchorFinder => {
  if (anchor === "due") return ({ life }) => trigger("due", life.due);
  if (anchor === "originalDue") return ({ life }) => trigger("originalDue", life.originalDue);
  if (anchor === "start") return ({ life }) => trigger("start", life.start);
  if (typeof anchor === "string") return eventAnchor(anchor);
  const parts = (anchors: readonly Anchor[]): AnchorFinder[] => anchors.map((part) => compileAnchor(part, recurrence));
  if ("latestOf" in anchor) return extremeAnchor(parts(anchor.latestOf), true);
  if ("earliestOf" in anchor) return extremeAnchor(parts(anchor.earliestOf), false);
  if ("firstKnownOf" in anchor) {
    const finders = parts(anchor.firstKnownOf);
    return (context) => {
      for (const finder of finders) {
        const found = finder(context);
        if (found !== null) return found;
      }
      return null;
    };
  }
  if ("last" in anchor) {
    return ({ life }) => trigger(anchor.last, life.events.findLast((event) => event.type === anchor.last)?.day ?? null);
  }
  if ("written" in anchor) {
    const { written } = anchor;
    return ({ life }) => {
      const event = life.events.find((one) => one.type === anchor.in && one.source[written] !== undefined);
      return event === undefined ? null : trigger(written, writtenDay(event, written));
    };
  }
  if ("missed" in anchor) {
    const rule = recurrence(anchor.missed);
    return rule === undefined ? () => null : missedAnchor(rule);
  }
  return ({ dutyDays }) => trigger(`${anchor.duty} ${anchor.at}`, dutyDays.get(anchor.duty)?.[anchor.at] ?? null);
};

type TriggerName = EventType | "due" | "originalDue" | "start" | "endsOn" | "minutesOn";

const TRIGGER_NAMES: Readonly<Record<TriggerName, readonly [vi: string, en: string]>> = {
  endsOn: ["ngày kết thúc kiểm tra theo quyết định", "the end of the inspection as decided"],
  minutesOn: ["ngày lập biên bản kiểm tra", "the minutes of the inspection"],
  due: ["thời hạn của nhiệm vụ", "the deadline of the task"],
  originalDue: ["thời hạn giao ban đầu", "the deadline first set"],
  start: ["ngày giao nhiệm vụ", "the day the task was assigned"],
  issued: ["văn bản được ban hành", "the document was issued"],
  assigned: ["nhiệm vụ được phân công", "the task was assigned"],
  received: ["nhận văn bản", "the document was received"],
  registered: ["nhiệm vụ được cập nhật để theo dõi", "the task was entered for following"],
  returned: ["nhiệm vụ được chuyển lại", "the task was returned"],
  reassigned: ["nhiệm vụ được giao lại", "the task was reassigned"],
  deadlineAdjusted: ["thời hạn được điều chỉnh", "the deadline was adjusted"],
  suspended: ["nhiệm vụ tạm dừng", "the task was suspended"],
  resumed: ["nhiệm vụ tiếp tục", "the task was resumed"],
  progressReported: ["tiến độ được báo cáo", "progress was reported"],
  resultIssued: ["văn bản kết quả được ban hành", "the result document was issued"],
  resultRecorded: ["kết quả được cập nhật", "the result was recorded"],
  completed: ["nhiệm vụ hoàn thành", "the task was finished"],
  confirmed: ["kết quả được xác nhận", "the result was confirmed"],
  delayExplained: ["lý do chậm được giải trình", "the delay was explained"],
  urged: ["văn bản đôn đốc được ban hành", "a pressing document was issued"],
  escalated: ["việc được báo cáo cấp trên", "the matter was escalated"],
  feedbackReceived: ["nhận thông tin phản hồi", "feedback was received"],
  feedbackHandled: ["phản hồi được xử lý", "the feedback was handled"],
  inspectionDecided: ["có quyết định kiểm tra", "an inspection was decided"],
  inspectionEnded: ["kiểm tra kết thúc", "the inspection ended"],
  inspectionReported: ["kết quả kiểm tra được báo cáo", "the inspection was reported"],
  inspectionNotified: ["kết quả kiểm tra được thông báo", "the inspected unit was told"],
  cancelled: ["nhiệm vụ bị hủy", "the task was called off"],
};

/** Writes down the trigger as the first step of a derivation. */
export const traceTrigger = (context: Context, found: TriggerDay): void => {
  if (context.trace === undefined) return;
  const names: Readonly<Record<string, readonly [string, string]>> = TRIGGER_NAMES;
  const [vi, en] = names[found.event] ?? [found.event, found.event];
  context.trace.push(
    step("trigger", found.day, `Mốc: ${vi}, ${spell(found.day).vi}`, `Trigger: ${en}, ${spell(found.day).en}`),
  );
};
