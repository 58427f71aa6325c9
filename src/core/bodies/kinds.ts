import type { BodyKind, BodyNames } from "../../language/bodies.js";
import { isElsewhere } from "./elsewhere.js";
import { nameKey } from "./name-key.js";

interface Beginning {
  readonly words: string;
  readonly kind: BodyKind;
}

/**
 * Tells the kind of a body by how its name begins; `null` when no kind of the regulation begins so. A body of another
 * place or of the Party is of the kinds that say `elsewhere` alone.
 */
export type KindOf = (key: string) => BodyKind | null;

/** Compiles the kinds of a regulation; the longest beginning that fits decides. */
export const compileKinds = ({ kinds, place }: BodyNames): KindOf => {
  const beginnings: Beginning[] = kinds
    .flatMap((kind) => kind.begins.map((words) => ({ words: nameKey(words), kind })))
    .sort((a, b) => b.words.length - a.words.length);
  const issuer = { level: nameKey(place.level), name: nameKey(place.name) };
  return (key) => {
    const elsewhere = isElsewhere(key, issuer);
    for (const { words, kind } of beginnings)
      if ((kind.elsewhere === true) === elsewhere && (key === words || key.startsWith(`${words} `))) return kind;
    return null;
  };
};
