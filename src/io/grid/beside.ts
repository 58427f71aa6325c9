import { saysSecret } from "../../core/register/secrecy-words.js";

/** A longer paragraph is prose, of which so much is looked at. */
const LONGEST = 1_000;
/** So many paragraphs that say *secret* are kept: one is enough to ask. */
const MOST = 20;

/** Hears what stands beside the tables of a document, or is hidden in them, and keeps what says that it is secret. */
export class Beside {
  readonly #secret: string[] = [];
  #text = "";

  add(text: string): void {
    if (this.#text.length < LONGEST) this.#text += text.slice(0, LONGEST - this.#text.length);
  }

  /** A paragraph is over. */
  end(): void {
    const text = this.#text.trim();
    this.#text = "";
    if (text !== "" && this.#secret.length < MOST && saysSecret(text)) this.#secret.push(text);
  }

  finish(): readonly string[] {
    this.end();
    return this.#secret;
  }
}
