import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORTS = /\b(?:from|import)\s*["'](\.{1,2}\/[\w./-]+\.js)["']/g;

/** A built file with everything that it imports before it runs, as paths. */
export const loadedWith = (file: string): ReadonlySet<string> => {
  const loaded = new Set([file]);
  for (const one of loaded)
    for (const [, target = ""] of readFileSync(one, "utf8").matchAll(IMPORTS)) loaded.add(join(dirname(one), target));
  return loaded;
};
