import type { PlainDate } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { Condition } from "./condition.js";
import type { ProvisionId } from "./provision.js";
import type { RecordField, Rule } from "./rule.js";
import type { ActorId } from "./vocabulary.js";

/** The profiles of the package. */
export const PROFILE_IDS = ["hai-phong-snv", "lao-cai", "hai-phong-thanh-uy", "can-tho", "kon-tum-snn"] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** Whether the text binds: a draft never does. */
export type Standing = "inForce" | "draft" | "superseded";

/** From when the regulation applies, and how that day follows from the text. */
export interface Effect {
  /** `null` when the text has no clause on it. */
  readonly provision: ProvisionId | null;
  readonly signedOn: PlainDate | null;
  /** Calendar days from signing to effect. */
  readonly daysAfterSigning: number | null;
  readonly from: PlainDate | null;
  readonly text: Bilingual;
}

/** One word of the regulation's own for the state of a task; the first whose condition holds is taken. */
export interface StatusRule {
  readonly id: string;
  readonly name: Bilingual;
  readonly when: Condition;
}

/** A number the text does not give, with the value taken until a host sets its own. */
export interface Parameter {
  readonly value: number | null;
  readonly basis: "policy";
  readonly text: Bilingual;
}

/**
 * What a reading changes: the value at a path of every rule of the provisions (of the profile itself for `effect…` and
 * `parameters…`). `on.*.bound` reaches into every cadence; `from` limits the change to places that hold that value. A
 * part that a rule does not have is left alone; a whole field of a rule is set even when it was absent.
 */
export interface ReadingChange {
  /** Default: the provisions of the ambiguity. */
  readonly provisions?: readonly ProvisionId[];
  readonly kinds?: readonly Rule["kind"][];
  readonly path: string;
  readonly from?: unknown;
  readonly to: unknown;
}

export interface ReadingValue {
  readonly value: string;
  readonly text: Bilingual;
  /** Empty: the default, or a reading that changes no computed date. */
  readonly changes: readonly ReadingChange[];
}

/** An ambiguity of the text, the reading in use, and the readings that could be taken instead. */
export interface Reading {
  readonly code: string;
  readonly question: Bilingual;
  readonly provisions: readonly ProvisionId[];
  readonly value: string;
  readonly values: readonly ReadingValue[];
}

/** Where the record of a classified task may be kept. */
export const SECRET_PLACES = ["isolatedSystem", "separateBooks", "paperOnly"] as const;

/** What a regulation says of the records of classified tasks. */
export interface SecrecyPolicy {
  readonly provision: ProvisionId;
  readonly where: (typeof SECRET_PLACES)[number];
  /** The fields that may be kept there; nothing else, and none of it on a networked system (reading A19). */
  readonly allowed: readonly RecordField[];
  readonly text: Bilingual;
}

/** One regulation as data: JSON-serialisable, no code. */
export interface Profile {
  readonly id: ProfileId | (string & {});
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly number: string | null;
  readonly standing: Standing;
  /** What is known of the standing, and what is not. */
  readonly standingNote: Bilingual;
  readonly effect: Effect;
  readonly actors: Readonly<Record<string, Bilingual>>;
  /** The provision that gives the words of `statuses`. */
  readonly statusProvision: ProvisionId;
  readonly statuses: readonly StatusRule[];
  /** Set when a finished task counts as finished only once it is confirmed. */
  readonly confirmation: { readonly provision: ProvisionId; readonly actor: ActorId } | null;
  /** What may be kept of a classified task, and where; absent when the text is silent. */
  readonly secrecy?: SecrecyPolicy;
  readonly parameters: { readonly dueSoonWorkingDays: Parameter } & Readonly<Record<string, Parameter>>;
  readonly readings: readonly Reading[];
  readonly rules: readonly Rule[];
}
