import type { PlainDate } from "../../calendar/index.js";
import type { ProvisionId } from "../provision.js";
import type { MeetingType } from "../vocabulary.js";

/** Fields of a result with the values they must have; fields that are not named may be anything. */
export type Expected = Readonly<Record<string, unknown>>;

/** What a case expects. Lists are complete: one entry for everything that the rules they name give. */
export interface Expectation {
  readonly duty?: Expected;
  readonly duties?: readonly Expected[];
  readonly threshold?: Expected;
  readonly right?: Expected;
  readonly status?: Expected;
  readonly schedule?: readonly Expected[];
}

/** One case of a regulation's own test table: a task on a day, or a span of the schedule, and what must come of it. */
export interface ProfileCase {
  readonly name: string;
  /** How the answer was worked out, for a reader. */
  readonly reasoning?: string;
  /** The provision that the expectations are about; otherwise those that they name themselves. */
  readonly provision?: ProvisionId;
  readonly asOf?: PlainDate;
  readonly task?: Readonly<Record<string, unknown>>;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly meetings?: readonly { readonly type: MeetingType; readonly on: PlainDate }[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: Expectation;
}
