import { dateOf, dayOf, type PlainDate } from "../../src/calendar/index.js";
import { parseTask, type Task } from "../../src/index.js";
import type { EventType } from "../../src/language/vocabulary.js";

/** A task as a host writes it. */
export interface RawTask {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** What happens to a task, and how many days after it was assigned. */
type History = readonly (readonly [type: EventType, after: number])[];

const OPENING: History = [
  ["assigned", 0],
  ["received", 0],
  ["registered", 1],
];

/** Eight events each: done in time, finished and confirmed, adjusted and suspended, urged without a result. */
const HISTORIES: readonly History[] = [
  [
    ...OPENING,
    ["progressReported", 22],
    ["feedbackReceived", 23],
    ["urged", 24],
    ["resultIssued", 28],
    ["resultRecorded", 29],
  ],
  [
    ...OPENING,
    ["progressReported", 12],
    ["resultIssued", 31],
    ["resultRecorded", 33],
    ["completed", 33],
    ["confirmed", 35],
  ],
  [...OPENING, ["deadlineAdjusted", 8], ["suspended", 10], ["resumed", 17], ["progressReported", 20], ["urged", 31]],
  [
    ...OPENING,
    ["progressReported", 9],
    ["feedbackReceived", 16],
    ["feedbackHandled", 19],
    ["urged", 30],
    ["escalated", 36],
  ],
];

const LEADS = ["Sở Xây dựng", "Sở Nội vụ", "Văn phòng Sở", "UBND phường Sa Pa"];
const FIRST = dayOf("2025-01-06");
/** Days over which the tasks are spread. */
const SPREAD = 500;

export const EVENTS = 8;
/** The day the sample is judged: some tasks are done by then, some late, some open. */
export const AS_OF: PlainDate = "2026-03-10";

/** The ith task of a register that never repeats an id: flags, dates and history vary with `i`. */
export const rawTask = (i: number): RawTask => {
  const assigned = FIRST + ((i * 37) % SPREAD) - SPREAD / 5;
  const history = HISTORIES[i % HISTORIES.length] ?? [];
  return {
    id: `NV-${i}`,
    title: `Nhiệm vụ ${i}`,
    document: { number: `${i}/UBND`, issuedOn: dateOf(assigned - 1) },
    lead: LEADS[i % LEADS.length],
    coordinators: i % 3 === 0 ? ["Sở Tài chính"] : [],
    dueOn: i % 5 === 4 ? null : dateOf(assigned + 29),
    secrecy: i % 16 === 15 ? "secret" : "none",
    urgent: i % 7 === 0,
    events: history.map(([type, after]) => ({
      type,
      on: dateOf(assigned + after),
      ...(type === "deadlineAdjusted" ? { dueOn: dateOf(assigned + 45), reason: "Chờ ý kiến" } : {}),
    })),
  };
};

/** So many different tasks, checked once as a host does. */
export const sampleTasks = (count: number): Task[] => Array.from({ length: count }, (_, i) => parseTask(rawTask(i)));
