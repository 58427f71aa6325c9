import { type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = (name: string): string => fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));

/** Starts the command as a process of its own. */
export type Start = (argv: readonly string[], options?: StartOptions) => ChildProcessWithoutNullStreams;

export interface StartOptions extends SpawnOptions {
  /** A command of the shell that becomes the process. */
  readonly shellFirst?: string;
}

/**
 * Builds the command as it ships, with the program of its threads beside it; inside the project, where its libraries are
 * found, in a folder of the test's own.
 */
export const builtCommand = async (test: string): Promise<Start> => {
  const outdir = fileURLToPath(new URL(`../../.cache/${test}/`, import.meta.url));
  await build({
    entryPoints: { "cli/main": source("main"), "cli/worker": source("stream/worker") },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return (argv, { shellFirst, ...options } = {}) => {
    const line = [process.execPath, join(outdir, "cli", "main.js"), ...argv];
    const [program = "", ...words] =
      shellFirst === undefined ? line : ["sh", "-c", `${shellFirst}; exec "$@"`, "sh", ...line];
    return spawn(program, words, options) as ChildProcessWithoutNullStreams;
  };
};

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** What a process came to. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<Ended> =>
  new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout?.setEncoding("utf8").on("data", (part) => (out += part));
    child.stderr?.setEncoding("utf8").on("data", (part) => (err += part));
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
