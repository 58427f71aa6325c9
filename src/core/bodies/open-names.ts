import type { Register, Task } from "../model/task.js";
import { bodyTexts, laterLeads } from "./register-context.js";

/**
 * The texts of a register whose names may be shown when the register as a whole is spoken of: what it lists, and what stands
 * in a task that is not classified.
 */
export class OpenNames {
  readonly #texts = new Set<string>();
  #isClosed = false;

  add(task: Task): void {
    if (task.secrecy !== "none") {
      this.#isClosed = true;
      return;
    }
    for (const text of bodyTexts(task)) this.#texts.add(text);
    for (const text of laterLeads(task)) this.#texts.add(text);
  }

  name(text: string): void {
    this.#texts.add(text);
  }

  /** The texts; `undefined` where no task is classified, and every name may be shown. */
  get texts(): ReadonlySet<string> | undefined {
    return this.#isClosed ? this.#texts : undefined;
  }
}

/** The texts of a register whose names may be shown; `undefined`: all. */
export const openNamesOf = ({ tasks, bodies, units }: Pick<Register, "tasks" | "bodies" | "units">) => {
  if (tasks.every(({ secrecy }) => secrecy === "none")) return undefined;
  const open = new OpenNames();
  for (const { name, aliases = [] } of bodies) for (const own of [name, ...aliases]) open.name(own);
  for (const name of units) open.name(name);
  for (const task of tasks) open.add(task);
  return open.texts;
};
