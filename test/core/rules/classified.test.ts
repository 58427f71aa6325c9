import { describe, expect, it } from "vitest";
import { SECRET_PLACES } from "../../../src/language/profile.js";
import { profiles } from "../../../src/profiles/index.js";
import { evaluate } from "../../support/unchecked.js";

describe.each(profiles)("a classified task under $id", (profile) => {
  const told = (secrecy: string) =>
    evaluate({ id: "1", secrecy }, { profile, asOf: "2026-03-02" }).findings.filter(
      ({ code }) => code === "classifiedRecord",
    );

  it("is told where its record may be kept, and by which provision", () => {
    const policy = profile.secrecy;
    expect(SECRET_PLACES).toContain(policy?.where);
    for (const secrecy of ["confidential", "secret", "topSecret"]) {
      expect(told(secrecy)).toMatchObject([{ severity: "info", provision: policy?.provision }]);
      expect(told(secrecy)[0]?.message.vi).toContain(policy?.text.vi);
    }
  });

  it("is the only one that is", () => {
    expect(told("none")).toEqual([]);
  });

  it("may not keep its title anywhere that the regulation does not name", () => {
    // Thành ủy 4.2.b allows a name made of the number and the degree alone.
    expect(profile.secrecy?.allowed.includes("title")).toBe(profile.id === "hai-phong-thanh-uy");
    expect(profile.secrecy?.allowed).not.toContain("extra");
  });
});
