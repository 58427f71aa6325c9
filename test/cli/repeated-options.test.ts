import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/all-commands.js";
import { dondoc, fileOf } from "./harness.js";
import { mixed } from "./registers.js";

const file = fileOf(mixed);
const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23"];

const single = COMMANDS.flatMap((spec) =>
  spec.options
    .filter(({ flags, repeat }) => flags.includes("<") && repeat !== true)
    .map(({ flags }) => {
      const words = spec.group === undefined ? [spec.name] : [spec.group, spec.name];
      return [
        words.join(" "),
        /--[a-z-]+/.exec(flags)?.[0] ?? "",
        [...words, ...(spec.args.match(/[<[]/g) ?? []).map(() => file)],
      ] as const;
    }),
);

describe("an option that is given twice", () => {
  it("is looked for in every command", () => {
    expect(single.length).toBeGreaterThan(50);
    expect(single.map(([, option]) => option)).toEqual(
      expect.arrayContaining(["--profile", "--as-of", "--format", "--output", "--jobs", "--task", "--from", "--unit"]),
    );
  });

  it.each(single)("%s: %s stands on a line once", async (_, option, line) => {
    for (const values of [
      ["2026-01-01", "2026-01-02"],
      ["x", "x"],
    ]) {
      const { code, out, err } = await dondoc([...line, ...values.flatMap((value) => [option, value])]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect(err).toContain(`${option}: được ghi nhiều lần: “${values[0]}”, “${values[1]}”`);
    }
  });

  it("is named in English too, with every other that is", async () => {
    const { err } = await dondoc(["check", file, ...JUDGED, ...JUDGED, "--lang", "en"]);
    expect(err).toContain("--profile: is given more than once: “lao-cai”, “lao-cai”; give it once.");
    expect(err).toContain("--as-of: is given more than once");
  });

  it("--lang stands on a line once", async () => {
    for (const line of [
      ["--lang", "en", "profile", "list", "--lang", "vi"],
      ["profile", "list", "--lang=en", "--lang=en"],
    ]) {
      const { code, err } = await dondoc(line);
      expect(code).toBe(2);
      expect(err).toContain("--lang");
    }
  });

  it("--calendar-off and --calendar-working add up", async () => {
    const days = async (...options: string[]): Promise<string> => {
      const line = ["calendar", "--from", "2026-11-01", "--to", "2026-11-30", "--format", "json"];
      const { code, out, err } = await dondoc([...line, "--calendar-source", "QĐ 1", ...options]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      return out;
    };
    const together = await days(
      "--calendar-off",
      "2026-11-04,2026-11-05",
      "--calendar-working",
      "2026-11-07,2026-11-08",
    );
    const apart = await days(
      ...["--calendar-off", "2026-11-04", "--calendar-working", "2026-11-07"],
      ...["--calendar-off", "2026-11-05", "--calendar-working", "2026-11-08"],
    );
    expect(apart).toBe(together);
    expect(apart.match(/agencyOff/g)).toHaveLength(2);
    expect(apart.match(/agencyWorking/g)).toHaveLength(2);
  });

  it("--param adds up by name, and takes each name once", async () => {
    const line = ["evaluate", file, ...JUDGED, "--format", "json"];
    const two = ["--param", "dueSoonWorkingDays=9", "--param", "promptWorkingDays=2"];
    const { code, out } = await dondoc([...line, ...two]);
    expect(code).toBe(0);
    expect(out).not.toBe((await dondoc([...line, ...two.slice(2)])).out);
    for (const again of ["dueSoonWorkingDays=5", "dueSoonWorkingDays=9", "dueSoonWorkingDays=off"]) {
      const refused = await dondoc([...line, ...two, "--param", again]);
      expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: "" });
      expect(refused.err).toContain(`--param dueSoonWorkingDays: được ghi nhiều lần`);
    }
  });

  it("--reading adds up by code, and takes each code once", async () => {
    const line = ["evaluate", file, ...JUDGED];
    expect((await dondoc([...line, "--reading", "A09=assigned", "--reading", "A04=inclusive"])).code).toBe(0);
    for (const again of ["A09=assigned", "A09=due"]) {
      const refused = await dondoc([...line, "--reading", "A09=assigned", "--reading", again]);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain("--reading A09: được ghi nhiều lần");
    }
  });

  it("a flag means the same", async () => {
    const [once, again] = await Promise.all([
      dondoc(["evaluate", file, ...JUDGED, "--arguable"]),
      dondoc(["evaluate", file, ...JUDGED, "--arguable", "--arguable"]),
    ]);
    expect(again).toEqual(once);
  });
});
