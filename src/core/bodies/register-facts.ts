import type { EventType } from "../../language/vocabulary.js";
import type { DocumentCount, RegisterFacts } from "../model/context.js";
import type { Register, Task } from "../model/task.js";
import { type NameReader, RegisterDirectory } from "./directory.js";

/** The parts of a register that its tasks are judged with. */
export type RegisterParts = Pick<Register, "bodies" | "units" | "tasks" | "keeps">;

/** Every text of a register that names the lead or a coordinator of a task. */
const namesOf = ({ tasks, units, bodies }: RegisterParts): string[] => [
  ...units,
  ...bodies.map(({ name }) => name),
  ...tasks.flatMap(({ lead, coordinators, events }) => [
    ...(lead === null ? [] : [lead]),
    ...coordinators,
    ...events.flatMap((event) => (event.lead === undefined ? [] : [event.lead])),
  ]),
];

/** A document in the register: its number, its day, and its issuer where recorded; without a number nothing is joined. */
const documentKey = ({ document, assignedBy }: Task, keyOf: NameReader["keyOf"]): string | null => {
  const number = document?.number?.normalize("NFC").replace(/\s+/gu, "").toLowerCase() ?? "";
  if (number === "") return null;
  return `${number}|${document?.issuedOn ?? ""}|${assignedBy === null ? "" : keyOf(assignedBy)}`;
};

/** How many tasks each document of a register assigns, and to how many bodies. */
const countDocuments = (
  { tasks }: RegisterParts,
  names: NameReader,
  directory: RegisterDirectory,
): ((task: Task) => DocumentCount | null) => {
  const documents = new Map<string, { tasks: number; bodies: Set<string>; collective: boolean }>();
  for (const task of tasks) {
    const key = documentKey(task, names.keyOf);
    if (key === null) continue;
    const known = documents.get(key) ?? { tasks: 0, bodies: new Set<string>(), collective: false };
    known.tasks++;
    for (const text of [...(task.lead === null ? [] : [task.lead]), ...task.coordinators]) {
      const { bodies, collective } = directory.read(text);
      for (const body of bodies) known.bodies.add(body.key);
      known.collective ||= collective;
    }
    documents.set(key, known);
  }
  return (task) => {
    const key = documentKey(task, names.keyOf);
    const known = key === null ? undefined : documents.get(key);
    if (known === undefined) return null;
    return { tasks: known.tasks, bodies: known.bodies.size + (known.collective ? 2 : 0) };
  };
};

/** What a register tells of itself to the rules of its tasks. */
export const registerFacts = (
  register: RegisterParts,
  names: NameReader,
  counts: boolean,
): RegisterFacts & { readonly directory: RegisterDirectory } => {
  const directory = new RegisterDirectory(names, register.bodies, namesOf(register));
  const kept = register.keeps === null ? null : new Set<EventType>(register.keeps);
  return {
    directory,
    keeps: kept === null ? () => true : (type) => kept.has(type),
    document: counts ? countDocuments(register, names, directory) : () => null,
  };
};
