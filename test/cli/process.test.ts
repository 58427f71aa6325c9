import { beforeAll, describe, expect, it } from "vitest";
import { builtCommand, type Ended, ended, type Start } from "./built.js";
import { fileOf } from "./harness.js";
import { mixed } from "./registers.js";

let command: Start;
beforeAll(async () => {
  command = await builtCommand("process-test");
});

/** Runs the command as a process of its own; `close` shuts its stdout after the first bytes, as `head` does. */
const start = (argv: readonly string[], { input = "", close = false } = {}): Promise<Ended> => {
  const child = command(argv);
  if (close) child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(input);
  return ended(child);
};

describe("the process", () => {
  const rest = ["--profile", "lao-cai", "--as-of", "2026-11-23"];

  it("prints one JSON document on stdout, in plain text, and exits 0", async () => {
    const { code, out } = await start(["evaluate", "-", ...rest, "--format", "json"], { input: JSON.stringify(mixed) });
    expect(code).toBe(0);
    expect(JSON.parse(out).tasks).toHaveLength(4);
  });

  it("does not colour what is not a terminal, and takes 110 columns", async () => {
    const { out } = await start(["evaluate", fileOf(mixed), ...rest]);
    expect(out).not.toContain("\u001b[");
    expect(out).toContain("─".repeat(110));
  });

  it("exits 2 with an empty stdout on bad input", async () => {
    const { code, out, err } = await start(["evaluate", "-", ...rest, "--input-format", "json"], { input: "{" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toBe("");
  });

  it("ends in silence when its reader has gone", async () => {
    const { err } = await start(["calendar", "--from", "2014-01-01", "--to", "2050-12-31", "--format", "json"], {
      close: true,
    });
    expect(err).not.toMatch(/EPIPE|Error/);
  });
});
