import { type ResourceLimits, Worker } from "node:worker_threads";
import { both, inBoth } from "../../bilingual.js";
import { DondocError } from "../../errors.js";
import type { Block } from "./block-tasks.js";
import type { StreamSetup } from "./setup.js";
import { blockWork, type Done } from "./work.js";

/** Works on blocks, perhaps several at once; what comes of them is given in the order of the blocks. */
export interface Pool {
  /** How many blocks may be under way. */
  readonly width: number;
  work(block: Block): Promise<Done>;
  /** Tells why when a thread dies, also while no block is under way. */
  onLost(tell: (error: DondocError) => void): void;
  close(): Promise<void>;
}

const inThisThread = (setup: StreamSetup): Pool => {
  const work = blockWork(setup);
  return { width: 1, work: async (block) => work(block), onLost: () => {}, close: async () => {} };
};

/** Why a thread is no more, as an error of the package. */
const lost = (reason: unknown): DondocError => {
  const isFull = reason instanceof Error && "code" in reason && reason.code === "ERR_WORKER_OUT_OF_MEMORY";
  const words = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
  const found = isFull ? both("hết bộ nhớ", "out of memory") : words;
  const expected = both("hãy chạy lại với ít luồng hơn (--jobs)", "run it again, with fewer threads (--jobs)");
  return new DondocError([
    {
      code: "interrupted",
      path: "--jobs",
      found: inBoth`${both("một luồng đã dừng", "a thread died")} (${found})`,
      expected,
    },
  ]);
};

/** One thread, with the blocks it has been given and not yet answered. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = [];
  readonly #tell: (error: DondocError) => void;
  #lost: DondocError | null = null;

  constructor(url: URL, setup: StreamSetup, tell: (error: DondocError) => void, resourceLimits?: ResourceLimits) {
    this.#tell = tell;
    this.#worker = new Worker(url, {
      workerData: setup,
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    });
    this.#worker.on("message", (done: Done) => this.#waiting.shift()?.resolve(done));
    this.#worker.on("messageerror", (error) => this.#end(lost(error)));
    this.#worker.on("error", (error) => this.#end(lost(error)));
    // It may leave without an error; one that was closed has nobody waiting for it.
    this.#worker.on("exit", (code) => this.#end(lost(`exit ${code}`)));
  }

  get load(): number {
    return this.#waiting.length;
  }

  #end(error: DondocError): void {
    if (this.#lost !== null) return;
    this.#lost = error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    this.#tell(error);
  }

  work(block: Block): Promise<Done> {
    if (this.#lost !== null) return Promise.reject(this.#lost);
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

/** How the threads of a pool are made. */
export interface PoolOptions {
  readonly jobs: number;
  /** The program of a thread; without it this one works. */
  readonly url: URL | undefined;
  /** Even one job is done in another thread, so that this one is free to hear a signal. */
  readonly apart?: boolean;
  readonly resourceLimits?: ResourceLimits;
}

/** So many threads; with one job, or where there is no thread to be had, this one. */
export const openPool = ({ jobs, url, apart = false, resourceLimits }: PoolOptions, setup: StreamSetup): Pool => {
  if (url === undefined || (jobs <= 1 && !apart)) return inThisThread(setup);
  const count = Math.max(1, jobs);
  let listener: (error: DondocError) => void = () => {};
  let closing = false;
  const tell = (error: DondocError): void => {
    if (!closing) listener(error);
  };
  const threads = Array.from({ length: count }, () => new Thread(url, setup, tell, resourceLimits));
  return {
    width: count * AHEAD,
    work: (block) => threads.reduce((least, one) => (one.load < least.load ? one : least)).work(block),
    onLost: (told) => {
      listener = told;
    },
    close: async () => {
      closing = true;
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
};
