import type { Sense, SenseExample } from "./sense.js";

/** Senses that name a month, a quarter, a half-year or a year. */
export const PERIODS: readonly Sense[] = [
  {
    id: "inPeriod",
    name: { vi: "trong, hết một tháng, quý, năm", en: "within a month, a quarter or a year" },
    pattern: "(?:<plain>|<lead>(?=[iey])|[hvVUrk,;:(.)-]*(?=t))[yiet]*[(:,]?(?<due><period>)<aside>",
  },
  {
    id: "throughPeriods",
    name: { vi: "từ kỳ này đến hết kỳ kia", en: "from one period to the end of another" },
    pattern: "<plain>i?f?(?<from>M)[-t]+e?(?<due>M)<aside>|<plain>fI<aside>",
    from: "earlier",
  },
  {
    id: "periodsInTurn",
    name: { vi: "các kỳ liền nhau", en: "periods that follow each other" },
    pattern: "<plain>i?(?<from><period>)[,A]+(?<due><period>)<aside>",
    from: "adjacent",
  },
  {
    id: "beforePeriod",
    name: { vi: "trước một tháng, quý, năm", en: "before a month, a quarter or a year" },
    pattern: "<lead>[yi]*(?<lim>b)[(:,]?(?<due><period>)<rest>",
  },
  {
    id: "beforeEndOfPeriod",
    name: { vi: "trước khi một kỳ kết thúc", en: "before the end of a period" },
    pattern: "<lead>[yi]*be(?<due><period>)<rest>",
  },
  {
    id: "dayOfPeriod",
    name: { vi: "một kỳ, có ghi ngày trong kỳ đó", en: "a period, with a day in it" },
    pattern: "<plain>[ie]*(?<from><period>)<gap>v?(?<lim>[yi]*b|[yti]*)[:,]?<when><rest>",
    from: "around",
  },
  {
    id: "ownPeriod",
    name: { vi: "trong tháng, quý, năm của văn bản", en: "within the month, quarter or year of the document" },
    pattern: "<lead>[iet]+(?<due>o)<rest>",
  },
];

export const PERIOD_EXAMPLES: Readonly<Record<string, readonly SenseExample[]>> = {
  inPeriod: [
    ["trong tháng 3/2024", null, "2024-03-31"],
    ["tháng Sáu năm 2026", null, "2026-06-30"],
    ["Quý IV/2025", null, "2025-12-31"],
    ["6 tháng đầu năm 2025", null, "2025-06-30"],
    ["năm 2021", null, "2021-12-31"],
  ],
  throughPeriods: [["từ tháng 6/2026 đến tháng 8/2026", null, "2026-08-31"]],
  periodsInTurn: [["Quý III/2026, quý IV/2026", null, "2026-12-31"]],
  beforePeriod: [["trước quý III/2025", null, "2025-06-30"]],
  beforeEndOfPeriod: [["trước cuối tháng 6/2024", null, "2024-06-30"]],
  dayOfPeriod: [["trong tháng 6/2024 (trước ngày 25/6/2024)", null, "2024-06-24"]],
  ownPeriod: [["trong quý này", "2025-02-10", "2025-03-31"]],
};
