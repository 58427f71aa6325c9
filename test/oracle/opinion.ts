import type { ActorId, Cell, EventType, Phase } from "../../src/language/vocabulary.js";

/** What the reference says; the words are those of the package, so that the two can be laid side by side. */

export interface DutyOpinion {
  readonly rule: string;
  readonly provision: string;
  readonly actor: ActorId;
  readonly period: string | null;
  readonly trigger: { readonly event: EventType | "due"; readonly on: number } | null;
  readonly due: number | null;
  readonly actBy: number | null;
  readonly state: "pending" | "dueSoon" | "overdue" | "met" | "metLate" | "notApplicable";
  readonly fulfilledOn: number | null;
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
  readonly certainty: "official" | "provisional" | "projected" | null;
  readonly reason: string | null;
}

export interface ThresholdOpinion {
  readonly rule: string;
  readonly provision: string;
  readonly actor: ActorId;
  readonly reached: boolean;
  readonly since: number | null;
  readonly handledOn: number | null;
  readonly next: number | null;
  readonly certainty: "official" | "provisional" | "projected" | null;
}

export interface RightOpinion {
  readonly rule: string;
  readonly provision: string;
  readonly actor: ActorId;
  readonly until: number | null;
  readonly state: "open" | "used" | "lapsed" | "notOpened";
  readonly usedOn: number | null;
}

/** What one regulation says, article by article. */
export interface Rules {
  readonly duties: readonly DutyOpinion[];
  readonly thresholds: readonly ThresholdOpinion[];
  readonly rights: readonly RightOpinion[];
}

export interface Opinion extends Rules {
  readonly phase: Phase;
  readonly cell: Cell;
  readonly dueSoon: boolean;
  readonly awaitingConfirmation: boolean;
  readonly suspended: boolean;
  readonly dueOn: number | null;
  readonly originalDueOn: number | null;
  readonly completedOn: number | null;
  readonly workingDaysLeft: number | null;
  readonly workingDaysLate: number | null;
}
