import type { Bilingual } from "../errors.js";

/** What a regulation calls a kind of body. */
export type BodyKindId = string;

/** A kind of body: what the regulation calls its addressees, and how their names begin. */
export interface BodyKind {
  /** The name by which rules mean the kind: `district`. */
  readonly id: BodyKindId;
  /** What the regulation calls such bodies. */
  readonly name: Bilingual;
  /** The first words of the names of such bodies, `UBND huyện`; the longest beginning that fits decides. */
  readonly begins: readonly string[];
  /** Set for bodies of another place, of another level or of the Party, by what their names say; unset for the issuer's own. */
  readonly elsewhere?: true;
  /** Set when the article on the scope leaves such bodies out: they owe nothing, whatever role they hold. */
  readonly outsideScope?: true;
  /** Set for the body whose parts the regulation binds: as a lead it names none of them, like a collective. */
  readonly whole?: true;
}

/** How the bodies of a regulation are named. */
export interface BodyNames {
  /** The issuer's place with the word of its level, `tỉnh Lào Cai`: left out at the end of a name, as is that word alone. */
  readonly place: {
    /** The word of its level: `tỉnh`, `thành phố`. */
    readonly level: string;
    /** The name of the place, without the word of its level. */
    readonly name: string;
  };
  /** Names by which the holders of roles go, besides those of `actors`: `Văn phòng`, `VP UBND tỉnh`. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** The kinds of body that the regulation tells apart. */
  readonly kinds: readonly BodyKind[];
}
