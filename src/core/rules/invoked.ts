import type { DayNumber } from "../../calendar/index.js";
import { doerOf, isActOf } from "../lifecycle/doer.js";
import { tenureStart } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Occasion } from "./occasion.js";
import type { Owner } from "./owners.js";

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

/** The day of whose lead it is to bear what an act calls up: who did it bears it; what nobody has called up is for who leads now to do. */
export const bearersDay = ({ act }: Occasion, context: Context): DayNumber =>
  act === null ? context.asOf : ledOn(act, context);

/**
 * On what occasion a bearer bears what only it can call up; `null`: the day was that of a lead before. Days of a lead
 * before are none of a new one: to it the task was given when it passed on. Where it passed on because a body ended,
 * nothing was given: of an act no day is known but its own.
 */
export const occasionOfBearer = (
  occasion: Occasion,
  owner: Owner,
  day: DayNumber,
  { life: { tenures, events } }: Context,
): Occasion | null => {
  const start = tenureStart(tenures, owner.body, day);
  if (occasion.found.day >= start) return occasion;
  const given = events.find((event) => event.type === "reassigned" && event.day === start) ?? occasion.act;
  if (given === null) return null;
  const own = { event: given.type, day: given.day, source: given };
  return { ...occasion, found: own, deemed: own };
};
