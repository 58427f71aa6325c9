import type { Sense, SenseExample } from "./sense.js";

/** Senses that count so many days, weeks or months from a day. */
export const SPANS: readonly Sense[] = [
  {
    id: "spanOfDocument",
    name: { vi: "một thời hạn, không ghi từ bao giờ", en: "a span that does not say since when" },
    pattern: "(?:<plain>|<lead>(?=[iy]))(?:yi*g|[iy]*)(?<due>S)<aside>",
    from: "start",
  },
  {
    id: "spanFromSigning",
    name: { vi: "một thời hạn kể từ ngày ký, ban hành", en: "a span from the day of signing" },
    pattern: "(?:<plain>|<lead>(?=[iy]))(?:yi*g|[iy]*)(?<due>S),?[fg](?<from>s)<rest>|<lead>f(?<from2>s),?[iy]*(?<due2>S)<rest>",
    from: "start",
  },
  {
    id: "spanFromDay",
    name: { vi: "một thời hạn kể từ một ngày ghi", en: "a span from a day that is printed" },
    pattern: "(?:<plain>|<lead>(?=[iy]))(?:yi*g|[iy]*)(?<due>S),?[fg](?<from>D)<rest>|<lead>f(?<from2>D),?[iy]*(?<due2>S)<rest>",
    from: "start",
  },
];

export const SPAN_EXAMPLES: Readonly<Record<string, readonly SenseExample[]>> = {
  spanOfDocument: [
    ["trong 30 ngày làm việc", "2021-04-08", "2021-05-25"],
    ["trong vòng một tháng", "2026-05-12", "2026-06-12"],
  ],
  spanFromSigning: [["không quá 2 tháng kể từ ngày ban hành văn bản", "2023-02-01", "2023-04-03"]],
  spanFromDay: [["trong 15 ngày kể từ ngày 01/6/2024", null, "2024-06-17"]],
};
