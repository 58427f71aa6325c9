import type { Bilingual } from "../../bilingual.js";

/** What several checks of a regulation expect. */
export const LEFT_OUT: Bilingual = { vi: "bỏ", en: "to leave out" };
export const AN_EVENT_TYPE: Bilingual = { vi: "một loại sự kiện", en: "an event type" };
