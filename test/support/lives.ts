import { dayOf } from "../../src/calendar/index.js";
import { registerContext } from "../../src/core/answers/register-context.js";
import { TaskEvaluator } from "../../src/core/answers/task-evaluator.js";
import { compileNames, RegisterDirectory } from "../../src/core/bodies/directory.js";
import { foldEvents } from "../../src/core/lifecycle/fold.js";
import type { FoldRules } from "../../src/core/lifecycle/fold-rules.js";
import type { CheckedTask } from "../../src/core/model/checked-task.js";
import type { Context } from "../../src/core/model/context.js";
import type { Lifecycle } from "../../src/core/model/lifecycle.js";
import { checkRegister } from "../../src/core/register/parse-register.js";
import { checkTask } from "../../src/core/register/parse-task.js";
import type { Profile } from "../../src/language/profile.js";
import { laoCai } from "../../src/profiles/index.js";

/** The bodies of a register, as Lào Cai names them. */
export const directoryOf = (...names: string[]): RegisterDirectory =>
  new RegisterDirectory(compileNames(laoCai), [], names);

/** What the events of a task amount to on a day, by what was recorded on another. */
export const lifeOf = (task: CheckedTask, asOf: string, knownAt = asOf, rules: FoldRules = {}): Lifecycle =>
  foldEvents(
    task,
    dayOf(asOf),
    dayOf(knownAt),
    directoryOf(...(task.task.lead === null ? [] : [task.task.lead])),
    rules,
  );

export const lifeWith = (
  events: readonly object[],
  asOf: string,
  rest: object = {},
  rules: FoldRules = {},
): Lifecycle => lifeOf(checkTask({ id: "1", events, ...rest }), asOf, asOf, rules);

/** What the rules of a task share on a day: its life, its facts. */
export const contextOf = (task: object, asOf: string, profile: Profile = laoCai): Context => {
  const evaluator = new TaskEvaluator({ profile });
  const register = checkRegister({ tasks: [task] });
  const [own] = register.tasks;
  if (own === undefined) throw new Error("no task");
  return evaluator.evaluateChecked(checkTask(own), dayOf(asOf), evaluator.facts(registerContext(register))).context;
};
