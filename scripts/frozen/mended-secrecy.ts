import type { Case } from "./cases.js";
import type { Side } from "./questions.js";
import { type Added, divergence } from "./same.js";

/** The names that events of classified tasks give for whoever acted. */
const actorsOf = ({ register }: Case): ReadonlySet<string> => {
  const tasks = register.tasks as readonly { secrecy?: string; events?: readonly { by?: string }[] }[];
  return new Set(
    tasks
      .filter(({ secrecy = "none" }) => secrecy !== "none")
      .flatMap(({ events = [] }) => events.flatMap(({ by }) => (by === undefined ? [] : [by]))),
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The frozen value without the units that the current one withholds, where they are names that such an event gives. */
const withheld = (frozen: unknown, current: unknown, actors: ReadonlySet<string>): unknown => {
  if (Array.isArray(frozen) && Array.isArray(current))
    return frozen.map((item, i) => withheld(item, current[i], actors));
  if (!isRecord(frozen) || !isRecord(current)) return frozen;
  return Object.fromEntries(
    Object.entries(frozen).map(([key, value]) => {
      const isHidden = key === "unit" && typeof value === "string" && current[key] === null && actors.has(value);
      return [key, isHidden ? null : withheld(value, current[key], actors)];
    }),
  );
};

/** Whether all that changed is that nobody is named who acted on a classified task and does not lead it. */
export const withholdsWhoActed = (
  one: Case,
  { frozen, current }: { readonly frozen: unknown; readonly current: unknown },
  _side: Side,
  added: Added,
): boolean => divergence(withheld(frozen, current, actorsOf(one)), current, added) === null;
