/** Runs in a process of its own: one case in its small and its large size, with what it took. */
import { DondocError } from "../../../src/errors.js";
import { CASES } from "./cases.js";

const [name, factor] = process.argv.slice(2);
const budgetCase = CASES.find((each) => each.name === name);
if (budgetCase === undefined) throw new Error(`no case ${name}`);

const MEGABYTE = 1024;
const peak = (): number => process.resourceUsage().maxRSS / MEGABYTE;
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

const measure = async (n: number): Promise<object> => {
  const input = budgetCase.make(n);
  const [before, start] = [peak(), work()];
  const refused = await attempt(input);
  return { n, bytes: input.length, refused, ms: work() - start, megabytes: peak() - before };
};

// What the first reading compiles is no work of the input.
await attempt(budgetCase.make(2));
const small = await measure(budgetCase.small);
const large = await measure(Number(factor ?? 4) * budgetCase.small);
process.stdout.write(JSON.stringify({ small, large }));
