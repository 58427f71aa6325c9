import { describe, expect, it } from "vitest";
import { laoCai } from "../../src/profiles/index.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { sentWords } from "../../src/report/words/sent.js";
import { evaluateRegister } from "../support/unchecked.js";

describe("a report that was sent", () => {
  it("is told with its day: in time, late, or where none was owed", () => {
    expect(sentWords({ state: "met", reason: null }, "18/03/2026", "vi")).toBe("đã gửi ngày 18/03/2026, đúng hạn");
    expect(sentWords({ state: "metLate", reason: null, workingDaysLate: 2 }, "24/03/2026", "vi")).toBe(
      "đã gửi ngày 24/03/2026, muộn 2 ngày làm việc",
    );
    expect(sentWords({ state: "metLate", reason: null, workingDaysLate: 1 }, "2026-03-23", "en")).toBe(
      "sent on 2026-03-23, 1 working day late",
    );
    expect(sentWords({ state: "met", reason: "ifAny" }, null, "vi")).toBe(
      "đã gửi; kỳ này không có nội dung phải báo cáo",
    );
  });

  // Lào Cai 22.1: by 19/03/2026 for the first quarter; the body has had a task since 13/04 alone, and sent one on 23/03.
  it("is not called in time after its day, where none was owed for the period", () => {
    const register = {
      bodies: [{ name: "UBND huyện Bát Xát" }],
      tasks: [
        {
          id: "A",
          title: "Di dời dân cư",
          lead: "UBND huyện Bát Xát",
          dueOn: "2026-12-31",
          document: { number: "1", issuedOn: "2026-04-13" },
          events: [{ type: "assigned", on: "2026-04-13" }],
        },
      ],
      reports: [{ provision: "lao-cai/22.1", unit: "UBND huyện Bát Xát", period: "2026-Q1", on: "2026-03-23" }],
    };
    const page = (lang: "vi" | "en") =>
      renderMarkdown(
        evaluationView(evaluateRegister(register, { profile: laoCai, asOf: "2026-04-20" }), {
          lang,
          profile: laoCai,
          width: Number.POSITIVE_INFINITY,
        }),
      );
    expect(page("vi")).toContain("đã gửi ngày 23/03/2026; kỳ này không phải báo cáo");
    expect(page("vi")).not.toContain("đã làm đúng hạn: trong kỳ");
    expect(page("en")).toContain("sent on 2026-03-23; none was owed for this period");
  });
});
