import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, isByRole } from "./acts.js";
import type { Body } from "./bodies.js";
import type { Context } from "./context.js";
import { keyOf, notApplicable, undetermined, type Who } from "./duty.js";
import type { History } from "./history.js";
import { byBodies, byOffice, inspectionsOf, inspectorsOf, keyOfAct, onlyItself, reported } from "./inspections.js";
import { isNoMore, isOutside } from "./lead-duty.js";
import { officeDuty, officeSilent } from "./office-duty.js";
import type { DutyOpinion } from "./opinion.js";

/** Kon Tum 16.2: whoever led the inspection, by role; not recorded, the role owes it and the body is not known. */
export const whoeverInspected = (
  context: Context,
  history: History,
  { rule, type, days }: { rule: string; type: string; days: number },
): DutyOpinion[] => {
  const ended = inspectionsOf(history);
  if (ended.length === 0) return [officeSilent(history, rule, "notTriggered", "inspector")];
  return ended.flatMap((act) => {
    const { office, bodies, somebodyOf, unknown, ofLead } = inspectorsOf(history, act);
    const isNamed = office || bodies.length > 0;
    const isAnybody = isNamed || unknown || somebodyOf.some((kind) => !history.house.outside.includes(kind));
    const trigger = { kind: "event", on: act.on } as const;
    const isInspector = (body: Body): boolean =>
      (office && body.isOffice) || bodies.some(({ key }) => key === body.key);
    const owedBy = (bearer: Body | null, actor: string): Who => {
      return { rule, actor, history, bearer, trigger, occasion: act.occasion };
    };
    // Several that inspected owe it each, and one act is that of all (SEMANTICS 3).
    const whos = [
      ...(office ? [owedBy(null, "office")] : []),
      ...bodies.map((body) => owedBy(body, "inspector")),
      ...(isNamed ? [] : [owedBy(null, "inspector")]),
    ];
    if (type === "inspectionNotified" && onlyItself(history, act, isInspector)) {
      return whos.map((who) => notApplicable(who, "toItself"));
    }
    // Whoever is no addressee owes nothing, and reports to the Director no inspection of his own.
    if (!isAnybody) return whos.map((who) => notApplicable(who, "outsideScope"));
    const isTheirs = (found: Act): boolean =>
      !isNamed ||
      isByRole(found, "inspector") ||
      (office && byOffice(found)) ||
      (bodies.length > 0 && byBodies(history, bodies, act.on)(found));
    const fulfilledOn = reported(history, type, act, isTheirs);
    // Whether there is anybody else to tell hangs on who inspected.
    const isOpen = !isNamed && (unknown || somebodyOf.length > 0);
    if (type === "inspectionNotified" && isOpen && act.on >= history.house.effectFrom) {
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
    });
    const whoLeads = { code: "whoLeads", subject: history.task.id };
    const last = nthWorkingDayAfter(act.on, days);
    return whos.map((who) => {
      if (found.state === "notApplicable") return ofWho(found, who);
      if (who.bearer !== null && isOutside(history, who.bearer)) return notApplicable(who, "outsideScope", last);
      if (isNoMore(who.bearer, last, fulfilledOn)) return notApplicable(who, "tenureEnded", last);
      return ofLead && !isNamed ? undetermined(context, who, whoLeads, last) : ofWho(found, who);
    });
  });
};

const ofWho = (found: DutyOpinion, who: Who): DutyOpinion => ({
  ...found,
  actor: who.actor,
  unit: who.bearer?.name ?? null,
  key: keyOf(who),
});
