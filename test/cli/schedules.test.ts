import { describe, expect, it } from "vitest";
import { ladder, schedule } from "../../src/index.js";
import { canTho, laoCai, profiles } from "../../src/profiles/index.js";
import { displayWidth } from "../../src/report/text-width.js";
import { dondoc } from "./harness.js";

const SPAN = ["--from", "2026-01-01", "--to", "2026-12-31"];
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("dondoc schedule of several regulations", () => {
  it("holds the dates of each, in one order", async () => {
    const { out } = await dondoc([
      ...["schedule", "--profile", "lao-cai", "--profile", "can-tho", ...SPAN, "--format", "json"],
    ]);
    const found = JSON.parse(out);
    expect(found.profiles).toEqual(["lao-cai", "can-tho"]);
    const own = [laoCai, canTho].flatMap(
      (profile) => schedule({ profile, from: "2026-01-01", to: "2026-12-31" }).duties,
    );
    expect(found.duties).toHaveLength(own.length);
    const days = found.duties.map(({ due }: { due: string | null }) => due ?? "9999");
    expect(days).toEqual([...days].sort());
    expect(found.duties[0].profile).toBe("can-tho");
  });

  it("takes the five without a name, on a grid of months that fits 110 columns", async () => {
    const { code, out } = await dondoc(["schedule", ...SPAN]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => displayWidth(line) > 110)).toEqual([]);
    for (let month = 1; month <= 12; month++) expect(out).toMatch(new RegExp(`^${month}/2026 `, "m"));
    const csv = await dondoc(["schedule", ...SPAN, "--format", "csv"]);
    expect(csv.out).toContain("35/2015/QĐ-UBND");
    expect(csv.out).toContain("2026-11-09");
  });

  it("prints the ladder of the library", async () => {
    const { out } = await dondoc(["schedule", ...SPAN, "--ladder", "--format", "json"]);
    expect(JSON.parse(out)).toEqual(plain(ladder(profiles, { from: "2026-01-01", to: "2026-12-31" })));
    const table = await dondoc(["schedule", ...SPAN, "--ladder"]);
    expect(table.out).toContain("ngược thứ tự");
    expect(table.out.split("\n").filter((line) => displayWidth(line) > 110)).toEqual([]);
  });
});
