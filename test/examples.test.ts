import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../examples/", import.meta.url));
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

describe("an example runs by itself and prints what stands beside it", () => {
  it("there is one for each thing a newcomer does first", () => {
    expect(EXAMPLES).toEqual([
      "agency-days.ts",
      "explain-date.ts",
      "one-task.ts",
      "register.ts",
      "report-dates.ts",
      "worklist.ts",
    ]);
  });

  it.each(EXAMPLES)("%s", (name) => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", `${FOLDER}${name}`], {
      encoding: "utf8",
      cwd: fileURLToPath(new URL("..", import.meta.url)),
    });
    expect(printed).toBe(readFileSync(`${FOLDER}${name.replace(/\.ts$/, ".out.txt")}`, "utf8"));
  });
});
