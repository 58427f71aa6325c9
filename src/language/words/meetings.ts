import type { Bilingual } from "../../errors.js";
import type { MeetingType } from "../vocabulary.js";

/** The meetings that reports hang on, by their names. */
export const MEETING: Readonly<Record<MeetingType, Bilingual>> = {
  regularSession: { vi: "phiên họp thường kỳ", en: "the regular session" },
  committeeConference: { vi: "hội nghị Thành ủy", en: "the committee conference" },
  yearEndConference: { vi: "hội nghị tổng kết năm", en: "the year-end conference" },
  briefing: { vi: "cuộc giao ban", en: "the briefing" },
};
