import { describe, expect, it } from "vitest";
import { readProfile } from "../../src/io/read-profile.js";
import { gapsIn } from "../../src/profiles/accounting/gaps.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { profiles } from "../../src/profiles/index.js";
import { fixtureText } from "../language/schema/profile-sources.js";
import { entry, OWN, SCOPE } from "./own-account.js";

const covered = (accounting: string) => coverage(readProfile(`${OWN}accounting:\n${accounting}`).profile);
const faultsOf = (accounting: string) =>
  (covered(accounting).faults ?? []).map(({ code, provision, path }) => `${code} ${provision} ${path}`);

describe("the account of one's own regulation", () => {
  it("tells what is encoded, what is not computed and why, and what in part", () => {
    const { provisions, faults } = covered(
      `${SCOPE}${entry("2.3", 'rules: ["lao-cai/7.2.a"], reason: content, note: { vi: "Nội dung tùy nơi", en: "Its content" }')}`,
    );
    const of = (id: string) => provisions.find((one) => one.id === id);
    expect(faults).toEqual([]);
    expect(of("so-mau/1")).toMatchObject({ served: [], reason: "scope", note: { vi: "Điều 1", en: "Điều 1" } });
    expect(of("so-mau/2.1")).toMatchObject({ served: ["so-mau/2.1"] });
    expect(of("so-mau/2.2")).toMatchObject({ served: ["so-mau/2.1"] });
    expect(of("so-mau/2.3")).toMatchObject({
      served: ["lao-cai/7.2.a"],
      part: { reason: "content", note: { vi: "Nội dung tùy nơi", en: "Its content" } },
    });
    // What the base says of its own provisions still holds.
    expect(of("lao-cai/1.1")?.reason ?? of("lao-cai/1")?.reason).toBe("scope");
  });

  it.each([
    ["nothing", SCOPE, []],
    ["neither rule nor reason", `${SCOPE}${entry("3", "note: { vi: x }")}`, ["unaccounted so-mau/3 accounting[1]"]],
    ["listed twice", `${SCOPE}${SCOPE}`, ["listedTwice so-mau/1 accounting[1].provision"]],
    [
      "a rule that is not there",
      `${SCOPE}${entry("3", "rules: [so-mau/2.9]")}`,
      ["unknownRule so-mau/3 accounting[1].rules[0]"],
    ],
    [
      "said not to be computed, yet encoded",
      `${SCOPE}${entry("2.1", "reason: content")}`,
      ["both so-mau/2.1 accounting[1].reason"],
    ],
    [
      "encoded as the second place of a rule",
      `${SCOPE}${entry("2.2", "reason: content")}`,
      ["both so-mau/2.2 accounting[1].reason"],
    ],
    ["an article between two", `${SCOPE}${entry("4", "reason: content")}`, ["gap so-mau/3 accounting"]],
    ["the first article", entry("3", "reason: content"), ["gap so-mau/1 accounting"]],
    [
      "a point between a and c",
      `${SCOPE}${entry("3.1.a", "reason: content")}${entry("3.1.c", "reason: content")}`,
      ["gap so-mau/3.1.b accounting"],
    ],
  ])("tells %s", (_, accounting, expected) => {
    expect(faultsOf(accounting)).toEqual(expected);
  });

  it("lets a text go from point d to point e, as one of the five does", () => {
    const points = ["a", "b", "c", "d", "e"].map((letter) => entry(`3.${letter}`, "reason: content"));
    expect(faultsOf(`${SCOPE}${points.join("")}`)).toEqual([]);
  });

  it("tells a provision of another regulation, and the nearest rule", () => {
    const { faults = [] } = covered(
      `${SCOPE}  - { provision: khac/1, text: { vi: "Khác" }, reason: scope }\n${entry("3", "rules: [so-mau/2.1a]")}`,
    );
    expect(faults.map(({ code, nearest }) => [code, nearest])).toEqual([
      ["unknownProvision", undefined],
      ["unknownRule", "so-mau/2.1"],
    ]);
  });

  it("is refused for a reason outside the list, with the nearest one", () => {
    expect(() => covered(entry("1", "reason: scop"))).toThrow(/scope/);
  });

  it("finds no gap in the five but the article that Kon Tum's own numbers leave out: 23, then 25", () => {
    const gaps = profiles.flatMap((profile) => {
      const { provisions, faults } = coverage(profile);
      expect(faults).toBeUndefined();
      return gapsIn(provisions.map(({ id }) => id));
    });
    expect(gaps).toEqual(["kon-tum-snn/24"]);
  });

  it("is in order in the invented commune", () => {
    expect(coverage(readProfile(fixtureText("xa-tan-phuoc.yaml")).profile).faults).toEqual([]);
  });
});
