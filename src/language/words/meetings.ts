import type { Bilingual } from "../../errors.js";

/** The meetings that reports hang on, with their names: the one table of meetings. A new meeting is one entry. */
export const MEETING = {
  regularSession: { vi: "phiên họp thường kỳ", en: "the regular session" },
  committeeConference: { vi: "hội nghị Thành ủy", en: "the committee conference" },
  yearEndConference: { vi: "hội nghị tổng kết năm", en: "the year-end conference" },
  briefing: { vi: "cuộc giao ban", en: "the briefing" },
} as const satisfies Readonly<Record<string, Bilingual>>;
