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
import type { EndedBody } from "./ended-bodies.js";
import type { EvaluationMeta } from "./evaluation-meta.js";
import type { Summary } from "./summarize.js";

/** What a regulation says of a whole register on one day. */
export interface RegisterEvaluation {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The day up to which things were known, where one was given. */
  readonly knownAt: PlainDate | null;
  /** The id of the regulation. */
  readonly profile: string;
  /** The id of the calendar. */
  readonly calendar: string;
  /** The readings taken that are not the defaults. */
  readonly readings: Readings;
  /** `arising`: what does not arise was left out, as the options asked. */
  readonly results?: "arising";
  /** What is said of each task, in the order of the register. */
  readonly tasks: readonly TaskEvaluation[];
  /** What is said of bodies and of the register as a whole. */
  readonly register: {
    /** The duties of bodies and of the office, their reports, which stand on no task. */
    readonly duties: readonly Duty[];
    /** The bodies that owe or owed something and are no more, with those they went into; left out where there is none. */
    readonly ended?: readonly EndedBody[];
    /** Units measured against the host's own number for "often late"; empty until it sets one. */
    readonly oftenLate: readonly OftenLate[];
    /** What stands out in the register as a whole; findings of a task stand at the task. */
    readonly findings: readonly Finding[];
    /** What the register does not tell of bodies and reports, once; most decisive first. */
    readonly questions: readonly Question[];
  };
  /** The counts by body, with their shares. */
  readonly summary: Summary;
  /** What the reading of the register had to say. */
  readonly notices: readonly RegisterNotice[];
  /** The next day on which this result differs in more than its counters, if nothing happens. */
  readonly nextChange: PlainDate | null;
  /** What it was computed with, by version and hashes. */
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
