import { describe, expect, it } from "vitest";
import { laoCai } from "../../src/profiles/index.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

/** A department leads an open task through June and has sent no report of the quarter and none of the half-year. */
const register = {
  tasks: [
    {
      id: "QT",
      title: "Kiểm tra",
      lead: "Sở Y tế",
      document: { issuedOn: "2026-04-01" },
      events: [
        { type: "assigned", on: "2026-04-01" },
        { type: "registered", on: "2026-04-01" },
        { type: "progressReported", on: "2026-06-30" },
      ],
    },
  ],
  reports: [] as { provision: string; period: string; unit: string; on: string }[],
};

/** The lines that the board prints of late reports under article 22.1, in Markdown. */
const rowsOf = (input: unknown): string[] => {
  const evaluation = evaluateRegister(input, { profile: laoCai, asOf: "2026-06-25" });
  const reader = { lang: "vi", width: Number.POSITIVE_INFINITY, profile: laoCai, readings: {} } as const;
  const [, late = ""] = renderMarkdown(evaluationView(evaluation, reader)).split("Việc quá hạn");
  return late.split("\n").filter((row) => row.startsWith("|") && row.includes("Sở Y tế"));
};

describe("a line of several late periods", () => {
  it("says of the periods that hang on a reading, by name, that they do (SEMANTICS 27)", () => {
    const [row = ""] = rowsOf(register);
    expect(row).toContain("quý II/2026, 6 tháng đầu năm 2026");
    expect(row).toContain("quý II/2026: còn tùy cách hiểu");
  });

  it("says so without a name where all that is late hangs on it", () => {
    const sent = { provision: "lao-cai/22.1", period: "2026-H1", unit: "Sở Y tế", on: "2026-06-18" };
    const [row = ""] = rowsOf({ ...register, reports: [sent] });
    expect(row).toContain("còn tùy cách hiểu");
    expect(row).not.toContain("2026: còn tùy cách hiểu");
  });
});
