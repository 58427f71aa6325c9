import { keyPart } from "../../bodies/duty-key.js";
import type { Duty } from "../../model/evaluation.js";

/** What the parts of a key follow from, where nothing else is said. */
export type KeyedBy = Pick<Duty, "period" | "trigger" | "unit" | "actor">;

/** The occasion of a key as it follows from the rest: the period, or the ground of a state. */
export const usualOccasion = ({ period, trigger }: Pick<KeyedBy, "period" | "trigger">): string =>
  period ?? (trigger?.kind === "state" ? trigger.name : "-");

const occasionPart = (occasion: string): string => (occasion === "-" ? occasion : keyPart(occasion));

/** The bearer of a key as it follows from the rest: the body, as it stands in keys, or the role. */
export const usualBearer = (
  { unit, actor }: Pick<KeyedBy, "unit" | "actor">,
  bodies: ReadonlyMap<string, string>,
): string => (unit === null ? keyPart(actor) : (bodies.get(unit) ?? keyPart(unit)));

const PARTS = 4;

/** A key in the parts that do not follow from the rest. */
export const saidOfKey = (
  key: string,
  taskId: string | null,
  ruleId: string,
  by: KeyedBy,
  bodies: Map<string, string>,
): { readonly key?: string; readonly occasion?: string; readonly bearer?: string } => {
  const parts = key.split("/");
  const [task, rule, occasion = "", bearer = ""] = parts;
  if (parts.length !== PARTS || task !== keyPart(taskId ?? "-") || rule !== keyPart(ruleId)) return { key };
  if (by.unit !== null && !bodies.has(by.unit)) bodies.set(by.unit, bearer);
  return {
    ...(occasion === occasionPart(usualOccasion(by)) ? {} : { occasion }),
    ...(bearer === usualBearer(by, bodies) ? {} : { bearer }),
  };
};

/** The key put together again. */
export const keyOf = (
  said: { readonly key?: unknown; readonly occasion?: unknown; readonly bearer?: unknown },
  taskId: string | null,
  ruleId: string,
  by: KeyedBy,
  bodies: ReadonlyMap<string, string>,
): string => {
  if (typeof said.key === "string") return said.key;
  const occasion = typeof said.occasion === "string" ? said.occasion : occasionPart(usualOccasion(by));
  const bearer = typeof said.bearer === "string" ? said.bearer : usualBearer(by, bodies);
  return [keyPart(taskId ?? "-"), keyPart(ruleId), occasion, bearer].join("/");
};
