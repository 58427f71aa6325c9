import { answering, asDondocError } from "../../answering.js";
import { DondocError } from "../../errors.js";
import { ContextBuilder, contextOf, type RegisterContext } from "../bodies/register-context.js";
import { checkRegister } from "../register/parse-register.js";
import { checkTask } from "../register/parse-task.js";

const isIterable = (input: unknown): input is Iterable<unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && Symbol.iterator in input;

/** The index of tasks that come one by one; none of them is kept. */
const contextOfTasks = (tasks: Iterable<unknown>): RegisterContext => {
  const builder = new ContextBuilder();
  let index = 0;
  for (const task of tasks) {
    try {
      builder.add(checkTask(task).task);
    } catch (error) {
      const problems = asDondocError(error, "").issues.map(({ message: _, ...problem }) => ({
        ...problem,
        path: problem.path === "" ? `tasks[${index}]` : `tasks[${index}].${problem.path}`,
      }));
      throw new DondocError(problems);
    }
    index++;
  }
  return builder.finish();
};

/**
 * The index of a register, for tasks that are evaluated one by one: its bodies and how their names are written, which
 * events it keeps, and how many tasks each document assigns to how many bodies. `evaluate`, an evaluator and
 * `evaluateStream` say of a task with this index what `evaluateRegister` says of it.
 *
 * @param input - A register as `evaluateRegister` takes it, or its tasks, from anything that can be iterated at once.
 * @throws DondocError with every problem of the register, or of the first task that cannot be read.
 * @example
 * const document = { number: "12/UBND", issuedOn: "2026-03-02" };
 * const tasks = [{ id: "1", document, lead: "Sở Y tế" }, { id: "2", document, lead: "Sở Nội vụ" }];
 * registerContext(tasks).documents.map(({ tasks, bodies }) => [tasks, ...bodies]); // [[1, "Sở Y tế"], [1, "Sở Nội vụ"]]
 */
export const registerContext = (input: unknown): RegisterContext =>
  answering("register", () => (isIterable(input) ? contextOfTasks(input) : contextOf(checkRegister(input))));
