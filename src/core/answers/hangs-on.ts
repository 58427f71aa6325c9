import { DondocError } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import type { Duty, DutyState, HangsOn } from "../model/evaluation.js";

const LATE: ReadonlySet<DutyState> = new Set(["overdue", "metLate", "missed"]);

export const isLate = ({ state }: Pick<Duty, "state">): boolean => LATE.has(state);

/** The duties of some rules that one other value of a reading gives. */
export interface OtherValue {
  readonly code: string;
  readonly value: string;
  /** Whether a rule can come to something else under it. */
  readonly changes: (id: RuleId) => boolean;
  readonly duties: (ids: ReadonlySet<RuleId>) => readonly Duty[];
}

/** The codes of the readings that touch each provision. */
export const codesByProvision = ({ readings }: Profile): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const { code, provisions } of readings) {
    for (const provision of provisions) {
      const known = codes.get(provision);
      if (known === undefined) codes.set(provision, new Set([code]));
      else known.add(code);
    }
  }
  return codes;
};

const NO_CODES: ReadonlySet<string> = new Set();

/** The duties of another reading by their keys; none where its days lie beyond the calendar, since no day is guessed. */
const dutiesUnder = (other: OtherValue, ids: ReadonlySet<RuleId>): ReadonlyMap<string, Duty> | null => {
  try {
    return new Map(other.duties(ids).map((duty) => [duty.key, duty]));
  } catch (error) {
    if (error instanceof DondocError && error.code === "outside-calendar") return null;
    throw error;
  }
};

/**
 * Every late duty with the readings of its own provision under which it is not late. Another reading is only asked of the
 * rules whose late duties stand on a provision that it touches; of one that leaves the calendar nothing is said.
 */
export const withHangsOn = (
  duties: readonly Duty[],
  codes: ReadonlyMap<string, ReadonlySet<string>>,
  others: readonly OtherValue[],
): readonly Duty[] => {
  const late = duties.filter(isLate);
  if (late.length === 0) return duties;
  const touches = ({ code, changes }: OtherValue, { provision, ruleId }: Duty): boolean =>
    (codes.get(provision) ?? NO_CODES).has(code) && changes(ruleId);
  const asked = new Map<OtherValue, ReadonlyMap<string, Duty> | null>();
  const under = (other: OtherValue): ReadonlyMap<string, Duty> | null => {
    const known = asked.get(other);
    if (known !== undefined) return known;
    const ids = new Set(late.filter((duty) => touches(other, duty)).map((duty) => duty.ruleId));
    const fresh = dutiesUnder(other, ids);
    asked.set(other, fresh);
    return fresh;
  };
  return Object.freeze(
    duties.map((duty) => {
      if (!isLate(duty)) return duty;
      const hangsOn = others.flatMap((other): HangsOn[] => {
        const theirs = touches(other, duty) ? under(other) : null;
        if (theirs === null) return [];
        const state = theirs.get(duty.key)?.state ?? null;
        return state !== null && LATE.has(state)
          ? []
          : [Object.freeze({ code: other.code, value: other.value, state })];
      });
      return Object.freeze({ ...duty, hangsOn: Object.freeze(hangsOn) });
    }),
  );
};
