import { type Bilingual, both } from "../../src/bilingual.js";

/** What an issue expects where both languages say the same: names, days, numbers. */
export const same = (text: string): Bilingual => both(text, text);
