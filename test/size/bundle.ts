import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { LIBRARY_ENTRIES } from "../../scripts/build/entries.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The entries of the package by the name of their built file, each with its source. */
export const ENTRIES = LIBRARY_ENTRIES;

/** Where a bundle takes its entries from: the sources, or the package as it was built. */
export type From = "sources" | "built";

/** The path of an entry, to import it by. */
export const pathOf = (entry: string, from: From): string =>
  from === "sources" ? `./${ENTRIES[entry] ?? `no entry ${entry}`}` : `./dist/${entry}.js`;

/** A program as a host's bundler would ship it: minified, in one file. */
export interface Bundle {
  readonly code: string;
  /** Bytes after gzip -9. */
  readonly gzipped: number;
  /** Every file that something is left of in it, from the root of the project. */
  readonly files: readonly string[];
  /** The packages it leaves outside. */
  readonly packages: readonly string[];
}

/** Bundles and minifies a program. Other packages stay outside and are named. */
export const bundleOf = async (program: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "js" },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    tsconfigRaw: {},
    logLevel: "error",
  });
  const code = outputFiles[0]?.text ?? "";
  const outputs = Object.values(metafile.outputs);
  return {
    code,
    gzipped: gzipSync(code, { level: 9 }).length,
    files: outputs.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
    packages: [...new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)))],
  };
};
