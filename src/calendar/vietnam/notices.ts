import type { PlainDate } from "../plain-date.js";

/** A notice that fixed days off, and the day it was announced. */
export interface Notice {
  readonly title: string;
  /**
   * The date of the document; of the first report when only that is known (`dated: "report"`). `null` when neither is
   * known: such a notice is taken as known on every `knownAt`, for its days cannot be hidden without a date.
   */
  readonly announcedOn: PlainDate | null;
  readonly dated: "document" | "report" | "unknown";
}

/**
 * The notices behind the official years, 2014-2027. Primary documents were not at hand for all of them; a citation
 * names the notice, not a verified copy.
 */
export const NOTICES = {
  "cv-10525-2013": { title: "CV 10525/VPCP-KGVX (12/12/2013)", announcedOn: "2013-12-12", dated: "document" },
  "swap-30-4-2014": { title: "Thông báo hoán đổi 2/5 và 26/4/2014", announcedOn: null, dated: "unknown" },
  "tb-1015-2014": { title: "TB 1015/TB-UBND (đưa tin 21/8/2014)", announcedOn: "2014-08-21", dated: "report" },
  "ldtbxh-2014-12": { title: "Thông báo của Bộ LĐTBXH (12/2014)", announcedOn: null, dated: "unknown" },
  "tb-4659-2015": { title: "TB 4659/TB-LĐTBXH (13/11/2015)", announcedOn: "2015-11-13", dated: "document" },
  "cv-9794-2016": { title: "CV 9794/VPCP-KGVX (14/11/2016)", announcedOn: "2016-11-14", dated: "document" },
  "tb-5427-2017": { title: "TB 5427/TB-LĐTBXH (22/12/2017)", announcedOn: "2017-12-22", dated: "document" },
  "cv-6519-2018": { title: "CV 6519/VPCP-KGVX (11/7/2018)", announcedOn: "2018-07-11", dated: "document" },
  "tb-3238-ldtbxh": { title: "TB 3238/TB-LĐTBXH", announcedOn: null, dated: "unknown" },
  "cv-9087-2019": { title: "CV 9087/VPCP-KGVX (07/10/2019)", announcedOn: "2019-10-07", dated: "document" },
  "tb-4875-ldtbxh": { title: "TB 4875/TB-LĐTBXH", announcedOn: null, dated: "unknown" },
  "cv-245-2022": { title: "CV 245/VPCP-KGVX (11/01/2022)", announcedOn: "2022-01-11", dated: "document" },
  "tb-5034-2022": { title: "TB 5034/TB-LĐTBXH (đưa tin 01/12/2022)", announcedOn: "2022-12-01", dated: "report" },
  "cv-8662-2023": { title: "CV 8662/VPCP-KGVX (03/11/2023)", announcedOn: "2023-11-03", dated: "document" },
  "cv-2450-2024": { title: "CV 2450/VPCP-KGVX (12/4/2024)", announcedOn: "2024-04-12", dated: "document" },
  "cv-8726-2024": { title: "CV 8726/VPCP-KGVX (26/11/2024)", announcedOn: "2024-11-26", dated: "document" },
  "cv-9859-2025": { title: "CV 9859/VPCP-KGVX (13/10/2025)", announcedOn: "2025-10-13", dated: "document" },
  "cv-12729-2025": { title: "CV 12729/VPCP-KGVX (25/12/2025)", announcedOn: "2025-12-25", dated: "document" },
  "nq-28-2026": { title: "NQ 28/2026/QH16 (24/4/2026)", announcedOn: "2026-04-24", dated: "document" },
  "cv-10065-2026": { title: "CV 10065/VPCP-KGVX (02/10/2026)", announcedOn: "2026-10-02", dated: "document" },
} as const satisfies Record<string, Notice>;

export type NoticeId = keyof typeof NOTICES;

/** The notice that set the days off of a year as a whole. */
export const YEAR_NOTICES: Readonly<Record<number, NoticeId>> = {
  2014: "cv-10525-2013",
  2015: "ldtbxh-2014-12",
  2016: "tb-4659-2015",
  2017: "cv-9794-2016",
  2018: "tb-5427-2017",
  2019: "tb-3238-ldtbxh",
  2020: "cv-9087-2019",
  2021: "tb-4875-ldtbxh",
  2022: "cv-245-2022",
  2023: "tb-5034-2022",
  2024: "cv-8662-2023",
  2025: "cv-8726-2024",
  2026: "cv-9859-2025",
  2027: "cv-10065-2026",
};

/** The day on which this data was gathered. */
export const GATHERED_ON: PlainDate = "2026-11-22";

/** The last year in which no further notice is expected. */
export const LAST_CLOSED_YEAR = 2026;

/** The last year for which a notice is known at all. */
export const LAST_ANNOUNCED_YEAR = 2027;
