import { dayOf } from "../../calendar/index.js";
import type { BodyKind, BodyNames } from "../../language/bodies.js";
import type { Profile } from "../../language/profile.js";
import { type ActorId, ROLES } from "../../language/vocabulary.js";
import type { Body, NamedBodies } from "../model/body.js";
import { compareText } from "../model/compare-text.js";
import type { Directory } from "../model/directory.js";
import { keptByText } from "../model/kept.js";
import type { ListedBody } from "../model/task.js";
import { isCollective } from "./collective.js";
import { headOf, headOfDeputy, withoutTitle } from "./head-of.js";
import { compileKinds, type KindOf } from "./kinds.js";
import { kindsMeant } from "./kinds-meant.js";
import { nameKey, withoutBrackets } from "./name-key.js";
import { NearIndex } from "./near-index.js";
import { areNear, areSpeltNearly, looseKey } from "./near-names.js";
import { compileOwnPlace } from "./own-place.js";
import type { WrittenName } from "./register-context.js";
import { type CellName, hideInNames, readCell, readCellWith } from "./split-bodies.js";
import type { HideSigns } from "./whole-names.js";

/** How a regulation reads names: places and roles, compiled once. */
export interface NameReader {
  /** The key of a name, without the issuer's place and read through to the body of a head. */
  readonly keyOf: (name: string) => string;
  readonly roleOf: (key: string) => ActorId | null;
  /** The name of a role that a key is nearly: of who gives, follows or heads; `null` where it is nearly none. */
  readonly nearRole: (key: string) => string | null;
  /** Whether a key is that of a deputy whom the regulation tells from the head. */
  readonly isDeputy: (key: string) => boolean;
  readonly kindOf: KindOf;
  /** Whether a key is that of the body whose parts the regulation binds, or of its head or a deputy: it names none of them. */
  readonly isWhole: (key: string) => boolean;
  /** Names without the issuer where it stands behind its part: it is no second body. */
  readonly withoutIssuer: (names: readonly CellName[]) => readonly CellName[];
  /** A body that a register lists: the same one for the same entry, in whatever directory. */
  readonly listed: (entry: ListedBody) => Body;
  /** The body of a key that no register lists, under the name it is shown by: the same one every time. */
  readonly unlisted: (key: string, name: string) => Body;
}

/** More bodies than a large register has; what is kept beyond that is forgotten. */
const MOST_BODIES = 16_384;

/** The role whose holder is one person: a deputy acts for the assigner, and is not that person. */
const PERSON: ActorId = "director";
const OF_DEPUTY: ActorId = "assigner";

const ASSIGNER: ActorId = "assigner";
const OWN_ROLES: ReadonlySet<string> = new Set(ROLES);
/** Roles that one body has in all tasks of a register. */
const POWERS: ReadonlySet<string> = new Set<ActorId>(["assigner", "office", "director"]);

/**
 * Whether the regulation binds a body to nothing: whoever assigns gives itself no task, and a kind that the scope article
 * leaves out owes nothing, though the regulation may name the role in which it is told something.
 */
const isOutside = (role: ActorId | null, isDeputy: boolean, kind: BodyKind | null | undefined): boolean =>
  role === ASSIGNER ? !isDeputy : kind?.outsideScope === true && (role === null || !OWN_ROLES.has(role));

const unlistedBodies = ({
  roleOf,
  isDeputy,
  kindOf,
}: Pick<NameReader, "roleOf" | "isDeputy" | "kindOf">): NameReader["unlisted"] => {
  const known = new Map<string, Body>();
  return (key, name) => {
    const kept = known.get(key);
    if (kept !== undefined && kept.name === name) return kept;
    const kind = kindOf(key);
    const role = roleOf(key);
    const body: Body = Object.freeze({
      // The holder of a role is told apart by the role, however its name is written.
      key: isDeputy(key) ? key : (role ?? key),
      name,
      kind: kind?.id ?? null,
      outsideScope: isOutside(role, isDeputy(key), kind),
      role,
      isDeputy: isDeputy(key),
      partOf: null,
      from: null,
      to: null,
      into: null,
    });
    if (known.size >= MOST_BODIES) known.clear();
    known.set(key, body);
    return body;
  };
};

