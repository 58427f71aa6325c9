import { type CellName, readCellWith } from "../../core/bodies/split-bodies.js";
import { type HideSigns, hideInJoint } from "../../core/bodies/whole-names.js";
import { oneLine } from "../../core/register/vietnamese-text.js";

/** Lead and coordinators in one cell: *Chủ trì: Sở Tài chính. Phối hợp: Sở Xây dựng*. */
const BOTH = /^\s*(?:cơ quan |đơn vị |cq |đv )?(?:chủ trì|phối hợp)\s*:/iu;
/** A list within one line or over several. */
const LIST = /[\r\n]|^\s*(?:\(?(?:\d{1,2}|[a-zđ])[.)/]|[-–—*+•●▪])\s*\p{L}/u;

/** The bodies of two cells: who leads, as one text, and who coordinates. */
export interface Bodies {
  readonly lead: string | undefined;
  readonly coordinators: readonly string[];
}

const namesOf = (all: readonly CellName[], leads: boolean): readonly string[] =>
  all.filter((one) => one.leads === leads).map(({ name }) => name);

/**
 * The bodies that the cells of lead and coordinators name: lists, bullets and broken lines are put in order, a comma inside a
 * name parts nothing, and one cell that tells both is parted.
 *
 * @param hide - Hides what parts nothing in the names that the register lists.
 */
export const bodiesIn = (lead: string, coordinators: string, hide: HideSigns = hideInJoint): Bodies => {
  const others = readCellWith(coordinators, hide).map(({ name }) => name);
  const line = oneLine(lead);
  if (line === "") return { lead: undefined, coordinators: others };
  if (!LIST.test(lead) && !BOTH.test(lead)) return { lead: line, coordinators: others };
  const names = readCellWith(lead, hide);
  const [leading, taking] = [namesOf(names, true), namesOf(names, false)];
  // A cell that names only who takes part says so, and does not say who leads.
  if (leading.length === 0) return { lead: line, coordinators: others };
  return { lead: leading.join("; "), coordinators: [...new Set([...taking, ...others])] };
};
