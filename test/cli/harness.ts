import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly columns?: number;
  readonly colour?: boolean;
  readonly stdin?: string;
}

/** Runs a command line in this process, with a clock that stands still. */
export const dondoc = async (
  argv: readonly string[],
  { columns = 110, colour = false, stdin = "" }: Setting = {},
): Promise<Ran> => {
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {
      yield stdin;
    })(),
    columns,
    colour,
    today: () => "2026-11-23",
  });
  return { code, out, err };
};

const folder = mkdtempSync(join(tmpdir(), "dondoc-cli-"));
let files = 0;

/** Writes a file for a command to read. */
export const fileOf = (content: unknown, ending = "json"): string => {
  const path = join(folder, `register-${++files}.${ending}`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
