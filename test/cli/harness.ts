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
  /** The whole of it, or its parts. */
  readonly stdin?: string | readonly Uint8Array[];
  /** The program of its threads, for `--jobs`. */
  readonly worker?: URL;
}

/** Runs a command line in this process, with a clock that stands still. */
export const dondoc = async (
  argv: readonly string[],
  { columns = 110, colour = false, stdin = "", worker }: Setting = {},
): Promise<Ran> => {
  const decoder = new TextDecoder();
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdout: {
      write: (part) => {
        out += typeof part === "string" ? part : decoder.decode(part, { stream: true });
      },
    },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {
      yield* typeof stdin === "string" ? [stdin] : stdin;
    })(),
    columns,
    colour,
    ...(worker === undefined ? {} : { worker }),
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
