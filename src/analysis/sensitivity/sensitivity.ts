import type { PlainDate } from "../../calendar/index.js";
import type { DutyState } from "../../core/model/evaluation.js";
import type { QuestionCode } from "../../core/model/question.js";
import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Standing } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";

/** What another value of an ambiguity does to a register; each kind of effect is counted by itself. */
export interface ReadingEffect {
  readonly value: string;
  readonly text: Bilingual;
  /** Duties that are late under it and not under the readings in use, and the other way round. */
  readonly becomeLate: number;
  readonly noLongerLate: number;
  /** Both together: how many verdicts flip. */
  readonly flips: number;
  /** Tasks of which a verdict flips. */
  readonly tasks: readonly string[];
  /** Duties due on another day, duties that have a day no more, and duties that have one only under it. */
  readonly daysMoved: number;
  readonly daysLost: number;
  readonly daysGained: number;
  /** Rights that last until another day, or stand otherwise. */
  readonly rights: number;
  /** Tasks, and the register itself, of which the words differ: the status, a finding. */
  readonly words: number;
  /** Whatever else differs: what is asked, when a state is reached next. */
  readonly others: number;
  /** Nothing of the whole result differs. */
  readonly withoutEffect: boolean;
}

/** One ambiguity of a regulation, with what its values do. */
export interface AmbiguityEffect {
  readonly code: string;
  readonly question: Bilingual;
  /** The value in use. */
  readonly value: string;
  /** The most verdicts that one of its values flips: ambiguities are sorted by it. */
  readonly flips: number;
  readonly values: readonly ReadingEffect[];
  /** None of its values changes anything of the result. */
  readonly withoutEffect: boolean;
}

/** A reading under which a verdict is another. */
export interface VerdictUnder {
  readonly code: string;
  readonly value: string;
  /** What the duty is under it; `null`: there is no such duty. */
  readonly state: DutyState | null;
}

/**
 * How sure a lateness is: late under every reading and every combination of them; late whichever single reading is changed, while
 * several together may excuse it; late or not by the readings named. A duty that is late under none is counted and not listed.
 */
export const CERTAINTIES = ["everyReading", "combination", "depends"] as const;

export interface LateVerdict {
  /** `null` of a duty of the register itself: a report. */
  readonly taskId: string | null;
  readonly key: string;
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly unit: string | null;
  readonly period: string | null;
  /** What it is under the readings in use. */
  readonly state: DutyState | null;
  readonly late: (typeof CERTAINTIES)[number];
  /** Late under the readings in use: those under which it is not. Not late: those under which it is. */
  readonly on: readonly VerdictUnder[];
}

/** The least and the most; `exact` when both are reached, otherwise no combination leaves them. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly exact: boolean;
}

/** What all combinations of readings can come to. */
export interface Envelope {
  /** How many combinations the text leaves open. */
  readonly combinations: number;
  /** The ambiguities that decide a lateness of this register, alone or together with others. */
  readonly deciding: readonly string[];
  readonly lateDuties: Extent;
  readonly lateTasks: Extent;
}

/** Something that is not recorded, and how many duties its record would settle. */
export interface UnrecordedFact {
  readonly code: QuestionCode;
  readonly field: string;
  /** What is asked, of the first of them. */
  readonly text: Bilingual;
  /** Of which tasks, bodies or events it is asked. */
  readonly subjects: readonly string[];
  readonly duties: number;
}

/** What hangs on the readings of one regulation. */
export interface RegulationSensitivity {
  readonly profile: string;
  readonly standing: Standing;
  /** The readings in use that are not the defaults. */
  readonly readings: Readings;
  /** Sorted by flips, most first. */
  readonly ambiguities: readonly AmbiguityEffect[];
  readonly verdicts: readonly LateVerdict[];
  /** Duties late under every reading, under each but not under all combinations, under some, and under none. */
  readonly counts: Readonly<Record<(typeof CERTAINTIES)[number] | "noReading", number>>;
  readonly envelope: Envelope;
  /** What would settle most stands first. */
  readonly facts: readonly UnrecordedFact[];
}

export interface Sensitivity {
  readonly asOf: PlainDate;
  readonly assumeInForce: boolean;
  readonly profiles: readonly RegulationSensitivity[];
}
