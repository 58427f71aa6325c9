/** So much of a file tells how it is written. */
const SAMPLE = 4_096;
/** Of a hundred letters so many are of ASCII at least, in any table: digits, spaces, separators. */
const FEWEST_ASCII = 20;

/**
 * Whether bytes without a mark are UTF-16, and in which order: every letter of ASCII has an empty byte on the same side, and
 * no letter has one on the other.
 */
export const utf16Without = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const few = (count: number): boolean => count * 200 < length * FEWEST_ASCII;
  if (even === 0 && !few(odd)) return "utf-16le";
  return odd === 0 && !few(even) ? "utf-16be" : undefined;
};
