/**
 * What Node loads in the place of each entry (`exports` in package.json, behind what bundlers take): a small file with the same
 * names, which requires the entry itself. Of `dondoc` and `dondoc/io` a part is required at once, and the rest when a function of it is
 * first called, so that a program starts without what it may never ask for.
 *
 * Node can require a module only while no `import` of it is under way. Since no host imports an entry but by these files, none
 * ever is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { LIBRARY_ENTRIES } from "./entries.js";
import { loadedWith } from "./loaded-with.js";

/** A built entry: the names that it exports, and the packages that are imported with it. */
export interface BuiltEntry {
  readonly names: readonly string[];
  readonly packages: readonly string[];
}

/** An entry of which a part is loaded later: built files by name, the first at once, the others in the order of their size. */
const IN_PARTS: Readonly<Record<string, { readonly atOnce: string; readonly later: readonly string[] }>> = {
  index: { atOnce: "node/ground", later: ["node/engine", "index"] },
  "io/index": { atOnce: "node/io-ground", later: ["io/index"] },
};

/** The built files that Node loads with an `import` of an entry, as paths. */
export const loadedAtOnce = (dist: string, entry: string): readonly string[] => {
  const files = [`node/${entry}`, IN_PARTS[entry]?.atOnce ?? entry].flatMap((name) => [
    ...loadedWith(join(dist, `${name}.js`)),
  ]);
  return [...new Set(files)];
};

const NAME = /^[A-Za-z_$][\w$]*$/;

/** The text of the file that Node loads for an entry. */
const textOf = (entry: string, built: ReadonlyMap<string, BuiltEntry>): string => {
  const of = (name: string): BuiltEntry => {
    const found = built.get(name);
    if (found === undefined) throw new Error(`${name} was not built`);
    return found;
  };
  const folder = posix.dirname(`node/${entry}`);
  const from = (name: string): string => {
    const path = posix.relative(folder, `${name}.js`);
    return JSON.stringify(path.startsWith(".") ? path : `./${path}`);
  };
  const { names, packages } = of(entry);
  const strange = names.filter((name) => !NAME.test(name) || name === "default");
  if (strange.length > 0) throw new Error(`${entry} exports ${strange.join(", ")}, for which there is no constant`);
  const { atOnce = entry, later = [] } = IN_PARTS[entry] ?? {};
  const early = later.length === 0 ? names : of(atOnce).names;
  const lines = [
    'import{createRequire}from"node:module";',
    // What is required must not be on its way.
    ...packages.map((name) => `import ${JSON.stringify(name)};`),
    `import{isOneCopy,later}from${from("node/later")};`,
    "const r=createRequire(import.meta.url);",
    `const all=isOneCopy?null:await import(${from(entry)});`,
    `export const{${early.join(",")}}=all??r(${from(atOnce)});`,
  ];
  const told = new Set(early);
  for (const [i, part] of later.entries()) {
    const own = of(part).names.filter((name) => !told.has(name));
    for (const name of own) told.add(name);
    lines.push(`const f${i}=later(()=>all??r(${from(part)}));`);
    lines.push(`export const ${own.map((name) => `${name}=f${i}(${JSON.stringify(name)})`).join(",")};`);
  }
  const [missing, added] = [names.filter((name) => !told.has(name)), [...told].filter((name) => !names.includes(name))];
  if (missing.length + added.length > 0)
    throw new Error(`${entry}: missing ${missing.join(", ")}; added ${added.join(", ")}`);
  return `${lines.join("\n")}\n`;
};

/** Writes the file that Node loads for each entry, beside those that the build has put there. */
export const writeNodeEntries = (dist: string, built: ReadonlyMap<string, BuiltEntry>): void => {
  for (const entry of Object.keys(LIBRARY_ENTRIES)) {
    const file = join(dist, `node/${entry}.js`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(entry, built));
  }
};
