import type { Bilingual } from "../../errors.js";

/** What a rule can be, by its name: the one table of kinds. */
export const RULE_KIND = {
  deadline: { vi: "thời hạn", en: "deadline" },
  recurrence: { vi: "định kỳ", en: "recurrence" },
  state: { vi: "ngưỡng", en: "threshold" },
  judged: { vi: "ngưỡng do xem xét", en: "threshold left to judgement" },
  right: { vi: "quyền", en: "right" },
  requirement: { vi: "yêu cầu", en: "requirement" },
} as const satisfies Readonly<Record<string, Bilingual>>;
