import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { TriggerDay } from "../model/trigger-day.js";

/** What stands between the parts of a key, and what nobody can see. */
const RESERVED = /[/%>~\p{Cc}]/gu;
/** Names whose form in a key is kept; a register has fewer. */
const MOST_KEPT = 1024;

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** A part of a key: `/`, `%`, `>`, `~` and control characters percent-escaped, nothing else. */
export const keyPart = (text: string): string => text.replace(RESERVED, percent);

/** The name of a body in a key: composed letters, lower case, single spaces. */
export const bearerKey = (name: string): string => name.normalize("NFC").trim().toLowerCase().replace(/\s+/gu, " ");

/** The occasion of what is owed once, or has not arisen. */
export const ONCE = "-";

/** Who bears a result: the body where it is known and may be shown, else its role. */
const bearerPart = (unit: string | null, role: string): string => keyPart(unit === null ? role : bearerKey(unit));

/** Makes the keys of the results of one rule. What comes back for every task, its end, is put together once a body. */
export class RuleKeys {
  readonly #rule: string;
  readonly #role: string;
  readonly #ends = new Map<string | null, { readonly bearer: string; readonly once: string }>();
  /** The end without a body, which most rules ask for only. */
  readonly #nobody: { readonly bearer: string; readonly once: string };

  constructor(ruleId: string, role: string) {
    this.#rule = keyPart(ruleId);
    this.#role = role;
    this.#nobody = this.#endOf(null);
  }

  #endOf(unit: string | null): { readonly bearer: string; readonly once: string } {
    const bearer = bearerPart(unit, this.#role);
    return { bearer: `/${bearer}`, once: `/${this.#rule}/${ONCE}/${bearer}` };
  }

  #end(unit: string | null): { readonly bearer: string; readonly once: string } {
    if (unit === null) return this.#nobody;
    const kept = this.#ends.get(unit);
    if (kept !== undefined) return kept;
    const fresh = this.#endOf(unit);
    if (this.#ends.size < MOST_KEPT) this.#ends.set(unit, fresh);
    return fresh;
  }

  /** `NV-12/lao-cai%2F7.2.a/-/sở xây dựng`. */
  of(task: string, occasion: string, unit: string | null): string {
    const { bearer, once } = this.#end(unit);
    return occasion === ONCE ? task + once : `${task}/${this.#rule}/${occasion}${bearer}`;
  }
}

/**
 * Tells the results of one rule apart that would bear one occasion: two events of a type on one day, two answers to one
 * question. The second is `~2`.
 */
export class Occasions {
  #seen: Map<string, number> | null = null;

  of(occasion: string): string {
    this.#seen ??= new Map();
    const times = (this.#seen.get(occasion) ?? 0) + 1;
    this.#seen.set(occasion, times);
    return times === 1 ? occasion : `${occasion}~${times}`;
  }
}

/**
 * The occasion that one event gives: what it refers to, else its type and day. Of a classified task nothing that was written
 * about an event is shown.
 */
export const eventOccasion = ({ source, type, day }: CheckedEvent, { task }: Context): string =>
  source.ref === undefined || task.secrecy !== "none" ? `${type}@${dateOf(day)}` : keyPart(source.ref);

/** The occasion of a state: what it rests on. A new deadline is a new ground, and so is the next missed period. */
export const stateOccasion = (trigger: TriggerDay | null, { life }: Context): string => {
  if (trigger === null) return ONCE;
  if (trigger.ground !== undefined) return trigger.ground;
  if (trigger.kind === "event") return `${trigger.event}@${dateOf(trigger.day)}`;
  const moved = trigger.event === "due" ? life.adjustments.at(-1) : undefined;
  return moved === undefined ? keyPart(trigger.event) : `due+deadlineAdjusted@${moved.on}`;
};

/** A period for which the text names no day; beside a dated report of the same period it is the second. */
export const undatedOccasion = (period: string | null, besideDated: boolean): string =>
  period === null ? ONCE : besideDated ? `${period}~2` : period;

/** A meeting in a key: its type and month. */
export const meetingOccasion = (type: string, day: DayNumber): string => `${type}@${dateOf(day).slice(0, 7)}`;
