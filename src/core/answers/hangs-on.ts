import type { Profile } from "../../language/profile.js";
import type { Duty, DutyState, HangsOn } from "../model/evaluation.js";

const LATE: ReadonlySet<DutyState> = new Set(["overdue", "metLate", "missed"]);

export const isLate = ({ state }: Pick<Duty, "state">): boolean => LATE.has(state);

/** The duties that one other value of a reading gives. */
export interface OtherValue {
  readonly code: string;
  readonly value: string;
  readonly duties: () => readonly Duty[];
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

/**
 * Every late duty with the readings of its own provision under which it is not late. Another reading is only asked when
 * a late duty stands on a provision that it touches.
 */
export const withHangsOn = (
  duties: readonly Duty[],
  codes: ReadonlyMap<string, ReadonlySet<string>>,
  others: readonly OtherValue[],
): readonly Duty[] => {
  if (!duties.some(isLate)) return duties;
  const asked = new Map<OtherValue, ReadonlyMap<string, Duty>>();
  const under = (other: OtherValue, key: string): DutyState | null => {
    const known = asked.get(other) ?? new Map(other.duties().map((duty) => [duty.key, duty]));
    asked.set(other, known);
    return known.get(key)?.state ?? null;
  };
  return Object.freeze(
    duties.map((duty) => {
      if (!isLate(duty)) return duty;
      const touching = codes.get(duty.provision) ?? NO_CODES;
      const hangsOn = others.flatMap((other): HangsOn[] => {
        if (!touching.has(other.code)) return [];
        const state = under(other, duty.key);
        return state !== null && LATE.has(state)
          ? []
          : [Object.freeze({ code: other.code, value: other.value, state })];
      });
      return Object.freeze({ ...duty, hangsOn: Object.freeze(hangsOn) });
    }),
  );
};
