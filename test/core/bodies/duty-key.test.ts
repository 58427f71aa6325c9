import { describe, expect, it } from "vitest";
import { dutyKey } from "../../../src/core/bodies/duty-key.js";

const RULE = { taskId: "NV-12", ruleId: "lao-cai/7.2.a", occasion: "-", bearer: "sở xây dựng" };

describe("the key of a duty", () => {
  it("is its task, its rule, its occasion and its bearer", () => {
    expect(dutyKey(RULE)).toBe("NV-12/lao-cai%2F7.2.a/-/sở xây dựng");
    expect(dutyKey({ ...RULE, taskId: null, occasion: "2026-Q1" })).toBe("-/lao-cai%2F7.2.a/2026-Q1/sở xây dựng");
    expect(dutyKey({ ...RULE, about: "sở y tế" })).toBe("NV-12/lao-cai%2F7.2.a/-/sở xây dựng>sở y tế");
  });

  it("escapes the signs that hold its parts apart, and no others", () => {
    expect(dutyKey({ ...RULE, taskId: "12/UB~a>b%\n é" })).toBe(
      "12%2FUB%7Ea%3Eb%25%0A é/lao-cai%2F7.2.a/-/sở xây dựng",
    );
  });

  it("has a sign for a twin that no name can look like", () => {
    expect(dutyKey({ ...RULE, occasion: "returned@2026-03-05", twin: 2 })).toContain("/returned@2026-03-05~2/");
    expect(dutyKey({ ...RULE, occasion: "returned@2026-03-05~2" })).toContain("/returned@2026-03-05%7E2/");
  });
});
