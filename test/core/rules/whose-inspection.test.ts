import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/index.js";
import { laoCai } from "../../../src/profiles/index.js";

/** Which items of Điều 17 are owed after an inspection that ended on 9 March 2026. */
const owed = (lead: string | null, by?: string): string[] =>
  evaluate(
    { id: "1", lead, events: [{ type: "inspectionEnded", on: "2026-03-09", ...(by === undefined ? {} : { by }) }] },
    { profile: laoCai, asOf: "2026-03-10" },
  )
    .duties.filter(({ provision, state }) => provision.startsWith("lao-cai/17.") && state !== "notApplicable")
    .map(({ provision }) => provision);

describe("an inspection by the lead of the task (lao-cai/17.2, 17.3)", () => {
  it("is that of a department, or of a district, as the lead is", () => {
    expect(owed("Sở Xây dựng", "lead")).toEqual(["lao-cai/17.2"]);
    expect(owed("UBND huyện Sa Pa", "lead")).toEqual(["lao-cai/17.3"]);
  });

  it("leaves open which, when the register names no lead", () => {
    expect(owed(null, "lead")).toEqual(["lao-cai/17.2", "lao-cai/17.3"]);
  });

  it("is nobody's in particular when the register does not say whose", () => {
    expect(owed("Sở Xây dựng")).toEqual(["lao-cai/17.1", "lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3"]);
  });
});
