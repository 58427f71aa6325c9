import type { Bilingual } from "../../errors.js";
import { keysOf } from "../../language/words/keys-of.js";
import { QUESTION } from "../../language/words/questions.js";

/** What a question is about, listed with its words. */
export type QuestionCode = keyof typeof QUESTION;
export const QUESTION_CODES: readonly QuestionCode[] = /* @__PURE__ */ keysOf(QUESTION);

/** Something that the record does not tell, and the duties that hang on it. */
export interface Question {
  /** What is asked: one closed list. */
  readonly code: QuestionCode;
  /** Whom or what it is asked of: the id of a task, the name of a body, a type of event. */
  readonly subject: string;
  /** Where the answer is written. */
  readonly field: string;
  /** The question, in words. */
  readonly text: Bilingual;
  /** The keys of the duties that hang on the answer. */
  readonly keys: readonly string[];
}

/** Whether a question is one of the register, however many of its tasks ask it; that of a body not named is its task's. */
export const isOfRegister = ({ code, subject }: Pick<Question, "code" | "subject">): boolean =>
  QUESTION[code].of === "register" && subject !== "lead";

const NO_QUESTIONS: readonly Question[] = Object.freeze([]);

/** Gathers questions: one an unknown, with all the duties that hang on it. */
export class QuestionBook {
  /** Most tasks leave nothing to ask. */
  #open: Map<string, { question: Omit<Question, "keys">; keys: Set<string> }> | null = null;

  ask(question: Omit<Question, "keys">, key?: string): void {
    const keys = this.#keysOf(question);
    if (key !== undefined) keys.add(key);
  }

  /** Asks what was asked elsewhere, for the same duties. */
  askAgain({ keys, ...question }: Question): void {
    const known = this.#keysOf(question);
    for (const key of keys) known.add(key);
  }

  #keysOf(question: Omit<Question, "keys">): Set<string> {
    this.#open ??= new Map();
    const id = `${question.code}|${question.subject}|${question.field}`;
    const known = this.#open.get(id);
    if (known !== undefined) return known.keys;
    const keys = new Set<string>();
    this.#open.set(id, { question, keys });
    return keys;
  }

  get size(): number {
    return this.#open?.size ?? 0;
  }

  /** The questions, those first on which most duties hang. */
  list(): readonly Question[] {
    if (this.#open === null) return NO_QUESTIONS;
    const all = [...this.#open.values()].map(({ question, keys }) =>
      Object.freeze({ ...question, text: Object.freeze(question.text), keys: Object.freeze([...keys]) }),
    );
    return Object.freeze(all.length < 2 ? all : all.sort((a, b) => b.keys.length - a.keys.length));
  }

  /** The questions, of which the book keeps nothing: a task that is judged asks no more. */
  take(): readonly Question[] {
    const questions = this.list();
    this.#open = null;
    return questions;
  }
}
