import { dateOf, dayInVietNam } from "../../calendar/index.js";
import { DondocError } from "../../errors.js";

const INSTANT = /(?<![\d-])\d{4}-\d{2}-\d{2}T(?:\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})(?!\d)/gi;
const VIET_NAM_MS = 7 * 3_600_000;
const MIDNIGHT = "00:00";

const written = (instant: string): string => {
  const text = instant.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  try {
    const day = dateOf(dayInVietNam(text, ""));
    const clock = new Date(Date.parse(text) + VIET_NAM_MS).toISOString().slice(11, 16);
    return clock === MIDNIGHT ? day : `${clock} ngày ${day}`;
  } catch (error) {
    // No instant that exists: the words stay as they are.
    if (error instanceof DondocError || error instanceof RangeError) return instant;
    throw error;
  }
};

/**
 * The words of a deadline with each instant in them written as day and hour in Viet Nam, so that an instant means the same
 * day in every column.
 *
 * @example
 * withoutInstants("2024-05-19T17:00:00Z"); // "2024-05-20"
 */
export const withoutInstants = (text: string): string => (text.includes(":") ? text.replace(INSTANT, written) : text);
