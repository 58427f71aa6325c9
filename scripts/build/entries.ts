import { PROFILE_IDS } from "../../src/language/profile.js";

const profile = (id: string): [string, string] => [`profiles/${id}`, `src/profiles/${id}/regulation.ts`];

/** What hosts import, by the name of the built file: `dondoc/io` is `io/index`. */
export const LIBRARY_ENTRIES: Readonly<Record<string, string>> = Object.fromEntries([
  ["index", "src/index.ts"],
  ["calendar/index", "src/calendar/index.ts"],
  ["profiles/index", "src/profiles/index.ts"],
  ...PROFILE_IDS.map(profile),
  ["profiles/accounting", "src/profiles/accounting/index.ts"],
  ["phrases/index", "src/phrases/index.ts"],
  ["words/index", "src/words/index.ts"],
  ["io/index", "src/io/index.ts"],
  ["zod", "src/adapters/zod/index.ts"],
  ["date-fns", "src/adapters/date-fns.ts"],
  ["date-holidays", "src/adapters/date-holidays.ts"],
  ["json-rules-engine", "src/adapters/json-rules-engine.ts"],
  ["testing/index", "src/testing/index.ts"],
]);

/** What the files that Node loads are made of (`node-entries.ts`). */
export const NODE_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  ["probe", "later", "ground", "engine", "io-ground"].map((name) => [`node/${name}`, `scripts/build/node/${name}.ts`]),
);

/** What the shell runs. */
export const COMMAND_ENTRIES: Readonly<Record<string, string>> = {
  "cli/main": "src/cli/main.ts",
  "cli/worker": "src/cli/stream/worker.ts",
};
