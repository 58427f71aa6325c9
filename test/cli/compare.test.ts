import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.js";
import { canTho, laoCai, profiles } from "../../src/profiles/index.js";
import { displayWidth } from "../../src/report/text-width.js";
import { dondoc } from "./harness.js";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("dondoc compare", () => {
  it("prints the comparison of the library: the five, or those that are named, in their order", async () => {
    const all = await dondoc(["compare", "--format", "json"]);
    expect(all.code).toBe(0);
    expect(JSON.parse(all.out)).toEqual(plain(compare(profiles)));
    const two = await dondoc([
      "compare",
      "--profile",
      "can-tho",
      "--profile",
      "lao-cai",
      "--differences",
      "--format",
      "json",
    ]);
    expect(JSON.parse(two.out)).toEqual(plain(compare([canTho, laoCai], { differences: true })));
  });

  it("prints the names of the contract", async () => {
    const { out } = await dondoc(["compare", "--format", "json"]);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(["profiles", "rows"]);
    for (const row of found.rows) {
      expect(Object.keys(row)).toEqual(["act", "facet", "cells", "agreement", "spread"]);
      for (const cell of row.cells) {
        expect(Object.keys(cell)).toEqual(expect.arrayContaining(["profile", "state", "entries"]));
        for (const entry of cell.entries)
          expect(Object.keys(entry).sort()).toEqual(
            "actor amount anchor bound date modality provision readings recipients ruleId serves".split(" "),
          );
      }
    }
  });

  it.each(
    [[], ["--wide"]].flatMap((form) =>
      [[], ["--differences"]].flatMap((rows) => [[], ["--lang", "en"]].map((lang) => [[...form, ...rows, ...lang]])),
    ),
  )("fits 110 columns %j", async (more) => {
    const { out } = await dondoc(["compare", ...more]);
    const wide = out.split("\n").filter((line) => displayWidth(line) > 110);
    expect(wide).toEqual([]);
    // No id of a rule and no English word of a closed list in a Vietnamese page.
    if (!more.includes("en")) expect(out).not.toMatch(/workingDays|unitsToOffice|noNumber|lao-cai\/\d/);
  });

  it("says at the head of every form what is compared, with standing and readings", async () => {
    for (const format of ["table", "csv", "md"]) {
      const { out } = await dondoc(["compare", "--reading", "A09=assigned", "--format", format]);
      const text = out.replace(/\s+/g, " ");
      expect(text).toContain("35/2015/QĐ-UBND");
      expect(text).toContain("dự thảo");
      expect(text).toContain("A09");
    }
  });

  it("refuses a regulation twice, one that is none, and a reading nobody knows", async () => {
    const twice = await dondoc(["compare", "--profile", "lao-cai", "--profile", "lao-cai"]);
    expect([twice.code, twice.out]).toEqual([2, ""]);
    expect(twice.err).toContain("--profile");
    expect((await dondoc(["compare", "--profile", "lao-ca"])).err).toContain("“lao-cai”");
    expect((await dondoc(["compare", "--reading", "A99=x"])).err).toContain("--reading");
  });
});
