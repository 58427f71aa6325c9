import type { PlainDate } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { AccountedProvision } from "./accounting.js";
import type { BodyNames } from "./bodies.js";
import type { Condition } from "./condition.js";
import type { LifecycleRules } from "./lifecycle-rules.js";
import type { ProvisionId, UnnumberedPart } from "./provision.js";
import type { RecordField } from "./record.js";
import type { Rule } from "./rule.js";
import type { RuleKind } from "./rule-kind.js";
import type { ActorId } from "./vocabulary.js";

/** The profiles of the package. */
export const PROFILE_IDS = ["hai-phong-snv", "lao-cai", "hai-phong-thanh-uy", "can-tho", "kon-tum-snn"] as const;
/** The id of one of the five regulations of the package. */
export type ProfileId = (typeof PROFILE_IDS)[number];

/** Whether the text binds: a draft never does, nor one whose numbers were changed to see what would follow. */
export type Standing = "inForce" | "draft" | "superseded" | "hypothetical";

/** From when the regulation applies, and how that day follows from the text. */
export interface Effect {
  /** `null` when the text has no clause on it. */
  readonly provision: ProvisionId | null;
  /** The day of signing; `null` while it is not signed. */
  readonly signedOn: PlainDate | null;
  /** The day of signing is itself the first of them (reading A01). */
  readonly countsSigning?: boolean;
  /** Calendar days from signing to effect. */
  readonly daysAfterSigning: number | null;
  /** The first day of effect: what is triggered before it raises no duty. `null`: none is set. */
  readonly from: PlainDate | null;
  /** Of a draft: the day of effect that its own text presupposes. */
  readonly presupposed?: PlainDate;
  /** The last day of effect, where it is known: nothing that arises later is owed. */
  readonly until?: PlainDate;
  /** What the text says of its effect, in words of one's own. */
  readonly text: Bilingual;
}

/** One word of the regulation's own for the state of a task; the first whose condition holds is taken. */
export interface StatusRule {
  /** A short name of the status, for programs. */
  readonly id: string;
  /** The regulation's own word. */
  readonly name: Bilingual;
  /** When it is said of a task. */
  readonly when: Condition;
}

/** A number the text does not give, with the value taken until a host sets its own. */
export interface Parameter {
  /** The number taken until a host sets its own; `null`: none is taken, and what asks for one is left to judgement. */
  readonly value: number | null;
  /** Always `policy`: the number is a host's to set; numbers of the text stand in its rules. */
  readonly basis: "policy";
  /** What the number is for. */
  readonly text: Bilingual;
  /** Of `dueSoonWorkingDays`: which days the number counts. Default: working days (reading A24). */
  readonly unit?: "workingDays" | "days";
  /** The least and the greatest value that the text lets a host set. */
  readonly bounds?: Bounds;
}

/** A least and a greatest value; what is left out is not bounded by the text. */
export interface Bounds {
  /** The least value; left out, the text sets none. */
  readonly min?: number;
  /** The greatest value; left out, the text sets none. */
  readonly max?: number;
}

/** Longer than any calendar reaches: no host means more. */
const MOST = 10_000;

/** What a parameter may be, in words; `null` where a value is that. */
export const outsideBounds = (value: number, { min = 0, max = MOST }: Bounds = {}): string | null =>
  value >= min && value <= max ? null : `${min} … ${max}`;

/**
 * What a reading changes: the value at a path of every rule of the provisions (of the profile itself for the paths of
 * `PROFILE_PARTS`). `trigger.calendar.*.bound` reaches into every cadence; `from` limits the change to places that hold that value. A
 * part that a rule does not have is left alone; one of `ADDABLE_PARTS`, or any with `kinds`, is set even when it was
 * absent. Of several changes those of larger parts come first, so that what they put in place is changed by the others.
 */
export interface ReadingChange {
  /** Default: the provisions of the ambiguity. */
  readonly provisions?: readonly ProvisionId[];
  /** The kinds of rule that change; left out, rules of every kind. */
  readonly kinds?: readonly RuleKind[];
  /**
   * The place in a rule, with points between its parts, `limit.span.firstDay`; `*` stands for every entry of a list.
   */
  readonly path: string;
  /** The value that must stand there for the change to be made; left out, any. */
  readonly from?: unknown;
  /** The value that is put there; left out, the part is taken away, unless `parameter` says what is put. */
  readonly to?: unknown;
  /** In place of `to`: the value of this parameter of the profile, or the host's own. */
  readonly parameter?: string;
}

/** The parts of a profile itself that a reading can change; every other path leads into its rules. */
export const PROFILE_PARTS = ["effect", "lifecycle", "parameters", "secrecy", "statuses"] as const;
export const isProfilePath = (path: string): boolean => PROFILE_PARTS.some((part) => path.split(".")[0] === part);

/** Parts of a rule that a reading may add; with `kinds`, any part that rules of those kinds can have. */
export const ADDABLE_PARTS: ReadonlySet<string> = new Set(["trigger.restDayTrigger", "trigger.cutoff", "when"]);

/** One defensible reading of an ambiguity, with what it changes in the rules. */
export interface ReadingValue {
  /** Its short name, which options give: `assigned`. */
  readonly value: string;
  /** What it says. */
  readonly text: Bilingual;
  /** The same as a clause that can stand behind “if”, with its subject: “the update runs from the result, for every task”. */
  readonly clause?: Bilingual;
  /** Empty: the default, or a reading that changes no computed date. */
  readonly changes: readonly ReadingChange[];
}

