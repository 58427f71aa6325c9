const MARKS = /\p{M}/gu;
const bare = (text: string): string => text.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");

/** A syllable as it is written without marks; letters that make none are initials: *htqt*, *bvtv*. */
const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]{1,3})(?:ch?|m|ng?|nh|p|t)?$/;
const LONGEST_INITIALS = 12;
/** More words has no name. */
const MOST_LETTERS = 40;

/** A name as a row of letters: each a word of it, or one of the initials in its place. */
interface Letters {
  readonly letters: string;
  /** The words behind the letters; `null` for one of some initials. */
  readonly words: readonly (string | null)[];
}

/** The words of a key, those that stand on both sides of a sign apart; *và* is left out of initials. */
const wordsOf = (key: string): readonly string[] =>
  key.split(/[\s&/+.,-]+/u).filter((word) => word !== "" && word !== "và" && /\p{L}|\d/u.test(word));

const areInitials = (word: string): boolean =>
  word.length >= 2 && word.length <= LONGEST_INITIALS && /^[a-zđ]+$/.test(word) && !SYLLABLE.test(bare(word));

const lettersOf = (key: string): Letters => {
  let letters = "";
  const words: (string | null)[] = [];
  for (const word of wordsOf(key)) {
    if (areInitials(word)) {
      letters += bare(word);
      for (const _ of bare(word)) words.push(null);
    } else {
      letters += bare(word).slice(0, 1);
      words.push(word);
    }
  }
  return { letters, words };
};

/** Whether two names with the same letters are one in full and in short: no two of their words differ. */
const isShort = (one: Letters, other: Letters): boolean => {
  let isShorter = false;
  for (let i = 0; i < one.words.length; i++) {
    const [a, b] = [one.words[i] ?? null, other.words[i] ?? null];
    if (a !== null && b !== null && a !== b) return false;
    isShorter ||= (a === null) !== (b === null);
  }
  return isShorter;
};

/** So many names with the same letters are compared with each other. */
const MOST_ALIKE = 32;

/**
 * Names that are written in full and in short, *Phòng Hợp tác quốc tế* and *Phòng HTQT*, *Chi cục Trồng trọt và Bảo vệ thực
 * vật*, *… và BVTV* and *… TT&BVTV*: the initials of one stand where the words of another do, and the other words are the
 * same. Whether they are one body nobody knows: *Phòng TC* may be short for two.
 */
export class ShortNames {
  readonly #byLetters = new Map<string, { key: string; parts: Letters }[]>();

  /** @param keys - Names as they are compared. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      const parts = lettersOf(key);
      if (parts.words.length > MOST_LETTERS) continue;
      const alike = this.#byLetters.get(parts.letters);
      if (alike === undefined) this.#byLetters.set(parts.letters, [{ key, parts }]);
      else if (alike.length < MOST_ALIKE) alike.push({ key, parts });
    }
  }

  /** A name that another is short for, or is the short form of; `null`: none. */
  near(key: string): string | null {
    const parts = lettersOf(key);
    const found = this.#byLetters.get(parts.letters)?.find((one) => one.key !== key && isShort(parts, one.parts));
    return found?.key ?? null;
  }

  /** Each name that is in full, or the fullest, with those that may be short for it; names without any are left out. */
  groups(): readonly (readonly string[])[] {
    const groups: (readonly string[])[] = [];
    for (const alike of this.#byLetters.values()) {
      if (alike.length < 2) continue;
      const inWords = ({ parts }: { parts: Letters }): number => parts.words.filter((word) => word !== null).length;
      const most = Math.max(...alike.map(inWords));
      if (alike.every((one) => inWords(one) === one.parts.words.length)) continue;
      for (const full of alike) {
        if (inWords(full) < most) continue;
        const others = alike.filter((one) => one !== full && inWords(one) < most && isShort(full.parts, one.parts));
        if (others.length > 0) groups.push([full.key, ...others.map(({ key }) => key)]);
      }
    }
    return groups;
  }
}
