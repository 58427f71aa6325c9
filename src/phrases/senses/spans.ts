import type { Sense, SenseGuide } from "./sense.js";

/** What stands before a span: nothing, or a limit. *Chậm nhất sau* says the same as *trong*. */
const WITHIN = "(?:<plain>|<lead>(?=[iy]))(?:yi*g|[iy]*)";

/** Senses that count so many days, weeks or months from a day. */
export const SPANS: readonly Sense[] = [
  { id: "spanOfDocument", pattern: `${WITHIN}(?<due>S)<aside>`, from: "start" },
  { id: "spanFromSigning", pattern: `${WITHIN}(?<due>S),?[fg](?<from>s)<rest>`, from: "start" },
  { id: "fromSigningSpan", pattern: "<lead>f(?<from>s),?[iy]*(?<due>S)<rest>", from: "start" },
  { id: "spanFromDay", pattern: `${WITHIN}(?<due>S),?[fg](?<from>D)<rest>`, from: "start" },
  { id: "fromDaySpan", pattern: "<lead>f(?<from>D),?[iy]*(?<due>S)<rest>", from: "start" },
];

/** The same for people. */
export const SPAN_GUIDE: Readonly<Record<string, SenseGuide>> = {
  spanOfDocument: {
    name: { vi: "một thời hạn, không ghi từ bao giờ", en: "a span that does not say since when" },
    examples: [
      ["trong 30 ngày làm việc", "2021-04-08", "2021-05-25"],
      ["trong vòng một tháng", "2026-05-12", "2026-06-12"],
    ],
  },
  spanFromSigning: {
    name: { vi: "một thời hạn kể từ ngày ký, ban hành", en: "a span from the day of signing" },
    examples: [["không quá 2 tháng kể từ ngày ban hành văn bản", "2023-02-01", "2023-04-03"]],
  },
  fromSigningSpan: {
    name: { vi: "kể từ ngày ký, trong một thời hạn", en: "from the day of signing, within a span" },
    examples: [["kể từ ngày ký, trong 15 ngày", "2024-05-04", "2024-05-20"]],
  },
  spanFromDay: {
    name: { vi: "một thời hạn kể từ một ngày ghi", en: "a span from a day that is printed" },
    examples: [["trong 15 ngày kể từ ngày 01/6/2024", null, "2024-06-17"]],
  },
  fromDaySpan: {
    name: { vi: "kể từ một ngày ghi, trong một thời hạn", en: "from a day that is printed, within a span" },
    examples: [["kể từ ngày 04/5/2024, trong 15 ngày", null, "2024-05-20"]],
  },
};
