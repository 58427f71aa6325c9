import { dateOf, type PlainDate } from "../../calendar/index.js";
import { type DayContext, noteChange } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { DutyRecord } from "../model/evaluation.js";
import type { Register } from "../model/task.js";

/** A body that is no more on the day judged. */
export interface EndedBody {
  /** The body, by its canonical name. */
  readonly unit: string;
  /** The first day on which it was no more. */
  readonly on: PlainDate;
  /** The body that it went into, which leads its tasks since; `null` where the register names none. */
  readonly into: string | null;
}

type Owing = Iterable<Pick<DutyRecord, "unit">>;

/**
 * The bodies that owe or owed something and are no more, each with the one it went into, and so on along a succession.
 * Nothing where there is none: few registers list a body that ends, and the duties are not gone through for the others.
 */
export const endedBodies = (
  { bodies }: Pick<Register, "bodies">,
  directory: Directory,
  context: DayContext,
  duties: () => Owing,
): readonly EndedBody[] | undefined => {
  const listed = bodies.filter(({ to }) => to !== undefined).map(({ name }) => directory.one(name));
  if (listed.length === 0) return undefined;
  const ending = new Map(listed.map((body) => [body.name, body]));
  const found = new Map<string, EndedBody>();
  const add = (name: string): void => {
    const body = ending.get(name);
    if (body === undefined || body.to === null || found.has(name)) return;
    if (body.to >= context.asOf) {
      noteChange(context, body.to + 1);
      return;
    }
    const into = body.into === null ? null : directory.one(body.into).name;
    found.set(name, Object.freeze({ unit: name, on: dateOf(body.to + 1), into }));
    if (into !== null) add(into);
  };
  for (const { unit } of duties()) if (unit !== null) add(unit);
  return found.size === 0 ? undefined : Object.freeze([...found.values()]);
};
