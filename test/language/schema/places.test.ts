import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/language/profile.js";
import { ruleId } from "../../../src/language/rule.js";
import { notFound, placed } from "../../../src/language/schema/find-base.js";
import { idsOf, originOf, sameOrigin } from "../../../src/language/schema/origins.js";
import { parseProfile, parseProfileFile, placeInFile } from "../../../src/language/schema/parse-profile.js";
import { placedAs, placedBy } from "../../../src/language/schema/places.js";
import { laoCai } from "../../../src/profiles/index.js";
import { hoaLac, hoaLacSource } from "../../support/hoa-lac.js";
import { act } from "./amendment-sources.js";

/** Where a rule of a profile stands in its file. */
const placeOf = (profile: Profile, id: string): string | null =>
  placeInFile(profile, `rules[${profile.rules.findIndex((rule) => ruleId(rule) === id)}]`);
const OWN = {
  provision: "to/2",
  topic: "followTask",
  modality: "must",
  bearer: { role: "office" },
  text: { vi: "Theo dõi trong 03 ngày làm việc" },
  trigger: { on: "received" },
  limit: { span: { workingDays: 3, firstDay: "next" } },
  fulfilledBy: ["registered"],
};
const built = { extends: "xa-hoa-lac", id: "to", title: { vi: "Quy chế của tổ (hư cấu)" }, rules: [OWN] };

describe("where a part of a regulation stands in its file", () => {
  it("is where it stands in the regulation, of a file that holds it whole, or of none", () => {
    expect(placeInFile(hoaLac, "rules[1].limit")).toBe("rules[1].limit");
    expect(placeInFile(laoCai, "rules[0]")).toBe("rules[0]");
  });

  it("of a text built on another is its own place, and none for what the other says", () => {
    const own = parseProfile(built, { base: hoaLac });
    // Eight rules of the commune come first.
    expect(own.rules.findIndex((rule) => ruleId(rule) === "to/2")).toBe(8);
    expect(placeOf(own, "to/2")).toBe("rules[0]");
    expect(placeOf(own, "xa-hoa-lac/4")).toBeNull();
  });

  it("of several versions is in the part of its own", () => {
    const later = {
      ...built,
      id: "xa-hoa-lac",
      rules: [{ ...OWN, provision: "xa-hoa-lac/12" }],
    };
    const { versions } = parseProfileFile({
      versions: [
        { from: null, to: "2027-06-30", profile: hoaLacSource },
        { from: "2027-07-01", to: null, profile: later },
      ],
    });
    const [first, second] = versions.map(({ profile }) => profile);
    if (first === undefined || second === undefined) throw new Error("two versions");
    expect(placeOf(first, "xa-hoa-lac/4")).toBe("versions[0].profile.rules[1]");
    expect(placeOf(second, "xa-hoa-lac/12")).toBe("versions[1].profile.rules[0]");
    expect(placeOf(second, "xa-hoa-lac/4")).toBeNull();
  });

  it("of an act in the file is in that act, and none for what it leaves alone", () => {
    const changes = { "xa-hoa-lac/7": { "limit.workingDays": 3 } };
    const amended = parseProfile({ ...hoaLacSource, amendments: [act("2027-07-01", { changes })] });
    expect(placeOf(amended, "xa-hoa-lac/7")).toBe("amendments[0].changes.xa-hoa-lac/7");
    expect(placeOf(amended, "xa-hoa-lac/4")).toBeNull();
  });

  it("goes on from one copy to the next, each in a part of the file", () => {
    const [one, two, three] = [{ ...hoaLac }, { ...hoaLac }, { ...hoaLac }];
    placedBy(one, (path) => (path === "id" ? "extends.id" : `own.${path}`), "a.");
    expect(placeInFile(one, "title")).toBe("a.own.title");
    expect(placeInFile(one, "id")).toBeNull();
    expect(placeInFile(placedAs(two, one, "b."), "title")).toBe("b.a.own.title");
    expect(placeInFile(placedAs(three, { ...hoaLac }, "c."), "title")).toBe("c.title");
  });
});

describe("the texts that an amended regulation comes from", () => {
  const changed = (id: string) => ({ changes: { "xa-hoa-lac/7": { "limit.workingDays": 3 } }, id });
  const added = { id: "sua-doi", rules: [{ ...OWN, provision: "sua-doi/1" }] };

  it("may be cited by the act after it, and tell of whom each rule is", () => {
    const amended = parseProfile({
      ...hoaLacSource,
      amendments: [
        act("2027-07-01", added),
        act("2027-08-02", { changes: { "sua-doi/1": { "limit.workingDays": 1 } } }),
      ],
    });
    expect(idsOf(amended)).toEqual(["xa-hoa-lac", "sua-doi"]);
    expect(originOf(amended)["xa-hoa-lac/4"]).toBe("xa-hoa-lac");
    expect(idsOf(hoaLac)).toEqual(["xa-hoa-lac"]);
  });

  it("are those of the text that a copy came from", () => {
    const amended = parseProfile({ ...hoaLacSource, amendments: [act("2027-07-01", changed("sua-doi"))] });
    expect(originOf(sameOrigin({ ...amended }, amended))["xa-hoa-lac/7"]).toBe("sua-doi");
    expect(originOf(sameOrigin({ ...hoaLac }, hoaLac))["xa-hoa-lac/7"]).toBe("xa-hoa-lac");
  });
});

describe("a base that is not found", () => {
  it("is a file that nobody gave, or a name with the nearest one", () => {
    expect(notFound("quyche.yaml").problems).toMatchObject([{ code: "unreadable", path: "extends" }]);
    expect(notFound("lao-cay").problems).toMatchObject([{ code: "unknown-name", path: "extends", nearest: "lao-cai" }]);
  });

  it("leaves a problem of another file where it is", () => {
    const problem = { code: "missing", path: "title", expected: "…" } as const;
    expect(placed(problem, "versions[0].profile").path).toBe("versions[0].profile.title");
    expect(placed({ ...problem, row: 3 }, "versions[0].profile").path).toBe("title");
  });
});
