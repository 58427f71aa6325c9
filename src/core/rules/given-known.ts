import type { DayNumber } from "../../calendar/index.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { Context } from "../model/context.js";
import type { Lifecycle } from "../model/lifecycle.js";

/**
 * Whether the record tells when a task was given to its lead. Where the document that is issued does not give it, what is
 * owed of the days before it is known to have been given is not known to be owed.
 */
export const isGivenKnown = ({ life }: Pick<Context, "life">): boolean => life.surelyGiven === life.start;

/** Whether a task that was issued by a day may have been given to its lead after that day. */
export const isGivenLater = ({ start, surelyGiven }: Lifecycle, day: DayNumber): boolean =>
  start !== null && start <= day && (surelyGiven === null || surelyGiven > day);

/** A task that a body leads, and of which nobody knows whether it had been given by a day. */
export const ungivenOn = (tasks: readonly Context[], body: Body, day: DayNumber): Context | undefined =>
  tasks.find(({ life }) => isGivenLater(life, day) && tenureOn(life.tenures, day)?.leads.includes(body) === true);
