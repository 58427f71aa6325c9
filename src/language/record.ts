import type { Bilingual } from "../errors.js";
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
      /** What a record lacks, as a finding says it: “chưa kèm văn bản giao nhiệm vụ”. */
      readonly missing?: Bilingual;
    }
  | {
      /** Events that need a reason (`reason`, or `note`). */
      readonly reasonFor: readonly EventType[];
      /** What a record lacks, as a finding says it: “chưa ghi lý do bằng văn bản”. */
      readonly missing?: Bilingual;
    }
  | {
      /** An event that must be followed by another: a finished task by its confirmation. */
      readonly event: EventType;
      /** The event that must follow. */
      readonly needs: EventType;
    };
