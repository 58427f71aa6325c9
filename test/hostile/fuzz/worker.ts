import { parentPort, workerData } from "node:worker_threads";
import { DondocError } from "../../../src/errors.js";
import { KINDS } from "./kinds.js";
import { Random } from "./random.js";
import { SLOT, type Work } from "./work.js";

const { seed, board } = workerData as { readonly seed: number; readonly board: Float64Array };

const polluted = (): boolean => Object.keys(Object.prototype).length > 0 || Reflect.get({}, "polluted") !== undefined;

/** The kind of a failure, so that a thousand of one kind are told once. */
const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const place = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.includes("/src/"))
    .slice(0, 2);
  return `${error.name}: ${error.message.slice(0, 500)} ${place.map((line) => line.trim().replace(/\(?file.*\/src\//, "src/")).join(" < ")}`;
};

parentPort?.on("message", async ({ kind, from, to }: Work) => {
  const attack = KINDS[kind]?.attack;
  for (let index = from; index < to; index++) {
    board[SLOT.index] = index;
    board[SLOT.since] = Date.now();
    const start = performance.now();
    try {
      await attack?.(new Random(seed, kind, index));
      board[SLOT.read] = (board[SLOT.read] ?? 0) + 1;
    } catch (error) {
      if (error instanceof DondocError && error.issues.length > 0) board[SLOT.refused] = (board[SLOT.refused] ?? 0) + 1;
      else parentPort?.postMessage({ crash: describe(error), kind, index });
    }
    const took = performance.now() - start;
    if (took > (board[SLOT.longest] ?? 0)) {
      board[SLOT.longest] = took;
      board[SLOT.longestIndex] = index;
    }
    if (polluted()) {
      parentPort?.postMessage({ crash: "a prototype was polluted", kind, index });
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
  }
  board[SLOT.since] = 0;
  parentPort?.postMessage({ done: true, kind, index: to });
});
parentPort?.postMessage({ ready: true });
