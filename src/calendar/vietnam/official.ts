import type { PlainDate } from "../plain-date.js";
import type { NoticeId } from "./notices.js";

/** What a swap was made for, in both languages. */
type Occasion = readonly [vi: string, en: string];

/** The days of one year that one notice announced. Days are written month-day. */
export interface Announcement {
  readonly year: number;
  /** `null`: the days stand by the Labour Code alone, no notice for them is known yet. */
  readonly notice: NoticeId | null;
  /** Public holidays and Tết; the name of each follows from its day. */
  readonly holidays?: string;
  /** Days off in lieu of a holiday on a weekly rest day: `day off=holiday`. */
  readonly inLieu?: string;
  /** Weekdays off that are worked on a rest day. */
  readonly swaps?: readonly (readonly [off: PlainDate, worked: PlainDate, occasion: Occasion])[];
}

const NEW_YEAR: Occasion = ["Tết Dương lịch", "New Year's Day"];
const APRIL_TO_MAY: Occasion = ["30/4 - 1/5", "30 April - 1 May"];
const NATIONAL_DAY: Occasion = ["Quốc khánh 2/9", "National Day"];

/**
 * The working calendar of civil servants 2014-2027, as announced: the facts of the notices in `notices.ts`. Where one
 * notice swaps several days without pairing them, the pairing in order is ours.
 */
export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    year: 2014,
    notice: "cv-10525-2013",
    holidays: "01-01 01-30 01-31 02-01 02-02 02-03 04-09 04-30 05-01 09-02",
    inLieu: "02-04=02-01 02-05=02-02",
    swaps: [
      ["2014-01-28", "2014-01-25", ["Tết Giáp Ngọ", "Tết 2014"]],
      ["2014-01-29", "2014-02-08", ["Tết Giáp Ngọ", "Tết 2014"]],
    ],
  },
  { year: 2014, notice: "swap-30-4-2014", swaps: [["2014-05-02", "2014-04-26", APRIL_TO_MAY]] },
  { year: 2014, notice: "tb-1015-2014", swaps: [["2014-09-01", "2014-09-06", NATIONAL_DAY]] },
  {
    year: 2015,
    notice: "ldtbxh-2014-12",
    holidays: "01-01 02-17 02-18 02-19 02-20 02-21 04-28 04-30 05-01 09-02",
    inLieu: "02-23=02-21",
    swaps: [
      ["2015-01-02", "2014-12-27", NEW_YEAR],
      ["2015-02-16", "2015-02-14", ["Tết Ất Mùi", "Tết 2015"]],
      ["2015-04-29", "2015-04-25", ["Giỗ Tổ - 30/4 - 1/5", "Hùng Kings' Day - 1 May"]],
    ],
  },
  {
    year: 2016,
    notice: "tb-4659-2015",
    holidays: "01-01 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 09-02",
    inLieu: "02-12=02-07 04-18=04-16 05-02=04-30 05-03=05-01",
  },
  {
    year: 2017,
    notice: "cv-9794-2016",
    holidays: "01-01 01-26 01-27 01-28 01-29 01-30 04-06 04-30 05-01 09-02",
    inLieu: "01-02=01-01 01-31=01-28 02-01=01-29 05-02=04-30 09-04=09-02",
  },
  {
    year: 2018,
    notice: "tb-5427-2017",
    holidays: "01-01 02-14 02-15 02-16 02-17 02-18 04-25 04-30 05-01 09-02",
    inLieu: "02-19=02-17 02-20=02-18 09-03=09-02",
  },
  {
    year: 2018,
    notice: "cv-6519-2018",
    swaps: [["2018-12-31", "2019-01-05", ["Tết Dương lịch 2019", "New Year's Day 2019"]]],
  },
  {
    year: 2019,
    notice: "tb-3238-ldtbxh",
    holidays: "01-01 02-04 02-05 02-06 02-07 02-08 04-14 04-30 05-01 09-02",
    inLieu: "04-15=04-14",
    swaps: [["2019-04-29", "2019-05-04", APRIL_TO_MAY]],
  },
  {
    year: 2020,
    notice: "cv-9087-2019",
    holidays: "01-01 01-23 01-24 01-25 01-26 01-27 04-02 04-30 05-01 09-02",
    inLieu: "01-28=01-25 01-29=01-26",
  },
  {
    year: 2021,
    notice: "tb-4875-ldtbxh",
    holidays: "01-01 02-10 02-11 02-12 02-13 02-14 04-21 04-30 05-01 09-02 09-03",
    inLieu: "02-15=02-13 02-16=02-14 05-03=05-01",
  },
  {
    year: 2022,
    notice: "cv-245-2022",
    holidays: "01-01 01-31 02-01 02-02 02-03 02-04 04-10 04-30 05-01 09-01 09-02",
    inLieu: "01-03=01-01 04-11=04-10 05-02=04-30 05-03=05-01",
  },
  {
    year: 2023,
    notice: "tb-5034-2022",
    holidays: "01-01 01-20 01-21 01-22 01-23 01-24 04-29 04-30 05-01 09-01 09-02",
    inLieu: "01-02=01-01 01-25=01-21 01-26=01-22 05-02=04-29 05-03=04-30 09-04=09-02",
  },
  {
    year: 2024,
    notice: "cv-8662-2023",
    holidays: "01-01 02-08 02-09 02-10 02-11 02-12 04-18 04-30 05-01 09-02 09-03",
    inLieu: "02-13=02-10 02-14=02-11",
  },
  { year: 2024, notice: "cv-2450-2024", swaps: [["2024-04-29", "2024-05-04", APRIL_TO_MAY]] },
  {
    year: 2025,
    notice: "cv-8726-2024",
    holidays: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02",
    swaps: [["2025-05-02", "2025-04-26", APRIL_TO_MAY]],
  },
  {
    year: 2026,
    notice: "cv-9859-2025",
    holidays: "01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-30 05-01 09-01 09-02",
    inLieu: "04-27=04-26",
    swaps: [["2026-08-31", "2026-08-22", NATIONAL_DAY]],
  },
  { year: 2026, notice: "cv-12729-2025", swaps: [["2026-01-02", "2026-01-10", NEW_YEAR]] },
  { year: 2026, notice: "nq-28-2026", holidays: "11-24" },
  { year: 2027, notice: null, holidays: "01-01 04-16 04-30 05-01", inLieu: "05-03=05-01" },
  {
    year: 2027,
    notice: "cv-10065-2026",
    holidays: "02-04 02-05 02-06 02-07 02-08 09-02 09-03",
    inLieu: "02-09=02-06 02-10=02-07",
  },
  { year: 2027, notice: "nq-28-2026", holidays: "11-24" },
];
