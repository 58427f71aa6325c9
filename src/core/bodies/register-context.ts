import type { EventType } from "../../language/vocabulary.js";
import { appended } from "../model/appended.js";
import type { ListedBody, Register, Task } from "../model/task.js";
import { numberKey } from "./number-key.js";

/** The parts of a register that its tasks are judged with. */
export type RegisterParts = Pick<Register, "bodies" | "units" | "tasks" | "keeps">;

/** Names of bodies as they are written in one place, and how often they stand so. */
export interface WrittenName {
  /** The words of the cell or field, one body or several. */
  readonly text: string;
  /** How often it names the lead or a coordinator of a task; 0: only who came to lead one, which may lie after any day judged. */
  readonly times: number;
}

/** How many tasks a document assigns to the same bodies, as they are written. */
export interface DocumentTasks {
  /** As numbers are compared, in small letters and without spaces; one of more than 64 letters by its SHA-256. */
  readonly number: string;
  /** The day of the document; `null` where it is not recorded. */
  readonly issuedOn: string | null;
  /** Who assigned them, as it is written; `null` where it is not recorded. */
  readonly assignedBy: string | null;
  /** The lead and the coordinators. */
  readonly bodies: readonly string[];
  /** How many tasks of the register it assigns to them. */
  readonly tasks: number;
}

/**
 * The index of a register: all that its tasks take from the tasks beside them. Plain data, which may be stored and sent;
 * it holds names of bodies and numbers of documents, those of classified tasks among them, and no other word of a task.
 */
export interface RegisterContext {
  /** The bodies that the register lists. */
  readonly bodies: readonly ListedBody[];
  /** Every name of a lead or a coordinator: of several spellings the commonest is shown. */
  readonly names: readonly WrittenName[];
  /** The types of event that the register keeps; `null`: all. */
  readonly keeps: readonly EventType[] | null;
  /** The documents that assign several tasks. */
  readonly documents: readonly DocumentTasks[];
}

/** The number of the document of a task, as numbers are compared; empty where there is none, and nothing is joined. */
export const documentNumber = ({ document }: Task): string => numberKey(document?.number ?? "");

/** The texts of a task that name its lead and its coordinators. */
export const bodyTexts = ({ lead, coordinators }: Task): readonly string[] =>
  lead === null ? coordinators : coordinators.length === 0 ? [lead] : [lead, ...coordinators];

const NOBODY: readonly string[] = [];

/** The texts that name who came to lead a task. */
export const laterLeads = ({ events }: Task): readonly string[] => {
  let leads = NOBODY;
  // A frozen list is gone through by its places: to iterate it makes an object for each item.
  for (let i = 0; i < events.length; i++) {
    const lead = events[i]?.lead;
    if (lead !== undefined) leads = appended(leads, lead);
  }
  return leads;
};

/** Every text of a task that names who leads or coordinates it, or comes to lead it. */
export const namingTexts = (task: Task): string[] => [...bodyTexts(task), ...laterLeads(task)];

/** The index of a task alone; what its document assigns is the task itself. */
export const contextOfTask = (task: Task): RegisterContext => {
  const names = bodyTexts(task).map((text) => ({ text, times: 1 }));
  for (const text of laterLeads(task)) names.push({ text, times: 0 });
  return { bodies: [], names, keeps: null, documents: [] };
};

/** Whom a document assigns a task to, as it is written. */
type Way = Pick<DocumentTasks, "assignedBy" | "bodies">;

interface SharedDocument extends Pick<DocumentTasks, "number" | "issuedOn"> {
  /** Tasks by way. */
  readonly ways: Map<number, number>;
}

/** Gives a text the place that is offered, or the one that it has. */
export type PlaceOf = (text: string, offered: number) => number;

const placesInMemory = (): PlaceOf => {
  const places = new Map<string, number>();
  return (text, offered) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, offered);
    return known ?? offered;
  };
};

/**
 * Makes the index of a register task by task. Of a document nothing is kept but its place and the way of its first task
 * until a second task of it comes.
 */
export class ContextBuilder {
  readonly #names = new Map<string, number>();
  readonly #ways: Way[] = [];
  readonly #wayPlaces = placesInMemory();
  readonly #documentPlace: PlaceOf;
  /** By the place of a document. */
  readonly #firstWay: number[] = [];
  readonly #shared = new Map<number, SharedDocument>();

  /** @param documentPlace - Tells documents apart; one that keeps them closer packed may be given. */
  constructor(documentPlace: PlaceOf = placesInMemory()) {
    this.#documentPlace = documentPlace;
  }

  name(text: string, times = 1): void {
    this.#names.set(text, (this.#names.get(text) ?? 0) + times);
  }

  add(task: Task): void {
    const bodies = bodyTexts(task);
    for (const text of bodies) this.name(text);
    for (const text of laterLeads(task)) this.name(text, 0);
    const number = documentNumber(task);
    if (number === "") return;
    const issuedOn = task.document?.issuedOn ?? null;
    const way = this.#wayOf({ assignedBy: task.assignedBy, bodies });
    const place = this.#documentPlace(`${number}|${issuedOn ?? ""}`, this.#firstWay.length);
    const first = this.#firstWay[place];
    if (first === undefined) {
      this.#firstWay.push(way);
      return;
    }
    const shared = this.#shared.get(place) ?? { number, issuedOn, ways: new Map([[first, 1]]) };
    shared.ways.set(way, (shared.ways.get(way) ?? 0) + 1);
    this.#shared.set(place, shared);
  }

  #wayOf(way: Way): number {
    const place = this.#wayPlaces(JSON.stringify([way.assignedBy, way.bodies]), this.#ways.length);
    if (place === this.#ways.length) this.#ways.push(Object.freeze(way));
    return place;
  }

  finish(bodies: readonly ListedBody[] = [], keeps: readonly EventType[] | null = null): RegisterContext {
    const documents = [...this.#shared.values()].flatMap(({ number, issuedOn, ways }) =>
      [...ways].flatMap(([place, tasks]) => {
        const way = this.#ways[place];
        return way === undefined ? [] : [Object.freeze({ number, issuedOn, ...way, tasks })];
      }),
    );
    return Object.freeze({
      bodies,
      names: Object.freeze([...this.#names].map(([text, times]) => Object.freeze({ text, times }))),
      keeps,
      documents: Object.freeze(documents),
    });
  }
}

/** The index of a register. */
export const contextOf = ({ bodies, units, tasks, keeps }: RegisterParts): RegisterContext => {
  const builder = new ContextBuilder();
  for (const name of units) builder.name(name);
  for (const { name } of bodies) builder.name(name);
  for (const task of tasks) builder.add(task);
  return builder.finish(bodies, keeps);
};
