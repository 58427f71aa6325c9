import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { DayNumber } from "../../src/calendar/index.js";
import { COUNT, FROM, HOLIDAYS, REST_DAYS, THROUGH } from "../inputs/days.js";
import type { Peer } from "../subject.js";

// npm runs scripts at the root of the package; this file itself may be bundled elsewhere.
const SCRIPT = "bench/peers/numpy_days.py";
const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";

export type NumpyWork = "add" | "count";
/** `holidays`: Monday to Friday and a list of holidays; `restDays`: a week of seven days and every rest day as a holiday. */
export type NumpyCalendar = "holidays" | "restDays";

export interface Numpy {
  readonly version: string;
  /** numpy at some work; it keeps its own time, without the way to this process. */
  readonly peer: (work: NumpyWork, calendar: NumpyCalendar, expected: () => readonly DayNumber[]) => Peer;
  readonly stop: () => void;
}

/** numpy in a process of its own, on the same inputs and holidays; `null` where there is no Python or no numpy. */
export const startNumpy = async (): Promise<Numpy | null> => {
  const child = spawn(PYTHON, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
  const started = await once(child, "spawn").then(
    () => true,
    () => false,
  );
  if (!started) return null;
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${SCRIPT} ended with code ${code}`);
  });
  ended.catch(() => {});
  // A process that ends early says so by its code, not by a broken pipe.
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout });
  const ask = async (question: object): Promise<unknown> => {
    const answer = once(lines, "line");
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const [line] = await Promise.race([answer, ended]);
    return JSON.parse(String(line));
  };
  const inputs = { from: [...FROM], through: [...THROUGH], count: [...COUNT], holidays: HOLIDAYS, restDays: REST_DAYS };
  const version = await ask(inputs);
  if (version === null) return null;
  const name = { holidays: "numpy", restDays: "numpy, rest days listed" } as const;
  return {
    version: String(version),
    peer: (work, calendar, expected) => ({
      name: name[calendar],
      operations: FROM.length,
      seconds: async (passes) => (await ask({ work, calendar, passes })) as number,
      answers: async () => (await ask({ work, calendar, passes: 0 })) as number[],
      expected,
      note:
        calendar === "holidays"
          ? "numpy: Monday to Friday and the same holidays, no make-up Saturdays; vectorised, in a child process"
          : "numpy, rest days listed: every rest day given as a holiday, which says make-up Saturdays too",
    }),
    stop: () => child.stdin.end(),
  };
};
