import { parentPort, workerData } from "node:worker_threads";
import { DondocError } from "../../../src/errors.js";
import { KINDS } from "./kinds.js";
import { Random } from "./random.js";
import { type Place, SLOT, type Work } from "./work.js";

const { seed, board } = workerData as { readonly seed: number; readonly board: Float64Array };

const polluted = (): boolean => Object.keys(Object.prototype).length > 0 || Reflect.get({}, "polluted") !== undefined;

/** The kind of a failure, so that a thousand of one kind are told once. */
const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message.slice(0, 500)}` : `thrown: ${String(error)}`;

/** Where in this program an error was made, inmost first: lines and columns. */
const placesOf = (error: unknown): readonly Place[] => {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return [...stack.matchAll(/:(\d+):(\d+)\)?$/gm)].map(([, line, column]) => [Number(line), Number(column)]);
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
      else parentPort?.postMessage({ crash: describe(error), places: placesOf(error), kind, index });
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
