import type { Body } from "../model/body.js";
import type { Context } from "../model/context.js";
import type { ReportContext } from "./report-context.js";

/** The bodies of a register that may be named, the same for all of its rules, as long as its tasks are asked about. */
const namedBodies = new WeakMap<readonly Context[], ReadonlySet<Body>>();

/** The bodies that stand in lists of the register. */
export const listedIn = ({ register, directory }: ReportContext): readonly Body[] =>
  [...register.bodies.map(({ name }) => name), ...register.units].map((name) => directory.one(name));

/** The bodies that may be named: what stands in lists of the register, or leads a task that is not classified. */
export const namedIn = (listed: readonly Body[], { tasks, directory }: ReportContext): ReadonlySet<Body> => {
  const known = namedBodies.get(tasks);
  if (known !== undefined) return known;
  const named = new Set(listed);
  namedBodies.set(tasks, named);
  for (const { task, showsUnits, life } of tasks) {
    if (showsUnits) for (const { leads } of life.tenures) for (const body of leads) named.add(body);
    if (task.secrecy !== "none") continue;
    for (const { coordinators } of life.tenures) for (const body of coordinators) named.add(body);
    for (const name of task.coordinators) for (const body of directory.read(name).bodies) named.add(body);
  }
  return named;
};
