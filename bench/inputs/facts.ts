import { dayOf } from "../../src/calendar/index.js";
import { compileProfile } from "../../src/core/answers/compile-profile.js";
import { settingFor } from "../../src/core/answers/evaluator-options.js";
import { openTask } from "../../src/core/answers/open-task.js";
import { registerFacts } from "../../src/core/bodies/register-facts.js";
import { checkTask } from "../../src/core/register/parse-task.js";
import type { Facts } from "../../src/language/condition.js";
import type { Profile } from "../../src/language/profile.js";
import { AS_OF, sampleTasks } from "./tasks.js";

/** The facts that the engine publishes of so many tasks under a profile. */
export const sampleFacts = (profile: Profile, count: number): Facts[] => {
  const { setting, knownDay } = settingFor({ profile });
  const compiled = compileProfile(setting.profile, {});
  const register = registerFacts({ bodies: [], names: [], keeps: null, documents: [] }, compiled.names);
  const judgement = { compiled, setting, asOf: dayOf(AS_OF), knownAt: knownDay, register };
  return sampleTasks(count).map((task) => openTask(checkTask(task), judgement).context.facts);
};
