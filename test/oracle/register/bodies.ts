import { dayNumber } from "../../support/civil.js";
import type { House } from "./house.js";
import type { BodyIn, RegisterIn } from "./input.js";
import { bareKey, isCollective, key, namesInCell, withoutHead, withoutPlace } from "./names.js";

/** Who can owe and be owed: names to bodies, kinds, parts, mergers (SEMANTICS 1-5). */

export type Kind = "department" | "district" | "commune" | "company" | "division" | "office" | "other";

export interface Body {
  /** Equal for equal bodies. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  /** null: not known. */
  readonly kind: Kind | null;
  readonly isOffice: boolean;
  readonly isAssigner: boolean;
  readonly isCityOffice: boolean;
  /** The last day of the body, and which body takes over its tasks. */
  readonly to: number | null;
  readonly into: string | null;
}

const KIND_NAMES: readonly (readonly [beginning: string, kind: Kind])[] = [
  ["sở", "department"],
  ["ban", "department"],
  ["ủy ban nhân dân huyện", "district"],
  ["ủy ban nhân dân quận", "district"],
  ["ủy ban nhân dân thị xã", "district"],
  ["ủy ban nhân dân thành phố", "district"],
  ["ủy ban nhân dân xã", "commune"],
  ["ủy ban nhân dân phường", "commune"],
  ["ủy ban nhân dân thị trấn", "commune"],
  ["ủy ban nhân dân đặc khu", "commune"],
  ["công ty", "company"],
  ["tổng công ty", "company"],
  ["tập đoàn", "company"],
  ["doanh nghiệp", "company"],
  ["hợp tác xã", "company"],
  ["phòng", "division"],
].map(([beginning, kind]) => [key(beginning as string), kind as Kind] as const);

const kindOfName = (name: string): Kind | null =>
  KIND_NAMES.find(([beginning]) => name.startsWith(`${beginning} `))?.[1] ?? null;

const KINDS: readonly string[] = ["department", "district", "commune", "company", "division", "office"];
const statedKind = (kind: string): Kind => (KINDS.includes(kind) ? (kind as Kind) : "other");

export interface Bodies {
  readonly named: (name: string) => Body;
  readonly inCell: (cell: string) => Leads;
  /** Whether the register lists a body, or a task names it as its lead or coordinator. */
  readonly isKnown: (body: Body) => boolean;
  /** The body, or the one that has taken its place by a day; null when none is named. */
  readonly onDay: (body: Body, day: number) => Body | null;
  /** Days on which somebody takes another's place. */
  readonly mergerDays: readonly number[];
  /** Names that are nearly one. */
  readonly twins: readonly (readonly [string, string])[];
}

/** Who leads: bodies by name; of a collective nobody. */
export interface Leads {
  readonly bodies: readonly Body[];
  readonly collective: boolean;
}

/** Every name that a register holds, as often as it holds it. */
const namesOf = ({ tasks, reports }: RegisterIn): string[] => [
  ...tasks.flatMap(({ lead, coordinators, events }) => [
    ...(lead === undefined ? [] : namesInCell(lead)),
    ...(coordinators ?? []).flatMap(namesInCell),
    ...(events ?? []).flatMap((event) => [
      ...(event.lead === undefined ? [] : namesInCell(event.lead)),
      ...(event.by === undefined ? [] : [event.by]),
    ]),
  ]),
  ...(reports ?? []).flatMap(({ unit }) => (unit === undefined ? [] : [unit])),
];

/** The commonest spelling; on a tie the first in code-point order. */
const commonest = (spellings: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
};

/** Names that differ only in tones and other marks, spaces and signs. */
const nearTwins = (spellings: ReadonlyMap<string, readonly string[]>): [string, string][] => {
  const byBare = new Map<string, string[]>();
  for (const [one, names] of spellings) {
    const bare = bareKey(names[0] ?? one);
    byBare.set(bare, [...(byBare.get(bare) ?? []), commonest(names)]);
  }
  return [...byBare.values()].filter((names) => names.length > 1).map((names) => [names[0] ?? "", names[1] ?? ""]);
};

export const bodiesOf = (house: House, register: RegisterIn): Bodies => {
  const own = (name: string): string => withoutPlace(withoutHead(key(name)), house.place);
  const listed = new Map<string, BodyIn>();
  for (const body of [...(register.bodies ?? []), ...(register.units ?? []).map((name): BodyIn => ({ name }))]) {
    for (const name of [body.name, ...(body.aliases ?? [])]) if (!listed.has(own(name))) listed.set(own(name), body);
  }
  const spellings = new Map<string, string[]>();
  for (const name of namesOf(register)) {
    const one = own(name);
    if (key(name) !== key(one) && withoutHead(key(name)) !== key(name)) continue;
    spellings.set(one, [...(spellings.get(one) ?? []), name.trim().replace(/\s+/gu, " ")]);
  }
  const office = new Set(house.officeNames.map(own));
  const assigner = new Set(house.assignerNames.map(own));
  const cityOffice = new Set(house.cityOfficeNames.map(own));
  const made = new Map<string, Body>();
  const make = (name: string): Body => {
    const written = own(name);
    const entry = listed.get(written);
    if (entry?.partOf !== undefined && own(entry.partOf) !== written) return named(entry.partOf);
    const one = entry === undefined ? written : own(entry.name);
    const isOffice = office.has(one) || entry?.role === "office" || entry?.kind === "office";
    return {
      key: isOffice ? "office" : one,
      id: entry?.id ?? null,
      name: entry?.name ?? commonest(spellings.get(one) ?? [name]),
      kind: isOffice ? "office" : entry?.kind !== undefined ? statedKind(entry.kind) : kindOfName(one),
      isOffice,
      isAssigner: assigner.has(one) || entry?.role === "assigner",
      isCityOffice: cityOffice.has(one),
      to: entry?.to === undefined ? null : dayNumber(entry.to),
      into: entry?.into ?? null,
    };
  };
  const named = (name: string): Body => {
    const found = made.get(name);
    if (found !== undefined) return found;
    const body = make(name);
    made.set(name, body);
    return body;
  };
  const onDay = (body: Body, day: number): Body | null => {
    if (body.to === null || day <= body.to) return body;
    return body.into === null ? null : onDay(named(body.into), day);
  };
  const inTasks = register.tasks.flatMap(({ lead, coordinators = [] }) =>
    [...(lead === undefined ? [] : [lead]), ...coordinators].flatMap(namesInCell),
  );
  return {
    named,
    onDay,
    isKnown: (body) => {
      const names = [...listed.values()].map(({ name }) => name).concat(inTasks);
      return names.some((name) => named(name).key === body.key);
    },
    inCell: (cell) => {
      const names = namesInCell(cell);
      const bodies = names.filter((name) => !isCollective(name)).map(named);
      const once = [...new Map(bodies.map((body) => [body.key, body])).values()];
      return { bodies: once, collective: names.some(isCollective) };
    },
    mergerDays: (register.bodies ?? []).flatMap(({ to }) => (to === undefined ? [] : [dayNumber(to) + 1])),
    twins: nearTwins(spellings),
  };
};