/** An ambiguity of the text, the reading in use, and the readings that could be taken instead. */
export interface Reading {
  /** The ambiguity: one of the package's catalogue, `A09`, or a code of one's own. */
  readonly code: string;
  /** What the text leaves open. */
  readonly question: Bilingual;
  /** The places that it is about, as `<profile>/<article>`. */
  readonly provisions: readonly ProvisionId[];
  /** The reading in use: rules are written in it. */
  readonly value: string;
  /** Every defensible reading, the one in use too. */
  readonly values: readonly ReadingValue[];
}

/** Where the record of a classified task may be kept. */
export const SECRET_PLACES = ["system", "isolatedSystem", "separateBooks", "paperOnly"] as const;

/** What a regulation says of the records of classified tasks. */
export interface SecrecyPolicy {
  /** The place that says so, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** Where such records are kept: on the system, on one without a network, in separate books, on paper alone. */
  readonly where: (typeof SECRET_PLACES)[number];
  /** The fields that may be kept there and nothing else; only `system` may be on a network (reading A19). */
  readonly allowed: readonly RecordField[];
  /** What the text says of them, in words of one's own. */
  readonly text: Bilingual;
}

/** One regulation as data: JSON-serialisable, no code. */
export interface Profile {
  /** Names the regulation; every provision of its own begins with it. */
  readonly id: ProfileId | (string & {});
  /** The title of the document. */
  readonly title: Bilingual;
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** Number and sign of the document; `null` while it has none. */
  readonly number: string | null;
  /** Whether it binds: a draft does not, nor one with numbers set to see what would follow. */
  readonly standing: Standing;
  /** What is known of the standing, and what is not. */
  readonly standingNote: Bilingual;
  /** From when it applies, and how that day follows from the text. */
  readonly effect: Effect;
  /** What the regulation calls each role that has to act or is told, by role. */
  readonly actors: Readonly<Record<string, Bilingual>>;
  /** How the bodies of the regulation are named, and of what kinds they are; absent: names are compared as they are. */
  readonly bodies?: BodyNames;
  /** The provision that gives the words of `statuses`; `null`: the text has none, and they are the writer's own. */
  readonly statusProvision: ProvisionId | null;
  /** Its words for the state of a task; the first whose condition holds is taken. */
  readonly statuses: readonly StatusRule[];
  /** Set when a finished task counts as finished only once it is confirmed. */
  readonly confirmation: {
    /** The place that says so, as `<profile>/<article>`. */
    readonly provision: ProvisionId;
    /** The role that confirms. */
    readonly actor: ActorId;
  } | null;
  /** What some events do to everything that is owed; absent: `USUAL_LIFECYCLE`. */
  readonly lifecycle?: LifecycleRules;
  /** What may be kept of a classified task, and where; absent when the text is silent. */
  readonly secrecy?: SecrecyPolicy;
  /**
   * What parts of places are called that the text does not number, by provision, where `#2` is not just the second
   * sentence: a dash, a part of a sentence, the last paragraph.
   */
  readonly unnumbered?: Readonly<Record<ProvisionId, UnnumberedPart>>;
  /** Numbers that the text does not give, by name. */
  readonly parameters: {
    /** How many days before its last day something is due soon. */
    readonly dueSoonWorkingDays: Parameter;
  } & Readonly<Record<string, Parameter>>;
  /** What the text leaves open, with the readings that could be taken. */
  readonly readings: readonly Reading[];
  /** What follows from the text: one entry for one act of one bearer. */
  readonly rules: readonly Rule[];
  /** What became of every provision, as a regulation of one's own says; nothing is computed from it. */
  readonly accounting?: readonly AccountedProvision[];
}

/** An act that amends a regulation, as results and pages name it. */
export interface AmendingAct
  extends Pick<Profile, "title" | "issuer" | "number" | "standing" | "standingNote" | "effect"> {
  /** What its own provisions begin with, where it has some. */
  readonly id?: string;
}

/** A version of a regulation with the days on which it is in force; `null` leaves the span open on that side. */
export interface VersionSpan {
  /** The first day of the version; `null`: from the beginning. */
  readonly from: PlainDate | null;
  /** The last day of the version; `null`: it has none. */
  readonly to: PlainDate | null;
  /** The text in that version. */
  readonly profile: Profile;
  /** The acts that took force with it; absent where the file gives the version whole. */
  readonly acts?: readonly AmendingAct[];
}

/** Which version of a regulation a profile is, beside the others: set where a file holds several. */
export interface InVersion extends Omit<VersionSpan, "profile"> {
  /** The other versions of the same regulation, with their days. */
  readonly others: readonly VersionSpan[];
}

/** A regulation as one of its versions. */
export interface ProfileInVersions extends Profile {
  /** Its own days, and the versions beside it. */
  readonly inVersion: InVersion;
}

const isInVersions = (profile: Profile): profile is ProfileInVersions => "inVersion" in profile;

/** The versions beside a profile; `undefined` for a regulation that has none. */
export const inVersionOf = (profile: Profile): InVersion | undefined =>
  isInVersions(profile) ? profile.inVersion : undefined;

/** A version of a regulation by itself. */
export const withoutVersions = (profile: Profile): Profile => {
  if (!isInVersions(profile)) return profile;
  const { inVersion: _, ...alone } = profile;
  return alone;
};
