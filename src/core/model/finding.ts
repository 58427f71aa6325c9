import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";

/** What stands out in a record. A finding never stops an evaluation and never changes a date. */
export interface Finding {
  /** What stands out. */
  readonly code: string;
  /** Whether it is a warning or told only. */
  readonly severity: "info" | "warning";
  /** The provision that asks for it. */
  readonly provision: string | null;
  /** The rule that asks for it; a finding about the record itself has none. */
  readonly ruleId?: RuleId;
  /** Where in the record it stands. */
  readonly field: string | null;
  /** The finding, in words. */
  readonly message: Bilingual;
}

/** Whether the same is found among others, of the same place by the same rule, in whatever words. */
export const isFoundIn =
  (found: readonly Finding[]) =>
  ({ code, ruleId, field }: Finding): boolean =>
    found.some((one) => one.code === code && one.ruleId === ruleId && one.field === field);

const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Days in a Vietnamese sentence stand as an office writes them, 08/07/2024. */
const spoken = (vi: string): string => vi.replace(ISO_DAY, "$3/$2/$1");

/** A warning about the record itself; it follows from no provision. */
export const finding = (code: string, vi: string, en: string, field: string | null = null): Finding =>
  Object.freeze({ code, severity: "warning", provision: null, field, message: Object.freeze({ vi: spoken(vi), en }) });

/** Two recorded facts that cannot both be true; both are kept. */
export const contradiction = (code: string, vi: string, en: string): Finding =>
  finding(code, `Mâu thuẫn: ${vi}.`, `Contradiction: ${en}.`, "events");
