/** Runs in a process of its own, which makes no input: reads one case in its small and its large size, and says what it took. */
import { readFileSync } from "node:fs";
import { DondocError } from "../../../src/errors.js";
import { CASES, SQUARE } from "./cases.js";

const [name, smallFile = "", largeFile = ""] = process.argv.slice(2);
const budgetCase = [...CASES, SQUARE].find((each) => each.name === name);
if (budgetCase === undefined) throw new Error(`no case ${name}`);

const KILOBYTES = 1024;
const peak = (): number => process.resourceUsage().maxRSS / KILOBYTES;
const work = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Reads an input; whether it was refused. Anything but a refusal in words is a fault. */
const attempt = async (input: string | Uint8Array): Promise<boolean> => {
  try {
    await budgetCase.read(input);
    return false;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    return true;
  }
};

const inputIn = (file: string): string | Uint8Array =>
  budgetCase.name.startsWith("XLSX") ? new Uint8Array(readFileSync(file)) : readFileSync(file, "utf8");

// What the first reading compiles is no work of the input.
await attempt(budgetCase.make(2));
const before = peak();
const measure = async (file: string): Promise<object> => {
  const input = inputIn(file);
  const start = work();
  const refused = await attempt(input);
  return { bytes: input.length, refused, ms: work() - start, megabytes: peak() - before };
};
const small = await measure(smallFile);
const large = await measure(largeFile);
process.stdout.write(JSON.stringify({ small, large }));
