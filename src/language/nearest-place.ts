import type { Problem } from "../errors.js";
import { distance, nearest, unknownWord } from "../nearest.js";

/** What stands before the place in the name of a provision, with its stroke: `lao-cai/`. */
const textOf = (name: string): string => name.slice(0, name.indexOf("/") + 1);

const plain = (place: string): string => place.toLowerCase().replace(/[^\p{L}\d]/gu, "");
const articleOf = (place: string): string | undefined => /^\d+/.exec(place)?.[0];

/**
 * The place of a text that another one may be a misprint of. Letters and signs are misprinted; a number that is another
 * one names another article.
 */
const placeNear = (place: string, places: readonly string[]): string | undefined => {
  const same = places.find((one) => plain(one) === plain(place)) ?? places.find((one) => one.startsWith(`${place}:`));
  if (same !== undefined) return same;
  const article = articleOf(place);
  const most = Math.max(1, Math.floor(place.length / 3));
  const near = places
    .filter((one) => article === undefined || articleOf(one) === article)
    .map((one) => ({ one, edits: distance(place.toLowerCase(), one.toLowerCase(), most + 1) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = near;
  return best === undefined || best.edits > most ? undefined : best.one;
};

/** The known provision, or rule, closest to a name: of a text that is known the place alone can be misprinted. */
export const nearestPlace = (name: string, known: readonly string[]): string | undefined => {
  const text = textOf(name);
  const places = text === "" ? [] : known.flatMap((one) => (one.startsWith(text) ? [one.slice(text.length)] : []));
  if (places.length === 0) return nearest(name, known);
  const found = placeNear(name.slice(text.length), places);
  return found === undefined ? undefined : `${text}${found}`;
};

/** The problem of a provision, or a rule, that a regulation does not have. */
export const unknownPlace = (path: string, found: string, known: readonly string[]): Problem => {
  const { nearest: _, ...problem } = unknownWord("unknown-name", path, found, known);
  const close = nearestPlace(found, known);
  return close === undefined ? problem : { ...problem, nearest: close };
};
