import type { SenseGuide, Senses } from "./sense.js";

/** What stands before a span: nothing, or a limit. *Chậm nhất sau* says the same as *trong*. */
const WITHIN = "(?:<plain>|<lead>(?=[iy]))(?:yi*g|[iy]*)";

/** Senses that count so many days, weeks or months from a day. */
export const SPANS: Senses = {
  spanOfDocument: `${WITHIN}(?<due>S)<aside>`,
  spanSince: `${WITHIN}(?<due>S)[,(]?[fg](?<from>s(?!r)|D)<rest>`,
  sinceSpan: "<lead>f(?<from>s(?!r)|D),?[iy]*(?<due>S)<rest>",
};

/** The same for people. */
export const SPAN_GUIDE: Readonly<Record<string, SenseGuide>> = {
  spanOfDocument: {
    name: { vi: "một thời hạn, không ghi từ bao giờ", en: "a span that does not say since when" },
    examples: [
      ["trong 30 ngày làm việc", "2021-04-08", "2021-05-25"],
      ["trong vòng một tháng", "2026-05-12", "2026-06-12"],
    ],
  },
  spanSince: {
    name: { vi: "một thời hạn kể từ ngày ký hoặc một ngày ghi", en: "a span from the day of signing or a printed day" },
    examples: [
      ["không quá 2 tháng kể từ ngày ban hành văn bản", "2023-02-01", "2023-04-03"],
      ["trong 15 ngày kể từ ngày 01/6/2024", null, "2024-06-17"],
    ],
  },
  sinceSpan: {
    name: { vi: "kể từ ngày ký hoặc một ngày ghi, trong một thời hạn", en: "from a day on, within a span" },
    examples: [["kể từ ngày ký, trong 15 ngày", "2024-05-04", "2024-05-20"]],
  },
};
