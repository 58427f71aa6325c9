import type { Bilingual } from "../../errors.js";
import type { Command } from "../session.js";
import type { OptionSpec } from "./command-options.js";

/** One command: how it is called, and where it is. Nothing heavy is loaded until it runs. */
export interface CommandSpec {
  readonly name: string;
  readonly group?: string;
  readonly args: string;
  readonly text: Bilingual;
  readonly options: readonly OptionSpec[];
  /** Whether `--format jsonl` is known; each line stands by itself. */
  readonly lines?: true;
  /** Whether its results can be written as a workbook, and into a folder. */
  readonly tables?: true;
  /** Whether its results can be written as a calendar, and one a body into a folder. */
  readonly days?: true;
  /** Whether it writes a file in YAML to work on, and nothing else. */
  readonly source?: true;
  readonly example: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}
