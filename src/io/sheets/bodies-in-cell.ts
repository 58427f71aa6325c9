import { splitBodies } from "../../core/bodies/split-bodies.js";
import { oneLine } from "../../core/register/vietnamese-text.js";

/** Lead and coordinators in one cell: *Chủ trì: Sở Tài chính. Phối hợp: Sở Xây dựng*. */
const BOTH = /^\s*(?:cơ quan |đơn vị )?chủ trì\s*:(?<lead>[^:]+):(?<others>[^:]+)$/iu;
/** What stands before the second colon, behind the names of those who lead. */
const OTHERS_BEGIN = /(?:cơ quan |đơn vị )?phối hợp$/iu;

/** The bodies of two cells: who leads, as one text, and who coordinates. */
export interface Bodies {
  readonly lead: string | undefined;
  readonly coordinators: readonly string[];
}

/** Several lines, or a list, as one text; any other cell as it is printed. */
const leadOf = (text: string): string | undefined => {
  const line = oneLine(text);
  if (line === "") return undefined;
  const isList = text.includes("\n") || /^\s*(?:\d{1,2}[.)]|[-–—*+•●▪])\s*\p{L}/u.test(text);
  return isList ? splitBodies(text).join("; ") : line;
};

/**
 * The bodies that the cells of lead and coordinators name: lists, bullets and broken lines are put in order, a comma inside a
 * name parts nothing, and one cell that tells both is parted.
 */
export const bodiesIn = (lead: string, coordinators: string): Bodies => {
  const both = BOTH.exec(lead)?.groups;
  const before = both?.["lead"]?.trim() ?? "";
  const names = before.replace(OTHERS_BEGIN, "");
  const others = splitBodies(coordinators);
  if (both === undefined || names === before || names.trim() === "")
    return { lead: leadOf(lead), coordinators: others };
  return {
    lead: leadOf(names.replace(/(?<![\s.;,])[\s.;,]+$/u, "")),
    coordinators: [...new Set([...splitBodies((both["others"] ?? "").trim()), ...others])],
  };
};
