import { randomBytes } from "node:crypto";
import { appendFile, close, fchmodSync, fsync, openSync, rename, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeSignals } from "../interruptible.js";
import { cannotWrite } from "../output-target.js";
import type { Io, OutputTarget } from "../session.js";

/** Where the results of a stream go. */
export interface Sink {
  write(bytes: Uint8Array | string): Promise<void>;
  /** All is written: a file takes its name only now. */
  finish(): Promise<void>;
  /** Something went wrong: a file is not left behind. */
  discard(): Promise<void>;
}

/** So much is gathered before it is written to a file. */
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

const append = promisify(appendFile);
const sync = promisify(fsync);
const closed = promisify(close);
const renamed = promisify(rename);

/** A name that nobody else takes, beside the file that it will become. */
const nameBeside = (path: string): string =>
  join(dirname(path), `.dondoc-${process.pid}-${randomBytes(4).toString("hex")}.partial`);

/** Opened in one step, so that no signal comes between the file and the knowledge of it; with the permissions asked for. */
const openNew = (path: string, mode: number | null): number => {
  const fd = openSync(path, "wx", mode ?? undefined);
  if (mode !== null) fchmodSync(fd, mode);
  return fd;
};

/**
 * A file that is written under another name beside it and takes its own when all of it is there: whatever interrupts
 * the run, no half of a file stands under the name that was asked for.
 *
 * @param name - The file as the line named it, for errors.
 */
export const fileSink = async (target: OutputTarget, name: string): Promise<Sink> => {
  const inWords = async <T>(act: () => T | Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      return cannotWrite(name, error);
    }
  };
  const partial = nameBeside(target.path);
  const leave = (): void => {
    try {
      unlinkSync(partial);
    } catch {
      // It never came to be, or has taken its name.
    }
  };
  const settled = beforeSignals(leave);
  process.once("exit", leave);
  const abandon = (): void => {
    leave();
    settled();
    process.removeListener("exit", leave);
  };
  const fd = await inWords(() => openNew(partial, target.mode)).catch((error: unknown) => {
    abandon();
    throw error;
  });
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await append(fd, bytes);
  };
  const discard = async (): Promise<void> => {
    abandon();
    await closed(fd).catch(() => undefined);
  };
  return {
    write: async (bytes) => {
      const part = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
      waiting.push(part);
      size += part.length;
      if (size >= WAITING) await inWords(flush);
    },
    finish: async () => {
      try {
        await inWords(async () => {
          await flush();
          // A disk that is full may say so only now.
          await sync(fd);
          await renamed(partial, target.path);
        });
      } finally {
        await discard();
      }
    },
    discard,
  };
};

/** Writes a file whole, text or bytes, or not at all. */
export const writeBytes = async (target: OutputTarget, name: string, content: Uint8Array | string): Promise<void> => {
  // Made before the file is: nothing but writing happens while there is half of one.
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const sink = await fileSink(target, name);
  try {
    await sink.write(bytes);
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.finish();
};
