import type { SenseGuide, Senses } from "./sense.js";

/** Senses that name one day. */
export const DAYS: Senses = {
  onDay: "(?:<plain>[iJ:(]*|<lead>i)J?<when><aside>",
  beforeDay: "<lead>(?:y[yi:]*)?[it]?(?<lim>b)[iJ(:,]*<when><rest>",
  byDay: "(?:<lead>(?=y)|[hvVUr,;:(.)-]*)(?<lim>[yt])[yitJ(:,]*<when><rest>",
  beforeEvent: "<lead>y?(?<lim>b)w?G[pwTBAlWecou]*[(:,]*<when><rest>",
};

/** The same for people. */
export const DAY_GUIDE: Readonly<Record<string, SenseGuide>> = {
  onDay: {
    name: { vi: "đúng ngày ghi", en: "the day itself" },
    examples: [
      ["20/5/2024", null, "2024-05-20"],
      ["ngày 20 tháng 5 năm 2024", null, "2024-05-20"],
      ["lúc 14 giờ, ngày 15/6/2026", null, "2026-06-15"],
      ["14/6/2024 (trước 17h00)", null, "2024-06-14"],
      ["báo cáo UBND tỉnh trong ngày 15/6/2026", null, "2026-06-15"],
    ],
  },
  beforeDay: {
    name: { vi: "trước một ngày", en: "before a day" },
    examples: [
      ["trước ngày 20/5/2024", null, "2024-05-19"],
      ["trước 17 giờ ngày 20/5/2024", null, "2024-05-20"],
      ["báo cáo UBND tỉnh trước ngày 15/8", "2024-07-01", "2024-08-14"],
    ],
  },
  byDay: {
    name: { vi: "chậm nhất, không quá, đến hết một ngày", en: "a day at the latest, or until its end" },
    examples: [
      ["chậm nhất là ngày 30/9/2024", null, "2024-09-30"],
      ["không quá 30/6/2026", null, "2026-06-30"],
      ["đến hết ngày 31 tháng 3 năm 2020", null, "2020-03-31"],
    ],
  },
  beforeEvent: {
    name: { vi: "trước một cuộc họp, ngày lễ có ghi ngày", en: "before a meeting or a feast whose day is printed" },
    examples: [["xong trước ngày Quốc khánh 02/9/2025", null, "2025-09-01"]],
  },
};
