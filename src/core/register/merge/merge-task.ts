import { both } from "../../../bilingual.js";
import type { PlainDate } from "../../../calendar/index.js";
import type { Problem } from "../../../errors.js";
import { SECRECIES } from "../../../language/vocabulary.js";
import { nameKey, textKey } from "../../bodies/name-key.js";
import { documentNumber } from "../../bodies/register-context.js";
import { splitBodies } from "../../bodies/split-bodies.js";
import { optional } from "../../model/optional.js";
import type { Task, TaskDocument, TaskEvent } from "../../model/task.js";
import { ChangeBook, type TaskChange } from "./change-book.js";
import { lastOf, mergeDeadline } from "./merge-deadline.js";
import { mergeEvents } from "./merge-events.js";

/** What the merging of one task is given. */
export interface MergeDay {
  /** The day on which deadlines and leads that differ are taken to have changed. */
  readonly on: PlainDate | undefined;
  readonly problems: Problem[];
}

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === "";

/** The bodies that a text names, as they are compared. */
const bodiesKey = (text: string): string => splitBodies(text).map(nameKey).sort().join("; ");

/** A text of the new register; where it says nothing, the one before, which is told. */
const mergeText = <T extends string | null | undefined>(
  field: string,
  before: T,
  after: T,
  changes: ChangeBook,
  keyOf: (text: string) => string = textKey,
): T => {
  if (isBlank(before) && isBlank(after)) return after;
  if (isBlank(after)) {
    changes.add(field, before ?? null, null, true);
    return before;
  }
  if (isBlank(before) || keyOf(before ?? "") !== keyOf(after ?? "")) changes.add(field, before ?? null, after ?? null);
  return after;
};

const mergeDocument = (last: Task, next: Task, changes: ChangeBook): TaskDocument | null => {
  if (last.document === null || next.document === null) {
    if (next.document !== null) changes.add("document", null, next.document.number ?? next.document.issuedOn ?? null);
    return next.document ?? last.document;
  }
  const [a, b] = [last.document, next.document];
  const keys = ["number", "issuedOn", "title", "signer", "submittedBy"] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = mergeText(`document.${key}`, a[key], b[key], changes);
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

const mergeExtra = (last: Task, next: Task, changes: ChangeBook): Task["extra"] => {
  const keys = [...new Set([...Object.keys(next.extra), ...Object.keys(last.extra)])];
  return Object.fromEntries(
    keys.map((key) => {
      const own = ({ extra }: Task): string | undefined => (Object.hasOwn(extra, key) ? extra[key] : undefined);
      return [key, mergeText(`extra.${key}`, own(last), own(next), changes) ?? ""];
    }),
  );
};

/** The lead and, where the day is told, the event by which it changed. */
const mergeLead = (
  last: Task,
  next: Task,
  { on, problems }: MergeDay,
  changes: ChangeBook,
): { readonly lead: string | null; readonly event: TaskEvent | null } => {
  const moved = lastOf(last.events, "reassigned");
  const before = moved?.lead ?? last.lead;
  const said = lastOf(next.events, "reassigned")?.lead ?? next.lead;
  const after = mergeText("lead", before, said, changes, bodiesKey);
  const isSame = (before === null && after === null) || bodiesKey(before ?? "") === bodiesKey(after ?? "");
  // The first lead may still be printed of a task that was passed on.
  if (isSame || after === null || before === null)
    return { lead: moved === undefined ? after : last.lead, event: null };
  if (on !== undefined) return { lead: last.lead, event: { type: "reassigned", on, lead: after } };
  if (moved === undefined) return { lead: after, event: null };
  problems.push({
    code: "missing",
    path: "on",
    found: last.id,
    expected: both("ngày đổi đơn vị chủ trì", "the day on which the lead changed"),
  });
  return { lead: last.lead, event: null };
};

const mergeCoordinators = (last: Task, next: Task, changes: ChangeBook): readonly string[] => {
  const [before, after] = [last.coordinators.join("; "), next.coordinators.join("; ")];
  mergeText("coordinators", before, after, changes, bodiesKey);
  return next.coordinators.length === 0 ? last.coordinators : next.coordinators;
};

/** A yes or no, or the parts of one; what the new register does not say stays. */
const mergeFlag = <T>(field: string, before: T, after: T, unsaid: T, changes: ChangeBook): T => {
  if (after === unsaid) return before;
  if (JSON.stringify(before) !== JSON.stringify(after))
    changes.add(field, JSON.stringify(before), JSON.stringify(after));
  return after;
};

/** Whether an id may hold words of its task: it was open, and its content gave the id; or the number of its document did. */
const tellsContent = (task: Task): boolean => {
  if (task.secrecy === "none") return true;
  const number = documentNumber(task);
  return number !== "" && task.id.toLowerCase().replace(/\s+/gu, "").startsWith(number);
};

/** The strictest degree of secrecy that either register tells. */
const mergeSecrecy = (last: Task, next: Task, changes: ChangeBook): Task["secrecy"] => {
  const strictest = SECRECIES.indexOf(last.secrecy) > SECRECIES.indexOf(next.secrecy) ? last.secrecy : next.secrecy;
  if (last.secrecy !== next.secrecy) changes.add("secrecy", last.secrecy, next.secrecy, strictest === last.secrecy);
  return strictest;
};

/**
 * A task as the new register tells it, with its history. What the new register leaves blank stays, and is told: a cell that
 * is empty takes nothing back.
 */
export const mergeTask = (
  last: Task,
  next: Task,
  day: MergeDay,
): {
  /** The id that the task has in the merged register. */
  readonly id: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly changes: readonly TaskChange[];
  readonly isOpen: boolean;
} => {
  const changes = new ChangeBook();
  const title = mergeText("title", last.title, next.title, changes);
  const lead = mergeLead(last, next, day, changes);
  const deadline = mergeDeadline(last, next, day.on, changes, day.problems);
  const secrecy = mergeSecrecy(last, next, changes);
  const told = [lead.event, deadline.event].filter((event) => event !== null);
  const events = [...mergeEvents(last.events, next.events, changes), ...told];
  const state = mergeText("recordedState", last.recordedState, next.recordedState, changes);
  const id = secrecy !== "none" && tellsContent(last) ? next.id : last.id;
  const raw = {
    id,
    ...optional("ordinal", next.ordinal),
    title,
    document: mergeDocument(last, next, changes),
    assignedBy: mergeText("assignedBy", last.assignedBy, next.assignedBy, changes, nameKey),
    lead: lead.lead,
    coordinators: mergeCoordinators(last, next, changes),
    monitor: mergeText("monitor", last.monitor, next.monitor, changes),
    ...deadline.fields,
    secrecy,
    urgent: mergeFlag("urgent", last.urgent, next.urgent, false, changes),
    multiUnit: mergeFlag("multiUnit", last.multiUnit, next.multiUnit, null, changes),
    writtenReportRequired: mergeFlag(
      "writtenReportRequired",
      last.writtenReportRequired,
      next.writtenReportRequired,
      null,
      changes,
    ),
    ...optional("recordedState", state),
    events,
    extra: mergeExtra(last, next, changes),
  };
  const isOpen = secrecy === "none";
  return { id, raw, changes: changes.list(isOpen), isOpen };
};
