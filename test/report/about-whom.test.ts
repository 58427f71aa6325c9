import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/answers/agenda.js";
import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";
import { agendaView } from "../../src/report/agenda-view.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

/** Late since Wednesday 01/04/2026; the second passed on after that, the third classified. */
const task = (id: string, more: object = {}, ...events: readonly object[]) => ({
  id,
  title: `Việc ${id}`,
  lead: "Sở Y tế",
  dueOn: "2026-03-31",
  document: { number: id, issuedOn: "2026-03-02" },
  events: [...["assigned", "received", "registered"].map((type) => ({ type, on: "2026-03-02" })), ...events],
  ...more,
});
const register = {
  tasks: [
    task("A"),
    task("B", {}, { type: "reassigned", on: "2026-04-06", lead: "Sở Xây dựng" }),
    task("C", { secrecy: "secret", lead: "Sở Nội vụ" }),
  ],
};
const pages = (profile: Profile, lang: "vi" | "en") => {
  const evaluation = evaluateRegister(register, { profile, asOf: "2026-04-10" });
  const reader = { lang, profile, width: Number.POSITIVE_INFINITY };
  const beside = { labels: new Map<string, string>(), notices: [], tasks: evaluation.tasks };
  return [
    renderMarkdown(evaluationView(evaluation, reader)),
    renderMarkdown(agendaView(agenda(evaluation), reader, beside)),
  ];
};

// Cần Thơ has no rule by which the Office urges or escalates.
const URGING = profiles.filter(({ id }) => id !== "can-tho").map((profile) => [profile.id, profile] as const);

describe.each(URGING)("what the Office does about a late task under %s", (_, profile) => {
  it("says about whom, and who let it become late where another leads now", () => {
    for (const page of pages(profile, "vi")) {
      expect(page).toContain("Kiến nghị biện pháp đôn đốc (đối với Sở Y tế)");
      expect(page).toContain("Kiến nghị biện pháp đôn đốc (đối với Sở Xây dựng; Sở Y tế để quá hạn)");
      // What the body itself owes needs no such word.
      expect(page).not.toMatch(/nguyên nhân \(đối với/u);
    }
    for (const page of pages(profile, "en"))
      expect(page).toContain("Propose measures to press for it (about Sở Xây dựng; Sở Y tế let it become late)");
  });

  it("names nobody of a classified task whose lead may not be shown", () => {
    if (profile.secrecy?.allowed.includes("lead") === true) return;
    for (const page of [...pages(profile, "vi"), ...pages(profile, "en")]) expect(page).not.toContain("Sở Nội vụ");
  });
});
