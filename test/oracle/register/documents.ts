import type { Body } from "./bodies.js";
import { namesInCell } from "./cells.js";
import type { Context } from "./context.js";
import type { History } from "./history.js";
import type { TaskIn } from "./input.js";

/** Several tasks of one document (A63), and "nhiều nhiệm vụ, nhiều cơ quan, lấy ý kiến" (A08: two or more, any of them). */

/** A number however it is written: the words before it, spaces, the kind of dash, a last full stop. */
const numberOf = (written: string): string =>
  written
    .normalize("NFC")
    .replaceAll("Ð", "Đ")
    .toLowerCase()
    .replace(/\s/gu, "")
    .replace(/^(?:côngvăn|vănbản)?số:?/u, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\.$/u, "");

const isSame = <T>(one: T | undefined, other: T | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** By its number, its day, and who issued it, where that is recorded (SEMANTICS 26). */
const sameDocument = ({ bodies }: Context, one: TaskIn, other: TaskIn): boolean => {
  const [a, b] = [one.document, other.document];
  if (a?.number === undefined || b?.number === undefined) return false;
  const issuer = ({ assignedBy }: TaskIn) => (assignedBy === undefined ? undefined : bodies.named(assignedBy).key);
  return numberOf(a.number) === numberOf(b.number) && a.issuedOn === b.issuedOn && isSame(issuer(one), issuer(other));
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
  const together = context.register.tasks.filter((other) => other === task || sameDocument(context, task, other));
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
