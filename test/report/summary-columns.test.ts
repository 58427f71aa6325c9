import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/index.js";
import { profiles } from "../../src/profiles/index.js";
import { summaryBlocks } from "../../src/report/evaluation/summary.js";
import { evaluateRegister } from "../support/unchecked.js";

const handedOver = (...events: object[]) => ({
  id: "1",
  title: "Việc 1",
  lead: "Sở Y tế",
  dueOn: "2026-03-02",
  document: { number: "1", issuedOn: "2026-01-05" },
  events: [
    { type: "assigned", on: "2026-01-05" },
    { type: "reassigned", on: "2026-03-05", lead: "Sở Xây dựng" },
    ...events,
  ],
});

/** What the row of Sở Xây dựng has in each column of the summary table. */
const rowOf = (task: object, profile: Profile): ReadonlyMap<string, string | undefined> => {
  const result = evaluateRegister({ tasks: [task] }, { profile, asOf: "2026-03-10" });
  const table = summaryBlocks(result, { lang: "vi", width: Number.POSITIVE_INFINITY, profile }).find(
    (block) => block.kind === "table",
  );
  const row = table?.rows.find(([name]) => name?.text === "Sở Xây dựng") ?? [];
  return new Map((table?.columns ?? []).map(({ head }, place) => [head, row[place]?.text]));
};

// The deadline of 2/3 passed with Sở Y tế; whether Sở Xây dựng, to which the task went on 5/3, is late nobody knows (SEMANTICS 7).
describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  "columns of the summary of %s",
  (_, profile) => {
    it("stand where the row of a body has a number in them, though that of all has none", () => {
      const row = rowOf(handedOver(), profile);
      expect(row.get("Tổng số")).toBe("1");
      expect(row.get("Chưa rõ còn hạn hay quá hạn")).toBe("1");
    });

    it("tell a task that its new lead has finished", () => {
      const done = { type: "completed", on: "2026-03-06", by: "Sở Xây dựng" };
      const confirmed = { type: "confirmed", on: "2026-03-09" };
      const row = rowOf(handedOver(done, confirmed), profile);
      expect(row.get("Tổng số")).toBe("1");
      expect(row.get("Xong, chưa rõ đúng hạn hay muộn")).toBe("1");
    });

    it("are no more than are needed", () => {
      const row = rowOf({ ...handedOver(), dueOn: "2026-03-20" }, profile);
      expect(row.get("Chưa xong, trong hạn")).toBe("1");
      expect(row.has("Chưa rõ còn hạn hay quá hạn")).toBe(false);
      expect(row.has("Xong, chưa rõ đúng hạn hay muộn")).toBe(false);
    });
  },
);
