import { describe, expect, it } from "vitest";
import { nameKey } from "../../../src/core/bodies/name-key.js";
import { splitBodies } from "../../../src/core/bodies/split-bodies.js";

const WITHIN_MS = 150;

const took = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe("a text of a hundred thousand letters where a name should stand", () => {
  it.each([
    ["signs between letters", `a${"_".repeat(100_000)}b`],
    ["spaces between letters", `Sở A${" ".repeat(100_000)}B`],
    ["names that go on", "Sở A và B ".repeat(10_000)],
    ["titles before titles", "Chủ tịch Giám đốc ".repeat(5_000)],
    ["stops at the end of nothing", `Sở A${".".repeat(100_000)}B`],
  ])("is read at once: %s", (_, text) => {
    expect(took(() => nameKey(text))).toBeLessThan(WITHIN_MS);
    expect(took(() => splitBodies(text))).toBeLessThan(WITHIN_MS);
  });

  it("is compared as it stands, and is one", () => {
    const text = "Sở A; ".repeat(2_000);
    expect(splitBodies(text)).toHaveLength(1);
    expect(splitBodies("Sở A; ".repeat(1_000))).toHaveLength(1_000);
  });
});

describe("signs around a word", () => {
  it.each([
    ["“Sở Y tế”,", "sở y tế"],
    ["Sở (cũ) Y tế.", "sở y tế"],
    ["Tổ A & B", "tổ a và b"],
    ["Ban 1-2", "ban 1-2"],
  ])("%s is %s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
