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
    expect(await json(LINES.recalculate)).toEqual(plain(recalculate(before, after)));
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
      expect(out).toContain("lao-cai: ");
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
