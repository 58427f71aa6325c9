import { type DayNumber, dateOf, type PlainDate } from "../../calendar/index.js";
import type { Body } from "../model/body.js";
import type { Context } from "../model/context.js";
import type { LedDays } from "./led-days.js";
import type { Period } from "./periods.js";

/** Why a body owes a report for a period: a task that it had then, or what happened to one. */
export interface PeriodGround {
  /** The task; never a classified one whose lead the regulation does not let be recorded. */
  readonly taskId: string;
  /**
   * `open`: it was not finished on that day; `finished`: it was finished in the period. Where a report is owed
   * only if there is something to tell also `late`, the day after its deadline, and `feedback`.
   */
  readonly why: "open" | "finished" | "late" | "feedback";
  /** The day of the period, of one to come the day judged; or that on which it happened. */
  readonly on: PlainDate;
}

/** Told why each report is owed, by the key of its duty. */
export type NoteGrounds = (key: string, grounds: readonly PeriodGround[]) => void;

/** What a report hangs on. */
interface Asked {
  readonly ifAny: boolean;
  /** The days on which bodies led one task. */
  readonly ledOne: (task: Context) => LedDays;
}

const whatHappened = (day: DayNumber, { life }: Context): PeriodGround["why"] => {
  if (life.finished.some(({ from }) => from === day)) return "finished";
  return life.events.some((event) => event.type === "feedbackReceived" && event.day === day) ? "feedback" : "late";
};

const groundOf = (body: Body, period: Period, task: Context, { ifAny, ledOne }: Asked): readonly PeriodGround[] => {
  const led = ledOne(task);
  const { nominal, previous } = period;
  const said = (why: PeriodGround["why"], day: DayNumber): PeriodGround =>
    Object.freeze({ taskId: task.task.id, why, on: dateOf(day) });
  if (ifAny) return led.newsIn(body, nominal, previous).map((day) => said(whatHappened(day, task), day));
  const day = Math.min(nominal, task.asOf);
  if (led.isLedOn(body, day)) return [said("open", day)];
  return led.finishedIn(body, nominal, previous).map((day) => said("finished", day));
};

/** The tasks on account of which a body owes a report for a period, in the order of the register. */
export const periodGrounds = (
  body: Body,
  period: Period,
  tasks: readonly Context[],
  asked: Asked,
): readonly PeriodGround[] =>
  tasks.filter(({ showsUnits }) => showsUnits).flatMap((task) => groundOf(body, period, task, asked));
