import type { Language } from "../../errors.js";

/** A share as people write it: a decimal comma in Vietnamese; a dash where there is nothing to take it of. */
export const percentWords = (share: string | null, lang: Language): string =>
  share === null ? "—" : `${lang === "vi" ? share.replace(".", ",") : share}%`;
