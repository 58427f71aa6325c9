import { type Act, isByBody, isByNobody, isByOffice, isByRole, mayBeBody } from "./acts.js";
import type { Body } from "./bodies.js";
import { type Context, notKept } from "./context.js";
import { creditsOf, type Report } from "./credit.js";
import { hasDeadline } from "./deadline-words.js";
import { judged, notApplicable, row, undetermined, type Who } from "./duty.js";
import { deadlineUndated, type History, isLedBy } from "./history.js";
import { isActOf, isCalledOff, isOutside } from "./lead-duty.js";
import { isLate } from "./lines.js";
import type { DutyOpinion } from "./opinion.js";
import { cadenceNamed, isPeriod, type Occurrence } from "./periods.js";
import { upToNext, withoutSecondNext } from "./reports.js";
import type { Situation } from "./situation.js";
import { isOpen } from "./states.js";

/** Updates of a task by the calendar: who leads it on the day named owes that period (SEMANTICS 6, 17, 22). */

export interface Periodic {
  readonly rule: string;
  readonly occurrences: readonly Occurrence[];
  readonly types: readonly string[];
  /** Which tasks the rule is about, as they stand on the day named: those with a deadline, or those without. */
  readonly class: "deadline" | "none";
}

interface Update extends Report {
  readonly act: Act;
}

/** Of which class a task is that words leave open is a question once the day has passed; until then it is listed as the first. */
const isOfClass = (situation: Situation, asked: Periodic["class"], hasPassed: boolean): boolean => {
  const isWith = hasDeadline(situation);
  if (isWith === null) return asked === "deadline" || hasPassed;
  return isWith === (asked === "deadline");
};

/** The periods that somebody owes: those past in which the task ran on the day named, and the next of each cadence. */
export const owedPeriods = (history: History, { occurrences, class: asked }: Periodic): Occurrence[] => {
  const { asOf, startOn, house } = history;
  if (startOn === null) return [];
  const isOwed = ({ due }: Occurrence): boolean => {
    if (due <= startOn || due < house.effectFrom) return false;
    const situation = history.at(Math.min(due, asOf));
    return isOpen(situation) && isOfClass(situation, asked, due < asOf) && history.isRunning(due);
  };
  return upToNext(occurrences, startOn, asOf).filter(isOwed);
};

/** Whether an update is one of whoever leads, or led: what is done is done (SEMANTICS 3, 11, 17). */
const isOfLead = (history: History, act: Act): boolean => {
  const led = history.tenures.flatMap(({ leads }) => leads.bodies);
  return isActOf(history, act, led) || (isByOffice(act) && led.some(({ isOffice }) => isOffice));
};

/** Who reported: the one named; "lead" or nobody named, who led on that day. */
const reporters = (history: History, act: Act): readonly Body[] => {
  if (isByNobody(act) || isByRole(act, "lead")) return history.leadsOn(act.on).bodies;
  const { bodies } = history.leadsOn(act.on);
  const office = isByOffice(act) ? bodies.filter(({ isOffice }) => isOffice) : [];
  const others = history.everLed.filter((body) => !body.isOffice);
  return [...office, ...others.filter((body) => isByBody(act, [body]) || mayBeBody(act, [body]))];
};

/**
 * An update counts for what its body owes, made while it led, or too late when it led no more; and, as it tells of the
 * task, for a period whose day comes when another has the task: that one has nothing new to tell (SEMANTICS 5, 16).
 */
const fits = (history: History, { act }: Update, { due }: Occurrence): boolean => {
  const owners = history.leadsOn(due);
  // What a task came to is there, whoever of those that led it put it on record.
  if (act.type === "resultRecorded" && isByBody(act, history.everLed)) return true;
  // Of a task that nobody leads by name, whatever nobody named did counts.
  if (owners.bodies.length === 0) return isByNobody(act) || isByRole(act, "lead");
  return reporters(history, act).some((body) =>
    act.on < due ? isLedBy(history.leadsOn(act.on), body) : isLedBy(owners, body),
  );
};

/** A name of another length than the rule's own periods names none of them: the update is one without a name (16). */
const periodNamed = ({ ref }: Act, { occurrences }: Periodic): string | null =>
  isPeriod(ref) && occurrences.some(({ cadence }) => cadence === cadenceNamed(ref)) ? ref : null;

export const creditedPeriods = (history: History, rule: Periodic): Map<Occurrence, Update> =>
  creditsOf<Update>({
    occurrences: owedPeriods(history, rule),
    reports: history.acts
      .filter((act) => rule.types.includes(act.type) && isOfLead(history, act))
      .map((act) => ({ act, on: act.on, period: periodNamed(act, rule) })),
    fits: (update, occurrence) => fits(history, update, occurrence),
    servesLonger: true,
  });

/** What was missed stands until it, or a later one of its cadence, is reported, by the same body or the next lead. */
const isClosed = (
  history: History,
  rule: Periodic,
  credited: ReadonlyMap<Occurrence, Update>,
  { cadence, due, period }: Occurrence,
): boolean =>
  [...credited.keys()].some((later) => later.cadence === cadence && later.due > due) ||
  history.acts.some(
    (act) => rule.types.includes(act.type) && act.ref === period && act.on > due && isOfLead(history, act),
  );

const judgePeriod = (
  context: Context,
  history: History,
  rule: Periodic,
  credited: ReadonlyMap<Occurrence, Update>,
  occurrence: Occurrence,
  bearer: Body | null,
): DutyOpinion => {
  const { due, period } = occurrence;
  const who: Who = {
    rule: rule.rule,
    actor: "lead",
    history,
    bearer,
    trigger: { kind: "calendar", on: due },
    occasion: period,
    period,
  };
  if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope", due);
  const fulfilledOn = credited.get(occurrence)?.on ?? null;
  const isOpenClass = hasDeadline(history.at(Math.min(due, history.asOf))) === null;
  if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled", due);
  if (bearer === null) return undetermined(context, who, { code: "whoLeads", subject: history.task.id }, due);
  if (fulfilledOn === null) {
    if (due >= history.asOf && history.now.waitingSince !== null) return notApplicable(who, "returned", due);
    const late = history.asOf > due;
    if (bearer === null) return undetermined(context, who, { code: "whoLeads", subject: history.task.id }, due);
    const [unknown] = notKept(context, [...rule.types, "completed"]);
    if (late && unknown !== undefined) return undetermined(context, who, { code: "keepsEvent", subject: unknown }, due);
    if (late && !isOpenClass && isClosed(history, rule, credited, occurrence))
      return row(who, { state: "missed", due });
  }
  const found = judged(context, who, { due, fulfilledOn, types: rule.types });
  return isLate(found) && isOpenClass ? undetermined(context, who, deadlineUndated(history), due) : found;
};

export const taskPeriods = (context: Context, history: History, rule: Periodic): DutyOpinion[] => {
  const owed = owedPeriods(history, rule);
  const credited = creditedPeriods(history, rule);
  if (owed.length === 0) {
    const trigger = { kind: "calendar", on: null } as const;
    return [notApplicable({ rule: rule.rule, actor: "lead", history, bearer: null, trigger }, "conditionNotMet")];
  }
  const shown = withoutSecondNext(owed, (one) => credited.has(one), history.asOf);
  return shown.flatMap((occurrence) => {
    const { bodies } = history.leadsOn(occurrence.due);
    const bearers: (Body | null)[] = bodies.length === 0 ? [null] : [...bodies];
    return bearers.map((bearer) => judgePeriod(context, history, rule, credited, occurrence, bearer));
  });
};
