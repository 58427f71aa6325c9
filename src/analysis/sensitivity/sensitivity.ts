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
  /** The other value, `assigned` of A09. */
  readonly value: string;
  /** What the value says, in words. */
  readonly text: Bilingual;
  /** Duties that are late under it and not under the readings in use, and the other way round. */
  readonly becomeLate: number;
  /** Duties that are late under the readings in use and not under it. */
  readonly noLongerLate: number;
  /** Both together: how many verdicts flip. */
  readonly flips: number;
  /** Tasks of which a verdict flips. */
  readonly tasks: readonly string[];
  /** Duties due on another day, duties that have a day no more, and duties that have one only under it. */
  readonly daysMoved: number;
  /** Duties that have a last day under the readings in use and none under it. */
  readonly daysLost: number;
  /** Duties that have a last day under it and none under the readings in use. */
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
  /** The ambiguity, `A09`. */
  readonly code: string;
  /** What the text leaves open. */
  readonly question: Bilingual;
  /** The value in use. */
  readonly value: string;
  /** The most verdicts that one of its values flips: ambiguities are sorted by it. */
  readonly flips: number;
  /** Its other values with what each does, the one that flips most first. */
  readonly values: readonly ReadingEffect[];
  /** None of its values changes anything of the result. */
  readonly withoutEffect: boolean;
}

/** A reading under which a verdict is another. */
export interface VerdictUnder {
  /** The ambiguity, `A09`. */
  readonly code: string;
  /** The value of it that was tried. */
  readonly value: string;
  /** What the duty is under it; `null`: there is no such duty. */
  readonly state: DutyState | null;
}

/**
 * How sure a lateness is: late under every reading and every combination of them; late whichever single reading is changed, while
 * several together may excuse it; late or not by the readings named. A duty that is late under none is counted and not listed.
 */
export const CERTAINTIES = ["everyReading", "combination", "depends"] as const;

/** A duty that is late under the readings in use or under another, and how sure that is. */
export interface LateVerdict {
  /** `null` of a duty of the register itself: a report. */
  readonly taskId: string | null;
  /** The key of the duty. */
  readonly key: string;
  /** The rule that asks for it. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** The body that owes it, by its canonical name; `null` where none is known. */
  readonly unit: string | null;
  /** The period of a recurring duty, `2026-Q1`; `null` for all else. */
  readonly period: string | null;
  /** What it is under the readings in use. */
  readonly state: DutyState | null;
  /** How sure the lateness is: one of `CERTAINTIES`. */
  readonly late: (typeof CERTAINTIES)[number];
  /** Late under the readings in use: those under which it is not. Not late: those under which it is. */
  readonly on: readonly VerdictUnder[];
}

/** The least and the most; `exact` when both are reached, otherwise no combination leaves them. */
export interface Extent {
  /** No combination of readings gives fewer. */
  readonly least: number;
  /** No combination of readings gives more. */
  readonly most: number;
  /** Whether combinations reach both; where not, the two are bounds. */
  readonly exact: boolean;
}

/** What all combinations of readings can come to. */
export interface Envelope {
  /** How many combinations the text leaves open. */
  readonly combinations: number;
  /** The ambiguities that decide a lateness of this register, alone or together with others. */
  readonly deciding: readonly string[];
  /** How few and how many duties are late under all combinations, those of bodies too. */
  readonly lateDuties: Extent;
  /** How few and how many tasks have a late duty under all combinations. */
  readonly lateTasks: Extent;
}

/** Something that is not recorded, and how many duties its record would settle. */
export interface UnrecordedFact {
  /** What kind of question it is. */
  readonly code: QuestionCode;
  /** Where it is to be recorded, in whatever event or row: `events.by`. */
  readonly field: string;
  /** What is asked, of the first of them. */
  readonly text: Bilingual;
  /** Of which tasks, bodies or events it is asked. */
  readonly subjects: readonly string[];
  /** How many duties hang on it, each counted once. */
  readonly duties: number;
}

/** What hangs on the readings of one regulation. */
export interface RegulationSensitivity {
  /** The id of the regulation. */
  readonly profile: string;
  /** Whether it binds or is a draft, in the version in force on the day judged. */
  readonly standing: Standing;
  /** The readings in use that are not the defaults. */
  readonly readings: Readings;
  /** Sorted by flips, most first. */
  readonly ambiguities: readonly AmbiguityEffect[];
  /** Every duty that is late under the readings in use or under one other value. */
  readonly verdicts: readonly LateVerdict[];
  /** Duties late under every reading, under each but not under all combinations, under some, and under none. */
  readonly counts: Readonly<Record<(typeof CERTAINTIES)[number] | "noReading", number>>;
  /** How few and how many are late whatever is combined. */
  readonly envelope: Envelope;
  /** What would settle most stands first. */
  readonly facts: readonly UnrecordedFact[];
}

/** What of a register hangs on how regulations are read. */
export interface Sensitivity {
  /** The day judged. */
  readonly asOf: PlainDate;
  /** Whether every regulation was taken to be in force on every day. */
  readonly assumeInForce: boolean;
  /** Each regulation by itself, in the order in which they were given. */
  readonly profiles: readonly RegulationSensitivity[];
}
