import { Worker } from "node:worker_threads";
import type { StreamSetup } from "./setup.js";
import { type Block, blockWork, type Done } from "./work.js";

/** Works on blocks, perhaps several at once; what comes of them is given in the order of the blocks. */
export interface Pool {
  /** How many blocks may be under way. */
  readonly width: number;
  work(block: Block): Promise<Done>;
  close(): Promise<void>;
}

const inThisThread = (setup: StreamSetup): Pool => {
  const work = blockWork(setup);
  return { width: 1, work: async (block) => work(block), close: async () => {} };
};

/** One thread, with the blocks it has been given and not yet answered. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = [];

  constructor(url: URL, setup: StreamSetup) {
    this.#worker = new Worker(url, { workerData: setup });
    this.#worker.on("message", (done: Done) => this.#waiting.shift()?.resolve(done));
    this.#worker.on("error", (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  get load(): number {
    return this.#waiting.length;
  }

  work(block: Block): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(block, "bytes" in block ? [block.bytes.buffer as ArrayBuffer] : []);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Blocks that wait at each thread while it works on one: so that it never idles, and no more. */
const AHEAD = 2;

/** So many threads; with one job, or where there is no thread to be had, this one. */
export const openPool = (jobs: number, url: URL | undefined, setup: StreamSetup): Pool => {
  if (jobs <= 1 || url === undefined) return inThisThread(setup);
  const threads = Array.from({ length: jobs }, () => new Thread(url, setup));
  return {
    width: jobs * AHEAD,
    work: (block) => threads.reduce((least, one) => (one.load < least.load ? one : least)).work(block),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
};
