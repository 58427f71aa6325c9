import type { Context } from "./context.js";
import { row, undetermined, type Who } from "./duty.js";
import type { History } from "./history.js";
import type { DutyOpinion } from "./opinion.js";
import { isByPower } from "./undated-finish.js";

/**
 * Where results are confirmed on the System (Sở Ngoại vụ, Điều 6 khoản 1 điểm a; Thành ủy, Điều 5 khoản 1; Cần Thơ, where
 * tasks and their results go through the software, Điều 5 khoản 2): what was confirmed had been entered by then, on a day
 * that is not on record.
 */
export const confirmedAfter = (history: History, from: number): number | null => {
  const { acts, bodies, before } = history;
  const found = acts.find(
    (act, index) => act.type === "confirmed" && act.on >= from && isByPower(act, before(index), acts, bodies),
  );
  return found?.on ?? null;
};

interface Entered {
  readonly due: number;
  /** From when days late are counted. */
  readonly lateFrom: number;
  /** The last day on which it can have been entered. */
  readonly by: number;
}

/** In time, if the last possible day was; else a question (SEMANTICS 10). */
export const entered = (context: Context, who: Who, { due, lateFrom, by }: Entered): DutyOpinion =>
  by <= lateFrom
    ? row(who, { state: "met", due })
    : undetermined(context, who, { code: "entryUndated", subject: who.history?.task.id ?? "" }, due);
