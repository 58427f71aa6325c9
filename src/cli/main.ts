#!/usr/bin/env node
import { once } from "node:events";
import { run } from "./run.js";

const DEFAULT_COLUMNS = 110;
const VIET_NAM_HOURS = 7;

/** Today in Viet Nam (UTC+7); the one place of the package that reads a clock. */
const today = (): string => new Date(Date.now() + VIET_NAM_HOURS * 3_600_000).toISOString().slice(0, 10);

/** An interrupted run ends with the files it was writing cleared away: what `exit` is told to do is done. */
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
] as const) {
  process.on(signal, () => process.exit(128 + number));
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const { COLUMNS, NO_COLOR, DONDOC_DEBUG } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  drained: () => once(process.stdout, "drain"),
  stderr: process.stderr,
  stderrIsTerminal: process.stderr.isTTY === true,
  elapsed: () => performance.now(),
  worker: new URL(import.meta.url.endsWith(".ts") ? "./stream/worker.ts" : "./worker.js", import.meta.url),
  stdin: process.stdin,
  columns: process.stdout.columns ?? (Number(COLUMNS) || DEFAULT_COLUMNS),
  colour: process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === ""),
  debug: DONDOC_DEBUG !== undefined && DONDOC_DEBUG !== "",
  today,
});
