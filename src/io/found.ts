import type { Bilingual } from "../bilingual.js";

/** What is found in files of several kinds, said once. */
export const EMPTY_FILE: Bilingual = { vi: "tệp rỗng", en: "an empty file" };
export const LOCKED: Bilingual = { vi: "có mật khẩu", en: "closed by a password" };
export const BROKEN: Bilingual = { vi: "hỏng", en: "broken" };
export const NOT_ZIP: Bilingual = { vi: "không phải ZIP", en: "not a ZIP" };
export const KEY_TWICE: Bilingual = { vi: "khóa lặp lại", en: "a key given twice" };

/** What keys are expected to be. */
export const EACH_ONCE: Bilingual = { vi: "mỗi khóa một lần", en: "each key once" };
