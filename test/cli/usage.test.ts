import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { COMMANDS } from "../../src/cli/commands/all-commands.js";
import { VERSION } from "../../src/core/model/engine-version.js";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

const file = fileOf(mixed);

describe("help and version", () => {
  it("gives the version of package.json", async () => {
    expect(VERSION).toBe(manifest.version);
    expect((await dondoc(["--version"])).out).toBe(`${manifest.version}\n`);
  });

  it.each(["vi", "en"])("describes every command in %s, each with an example", async (lang) => {
    const { code, out } = await dondoc(["--help", "--lang", lang]);
    expect(code).toBe(0);
    for (const { name, group } of COMMANDS) expect(out).toContain(group ?? name);
    for (const { name, group, example, text } of COMMANDS) {
      const help = (await dondoc([...(group === undefined ? [] : [group]), name, "--help", "--lang", lang])).out;
      expect(help).toContain(example);
      expect(help.replace(/\s+/g, " ")).toContain(text[lang === "vi" ? "vi" : "en"]);
    }
  });

  it("shows the help on stderr when no command is given", async () => {
    const { code, out, err } = await dondoc([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("evaluate");
  });
});

describe("a wrong line", () => {
  it.each([
    [["evalute", file], "“evaluate”"],
    [["evaluate", file, "--profle", "lao-cai"], "“--profile”"],
    [["evaluate", file, "--profile", "lao-cia", "--as-of", "2026-11-23"], "“lao-cai”"],
    [["evaluate", file, "--profile", "../lao-cai", "--as-of", "2026-11-23"], "--profile"],
    [["evaluate", file, "--as-of", "2026-11-23"], "--profile"],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "23/11/26"], "--as-of"],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "2009-01-01"], "--as-of"],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--formula", "doneOfTotl"], "“doneOfTotal”"],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--digits", "-1"], "--digits"],
    [
      ["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--param", "dueSoonWorkingDay=5"],
      "“dueSoonWorkingDays”",
    ],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--param", "x"], "--param"],
    [
      ["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--calendar-off", "2026-11-25"],
      "--calendar-source",
    ],
    [["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23", "--format", "jsn"], "“json”"],
    [["evaluate", "khong-co.json", "--profile", "lao-cai", "--as-of", "2026-11-23"], "khong-co.json"],
    [["evaluate", ".", "--profile", "lao-cai", "--as-of", "2026-11-23"], "thư mục"],
    [["evaluate"], "FILE"],
    [["evaluate", file, file], "thừa đối số"],
    [["evaluate", file, "--profile"], "--profile"],
    [["profile", "shw"], "“show”"],
    [["profile", "show", "laocai"], "“lao-cai”"],
    [["calendar", "--from", "2026-01-01"], "--to"],
    [["calendar", "--from", "2026-02-01", "--to", "2026-01-01"], "--to"],
    [["schedule", "--profile", "can-tho", "--from", "2026-02-01", "--to", "2026-01-01"], "--to"],
    [["profile", "list", "--lang", "fr"], "--lang"],
  ])("%j exits 2, says nothing on stdout and names what is wrong", async (line, words) => {
    const { code, out, err } = await dondoc(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n +at /);
  });

  it("reports every problem of options and file together, in the language asked for", async () => {
    const { err } = await dondoc([
      "evaluate",
      "khong-co.csv",
      "--profile",
      "lao-cia",
      "--as-of",
      "2026-02-30",
      "--digits",
      "99",
      "--lang",
      "en",
    ]);
    expect(err.trimEnd().split("\n")).toHaveLength(4);
    expect(err).toContain('Did you mean "lao-cai"?');
    expect(err).not.toContain("Lỗi");
  });
});
