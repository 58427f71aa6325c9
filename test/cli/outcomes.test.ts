import { describe, expect, it } from "vitest";
import { outcomes } from "../../src/index.js";
import { canTho, laoCai, profiles } from "../../src/profiles/index.js";
import { displayWidth } from "../../src/report/text-width.js";
import { dondoc, fileOf } from "./harness.js";
import { classified, MARKERS, mixed } from "./registers.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const file = fileOf(mixed);
const line = ["outcomes", file, "--as-of", "2026-11-23"];

describe("dondoc outcomes", () => {
  it("prints the outcomes of the library, of the five or of those that are named", async () => {
    const all = await dondoc([...line, "--format", "json"]);
    expect(JSON.parse(all.out)).toEqual(plain(outcomes(mixed, profiles, "2026-11-23")));
    const two = await dondoc([
      ...[...line, "--profile", "lao-cai", "--profile", "can-tho"],
      ...["--assume-in-force", "--reading", "A09=assigned", "--format", "json"],
    ]);
    const options = { assumeInForce: true, readings: { A09: "assigned" } };
    expect(JSON.parse(two.out)).toEqual(plain(outcomes(mixed, [laoCai, canTho], "2026-11-23", options)));
  });

  it("says at the head of every form that it is assumed, and fits 110 columns", async () => {
    for (const format of ["table", "csv", "md"]) {
      const { out } = await dondoc([...line, "--assume-in-force", "--format", format]);
      expect(out).toContain("GIẢ ĐỊNH");
      expect(out).toContain("23/11/2026");
      if (format === "table") expect(out.split("\n").filter((one) => displayWidth(one) > 110)).toEqual([]);
    }
    expect((await dondoc(line)).out).not.toContain("GIẢ ĐỊNH");
  });

  it("prints nothing of a classified task", async () => {
    const secret = fileOf(classified);
    for (const format of ["table", "csv", "md", "json"]) {
      const { out } = await dondoc(["outcomes", secret, "--as-of", "2026-11-23", "--format", format]);
      expect(out).not.toBe("");
      for (const marker of MARKERS) expect(out).not.toContain(marker);
    }
  });
});
