import type { Body } from "./bodies.js";
import { namesInCell } from "./cells.js";
import type { Context } from "./context.js";
import type { History } from "./history.js";
import type { TaskIn } from "./input.js";
import { key } from "./names.js";

/** Several tasks of one document (A63), and "nhiều nhiệm vụ, nhiều cơ quan, lấy ý kiến" (A08: two or more, any of them). */

const sameDocument = (one: TaskIn, other: TaskIn): boolean => {
  const [a, b] = [one.document, other.document];
  if (a?.number === undefined || b?.number === undefined) return false;
  return key(a.number) === key(b.number) && a.issuedOn === b.issuedOn;
};

const bodiesNamed = (context: Context, { lead, coordinators }: TaskIn): { bodies: Body[]; many: boolean } => {
  const cells = [...(lead === undefined ? [] : [lead]), ...(coordinators ?? [])];
  const names = cells.flatMap(namesInCell);
  const { named, isMany } = context.bodies;
  return { bodies: names.filter((name) => !isMany(name)).map(named), many: names.some(isMany) };
};

export const isOfSeveral = (context: Context, { task }: History): boolean => {
  const { multiUnit } = task;
  if (typeof multiUnit === "boolean") return multiUnit;
  const together = context.register.tasks.filter((other) => other === task || sameDocument(task, other));
  const named = together.map((one) => bodiesNamed(context, one));
  const bodies = new Set(named.flatMap((one) => one.bodies.map((body) => body.key))).size;
  const many = named.some((one) => one.many);
  return (
    (multiUnit?.units ?? bodies) >= 2 ||
    (many && multiUnit?.units === undefined) ||
    (multiUnit?.tasks ?? together.length) >= 2 ||
    (multiUnit?.opinions ?? 0) >= 2
  );
};
