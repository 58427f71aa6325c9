import { aFlag, anObject, answering, requireOptions } from "../../answering.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { Rule } from "../../language/rule.js";
import { isRecurrence, isRequirement } from "../../language/rule-kind.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { NAMED_ACTS } from "../../profiles/acts.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import { actOf } from "./act-of.js";
import { agrees, spreadOf } from "./agreement.js";
import type { ComparedCell, ComparedEntry, ComparedRow, Comparison, NotComputedPlace } from "./comparison.js";
import { entryOf } from "./entries-of.js";
import { facetOf, facetOrder, periodOf, tierOf } from "./facet.js";

/** How regulations are read before they are laid side by side, and which rows are told. */
export interface CompareOptions {
  /** Other readings, by code; each regulation takes those that it knows. */
  readonly readings?: Readings;
  /** Only the rows in which the regulations do not all say the same. */
  readonly differences?: boolean;
}

/** What one regulation says of one act in one facet. */
interface Said {
  readonly act: Act;
  readonly facet: string | null;
  readonly profile: string;
  readonly entry: ComparedEntry;
}

/** What must be recorded is no act; that a result is confirmed is one. */
const isAct = (rule: Rule): boolean => !isRequirement(rule) || "needs" in rule.trigger.record;

const saidBy = (profile: Profile): readonly Said[] =>
  profile.rules.filter(isAct).flatMap((rule): readonly Said[] => {
    const head = { act: actOf(rule), profile: profile.id };
    if (!isRecurrence(rule)) return [{ ...head, facet: null, entry: entryOf(rule, profile) }];
    return rule.trigger.calendar.map((cadence) => ({
      ...head,
      facet: facetOf(tierOf(rule), periodOf(cadence)),
      entry: entryOf(rule, profile, cadence),
    }));
  });

/** The place of a provision that no rule computes belongs to the regulation, also where another is built on it. */
const namedIn = (profile: Profile, act: Act): readonly NotComputedPlace[] => {
  const origins = new Set([profile.id, ...profile.rules.map(({ provision }) => provision.split("/")[0] ?? "")]);
  return NAMED_ACTS.filter((named) => named.act === act && origins.has(named.provision.split("/")[0] ?? "")).map(
    ({ provision, because }) => ({ provision, because }),
  );
};

/** Whether the text gives a number, a day, or a day to count from that is one itself: the deadline, a meeting. */
const isTimed = ({ amount, date, bound }: ComparedEntry): boolean =>
  amount !== null || date !== null || (bound !== null && bound !== "promptly");

const cellOf = (profile: Profile, act: Act, said: readonly Said[]): ComparedCell => {
  const entries = said.filter((one) => one.profile === profile.id).map(({ entry }) => entry);
  const head = { profile: profile.id, standing: profile.standing };
  if (entries.length > 0)
    return Object.freeze({ ...head, state: entries.some(isTimed) ? "rule" : "noNumber", entries });
  const because = namedIn(profile, act);
  if (because.length > 0) return Object.freeze({ ...head, state: "notComputed", entries, because });
  return Object.freeze({ ...head, state: "silent", entries });
};

const rowOf = (profiles: readonly Profile[], act: Act, facet: string | null, said: readonly Said[]): ComparedRow => {
  const cells = profiles.map((profile) => cellOf(profile, act, said));
  return Object.freeze({ act, facet, cells: Object.freeze(cells), agreement: agrees(cells), spread: spreadOf(cells) });
};

const ACTS = Object.keys(ACT) as readonly Act[];

const rowsOfAct = (profiles: readonly Profile[], act: Act, all: readonly Said[]): readonly ComparedRow[] => {
  const said = all.filter((one) => one.act === act);
  if (said.length === 0)
    return profiles.some((profile) => namedIn(profile, act).length > 0) ? [rowOf(profiles, act, null, [])] : [];
  return [...new Set(said.map(({ facet }) => facet))]
    .sort((a, b) => facetOrder(a) - facetOrder(b))
    .map((facet) =>
      rowOf(
        profiles,
        act,
        facet,
        said.filter((one) => one.facet === facet),
      ),
    );
};

const COMPARE_CHECKS = { readings: anObject, differences: aFlag };

/**
 * Regulations laid side by side: acts down, regulations across. A report that comes again has a row for each tier and
 * period; a cell holds every rule of its regulation on the act, with number, day, bound, start, bearer, recipients,
 * provision, modality and the ambiguities it hangs on. Silence, words without a number, and words that no rule computes
 * are three different states.
 *
 * @param profiles - Two or more as a rule; their order is that of the cells and changes nothing else.
 * @throws DondocError `given-twice` for one regulation given twice; `unknown-name` for a reading that none of them knows.
 * @example
 * compare([laoCai, canTho]).rows.find(({ act }) => act === "registerTask")?.spread;
 * // { unit: "workingDays", least: 1, most: 5 }
 */
export const compare = (profiles: readonly Profile[], options: CompareOptions = {}): Comparison =>
  answering("profiles", () => {
    requireProfiles(profiles);
    requireOptions(options, COMPARE_CHECKS);
    return compareOf(profiles, { ...options });
  });

const compareOf = (given: readonly Profile[], { readings = {}, differences = false }: CompareOptions): Comparison => {
  const own = readingsFor(given, readings);
  const profiles = given.map((profile, i) => applyReadings(profile, own[i] ?? {}));
  const said = profiles.flatMap(saidBy);
  const rows = ACTS.flatMap((act) => rowsOfAct(profiles, act, said)).filter(
    ({ agreement }) => !differences || !agreement,
  );
  return Object.freeze({ profiles: Object.freeze(profiles.map(({ id }) => id)), rows: Object.freeze(rows) });
};
