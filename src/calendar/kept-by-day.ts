/** 2000-01-01 and 2061-01-01, between which answers are kept. */
const FROM = 10_957;
const TO = 33_238;

/**
 * A function of a day whose answers of 2000-2060 are kept, because an evaluation asks for the same few days again and
 * again. The answers must not change and must not be changeable.
 */
export const keptByDay = <T extends string | object>(make: (day: number) => T): ((day: number) => T) => {
  let kept: (T | undefined)[] | undefined;
  return (day) => {
    // What is no number has no place, and is left to `make`.
    const place = typeof day === "number" ? day - FROM : -1;
    kept ??= new Array<T | undefined>(TO - FROM);
    const known = kept[place];
    if (known !== undefined) return known;
    const made = make(day);
    if (place >= 0 && place < kept.length) kept[place] = made;
    return made;
  };
};
