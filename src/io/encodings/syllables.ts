const INITIAL = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?";
const NUCLEUS =
  "(?:iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uây|uya|uyê|uyu|oao|" +
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|" +
  "[aăâeêioôơuưy])";
/** `k` closes names of the highlands: Đắk Lắk. */
const FINAL = "(?:ch|ng|nh|[ckmnpt])?";
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}${FINAL}$`, "u");
/** What the spelling does not let stand together: `ce`, `nge`, `ge`, `gha`, `q` without `u`. */
const MISSPELT = /^(?:c|ng)(?=[eêiy])|^g(?=[eê])|^(?:gh|ngh)(?=[aăâoôơuưy])|^q(?!u)/u;
/** A syllable that is closed by a stop has one of two tones. */
const STOPPED = /(?:ch|[cpt])$/u;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word could be Vietnamese: one syllable as it is spelt, with at most one tone.
 *
 * @example
 * isSyllable("việc"); // true
 * isSyllable("viÖc"); // false
 */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = apart.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(letters) || MISSPELT.test(letters)) return false;
  return !STOPPED.test(letters) || tones.every((tone) => tone === "\u0301" || tone === "\u0323");
};
