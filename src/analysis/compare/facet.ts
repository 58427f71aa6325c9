import type { Cadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { MeetingType } from "../../language/vocabulary.js";
import type { Period } from "./comparison.js";

/** Who reports to whom: units to the office, the office to its heads. The order of rows. */
export const TIERS = ["unitsToOffice", "officeToHeads"] as const;
export type Tier = (typeof TIERS)[number];

/** The periods in the order of rows; a half-year is one, whether the first of the year or any. */
export const PERIODS = ["week", "month", "quarter", "halfYear", "year", "unstated"] as const;

/** How often the meetings are held, by the texts that name them. */
const MEETING_PERIOD: Readonly<Record<MeetingType, Period>> = {
  regularSession: "month",
  briefing: "month",
  committeeConference: "quarter",
  yearEndConference: "year",
};

export const tierOf = ({ bearer, trigger }: RecurrenceRule): Tier =>
  bearer.role === "office" || trigger.per === "office" ? "officeToHeads" : "unitsToOffice";

export const periodOf = (cadence: Cadence): Period => {
  if ("meeting" in cadence) return MEETING_PERIOD[cadence.meeting];
  return cadence.every === "firstHalf" ? "halfYear" : (cadence.every ?? "unstated");
};

export const facetOf = (tier: Tier, period: Period): string => `${tier}/${period}`;

const TIER_ORDER: readonly string[] = TIERS;
const PERIOD_ORDER: readonly string[] = PERIODS;

/** The place of a facet among those of its act. */
export const facetOrder = (facet: string | null): number => {
  if (facet === null) return -1;
  const [tier = "", period = ""] = facet.split("/");
  return TIER_ORDER.indexOf(tier) * PERIOD_ORDER.length + PERIOD_ORDER.indexOf(period);
};
