import { say } from "../../report/audience.js";
import type { Session } from "../session.js";

/** Nothing is said of work that takes less. */
const FIRST_AFTER_MS = 2_000;
const EVERY_MS = 500;

/** Tells a person at a terminal how far the work has come, once it is long. */
export class Progress {
  readonly #session: Session;
  readonly #start: number;
  #last: number;
  #shown = false;

  constructor(session: Session) {
    this.#session = session;
    this.#start = session.io.elapsed?.() ?? 0;
    this.#last = this.#start + FIRST_AFTER_MS - EVERY_MS;
  }

  at(tasks: number): void {
    const { io, lang } = this.#session;
    if (io.stderrIsTerminal !== true || io.elapsed === undefined) return;
    const now = io.elapsed();
    if (now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#shown = true;
    const words = tasks.toLocaleString(lang === "vi" ? "vi-VN" : "en-GB");
    const speed = Math.round(tasks / ((now - this.#start) / 1000)).toLocaleString(lang === "vi" ? "vi-VN" : "en-GB");
    io.stderr.write(`\r${say(lang, `${words} nhiệm vụ, ${speed} một giây`, `${words} tasks, ${speed} a second`)}   `);
  }

  /** Ends the line, so that what follows stands by itself. */
  close(): void {
    if (this.#shown) this.#session.io.stderr.write("\n");
  }
}
