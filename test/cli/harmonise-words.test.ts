import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const task = {
  id: "NV-1",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { number: "1/UBND", issuedOn: "2026-08-03" },
  dueOn: "2026-08-28",
  events: [{ type: "assigned", on: "2026-08-03" }],
};

const told = async (...more: string[]): Promise<string> => {
  const line = ["harmonise", fileOf({ tasks: [task] }), "--as-of", "2026-09-08", "--act", "registerTask"];
  const { out } = await dondoc([...line, "--candidate", "limit.workingDays=1", "--format", "md", ...more]);
  return out;
};

describe("what harmonise prints", () => {
  it("names each place as an office cites it, and writes a part of a day with a comma", async () => {
    // From 3 working days after to 1, over a year with holidays: 2.57 calendar days without any, somewhat more with them.
    const words = await told("--profile", "lao-cai");
    expect(words).toMatch(/khoản 1 Điều 7: 3 ngày làm việc → 1 ngày làm việc \(−2,[67]\)/u);
    expect(words).toContain("câu thứ hai khoản 1 Điều 7: 5 ngày làm việc → 1 ngày làm việc");
    expect(words).not.toMatch(/\d\.\d\)|\b7\.1\b/u);
  });

  it("writes a point in English", async () => {
    const words = await told("--profile", "lao-cai", "--lang", "en");
    expect(words).toMatch(/Article 7, item 1: 3 working days → 1 working day \(−2\.[67]\)/u);
  });
});
