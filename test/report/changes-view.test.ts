import { describe, expect, it } from "vitest";
import { changes } from "../../src/core/changes/changes.js";
import type { Language } from "../../src/errors.js";
import type { Profile } from "../../src/language/profile.js";
import { konTumSnn, profiles } from "../../src/profiles/index.js";
import { changesView } from "../../src/report/changes-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

/** Two bodies lead one task together, due on Friday 27/03/2026. */
const register = (...events: readonly object[]) => ({
  bodies: [{ name: "Sở Y tế" }, { name: "Sở Xây dựng" }],
  tasks: [
    {
      id: "A",
      title: "Việc chung",
      lead: "Sở Y tế; Sở Xây dựng",
      dueOn: "2026-03-27",
      document: { number: "1", issuedOn: "2026-03-02" },
      events: [...["assigned", "received", "registered"].map((type) => ({ type, on: "2026-03-02" })), ...events],
    },
  ],
});
const page = (profile: Profile, lang: Language, from: string, to: string, ...events: readonly object[]) => {
  const [before, after] = [from, to].map((asOf) => evaluateRegister(register(...events), { profile, asOf }));
  if (before === undefined || after === undefined) throw new Error("two results");
  const files = { before: "tuan-12.json", after: "tuan-14.json" };
  return renderMarkdown(
    changesView(
      { changes: changes(before, after), before, after },
      { lang, width: Number.POSITIVE_INFINITY, profile, files },
    ),
  );
};
const section = (text: string, name: string): string => text.split("\n## ").find((part) => part.startsWith(name)) ?? "";

describe.each(profiles.map((profile) => [profile.id, profile] as const))("what changed under %s", (_, profile) => {
  it("counts what bodies owe jointly once, and names each", () => {
    const late = section(page(profile, "vi", "2026-03-25", "2026-03-30"), "Thành quá hạn");
    expect(late).toMatch(/^Thành quá hạn \(1[),]/u);
    expect(late).toContain("Sở Y tế; Sở Xây dựng");
    expect(late).toContain("đã qua ngày 27/03/2026");
  });

  it("names the regulation, and both results by their files and days", () => {
    const text = page(profile, "vi", "2026-03-25", "2026-03-30");
    expect(text).toContain(profile.title.vi);
    expect(text).toContain("Kết quả trước: tuan-12.json, xét ngày 25/03/2026, 1 nhiệm vụ");
    expect(page(profile, "en", "2026-03-25", "2026-03-30")).toContain(
      "After: tuan-14.json, judged on 2026-03-30, 1 task",
    );
  });

  it("puts what arose already late under what became late, before all else", () => {
    // Finished in time, and taken up again on Monday 06/04.
    const events = [
      { type: "completed", on: "2026-03-26" },
      { type: "reopened", on: "2026-04-06" },
    ];
    const text = page(profile, "vi", "2026-04-02", "2026-04-08", ...events);
    const late = section(text, "Thành quá hạn");
    expect(late).toContain("có việc phát sinh: mở lại nhiệm vụ, 06/04/2026");
    expect(section(text, "Mới phát sinh")).not.toContain("quá hạn, hạn");
    expect(text.indexOf("## Thành quá hạn")).toBeLessThan(text.indexOf("## Mới phát sinh"));
  });
});

describe("a report for which the text names no day", () => {
  it("is owed, not `not due yet`", () => {
    const text = page(konTumSnn, "vi", "2026-03-25", "2026-04-08");
    expect(text).toContain("kỳ bắt đầu: tháng 4/2026, 01/04/2026");
    expect(text).toContain("phải làm, văn bản không nêu ngày");
    expect(text).not.toContain("đã đến ngày 08/04/2026");
  });
});
