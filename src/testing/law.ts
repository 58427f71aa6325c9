import type fc from "fast-check";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { Profile } from "../language/profile.js";
import type { Engine } from "./engine.js";
import { type Subject, subjectOf } from "./support/subject.js";

/** What a law is asked about. */
export interface LawOptions {
  /** Default: `vietnam`. It covers 1,600 days or more. */
  readonly calendar?: WorkingCalendar;
  /** Default: the package's own functions. */
  readonly engine?: Partial<Engine>;
}

/** Something that every regulation must hold to, whatever it says. */
export interface Law {
  /** Names the law for good, in results and pages. */
  readonly id: string;
  /** What it is called, in a few words. */
  readonly name: Bilingual;
  /** Why it must hold, in one sentence, with its condition where it has one. */
  readonly why: Bilingual;
  /** The law for one profile, as a property of fast-check: `fc.assert(law.property(profile))`. */
  readonly property: (profile: Profile, options?: LawOptions) => fc.IRawProperty<unknown, false>;
}

/** A law from what it asks of its subject. */
export const defineLaw = (
  id: string,
  name: Bilingual,
  why: Bilingual,
  propertyOf: (subject: Subject) => fc.IRawProperty<unknown, false>,
): Law =>
  Object.freeze({
    id,
    name: Object.freeze(name),
    why: Object.freeze(why),
    property: (profile: Profile, options: LawOptions = {}) =>
      propertyOf(subjectOf(profile, options.calendar, options.engine)),
  });
