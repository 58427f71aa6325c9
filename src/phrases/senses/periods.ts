import type { SenseGuide, Senses } from "./sense.js";

/** Senses that name a month, a quarter, a half-year or a year. */
export const PERIODS: Senses = {
  inPeriod:
    "(?:<plain>|<lead>(?=[iey]|be)|[hvVUr,;:(.)-]*(?=t))(?:[yi]*be|[yiet]*)[(:,]?(?<due>M)(?:<aside>|(?<=[yiet]M)<rest>)",
  throughPeriods: "<plain>i?f?(?<from>[DMs]),?[-t]+e?(?<due>M)<aside>",
  periodsInTurn: "<plain>i?(?<from>M)[,A]+(?<due>M)<aside>",
  beforePeriod: "<lead>(?:y[yi:]*)?i?(?<lim>b)[(:,]?(?<due>M)<rest>",
  dayOfPeriod: "<plain>[ie]*(?<from>M)<between>v?(?<lim>[yi]*b|[yti]*)[:,]?<when><rest>",
  ownPeriod: "<lead>[iet]+(?<due>o)<rest>",
};

/** The same for people. */
export const PERIOD_GUIDE: Readonly<Record<string, SenseGuide>> = {
  inPeriod: {
    name: { vi: "trong, hết một tháng, quý, năm", en: "within a month, a quarter or a year" },
    examples: [
      ["trong tháng 3/2024", null, "2024-03-31"],
      ["trước cuối tháng 6/2024", null, "2024-06-30"],
      ["tháng Sáu năm 2026", null, "2026-06-30"],
      ["Quý IV/2025", null, "2025-12-31"],
      ["6 tháng đầu năm 2025", null, "2025-06-30"],
      ["năm 2021", null, "2021-12-31"],
    ],
  },
  throughPeriods: {
    name: { vi: "từ kỳ này đến hết kỳ kia", en: "from one period to the end of another" },
    examples: [
      ["từ tháng 6 đến tháng 8/2026", null, "2026-08-31"],
      ["Quý III - IV/2026", null, "2026-12-31"],
      ["từ ngày ban hành đến hết năm 2024", "2024-06-10", "2024-12-31"],
    ],
  },
  periodsInTurn: {
    name: { vi: "các kỳ liền nhau", en: "periods that follow each other" },
    examples: [["Quý III/2026, quý IV/2026", null, "2026-12-31"]],
  },
  beforePeriod: {
    name: { vi: "trước một tháng, quý, năm", en: "before a month, a quarter or a year" },
    examples: [["trước quý III/2025", null, "2025-06-30"]],
  },
  dayOfPeriod: {
    name: { vi: "một kỳ, có ghi ngày trong kỳ đó", en: "a period, with a day in it" },
    examples: [["trong tháng 6/2024 (trước ngày 25/6/2024)", null, "2024-06-24"]],
  },
  ownPeriod: {
    name: { vi: "trong tháng, quý, năm của văn bản", en: "within the month, quarter or year of the document" },
    examples: [["trong quý này", "2025-02-10", "2025-03-31"]],
  },
};
