/**
 * What follows the build: the CommonJS files made small; maps of the declarations, the licences of what is built in, maps of the code line by line, a
 * third as large, and none for what only the command runs, which nobody steps through.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { writeDeclarationMaps } from "./declaration-maps.js";
import { LIBRARY_ENTRIES } from "./entries.js";
import { writeLicences } from "./licences.js";
import { lineByLine, mappingsOf, segmentsOf } from "./vlq.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");

/** The files that a built file loads, at once or later. */
const loadedBy = (file: string): readonly string[] =>
  [...readFileSync(join(DIST, file), "utf8").matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/g)].map(([, target = ""]) =>
    posix.join(posix.dirname(file), target),
  );

const reached = new Set<string>();
const visit = (file: string): void => {
  if (reached.has(file)) return;
  reached.add(file);
  loadedBy(file).forEach(visit);
};
for (const name of Object.keys(LIBRARY_ENTRIES)) visit(`${name}.js`);

const thin = (path: string): void => {
  const map = JSON.parse(readFileSync(path, "utf8")) as { readonly mappings: string };
  const lines = mappingsOf(lineByLine(segmentsOf(map.mappings)));
  writeFileSync(path, JSON.stringify({ ...map, names: [], mappings: lines }));
};

const maps = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".js.map"));
for (const map of maps) {
  const file = map.slice(0, -".map".length);
  if (reached.has(file)) {
    thin(join(DIST, map));
    continue;
  }
  rmSync(join(DIST, map));
  const path = join(DIST, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n"));
}
const scripts = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cjs"));
for (const name of scripts) {
  const path = join(DIST, name);
  const { code } = await transform(readFileSync(path, "utf8"), {
    minify: true,
    charset: "utf8",
    legalComments: "none",
    target: "node20",
  });
  writeFileSync(path, code);
}
console.log(`${writeDeclarationMaps(ROOT)} declarations mapped, ${writeLicences(ROOT)} licences`);
