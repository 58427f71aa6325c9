/**
 * Gathers the pieces that the build cuts: what the same entries load becomes one file. Every lazy part of the command cuts
 * the code that it shares with the entries once more, so that `import "dondoc"` would read some seventy files, one after
 * the other, which takes longer than what stands in them. The files for `require` are gathered from the same pieces.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OutputChunk, type OutputOptions, type Plugin, type RollupOutput, rollup } from "rollup";
import { COMMAND_ENTRIES, LIBRARY_ENTRIES, NODE_PARTS } from "./entries.js";
import type { BuiltEntry } from "./node-entries.js";

const DIST = join(fileURLToPath(new URL("../..", import.meta.url)), "dist");

/** The built files with an ending, by their paths. */
const filesOf = (ending: string): readonly string[] =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending));

/** The files that a file imports before it runs; what it imports when it is asked is no part of it. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)].map(([, target = ""]) =>
    join(dirname(file), target),
  );

/** Everything that is loaded by its name. */
const ENTRIES = Object.keys({ ...LIBRARY_ENTRIES, ...NODE_PARTS, ...COMMAND_ENTRIES });

/** For each file the entries that load it at once. */
const loadersOf = (entries: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const loaders = new Map<string, string[]>();
  for (const entry of entries) {
    const reached = new Set([join(DIST, `${entry}.js`)]);
    for (const file of reached) for (const target of importsOf(file)) reached.add(target);
    for (const file of reached) loaders.set(file, [...(loaders.get(file) ?? []), entry]);
  }
  return loaders;
};

/** Files with their maps, so that the map of what is gathered leads to the sources. */
const withMaps: Plugin = {
  name: "with-maps",
  load: (file) => ({ code: readFileSync(file, "utf8"), map: readFileSync(`${file}.map`, "utf8") }),
};

/** What an entry exports, and which packages are imported with it. */
const entryOf = (chunk: OutputChunk, chunks: ReadonlyMap<string, OutputChunk>): BuiltEntry => {
  const packages = new Set<string>();
  const reached = new Set([chunk]);
  for (const { imports } of reached)
    for (const name of imports) {
      const target = chunks.get(name);
      if (target !== undefined) reached.add(target);
      else if (!name.startsWith("node:")) packages.add(name);
    }
  return { names: chunk.exports, packages: [...packages] };
};

/** What was gathered: how many files there were, and are, and each entry by its name. */
export interface Gathered {
  readonly before: number;
  readonly after: number;
  readonly entries: ReadonlyMap<string, BuiltEntry>;
}

/** Names the file that a piece goes to: all that the same entries load at once go to one. */
const grouping = (entries: readonly string[]): ((file: string) => string | undefined) => {
  const own = new Set(entries.map((entry) => join(DIST, `${entry}.js`)));
  const loaders = loadersOf(entries);
  const groups = new Map<string, string>();
  return (file) => {
    const known = loaders.get(file)?.join(" ");
    // What is loaded when it is asked for keeps its own file, and an entry its name.
    if (known === undefined || own.has(file)) return undefined;
    const name = groups.get(known) ?? `part-${groups.size + 1}`;
    groups.set(known, name);
    return name;
  };
};

/** The built files of some entries, gathered, in the form that is asked for. */
const gathered = async (entries: readonly string[], ending: string, form: OutputOptions): Promise<RollupOutput> => {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, join(DIST, `${entry}.js`)])),
    external: (name) => !name.startsWith(".") && !name.startsWith("/"),
    plugins: [withMaps],
    treeshake: false,
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const output = await bundle.generate({
    dir: DIST,
    compact: true,
    entryFileNames: `[name]${ending}`,
    // The build has put a sign of its own behind the names.
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z0-9]{8}$/, "")}-[hash]${ending}`,
    manualChunks: grouping(entries),
    ...form,
  });
  await bundle.close();
  return output;
};

/** Puts in the place of the built files those gathered from them, and beside them those for `require`. */
export const gather = async (): Promise<Gathered> => {
  const before = [...filesOf(".js"), ...filesOf(".js.map")];
  const modules = await gathered(ENTRIES, ".js", { format: "es", sourcemap: true, sourcemapExcludeSources: true });
  const scripts = await gathered(Object.keys(LIBRARY_ENTRIES), ".cjs", { format: "cjs", exports: "named" });
  for (const name of before) rmSync(join(DIST, name));
  for (const file of [...modules.output, ...scripts.output]) {
    writeFileSync(join(DIST, file.fileName), file.type === "chunk" ? file.code : file.source);
  }
  const chunks = new Map(modules.output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one] as const] : [])));
  const entries = new Map(
    [...chunks.values()].flatMap((chunk) => (chunk.isEntry ? [[chunk.name, entryOf(chunk, chunks)] as const] : [])),
  );
  return { before: before.length / 2, after: chunks.size, entries };
};
