import { describe, expect, it } from "vitest";
import { compareText } from "../../../src/core/model/compare-text.js";

describe("the order of two texts", () => {
  it("puts the earlier day first, and a day before what is said of it", () => {
    expect(compareText("2026-09-30", "2026-10-01")).toBe(-1);
    expect(compareText("2026-10-01", "2026-09-30")).toBe(1);
    expect(compareText("2026-10-01", "2026-10-01|2026-Q3")).toBe(-1);
  });

  it("leaves equal texts where they are", () => {
    expect(compareText("2026-10-01", "2026-10-01")).toBe(0);
  });
});
