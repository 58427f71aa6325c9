import { readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file; with `--check` it only fails when the file is stale. */
export const writeOrCheck = (file: string, content: string): void => {
  if (!process.argv.includes("--check")) {
    writeFileSync(file, content);
    return;
  }
  if (readFileSync(file, "utf8") === content) return;
  console.error(`${file} is stale: run npm run generate`);
  process.exit(1);
};
