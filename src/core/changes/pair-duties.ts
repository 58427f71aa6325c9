import { arises } from "../answers/arising.js";
import type { Duty } from "../model/evaluation.js";
import { keyParts, type PlacedDuty } from "./placed-duties.js";

/** A duty in two results, or in one of them. */
export interface Pair {
  readonly before: PlacedDuty | null;
  readonly after: PlacedDuty | null;
  /** What makes two keys one duty. */
  readonly by: "key" | "named" | "passedOn" | "replaced";
}

type Placed = ReadonlyMap<string, PlacedDuty>;

/** What stays of a duty whoever bears it. */
const withoutBearer = ({ duty }: PlacedDuty): string => keyParts(duty.key).slice(0, 3).join("/");

/** What stays of a duty whose rule gives way to another: on what it stands, what it is about, and who bears it. */
const withoutRule = ({ duty }: PlacedDuty): string => {
  const [task, , , bearer] = keyParts(duty.key);
  return [task, duty.topic, bearer].join("/");
};

const isGone = (placed: PlacedDuty | undefined): boolean => placed === undefined || !arises(placed.duty);

/** The first of a list that has what is asked, taken out of it. */
const take = (list: PlacedDuty[], fits: (one: PlacedDuty) => boolean): PlacedDuty | undefined => {
  const place = list.findIndex(fits);
  return place < 0 ? undefined : list.splice(place, 1)[0];
};

const grouped = (list: readonly PlacedDuty[], keyOf: (one: PlacedDuty) => string): Map<string, PlacedDuty[]> => {
  const groups = new Map<string, PlacedDuty[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};

/** Whether one rule gave way to the other: it says so, or its condition holds no longer and both start from the same. */
const isReplaced = (was: PlacedDuty, now: PlacedDuty, after: Placed): boolean => {
  const reason = after.get(was.duty.key)?.duty.reason;
  if (reason === "replaced") return true;
  // A lean result does not tell the reason.
  const gaveWay = reason === "conditionNotMet" || reason === undefined;
  return gaveWay && was.duty.ruleId !== now.duty.ruleId && sameTrigger(was.duty, now.duty);
};

const sameTrigger = (a: Duty, b: Duty): boolean =>
  a.trigger !== null && JSON.stringify(a.trigger) === JSON.stringify(b.trigger);

/**
 * Which duty of the later result is which of the earlier one: that of the same key; a duty whose body became known; one
 * that passed to another body, where the old one owes it no longer; one whose rule gave way to another.
 */
export const pairDuties = (before: Placed, after: Placed): readonly Pair[] => {
  const gone = [...before.values()].filter(({ duty }) => arises(duty) && isGone(after.get(duty.key)));
  const fresh = [...after.values()].filter(({ duty }) => arises(duty) && isGone(before.get(duty.key)));
  const byPlace = grouped(gone, withoutBearer);
  const byTopic = grouped(gone, withoutRule);
  const paired = new Map<PlacedDuty, Pair>();
  const taken = new Set<PlacedDuty>();
  const pair = (
    now: PlacedDuty,
    candidates: PlacedDuty[] | undefined,
    by: Pair["by"],
    fits: (was: PlacedDuty) => boolean,
  ) => {
    const was = paired.has(now) ? undefined : take(candidates ?? [], (one) => !taken.has(one) && fits(one));
    if (was === undefined) return;
    taken.add(was);
    paired.set(now, { before: was, after: now, by });
  };
  for (const now of fresh) {
    const known = now.duty.unit !== null;
    pair(now, byPlace.get(withoutBearer(now)), "named", (was) => known && was.duty.unit === null);
  }
  for (const now of fresh) pair(now, byPlace.get(withoutBearer(now)), "passedOn", () => true);
  for (const now of fresh) {
    pair(now, byTopic.get(withoutRule(now)), "replaced", (was) => isReplaced(was, now, after));
  }
  const ofLater = [...after.values()].flatMap((now): Pair[] => {
    if (!arises(now.duty)) return [];
    const was = before.get(now.duty.key);
    if (was !== undefined && arises(was.duty)) return [{ before: was, after: now, by: "key" }];
    return [paired.get(now) ?? { before: null, after: now, by: "key" }];
  });
  return [
    ...ofLater,
    ...gone.filter((was) => !taken.has(was)).map((was): Pair => ({ before: was, after: null, by: "key" })),
  ];
};
