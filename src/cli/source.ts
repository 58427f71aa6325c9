import { constants, createReadStream, openSync } from "node:fs";
import { stat } from "node:fs/promises";

/**
 * The bytes of a file as they come. A named pipe is opened without waiting for its writer and read as a socket is: a
 * thread that waits in a read would keep the process from ending.
 */
export async function* sourceOfFile(file: string, chunk: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(await stat(file)).isFIFO()) {
    yield* createReadStream(file, { highWaterMark: chunk }) as AsyncIterable<Uint8Array>;
    return;
  }
  const { Socket } = await import("node:net");
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  yield* new Socket({ fd, readable: true, writable: false }) as AsyncIterable<Uint8Array>;
}
