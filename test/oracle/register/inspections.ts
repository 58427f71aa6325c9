import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, type Doer, isByLead, isByRole, mayBeBody, mayBeOffice } from "./acts.js";
import { actsFor, type Body, type Kind } from "./bodies.js";
import { answersTo } from "./common.js";
import type { Context } from "./context.js";
import { notApplicable, undetermined, type Who } from "./duty.js";
import type { History } from "./history.js";
import { isCalledOff, leadDuty } from "./lead-duty.js";
import { officeDuty, officeSilent } from "./office-duty.js";
import type { DutyOpinion } from "./opinion.js";

/** After an inspection has ended, whoever inspected reports; who it was decides between rules that exclude each other. */

export interface Inspectors {
  readonly office: boolean;
  readonly bodies: readonly Body[];
  /** Somebody of those kinds, who is not named. */
  readonly somebodyOf: readonly Kind[];
  /** Nothing is said of one of them, or of all. */
  readonly unknown: boolean;
  /** Whoever leads a task of many. */
  readonly ofLead: boolean;
}

const NOBODY: Inspectors = { office: false, bodies: [], somebodyOf: [], unknown: true, ofLead: false };

const inspectorsBy = (history: History, doer: Doer, on: number): Inspectors => {
  const none = { ...NOBODY, unknown: false };
  if (doer.kind === "body") return { ...none, bodies: [actsFor(doer.body)] };
  if (doer.kind === "somebody") return doer.of === null ? NOBODY : { ...none, somebodyOf: doer.of };
  if (doer.role === "office") return { ...none, office: true };
  if (doer.role === "inspector") return NOBODY;
  if (doer.role !== "lead") return none;
  const { bodies, among } = history.leadsOn(on);
  if (bodies.length === 0)
    return { ...none, ofLead: true, ...(among === undefined ? { unknown: true } : { somebodyOf: among }) };
  return {
    ...none,
    office: bodies.some(({ isOffice }) => isOffice),
    bodies: bodies.filter(({ isOffice }) => !isOffice),
  };
};

/** Each of several that inspected owes by the rule that is its own. */
export const inspectorsOf = (history: History, { by, on }: Act): Inspectors => {
  if (by.length === 0) return NOBODY;
  const each = by.map((doer) => inspectorsBy(history, doer, on));
  return {
    office: each.some(({ office }) => office),
    bodies: each.flatMap(({ bodies }) => bodies),
    somebodyOf: each.flatMap((one) => one.somebodyOf),
    unknown: each.some(({ unknown }) => unknown),
    ofLead: each.some(({ ofLead }) => ofLead),
  };
};

export const inspectionsOf = (history: History): readonly Act[] =>
  history.acts.filter(({ type }) => type === "inspectionEnded");

/** The first report on an inspection by those who may have made it. */
export const reported = (history: History, type: string, ended: Act, isTheirs: (act: Act) => boolean): number | null =>
  history.acts.find((act) => act.type === type && act.on >= ended.on && answersTo(act, ended) && isTheirs(act))?.on ??
  null;

export const byOffice = mayBeOffice;
/** What one of several leads does on the task is done for the others, one of whom inspected (SEMANTICS 3). */
export const byBodies =
  (history: History, bodies: readonly Body[], on: number) =>
  (act: Act): boolean => {
    const leads = history.leadsOn(on).bodies;
    const together = leads.some((lead) => bodies.some(({ key }) => key === lead.key)) ? [...bodies, ...leads] : bodies;
    return mayBeBody(act, bodies) || isByRole(act, "inspector") || isByLead(act, together);
  };

/** Whether nobody is left to be told: the only body inspected is the one that inspected. */
export const onlyItself = (history: History, act: Act, isInspector: (body: Body) => boolean): boolean => {
  const { bodies } = history.leadsOn(act.on);
  return bodies.length > 0 && bodies.every(isInspector);
};

/** The rule of the Office: it reports, or tells the inspected body. */
export const officeInspected = (
  context: Context,
  history: History,
  { rule, type, days }: { rule: string; type: string; days: number },
): DutyOpinion[] => {
  const ended = inspectionsOf(history);
  if (ended.length === 0) return [officeSilent(history, rule, "notTriggered")];
  return ended.map((act) => {
    const trigger = { kind: "event", on: act.on } as const;
    const who: Who = { rule, actor: "office", history, bearer: null, trigger, occasion: act.occasion };
    const { office, unknown } = inspectorsOf(history, act);
    if (act.on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
    if (isCalledOff(history, reported(history, type, act, byOffice))) return notApplicable(who, "cancelled");
    if (type === "inspectionNotified" && onlyItself(history, act, ({ isOffice }) => isOffice)) {
      return notApplicable(who, "toItself");
    }
    if (!office && unknown)
      return undetermined(
        context,
        who,
        { code: "whoInspected", subject: keyOfAct(history, act) },
        nthWorkingDayAfter(act.on, days),
      );
    if (!office) return notApplicable(who, "doneByAnother");
    return officeDuty(context, history, {
      rule,
      trigger,
      occasion: act.occasion,
      due: (on) => nthWorkingDayAfter(on, days),
      types: [type],
      fulfilledOn: reported(history, type, act, byOffice),
    });
  });
};

export const keyOfAct = (history: History, act: Act): string => `${history.task.id} ${act.occasion}`;

/** The rule of the bodies of some kind that inspected. */
export const bodyInspected = (
  context: Context,
  history: History,
  { rule, days, kind: bound }: { rule: string; days: number; kind: "department" | "district" | "division" },
): DutyOpinion[] => {
  const ended = inspectionsOf(history);
  if (ended.length === 0) return [officeSilent(history, rule, "notTriggered", "inspector")];
  return ended.flatMap((act) => {
    const trigger = { kind: "event", on: act.on } as const;
    const who: Who = { rule, actor: "inspector", history, bearer: null, trigger, occasion: act.occasion };
    const due = nthWorkingDayAfter(act.on, days);
    const { bodies: inspectors, somebodyOf, unknown } = inspectorsOf(history, act);
    if (act.on < history.house.effectFrom) return [notApplicable(who, "beforeEffect")];
    if (
      isCalledOff(
        history,
        reported(history, "inspectionReported", act, () => true),
      )
    ) {
      return [notApplicable(who, "cancelled")];
    }
    const unnamed =
      unknown || somebodyOf.includes(bound)
        ? [undetermined(context, who, { code: "whoInspected", subject: keyOfAct(history, act) }, due)]
        : [];
    if (inspectors.length === 0) return unnamed.length > 0 ? unnamed : [notApplicable(who, "doneByAnother")];
    const named = leadDuty(context, history, {
      rule,
      trigger,
      occasion: act.occasion,
      due,
      types: ["inspectionReported"],
      actor: "inspector",
      bearers: inspectors,
      free: true,
      kinds: [bound],
      fulfilledOn: (bodies) => reported(history, "inspectionReported", act, byBodies(history, bodies, act.on)),
    });
    return [...named, ...unnamed];
  });
};
