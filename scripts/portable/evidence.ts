import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Evidence } from "../../test/portable/verdict.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TEST = join(ROOT, "test");

const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(TEST, ...path), "utf8")) as T;
const readFolder = <T>(...path: string[]): T[] =>
  readdirSync(join(TEST, ...path)).map((name) => readJson<T>(...path, name));

/** The golden cases and the gathered calendar, read once and carried into the script that is bundled. */
export const evidence = (): Evidence => ({
  golden: Object.fromEntries(readdirSync(join(TEST, "golden")).map((id) => [id, readFolder("golden", id)])),
  readings: readFolder("golden-readings"),
  years: readJson<{ years: Evidence["years"] }>("fixtures", "vn-calendar.json").years,
});
