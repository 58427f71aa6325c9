import { dayNumber } from "../../support/civil.js";
import { isCollective, leadsInCell, namesInCell, somebodyOf } from "./cells.js";
import type { House } from "./house.js";
import type { BodyIn, RegisterIn } from "./input.js";
import { bareKey, deputyOf, key, withoutHead, withoutPlace } from "./names.js";
import { isOutside } from "./outside.js";

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
  /** The department as a whole, or its head, whose divisions are the addressees. */
  readonly isDepartment: boolean;
  readonly isCityOffice: boolean;
  /** The body that it is a part of. */
  readonly whole: Body | null;
  /** The last day of the body, and which body takes over its tasks. */
  readonly to: number | null;
  readonly into: string | null;
}

/** Whether a body is a part of another, or of a part of it. */
const isPartOf = ({ whole }: Body, other: Body): boolean =>
  whole !== null && (whole.key === other.key || isPartOf(whole, other));

/** A part acts for its body, and what a body sends or does counts for those of its parts that lead (SEMANTICS 11). */
export const isOne = (one: Body, other: Body): boolean =>
  one.key === other.key || isPartOf(one, other) || isPartOf(other, one);

/** For whom a part acts; whoever assigns is no such body, though the register may say that all are its parts. */
export const actsFor = (body: Body): Body => {
  const { whole } = body;
  return whole === null || whole.isAssigner || whole.isDepartment || whole.isCityOffice ? body : actsFor(whole);
};

