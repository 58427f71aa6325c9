import { dayNumber } from "../../support/civil.js";
import type { Bodies, Body } from "./bodies.js";
import type { EventIn } from "./input.js";

/** Who did what on which day (SEMANTICS 11): nobody is named, a role, or a body for which a part or its head acted. */

export type Doer =
  | { readonly kind: "nobody" }
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "body"; readonly body: Body };

export interface Act {
  readonly type: string;
  readonly on: number;
  readonly by: Doer;
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

const doerOf = (by: string | undefined, bodies: Bodies): Doer => {
  if (by === undefined) return { kind: "nobody" };
  if (ROLES.includes(by)) return { kind: "role", role: by };
  const body = bodies.named(by);
  if (body.isOffice) return { kind: "role", role: "office" };
  if (body.isAssigner || body.isDepartment) return { kind: "role", role: "assigner" };
  return body.isCityOffice ? { kind: "role", role: "cityOffice" } : { kind: "body", body };
};

const actOf = (event: EventIn, bodies: Bodies, occasion: string, dated: string): Act => ({
  type: event.type,
  on: dayNumber(event.on),
  by: doerOf(event.by, bodies),
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
  return events.map((event, index) => actOf(event, bodies, occasions[index] ?? "", dated[index] ?? ""));
};

export const isByNobody = ({ by }: Act): boolean => by.kind === "nobody";
export const isByRole = ({ by }: Act, role: string): boolean => by.kind === "role" && by.role === role;
export const isByOffice = (act: Act): boolean => isByRole(act, "office");

/** By one of the leads, or under the word of their role. */
export const isByLead = (act: Act, leads: readonly Body[]): boolean => isByRole(act, "lead") || isByBody(act, leads);

export const isByBody = ({ by }: Act, bodies: readonly Body[]): boolean => {
  if (by.kind === "body") return bodies.some(({ key }) => key === by.body.key);
  return by.kind === "role" && by.role === "office" && bodies.some(({ isOffice }) => isOffice);
};

/** The office did it, or nobody is named: a missing `by` fulfils what asked for it. */
export const mayBeOffice = (act: Act): boolean => isByNobody(act) || isByOffice(act);
