import { describe, expect, it } from "vitest";
import { amend, harmonise, recalculate, sensitivity } from "../../src/index.js";
import { canTho, laoCai, profiles } from "../../src/profiles/index.js";
import { displayWidth } from "../../src/report/text-width.js";
import { dondoc, fileOf } from "./harness.js";
import { classified, MARKERS, mixed } from "./registers.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const file = fileOf(mixed);
const asOf = "2026-11-23";
const set = { "lao-cai/7.2.a:limit.workingDays": 5 };

const LINES = {
  sensitivity: ["sensitivity", file, "--profile", "lao-cai", "--as-of", asOf],
  recalculate: [
    ...["recalculate", file, "--profile", "lao-cai", "--as-of", asOf],
    ...["--set", "lao-cai/7.2.a:limit.workingDays=5", "--reading", "A01=include"],
  ],
  harmonise: [
    ...["harmonise", file, "--act", "registerTask", "--as-of", asOf],
    ...["--candidate", "limit.workingDays=1", "--candidate", "limit.days=0"],
  ],
} as const;

describe("the commands for analysts", () => {
  it("print what the library says", async () => {
    const json = async (line: readonly string[]): Promise<unknown> =>
      JSON.parse((await dondoc([...line, "--format", "json"])).out);
    expect(await json(LINES.sensitivity)).toEqual(plain(sensitivity(mixed, laoCai, asOf)));
    const before = { register: mixed, profile: laoCai, asOf };
    const after = { ...before, profile: amend(laoCai, set), readings: { A01: "include" } };
    // What --set changed is said besides, last.
    const hypothetical = [{ ruleId: "lao-cai/7.2.a", path: "limit.workingDays", from: 3, to: 5 }];
    expect(await json(LINES.recalculate)).toEqual({ ...(plain(recalculate(before, after)) as object), hypothetical });
    const candidates = [{ "limit.workingDays": 1 }, { "limit.days": 0 }];
    expect(await json(LINES.harmonise)).toEqual(
      plain(harmonise("registerTask", candidates, { profiles, asOf, register: mixed })),
    );
  });

  it("take a side before, and two files", async () => {
    const was = ["--was-as-of", "2026-11-02", "--was-reading", "A09=assigned", "--was-known-at", "2026-01-01"];
    const { out, code } = await dondoc([...LINES.recalculate, ...was, "--format", "json"]);
    expect(code).toBe(0);
    const { differs } = JSON.parse(out);
    expect(differs.map(({ kind }: { kind: string }) => kind)).toEqual([
      "number",
      "reading",
      "reading",
      "calendar",
      "known",
      "day",
    ]);
    const both = await dondoc(["recalculate", file, file, "--profile", "can-tho", "--as-of", asOf, "--format", "json"]);
    expect(JSON.parse(both.out)).toMatchObject({ differs: [], changes: [] });
  });

  it.each(Object.entries(LINES))("%s fits 110 columns, in both languages and every form", async (_, line) => {
    for (const lang of ["vi", "en"]) {
      const { out } = await dondoc([...line, "--lang", lang]);
      expect(out.split("\n").filter((one) => displayWidth(one) > 110)).toEqual([]);
      expect(out).toContain("35/2015/QĐ-UBND");
    }
    for (const format of ["csv", "md"]) {
      const { out } = await dondoc([...line, "--format", format]);
      expect(out).toContain("23/11/2026");
    }
  });

  it.each(Object.entries(LINES))("%s prints nothing of a classified task", async (_, line) => {
    const secret = line.map((word) => (word === file ? fileOf(classified) : word));
    for (const format of ["table", "csv", "md", "json"]) {
      const { out } = await dondoc([...secret, "--format", format]);
      expect(out).not.toBe("");
      for (const marker of MARKERS) expect(out).not.toContain(marker);
    }
  });

  it.each([
    ["evaluate", [file, "--as-of", asOf]],
    ["evaluate", [file, "--as-of", asOf, "--summary"]],
    ["agenda", [file, "--as-of", asOf]],
    ["schedule", ["--from", "2026-01-01", "--to", "2026-03-31"]],
    ["explain", [file, "--as-of", asOf, "--task", mixed.tasks[0]?.id ?? ""]],
    ["outcomes", [file, "--as-of", asOf]],
    ["sensitivity", [file, "--as-of", asOf]],
    ["recalculate", [file, "--as-of", asOf]],
    ["compare", []],
  ])("%s says in every form what --set changed", async (name, rest) => {
    const line = [name, ...rest, "--profile", "lao-cai", "--set", "lao-cai/7.2.a:limit.workingDays=5", "--lang", "en"];
    const printed = async (format: string): Promise<string> => (await dondoc([...line, "--format", format])).out;
    for (const format of ["table", "md", "csv"])
      expect((await printed(format)).replace(/\s+/g, " ")).toContain("(lao-cai/7.2.a): limit.workingDays 3 → 5");
    expect(JSON.parse(await printed("json")).hypothetical).toEqual([
      { ruleId: "lao-cai/7.2.a", path: "limit.workingDays", from: 3, to: 5 },
    ]);
  });

  it("say on every row, line and day what --set changed, read whole or bit by bit", async () => {
    const line = ["evaluate", "--profile", "lao-cai", "--as-of", asOf, "--lang", "en"];
    const with5 = [...line, "--set", "lao-cai/7.2.a:limit.workingDays=5"];
    const bits = fileOf(mixed.tasks.map((task) => JSON.stringify(task)).join("\n"), "jsonl");
    for (const given of [file, bits]) {
      const { out } = await dondoc([...with5, given, "--format", "jsonl"]);
      const lines = out.trim().split("\n");
      expect(lines).toHaveLength(mixed.tasks.length);
      for (const one of lines) expect(JSON.parse(one).hypothetical).toMatchObject([{ from: 3, to: 5 }]);
      const csv = (await dondoc([...with5, given, "--format", "csv"])).out.trim().split("\r\n");
      expect(csv[0]).toMatch(/,Hypothetical$/);
      expect((await dondoc([...line, given, "--format", "csv"])).out).not.toContain("Hypothetical");
      for (const row of csv.slice(1)) expect(row).toMatch(/limit\.workingDays 3 → 5"?$/);
    }
    const days = await dondoc(["agenda", file, ...with5.slice(1), "--format", "ics"]);
    const unfolded = days.out.replaceAll("\r\n ", "");
    expect(unfolded.match(/^SUMMARY:/gm)?.length).toBeGreaterThan(0);
    expect(unfolded.match(/^SUMMARY:HYPOTHETICAL: /gm)).toHaveLength(unfolded.match(/^SUMMARY:/gm)?.length ?? 0);
  });

  it("--set changes a number in every command that takes a regulation, and says so at the head", async () => {
    const with5 = ["--set", "lao-cai/7.2.a:limit.workingDays=5", "--lang", "en"];
    const judged = ["--profile", "lao-cai", "--as-of", asOf];
    for (const line of [
      ["evaluate", file, ...judged],
      ["agenda", file, ...judged],
      ["explain", file, "--task", "M-1", "--provision", "lao-cai/7.2.a", ...judged],
      ["compare", "--profile", "lao-cai"],
      ["outcomes", file, ...judged],
      ["schedule", "--profile", "lao-cai", "--from", "2026-01-01", "--to", "2026-12-31"],
      ["sensitivity", file, ...judged],
      ["harmonise", ...judged, "--act", "recordResult", "--candidate", "limit.workingDays=2"],
    ]) {
      const { out, err, code } = await dondoc([...line, ...with5]);
      if (code === 0) expect(out).toContain("HYPOTHETICAL: ");
      expect(err).toContain(code === 0 ? "limit.workingDays 3 → 5" : "M-1");
    }
    expect((await dondoc(["compare", "--set", "lao-cai/7.2.x:limit.workingDays=5"])).err).toContain("lao-cai/7.2.a");
    expect((await dondoc(["compare", "--set", "lao-cay/7.2.a:limit.days=5"])).err).toContain("lao-cai");
    expect((await dondoc(["compare", "--set", "nonsense"])).err).toContain("lao-cai/7.2.a:limit.workingDays=5");
    expect(amend(canTho, {})).toBe(canTho);
  });

  it("name what is missing or cannot be", async () => {
    const { code, err } = await dondoc(["harmonise", "--as-of", asOf]);
    expect(code).toBe(2);
    expect(err).toContain("--act");
    expect(err).toContain("--candidate");
    const none = ["harmonise", "--as-of", asOf, "--act", "registerTask", "--candidate", "bound=by"];
    expect((await dondoc(none)).err).toContain("--candidate");
  });
});
