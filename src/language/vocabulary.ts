import { EVENT } from "./words/events.js";
import { keysOf } from "./words/keys-of.js";
import { MEETING } from "./words/meetings.js";
import { ROLE } from "./words/roles.js";
import { TOPIC } from "./words/topics.js";

/** The closed lists that profiles and registers share. */

/** What can happen to a task; one dated fact each, listed with its words. */
export type EventType = keyof typeof EVENT;
/** Every type of event, in the order in which they are listed. */
export const EVENT_TYPES: readonly EventType[] = /* @__PURE__ */ keysOf(EVENT);

/** Dated meetings that some rules hang on, listed with their words. */
export type MeetingType = keyof typeof MEETING;
/** Every type of meeting that a rule of the five hangs on. */
export const MEETING_TYPES: readonly MeetingType[] = /* @__PURE__ */ keysOf(MEETING);

/** Degree of secrecy: mật, tối mật, tuyệt mật. */
export const SECRECIES = ["none", "confidential", "secret", "topSecret"] as const;
/** A degree of secrecy; `none` where a task is not classified. */
export type Secrecy = (typeof SECRECIES)[number];

/** How a printed deadline is bound: *trước ngày*, *chậm nhất ngày*, *ngày*, the end of a month, quarter or year, a span. */
export const DUE_BOUNDS = ["before", "by", "on", "month", "quarter", "year", "span", "none"] as const;
/** How a printed deadline is bound; `none` where its words bind nothing. */
export type DueBound = (typeof DUE_BOUNDS)[number];

/** What a rule is about; one closed list with its words, so that profiles can be laid side by side. */
export type Topic = keyof typeof TOPIC;
/** Everything that a rule can be about, in the order in which topics are listed. */
export const TOPICS: readonly Topic[] = /* @__PURE__ */ keysOf(TOPIC);

/** The common roles, listed with what each means; a profile names those it uses and may add recipients of its own. */
export type Role = keyof typeof ROLE;
/** Every common role: those who assign, follow up, lead, coordinate, inspect, direct. */
export const ROLES: readonly Role[] = /* @__PURE__ */ keysOf(ROLE);

/** A role, or a recipient that a profile names itself. */
export type ActorId = Role | (string & {});

/**
 * The state of a task as a record gives it without a day: a word in a column, a mark. `unclear`: there are words, and they
 * do not say whether the task is done.
 */
export const RECORDED_STATES = [
  "notStarted",
  "inProgress",
  "awaitingConfirmation",
  "completed",
  "suspended",
  "returned",
  "reassigned",
  "cancelled",
  "unclear",
] as const;
/** The state of a task that a record gives without a day; what each word means stands at `RECORDED_STATES`. */
export type RecordedState = (typeof RECORDED_STATES)[number];

/** Where a task stands in its life, the same words under every regulation. */
export const PHASES = [
  "upcoming",
  "open",
  "suspended",
  "returned",
  "awaitingConfirmation",
  "completed",
  "cancelled",
] as const;
/** Where a task stands in its life: not yet open, open, waiting, or closed. */
export type Phase = (typeof PHASES)[number];

/**
 * The four common cells of a summary, the two for tasks that have no deadline, and those that belong to no total: tasks
 * called off, and tasks whose document is not issued yet.
 */
export const CELLS = [
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneUndated",
  "openInTime",
  "openOverdue",
  "openNoDeadline",
  "openUndetermined",
  "cancelled",
  "upcoming",
] as const;
/** The cell of a summary that counts a task: done or open, in time or late, without a deadline, or in no total. */
export type Cell = (typeof CELLS)[number];
