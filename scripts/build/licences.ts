import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACKED_IN } from "./packed-in.js";

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of a package as another finds it. */
const folderOf = (name: string, from: string): string => {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return folderOf(name, dirname(from));
};

/** Writes the licences of everything that is built in, as they ask. */
export const writeLicences = (root: string): number => {
  const texts = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    if (texts.has(name)) return;
    const folder = folderOf(name, from);
    const {
      version,
      license,
      dependencies = {},
    } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} ${version} comes without the text of its licence (${license})`);
    texts.set(name, `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`);
    for (const each of Object.keys(dependencies)) visit(each, folder);
  };
  for (const name of PACKED_IN) visit(name, root);
  const rule = `\n${"-".repeat(80)}\n\n`;
  const head = "Parts of these packages are built into dondoc, each under its own licence.\n";
  writeFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), [head, ...texts.values()].join(rule));
  return texts.size;
};
