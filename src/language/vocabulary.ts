/** The closed lists that profiles and registers share. */

/** What can happen to a task; one dated fact each. */
export const EVENT_TYPES = [
  "issued",
  "assigned",
  "received",
  "registered",
  "returned",
  "reassigned",
  "deadlineAdjusted",
  "suspended",
  "resumed",
  "progressReported",
  "resultIssued",
  "resultRecorded",
  "completed",
  "confirmed",
  "delayExplained",
  "urged",
  "escalated",
  "feedbackReceived",
  "feedbackHandled",
  "inspectionDecided",
  "inspectionEnded",
  "inspectionReported",
  "inspectionNotified",
  "cancelled",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Dated meetings that some rules hang on. */
export const MEETING_TYPES = ["regularSession", "committeeConference", "yearEndConference", "briefing"] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/** Degree of secrecy: mật, tối mật, tuyệt mật. */
export const SECRECIES = ["none", "confidential", "secret", "topSecret"] as const;
export type Secrecy = (typeof SECRECIES)[number];

/** How a printed deadline is bound: *trước ngày*, *chậm nhất ngày*, *ngày*, the end of a month, quarter or year, a span. */
export const DUE_BOUNDS = ["before", "by", "on", "month", "quarter", "year", "span", "none"] as const;
export type DueBound = (typeof DUE_BOUNDS)[number];

/** What a rule is about; one closed list, so that profiles can be laid side by side. */
export const TOPICS = [
  "effect",
  "registerTask",
  "followTask",
  "returnTask",
  "explainDelay",
  "reportProgress",
  "recordResult",
  "periodicReport",
  "reportBacklog",
  "reportClassified",
  "extractData",
  "reportAtMeeting",
  "handleFeedback",
  "reportInspection",
  "notifyInspected",
  "urge",
  "escalate",
  /** A consequence that follows by itself; nobody has to act for it. */
  "answerJointly",
  "reportRegulation",
  "maintainSystem",
  "recordFields",
  "classifiedRecord",
  "validUpdate",
  "confirmResult",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The common roles; a profile names those it uses and may add recipients of its own. */
export const ROLES = ["assigner", "office", "lead", "coordinator", "inspector", "director"] as const;
export type Role = (typeof ROLES)[number];

/** A role, or a recipient that a profile names itself. */
export type ActorId = Role | (string & {});

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
export type Phase = (typeof PHASES)[number];

/**
 * The four common cells of a summary, the two for tasks that have no deadline, and those that belong to no total: tasks
 * called off, and tasks whose document is not issued yet.
 */
export const CELLS = [
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "openInTime",
  "openOverdue",
  "openNoDeadline",
  "cancelled",
  "upcoming",
] as const;
export type Cell = (typeof CELLS)[number];
