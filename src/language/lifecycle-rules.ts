import type { RuleId } from "./anchor.js";
import { deepFreeze } from "./deep-freeze.js";
import type { ActorId } from "./vocabulary.js";

/** What some events do to everything that is owed of a task, as the regulation has it. */
export interface LifecycleRules {
  /** What it means that the task was sent back. */
  readonly returned: {
    /**
     * `waiting`: nothing of the lead runs until the office has answered; `gone`: nothing more is owed unless it comes
     * back; `stays`: a return changes nothing (reading A61).
     */
    readonly means: "waiting" | "gone" | "stays";
    /** Whose return it is; one by somebody else stops nothing. */
    readonly by: ActorId;
    /** The rule that limits the return: one after its day stops nothing. */
    readonly within?: RuleId;
  };
  /** Whose suspension stops what the lead owes (reading A57). */
  readonly suspended: "byAuthority" | "run" | "stop";
  /** What is left of a lateness when the deadline is adjusted after it had passed (reading A51). */
  readonly adjustedLate: "kept" | "erased" | "stands";
  /** How a state that began before the day of effect counts (reading A48). */
  readonly statesBeforeEffect: "state" | "fromEffect" | "newTasksOnly";
  /** Where the task's own deadline goes when it falls on a rest day (reading A49). */
  readonly dueOnRestDay: "keep" | "nextWorkingDay";
  /** For how many periods one report counts (reading A50). */
  readonly reportCredit: "once" | "cumulative";
  /** Whether the tasks and bodies of one document are counted in the register (reading A63). */
  readonly documentTasks: "counted" | "recordOnly";
  /**
   * What gives a task to its lead: the `document` that is issued, or an `assignment` after it, whose day the issue does not
   * tell.
   */
  readonly givenBy: "document" | "assignment";
}

/** Without a word in the text: a return waits for its answer, an authority suspends, an earlier lateness stays on record. */
export const USUAL_LIFECYCLE: LifecycleRules = {
  returned: { means: "waiting", by: "lead" },
  suspended: "byAuthority",
  adjustedLate: "kept",
  statesBeforeEffect: "state",
  dueOnRestDay: "keep",
  reportCredit: "once",
  documentTasks: "counted",
  givenBy: "document",
};

/** The same as a regulation writes it: what it leaves out is as in the text that it is built on, or amends; else as usual. */
export interface WrittenLifecycle extends Partial<Omit<LifecycleRules, "returned">> {
  /** What it means that the task was sent back; each part of it may be left out. */
  readonly returned?: Partial<Omit<LifecycleRules["returned"], "within">> & {
    /** The rule that limits the return; `null`: none does, though one does in the text below. */
    readonly within?: RuleId | null;
  };
}

/**
 * What events do, in full.
 *
 * @param below - What holds where nothing is written.
 */
export const lifecycleOf = (written: WrittenLifecycle, below: LifecycleRules = USUAL_LIFECYCLE): LifecycleRules => {
  const { returned, ...more } = written;
  const { within = null, ...told } = { ...below.returned, ...returned };
  return deepFreeze({ ...below, ...more, returned: { ...told, ...(within === null ? {} : { within }) } });
};

const isWhole = (written: WrittenLifecycle): written is LifecycleRules => {
  const { returned } = written;
  const told = returned?.means !== undefined && returned.by !== undefined && returned.within !== null;
  return told && Object.keys(USUAL_LIFECYCLE).every((field) => Object.hasOwn(written, field));
};

interface Written {
  readonly lifecycle?: WrittenLifecycle;
}
type Whole<T> = Omit<T, "lifecycle"> & { readonly lifecycle?: LifecycleRules };

const saysAll = <T extends Written>(text: T): text is T & Whole<T> =>
  text.lifecycle === undefined || isWhole(text.lifecycle);

/** A text that tells in full what it says of events; one that does, or says nothing of them, is given back as it is. */
export const withWholeLifecycle = <T extends Written>(text: T): Whole<T> =>
  saysAll(text) ? text : { ...text, lifecycle: lifecycleOf(text.lifecycle ?? {}) };
