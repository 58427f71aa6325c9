import { keyPart } from "../../bodies/duty-key.js";
import type { Duty, DutyTrigger } from "../../model/evaluation.js";
import type { LeanDuty, LeanRule } from "./lean-evaluation.js";

/** What a lean duty says of its start. */
type SaidOfStart = Pick<LeanDuty, "from" | "occasion" | "trigger">;

/** What a duty starts from, out of what it and its rule say. */
export const startOf = (
  { starts }: LeanRule,
  { from, occasion, trigger }: SaidOfStart,
  { period, due }: Pick<Duty, "period" | "due">,
): DutyTrigger | null => {
  if (trigger !== undefined || starts === undefined) return trigger ?? null;
  const { kind } = starts;
  const on = from ?? (kind === "calendar" && period !== null ? due : null);
  if (on === null) return null;
  const name = { calendar: period, state: occasion, event: undefined, day: undefined }[kind] ?? starts.name;
  return { kind, name, on };
};

const isSame = (a: DutyTrigger | null, b: DutyTrigger | null): boolean =>
  JSON.stringify(a, TRIGGER_KEYS) === JSON.stringify(b, TRIGGER_KEYS);

const TRIGGER_KEYS = ["kind", "name", "on", "deemedOn", "ref", "by", "id"];

/** The least that has to be said of a start, so that `startOf` tells it; the occasion in the key stays what it is. */
export const saidOfStart = (
  rule: LeanRule,
  { trigger, period, due }: Pick<Duty, "trigger" | "period" | "due">,
  said: { readonly occasion?: string },
  occasionInKey: string,
): SaidOfStart => {
  const ways: SaidOfStart[] = [said];
  if (trigger !== null) {
    ways.push({ ...said, from: trigger.on });
    const { name } = trigger;
    if (keyPart(name) === name && occasionInKey === name) ways.push({ from: trigger.on, occasion: name });
  }
  return ways.find((way) => isSame(startOf(rule, way, { period, due }), trigger)) ?? { ...said, trigger };
};
