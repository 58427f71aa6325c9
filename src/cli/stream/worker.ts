import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "./block-tasks.js";
import type { StreamSetup } from "./setup.js";
import { blockWork } from "./work.js";

/** A thread of `--jobs`: blocks in, what came of them out, in the order in which they came. */
const work = blockWork(workerData as StreamSetup);

parentPort?.on("message", (block: Block) => {
  const done = work(block);
  parentPort?.postMessage(done, [done.bytes.buffer as ArrayBuffer]);
});
