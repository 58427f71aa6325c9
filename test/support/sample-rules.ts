import type { Span, WorkingHourSpan } from "../../src/calendar/index.js";
import type { Bilingual } from "../../src/errors.js";
import type { Anchor } from "../../src/language/anchor.js";
import type { BodyKindId } from "../../src/language/bodies.js";
import type { CalendarTrigger, DayTrigger, Passing, Rule, SpanLimit } from "../../src/language/rule.js";
import type { DeadlineRule, RecurrenceRule, RightRule, StateRule } from "../../src/language/rule-kind.js";
import type { ActorId } from "../../src/language/vocabulary.js";

/** The parts of a rule that every kind has, its bearer by role. */
interface Common extends Partial<Omit<Rule, "trigger" | "limit" | "bearer" | "modality">> {
  readonly actor?: ActorId;
  /** Whoever did the trigger owes. */
  readonly did?: "trigger";
  readonly kinds?: readonly BodyKindId[];
}

const text: Bilingual = { vi: "Việc", en: "A duty" };

/** What every sample rule says unless a test says otherwise. */
const commonOf = ({ actor = "office", did, kinds, ...more }: Common) => ({
  provision: "lao-cai/6.2.a",
  topic: "urge" as const,
  text,
  ...more,
  bearer: { role: actor, ...(did === undefined ? {} : { did }), ...(kinds === undefined ? {} : { kinds }) },
});

type DayParts = Partial<DayTrigger> & Common;

export interface DeadlineParts extends DayParts {
  readonly span?: Span | WorkingHourSpan;
  readonly counts?: "back";
  readonly at?: string;
}

const dayTrigger = ({ on = "received", each, by, opens, restDayTrigger, cutoff }: Partial<DayTrigger>): DayTrigger => ({
  on,
  ...(each === undefined ? {} : { each }),
  ...(by === undefined ? {} : { by }),
  ...(opens === undefined ? {} : { opens }),
  ...(restDayTrigger === undefined ? {} : { restDayTrigger }),
  ...(cutoff === undefined ? {} : { cutoff }),
});

const limitOf = ({ span, counts, at }: DeadlineParts): SpanLimit => ({
  span: span ?? { workingDays: 3, firstDay: "next" },
  ...(counts === undefined ? {} : { counts }),
  ...(at === undefined ? {} : { at }),
});

/** An act of the office within three working days of receipt, its parts said one beside the other. */
export const deadlineRule = (parts: DeadlineParts = {}): DeadlineRule => {
  const { on: _on, each: _each, by: _by, opens: _opens, restDayTrigger: _rest, cutoff: _cutoff, ...limited } = parts;
  const { span: _span, counts: _counts, at: _at, ...common } = limited;
  return {
    fulfilledBy: ["urged"],
    ...commonOf(common),
    modality: "must",
    trigger: dayTrigger(parts),
    limit: limitOf(parts),
  };
};

export interface RightParts extends DayParts {
  /** `null`: no last day. */
  readonly span?: Span | null;
  readonly counts?: "back";
}

/** A right of the lead to return a task within two working days of receipt. */
export const rightRule = (parts: RightParts = {}): RightRule => {
  const { on: _on, each: _each, by: _by, opens: _opens, restDayTrigger: _rest, cutoff: _cutoff, ...limited } = parts;
  const { span = { workingDays: 2, firstDay: "next" } as const, counts, ...common } = limited;
  const back = counts === undefined ? {} : { counts };
  return {
    fulfilledBy: ["returned"],
    ...commonOf({ actor: "lead", topic: "returnTask", ...common }),
    modality: "may",
    trigger: dayTrigger(parts),
    ...(span === null ? {} : { limit: { span, ...back } }),
  };
};

export interface StateParts extends Common {
  readonly after?: Anchor;
  readonly passes?: Passing;
}

/** A letter of the office once three working days have passed since the deadline. */
export const stateRule = ({ after = "due", passes, ...common }: StateParts = {}): StateRule => ({
  fulfilledBy: ["urged"],
  action: { vi: "Văn bản đôn đốc", en: "A letter" },
  ...commonOf(common),
  modality: "must",
  trigger: { state: { after, passes: passes ?? { reaches: { workingDays: 3, firstDay: "next" } } } },
});

export type RecurrenceParts = Partial<CalendarTrigger> & Common;

/** A monthly report on every open task. */
export const recurrenceRule = (parts: RecurrenceParts = {}): RecurrenceRule => {
  const { calendar, per = "task", coincide, dataPeriod, owedBy, ifAny, ...common } = parts;
  return {
    ...commonOf({ actor: "lead", topic: "periodicReport", ...common }),
    modality: "must",
    trigger: {
      calendar: calendar ?? [{ every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" }],
      per,
      ...(coincide === undefined ? {} : { coincide }),
      ...(dataPeriod === undefined ? {} : { dataPeriod }),
      ...(owedBy === undefined ? {} : { owedBy }),
      ...(ifAny === undefined ? {} : { ifAny }),
    },
  };
};
