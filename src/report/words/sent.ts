import type { Language } from "../../errors.js";
import { say } from "../audience.js";
import { counted } from "./days.js";

/** A report that was sent: what is told of it, of a duty and of its derivation. */
export interface Sent {
  readonly state: string;
  readonly reason: string | null;
  readonly workingDaysLate?: number | null | undefined;
}

/** That none was owed for the period of a report that was sent, and why; `null` where one was. */
const notOwedWords = (reason: string | null, lang: Language): string | null => {
  if (reason === "beforeTask") return say(lang, "kỳ này không phải báo cáo", "none was owed for this period");
  if (reason === "ifAny") return say(lang, "kỳ này không có nội dung phải báo cáo", "there was nothing to report");
  return null;
};

/**
 * What was sent, and when: in time, late, or for a period for which none was owed.
 *
 * @param day - The day in words; `null` where those of one line sent it on several days.
 */
export const sentWords = ({ state, reason, workingDaysLate }: Sent, day: string | null, lang: Language): string => {
  const sent = day === null ? say(lang, "đã gửi", "sent") : say(lang, `đã gửi ngày ${day}`, `sent on ${day}`);
  if (state === "metLate") {
    const late = workingDaysLate ?? 0;
    return `${sent}${say(lang, `, muộn ${late} ngày làm việc`, `, ${counted(late, "", "working day", "en")} late`)}`;
  }
  const notOwed = notOwedWords(reason, lang);
  return notOwed === null ? `${sent}${say(lang, ", đúng hạn", ", in time")}` : `${sent}; ${notOwed}`;
};
