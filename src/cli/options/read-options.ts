import type { PlainDate } from "../../calendar/plain-date.js";
import { DondocError, type Problem } from "../../errors.js";
import { unknownWord } from "../../nearest.js";
import type { OptionValues } from "../session.js";
import { A_DAY, isoOf, problemWithDay } from "./written-day.js";

/** `asOf` is written `--as-of`. */
export const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const unknownName = (path: string, found: string, known: readonly string[]): Problem =>
  unknownWord("unknown-name", path, found, known);

/** Reads the options of one command; every problem is kept until `finish`, so that all come together. */
export class Given {
  readonly problems: Problem[] = [];

  constructor(readonly values: OptionValues) {}

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Keeps the problems of an attempt with those of the options; `undefined` when it failed. */
  async attempt<T>(act: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      for (const { message: _, ...problem } of error.issues) this.report(problem);
      return undefined;
    }
  }

  finish(): void {
    if (this.problems.length > 0) throw new DondocError(this.problems);
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === "string" ? value.normalize("NFC") : undefined;
  }

  texts(name: string): readonly string[] {
    const value = this.values[name];
    return typeof value === "object" ? value : [];
  }

  day(name: string): PlainDate | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const problem = problemWithDay(value, flagOf(name));
    if (problem === undefined) return isoOf(value);
    this.report(problem);
    return undefined;
  }

  requiredDay(name: string): PlainDate {
    if (this.text(name) === undefined) this.report({ code: "missing", path: flagOf(name), expected: A_DAY });
    return this.day(name) ?? "";
  }

  /** Days with commas between them, of every time the option was given. */
  days(name: string): readonly PlainDate[] {
    const parts = this.texts(name)
      .flatMap((text) => text.split(","))
      .map((part) => part.trim());
    return parts
      .filter((part) => part !== "")
      .filter((part) => {
        const problem = problemWithDay(part, flagOf(name));
        if (problem !== undefined) this.report(problem);
        return problem === undefined;
      })
      .map(isoOf);
  }

  oneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = known.find((candidate) => candidate === value);
    if (found === undefined) this.report(unknownName(flagOf(name), value, known));
    return found;
  }

  whole(name: string, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^\d{1,4}$/.test(value) && Number(value) <= most) return Number(value);
    this.report({ code: "out-of-range", path: flagOf(name), found: value.slice(0, 40), expected: `0…${most}` });
    return undefined;
  }
}
