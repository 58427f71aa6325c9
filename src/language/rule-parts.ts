import type { RuleKind } from "./rule-kind.js";

const DATED: readonly RuleKind[] = ["deadline", "right"];
const STATED: readonly RuleKind[] = ["state", "judged"];

/** The parts of a rule that only some kinds have, by path; what is not named here every rule may have. */
const TAKEN_BY: Readonly<Record<string, readonly RuleKind[]>> = {
  action: [...STATED, "recurrence"],
  invoked: ["deadline"],
  "bearer.did": ["deadline"],
  "bearer.kinds": ["deadline", "recurrence", "state", "requirement"],
  limit: [...DATED, "state"],
  "limit.span": DATED,
  "limit.counts": DATED,
  "limit.at": ["deadline"],
  "limit.span.workingHours": ["deadline"],
  "limit.promptly": ["deadline", "state"],
  "limit.field": ["deadline"],
  stops: ["deadline"],
  fulfilledBy: ["deadline", "recurrence", "state", "right"],
  replaces: ["deadline"],
  "trigger.on": DATED,
  "trigger.each": ["deadline"],
  "trigger.by": ["deadline"],
  "trigger.ledBy": ["deadline"],
  "trigger.opens": ["right"],
  "trigger.restDayTrigger": DATED,
  "trigger.cutoff": DATED,
  "trigger.calendar": ["recurrence"],
  "trigger.per": ["recurrence"],
  "trigger.coincide": ["recurrence"],
  "trigger.dataPeriod": ["recurrence"],
  "trigger.owedBy": ["recurrence"],
  "trigger.ifAny": ["recurrence"],
  "trigger.state": ["state"],
  "trigger.judgedBy": ["judged"],
  "trigger.record": ["requirement"],
  "trigger.severity": ["requirement"],
};

/** The paths that only some kinds have. */
export const KIND_PARTS: readonly string[] = Object.keys(TAKEN_BY);

/** The parts without which a rule of a kind says nothing. */
export const NEEDED_PARTS: Readonly<Record<RuleKind, readonly string[]>> = {
  deadline: ["limit", "fulfilledBy"],
  recurrence: [],
  state: ["action", "fulfilledBy"],
  judged: ["action"],
  right: ["fulfilledBy"],
  requirement: [],
};

/** The kinds of rule that can have a part at a path, `limit.at`. */
export const kindsWith = (path: string): readonly RuleKind[] | null => TAKEN_BY[path] ?? null;

/** Whether a rule of a kind can have a part at a path: nothing on the way there belongs to other kinds only. */
export const canHave = (kind: RuleKind, path: string): boolean => {
  const keys = path.split(".");
  return keys.every((_, i) => TAKEN_BY[keys.slice(0, i + 1).join(".")]?.includes(kind) !== false);
};
