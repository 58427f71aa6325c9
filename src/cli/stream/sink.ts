import { once } from "node:events";
import { createWriteStream, renameSync, unlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { fail } from "../../errors.js";
import { reasonWords } from "../input.js";
import type { Io, Session } from "../session.js";

/** Where the results of a stream go. */
export interface Sink {
  write(bytes: Uint8Array | string): Promise<void>;
  /** All is written: a file takes its name only now. */
  finish(): Promise<void>;
  /** Something went wrong: a file is not left behind. */
  discard(): Promise<void>;
}

/** So much may wait to be written to a file before more is made: many blocks, so that they are written together. */
const WAITING = 1024 * 1024;

/** So much is held back on stdout, so that a mistake in a short register prints nothing but its message. */
const HELD = 4 * 1024 * 1024;

/** The standard output: held back as long as there is little of it. */
export const stdoutSink = ({ stdout, drained }: Io): Sink => {
  let held: (Uint8Array | string)[] | null = [];
  let size = 0;
  const out = async (bytes: Uint8Array | string): Promise<void> => {
    if (stdout.write(bytes) === false) await drained?.();
  };
  const release = async (): Promise<void> => {
    const parts = held ?? [];
    held = null;
    for (const part of parts) await out(part);
  };
  return {
    write: async (bytes) => {
      if (held === null) return out(bytes);
      held.push(bytes);
      size += bytes.length;
      if (size > HELD) await release();
    },
    finish: release,
    discard: async () => {
      held = [];
    },
  };
};

/**
 * A file that is written under another name beside it and takes its own when all of it is there: whatever interrupts
 * the run, no half of a file stands under the name that was asked for.
 */
export const fileSink = async (file: string, session: Session, input: string): Promise<Sink> => {
  if (input !== "-" && resolve(file) === resolve(input)) {
    fail({
      code: "out-of-range",
      path: "--output",
      found: file,
      expected: "một tệp khác với sổ đọc vào / another file than the register that is read",
    });
  }
  const partial = join(dirname(file), `.${basename(file)}.${process.pid}.partial`);
  const stream = createWriteStream(partial, { flags: "wx", highWaterMark: WAITING });
  const leave = (): void => {
    try {
      unlinkSync(partial);
    } catch {
      // It never came to be, or has taken its name.
    }
  };
  try {
    await once(stream, "open");
  } catch (error) {
    return fail({
      code: "out-of-range",
      path: "--output",
      found: `${file}: ${reasonWords(error, session)}`,
      expected: "một tệp ghi được / a file that can be written",
    });
  }
  process.once("exit", leave);
  const close = async (): Promise<void> => {
    stream.end();
    await finished(stream);
  };
  return {
    write: async (bytes) => {
      if (!stream.write(bytes)) await once(stream, "drain");
    },
    finish: async () => {
      await close();
      renameSync(partial, file);
      process.removeListener("exit", leave);
    },
    discard: async () => {
      await close();
      leave();
      process.removeListener("exit", leave);
    },
  };
};

/** Writes a file whole, or not at all. */
export const writeWhole = async (file: string, text: string, session: Session, input: string): Promise<void> => {
  const sink = await fileSink(file, session, input);
  await sink.write(text);
  await sink.finish();
};
