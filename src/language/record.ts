import type { EventType } from "./vocabulary.js";

/** A field of a task's record, by its path. */
export const RECORD_FIELDS = [
  "title",
  "document.number",
  "document.issuedOn",
  "document.title",
  "document.signer",
  "document.submittedBy",
  "assignedBy",
  "lead",
  "coordinators",
  "monitor",
  "dueOn",
  "extra",
] as const;
/** A field of a task's record, by its path: `document.number`. */
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What is asked of a record, or of the events in it. */
export type RequirementCheck =
  | {
      /** Fields that must be filled; one finding for each that is not. */
      readonly required: readonly RecordField[];
    }
  | {
      /** Fields that must be empty. */
      readonly forbidden: readonly RecordField[];
    }
  | {
      /** Events that count only with evidence (`evidence`, or a `ref` to a document). */
      readonly evidenceFor: readonly EventType[];
    }
  | {
      /** Events that need a reason (`reason`, or `note`). */
      readonly reasonFor: readonly EventType[];
    }
  | {
      /** An event that must be followed by another: a finished task by its confirmation. */
      readonly event: EventType;
      /** The event that must follow. */
      readonly needs: EventType;
    };
