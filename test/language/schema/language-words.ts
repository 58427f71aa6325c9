import { branchesOf } from "../../../src/language/schema/check-shape.js";
import type { Schema } from "../../../src/language/schema/schema.js";

/** Every key of the language, and every closed choice but the long lists of events and topics. */
export const language = (schema: Schema, seen: Set<string>, done: Set<Schema>): Set<string> => {
  for (const branch of branchesOf(schema)) {
    if (done.has(branch)) continue;
    done.add(branch);
    if (branch.enum !== undefined && branch.enum.length < 10)
      for (const word of branch.enum) if (typeof word === "string") seen.add(word);
    for (const [key, part] of Object.entries(branch.properties ?? {})) {
      seen.add(key);
      language(part, seen, done);
    }
    if (branch.items) language(branch.items, seen, done);
  }
  return seen;
};
