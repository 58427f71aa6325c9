import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

/** An inspection of a town by another department: the one that inspected owes the report (lao-cai/17.2). */
const register = {
  tasks: [
    {
      id: "QT",
      title: "Kiểm tra",
      lead: "UBND thị xã Sa Pa",
      document: { issuedOn: "2026-03-02" },
      events: [
        { type: "assigned", on: "2026-03-02" },
        { type: "registered", on: "2026-03-02" },
        { type: "inspectionEnded", on: "2026-03-04", by: "Sở Tài nguyên và Môi trường" },
      ],
    },
  ],
  units: [],
};

describe("who owes a duty", () => {
  it("is named by the unit itself where that is not the lead of the task", async () => {
    const file = fileOf(register);
    for (const line of [
      ["evaluate", file, "--format", "csv"],
      ["evaluate", file, "--format", "md"],
      ["agenda", file, "--format", "md"],
    ]) {
      const { out } = await dondoc([...line, "--profile", "lao-cai", "--as-of", "2026-03-10"]);
      expect({ line: line[0], named: out.includes("Sở Tài nguyên và Môi trường") }).toEqual({
        line: line[0],
        named: true,
      });
    }
  });
});
