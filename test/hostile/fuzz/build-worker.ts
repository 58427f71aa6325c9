import { mkdtempSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Place } from "./work.js";

const built = async (): Promise<string> => {
  const program = join(mkdtempSync(join(tmpdir(), "dondoc-fuzz-")), "worker.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "worker.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "error",
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  });
  return program;
};

let program: Promise<string> | undefined;

/** The program of the fuzzing threads, built once: a thread that is given up is replaced at once. */
export const workerProgram = (): Promise<string> => {
  program ??= built();
  return program;
};

/** The two inmost places of the package that an error passed. */
export const inSources = async (places: readonly Place[]): Promise<string> => {
  const text = readFileSync(`${await workerProgram()}.map`, "utf8");
  const map = new SourceMap(JSON.parse(text) as SourceMapPayload);
  return places
    .flatMap(([line, column]): string[] => {
      const entry = map.findEntry(line - 1, column - 1);
      const file = "originalSource" in entry ? /\bsrc\/.*/.exec(entry.originalSource)?.[0] : undefined;
      return file === undefined || !("originalLine" in entry) ? [] : [`${file}:${entry.originalLine + 1}`];
    })
    .slice(0, 2)
    .join(" < ");
};
