/**
 * Builds the package twice into one file each: as it was at the frozen commit, out of the objects of git, and as it
 * stands in this checkout. `npx tsx scripts/frozen/build.ts` only builds and prints the paths.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Build, BundledPackage } from "./engine.js";

/** The last commit before the engine was restructured: what results are compared with. */
export const FROZEN_COMMIT = "5f5759171f7de55b90dbd92e20b1b74b8fcffa96";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CACHE = join(ROOT, ".cache");

/** An invented regulation that uses every part of the language, as it was written at the frozen commit. */
const OWN_REGULATION = "test/fixtures/profiles/xa-tan-phuoc.yaml";

/** The writer of the stream is no part of the public surface and may move: it is looked for by its name. */
const WRITER = "EvaluationWriter";

const fileWith = (source: string, name: string): string => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const declared = new RegExp(`^export class ${name}\\b`, "m");
  const found = files.find((file) => declared.test(readFileSync(join(source, file), "utf8")));
  if (found === undefined)
    throw new Error(`no file under ${source} exports the class ${name}; say its new name in scripts/frozen/build.ts`);
  return found.replaceAll("\\", "/");
};

/** The module that is bundled: the public entries, the command, and the writer of the stream. */
const facade = (source: string): string => `
export * as core from "./src/index.ts";
export * as calendar from "./src/calendar/index.ts";
export * as profiles from "./src/profiles/index.ts";
export * as io from "./src/io/index.ts";
export { run } from "./src/cli/run.ts";
export { ${WRITER} } from "./src/${fileWith(source, WRITER)}";
`;

const bundle = async (root: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: facade(join(root, "src")), resolveDir: root, loader: "ts", sourcefile: "facade.ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
};

const git = (...args: string[]): Buffer =>
  execFileSync("git", args, { cwd: ROOT, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });

const requireCommit = (commit: string): void => {
  try {
    git("cat-file", "-e", `${commit}^{commit}`);
  } catch {
    throw new Error(
      `commit ${commit} is not in this clone, so there is nothing to compare with. A shallow clone lacks it: ` +
        "`git fetch --unshallow`, or clone in full.",
    );
  }
};

/** Unpacks what the build of a commit needs into a folder. */
const unpack = (commit: string, folder: string): void => {
  const archive = git("archive", "--format=tar", commit, "src", "package.json", "tsconfig.json", OWN_REGULATION);
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
};

/** The file that holds the build of a commit; built once and kept. */
export const frozenFile = async (commit = FROZEN_COMMIT): Promise<string> => {
  const folder = join(CACHE, `frozen-${commit.slice(0, 12)}`);
  const recipe = createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex")
    .slice(0, 12);
  const file = join(folder, `build-${recipe}.mjs`);
  if (existsSync(file)) return file;
  requireCommit(commit);
  mkdirSync(CACHE, { recursive: true });
  // Built beside its place and then renamed: an interrupted run, or two at once, leave no half of a build.
  const draft = mkdtempSync(join(CACHE, "draft-"));
  try {
    unpack(commit, draft);
    writeFileSync(join(draft, `build-${recipe}.mjs`), await bundle(draft));
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(file)) throw error;
  }
  return file;
};

/** The file that holds the build of this checkout; its name follows from what is in it. */
export const currentFile = async (): Promise<string> => {
  const text = await bundle(ROOT);
  const folder = join(CACHE, "current");
  mkdirSync(folder, { recursive: true });
  const name = `build-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.mjs`;
  for (const old of readdirSync(folder)) if (old !== name) rmSync(join(folder, old), { force: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Loads a build, which reads the invented regulation beside the five, as it is spelt in the same tree. */
const load = async (file: string, root: string): Promise<Build> => {
  const bundled = (await import(pathToFileURL(file).href)) as BundledPackage;
  const text = readFileSync(join(root, OWN_REGULATION), "utf8");
  const own = bundled.io.readProfile(text, { name: OWN_REGULATION }).profile;
  return { ...bundled, regulations: [...bundled.profiles.profiles, own] };
};

export const frozenBuild = async (commit = FROZEN_COMMIT): Promise<Build> => {
  const file = await frozenFile(commit);
  return load(file, dirname(file));
};
export const currentBuild = async (): Promise<Build> => load(await currentFile(), ROOT);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await frozenFile());
  console.log(await currentFile());
}
