/**
 * Writes schema/*.schema.json and src/language/schema/profile-schema.generated.ts. `--check` fails when one of them is stale,
 * or a property has no words.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONSTANT, type Json, SCHEMAS, WORD_PROBLEMS } from "./schemas/schemas.js";

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const biome = pathOf("node_modules/@biomejs/biome/bin/biome");
const formatted = (path: string, schema: Json): string =>
  execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    input: JSON.stringify(schema, null, 2),
    encoding: "utf8",
    cwd: pathOf(""),
  });

if (WORD_PROBLEMS.length > 0) {
  console.error(`scripts/pages/schema-words.ts: ${WORD_PROBLEMS.join(", ")}`);
  process.exit(1);
}

const content: readonly (readonly [path: string, text: string])[] = [
  ...SCHEMAS.map(([path, schema]) => [path, formatted(path, schema)] as const),
  [CONSTANT.path, CONSTANT.text],
];
const stale: string[] = [];
for (const [name, text] of content) {
  if (!process.argv.includes("--check")) writeFileSync(pathOf(name), text);
  else if (readFileSync(pathOf(name), "utf8") !== text) stale.push(name);
}
if (stale.length > 0) {
  console.error(`${stale.join(" and ")} stale: run tsx scripts/generate-schemas.ts`);
  process.exit(1);
}
