import { PROFILE_IDS, type Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister, type RecurrenceRule } from "../../language/rule-kind.js";
import { EVENT_TYPES, type EventType, MEETING_TYPES, type MeetingType } from "../../language/vocabulary.js";

/** Units that lead tasks. */
export const LEADS = [
  "Sở Nội vụ",
  "Sở Xây dựng",
  "UBND huyện Sa Pa",
  "UBND thành phố Lào Cai",
  "Phòng Lãnh sự",
] as const;

/** Roles, names of the roles in the package's profiles, and units: what decides whose duty an inspection is. */
const DOERS: readonly string[] = ["office", "lead", "Văn phòng UBND tỉnh", "Văn phòng Sở", ...LEADS];

/** A periodic duty whose reports a register keeps, and the lengths of its periods. */
export interface Reported {
  readonly provision: string;
  readonly every: readonly ("week" | "month" | "quarter" | "firstHalf" | "halfYear" | "year")[];
}

/** What a profile looks at, so that what is drawn for it makes its rules speak. */
export interface Interest {
  readonly events: readonly EventType[];
  readonly doers: readonly string[];
  readonly meetings: readonly MeetingType[];
  readonly reported: readonly Reported[];
}

/** Every text in a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The events that a rule starts from, is fulfilled by, or asks something of. */
const eventsOf = (rule: Rule): EventType[] => {
  const { text: _text, provision: _provision, when: _when, ...rest } = rule;
  const words = new Set(textsIn(rest));
  return EVENT_TYPES.filter((type) => words.has(type));
};

const reportedOf = (rule: RecurrenceRule): Reported => ({
  provision: ruleId(rule),
  every: rule.trigger.calendar.flatMap((cadence) =>
    "every" in cadence && cadence.every !== null ? [cadence.every] : [],
  ),
});

const namesIn = (profile: Profile): string[] => [
  ...Object.keys(profile.actors),
  ...Object.values(profile.actors).map(({ vi }) => vi),
  // A body of every kind that the profile knows.
  ...(profile.bodies?.kinds ?? []).flatMap(({ begins }) => begins.slice(0, 1).map((begin) => `${begin} 1`)),
];

/** Of no profile in particular: reports of provisions of the package's own. */
const GENERAL: Interest = {
  events: [],
  doers: DOERS,
  meetings: MEETING_TYPES,
  reported: PROFILE_IDS.flatMap((id) =>
    ["6.1.d", "12#1", "12.1", "20.1", "22.1", "22.2"].map(
      (place): Reported => ({
        provision: `${id}/${place}`,
        every: ["week", "month", "quarter", "firstHalf", "year"],
      }),
    ),
  ),
};

const known = new WeakMap<Profile, Interest>();

/** What a profile looks at; without a profile, what any may. */
export const interestOf = (profile?: Profile): Interest => {
  if (profile === undefined) return GENERAL;
  const kept = known.get(profile);
  if (kept !== undefined) return kept;
  const reported = profile.rules.filter(isOfRegister).map(reportedOf);
  const interest: Interest = {
    events: [...new Set(profile.rules.flatMap(eventsOf))],
    doers: [...new Set([...namesIn(profile), ...DOERS])],
    meetings: MEETING_TYPES,
    reported: reported.length === 0 ? GENERAL.reported : reported,
  };
  known.set(profile, interest);
  return interest;
};
