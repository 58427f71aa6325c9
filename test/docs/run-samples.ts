/**
 * Runs samples one after the other in one process, each as a module of its own, and prints before each the place of it in
 * the list and behind it what it threw: `tsx test/docs/run-samples.ts A.ts B.ts`.
 */
import { pathToFileURL } from "node:url";
import { MARK } from "./mark.js";

for (const file of process.argv.slice(2)) {
  process.stdout.write(MARK);
  try {
    await import(pathToFileURL(file).href);
    // What a sample began and did not wait for prints before the next one begins.
    await new Promise((resolve) => setTimeout(resolve, 0));
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
