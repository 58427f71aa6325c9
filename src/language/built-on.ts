import type { PlainDate } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { RuleId } from "./anchor.js";
import { type AmendingAct, inVersionOf, type Profile, type Standing } from "./profile.js";
import { cite, citePart, type ProvisionId } from "./provision.js";
import { ruleId } from "./rule.js";
import { spansOf } from "./version-span.js";

/** A regulation that another one is built on, as views name it. */
export interface Layer {
  /** The id of the regulation. */
  readonly id: string;
  /** The title of its document. */
  readonly title: Bilingual;
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** Number and sign of its document; `null` while it has none. */
  readonly number: string | null;
  /** Whether it binds, or is a draft. */
  readonly standing: Standing;
  /** The first day of its effect; `null` where it has none. */
  readonly effectiveFrom: PlainDate | null;
  /** The acts that had amended it when the version began on which this is built; absent where there were none. */
  readonly amendedBy?: readonly Pick<AmendingAct, "number" | "title">[];
}

/** The parts of a head that a regulation never takes from the one it is built on. */
export const OWN_PARTS = ["issuer", "number", "standing", "effect"] as const;
/** A part of a head: `issuer`, `number`, `standing` or `effect`. */
export type OwnPart = (typeof OWN_PARTS)[number];

/** An ambiguity of the base whose other readings do not reach a rule that took the place of one they reached. */
export interface Unreached {
  /** The ambiguity, `A09`. */
  readonly code: string;
  /** The rule of the base that the readings reached. */
  readonly ruleId: RuleId;
  /** The place of the rule now, in the regulation built on the other; `null` for a rule that was taken away. */
  readonly provision: ProvisionId | null;
  /** Nothing is left that the reading could change, so that it is none of the regulation. */
  readonly isGone: boolean;
}

/** What a regulation is built on. */
export interface BuiltOn {
  /** The nearest first: a division's department, then its city. */
  readonly layers: readonly Layer[];
  /** The regulation that says each rule. */
  readonly origins: Readonly<Record<RuleId, string>>;
  /** The parts of its own head that are not given: as long as one is, it is a draft without effect. */
  readonly missing: readonly OwnPart[];
  /**
   * Ambiguities of which no other reading reaches a rule that the regulation put in place of one; empty where all do.
   */
  readonly unreached: readonly Unreached[];
  /** What it changes, or takes away, of rules that this version of the base does not have, and another has. */
  readonly absent?: readonly RuleId[];
}

/** A regulation that is built on another. */
export interface ProfileBuiltOn extends Profile {
  /** Its layers, and which of them says each rule. */
  readonly builtOn: BuiltOn;
}

const isBuiltOn = (profile: Profile): profile is ProfileBuiltOn => "builtOn" in profile;

/** What a regulation is built on; `undefined` for one that stands by itself. */
export const builtOnOf = (profile: Profile): BuiltOn | undefined => (isBuiltOn(profile) ? profile.builtOn : undefined);

/** A regulation without what it is built on, as its text gives it. */
export const withoutLayers = (profile: Profile): Profile => {
  if (!isBuiltOn(profile)) return profile;
  const { builtOn: _, ...text } = profile;
  return text;
};

/** The acts that made a version of a regulation, and those before it. */
export const actsUpTo = (profile: Profile): readonly Pick<AmendingAct, "number" | "title">[] => {
  const from = inVersionOf(profile)?.from ?? null;
  return spansOf(profile)
    .filter((span) => span.from === null || (from !== null && span.from <= from))
    .flatMap(({ acts = [] }) => acts)
    .map(({ number, title }) => Object.freeze({ number, title }));
};

export const layerOf = (profile: Profile): Layer => {
  const { id, title, issuer, number, standing, effect } = profile;
  const acts = actsUpTo(profile);
  const amendedBy = acts.length === 0 ? {} : { amendedBy: Object.freeze(acts) };
  return Object.freeze({ id, title, issuer, number, standing, effectiveFrom: effect.from, ...amendedBy });
};

/** The acts that amended a text, or one below it, with provisions of their own. */
const actIds = (profile: Profile): readonly string[] =>
  spansOf(profile).flatMap(({ acts = [] }) => acts.flatMap(({ id }) => id ?? []));

/** The texts that a profile may cite: its own, those it is built on, and the acts that amended any of them. */
export const citedIds = (profile: Profile): readonly string[] => [
  ...new Set([profile.id, ...(builtOnOf(profile)?.layers ?? []).map(({ id }) => id), ...actIds(profile)]),
];

/** The regulation that a provision is of: what stands before the stroke. */
export const regulationOf = (provision: ProvisionId): string => provision.slice(0, Math.max(0, provision.indexOf("/")));

/** The regulation that says each rule of a profile. */
export const originsOf = (profile: Profile): Readonly<Record<RuleId, string>> =>
  builtOnOf(profile)?.origins ??
  Object.freeze(
    Object.fromEntries(profile.rules.map((rule) => [ruleId(rule), regulationOf(rule.provision) || profile.id])),
  );

/** How an office names a regulation after a provision of it: by its number, else by who issued it. */
const ofLayer = ({ number, issuer }: Pick<Layer, "number" | "issuer">): Bilingual =>
  number === null
    ? { vi: ` quy chế của ${issuer.vi}`, en: ` of the regulation of ${issuer.en}` }
    : { vi: ` văn bản số ${number}`, en: ` of ${number}` };

/** The act that amended a regulation whose own provisions begin so. */
const actNamed = (id: string, profile: Profile): Pick<Layer, "number" | "issuer"> | undefined =>
  spansOf(profile)
    .flatMap(({ acts = [] }) => acts)
    .find((act) => act.id === id);

/** What names a regulation that is not one's own after a provision of it; `null` for one's own. */
export const foreignName = (provision: ProvisionId, profile: Profile): Bilingual | null => {
  const id = regulationOf(provision);
  if (id === profile.id || id === "") return null;
  const layer = builtOnOf(profile)?.layers.find((one) => one.id === id) ?? actNamed(id, profile);
  return layer === undefined ? { vi: ` (${id})`, en: ` (${id})` } : ofLayer(layer);
};

/** The citation of a provision by itself, with what a regulation calls a part that its text does not number. */
export const placeIn = (provision: ProvisionId, { unnumbered = {} }: Pick<Profile, "unnumbered">): Bilingual => {
  const part = unnumbered[provision];
  return part === undefined ? cite(provision) : citePart(provision, part);
};

/** The citation of a provision in a view of a regulation: a place of another one names that one. */
export const citeIn = (provision: ProvisionId, profile: Profile): Bilingual => {
  const words = placeIn(provision, profile);
  const name = foreignName(provision, profile);
  return name === null ? words : { vi: `${words.vi}${name.vi}`, en: `${words.en}${name.en}` };
};
