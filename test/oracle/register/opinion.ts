/** What the second reading says, in the words and keys of SEMANTICS 29-31. */

export type State =
  | "pending"
  | "dueSoon"
  | "owed"
  | "overdue"
  | "met"
  | "metLate"
  | "missed"
  | "undetermined"
  | "notApplicable";

export type TriggerKind = "event" | "day" | "calendar" | "state";

export interface DutyOpinion {
  readonly key: string;
  readonly ruleId: string;
  readonly provision: string;
  readonly taskId: string | null;
  /** The canonical name of the body that bears it; null for the office, the assigner and a body that is not known. */
  readonly unit: string | null;
  readonly actor: string;
  readonly modality: "must";
  readonly trigger: { readonly kind: TriggerKind; readonly on: string | null };
  /** The period of a calendar duty. */
  readonly period: string | null;
  readonly due: string | null;
  readonly since: string | null;
  readonly state: State;
  readonly reason: string | null;
  readonly workingDaysLate: number | null;
  readonly fulfilledOn: string | null;
}

export interface QuestionOpinion {
  readonly code: string;
  /** The task, the body, or the kind of event that the question is about. */
  readonly subject: string;
  readonly keys: readonly string[];
}

export type Phase = "upcoming" | "open" | "returned" | "suspended" | "awaitingConfirmation" | "completed" | "cancelled";

export interface TaskOpinion {
  readonly id: string;
  readonly phase: Phase;
  readonly status: { readonly id: string; readonly vi: string };
  readonly duties: readonly DutyOpinion[];
}

export interface RegisterOpinion {
  readonly tasks: readonly TaskOpinion[];
  readonly duties: readonly DutyOpinion[];
  readonly questions: readonly QuestionOpinion[];
}
