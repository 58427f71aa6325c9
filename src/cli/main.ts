#!/usr/bin/env node
import { once } from "node:events";
import { fstatSync } from "node:fs";
import { languageOf } from "./line.js";
import { BAD_INPUT, run } from "./run.js";
import type { FileIdentity } from "./session.js";
import { stdoutFailure } from "./stdout-failure.js";

const DEFAULT_COLUMNS = 110;
const VIET_NAM_HOURS = 7;

/** Today in Viet Nam (UTC+7); the one place of the package that reads a clock. */
const today = (): string => new Date(Date.now() + VIET_NAM_HOURS * 3_600_000).toISOString().slice(0, 10);

/** What stdin was led from, when that is a file. */
const stdinFile = (): FileIdentity | null => {
  try {
    const stat = fstatSync(0, { bigint: true });
    return stat.isFile() ? stat : null;
  } catch {
    return null;
  }
};

const argv = process.argv.slice(2);

/**
 * A reader that has seen enough (`| head`) closes the pipe; that is no error. A disk that is full is one, told in words.
 * Signals are left to what the system does with them: the run ends at once (`interruptible.ts`).
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream === process.stdout) process.stderr.write(`${stdoutFailure(error, languageOf(argv).lang)}\n`);
    process.exit(BAD_INPUT);
  });
}

const { COLUMNS, NO_COLOR, DONDOC_DEBUG } = process.env;

const code = await run(argv, {
  stdout: process.stdout,
  drained: () => once(process.stdout, "drain"),
  stderr: process.stderr,
  stderrIsTerminal: process.stderr.isTTY === true,
  elapsed: () => performance.now(),
  worker: new URL(import.meta.url.endsWith(".ts") ? "./stream/worker.ts" : "./worker.js", import.meta.url),
  stdin: process.stdin,
  stdinFile,
  columns: process.stdout.columns ?? (Number(COLUMNS) || DEFAULT_COLUMNS),
  colour: process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === ""),
  debug: DONDOC_DEBUG !== undefined && DONDOC_DEBUG !== "",
  today,
});

/** Once a stream has handed over what it was given; a failure goes to its listener instead. */
const handedOver = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write("", (error) => {
      if (error === null || error === undefined) resolve();
    });
  });

// A failure of the last write is told on the next turn.
await new Promise((resolve) => {
  setImmediate(resolve);
});
await handedOver(process.stdout);
await handedOver(process.stderr);
// Nothing is waited for any more: a pipe that was being read may never end.
process.exit(code);
