import type { Duty } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { kindOf } from "../../language/rule-kind.js";
import type { Said } from "./said.js";

/** Why a duty does not arise, whenever it would be due. */
const NEVER: ReadonlySet<Duty["reason"]> = new Set(["conditionNotMet", "otherKind", "notIssuedYet"]);

/** Of what starts from an event or a day also: that it did not come. */
const isIdle = ({ state, reason }: Duty, kind: string): boolean =>
  state === "notApplicable" && (NEVER.has(reason) || (kind === "deadline" && reason === "notTriggered"));

/** The tasks on which the duties of each rule arise under some reading or other. */
export class Arisen {
  readonly #kinds: ReadonlyMap<RuleId, string>;
  readonly #tasks = new Map<RuleId, Set<number>>();

  constructor(rules: readonly Rule[]) {
    this.#kinds = new Map(rules.map((rule) => [ruleId(rule), kindOf(rule)]));
  }

  /** @param known - An evaluation that was added before: tasks that are the same in both tell nothing new. */
  add({ tasks }: Said, known?: Said): void {
    tasks.forEach((task, at) => {
      const { duties } = task;
      if (task === known?.tasks[at]) return;
      for (const duty of duties) {
        if (isIdle(duty, this.#kinds.get(duty.ruleId) ?? "")) continue;
        const places = this.#tasks.get(duty.ruleId);
        if (places === undefined) this.#tasks.set(duty.ruleId, new Set([at]));
        else places.add(at);
      }
    });
  }

  has(id: RuleId, at: number): boolean {
    return this.#tasks.get(id)?.has(at) === true;
  }
}
