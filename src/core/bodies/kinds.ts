import type { BodyKind, BodyNames } from "../../language/bodies.js";
import { isElsewhere } from "./elsewhere.js";
import { nameKey } from "./name-key.js";
import { compileOwnPlace } from "./own-place.js";

interface Beginning {
  readonly words: string;
  /** Set where the issuer's level was left out of it: another name may go on so, *Thanh tra Sở* is none of *Thanh tra tỉnh*. */
  readonly isWhole: boolean;
  readonly kind: BodyKind;
}

/**
 * Tells the kind of a body by how its name begins; `null` when no kind of the regulation begins so. A body of another
 * place or of the Party is of the kinds that say `elsewhere` alone.
 */
export type KindOf = (key: string) => BodyKind | null;

/** Compiles the kinds of a regulation; the longest beginning that fits decides. */
export const compileKinds = (names: BodyNames): KindOf => {
  const { kinds, place } = names;
  const { withoutIssuer } = compileOwnPlace(names);
  const beginnings: Beginning[] = kinds
    .flatMap((kind) =>
      kind.begins.map(nameKey).flatMap((words) => {
        const whole = withoutIssuer(words);
        const begins = { words, kind, isWhole: false };
        return whole === words ? [begins] : [begins, { words: whole, kind, isWhole: true }];
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const issuer = { level: nameKey(place.level), name: nameKey(place.name) };
  return (key) => {
    const elsewhere = isElsewhere(key, issuer);
    for (const { words, kind, isWhole } of beginnings) {
      const fits = key === words || (!isWhole && key.startsWith(`${words} `));
      if (fits && (kind.elsewhere === true) === elsewhere) return kind;
    }
    return null;
  };
};
