import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { getProfile } from "../../../src/profiles/index.js";
import { asked, inShort } from "./found.js";

/** A classified task that stands in the register with its content, before Quyết định 2618 of 23/11/2020. */
const task = { id: "1", title: "Diễn tập", secrecy: "confidential", events: [{ type: "assigned", on: "2020-11-02" }] };
const on = (asOf: string, more: object = {}) => evaluate(task, { profile: getProfile("can-tho"), asOf, ...more });

describe("a requirement before the regulation takes effect", () => {
  it("asks for nothing, and names the day on which it will", () => {
    expect(asked(on("2020-11-20").findings)).toEqual([]);
    expect(on("2020-11-20").nextChange).toBe("2020-11-23");
    expect(inShort(asked(on("2020-11-23").findings))).toEqual(["fieldForbidden title can-tho/4.1"]);
  });

  it("names no such day when it has nothing to find", () => {
    const clean = { ...task, title: "" };
    expect(evaluate(clean, { profile: getProfile("can-tho"), asOf: "2020-11-20" }).nextChange).toBeNull();
  });

  it("is applied all the same where the host asks for it", () => {
    expect(inShort(asked(on("2020-11-20", { beforeEffect: "apply" }).findings))).toEqual([
      "fieldForbidden title can-tho/4.1",
    ]);
  });
});