const listedBodies = (
  reader: Pick<NameReader, "roleOf" | "isDeputy" | "kindOf" | "keyOf"> & Pick<BodyNames, "kinds">,
): NameReader["listed"] => {
  const known = new WeakMap<ListedBody, Body>();
  return (entry) => {
    const kept = known.get(entry);
    if (kept !== undefined) return kept;
    const { id, name, kind, role, partOf, from, to, into } = entry;
    const key = reader.keyOf(name);
    // A kind that is listed is known as well as one that the name tells.
    const knownKind = kind === undefined ? reader.kindOf(key) : reader.kinds.find((one) => one.id === kind);
    const holds = role ?? reader.roleOf(key);
    const isDeputy = role === undefined && reader.isDeputy(key);
    const body: Body = Object.freeze({
      key: id ?? (reader.isDeputy(key) ? key : (reader.roleOf(key) ?? key)),
      name,
      kind: kind ?? knownKind?.id ?? null,
      outsideScope: isOutside(holds, isDeputy, knownKind),
      role: holds,
      isDeputy,
      partOf: partOf ?? null,
      from: from === undefined ? null : dayOf(from),
      to: to === undefined ? null : dayOf(to),
      into: into ?? null,
    });
    known.set(entry, body);
    return body;
  };
};

const NO_NAMES: BodyNames = { place: { level: "", name: "" }, roles: {}, kinds: [] };

const readers = new WeakMap<BodyNames, WeakMap<Profile["actors"], NameReader>>();

/** How a regulation reads names. No reading of it changes that, so all its forms have one reader, and what it remembers. */
export const compileNames = ({ bodies = NO_NAMES, actors }: Pick<Profile, "bodies" | "actors">): NameReader => {
  const known = readers.get(bodies)?.get(actors);
  if (known !== undefined) return known;
  const fresh = nameReader(bodies, actors);
  const own = readers.get(bodies) ?? new WeakMap<Profile["actors"], NameReader>();
  readers.set(bodies, own.set(actors, fresh));
  return fresh;
};

const nameReader = (bodies: BodyNames, actors: Profile["actors"]): NameReader => {
  const place = nameKey(`${bodies.place.level} ${bodies.place.name}`);
  const roles = new Map<string, ActorId>();
  /** With the place too, which nobody leaves out of a name that is misspelt. */
  const spelt = new Map<string, string>();
  const own = compileOwnPlace(bodies);
  const ownKey = own.withoutIssuer;
  const isDeputy = (key: string): boolean => {
    const head = headOfDeputy(key);
    return head !== null && roles.get(ownKey(headOf(head))) === PERSON;
  };
  const keyOf = keptByText((name: string): string => {
    const whole = ownKey(nameKey(name));
    return isDeputy(whole) ? whole : ownKey(headOf(whole));
  });
  // By its level alone, and by its level with the name of the place: *UBND tỉnh*, *UBND tỉnh Lào Cai*.
  const add = (name: string, actor: ActorId): void => {
    const names = place === "" ? [name] : [name, `${name} ${bodies.place.name}`];
    for (const one of names) {
      roles.set(keyOf(one), actor);
      if (POWERS.has(actor)) for (const key of [keyOf(one), nameKey(one)]) spelt.set(key, name);
    }
  };
  for (const [actor, names] of Object.entries(actors)) for (const name of [names.vi, names.en]) add(name, actor);
  for (const [actor, names] of Object.entries(bodies.roles)) for (const name of names) add(name, actor);
  for (const actor of [...ROLES, ...Object.keys(actors)]) roles.set(actor.toLowerCase(), actor);
  const roleOf: NameReader["roleOf"] = (key) => roles.get(key) ?? (isDeputy(key) ? OF_DEPUTY : null);
  const nearRole = keptByText((key: string): string | null => {
    if (roleOf(key) !== null) return null;
    for (const [one, name] of spelt) if (areSpeltNearly(key, one)) return name;
    return null;
  });
  const kindOf = compileKinds(bodies);
  const bindsParts = bodies.kinds.some(({ whole }) => whole === true);
  const isWhole: NameReader["isWhole"] = (key) =>
    bindsParts && (isDeputy(key) || roleOf(key) === PERSON || (roleOf(key) === null && kindOf(key)?.whole === true));
  const reader = { roleOf, isDeputy, kindOf };
  return {
    ...reader,
    nearRole,
    keyOf,
    isWhole,
    withoutIssuer: own.withoutIssuerBehind,
    listed: listedBodies({ ...reader, keyOf, kinds: bodies.kinds }),
    unlisted: unlistedBodies(reader),
  };
};

/** So many names beside those of the register are remembered. */
const MOST_READ = 10_000;

// The lists of bodies leave the engine nowhere, and are not frozen: to go through a frozen list takes several times as long.
const NOBODY: readonly Body[] = [];
const NO_KINDS: NamedBodies["open"] = [];

