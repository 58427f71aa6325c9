/**
 * Runs every example and compares what it prints with the output kept beside it (`name.out.txt`). `--update` writes the
 * outputs anew; read them before you commit them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../examples/", import.meta.url));
const update = process.argv.includes("--update");
let failed = 0;
let passed = 0;

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".ts"))) {
  const output = execFileSync(process.execPath, ["--import", "tsx", `${FOLDER}${name}`], { encoding: "utf8" });
  const kept = `${FOLDER}${name.replace(/\.ts$/, ".out.txt")}`;
  if (update) writeFileSync(kept, output);
  if (existsSync(kept) && readFileSync(kept, "utf8") === output) {
    passed++;
  } else {
    failed++;
    console.error(`examples/${name} prints something else than ${kept}:\n${output}`);
  }
}
console.log(`examples: ${passed} as expected, ${failed} not`);
process.exitCode = failed === 0 ? 0 : 1;
