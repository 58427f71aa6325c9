import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, isByRole, mayBeOffice } from "./acts.js";
import type { Body } from "./bodies.js";
import { answersTo } from "./common.js";
import type { Context } from "./context.js";
import { notApplicable, undetermined, type Who } from "./duty.js";
import type { History } from "./history.js";
import { isCalledOff, isNoMore, leadDuty } from "./lead-duty.js";
import { officeDuty, officeSilent } from "./office-duty.js";
import type { DutyOpinion } from "./opinion.js";

/** After an inspection has ended, whoever inspected reports; who it was decides between rules that exclude each other. */

export type Inspector =
  | { readonly kind: "office" }
  | { readonly kind: "bodies"; readonly bodies: readonly Body[] }
  | { readonly kind: "another" }
  | { readonly kind: "unknown" };

export const inspectorOf = (history: History, act: Act): Inspector => {
  const { by } = act;
  if (by.kind === "nobody") return { kind: "unknown" };
  if (by.kind === "body") return { kind: "bodies", bodies: [by.body] };
  if (by.role === "office") return { kind: "office" };
  if (by.role === "inspector") return { kind: "unknown" };
  if (by.role !== "lead") return { kind: "another" };
  const { bodies } = history.leadsOn(act.on);
  if (bodies.length === 0) return { kind: "unknown" };
  return bodies.every(({ isOffice }) => isOffice) ? { kind: "office" } : { kind: "bodies", bodies };
};

export const inspectionsOf = (history: History): readonly Act[] =>
  history.acts.filter(({ type }) => type === "inspectionEnded");

/** The first report on an inspection by those who may have made it. */
const reported = (history: History, type: string, ended: Act, isTheirs: (act: Act) => boolean): number | null =>
  history.acts.find((act) => act.type === type && act.on >= ended.on && answersTo(act, ended) && isTheirs(act))?.on ??
  null;

const byOffice = mayBeOffice;
const byBodies =
  (bodies: readonly Body[]) =>
  ({ by }: Act): boolean =>
    by.kind === "nobody" ||
    (by.kind === "role" && (by.role === "inspector" || by.role === "lead")) ||
    (by.kind === "role" && by.role === "office" && bodies.some(({ isOffice }) => isOffice)) ||
    (by.kind === "body" && bodies.some(({ key }) => key === by.body.key));

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
    const { kind } = inspectorOf(history, act);
    if (act.on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
    if (isCalledOff(history, reported(history, type, act, byOffice))) return notApplicable(who, "cancelled");
    if (type === "inspectionNotified" && onlyItself(history, act, ({ isOffice }) => isOffice)) {
      return notApplicable(who, "toItself");
    }
    if (kind === "unknown")
      return undetermined(
        context,
        who,
        { code: "whoInspected", subject: keyOfAct(history, act) },
        nthWorkingDayAfter(act.on, days),
      );
    if (kind !== "office") return notApplicable(who, "doneByAnother");
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

const keyOfAct = (history: History, act: Act): string => `${history.task.id} ${act.occasion}`;

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
    const inspector = inspectorOf(history, act);
    if (act.on < history.house.effectFrom) return [notApplicable(who, "beforeEffect")];
    if (
      isCalledOff(
        history,
        reported(history, "inspectionReported", act, () => true),
      )
    ) {
      return [notApplicable(who, "cancelled")];
    }
    if (inspector.kind === "unknown") {
      return [undetermined(context, who, { code: "whoInspected", subject: keyOfAct(history, act) }, due)];
    }
    if (inspector.kind !== "bodies") return [notApplicable(who, "doneByAnother")];
    return leadDuty(context, history, {
      rule,
      trigger,
      occasion: act.occasion,
      due,
      types: ["inspectionReported"],
      actor: "inspector",
      bearers: inspector.bodies,
      free: true,
      kinds: [bound],
      fulfilledOn: (bodies) => reported(history, "inspectionReported", act, byBodies(bodies)),
    });
  });
};

/** Kon Tum 16.2: whoever led the inspection, by role; not recorded, the role owes it and the body is not known. */
export const whoeverInspected = (
  context: Context,
  history: History,
  { rule, type, days }: { rule: string; type: string; days: number },
): DutyOpinion[] => {
  const ended = inspectionsOf(history);
  if (ended.length === 0) return [officeSilent(history, rule, "notTriggered", "inspector")];
  return ended.flatMap((act) => {
    const inspector = inspectorOf(history, act);
    const actor = inspector.kind === "office" ? "office" : "inspector";
    const bodies = inspector.kind === "bodies" ? inspector.bodies : [];
    const trigger = { kind: "event", on: act.on } as const;
    const isInspector = (body: Body): boolean =>
      inspector.kind === "office" ? body.isOffice : bodies.some(({ key }) => key === body.key);
    // Co-leads that inspected owe it each, and one act is that of all (SEMANTICS 3).
    const bearers: (Body | null)[] = bodies.length === 0 ? [null] : [...bodies];
    const whos = bearers.map((bearer): Who => ({ rule, actor, history, bearer, trigger, occasion: act.occasion }));
    if (type === "inspectionNotified" && onlyItself(history, act, isInspector)) {
      return whos.map((who) => notApplicable(who, "toItself"));
    }
    const isTheirs = (found: Act): boolean =>
      inspector.kind === "unknown" || inspector.kind === "another" || isByRole(found, "inspector")
        ? true
        : inspector.kind === "office"
          ? byOffice(found)
          : byBodies(bodies)(found);
    const fulfilledOn = reported(history, type, act, isTheirs);
    // Whether there is anybody else to tell hangs on who inspected.
    if (type === "inspectionNotified" && inspector.kind === "unknown" && act.on >= history.house.effectFrom) {
      const due = nthWorkingDayAfter(act.on, days);
      const question = { code: "whoInspected", subject: keyOfAct(history, act) };
      if ((fulfilledOn ?? history.asOf) > due) return whos.map((who) => undetermined(context, who, question, due));
    }
    const found = officeDuty(context, history, {
      rule,
      trigger,
      occasion: act.occasion,
      due: (on) => nthWorkingDayAfter(on, days),
      types: [type],
      fulfilledOn,
      actor,
    });
    const last = nthWorkingDayAfter(act.on, days);
    return whos.map((who) =>
      isNoMore(who.bearer, last, fulfilledOn) && found.state !== "notApplicable"
        ? notApplicable(who, "tenureEnded", last)
        : { ...found, unit: who.bearer?.name ?? null, key: keyWith(who) },
    );
  });
};

const keyWith = (who: Who): string => notApplicable(who, "").key;
