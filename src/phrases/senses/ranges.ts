import type { SenseGuide, Senses } from "./sense.js";

/** Senses with two dates, of which one is the deadline. */
export const RANGES: Senses = {
  fromTo: "<plain>[if]*C?(?<from>[DMs]),?(?:-|t[it]*)(?<lim>b?)<when><aside>",
  afterAndBefore: "<plain>[fg](?<from>D)[,;A]*(?<lim>[yi]*b|y[yit]*|t[it]*)<when><rest>",
  extended:
    "(?:<plain>[yitb]*[(:]?(?<from>[DM]))?<between>[XN][Xl:,(it]*(?<lim>[yi]*b|[yti]*)(?:W,?)?(?<due>[DM])<granted>",
  movedFrom: "<plain>O[:it]*[DM]<between>[XNt][Xl:it]*(?<lim>b?)(?<due>[DM])<granted>",
  newForOld: "<plain>N?:?(?<lim>[yi]*b|[yti]*)(?<due>[DM])<between>O[:itb]*[DM]<granted>",
  extensionAsked: "<plain>(?<lim>[yi]*b|[yti]*)[(:]?<when><between>B?x[XlphTBAti:,b]*[DMS]?<rest>",
};

/** The same for people. */
export const RANGE_GUIDE: Readonly<Record<string, SenseGuide>> = {
  fromTo: {
    name: { vi: "từ ngày này đến ngày kia", en: "from one day to another" },
    examples: [
      ["từ ngày 1/5/2024 đến ngày 30/5/2024", null, "2024-05-30"],
      ["10/5 – 20/5/2024", null, "2024-05-20"],
      ["từ ngày 01 đến hết ngày 30/6/2024", null, "2024-06-30"],
      ["từ ngày ký đến hết ngày 31/12/2024", "2024-06-10", "2024-12-31"],
      ["từ quý III/2024 đến hết ngày 28/02/2026", null, "2026-02-28"],
    ],
  },
  afterAndBefore: {
    name: { vi: "sau ngày này và trước ngày kia", en: "after one day and before another" },
    examples: [["sau ngày 15/6 và trước ngày 30/6/2026", null, "2026-06-29"]],
  },
  extended: {
    name: { vi: "đã gia hạn, điều chỉnh sang ngày mới", en: "extended, or moved to another day" },
    examples: [
      ["trước 30/6/2025; gia hạn 30/9/2025", null, "2025-09-30"],
      ["gia hạn đến ngày 30/6/2026", null, "2026-06-30"],
    ],
  },
  movedFrom: {
    name: { vi: "điều chỉnh từ ngày cũ sang ngày mới", en: "moved from an old day to a new one" },
    examples: [["điều chỉnh từ 30/6/2026 thành 31/12/2026", null, "2026-12-31"]],
  },
  newForOld: {
    name: { vi: "ngày mới, có ghi ngày cũ", en: "a new day, with the old one" },
    examples: [["31/12/2026 (đã điều chỉnh từ 30/6/2026)", null, "2026-12-31"]],
  },
  extensionAsked: {
    name: { vi: "mới xin gia hạn: hạn cũ còn nguyên", en: "an extension only asked for: the old day stands" },
    examples: [["30/6/2026 (xin gia hạn đến 30/9/2026)", null, "2026-06-30"]],
  },
};
