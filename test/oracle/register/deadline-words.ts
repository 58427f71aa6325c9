import { key } from "./names.js";
import type { Situation } from "./situation.js";

/**
 * Whether a task has a deadline (the first and the second class of every regulation), where the record gives it in words.
 * A printed day is not read here: the register gives it as a day.
 */

/** "open": words that may mean that there is none. */
export type InWords = "words" | "open";

const NONE = ["Không", "Không có", "Không thời hạn", "Không có thời hạn", "Không quy định thời hạn"].map(key);
const OPEN = ["Thường xuyên", "Liên tục", "Khi có yêu cầu"].map(key);
const EACH_TIME = new RegExp(`^(?:${key("hằng")}|${key("hàng")}) `, "u");

/** null: they say that there is none. */
export const deadlineInWords = (text: string): InWords | null => {
  const words = key(text.trim().replace(/[.,;]$/u, ""));
  if (words === "" || NONE.includes(words)) return null;
  return OPEN.includes(words) || EACH_TIME.test(words) ? "open" : "words";
};

/** null: the words leave it open (SEMANTICS 10). */
export const hasDeadline = ({ dueOn, dueInWords }: Pick<Situation, "dueOn" | "dueInWords">): boolean | null => {
  if (dueOn !== null || dueInWords === "words") return true;
  return dueInWords === null ? false : null;
};
