import type { DocumentCount, RegisterFacts } from "../model/context.js";
import type { Task } from "../model/task.js";
import { type NameReader, RegisterDirectory } from "./directory.js";
import { headOf } from "./head-of.js";
import { nameKey } from "./name-key.js";
import { bodyTexts, documentNumber, type RegisterContext } from "./register-context.js";

/** What an index tells to the rules of its tasks, with the directory of its bodies. */
export type IndexFacts = RegisterFacts & { readonly directory: RegisterDirectory };

interface CountedDocument {
  tasks: number;
  readonly bodies: Set<string>;
  collective: boolean;
}

/** A collective is more than one body, however many. */
const COLLECTIVE = 2;

const countOf = ({ tasks, bodies, collective }: CountedDocument): DocumentCount => ({
  tasks,
  bodies: bodies.size + (collective ? COLLECTIVE : 0),
});

const NO_ISSUERS: ReadonlyMap<string, Set<string>> = new Map();
const NO_DOCUMENTS: ReadonlyMap<string, DocumentCount> = new Map();

/** How many tasks each document of a register assigns, and to how many bodies. */
class DocumentCounts {
  readonly #directory: RegisterDirectory;
  readonly #known: ReadonlyMap<string, DocumentCount> = NO_DOCUMENTS;
  /** The issuers that stand beside a number and a day; most tasks that are judged alone count no document. */
  readonly #issuers: ReadonlyMap<string, Set<string>> = NO_ISSUERS;

  constructor({ documents }: RegisterContext, directory: RegisterDirectory) {
    this.#directory = directory;
    if (documents.length === 0) return;
    const found = new Map<string, Set<string>>();
    this.#issuers = found;
    for (const { number, issuedOn, assignedBy } of documents) {
      if (assignedBy === null) continue;
      const place = `${number}|${issuedOn ?? ""}`;
      const issuers = found.get(place) ?? new Set<string>();
      found.set(place, issuers.add(this.#issuerOf(assignedBy)));
    }
    const counted = new Map<string, CountedDocument>();
    for (const { number, issuedOn, assignedBy, bodies, tasks } of documents) {
      const key = this.#keyOf(number, issuedOn, assignedBy);
      const known = counted.get(key) ?? { tasks: 0, bodies: new Set<string>(), collective: false };
      counted.set(key, known);
      this.#add(known, bodies, tasks);
    }
    // Which bodies they are is not asked any more, and takes room.
    this.#known = new Map([...counted].map(([key, document]) => [key, countOf(document)] as const));
  }

  /** A document is its number, its day, and its issuer where recorded; where one row leaves out the only issuer, it is meant. */
  #keyOf(number: string, issuedOn: string | null, assignedBy: string | null): string {
    const place = `${number}|${issuedOn ?? ""}`;
    if (assignedBy !== null) return `${place}|${this.#issuerOf(assignedBy)}`;
    const issuers = this.#issuers.get(place);
    const [only = ""] = issuers?.size === 1 ? issuers : [];
    return `${place}|${only}`;
  }

  /** Whoever issued a document, by whatever name the register reads: a head or a deputy signs for the body. */
  #issuerOf(assignedBy: string): string {
    const { bodies } = this.#directory.read(assignedBy);
    if (bodies.length === 0) return nameKey(assignedBy);
    const keys = bodies.map((body) => (body.isDeputy ? this.#directory.one(headOf(body.key)) : body).key);
    return [...new Set(keys)].sort().join(";");
  }

  #add(document: CountedDocument, texts: readonly string[], tasks: number): void {
    document.tasks += tasks;
    for (const text of texts) {
      const { bodies, collective } = this.#directory.read(text);
      for (const body of bodies) document.bodies.add(body.key);
      document.collective ||= collective;
    }
  }

  /** Of a document that the index does not count, the task is the only one. */
  of(task: Task): DocumentCount | null {
    const number = documentNumber(task);
    if (number === "") return null;
    const known =
      this.#known.size === 0
        ? undefined
        : this.#known.get(this.#keyOf(number, task.document?.issuedOn ?? null, task.assignedBy));
    if (known !== undefined) return known;
    const texts = bodyTexts(task);
    const [only] = texts;
    if (texts.length === 1 && only !== undefined) {
      const { bodies, collective } = this.#directory.read(only);
      if (bodies.length < 2) return { tasks: 1, bodies: bodies.length + (collective ? COLLECTIVE : 0) };
    }
    const alone = { tasks: 0, bodies: new Set<string>(), collective: false };
    this.#add(alone, texts, 1);
    return countOf(alone);
  }
}

/** What a register tells of itself to the rules of its tasks. */
export const registerFacts = (context: RegisterContext, names: NameReader): IndexFacts => {
  const directory = new RegisterDirectory(names, context.bodies, context.names);
  const kept = context.keeps === null ? null : new Set(context.keeps);
  let counts: DocumentCounts | null = null;
  return {
    directory,
    keeps: kept === null ? () => true : (type) => kept.has(type),
    document: (task) => {
      counts ??= new DocumentCounts(context, directory);
      return counts.of(task);
    },
  };
};
