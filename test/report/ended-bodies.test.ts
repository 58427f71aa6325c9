import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/answers/agenda.js";
import { fromLean } from "../../src/core/answers/lean/from-lean.js";
import { toLean } from "../../src/core/answers/lean/to-lean.js";
import type { Language } from "../../src/errors.js";
import type { Profile } from "../../src/language/profile.js";
import { haiPhongSnv, profiles } from "../../src/profiles/index.js";
import { agendaView } from "../../src/report/agenda-view.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { evaluateRegister } from "../support/unchecked.js";

/** A division that led from September 2025 until it went into another at the end of June 2026. */
const register = (into: string | null = "Phòng Biên giới") => ({
  bodies: [
    { name: "Phòng Quản lý biên giới biển", to: "2026-06-30", ...(into === null ? {} : { into }) },
    { name: "Phòng Biên giới" },
  ],
  tasks: [
    {
      id: "A",
      title: "Rà soát mốc giới",
      lead: "Phòng Quản lý biên giới biển",
      dueOn: "2026-06-12",
      document: { number: "1", issuedOn: "2025-09-22" },
      events: ["assigned", "received", "registered"].map((type) => ({ type, on: "2025-09-22" })),
    },
  ],
  reports: [],
  meetings: [{ type: "regularSession", on: "2026-05-29" }],
});
const judged = (profile: Profile, asOf: string, into?: string | null) =>
  evaluateRegister(register(into), { profile, asOf });
const shown = (profile: Profile, asOf: string, lang: Language, into?: string | null) => {
  const evaluation = judged(profile, asOf, into);
  const reader = { lang, profile, width: Number.POSITIVE_INFINITY };
  const beside = { labels: new Map<string, string>(), notices: [], tasks: evaluation.tasks };
  return {
    // Counts by body stand below.
    board: renderMarkdown(evaluationView(evaluation, reader)).split("## Tổng hợp")[0] ?? "",
    list: renderMarkdown(agendaView(agenda(evaluation), reader, beside)),
  };
};

describe("a body that went into another", () => {
  it.each(profiles.map((one) => [one.id, one] as const))("is told with that body beside what it owes: %s", (_, own) => {
    const { board, list } = shown(own, "2026-07-06", "vi");
    const words = "Phòng Quản lý biên giới biển (đã nhập vào Phòng Biên giới từ 01/07/2026)";
    for (const page of [board, list]) {
      expect(page).toContain(words);
      // Nowhere does it stand as if it could still act; only its kind is asked for.
      const lines = page.split("\n").filter((line) => !line.includes("thuộc loại cơ quan nào"));
      expect(lines.join("\n").split(words).join("")).not.toContain("Phòng Quản lý biên giới biển");
      // Its own words tell to whom the task went.
      expect(page).not.toContain("đã chuyển cho");
    }
    expect(shown(own, "2026-07-06", "en").board).toContain(
      "Phòng Quản lý biên giới biển (part of Phòng Biên giới since 2026-07-01)",
    );
  });

  it("is told as it is until its last day, from which the result changes", () => {
    expect(shown(haiPhongSnv, "2026-06-30", "vi").board).not.toContain("đã nhập vào");
    expect(judged(haiPhongSnv, "2026-06-30").register.ended).toBeUndefined();
    expect(judged(haiPhongSnv, "2026-06-30").nextChange).toBe("2026-07-01");
    expect(judged(haiPhongSnv, "2026-07-01").register.ended).toEqual([
      { unit: "Phòng Quản lý biên giới biển", on: "2026-07-01", into: "Phòng Biên giới" },
    ]);
  });

  it("is told as gone where the register names none that it went into", () => {
    expect(shown(haiPhongSnv, "2026-07-06", "vi", null).board).toContain(
      "Phòng Quản lý biên giới biển (không còn từ 01/07/2026)",
    );
  });

  it("is followed along a succession", () => {
    const given = register();
    const bodies = [
      given.bodies[0],
      { name: "Phòng Biên giới", to: "2026-07-03", into: "Phòng Tổng hợp" },
      { name: "Phòng Tổng hợp" },
    ];
    const evaluation = evaluateRegister({ ...given, bodies }, { profile: haiPhongSnv, asOf: "2026-07-06" });
    const page = renderMarkdown(
      evaluationView(evaluation, { lang: "vi", profile: haiPhongSnv, width: Number.POSITIVE_INFINITY }),
    );
    expect(page).toContain(
      "Phòng Quản lý biên giới biển (đã nhập vào Phòng Biên giới từ 01/07/2026; Phòng Biên giới đã nhập vào Phòng Tổng hợp từ 04/07/2026)",
    );
  });

  it("is kept by a lean result", () => {
    const evaluation = judged(haiPhongSnv, "2026-07-06");
    expect(fromLean(toLean(evaluation)).register.ended).toEqual(evaluation.register.ended);
  });
});
