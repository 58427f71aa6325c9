import type { Sense, SenseExample } from "./sense.js";

/** Senses that name one day. */
export const DAYS: readonly Sense[] = [
  {
    id: "onDay",
    name: { vi: "đúng ngày ghi", en: "the day itself" },
    pattern: "<plain>i?<whenever><aside>",
  },
  {
    id: "beforeDay",
    name: { vi: "trước một ngày", en: "before a day" },
    pattern: "<lead>[yi]*(?<lim>b)[(:,]?<when><rest>",
  },
  {
    id: "byDay",
    name: { vi: "chậm nhất, không quá một ngày", en: "a day at the latest" },
    pattern: "<lead>(?<lim>y)[yit]*[(:,]?<whenever><rest>",
  },
  {
    id: "untilDay",
    name: { vi: "đến, hết một ngày", en: "until the end of a day" },
    pattern: "[hvVUrk,;:(.)-]*(?<lim>t)[yit]*[(:,]?<whenever><rest>",
  },
  {
    id: "actOnDay",
    name: { vi: "làm một việc trong ngày ghi", en: "an act within a day" },
    pattern: "<lead>i<whenever><rest>",
  },
  {
    id: "beforeEvent",
    name: { vi: "trước một cuộc họp, ngày lễ có ghi ngày", en: "before a meeting or a feast whose day is printed" },
    pattern: "<lead>y?(?<lim>b)n?G[wTBAlWecou]*[(:,]*<when><rest>",
  },
  {
    id: "dayThenRecurrence",
    name: { vi: "một ngày đủ năm; sau đó định kỳ", en: "a full day, and then something that recurs" },
    pattern: "<lead>(?<lim>[yi]*b|[yti]*)[(:,]?<when>[,;(A.-]+a?E[EwTMSoaAB,)]*",
    fullYear: true,
  },
  {
    id: "recurrenceThenDay",
    name: { vi: "định kỳ; có ghi một ngày đủ năm", en: "something that recurs, with a full day" },
    pattern: "a?E[EwoSTABa]*[,;.-]+<lead>(?<lim>[yi]*b|[yti]*)[(:,]?<when><rest>",
    fullYear: true,
  },
];

export const DAY_EXAMPLES: Readonly<Record<string, readonly SenseExample[]>> = {
  onDay: [
    ["20/5/2024", null, "2024-05-20"],
    ["ngày 20 tháng 5 năm 2024", null, "2024-05-20"],
    ["lúc 14 giờ, ngày 15/6/2026", null, "2026-06-15"],
  ],
  beforeDay: [
    ["trước ngày 20/5/2024", null, "2024-05-19"],
    ["trước 17 giờ ngày 20/5/2024", null, "2024-05-20"],
    ["báo cáo UBND tỉnh trước ngày 15/8", "2024-07-01", "2024-08-14"],
  ],
  byDay: [
    ["chậm nhất là ngày 30/9/2024", null, "2024-09-30"],
    ["không quá 30/6/2026", null, "2026-06-30"],
  ],
  untilDay: [["đến hết ngày 31 tháng 3 năm 2020", null, "2020-03-31"]],
  actOnDay: [["báo cáo UBND tỉnh trong ngày 15/6/2026", null, "2026-06-15"]],
  beforeEvent: [["xong trước ngày Quốc khánh 02/9/2025", null, "2025-09-01"]],
  dayThenRecurrence: [["trước ngày 15/6/2026 và báo cáo định kỳ hằng quý", null, "2026-06-14"]],
  recurrenceThenDay: [["báo cáo hằng năm, trước ngày 15/12/2024", null, "2024-12-14"]],
};
