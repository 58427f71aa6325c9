import type { PlainDate } from "../../calendar/index.js";
import type { ProvisionId } from "../provision.js";
import type { MeetingType } from "../vocabulary.js";

/** Fields of a result with the values they must have; fields that are not named may be anything. */
export type Expected = Readonly<Record<string, unknown>>;

/** What a case expects. Lists are complete: one entry for everything that the rules they name give. */
export interface Expectation {
  /** One duty: the members that it must have. */
  readonly duty?: Expected;
  /** Every duty of the rules that they name, in any order. */
  readonly duties?: readonly Expected[];
  /** One state from which somebody must step in, reached or not. */
  readonly threshold?: Expected;
  /** One right. */
  readonly right?: Expected;
  /** The state of the task. */
  readonly status?: Expected;
  /** The deadlines of the task, with what was late before one was adjusted. */
  readonly dueOn?: Expected;
  /** One question that the result asks; `keys` are all the duties that hang on it. */
  readonly question?: Expected;
  /** Every finding of the provision. */
  readonly findings?: readonly Expected[];
  /** Every date of the rules that they name, between `from` and `to`. */
  readonly schedule?: readonly Expected[];
  /** Every unit of the register that is measured against the host's number for "often late". */
  readonly oftenLate?: readonly Expected[];
  /** The regulation's own standing, and the days from which and until which it applies. */
  readonly effect?: Expected;
  /** What the regulation lets be recorded of a classified task. */
  readonly secrecy?: Expected;
}

/**
 * One case of a regulation's own test table: a task or a register on a day, or a span of the schedule, and what must come
 * of it.
 */
export interface ProfileCase {
  /** What is tried, in a sentence; reports name the case by it. */
  readonly name: string;
  /** How the answer was worked out, for a reader. */
  readonly reasoning?: string;
  /** The provision that the expectations are about; otherwise those that they name themselves. */
  readonly provision?: ProvisionId;
  /** The day judged; left out of a case about the schedule. */
  readonly asOf?: PlainDate;
  /** One task, as a register holds it. */
  readonly task?: Readonly<Record<string, unknown>>;
  /** In place of `task`: the tasks, bodies and reports that are judged together. */
  readonly register?: Readonly<Record<string, unknown>>;
  /** Of a case about the schedule its first day. */
  readonly from?: PlainDate;
  /** Of a case about the schedule its last day. */
  readonly to?: PlainDate;
  /** Dated meetings that some cadences hang on. */
  readonly meetings?: readonly {
    /** What meets. */
    readonly type: MeetingType;
    /** The day of the meeting. */
    readonly on: PlainDate;
  }[];
  /** Other readings, by code. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Numbers that the text does not give, as the host sets them. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** What must come of it; what is not named may be anything. */
  readonly expect: Expectation;
  /** What the same situation gives without `readings` and `parameters`. */
  readonly byDefault?: Expectation;
}
