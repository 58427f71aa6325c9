import type { Language } from "../../errors.js";

/** A number with a point as people write it: a decimal comma in Vietnamese. */
export const decimalWords = (digits: string, lang: Language): string =>
  lang === "vi" ? digits.replace(".", ",") : digits;

/** A share as people write it: a decimal comma in Vietnamese; a dash where there is nothing to take it of. */
export const percentWords = (share: string | null, lang: Language): string =>
  share === null ? "—" : `${decimalWords(share, lang)}%`;
