import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DondocError } from "../../src/errors.js";
import { placeIn } from "../../src/language/built-on.js";
import type { Profile } from "../../src/language/profile.js";
import { ruleId } from "../../src/language/rule.js";
import { isAccounted, partsNotComputed } from "../../src/profiles/accounting/accounting-of.js";
import {
  accountingOf,
  coverage,
  NOT_COMPUTED_REASONS,
  type NotComputed,
  REASON_MEANINGS,
} from "../../src/profiles/accounting/index.js";
import { laoCai, profiles } from "../../src/profiles/index.js";

interface Provision {
  readonly id: string;
  readonly cite: string;
}

const INVENTORY = JSON.parse(
  readFileSync(new URL("../fixtures/provision-ids.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly Provision[]>>;

const inventoryOf = (profile: Profile): readonly Provision[] => INVENTORY[profile.id] ?? [];
const namesOf = (profile: Profile): readonly string[] => inventoryOf(profile).map(({ id }) => id);

/** What a profile computes, rule by rule and part by part. */
const computedBy = (profile: Profile): readonly string[] => [
  ...profile.rules.flatMap((rule) => [rule.provision, ...(rule.serves ?? [])]),
  ...[profile.statusProvision, profile.effect.provision, profile.confirmation?.provision].filter(
    (id) => typeof id === "string",
  ),
];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Letters that no English text has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** Says something, begins with a capital and ends at its one full stop. */
const ONE_SENTENCE = /^\p{Lu}[^.!?…\n]{20,}\.$/u;

describe("the inventory", () => {
  it("holds 424 provisions: 99, 107, 75, 48 and 95", () => {
    expect(profiles.map((profile) => [profile.id, inventoryOf(profile).length])).toEqual([
      ["hai-phong-snv", 99],
      ["lao-cai", 107],
      ["hai-phong-thanh-uy", 75],
      ["can-tho", 48],
      ["kon-tum-snn", 95],
    ]);
  });

  it("names every provision once", () => {
    expect(
      repeated(
        Object.values(INVENTORY)
          .flat()
          .map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("the accounting of %s", (id, profile) => {
  const listed = accountingOf(id);
  const { provisions } = coverage(profile);

  it("leaves out no provision", () => {
    const covered = provisions.map((provision) => provision.id);
    expect(namesOf(profile).filter((name) => !covered.includes(name))).toEqual([]);
  });

  it("knows only provisions of the regulation, in its list and in the rules", () => {
    const known = namesOf(profile);
    const named = [...listed.map((entry) => entry.provision), ...computedBy(profile)];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("lists nothing as not computed that is computed", () => {
    const computed = computedBy(profile);
    expect(listed.map((entry) => entry.provision).filter((name) => computed.includes(name))).toEqual([]);
  });

  it("names of what is served the parts that are not computed, in the order of the text", () => {
    const parts = (isAccounted(id) ? partsNotComputed(id) : []).map((entry) => entry.provision);
    const computed = computedBy(profile);
    expect(parts.filter((name) => !computed.includes(name))).toEqual([]);
    expect(parts).toEqual(namesOf(profile).filter((name) => parts.includes(name)));
    expect(provisions.filter(({ part }) => part !== undefined).map((provision) => provision.id)).toEqual(parts);
  });

  it("lists nothing twice", () => {
    expect(repeated(listed.map((entry) => entry.provision))).toEqual([]);
  });

  it("gives for every provision either what serves it, or a reason with its note", () => {
    const wrong = provisions.filter(({ served, reason, note }) => {
      const computed = served.length > 0;
      return computed === (reason !== undefined) || computed === (note !== undefined);
    });
    expect(wrong).toEqual([]);
  });

  it("names as serving only rules and parts of the profile that are there", () => {
    const rules: readonly string[] = profile.rules.map(ruleId);
    const parts = {
      effect: profile.effect.provision,
      status: profile.statusProvision,
      confirmation: profile.confirmation?.provision,
    };
    const wrong = provisions.flatMap((provision) =>
      provision.served
        .filter((by) => !rules.includes(by) && parts[by as keyof typeof parts] !== provision.id)
        .map((by) => `${provision.id}: ${by}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names every rule as serving its provision and those it says again", () => {
    const servedBy = new Map(provisions.map((provision) => [provision.id, provision.served]));
    const wrong = profile.rules.flatMap((rule) =>
      [rule.provision, ...(rule.serves ?? [])].filter((name) => servedBy.get(name)?.includes(ruleId(rule)) !== true),
    );
    expect(wrong).toEqual([]);
  });

  it("stands in the order of the text, coverage and list alike", () => {
    expect(provisions.map((provision) => provision.id)).toEqual(namesOf(profile));
    const names = listed.map((entry) => entry.provision);
    expect(names).toEqual(namesOf(profile).filter((name) => names.includes(name)));
  });

  it("cites the place that the inventory cites, down to the point", () => {
    /** What a place without a number of its own is called stands in `unnumbered.test.ts`. */
    const place = (citation: string): string => citation.replace(/, (đoạn|câu|gạch|vế) .*$/u, "");
    /** The inventory names the largest part first, an office the smallest: *điểm a khoản 2 Điều 7*. */
    const inOffice = (citation: string): string => place(citation).split(", ").reverse().join(" ");
    const cited = new Map(provisions.map((provision) => [provision.id, provision.cite]));
    const elsewhere = inventoryOf(profile).filter(
      (entry) =>
        (cited.get(entry.id)?.vi ?? "").replace(/^(?:(?:câu|đoạn|ý|gạch đầu dòng) (?:cuối|thứ \S+) (?:và )?)+/u, "") !==
        inOffice(entry.cite),
    );
    // The title has no place of its own in the text.
    expect(elsewhere.filter((entry) => entry.id !== `${id}/0`)).toEqual([]);
    expect(provisions.filter((provision) => provision.cite.en !== placeIn(provision.id, profile).en)).toEqual([]);
  });

  it("takes its reasons from the closed list", () => {
    expect(listed.filter(({ reason }) => !NOT_COMPUTED_REASONS.includes(reason))).toEqual([]);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(listed)).toBe(true);
    expect(listed.every((entry) => Object.isFrozen(entry) && Object.isFrozen(entry.note))).toBe(true);
    expect(Object.isFrozen(provisions)).toBe(true);
    expect(provisions.every((provision) => Object.isFrozen(provision) && Object.isFrozen(provision.served))).toBe(true);
  });
});

describe("the notes", () => {
  const entries: readonly NotComputed[] = profiles.flatMap(({ id }) => [
    ...accountingOf(id),
    ...(isAccounted(id) ? partsNotComputed(id) : []),
  ]);

  it.each(["vi", "en"] as const)("are each one sentence in %s, in NFC and without spaces to spare", (language) => {
    const texts = entries.map((entry) => [entry.provision, entry.note[language]] as const);
    const wrong = texts.filter(
      ([, text]) => !ONE_SENTENCE.test(text) || text !== text.normalize("NFC") || / {2}|\t/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("are Vietnamese in Vietnamese and English in English", () => {
    expect(entries.filter(({ note }) => !VIETNAMESE.test(note.vi) || VIETNAMESE.test(note.en))).toEqual([]);
  });

  it.each(["vi", "en"] as const)("say nothing twice in %s", (language) => {
    expect(repeated(entries.map((entry) => entry.note[language].toLowerCase()))).toEqual([]);
  });
});

describe("the reasons", () => {
  it("are at most 14, each used, each with its meaning in both languages", () => {
    expect(NOT_COMPUTED_REASONS.length).toBeLessThanOrEqual(14);
    expect(Object.keys(REASON_MEANINGS)).toEqual([...NOT_COMPUTED_REASONS]);
    const used = new Set(profiles.flatMap((profile) => accountingOf(profile.id).map(({ reason }) => reason)));
    expect(NOT_COMPUTED_REASONS.filter((reason) => !used.has(reason))).toEqual([]);
    for (const { vi, en } of Object.values(REASON_MEANINGS)) {
      expect(VIETNAMESE.test(vi) && !VIETNAMESE.test(en) && vi === vi.normalize("NFC")).toBe(true);
    }
  });
});

describe("what an office would take for a contradiction", () => {
  const entries = profiles.flatMap(({ id }) => accountingOf(id));
  const parts = profiles.flatMap((profile) => coverage(profile).provisions).filter(({ part }) => part !== undefined);

  it("is not said: a note that something is not recorded names nothing that a record holds", () => {
    // The day that a decision sets for the end of an inspection, the day of its minutes, whether a written report is asked.
    const decided = entries.filter(({ provision }) => /\/(15\.3\.d|14\.2\.d|13\.2\.d)$/.test(provision));
    expect(decided.map(({ reason }) => reason)).toEqual(["inspection", "inspection", "inspection"]);
    expect(decided.every(({ note }) => note.vi.includes("A34"))).toBe(true);
    const written = entries.filter(({ provision }) => /lao-cai\/5\.1#2$|kon-tum-snn\/5\.1\.g$/.test(provision));
    expect(written.map(({ reason }) => reason)).toEqual(["untimed", "untimed"]);
  });

  it("is not said: what is sent to more bodies at the same time is served by the rule that names them", () => {
    const sent = {
      "lao-cai/19.5#2": "lao-cai/19.5",
      "hai-phong-snv/19.2#2": "hai-phong-snv/19.2",
      "hai-phong-thanh-uy/11#6": "hai-phong-thanh-uy/11#5",
    };
    const served = profiles.flatMap((profile) => coverage(profile).provisions);
    for (const [provision, by] of Object.entries(sent)) {
      expect(served.find(({ id }) => id === provision)?.served).toEqual([by]);
      const rule = profiles.flatMap(({ rules }) => rules).find((one) => ruleId(one) === by);
      expect(rule?.recipients).toContain("feedbackSender");
    }
  });

  it("is not said: every report that is owed on demand too says that this part is not computed", () => {
    // Read from the texts: wherever a cadence goes on with "đột xuất" or "khi có yêu cầu".
    const onDemand = [
      ["lao-cai", "5.2.b 19.2 20.1 21.1"],
      ["hai-phong-snv", "10.2 18.2 18.5"],
      ["hai-phong-thanh-uy", "6.1.b 6.2.b 10.1 11#2 12#1"],
      ["can-tho", "10 11.1"],
      ["kon-tum-snn", "5.2#2 18.2 19.1"],
    ].map(([id = "", places = ""]) => places.split(" ").map((place) => `${id}/${place}`));
    const idsOf = (...reasons: readonly string[]): readonly string[] =>
      parts.filter(({ part }) => part !== undefined && reasons.includes(part.reason)).map(({ id }) => id);
    expect([...idsOf("unrecorded")].sort()).toEqual(onDemand.flat().sort());
    // Beside the task itself: mistakes are put right promptly.
    expect([...idsOf("untimed")].sort()).toEqual([
      "hai-phong-snv/8.2.a",
      "hai-phong-thanh-uy/8.2.a",
      "kon-tum-snn/10.2.a",
    ]);
  });

  it("is not said: where a text also asks of work done wrong, of lack of means, or of a level of service, that part is told", () => {
    // Read from the texts: “chưa thực hiện, … triển khai thực hiện không đúng yêu cầu”; the 24 hours of Cần Thơ's Article 13.
    const judged = [
      ["lao-cai", "19.3 20.2"],
      ["hai-phong-snv", "18.3 19.1"],
      ["hai-phong-thanh-uy", "11#3 12#2"],
      ["can-tho", "11.2 13"],
      ["kon-tum-snn", "18.3 19.2"],
    ].map(([id = "", places = ""]) => places.split(" ").map((place) => `${id}/${place}`));
    const others = parts.filter(({ part }) => part?.reason !== "unrecorded" && part?.reason !== "untimed");
    expect(others.map(({ id }) => id).sort()).toEqual(judged.flat().sort());
  });
});

describe("coverage", () => {
  const of = (profile: Profile, provision: string) => coverage(profile).provisions.find(({ id }) => id === provision);

  it("says which rules stand for a provision that has none of its own", () => {
    expect(of(laoCai, "lao-cai/20.1")?.served).toEqual(["lao-cai/22.1"]);
  });

  it("says when a provision gives the day of effect, or the words of the status", () => {
    expect(of(laoCai, "lao-cai/qd.2")?.served).toContain("effect");
    expect(of(laoCai, "lao-cai/5.1.g")?.served).toContain("status");
  });

  it("says that a provision is not computed, and why", () => {
    expect(of(laoCai, "lao-cai/8.1.a")).toMatchObject({ served: [], reason: "untimed" });
  });

  it("names the confirmation itself where no rule of the profile bears it", () => {
    const profile: Profile = { ...laoCai, rules: [], confirmation: { provision: "lao-cai/7.1", actor: "office" } };
    expect(of(profile, "lao-cai/7.1")?.served).toEqual(["confirmation"]);
  });

  it("puts a further sentence of an item after its points, and đ between d and e", () => {
    const ids = coverage(laoCai).provisions.map(({ id }) => id);
    const points = ids.filter((name) => name.startsWith("lao-cai/5.1")).map((name) => name.slice("lao-cai/5.1".length));
    expect(points).toEqual([".a", ".b", ".c", ".d", ".đ", ".e", ".g", ".h", "#2"]);
  });

  it("shows of a profile of one's own what its rules name", () => {
    const rules = laoCai.rules.filter((rule) => rule.provision === "lao-cai/7.1");
    const own: Profile = { ...laoCai, id: "own", rules };
    expect(coverage(own).provisions.map(({ id }) => id)).toEqual(["lao-cai/qd.2", "lao-cai/5.1.g", "lao-cai/7.1"]);
  });
});

describe("accountingOf", () => {
  it("refuses a profile that the package does not have, with the nearest name", () => {
    expect(() => accountingOf("lao-ca")).toThrow(DondocError);
    expect(() => accountingOf("lao-ca")).toThrow(/lao-cai/);
    expect(() => accountingOf("__proto__")).toThrow(DondocError);
  });
});
