import { describe, expect, it } from "vitest";
import { repeatsNumberOnly } from "../../../src/core/rules/classified-title.js";

describe("a title that says no more than the number of its document", () => {
  it("is one with the number in any case, and with spaces around it", () => {
    expect(repeatsNumberOnly("03/m", "03/M")).toBe(true);
    expect(repeatsNumberOnly("03/M", " 03/M ")).toBe(true);
    expect(repeatsNumberOnly("Công văn số 03/M (tuyệt mật)", "03/M")).toBe(true);
  });

  it("is none without a number, though it names nothing but the degree", () => {
    expect(repeatsNumberOnly("Mật", undefined)).toBe(false);
    expect(repeatsNumberOnly("Mật", "")).toBe(false);
    expect(repeatsNumberOnly("Mật", "  ")).toBe(false);
  });

  it("is none with a word that only begins or ends like one of those let through", () => {
    expect(repeatsNumberOnly("03/M sốt", "03/M")).toBe(false);
    expect(repeatsNumberOnly("03/M văn bản1", "03/M")).toBe(false);
    expect(repeatsNumberOnly("03/M 5số", "03/M")).toBe(false);
  });
});
