import { describe, expect, it } from "vitest";
import { goldenCases, readingCases } from "../../scripts/case-files.js";
import { placeIn } from "../../src/language/built-on.js";
import { ruleId } from "../../src/language/rule.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { profiles } from "../../src/profiles/index.js";
import { profilePage } from "../../src/report/profile-page/profile-page.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";

/** As the page writes a text. */
const written = (text: string): string => text.replace(/[\\|`*[\]]/g, "\\$&").replace(/</g, "&lt;");

describe.each(profiles)("the page of $id", (profile) => {
  const cases = [...goldenCases(profile.id), ...readingCases(profile.id)];
  const page = renderMarkdown(profilePage(profile, { cases }));
  const lines = page.split("\n");

  it("begins with title, number, issuer, standing and effect in both languages", () => {
    expect(lines[0]).toBe(`# ${written(profile.title.vi)}`);
    for (const words of [profile.title.en, profile.issuer.vi, profile.issuer.en, profile.standingNote.vi])
      expect(page).toContain(written(words));
    if (profile.number !== null) expect(page).toContain(profile.number);
  });

  it("names every actor, status word, parameter and reading value in both languages", () => {
    const texts = [
      ...Object.values(profile.actors),
      ...profile.statuses.map(({ name }) => name),
      ...Object.values(profile.parameters).map(({ text }) => text),
      ...profile.readings.flatMap(({ question, values }) => [question, ...values.map(({ text }) => text)]),
    ];
    for (const { vi, en } of texts) {
      expect(page).toContain(written(vi));
      expect(page).toContain(written(en));
    }
  });

  it("tells every rule once, with its words in both languages", () => {
    for (const rule of profile.rules) {
      const head = `| ${written(ruleId(rule))} | Tiếng Việt | English |`;
      expect(lines.filter((line) => line === head)).toHaveLength(1);
      expect(page).toContain(`| **Việc · What** | ${written(rule.text.vi)} | ${written(rule.text.en)} |`);
    }
  });

  it("prints every case with its reasoning, at its provision or its ambiguity", () => {
    for (const { name, reasoning = "", provision = "", readings } of cases) {
      const place = readings === undefined ? placeIn(provision, profile).vi : `${Object.keys(readings)[0]}. `;
      const [begin, end] = [`| **${written(name)}** | `, ` | ${written(reasoning)} |`];
      const places = lines.flatMap((one, i) =>
        one.startsWith(begin) && one.endsWith(end)
          ? [
              lines
                .slice(0, i)
                .findLast((above) => above.startsWith("#"))
                ?.replace(/^#+ /, "") ?? "",
            ]
          : [],
      );
      expect({ name, place: places.some((heading) => heading.startsWith(place)) }).toEqual({ name, place: true });
    }
  });

  it("says of a case what an office would say: no ids, no ISO days", () => {
    const begins = cases.map(({ name }) => `| **${written(name)}** | `);
    const rows = lines.filter((line) => begins.some((begin) => line.startsWith(begin)));
    expect(rows.length).toBeGreaterThanOrEqual(cases.length);
    expect(rows.filter((row) => /\d{4}-\d{2}-\d{2}|lao-cai|can-tho|-snv|-snn|thanh-uy|undefined/.test(row))).toEqual(
      [],
    );
  });

  it("cites every provision in the order of the text, with reason and note where it is not computed", () => {
    let place = 0;
    for (const { id, served, note } of coverage(profile).provisions) {
      const { vi, en } = placeIn(id, profile);
      const words =
        served.length > 0
          ? [`# ${vi} · ${en}`]
          : [`**${vi}<br>${en}**`, written(note?.vi ?? ""), written(note?.en ?? "")];
      const at = words.map((one) => page.indexOf(one, place));
      expect({ id, found: at.every((one) => one >= 0) }).toEqual({ id, found: true });
      place = at[0] ?? place;
    }
  });

  it("is sound Markdown: tables of even rows, a blank line around each, no hole in a text", () => {
    expect(page).not.toMatch(/: undefined|undefined:|\[object|\bnull\b| · $/m);
    const cellsOf = (line: string): number => line.split(/(?<!\\)\|/).length;
    const uneven = lines.filter((line, i) => {
      if (!line.startsWith("|")) return false;
      const above = lines[i - 1] ?? "";
      const fits = above.startsWith("|")
        ? cellsOf(line) === cellsOf(above)
        : above === "" && /^\|( -+:? \|)+$/.test(lines[i + 1] ?? "");
      return !fits || !line.endsWith("|");
    });
    expect(uneven).toEqual([]);
  });
});
