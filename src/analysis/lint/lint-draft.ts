import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import { type Profile, withoutVersions } from "../../language/profile.js";
import { lintProfile } from "../../language/schema/lint-profile.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { coverage } from "../../profiles/accounting/index.js";
import { faultWords } from "./account-words.js";
import { ambiguityRemarks, effectRemarks } from "./ambiguous-words.js";
import { arisesRemarks } from "./arises.js";
import { cutoffRemarks } from "./cutoff.js";
import { dateRemarks } from "./dates.js";
import { both, draftOf } from "./draft.js";
import { numberRemarks } from "./numbers.js";
import { cadenceRemarks, reportOrderRemarks } from "./reports.js";
import { restDayRemarks } from "./rest-days.js";
import { toFillRemarks } from "./to-fill.js";

/** What the regulation's own account leaves open, where it keeps one; an earlier version may have had the provision. */
const accountRemarks = (profile: Profile): Remark[] =>
  (coverage(profile).faults ?? []).map((fault) =>
    remark("account", fault.path, {
      what: faultWords(fault, profile),
      why: both("Phần accounting chưa kể đúng mọi điều khoản.", "The account does not tell every provision rightly."),
      cure: both("Xem dondoc profile coverage.", "See dondoc profile coverage."),
    }),
  );

export interface LintOptions {
  /** The first of the ten years in which the days of reports are looked at. */
  readonly from: PlainDate;
  readonly calendar: WorkingCalendar;
}

/**
 * What stands out in a draft that can be computed all the same, each with its place, why it matters and how it is mended:
 * places still to fill, limits without a number or an anchor, words that the rule does not follow or that can be read in
 * two ways, days on rest days in the next ten years, reports out of order, contradictory cadences, cut-offs and
 * parameters that do nothing.
 */
export const lintDraft = (profile: Profile, { from, calendar }: LintOptions): readonly Remark[] => {
  const draft = draftOf(withoutVersions(profile), from, calendar);
  return Object.freeze([
    ...toFillRemarks(draft),
    ...effectRemarks(draft),
    ...lintProfile(profile),
    ...numberRemarks(draft),
    ...dateRemarks(draft),
    ...arisesRemarks(draft),
    ...cutoffRemarks(draft),
    ...ambiguityRemarks(draft),
    ...restDayRemarks(draft),
    ...cadenceRemarks(draft),
    ...reportOrderRemarks(draft),
    ...accountRemarks(profile),
  ]);
};