/** What a text names that is the name of one body. */
const namingOne = (body: Body): NamedBodies => {
  const bodies = [body];
  return Object.freeze({
    bodies,
    leads: bodies,
    coordinators: NOBODY,
    collective: false,
    open: NO_KINDS,
    leadUnknown: false,
  });
};

/** The bodies of a register, read from its list and its tasks. */
export class RegisterDirectory implements Directory {
  readonly #names: NameReader;
  readonly #listed = new Map<string, Body>();
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #bodies = new Map<string, Body>();
  readonly #named = new Map<string, NamedBodies>();
  /** Bodies by the names they were asked for by. */
  #ones: Map<string, Body> | null = null;
  #near: NearIndex | null = null;
  readonly #nearBodies = new WeakMap<Body, readonly Body[]>();
  /** Of a list with names that would be cut. */
  readonly #hide: HideSigns | null;

  /**
   * @param listed - The bodies that the register lists.
   * @param texts - Every text of the register that names bodies; the commonest spelling of a name is the one shown.
   */
  constructor(names: NameReader, listed: readonly ListedBody[] = [], texts: Iterable<string | WrittenName> = []) {
    this.#names = names;
    for (const body of listed) this.#list(body);
    this.#hide = hideInNames(listed.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    for (const written of texts) {
      const { text, times } = typeof written === "string" ? { text: written, times: 1 } : written;
      for (const { name } of this.#cell(text)) {
        const key = names.keyOf(name);
        const shown = this.#shown(key, name);
        const spellings = this.#spellings.get(key);
        if (spellings === undefined) this.#spellings.set(key, new Map([[shown, times]]));
        else spellings.set(shown, (spellings.get(shown) ?? 0) + times);
      }
    }
  }

  /** The names in a text; none that the register lists is cut. */
  #cell(text: string): readonly CellName[] {
    return this.#names.withoutIssuer(this.#cellAsWritten(text));
  }

  #cellAsWritten(text: string): readonly CellName[] {
    if (this.#hide === null) return readCell(text);
    if (this.#listed.has(this.#names.keyOf(text))) return [{ name: text.replace(/\s+/gu, " ").trim(), leads: true }];
    return readCellWith(text, this.#hide);
  }

  /** A name as it is shown: without brackets, and the title of a head, unless who holds it is told from that head. */
  #shown(key: string, name: string): string {
    const bare = withoutBrackets(name);
    return this.#names.isDeputy(key) ? bare : withoutTitle(bare);
  }

  #list(entry: ListedBody): void {
    const { id, name, aliases = [] } = entry;
    const body = this.#names.listed(entry);
    for (const one of [name, ...aliases]) this.#listed.set(this.#names.keyOf(one), body);
    if (id !== undefined) this.#listed.set(nameKey(id), body);
  }

  /** The body of one name. */
  one(name: string): Body {
    const asked = this.#ones?.get(name);
    if (asked !== undefined) return asked;
    const body = this.#bodyOf(name);
    this.#ones ??= new Map();
    this.#ones.set(name, body);
    return body;
  }

  #bodyOf(name: string): Body {
    const key = this.#names.keyOf(name);
    const known = this.#listed.get(key) ?? this.#bodies.get(key);
    const body = known ?? this.#names.unlisted(key, this.#canonical(key, this.#shown(key, name)));
    if (known === undefined) this.#bodies.set(key, body);
    return body;
  }

  /** The commonest spelling of a key; on a tie the first in code-point order. */
  #canonical(key: string, name: string): string {
    let best = name;
    let most = 0;
    for (const [spelling, count] of this.#spellings.get(key) ?? []) {
      if (count < most || (count === most && compareText(spelling, best) > 0)) continue;
      best = spelling;
      most = count;
    }
    return best;
  }

  /** The bodies that a text names. */
  read(text: string): NamedBodies {
    const known = this.#named.get(text);
    if (known !== undefined) return known;
    const named = this.#readAnew(text);
    this.#named.set(text, named);
    return named;
  }

  #readAnew(text: string): NamedBodies {
    const names = this.#cell(text);
    const [only] = names;
    // Most texts are one name.
    if (only !== undefined && names.length === 1 && only.leads && !this.#isMany(only.name) && !this.#isWhole(only.name))
      return namingOne(this.one(only.name));
    const single = names.filter(({ name }) => !this.#isMany(name));
    const many = names.filter((one) => !single.includes(one));
    const bodiesOf = (some: typeof names): readonly Body[] => [...new Set(some.map(({ name }) => this.one(name)))];
    const named = single.filter((one) => one.leads && !this.#isWhole(one.name));
    const leads = bodiesOf(named);
    // The whole stands for many of its parts, and for none by name.
    const isUnnamed = names.some((one) => one.leads && !named.includes(one));
    return Object.freeze({
      bodies: bodiesOf(single),
      leads,
      coordinators: bodiesOf(single.filter((one) => !one.leads)).filter((body) => !leads.includes(body)),
      collective: many.length > 0 || isUnnamed,
      open: [...new Set(many.flatMap(({ name }) => kindsMeant(name, this.#names.kindOf)))],
      leadUnknown: isUnnamed || (names.length > 0 && names.every((one) => !one.leads)),
    });
  }

  /** Whether a name is that of the whole whose parts the regulation binds. */
  #isWhole(name: string): boolean {
    return this.#names.isWhole(this.#names.keyOf(name));
  }

  /** Whether a name is that of many; a word that is a kind to others may name the holder of a role, or be listed. */
  #isMany(name: string): boolean {
    if (!isCollective(name)) return false;
    const key = this.#names.keyOf(name);
    return this.#names.roleOf(key) === null && !this.#listed.has(key);
  }

  /**
   * Lets go of what was read, once it is much: tasks that come without end name bodies without end. Between two tasks
   * only, for within one a body is one object.
   */
  letGo(): void {
    if (this.#named.size + this.#bodies.size + (this.#ones?.size ?? 0) <= MOST_READ + 2 * this.#spellings.size) return;
    this.#named.clear();
    this.#ones = null;
    this.#bodies.clear();
  }

  /** The body that one acts for: a part for the whole. */
  actsFor(body: Body): Body {
    let whole = body;
    for (let step = 0; whole.partOf !== null && step < 8; step++) whole = this.one(whole.partOf);
    return whole;
  }

  isKnown(body: Body): boolean {
    const key = this.#names.keyOf(body.name);
    if (this.#listed.has(key)) return true;
    // Who is named only as a later lead is not known yet on an earlier day.
    for (const times of this.#spellings.get(key)?.values() ?? []) if (times > 0) return true;
    return false;
  }

  mayBeOne(one: Body, other: Body): boolean {
    if (one === other || (one.role !== null && other.role !== null)) return false;
    const [a, b] = [this.#names.keyOf(one.name), this.#names.keyOf(other.name)];
    return areNear(a, b) && !this.#areApart(a, b);
  }

  /** Two names that a register lists, one of them in short, are two bodies; those that differ in marks may be a slip. */
  #areApart(a: string, b: string): boolean {
    return this.#listed.has(a) && this.#listed.has(b) && looseKey(a) !== looseKey(b);
  }

  nearOnes(body: Body, matters: (other: Body) => boolean): readonly Body[] {
    const known = this.#nearBodies.get(body) ?? (body.role === null ? this.#nearAnew(body) : NOBODY);
    this.#nearBodies.set(body, known);
    // Most names are nearly no other.
    return known.length === 0 ? known : known.filter(matters);
  }

  #nearAnew(body: Body): readonly Body[] {
    const key = this.#names.keyOf(body.name);
    const near = this.#nearKeys(key)
      .filter((other) => !this.#areApart(key, other))
      .map((other) => this.#bodyOfKey(other));
    const role = this.#names.nearRole(key);
    if (role !== null) near.push(this.one(role));
    const others = [...new Set(near)].filter((other) => other !== body);
    return others.length === 0 ? NOBODY : Object.freeze(others);
  }

  nearTo(name: string): string | null {
    const own = this.#names.keyOf(name);
    if (this.#listed.has(own) || this.#spellings.has(own)) return this.nameOf(own);
    const [key] = this.#nearKeys(own);
    return key === undefined ? null : this.nameOf(key);
  }

  #nearKeys(key: string): readonly string[] {
    this.#near ??= new NearIndex(new Set([...this.#listed.keys(), ...this.#spellings.keys()]));
    return this.#near.near(key);
  }

  #bodyOfKey(key: string): Body {
    const [spelling = key] = this.#spellings.get(key)?.keys() ?? [];
    return this.one(spelling);
  }

  /** The role that a name gives, where it gives one: of `by`. */
  roleOf(name: string): ActorId | null {
    return this.one(name).role;
  }

  /** The names of the register as they are compared, each with its spellings. */
  get spellings(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#spellings;
  }

  /** The names in a text, as they are compared. */
  keysIn(text: string): readonly string[] {
    return this.#cell(text).map(({ name }) => this.#names.keyOf(name));
  }

  /** Whether the register lists a name, as it is compared. */
  lists(key: string): boolean {
    return this.#listed.has(key);
  }

  /** The name that is shown of one that is compared. */
  nameOf(key: string): string {
    return this.#bodyOfKey(key).name;
  }
}
