import { dayNumber } from "../../support/civil.js";
import { actsFor, type Bodies, type Body, isOne, type Kind } from "./bodies.js";
import { isOfficeOfMany, leadsInCell } from "./cells.js";
import type { EventIn } from "./input.js";

/**
 * Who did what on which day (SEMANTICS 11): a role, or a body for which a part or its head acted, or several of them; a
 * kind, and a collective, name nobody.
 */

export type Doer =
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "body"; readonly body: Body }
  /** Somebody of those kinds; null: the words leave it open. */
  | { readonly kind: "somebody"; readonly of: readonly Kind[] | null };

export interface Act {
  readonly type: string;
  readonly on: number;
  /** Empty: nobody is named, and nothing is said of who it was. */
  readonly by: readonly Doer[];
  /** By a body of which nothing is known, not even its kind: a part of one that owes it, for all one knows. */
  readonly byUnknown: boolean;
  readonly ref: string | null;
  readonly id: string | null;
  readonly dueOn: number | null;
  readonly lead: string | null;
  readonly reason: string | null;
  /** By what a duty that it starts is told from others (SEMANTICS 31). */
  readonly occasion: string;
  /** The same without its id or its ref, which of a classified task stand nowhere. */
  readonly dated: string;
}

const ROLES = [
  "assigner",
  "office",
  "lead",
  "coordinator",
  "inspector",
  "director",
  "cityOffice",
  "feedbackSender",
  "inspected",
];

const doerOf = (by: string, bodies: Bodies): Doer => {
  if (ROLES.includes(by)) return { kind: "role", role: by };
  const body = bodies.named(by);
  if (body.isOffice) return { kind: "role", role: "office" };
  if (body.isAssigner || body.isDepartment) return { kind: "role", role: "assigner" };
  if (body.isCityOffice) return { kind: "role", role: "cityOffice" };
  if (bodies.isMany(by) || (!bodies.isListed(by) && isOfficeOfMany(by))) {
    return { kind: "somebody", of: bodies.kindsMeant(by) };
  }
  return { kind: "body", body };
};

const doersOf = (by: string | undefined, bodies: Bodies): readonly Doer[] => {
  const doers = by === undefined ? [] : leadsInCell(by).map((name) => doerOf(name, bodies));
  return doers.every((doer) => doer.kind === "somebody" && doer.of === null) ? [] : doers;
};

const actOf = (event: EventIn, bodies: Bodies, led: ReadonlySet<string>, occasion: string, dated: string): Act => ({
  type: event.type,
  on: dayNumber(event.on),
  by: doersOf(event.by, bodies),
  byUnknown: doersOf(event.by, bodies).some(
    (doer) => doer.kind === "body" && doer.body.kind === null && !bodies.isKnown(doer.body) && !led.has(doer.body.key),
  ),
  ref: event.ref ?? null,
  id: event.id ?? null,
  dueOn: event.dueOn === undefined ? null : dayNumber(event.dueOn),
  lead: event.lead ?? null,
  reason: event.reason ?? null,
  occasion,
  dated,
});

const datedName = ({ type, on }: EventIn): string => `${type}@${on}`;
const nameOf = (event: EventIn): string => event.id ?? event.ref ?? datedName(event);

/** A name for each event; a twin of the same type is told apart by its number. */
const named = (events: readonly EventIn[], nameOfOne: (event: EventIn) => string): string[] => {
  const met = new Map<string, number>();
  return events.map((event) => {
    const name = nameOfOne(event);
    const place = (met.get(`${event.type} ${name}`) ?? 0) + 1;
    met.set(`${event.type} ${name}`, place);
    return place === 1 ? name : `${name}~${place}`;
  });
};

/** The acts in their order. */
export const actsOf = (events: readonly EventIn[], bodies: Bodies): Act[] => {
  const occasions = named(events, nameOf);
  const dated = named(events, datedName);
  const led = new Set(
    events.flatMap(({ lead }) => (lead === undefined ? [] : bodies.inCell(lead).bodies.map(({ key }) => key))),
  );
  return events.map((event, index) => actOf(event, bodies, led, occasions[index] ?? "", dated[index] ?? ""));
};

export const isByNobody = ({ by }: Act): boolean => by.length === 0;
export const isByRole = ({ by }: Act, role: string): boolean =>
  by.some((doer) => doer.kind === "role" && doer.role === role);
export const isByOffice = (act: Act): boolean => isByRole(act, "office");

/** By one of the leads, or under the word of their role. */
export const isByLead = (act: Act, leads: readonly Body[]): boolean => isByRole(act, "lead") || isByBody(act, leads);

export const isByBody = (act: Act, bodies: readonly Body[]): boolean =>
  act.by.some((doer) => doer.kind === "body" && bodies.some((body) => isOne(body, doer.body))) ||
  (isByOffice(act) && bodies.some(({ isOffice }) => isOffice));

/** Whether what is said of who it was leaves it open that it was one of them. */
export const mayBeBody = ({ by, byUnknown }: Act, bodies: readonly Body[]): boolean =>
  by.length === 0 ||
  byUnknown ||
  by.some(
    (doer) =>
      doer.kind === "somebody" &&
      (doer.of === null || bodies.some(({ kind }) => kind === null || doer.of?.includes(kind))),
  );

/** What is said of a division may be said of the Office, or of one of its own (Sở Ngoại vụ, Điều 8 khoản 2; Lào Cai, Điều 5). */
const isSaidOfOffice = (kinds: readonly Kind[] | null): boolean => kinds === null || kinds.includes("division");

/** The office did it, or nobody is named: a missing `by` fulfils what asked for it. */
export const mayBeOffice = (act: Act): boolean =>
  isByNobody(act) ||
  isByOffice(act) ||
  act.byUnknown ||
  act.by.some((doer) => doer.kind === "somebody" && isSaidOfOffice(doer.of));

/** The bodies named, and of their parts those for which they act. */
export const bodiesIn = ({ by }: Act): readonly Body[] =>
  by.flatMap((doer) => (doer.kind === "body" ? [actsFor(doer.body)] : []));