const KIND_NAMES: readonly (readonly [beginning: string, kind: Kind])[] = [
  ["sở", "department"],
  ["ban dân tộc", "department"],
  ["ban quản lý", "department"],
  ["ban tôn giáo", "department"],
  ["ban thi đua", "department"],
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

const kindOfName = (name: string, { place, dividesKinds, unitWords = [] }: House): Kind | null => {
  if (!dividesKinds || isOutside(name, place)) return null;
  const begins = (beginning: string): boolean => `${name} `.startsWith(`${beginning} `);
  if (unitWords.map(key).some(begins)) return "division";
  return KIND_NAMES.find(([beginning]) => begins(beginning))?.[1] ?? null;
};

const KINDS: readonly string[] = ["department", "district", "commune", "company", "division", "office"];
const statedKind = (kind: string): Kind => (KINDS.includes(kind) ? (kind as Kind) : "other");

export interface Bodies {
  readonly named: (name: string) => Body;
  readonly inCell: (cell: string) => Leads;
  /** Whether a name is that of many, or of the department as a whole: it names nobody of the addressees. */
  readonly isMany: (name: string) => boolean;
  /** Of what kinds whoever a name that is nobody's may mean is; null: the words leave it open. */
  readonly kindsMeant: (name: string) => readonly Kind[] | null;
  readonly isListed: (name: string) => boolean;
  /** Whether the register lists a body, or a task names it as its lead or coordinator. */
  readonly isKnown: (body: Body) => boolean;
  /** Whether its name is nearly one of those, or of the Office or whoever assigns. */
  readonly isNearlyKnown: (body: Body) => boolean;
  /** The body, or the one that has taken its place by a day; null when none is named. */
  readonly onDay: (body: Body, day: number) => Body | null;
  /** Those that an ended body went into, one after the other. */
  readonly wentInto: (body: Body) => readonly Body[];
  /** Days on which somebody takes another's place. */
  readonly mergerDays: readonly number[];
  /** Names that are nearly one. */
  readonly twins: readonly (readonly [string, string])[];
}

/** Who leads: bodies by name; of a collective nobody. */
export interface Leads {
  readonly bodies: readonly Body[];
  readonly collective: boolean;
  /** Of what kinds those are of whom a collective speaks, where its words tell. */
  readonly among?: readonly Kind[];
}

/** Every name that a register holds, as often as it holds it. */
const namesOf = ({ tasks, reports }: RegisterIn): string[] => [
  ...tasks.flatMap(({ lead, coordinators, events }) => [
    ...(lead === undefined ? [] : namesInCell(lead)),
    ...(coordinators ?? []).flatMap(namesInCell),
    ...(events ?? []).flatMap((event) => [
      ...(event.lead === undefined ? [] : namesInCell(event.lead)),
      ...(event.by === undefined ? [] : namesInCell(event.by)),
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
  /** Where the Director is told from his deputies, a deputy acts for him and is somebody else. */
  const hasDirector = house.departmentNames.includes("Giám đốc Sở");
  const isDeputyOfDirector = (name: string): boolean => {
    const head = deputyOf(withoutPlace(key(name), house.place));
    return hasDirector && head !== null && [key("Giám đốc Sở"), key("Giám đốc")].includes(head);
  };
  const own = (name: string): string =>
    isDeputyOfDirector(name) ? key(name) : withoutPlace(withoutHead(key(name)), house.place);
  const listed = new Map<string, BodyIn>();
  for (const body of [...(register.bodies ?? []), ...(register.units ?? []).map((name): BodyIn => ({ name }))]) {
    for (const name of [body.name, ...(body.aliases ?? [])]) if (!listed.has(own(name))) listed.set(own(name), body);
  }
  /** The body's name as it is written, without the title of a head before it. */
  const shownName = (name: string): string => {
    const words = name.trim().split(/\s+/u);
    const titled = isDeputyOfDirector(name) ? key(name) : withoutHead(key(name));
    const left = words.slice(key(name).split(" ").length - titled.split(" ").length).join(" ");
    return left === words.join(" ") ? left : `${left.slice(0, 1).toUpperCase()}${left.slice(1)}`;
  };
  const spellings = new Map<string, string[]>();
  for (const name of namesOf(register)) {
    const one = own(name);
    spellings.set(one, [...(spellings.get(one) ?? []), shownName(name)]);
  }
  const office = new Set(house.officeNames.map(own));
  const assigner = new Set(house.assignerNames.map(own));
  const department = new Set(house.departmentNames.map(own));
  const cityOffice = new Set(house.cityOfficeNames.map(own));
  const made = new Map<string, Body>();
  /** A list in which two are parts of each other tells of neither what it is a part of. */
  const wholeOf = (written: string): Body | null => {
    const partOf = listed.get(written)?.partOf;
    if (partOf === undefined) return null;
    const above = [written];
    let next: string | undefined = own(partOf);
    while (next !== undefined) {
      if (above.includes(next)) return null;
      above.push(next);
      const further: string | undefined = listed.get(next)?.partOf;
      next = further === undefined ? undefined : own(further);
    }
    return named(partOf);
  };
  const make = (name: string): Body => {
    const written = own(name);
    const entry = listed.get(written);
    const whole = wholeOf(written);
    if (whole?.isOffice === true) return whole;
    const one = entry === undefined ? written : own(entry.name);
    const isOffice = office.has(one) || entry?.role === "office" || entry?.kind === "office";
    return {
      key: isOffice ? "office" : one,
      id: entry?.id ?? null,
      name: entry?.name ?? commonest(spellings.get(one) ?? [shownName(name)]),
      kind: isOffice
        ? "office"
        : isDeputyOfDirector(name)
          ? "other"
          : entry?.kind !== undefined
            ? statedKind(entry.kind)
            : kindOfName(one, house),
      isOffice,
      isAssigner: assigner.has(one) || entry?.role === "assigner",
      isDepartment: department.has(one),
      isCityOffice: cityOffice.has(one),
      whole,
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
  const wentInto = (body: Body): readonly Body[] => {
    const chain: Body[] = [];
    let next = body;
    while (next.to !== null && next.into !== null) {
      next = named(next.into);
      if (next.key === body.key || chain.some(({ key }) => key === next.key)) break;
      chain.push(next);
    }
    return chain;
  };
  const inTasks = register.tasks.flatMap(({ lead, coordinators = [] }) =>
    [...(lead === undefined ? [] : [lead]), ...coordinators].flatMap(namesInCell),
  );
  /** A kind that is also the name of somebody here, as "UBND tỉnh" is, names it; the department names none of its divisions. */
  const isMany = (name: string): boolean => {
    const one = own(name);
    return department.has(one) || (isCollective(name) && !assigner.has(one) && !listed.has(one));
  };
  /** "Các phòng" are the units of a department that has a regulation of its own; else they are parts of any body. */
  const kindsMeant = (name: string): readonly Kind[] | null => {
    const kinds = somebodyOf(name);
    return house.departmentNames.length === 0 && kinds?.includes("division") ? null : kinds;
  };
  const known = [...new Set([...listed.values()].map(({ name }) => name).concat(inTasks))];
  const nearKnown = new Set(
    [...known, ...house.officeNames, ...house.assignerNames, ...house.departmentNames, ...house.cityOfficeNames].map(
      (name) => bareKey(own(name)),
    ),
  );
  return {
    named,
    onDay,
    wentInto,
    isMany,
    kindsMeant,
    isListed: (name) => listed.has(own(name)),
    isKnown: (body) => known.some((name) => named(name).key === body.key),
    isNearlyKnown: ({ name }) => nearKnown.has(bareKey(own(name))),
    inCell: (cell) => {
      const names = leadsInCell(cell);
      const bodies = names.filter((name) => !isMany(name)).map(named);
      const once = [...new Map(bodies.map((body) => [body.key, body])).values()];
      const many = names.filter(isMany).map(kindsMeant);
      const among = many.length > 0 && many.every((kinds) => kinds !== null) ? { among: many.flat() as Kind[] } : {};
      // A cell that names only who coordinates does not say who leads.
      const collective = many.length > 0 || (names.length === 0 && namesInCell(cell).length > 0);
      return { bodies: once, collective, ...among };
    },
    mergerDays: (register.bodies ?? []).flatMap(({ to }) => (to === undefined ? [] : [dayNumber(to) + 1])),
    twins: nearTwins(spellings),
  };
};
