import type { PlainDate } from "../../../calendar/index.js";
import type { Bilingual } from "../../../errors.js";
import type { RuleId } from "../../../language/anchor.js";
import type {
  DutyRecord,
  DutyState,
  DutyTrigger,
  RightRecord,
  RungRecord,
  TaskEvaluation,
} from "../../model/evaluation.js";
import type { Finding } from "../../model/finding.js";
import type { Question } from "../../model/question.js";
import type { EndedBody } from "../ended-bodies.js";
import type { RegisterEvaluation } from "../register-evaluation.js";

/** What the duties, states and rights of one rule have in common, as far as they have it. */
export interface LeanRule
  extends Partial<Pick<DutyRecord, "provision" | "serves" | "topic" | "modality" | "actor" | "recipients">>,
    Partial<Pick<RungRecord, "action">> {
  /** What its duties start from, unless they say otherwise; the day stands at each duty, as `from`. */
  readonly starts?: Pick<DutyTrigger, "kind" | "name">;
}

/** What a lean duty, state or right says of its own; whatever else it says has the name and meaning that it has in the whole result. */
interface LeanPart {
  /** The id of its rule: what stands there under `rules` is true of it too, unless it says otherwise. */
  readonly rule: RuleId;
  /** The occasion in its key; not said: its period, or the ground of a state, or `-`. */
  readonly occasion?: string;
  /** The bearer in its key; not said: that of its body under `bodies`, or the role of a duty without a body. */
  readonly bearer?: string;
  /** The whole key, where it is not put together from these parts. */
  readonly key?: string;
}

/** A duty that arose. */
export interface LeanDuty extends LeanPart, Partial<Omit<DutyRecord, "ruleId" | "state" | "key">> {
  /** What has become of it on the day judged. */
  readonly state: DutyState;
  /**
   * The day it starts from; what it starts from stands under `rules`, as `starts`. Of a period of the calendar not said: its
   * name is the period, its day the last day. The name of a state is its occasion. Whatever else there is, `trigger` says.
   */
  readonly from?: PlainDate;
}

/** A state that holds, held or will be reached. */
export interface LeanRung extends Partial<Omit<RungRecord, "ruleId">> {
  /** The id of its rule. */
  readonly rule: RuleId;
}

/** A right that is or was open. */
export interface LeanRight extends LeanPart, Partial<Omit<RightRecord, "ruleId" | "state" | "key">> {
  /** What has become of it on the day judged. */
  readonly state: RightRecord["state"];
}

/** A question: what is asked stands once for all tasks. */
export interface LeanQuestion {
  /** Its place in `questions` of the result. */
  readonly question: number;
  /** Whom or what it is asked of; not said: the task. */
  readonly subject?: string;
  /** The duties that hang on it, by their place among those of the task; by key where they are not there. */
  readonly keys?: readonly (number | string)[];
}

/** A task: whatever it does not say is not said of it, is empty, or is as the head of the result has it. */
export interface LeanTask
  extends Partial<
    Omit<
      TaskEvaluation,
      "id" | "phase" | "status" | "dueOn" | "duties" | "ladder" | "rights" | "findings" | "questions"
    >
  > {
  /** The id of the task. */
  readonly id: string;
  /** Where the task stands in its life. */
  readonly phase: TaskEvaluation["phase"];
  /** Its status by id and cell, with what is true of it; the words stand once, in `statuses`. */
  readonly status: Pick<TaskEvaluation["status"], "id" | "cell"> & Partial<TaskEvaluation["status"]>;
  /** Its deadline; `original` is not said where it is `current`. */
  readonly dueOn?: Partial<TaskEvaluation["dueOn"]>;
  /** What arose. */
  readonly duties?: readonly LeanDuty[];
  /** States that hold, held or will be reached. */
  readonly ladder?: readonly LeanRung[];
  /** Rights that are or were open. */
  readonly rights?: readonly LeanRight[];
  /** Places in `findings` of the result. */
  readonly findings?: readonly number[];
  /** What is asked. */
  readonly questions?: readonly LeanQuestion[];
}

/** A result in which everything that comes again stands once, under its own name, and nothing stands that says nothing. */
export interface LeanEvaluation extends Omit<RegisterEvaluation, "tasks" | "register" | "results"> {
  /** Tells it from a result in full. */
  readonly form: "lean";
  /** Every late duty was asked on which readings it hangs: one that names none hangs on none. */
  readonly hangsOn?: true;
  /** What the duties, states and rights of a rule have in common, by the id of the rule. */
  readonly rules: Readonly<Record<RuleId, LeanRule>>;
  /** The words of each status, by its id. */
  readonly statuses: Readonly<Record<string, Bilingual>>;
  /** How each body stands in keys. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Every finding, once. */
  readonly findings: readonly Finding[];
  /** Everything that is asked, once. */
  readonly questions: readonly Omit<Question, "subject" | "keys">[];
  /** The tasks, in the order of the register. */
  readonly tasks: readonly LeanTask[];
  /** What is said of bodies and of the register as a whole. */
  readonly register: {
    /** The duties of bodies and of the office that arose. */
    readonly duties: readonly LeanDuty[];
    /** The bodies that owe or owed something and are no more, with those they went into. */
    readonly ended?: readonly EndedBody[];
    /** Units measured against the host's own number for "often late". */
    readonly oftenLate: RegisterEvaluation["register"]["oftenLate"];
    /** What stands out in the register as a whole. */
    readonly findings: RegisterEvaluation["register"]["findings"];
    /** What the register does not tell of bodies and reports. */
    readonly questions: RegisterEvaluation["register"]["questions"];
  };
}
