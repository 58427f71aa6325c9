import { type Anchor, foldAnchor } from "../../src/language/anchor.js";
import { MEETING_TYPES } from "../../src/language/vocabulary.js";

export { compare, type DondocError, parseProfile } from "../../src/index.js";

/** An anchor as one reads it: `latestOf(issued, assigned)`; a meeting is itself, the calendar is nothing. */
export const foldAnchorText = (anchor: Anchor | string | null): string => {
  if (anchor === null) return "";
  if (typeof anchor === "string" && MEETING_TYPES.some((meeting) => meeting === anchor)) return anchor;
  // What is left is an anchor: a meeting was told apart above.
  return foldAnchor<string>(anchor as Anchor, {
    event: (type) => type,
    taskDay: (day) => day,
    last: (type) => `last(${type})`,
    written: (day, type) => `${day}(${type})`,
    missed: (id) => `missed(${id})`,
    duty: (id, at) => `${at}(${id})`,
    several: (choice, parts) => `${choice}(${parts.join(", ")})`,
  });
};
