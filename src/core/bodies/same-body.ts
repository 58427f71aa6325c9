import type { ActorId } from "../../language/vocabulary.js";
import type { Body, NamedBodies } from "../model/body.js";
import type { Directory } from "../model/directory.js";

/**
 * The bodies of a register, if some that may be one are: each name of the one is a name of the other. Or if they are two:
 * those of `apart` are bodies of the register then, and nobody's other name.
 */
export class SameBody implements Directory {
  readonly #inner: Directory;
  readonly #same: ReadonlyMap<Body, Body>;
  readonly #apart: ReadonlySet<Body>;
  readonly #named = new Map<string, NamedBodies>();

  constructor(inner: Directory, same: ReadonlyMap<Body, Body>, apart: ReadonlySet<Body> = new Set()) {
    this.#inner = inner;
    this.#apart = apart;
    this.#same = same;
  }

  #of = (body: Body): Body => this.#same.get(body) ?? body;

  one(name: string): Body {
    return this.#of(this.#inner.one(name));
  }

  read(text: string): NamedBodies {
    const known = this.#named.get(text);
    if (known !== undefined) return known;
    const named = this.#inner.read(text);
    const of = (bodies: readonly Body[]): readonly Body[] => Object.freeze([...new Set(bodies.map(this.#of))]);
    const leads = of(named.leads);
    const coordinators = of(named.coordinators).filter((body) => !leads.includes(body));
    const read = Object.freeze({ ...named, bodies: of(named.bodies), leads, coordinators });
    this.#named.set(text, read);
    return read;
  }

  actsFor(body: Body): Body {
    return this.#of(this.#inner.actsFor(body));
  }

  roleOf(name: string): ActorId | null {
    return this.one(name).role;
  }

  isKnown(body: Body): boolean {
    return this.#apart.has(body) || this.#inner.isKnown(body);
  }

  mayBeOne(one: Body, other: Body): boolean {
    return this.#inner.mayBeOne(one, other);
  }

  nearOnes(body: Body, matters: (other: Body) => boolean): readonly Body[] {
    return this.#inner.nearOnes(body, matters);
  }

  nearTo(name: string): string | null {
    return this.#inner.nearTo(name);
  }
}
