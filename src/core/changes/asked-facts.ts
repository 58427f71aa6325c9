import type { ActorId } from "../../language/vocabulary.js";
import type { Body, NamedBodies } from "../model/body.js";
import type { DocumentCount, RegisterFacts } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Task } from "../model/task.js";

/** A question that a task asked of its register: whether another register answers it as this one did. */
type Question = (facts: RegisterFacts) => boolean;

const sameList = (a: readonly Body[], b: readonly Body[]): boolean =>
  a.length === b.length && a.every((body, i) => body === b[i]);

const sameNamed = (a: NamedBodies, b: NamedBodies): boolean =>
  sameList(a.bodies, b.bodies) &&
  sameList(a.leads, b.leads) &&
  sameList(a.coordinators, b.coordinators) &&
  a.collective === b.collective &&
  a.leadUnknown === b.leadUnknown;

const sameCount = (a: DocumentCount | null, b: DocumentCount | null): boolean =>
  a?.tasks === b?.tasks && a?.bodies === b?.bodies;

/**
 * What a register tells of itself, with every question that a task asks of it: as long as another register answers all of
 * them alike, it says the same of the task. How many tasks a document has is asked apart, since most tasks make nothing of
 * it. A body is one object as long as it is the same in every respect.
 */
export class AskedFacts implements RegisterFacts, Directory {
  readonly #facts: RegisterFacts;
  readonly #questions = new Map<string, Question>();
  #document: Question | null = null;

  constructor(facts: RegisterFacts) {
    this.#facts = facts;
  }

  get directory(): Directory {
    return this;
  }

  /** Whether another register counts the document of the task as this one did. */
  countsAlike(facts: RegisterFacts): boolean {
    return this.#document === null || this.#document(facts);
  }

  /** Whether another register answers everything that was asked of names as this one did. */
  isAnsweredBy(facts: RegisterFacts): boolean {
    for (const question of this.#questions.values()) if (!question(facts)) return false;
    return true;
  }

  #note(name: string, question: Question): void {
    if (!this.#questions.has(name)) this.#questions.set(name, question);
  }

  // What a register keeps stays the same for as long as it is followed.
  readonly keeps: RegisterFacts["keeps"] = (type) => this.#facts.keeps(type);

  readonly document = (task: Task): DocumentCount | null => {
    const answer = this.#facts.document(task);
    this.#document = (facts) => sameCount(facts.document(task), answer);
    return answer;
  };

  one(name: string): Body {
    const answer = this.#facts.directory.one(name);
    this.#note(`one ${name}`, ({ directory }) => directory.one(name) === answer);
    return answer;
  }

  read(text: string): NamedBodies {
    const answer = this.#facts.directory.read(text);
    this.#note(`read ${text}`, ({ directory }) => sameNamed(directory.read(text), answer));
    return answer;
  }

  actsFor(body: Body): Body {
    const answer = this.#facts.directory.actsFor(body);
    this.#note(`actsFor ${body.key} ${body.name}`, ({ directory }) => directory.actsFor(body) === answer);
    return answer;
  }

  roleOf(name: string): ActorId | null {
    const answer = this.#facts.directory.roleOf(name);
    this.#note(`roleOf ${name}`, ({ directory }) => directory.roleOf(name) === answer);
    return answer;
  }

  isKnown(body: Body): boolean {
    const answer = this.#facts.directory.isKnown(body);
    this.#note(`isKnown ${body.key} ${body.name}`, ({ directory }) => directory.isKnown(body) === answer);
    return answer;
  }

  mayBeOne(one: Body, other: Body): boolean {
    const answer = this.#facts.directory.mayBeOne(one, other);
    // Of two that are not nearly one nothing is to be asked again: what the register lists makes other bodies of them.
    if (answer) this.#note(`mayBeOne ${one.key} ${other.key}`, ({ directory }) => directory.mayBeOne(one, other));
    return answer;
  }

  nearOnes(body: Body, matters: (other: Body) => boolean): readonly Body[] {
    const answer = this.#facts.directory.nearOnes(body, matters);
    const isAnswer: Question = ({ directory }) => sameList(directory.nearOnes(body, matters), answer);
    this.#note(`nearOnes ${body.key} ${body.name}`, isAnswer);
    return answer;
  }

  nearTo(name: string): string | null {
    const answer = this.#facts.directory.nearTo(name);
    this.#note(`nearTo ${name}`, ({ directory }) => directory.nearTo(name) === answer);
    return answer;
  }
}
