import type { ProvisionId } from "../../language/provision.js";

/** The letters of points, in the order in which a Vietnamese text uses them. */
export const LETTERS = "abcdđeghiklmnopqrstuvxy";
/** The articles of the decision stand before the regulation that it issues. */
const DECISION = -1;
/** A further sentence of an item stands after the points of that item. */
const AFTER_POINTS = 1000;

const rank = (part: string): number => {
  if (part === "qd") return DECISION;
  return /^\d+$/.test(part) ? Number(part) : LETTERS.indexOf(part) + 1;
};

const position = (provision: ProvisionId): readonly number[] => {
  const [place = "", sentence] = provision.slice(provision.indexOf("/") + 1).split("#");
  const places = place.split(".").map(rank);
  if (sentence === undefined) return places;
  const [, number = "0", half = ""] = /^(\d+)(.?)$/u.exec(sentence) ?? [];
  return [...places, AFTER_POINTS + Number(number), half === "" ? 0 : rank(half)];
};

/** Compares two provisions of one regulation by where they stand in its text, for `sort`. */
export const inTextOrder = (a: ProvisionId, b: ProvisionId): number => {
  const [left, right] = [position(a), position(b)];
  const differs = left.findIndex((part, index) => part !== right[index]);
  if (differs < 0) return left.length - right.length;
  return (left[differs] ?? 0) - (right[differs] ?? Number.NEGATIVE_INFINITY);
};
