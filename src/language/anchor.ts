import type { EventType } from "./vocabulary.js";

/** Names a rule within its profile: the provision id, with `:something` when a provision has several rules. */
export type RuleId = string;

/** Days of the task itself: its current deadline, the one first set, the assignment (the issue when none is recorded). */
export const TASK_DAYS = ["due", "originalDue", "start"] as const;
/** A day of the task itself: `due`, `originalDue` or `start`. */
export type TaskDay = (typeof TASK_DAYS)[number];

/** Days that are written in an event: the end of an inspection in its decision, the day of its minutes. */
export const WRITTEN_DAYS = ["endsOn", "minutesOn"] as const;
/** A day that is written in an event: `endsOn` or `minutesOn`. */
export type WrittenDay = (typeof WRITTEN_DAYS)[number];

/** The day a span starts from. */
export type Anchor =
  /** The first event of a type. */
  | EventType
  | TaskDay
  | {
      /** The latest of these days that is known; while one of them is not recorded, nobody is late by it. */
      readonly latestOf: readonly Anchor[];
    }
  | {
      /** The earliest of those of these days that are known. */
      readonly earliestOf: readonly Anchor[];
    }
  | {
      /** The first of the list that is known at all: the deadline, or else the start. */
      readonly firstKnownOf: readonly Anchor[];
    }
  | {
      /** The last event of this type. */
      readonly last: EventType;
    }
  | {
      /** The day that is written in an event. */
      readonly written: WrittenDay;
      /** The type of the event that it is written in. */
      readonly in: EventType;
    }
  | {
      /** The due day of a recurrence that nothing was reported for: the first one since the last report. */
      readonly missed: RuleId;
    }
  | {
      /** Another deadline rule of the profile, which this one goes on from: a chain. */
      readonly duty: RuleId;
      /** Its due day, or the day on which it was fulfilled. */
      readonly at: "due" | "fulfilled";
    };

/** How one of several anchors is taken. */
export type Choice = "latestOf" | "earliestOf" | "firstKnownOf";

/** What each form of an anchor comes to. */
export interface AnchorCases<R> {
  readonly event: (type: EventType) => R;
  readonly taskDay: (day: TaskDay) => R;
  readonly last: (type: EventType) => R;
  readonly written: (day: WrittenDay, type: EventType) => R;
  readonly missed: (id: RuleId) => R;
  readonly duty: (id: RuleId, at: "due" | "fulfilled") => R;
  readonly several: (choice: Choice, parts: readonly R[]) => R;
}

const isTaskDay = (anchor: EventType | TaskDay): anchor is TaskDay => (TASK_DAYS as readonly string[]).includes(anchor);

/** What an anchor comes to, its parts first: the only walk through anchors there is. */
export const foldAnchor = <R>(anchor: Anchor, cases: AnchorCases<R>): R => {
  if (typeof anchor === "string") return isTaskDay(anchor) ? cases.taskDay(anchor) : cases.event(anchor);
  const several = (choice: Choice, parts: readonly Anchor[]): R =>
    cases.several(
      choice,
      parts.map((part) => foldAnchor(part, cases)),
    );
  if ("latestOf" in anchor) return several("latestOf", anchor.latestOf);
  if ("earliestOf" in anchor) return several("earliestOf", anchor.earliestOf);
  if ("firstKnownOf" in anchor) return several("firstKnownOf", anchor.firstKnownOf);
  if ("last" in anchor) return cases.last(anchor.last);
  if ("written" in anchor) return cases.written(anchor.written, anchor.in);
  return "missed" in anchor ? cases.missed(anchor.missed) : cases.duty(anchor.duty, anchor.at);
};
