import { nthWorkingDayAfter } from "../calendar.js";
import { mayBeOffice } from "./acts.js";
import { answersTo } from "./common.js";
import type { Context } from "./context.js";
import type { History } from "./history.js";
import { officeDuty, officeSilent } from "./office-duty.js";
import type { DutyOpinion } from "./opinion.js";

const ANSWERS = ["urged", "escalated", "feedbackHandled"];

/** After each feedback that something is late or not as asked, the Office presses or asks within some working days. */
export const answersToFeedback = (context: Context, history: History, rule: string, days: number): DutyOpinion[] => {
  const received = history.acts.filter(({ type }) => type === "feedbackReceived");
  if (received.length === 0) return [officeSilent(history, rule, "notTriggered")];
  return received.map((feedback) =>
    officeDuty(context, history, {
      rule,
      trigger: { kind: "event", on: feedback.on },
      occasion: feedback.occasion,
      due: (on) => nthWorkingDayAfter(on, days),
      types: ANSWERS,
      fulfilledOn:
        history.acts.find(
          (act) => ANSWERS.includes(act.type) && act.on >= feedback.on && mayBeOffice(act) && answersTo(act, feedback),
        )?.on ?? null,
    }),
  );
};
