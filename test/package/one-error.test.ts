import { describe, expect, it, vi } from "vitest";
import { both } from "../../src/bilingual.js";
import { DondocError } from "../../src/errors.js";

/** The class as a second copy of the package has it: the same source, loaded anew. */
const anotherCopy = async (): Promise<typeof DondocError> => {
  vi.resetModules();
  const { DondocError: Other } = await import("../../src/errors.js");
  return Other;
};
const PROBLEM = { code: "missing", path: "id", expected: both("một chuỗi chữ", "text") } as const;

describe("the one error", () => {
  it("of a copy of the package is an instance of the class of another", async () => {
    const Other = await anotherCopy();
    expect(Other).not.toBe(DondocError);
    expect(new Other([PROBLEM])).toBeInstanceOf(DondocError);
    expect(new DondocError([PROBLEM])).toBeInstanceOf(Other);
  });

  it("is no other error, nor what only names itself so", () => {
    for (const value of [
      new Error("x"),
      Object.assign(new Error("x"), { name: "DondocError", issues: [] }),
      { issues: [] },
      null,
      undefined,
      "DondocError",
    ])
      expect(value instanceof DondocError).toBe(false);
  });

  it("lets a class of a host that extends it know its own", () => {
    class OfHost extends DondocError {}
    expect(new OfHost([PROBLEM])).toBeInstanceOf(OfHost);
    expect(new OfHost([PROBLEM])).toBeInstanceOf(DondocError);
    expect(new DondocError([PROBLEM]) instanceof OfHost).toBe(false);
  });

  it("answers for a proxy that was taken back", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(proxy instanceof DondocError).toBe(false);
  });
});
