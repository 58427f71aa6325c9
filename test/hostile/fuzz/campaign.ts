import { availableParallelism, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { inSources, workerProgram } from "./build-worker.js";
import { KINDS } from "./kinds.js";
import { type Place, SLOT, type Work } from "./work.js";

export interface CampaignOptions {
  readonly seed: number;
  /** Inputs in all; each kind gets its share. */
  readonly inputs: number;
  readonly workers: number;
  /** Kinds whose name holds this text only. */
  readonly only?: string;
  /** One input of each kind: the one of this number. */
  readonly index?: number;
  /** Longer than this, in milliseconds, is a hang. */
  readonly longestMs: number;
  /** More than this, in megabytes of heap, is too much. */
  readonly mostHeap: number;
}

/** One input that the package did not read or refuse as it should. */
export interface Failure {
  readonly kind: string;
  readonly index: number;
  readonly what: string;
}

export interface KindCount {
  readonly kind: string;
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  readonly failed: number;
  readonly longestMs: number;
  readonly longestIndex: number;
}

export interface CampaignReport {
  readonly counts: readonly KindCount[];
  readonly failures: readonly Failure[];
  /** Inputs that were slow once and quick when tried again: the machine was busy. */
  readonly stalls: number;
  readonly seconds: number;
  /** Of the whole process, in megabytes. */
  readonly peakMemory: number;
}

const BATCH = 5_000;
const LOOK_EVERY_MS = 25;
const MEGABYTE = 1024 * 1024;

/** How many share a processor: a second try waits for its turn as often as they. */
const crowd = (): number => Math.min(10, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

interface Tally {
  read: number;
  refused: number;
  failed: number;
  longestMs: number;
  longestIndex: number;
}

type Message = { ready?: true; done?: true; crash?: string; places?: readonly Place[]; kind: number; index: number };

/** A thread that can be given up when an input does not come to an end. */
class Attacker {
  readonly board = new Float64Array(new SharedArrayBuffer(SLOT.size * 8));
  readonly #worker: Worker;
  readonly #inbox: Message[] = [];
  /** Why the thread ended by itself. */
  ended: string | undefined;

  constructor(program: string, { seed, mostHeap }: CampaignOptions) {
    this.#worker = new Worker(program, {
      workerData: { seed, board: this.board },
      resourceLimits: { maxOldGenerationSizeMb: mostHeap },
    });
    this.#worker.on("message", (message: Message) => this.#inbox.push(message));
    this.#worker.on("error", (error: Error) => {
      this.ended = `${error.name}: ${error.message}`;
    });
    this.#worker.on("exit", () => {
      this.ended ??= "the thread ended";
    });
  }

  give(work: Work): void {
    this.board.fill(0);
    this.#worker.postMessage(work);
  }

  messages(): Message[] {
    return this.#inbox.splice(0);
  }

  async ready(): Promise<void> {
    while (!this.messages().some(({ ready }) => ready)) {
      if (this.ended !== undefined) throw new Error(`a fuzzing thread did not start: ${this.ended}`);
      await pause(LOOK_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

class Campaign {
  readonly failures: Failure[] = [];
  readonly tallies: Tally[] = KINDS.map(() => ({ read: 0, refused: 0, failed: 0, longestMs: 0, longestIndex: 0 }));
  readonly #queue: Work[] = [];
  readonly #retried = new Set<string>();
  stalls = 0;
  peak = 0;

  constructor(readonly options: CampaignOptions) {
    const { only = "", index, inputs } = options;
    const chosen = KINDS.map((kind, i) => ({ kind, i })).filter(({ kind }) => kind.name.includes(only));
    const shares = chosen.reduce((sum, { kind }) => sum + kind.share, 0);
    for (const { kind, i } of chosen) {
      const first = index ?? 0;
      const end = index === undefined ? Math.ceil((inputs * kind.share) / shares) : index + 1;
      for (let from = first; from < end; from += BATCH)
        this.#queue.push({ kind: i, from, to: Math.min(end, from + BATCH) });
    }
    this.#queue.sort((a, b) => a.from - b.from);
  }

  #fail(kind: number, index: number, what: string): void {
    this.failures.push({ kind: KINDS[kind]?.name ?? "?", index, what });
    const tally = this.tallies[kind];
    if (tally !== undefined) tally.failed++;
  }

  #take({ board }: Attacker, kind: number): void {
    const tally = this.tallies[kind];
    if (tally === undefined) return;
    tally.read += board[SLOT.read] ?? 0;
    tally.refused += board[SLOT.refused] ?? 0;
    if ((board[SLOT.longest] ?? 0) > tally.longestMs) {
      tally.longestMs = board[SLOT.longest] ?? 0;
      tally.longestIndex = board[SLOT.longestIndex] ?? 0;
    }
    board.fill(0);
  }

  /** Gives a batch and watches it; answers what is left of it when the thread had to be given up. */
  async #watch(attacker: Attacker, work: Work): Promise<Work | undefined> {
    attacker.give(work);
    for (;;) {
      await pause(LOOK_EVERY_MS);
      this.peak = Math.max(this.peak, process.memoryUsage.rss() / MEGABYTE);
      let done = false;
      for (const message of attacker.messages()) {
        const { crash, places = [] } = message;
        if (crash !== undefined)
          this.#fail(message.kind, message.index, `${crash} ${await inSources(places)}`.trimEnd());
        done ||= message.done === true;
      }
      const index = attacker.board[SLOT.index] ?? 0;
      if (done) {
        this.#take(attacker, work.kind);
        return undefined;
      }
      const since = attacker.board[SLOT.since] ?? 0;
      const name = `${work.kind}/${index}`;
      const patience = this.options.longestMs * (this.#retried.has(name) ? crowd() : 1);
      const hangs = since > 0 && Date.now() - since > patience;
      if (!hangs && attacker.ended === undefined) continue;
      this.#take(attacker, work.kind);
      if (attacker.ended !== undefined) this.#fail(work.kind, index, attacker.ended);
      else if (this.#retried.has(name)) this.#fail(work.kind, index, `no end within ${this.options.longestMs} ms`);
      else {
        // A busy machine is no fault of the input: it gets a second try.
        this.#retried.add(name);
        this.stalls++;
        return { ...work, from: index };
      }
      return { ...work, from: index + 1 };
    }
  }

  async attack(): Promise<void> {
    let attacker: Attacker | undefined;
    for (let work = this.#queue.shift(); work !== undefined; work = this.#queue.shift()) {
      if (attacker === undefined) {
        attacker = new Attacker(await workerProgram(), this.options);
        await attacker.ready();
      }
      const rest = await this.#watch(attacker, work);
      if (rest === undefined) continue;
      await attacker.stop();
      attacker = undefined;
      if (rest.from < rest.to) this.#queue.unshift(rest);
    }
    await attacker?.stop();
  }
}

/** Runs hostile inputs of every kind in threads that are watched for time and memory. */
export const runCampaign = async (options: CampaignOptions): Promise<CampaignReport> => {
  const start = performance.now();
  const campaign = new Campaign(options);
  await Promise.all(Array.from({ length: options.workers }, () => campaign.attack()));
  const counts = campaign.tallies.map((tally, i) => ({
    kind: KINDS[i]?.name ?? "?",
    inputs: tally.read + tally.refused + tally.failed,
    ...tally,
  }));
  return {
    counts: counts.filter(({ inputs }) => inputs > 0),
    failures: campaign.failures,
    stalls: campaign.stalls,
    seconds: (performance.now() - start) / 1000,
    peakMemory: campaign.peak,
  };
};
