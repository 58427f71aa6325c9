import { describe, expect, it } from "vitest";
import { goldenCases, readingCases } from "../../scripts/case-files.js";
import { kindOf } from "../../src/language/rule-kind.js";
import { profiles } from "../../src/profiles/index.js";

/** What has a day, a number or a state; the others ask something of a record, or are left to judgement. */
const TIMED: ReadonlySet<string> = new Set(["deadline", "recurrence", "state"]);

describe.each(profiles)("the cases of $id", (profile) => {
  const golden = goldenCases(profile.id);
  const cases = [...golden, ...readingCases(profile.id)];

  it("are told apart by their names within a provision", () => {
    const names = golden.map(({ provision, name }) => `${provision}: ${name}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("are reasoned, in composed Vietnamese and with days as an office writes them", () => {
    for (const { name, reasoning = "" } of cases) {
      const words = `${name} ${reasoning}`;
      expect({ name, composed: words.normalize("NFC") === words }).toEqual({ name, composed: true });
      expect(reasoning).toMatch(/[ạảấầậắặếềệọộớờợụừựỹđĐươăâêô]/);
      expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}|\b(?:the|of|and|is|due|day)\b/);
    }
  });

  it("are three at least for every provision with a day, a number or a state", () => {
    const timed = new Set(profile.rules.filter((rule) => TIMED.has(kindOf(rule))).map((rule) => rule.provision));
    const few = [...timed].filter((id) => golden.filter(({ provision }) => provision === id).length < 3);
    expect(few).toEqual([]);
  });
});
