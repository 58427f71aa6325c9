import type { ProvisionId } from "../../language/provision.js";
import { LETTERS } from "./text-order.js";

/** The parts of a place, `7.2.a` of `lao-cai/7.2.a#2`. */
const partsOf = (id: ProvisionId): readonly string[] =>
  id
    .slice(id.indexOf("/") + 1)
    .split("#", 1)[0]
    ?.split(".") ?? [];

/** Some offices go from d to e, as Thành ủy Hải Phòng does in item 1 of its article 8. */
const SKIPPED = "đ";

/** Longer lists than any text has are a slip of the pen, and name no gap. */
const MOST = 200;

/** Of numbers or letters of one place: those that must be there, since a later one is. */
const missingAmong = (parts: ReadonlySet<string>): readonly string[] => {
  const numbers = [...parts].filter((part) => /^\d+$/.test(part)).map(Number);
  const letters = [...parts].filter((part) => part.length === 1 && LETTERS.includes(part));
  const most = Math.max(0, ...numbers);
  const last = Math.max(-1, ...letters.map((letter) => LETTERS.indexOf(letter)));
  const wanted = [
    ...(most > MOST ? [] : Array.from({ length: most }, (_, i) => String(i + 1))),
    ...LETTERS.slice(0, last + 1),
  ];
  return wanted.filter((part) => !parts.has(part) && part !== SKIPPED);
};

/**
 * The places that nobody names although a later one of their kind is named: article 4 between 3 and 5, point b before c.
 * Articles, items and points are numbered without gaps in a Vietnamese text.
 *
 * @param ids - Provisions of one regulation.
 */
export const gapsIn = (ids: readonly ProvisionId[]): readonly ProvisionId[] => {
  const below = new Map<string, Set<string>>();
  const regulation = ids[0]?.split("/")[0] ?? "";
  for (const id of ids) {
    const parts = partsOf(id);
    // The articles of the decision that issues the regulation are rarely all of use.
    if (parts[0] === "qd") continue;
    parts.forEach((part, depth) => {
      const parent = parts.slice(0, depth).join(".");
      below.set(parent, (below.get(parent) ?? new Set()).add(part));
    });
  }
  return [...below].flatMap(([parent, parts]) =>
    missingAmong(parts).map((part) => `${regulation}/${parent === "" ? part : `${parent}.${part}`}`),
  );
};
