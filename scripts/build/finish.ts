/**
 * What follows the build: the files gathered, for `import` and for `require`, and the declarations of the latter; maps of
 * the declarations, the licences of what is built in, maps of the code line by line, a third as large, those of small files
 * inside them, and none for what only the command runs, which nobody steps through.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDeclarationMaps } from "./declaration-maps.js";
import { LIBRARY_ENTRIES, NODE_PARTS } from "./entries.js";
import { gather } from "./gather.js";
import { writeLicences } from "./licences.js";
import { writeNodeEntries } from "./node-entries.js";
import { lineByLine, mappingsOf, segmentsOf } from "./vlq.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");

const pieces = await gather();
writeNodeEntries(DIST, pieces.entries);

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
for (const name of Object.keys({ ...LIBRARY_ENTRIES, ...NODE_PARTS })) visit(`${name}.js`);

const thin = (path: string): void => {
  const map = JSON.parse(readFileSync(path, "utf8")) as { readonly mappings: string };
  const lines = mappingsOf(lineByLine(segmentsOf(map.mappings)));
  writeFileSync(path, JSON.stringify({ ...map, names: [], mappings: lines }));
};

const maps = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".js.map"));
const COMMENT = /\n?\/\/# sourceMappingURL=.*\s*$/;
const BLOCK = 4096;
/** What a text takes on disk. */
const blocksOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / BLOCK);

/** Puts the map of a small file into the file, where the two take less room on disk than apart. */
const inlined = (code: string, map: string): string | null => {
  const whole = `${code.replace(COMMENT, "")}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}\n`;
  return blocksOf(whole) < blocksOf(code) + blocksOf(map) ? whole : null;
};

for (const map of maps) {
  const path = join(DIST, map.slice(0, -".map".length));
  const code = readFileSync(path, "utf8");
  if (!reached.has(map.slice(0, -".map".length))) {
    rmSync(join(DIST, map));
    writeFileSync(path, code.replace(COMMENT, "\n"));
    continue;
  }
  thin(join(DIST, map));
  const whole = inlined(code, readFileSync(join(DIST, map), "utf8"));
  if (whole === null) continue;
  writeFileSync(path, whole);
  rmSync(join(DIST, map));
}
const declarations = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"));
for (const name of declarations) {
  const path = join(DIST, name);
  const text = readFileSync(path, "utf8").replace(
    /((?:from|import)\s*\(?\s*["']\.{1,2}\/[\w./-]+)\.js(["'])/g,
    "$1.cjs$2",
  );
  writeFileSync(path.replace(/\.ts$/, ".cts"), text);
}
console.log(`${pieces.before} files gathered in ${pieces.after}`);
console.log(`${writeDeclarationMaps(ROOT)} declarations mapped, ${writeLicences(ROOT)} licences`);
