import type { Bilingual } from "../errors.js";
import type { RuleId } from "./anchor.js";
import type { ProvisionId } from "./provision.js";

/** Why no rule comes of a provision; a closed list. */
export const NOT_COMPUTED_REASONS = [
  "scope",
  "definition",
  "classification",
  "principle",
  "untimed",
  "judgement",
  "responsibility",
  "organisational",
  "channel",
  "content",
  "inspection",
  "unrecorded",
  "evaluation",
  "sanction",
] as const;
/**
 * Why no rule comes of a provision: its text only sets the scope, defines, names no time, leaves it to judgement, and
 * the like.
 */
export type NotComputedReason = (typeof NOT_COMPUTED_REASONS)[number];

/**
 * What a regulation of one's own says became of one of its provisions: the rules that encode it, or why it is not
 * computed; both where rules encode a part of it. With neither it is still to be worked on.
 */
export interface AccountedProvision {
  /** The provision, as `<profile>/<article>`: `so-mau/7.2.a`. */
  readonly provision: ProvisionId;
  /** What the provision says, in the writer's own words. */
  readonly text: Bilingual;
  /** The rules that encode it, beside those that name the provision themselves. */
  readonly rules?: readonly RuleId[];
  /** Why it, or the rest of it, is not computed. */
  readonly reason?: NotComputedReason;
  /** Why neither a day nor a check comes of it, where the reason alone does not tell. */
  readonly note?: Bilingual;
}
