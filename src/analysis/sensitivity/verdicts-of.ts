import { isLate } from "../../core/answers/hangs-on.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Flip } from "./flips.js";
import { dutiesAt, type Said } from "./said.js";
import type { LateVerdict, RegulationSensitivity, VerdictUnder } from "./sensitivity.js";

/** The flips of one value of one ambiguity. */
export interface ValueFlips {
  readonly code: string;
  readonly value: string;
  readonly flips: readonly Flip[];
}

type Open = Omit<LateVerdict, "late" | "on"> & { readonly on: VerdictUnder[] };

const open = (evaluation: Said, at: number, duty: Duty, state: Open["state"]): Open => ({
  taskId: evaluation.tasks[at]?.id ?? null,
  key: duty.key,
  ruleId: duty.ruleId,
  provision: duty.provision,
  unit: duty.unit,
  period: duty.period,
  state,
  on: [],
});

const closed = ({ on, ...verdict }: Open, always: ReadonlySet<string>): LateVerdict => {
  const late = on.length > 0 ? "depends" : always.has(verdict.key) ? "everyReading" : "combination";
  return Object.freeze({ ...verdict, late, on: Object.freeze(on) });
};

/** Every lateness with the readings it hangs on, and how many duties are late under none. */
export const verdictsOf = (
  evaluation: Said,
  others: readonly ValueFlips[],
  always: ReadonlySet<string>,
): Pick<RegulationSensitivity, "verdicts" | "counts"> => {
  const verdicts = new Map<string, Open>();
  const places = [...evaluation.tasks.map((_, at) => at), -1];
  let duties = 0;
  for (const at of places) {
    for (const duty of dutiesAt(evaluation, at)) {
      duties++;
      if (isLate(duty)) verdicts.set(`${at}|${duty.key}`, open(evaluation, at, duty, duty.state));
    }
  }
  for (const { code, value, flips } of others) {
    for (const { at, duty, state, becomesLate } of flips) {
      const id = `${at}|${duty.key}`;
      const known = verdicts.get(id) ?? open(evaluation, at, duty, state);
      verdicts.set(id, known);
      known.on.push(Object.freeze({ code, value, state: becomesLate ? duty.state : state }));
    }
  }
  const list = [...verdicts.values()].map((one) => closed(one, always));
  const countOf = (late: LateVerdict["late"]): number => list.filter((one) => one.late === late).length;
  const counted = new Set(list.map(({ taskId, key }) => `${taskId}|${key}`));
  let listed = 0;
  for (const at of places) {
    const id = evaluation.tasks[at]?.id ?? null;
    for (const { key } of dutiesAt(evaluation, at)) if (counted.has(`${id}|${key}`)) listed++;
  }
  return {
    verdicts: Object.freeze(list),
    counts: Object.freeze({
      everyReading: countOf("everyReading"),
      combination: countOf("combination"),
      depends: countOf("depends"),
      noReading: duties - listed,
    }),
  };
};
