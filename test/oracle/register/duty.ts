import { isoDay } from "../../support/civil.js";
import { workingDaysAfter } from "../calendar.js";
import { bodiesIn } from "./acts.js";
import type { Body } from "./bodies.js";
import { type Context, notKept, type Question } from "./context.js";
import type { History } from "./history.js";
import type { DutyOpinion, State, TriggerKind } from "./opinion.js";

/** "Sắp đến hạn": the default of A24. */
const SOON_WORKING_DAYS = 3;

/** One duty before it is judged: which rule, of which task, who bears it, and what called it up. */
export interface Who {
  readonly rule: string;
  readonly actor: string;
  readonly history: History | null;
  /** null: the office, the assigner, or a body that is not known. */
  readonly bearer: Body | null;
  readonly trigger: { readonly kind: TriggerKind; readonly on: number | null };
  readonly occasion?: string;
  readonly about?: string;
  readonly period?: string;
}

/** Only what takes a key apart, and control characters (SEMANTICS 31). */
const escaped = (part: string): string =>
  part.replace(/[/%>~]|\p{Cc}/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

/** Of a classified task no name: the role, and which of those who ever led it, or else did something in it. */
const place = (history: History, bearer: Body): number => {
  const leads = history.tenures.flatMap(({ leads }) => leads.bodies.map(({ key }) => key));
  const others = history.acts.flatMap((act) => bodiesIn(act).map(({ key }) => key));
  return [...new Set([...leads, ...others])].indexOf(bearer.key);
};

const bearerPart = ({ bearer, actor, history }: Who): string => {
  if (bearer === null) return actor;
  if (history?.classified !== true) {
    return bearer.isOffice ? "office" : (bearer.id ?? bearer.name.normalize("NFC").toLowerCase());
  }
  const number = place(history, bearer);
  return number > 0 ? `${actor} ${number + 1}` : actor;
};

export const keyOf = (who: Who): string => {
  const { rule, history, occasion = "-", about } = who;
  const parts = [history?.task.id ?? "-", rule, occasion, bearerPart(who)].map(escaped).join("/");
  return about === undefined ? parts : `${parts}>${escaped(about)}`;
};

const iso = (day: number | null): string | null => (day === null || !Number.isFinite(day) ? null : isoDay(day));

interface Verdict {
  readonly state: State;
  readonly due?: number | null;
  readonly since?: number | null;
  readonly reason?: string;
  readonly late?: number | null;
  readonly fulfilledOn?: number | null;
}

export const row = (who: Who, verdict: Verdict): DutyOpinion => ({
  key: keyOf(who),
  ruleId: who.rule,
  provision: who.rule.split(":")[0] ?? who.rule,
  taskId: who.history?.task.id ?? null,
  unit: who.bearer === null ? null : who.bearer.name,
  actor: who.actor,
  modality: "must",
  trigger: { kind: who.trigger.kind, on: iso(who.trigger.on) },
  period: who.period ?? null,
  due: iso(verdict.due ?? null),
  since: iso(verdict.since ?? null),
  state: verdict.state,
  reason: verdict.reason ?? null,
  workingDaysLate: verdict.late ?? null,
  fulfilledOn: iso(verdict.fulfilledOn ?? null),
});

export const notApplicable = (who: Who, reason: string, due: number | null = null): DutyOpinion =>
  row(who, { state: "notApplicable", reason, due });

/** Hangs on something that the register does not tell: no days late, and a question. */
export const undetermined = (
  context: Context,
  who: Who,
  question: Question,
  due: number | null = null,
): DutyOpinion => {
  context.questions.ask(question, keyOf(who));
  return row(who, { state: "undetermined", due });
};

export interface Limit {
  readonly due: number;
  /** From when days late are counted: the due day, or the day of the answer when it passed in a wait. */
  readonly lateFrom?: number;
  readonly fulfilledOn: number | null;
  /** What could have fulfilled it. */
  readonly types: readonly string[];
}

/** A duty with a last day, at the end of the day judged. The last day itself is never late. */
export const judged = (context: Context, who: Who, { due, lateFrom = due, fulfilledOn, types }: Limit): DutyOpinion => {
  const { asOf } = context;
  if (fulfilledOn !== null) {
    if (fulfilledOn <= lateFrom) return row(who, { state: "met", due, fulfilledOn });
    return row(who, { state: "metLate", due, fulfilledOn, late: workingDaysAfter(lateFrom, fulfilledOn) });
  }
  if (asOf > lateFrom) {
    const [unknown] = notKept(context, types);
    if (unknown !== undefined) return undetermined(context, who, { code: "keepsEvent", subject: unknown }, due);
    return row(who, { state: "overdue", due, late: workingDaysAfter(lateFrom, asOf) });
  }
  const soon = workingDaysAfter(asOf, Math.max(due, asOf)) <= SOON_WORKING_DAYS;
  return row(who, { state: soon ? "dueSoon" : "pending", due });
};

export interface Prompt {
  readonly since: number;
  readonly fulfilledOn: number | null;
  readonly types: readonly string[];
}

/** "Kịp thời", "ngay khi": owed since a day, without a number; never late (SEMANTICS 14). */
export const promptly = (context: Context, who: Who, { since, fulfilledOn, types }: Prompt): DutyOpinion => {
  if (fulfilledOn !== null) return row(who, { state: "met", since, fulfilledOn });
  const [unknown] = notKept(context, types);
  if (unknown !== undefined) return undetermined(context, who, { code: "keepsEvent", subject: unknown });
  return row(who, { state: "owed", since });
};
