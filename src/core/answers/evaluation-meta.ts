import type { WorkingCalendar } from "../../calendar/index.js";
import { builtOnOf } from "../../language/built-on.js";
import type { Profile, Standing } from "../../language/profile.js";
import { canonicalJson } from "../model/canonical-json.js";
import { VERSION } from "../model/engine-version.js";
import { sha256 } from "../model/sha256.js";
import type { Register } from "../model/task.js";

/** What a result was computed with, so that a stored one can be told from a stale one. */
export interface EvaluationMeta {
  /** The program that computed it. */
  readonly engine: {
    /** Always `dondoc`. */
    readonly name: "dondoc";
    /** The version of the package. */
    readonly version: string;
  };
  /** The regulation under the readings taken; SHA-256 of its canonical JSON. */
  readonly profile: {
    /** The id of the regulation. */
    readonly id: string;
    /** The hash, in hexadecimal digits. */
    readonly sha256: string;
    /** Whether the text binds at all; a draft does not. */
    readonly standing: Standing;
    /** The regulations that it is built on, the nearest first. */
    readonly builtOn?: readonly string[];
  };
  /** Which days are worked, and how sure that is. */
  readonly calendar: {
    /** The name of the calendar: `vietnam`, with what was added to it. */
    readonly id: string;
    /** The hash of every day of it, worked or not, with its certainty. */
    readonly sha256: string;
  };
  /** The register as it was read: what was left out or mended in reading is not in it. */
  readonly register: {
    /** The hash of its canonical JSON. */
    readonly sha256: string;
  };
  /** The day judged and every option given. */
  readonly options: {
    /** The hash of their canonical JSON. */
    readonly sha256: string;
  };
}

/** A value that is worked out when it is first asked for: most who evaluate never look at it. */
const lazily = (work: () => string): { readonly sha256: string } => {
  let kept: string | null = null;
  return Object.freeze({
    get sha256() {
      kept ??= work();
      return kept;
    },
  });
};

/** What names a regulation, or a calendar; made and hashed once for each. */
const keptNames = <T extends { readonly id: string }, M extends object>(
  work: (value: T) => string,
  more: (value: T) => M,
): ((value: T) => EvaluationMeta["calendar"] & M) => {
  const known = new WeakMap<T, EvaluationMeta["calendar"] & M>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    const hash = lazily(() => work(value));
    const fresh = Object.freeze({
      id: value.id,
      get sha256() {
        return hash.sha256;
      },
      ...more(value),
    });
    known.set(value, fresh);
    return fresh;
  };
};

const profileName = keptNames(
  (profile: Profile) => sha256(canonicalJson(profile)),
  (profile) => {
    const layers = builtOnOf(profile)?.layers.map(({ id }) => id) ?? [];
    return { standing: profile.standing, ...(layers.length === 0 ? {} : { builtOn: Object.freeze(layers) }) };
  },
);

/** One letter for each day, by certainty; capital for a working day. */
const calendarName = keptNames(
  (calendar: WorkingCalendar) => {
    let days = "";
    for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
      const letter = calendar.certainty(day).charAt(1);
      days += calendar.isWorking(day) ? letter.toUpperCase() : letter;
    }
    return sha256(`${calendar.first} ${days}`);
  },
  () => ({}),
);

const ENGINE = Object.freeze({ name: "dondoc", version: VERSION } as const);

/**
 * Put together at once and hashed when it is asked for.
 *
 * @param options - Tells every option; asked later, so that nothing in it may change by then.
 */
export const evaluationMeta = (
  profile: Profile,
  calendar: WorkingCalendar,
  register: Register,
  options: () => Readonly<Record<string, unknown>>,
): EvaluationMeta =>
  Object.freeze({
    engine: ENGINE,
    profile: profileName(profile),
    calendar: calendarName(calendar),
    register: lazily(() => sha256(canonicalJson(register))),
    options: lazily(() => sha256(canonicalJson(options()))),
  });
