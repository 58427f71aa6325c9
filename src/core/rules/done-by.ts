import type { DayNumber } from "../../calendar/index.js";
import type { DayTrigger, DoneBy } from "../../language/rule.js";
import { doerOf, isActOfLead } from "../lifecycle/doer.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Owner } from "./owners.js";
import { kindQuestion, whoLeadsQuestion } from "./questions.js";

/** Whether whoever did the trigger makes the rule apply: yes, no, or not recorded. */
export const compileDoneBy = (
  doneBy: DoneBy | undefined,
): ((event: CheckedEvent, context: Context) => boolean | null) => {
  if (doneBy === undefined) return () => true;
  return (event, context) => {
    const { life, register } = context;
    const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
    if (doer === null) return null;
    const isRole = (role: string): boolean =>
      doer.role === role ||
      (role === "lead" && isActOfLead(doer, event.day, life.tenures)) ||
      (doer.role === "lead" && doer.bodies.length > 0 && doer.bodies.every((body) => body.role === role));
    if ("role" in doneBy) return isRole(doneBy.role);
    if ("notRole" in doneBy && isRole(doneBy.notRole)) return false;
    if (doneBy.kinds === undefined) return true;
    const { kinds } = doneBy;
    // Whoever holds a role that is no kind of body is none of them.
    if (doer.role !== null && doer.role !== "lead" && doer.bodies.every((body) => body.kind === null)) return false;
    if (doer.bodies.length === 0) return doer.role === "lead" ? null : false;
    if (doer.bodies.some((body) => body.kind !== null && kinds.includes(body.kind))) return true;
    return doer.bodies.every((body) => body.kind !== null) ? false : null;
  };
};

/**
 * The end that a decision sets is the inspection's whose end was recorded: who inspected is told there, whoever decided.
 * Before that whoever decided stands for it.
 */
export const doerEventOf = (event: CheckedEvent, { life }: Context): CheckedEvent => {
  if (event.type !== "inspectionDecided") return event;
  const { ref } = event.source;
  const ends = life.events.filter(
    ({ type, source }) => type === "inspectionEnded" && (ref === undefined || source.ref === ref || source.id === ref),
  );
  return ends.find(({ day }) => day >= event.day) ?? ends[0] ?? event;
};

/** Compiles whether a body of the kinds that a rule names leads on a day: yes, no, or what is asked where that is not known. */
export const compileLedBy = ({
  ledBy,
}: DayTrigger): ((day: DayNumber, context: Context) => boolean | NonNullable<Owner["question"]>) => {
  if (ledBy === undefined) return () => true;
  return (day, context) => {
    const tenure = tenureOn(context.life.tenures, day);
    const leads = tenure?.leads ?? [];
    if (leads.some((body) => body.kind !== null && ledBy.includes(body.kind))) return true;
    const unsure = leads.find((body) => body.kind === null && body.role === null);
    if (unsure !== undefined) return kindQuestion(unsure, context.showsUnits);
    return tenure?.collective === true ? whoLeadsQuestion(tenure, context) : false;
  };
};
