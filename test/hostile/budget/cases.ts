import { vietnam } from "../../../src/calendar/index.js";
import { readProfile, readRegister, readTasks } from "../../../src/io/index.js";
import { readDeadline } from "../../../src/phrases/index.js";
import { CSV_TEXTS, DEADLINES, JSON_TEXTS, LINE_TEXTS, YAML_TEXTS } from "./texts.js";
import { WORKBOOKS } from "./workbooks.js";

/** One way of having too much of something. */
export interface BudgetCase {
  readonly name: string;
  /** How many of it a small input has; a large one has four times as many. */
  readonly small: number;
  readonly make: (n: number) => string | Uint8Array;
  readonly read: (input: string | Uint8Array) => Promise<unknown> | unknown;
}

const CHUNK = 48 * 1024;

const streamed = async (text: string, format: "csv" | "jsonl"): Promise<void> => {
  const pieces = function* (): Generator<string> {
    for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
  };
  for await (const _ of readTasks(pieces(), { format }));
};

const casesOf = (
  format: string,
  makers: Readonly<Record<string, (n: number) => string | Uint8Array>>,
  small: number,
  read: BudgetCase["read"],
): BudgetCase[] => Object.entries(makers).map(([name, make]) => ({ name: `${format}: ${name}`, small, make, read }));

/** Every format with everything that it can have too much of. */
export const CASES: readonly BudgetCase[] = [
  ...casesOf("XLSX", WORKBOOKS, 10_000, (input) => readRegister(input)),
  ...casesOf("CSV", CSV_TEXTS, 5_000, (input) => readRegister(input, { format: "csv" })),
  ...casesOf("CSV in a stream", CSV_TEXTS, 5_000, (input) => streamed(String(input), "csv")),
  ...casesOf("JSON", JSON_TEXTS, 5_000, (input) => readRegister(input, { format: "json" })),
  ...casesOf("JSON Lines", LINE_TEXTS, 5_000, (input) => readRegister(input, { format: "jsonl" })),
  ...casesOf("JSON Lines in a stream", LINE_TEXTS, 5_000, (input) => streamed(String(input), "jsonl")),
  ...casesOf("YAML", YAML_TEXTS, 5_000, (input) => readProfile(String(input), { name: "a.yaml" })),
  ...casesOf("printed deadline", DEADLINES, 5_000, (input) =>
    readDeadline(String(input), { issuedOn: "2026-01-05", calendar: vietnam }),
  ),
];

/** A fault of our own: whether the measurement sees what it is there for. */
export const SQUARE: BudgetCase = {
  name: "self-test: a square",
  small: 1_000,
  make: (n) => "x".repeat(n),
  read: (input) => {
    let sum = 0;
    for (let i = 0; i < input.length; i++)
      for (let j = 0; j < input.length; j++) for (let k = 0; k < 40; k++) sum += (i ^ j) & k;
    return sum;
  },
};
