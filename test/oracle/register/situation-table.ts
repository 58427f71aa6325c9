import type { EventIn, RegisterIn, TaskIn } from "./input.js";

/** How the situations are written down: short enough that a jurist reads a row in one go. */

/** "reassigned 2026-03-02 lead=Sở Y tế" */
const event = (line: string): EventIn => {
  const [type = "", on = "", ...rest] = line.split(" ");
  const fields = rest
    .join(" ")
    .split("; ")
    .filter((field) => field !== "")
    .map((field) => field.split("=") as [string, string]);
  return { type, on, ...Object.fromEntries(fields) };
};

/** One task, with its events in order. */
export const task = (fields: Partial<TaskIn>, ...events: readonly string[]): TaskIn => ({
  id: "1",
  title: "x",
  ...fields,
  events: events.map(event),
});

/** The register of one task, of which every event is kept and of which no report is. */
export const alone = (fields: Partial<TaskIn>, ...events: readonly string[]): RegisterIn => ({
  tasks: [task(fields, ...events)],
});

/** A task of a document of a day. */
export const of = (issuedOn: string, fields: Partial<TaskIn>): Partial<TaskIn> => ({
  document: { number: "100/UBND-TH", issuedOn },
  ...fields,
});

/**
 * One rule of one bearer on several days. What is expected is written as
 * `state [days late] [due day] [since day] [reason]`, `-` for: nobody owes anything under it.
 */
export interface Situation {
  readonly says: string;
  readonly profile: string;
  readonly register: RegisterIn;
  readonly rule: string;
  readonly unit?: string;
  readonly period?: string;
  readonly task?: string;
  /** Another reading than the default, by its ambiguity. */
  readonly readings?: Readonly<Record<string, string>>;
  /** `-`, or the event that calls the rule up once more, as its key names it. */
  readonly occasion?: string;
  readonly on: Readonly<Record<string, string>>;
}
