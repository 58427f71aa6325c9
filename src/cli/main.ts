#!/usr/bin/env node
import { run } from "./run.js";

const DEFAULT_COLUMNS = 110;
const VIET_NAM_HOURS = 7;

/** Today in Viet Nam (UTC+7); the one place of the package that reads a clock. */
const today = (): string => new Date(Date.now() + VIET_NAM_HOURS * 3_600_000).toISOString().slice(0, 10);

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
  stderr: process.stderr,
  stdin: process.stdin,
  columns: process.stdout.columns ?? (Number(COLUMNS) || DEFAULT_COLUMNS),
  colour: process.stdout.isTTY === true && (NO_COLOR === undefined || NO_COLOR === ""),
  debug: DONDOC_DEBUG !== undefined && DONDOC_DEBUG !== "",
  today,
});
