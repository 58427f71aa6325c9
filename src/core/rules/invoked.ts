import type { DayNumber } from "../../calendar/index.js";
import { doerOf, isActOf } from "../lifecycle/doer.js";
import { tenureStart } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Occasion } from "./occasion.js";
import type { Owner, Owners } from "./owners.js";

/** Who bears what only its bearer can call up, and on what occasion; `null`: its day was that of a lead before. */
export interface InvokedBearer {
  readonly owner: Owner;
  readonly occasion: Occasion | null;
}

/** The day on which whoever did an act led: its own, or the last one of a lead that acted as it passed the task on, or later. */
const ledOn = (act: CheckedEvent, { life, register }: Context): DayNumber => {
  const doer = doerOf(act.source.by, act.day, life.tenures, register.directory);
  if (doer === null || doer.role === "lead") {
    const later = life.events.slice(life.events.indexOf(act) + 1);
    return later.some(({ type, day }) => type === "reassigned" && day === act.day) ? act.day - 1 : act.day;
  }
  // Under the name of a body that is no more acts the one that it went into.
  if (doer.bodies.some(({ to }) => to !== null && to < act.day)) return act.day;
  const led = life.tenures.findLast(({ from, leads }) => from <= act.day && leads.some((lead) => isActOf(doer, lead)));
  return led === undefined ? act.day : Math.min(act.day, led.to ?? act.day);
};

/**
 * What is called up by an act is borne by who did it; what nobody has called up is for who leads now to do. Days of a lead
 * before are none of a new one: to it the task was given when it passed on. Where it passed on because a body ended,
 * nothing was given: of an act no day is known but its own.
 */
export const invokedBearers = (occasion: Occasion, owners: Owners, context: Context): readonly InvokedBearer[] => {
  const { act, found } = occasion;
  const { tenures, events } = context.life;
  const day = act === null ? context.asOf : ledOn(act, context);
  return owners.on(day, null, context).map((owner) => {
    const start = tenureStart(tenures, owner.body, day);
    if (found.day >= start) return { owner, occasion };
    const given = events.find((event) => event.type === "reassigned" && event.day === start) ?? act;
    if (given === null) return { owner, occasion: null };
    const own = { event: given.type, day: given.day, source: given };
    return { owner, occasion: { ...occasion, found: own, deemed: own } };
  });
};
