import type { PlainDate } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import { amendmentWords } from "../../language/amended.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";
import type { Finding } from "../model/finding.js";
import type { Question } from "../model/question.js";
import type { RegisterNotice } from "../model/task.js";
import type { OftenLate } from "../rules/often-late.js";
import type { EvaluationMeta } from "./evaluation-meta.js";
import type { Summary } from "./summarize.js";

/** What a regulation says of a whole register on one day. */
export interface RegisterEvaluation {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  readonly profile: string;
  readonly calendar: string;
  /** The readings taken that are not the defaults. */
  readonly readings: Readings;
  /** `arising`: what does not arise was left out, as the options asked. */
  readonly results?: "arising";
  readonly tasks: readonly TaskEvaluation[];
  readonly register: {
    readonly duties: readonly Duty[];
    /** Units measured against the host's own number for "often late"; empty until it sets one. */
    readonly oftenLate: readonly OftenLate[];
    readonly findings: readonly Finding[];
    /** What the register does not tell of bodies and reports, once; most decisive first. */
    readonly questions: readonly Question[];
  };
  readonly summary: Summary;
  /** What the reading of the register had to say. */
  readonly notices: readonly RegisterNotice[];
  readonly nextChange: PlainDate | null;
  readonly meta: EvaluationMeta;
}

/** What a reader should know of the regulation itself on the day judged. */
export const profileFindings = (profile: Profile, asOf: PlainDate): Finding[] => {
  const findings: Finding[] = [];
  const add = (code: string, vi: string, en: string): void => {
    findings.push(
      Object.freeze({
        code,
        severity: "warning",
        provision: profile.effect.provision,
        field: null,
        message: Object.freeze({ vi, en }),
      }),
    );
  };
  if (profile.standing === "draft") {
    add(
      "draft",
      `Văn bản là dự thảo, không có hiệu lực bắt buộc. ${profile.standingNote.vi}`,
      `The text is a draft and binds nobody. ${profile.standingNote.en}`,
    );
  }
  for (const { vi, en } of amendmentWords(profile))
    add(
      "hypothetical",
      `Giả định, không phải văn bản đã ban hành: ${vi}.`,
      `Hypothetical, not the text that was issued: ${en}.`,
    );
  if (profile.effect.from !== null && asOf < profile.effect.from) {
    add(
      "beforeEffect",
      `Ngày ${spokenDate(asOf)} trước ngày hiệu lực ${spokenDate(profile.effect.from)}.`,
      `${asOf} lies before the day of effect, ${profile.effect.from}.`,
    );
  }
  if (profile.effect.until !== undefined && asOf > profile.effect.until) {
    add(
      "afterEffect",
      `Ngày ${spokenDate(asOf)} sau ngày hết hiệu lực ${spokenDate(profile.effect.until)}.`,
      `${asOf} lies after the last day of effect, ${profile.effect.until}.`,
    );
  }
  return findings;
};
