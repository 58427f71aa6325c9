import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { dondoc, fileOf, type Ran } from "../cli/harness.js";
import { mixed } from "../cli/registers.js";
import { expectUnpolluted, withinASecond } from "./refusal.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-hostile-"));
const register = fileOf(mixed);
const SECRET = "root:x:0:0";
const secret = join(folder, "passwd");
writeFileSync(secret, SECRET);
const inside = join(folder, "inside");
mkdirSync(inside);
const link = join(inside, "link.yaml");
symlinkSync(secret, link);
const named = join(inside, "folder.yaml");
mkdirSync(named);
const large = fileOf("x".repeat(5_000_000), "yaml");
const binary = join(inside, "binary.yaml");
writeFileSync(binary, Uint8Array.from([0xff, 0xfe, 0, 1]));

// What a command loads when it is first used is no work on the input.
await dondoc(["evaluate", register, "--profile", "lao-cai", "--as-of", "2026-11-22"]);
await dondoc(["check", fileOf("id: x", "yaml")]);

const timed = (argv: readonly string[], stdin = ""): Promise<Ran> => withinASecond(() => dondoc(argv, { stdin }));

const expectRefused = ({ code, out, err }: Ran): void => {
  expect([code, out]).toEqual([2, ""]);
  expect(err).not.toBe("");
  expect(err).not.toContain(SECRET);
  expect(err.length).toBeLessThan(10_000);
  expect(err).not.toMatch(/^\s+at /m);
};

const PROFILE_TRICKS: Readonly<Record<string, string>> = {
  "a path out of the folder": `${inside}/../passwd.yaml`,
  "a path out of the folder with backslashes": "..\\..\\passwd.yaml",
  "dots behind an id": "lao-cai/../can-tho.yaml",
  "a file of another ending": secret,
  "a link to a file of another ending": link,
  "a folder with the ending of a profile": named,
  "a device": "/dev/zero",
  "a device with an ending": "/dev/zero.yaml",
  "an address of the web": "http://localhost/x.yaml",
  "a file address": "file:///etc/passwd.yaml",
  "another machine": "//host/share/x.yaml",
  "another machine, backslashes": "\\\\host\\share\\x.yaml",
  "a NUL byte": "x\u0000.yaml",
  "a line break": "x\n.yaml",
  "the name of a method": "constructor",
  __proto__: "__proto__",
  "nothing at all": "",
  "a name of 100,000 letters": `${"x".repeat(100_000)}.yaml`,
  "a file of 5 MB": large,
  "bytes that are no text": binary,
  "a file that is not there": join(inside, "none.yaml"),
};

describe("the command refuses hostile arguments within a second", () => {
  afterEach(expectUnpolluted);

  it.each(Object.entries(PROFILE_TRICKS))("--profile: %s", async (_, name) => {
    expectRefused(await timed(["evaluate", register, "--profile", name, "--as-of", "2026-11-22"]));
    expectRefused(await timed(["schedule", "--profile", name, "--from", "2026-01-01", "--to", "2026-12-31"]));
  });

  it.each([
    ["a device without end", "/dev/zero"],
    ["a folder", inside],
    ["a NUL byte", "x\u0000.json"],
    ["a file that is not there", join(inside, "none.json")],
    ["a file that is no register", secret],
    ["a name of 100,000 letters", "x".repeat(100_000)],
  ])("FILE: %s", async (_, file) => {
    expectRefused(await timed(["check", file]));
    expectRefused(await timed(["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-22"]));
    expectRefused(
      await timed([
        "schedule",
        "--profile",
        "lao-cai",
        "--from",
        "2026-01-01",
        "--to",
        "2026-12-31",
        "--meetings",
        file,
      ]),
    );
  });

  it.each([
    ["--param", "__proto__=1"],
    ["--param", "constructor=1"],
    ["--param", `${"a".repeat(100_000)}=1`],
    ["--reading", "__proto__=1"],
    ["--reading", "A09=constructor"],
    ["--as-of", "2".repeat(100_000)],
    ["--calendar-off", "2026-01-01,".repeat(10_000).concat("x")],
    ["--format", "constructor"],
    ["--lang", "__proto__"],
    ["--input-format", "toString"],
    ["--formula", "constructor"],
    ["--rounding", "__proto__"],
    ["--digits", "1e3"],
    ["--constructor", "1"],
  ])("%s %s", async (option, value) => {
    const usual = ["evaluate", register, "--profile", "lao-cai"];
    expectRefused(await timed([...usual, ...(option === "--as-of" ? [] : ["--as-of", "2026-11-22"]), option, value]));
  });

  it("the name of a method as a command", async () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expectRefused(await timed([name]));
      expectRefused(await timed(["profile", name]));
      expectRefused(await timed(["profile", "show", name]));
      expectRefused(
        await timed(["explain", register, "--task", name, "--profile", "lao-cai", "--as-of", "2026-11-22"]),
      );
    }
  });

  it("a register of 60 MB on stdin", async () => {
    expectRefused(await timed(["check", "-"], "x".repeat(60_000_000)));
  });

  it("prints nothing that moves the cursor, whatever a register holds", async () => {
    const tasks = [{ id: "\u001b[2J1", title: "\u001b]0;x\u0007\u202Ea", lead: "\u009b31m", dueOn: "2026-11-20" }];
    for (const format of ["table", "md"]) {
      const { out, err } = await timed(
        ["evaluate", "-", "--profile", "lao-cai", "--as-of", "2026-11-22", "--format", format],
        JSON.stringify(tasks),
      );
      for (const letter of ["\u001b", "\u0007", "\u009b", "\u202e"]) expect(out + err).not.toContain(letter);
    }
  });
});
