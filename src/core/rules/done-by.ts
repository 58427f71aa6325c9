import type { DayNumber } from "../../calendar/index.js";
import type { DayTrigger, DoneBy } from "../../language/rule.js";
import { doerOf, isActOfLead } from "../lifecycle/doer.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Owner } from "./owners.js";
import { kindQuestion, whoLeadsQuestion } from "./questions.js";

/** What holds of one of several: of all of them nothing is known for sure as long as nobody knows it of one. */
const anyOf = (verdicts: readonly (boolean | null)[]): boolean | null =>
  verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;

/**
 * Whether whoever did the trigger makes the rule apply: yes, no, or not recorded. Of several, one of them is enough; words
 * that name nobody leave open what they may mean.
 */
export const compileDoneBy = (
  doneBy: DoneBy | undefined,
): ((event: CheckedEvent, context: Context) => boolean | null) => {
  if (doneBy === undefined) return () => true;
  const kinds = "kinds" in doneBy ? doneBy.kinds : undefined;
  return (event, context) => {
    const { life, register } = context;
    const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
    if (doer === null) return null;
    const { role, bodies, open } = doer;
    if ("role" in doneBy) {
      const asked = doneBy.role;
      if (role === asked || bodies.some((body) => body.role === asked)) return true;
      if (asked === "lead" && isActOfLead(doer, event.day, life.tenures)) return true;
      return open.includes(null) ? null : false;
    }
    const not = "notRole" in doneBy ? doneBy.notRole : null;
    const isNot = (body: Body): boolean =>
      body.role === not ||
      (not === "lead" && isActOfLead({ ...doer, role: null, bodies: [body], parts: [] }, event.day, life.tenures));
    const others = not === null ? bodies : bodies.filter((body) => !isNot(body));
    // Where nobody is known to lead, the act of the lead is somebody's.
    if (bodies.length + open.length === 0 && role !== not)
      return kinds === undefined ? true : role === "lead" ? null : false;
    return anyOf([
      ...others.map((body) => {
        if (kinds === undefined) return true;
        if (body.kind !== null) return kinds.includes(body.kind);
        // Whoever holds a role that is no kind of body is none of them.
        return body.role !== null && body.role !== "lead" ? false : null;
      }),
      ...open.map((kind) => (kinds === undefined || kind === null || kinds.includes(kind.id) ? null : false)),
    ]);
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
