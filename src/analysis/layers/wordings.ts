import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { type RuleVersion, ruleVersionsOf } from "../../core/answers/rule-versions.js";
import type { RuleId } from "../../language/anchor.js";
import { originsOf } from "../../language/built-on.js";
import { inVersionOf, type Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { versionOn } from "../../language/version-span.js";

/** A rule of a layer as it reads from one day to another. */
export interface Wording extends RuleVersion {
  /** The version that begins with these days, as results name it; none of a regulation with one version. */
  readonly version?: PlainDate;
}

const namedOf = (layer: Profile, wording: RuleVersion, first: DayNumber): Wording => {
  if (inVersionOf(layer) === undefined) return wording;
  const version = versionOn(layer, Math.max(wording.from, first));
  return version === null ? wording : { ...wording, version };
};

/**
 * Every wording that the rules of a layer have, or had, on the days that are looked at, told by the version of the first
 * of these days. What a layer takes over from another of the layers is that one's.
 */
export const ownWordings = (
  layer: Profile,
  layers: readonly Profile[],
  { from, to }: { readonly from: DayNumber; readonly to: DayNumber },
): readonly Wording[] => {
  const others = new Set(layers.flatMap(({ id }) => (id === layer.id ? [] : [id])));
  return [...ruleVersionsOf(layer).values()]
    .flat()
    .filter((one) => one.from <= to && one.to >= from)
    .filter(({ rule, profile }) => !others.has(originsOf(profile)[ruleId(rule)] ?? layer.id))
    .map((one) => namedOf(layer, one, from));
};

/** Finds the wording of a rule that a result was made by, from its version. */
export const wordingFinder = (
  layer: Profile,
): ((result: { readonly ruleId: RuleId; readonly version?: PlainDate }) => RuleVersion | undefined) => {
  const all = ruleVersionsOf(layer);
  return ({ ruleId: id, version }) => {
    const wordings = all.get(id) ?? [];
    if (version === undefined) return wordings.find(({ own }) => own) ?? wordings[0];
    const day = dayOf(version);
    return wordings.find(({ from, to }) => from <= day && day <= to) ?? wordings.find(({ own }) => own);
  };
};
