import { describe, expect, it } from "vitest";
import { nearestPlace, unknownPlace } from "../../src/language/nearest-place.js";

const KNOWN = ["so-mau/3.1", "so-mau/4.2.a", "so-mau/5.2:summary", "so-mau/12", "lao-cai/7.2.a"];

describe("the place that a name may be a misprint of", () => {
  it.each([
    // Another number is another article, item or point: nothing is offered for an article that nobody has.
    ["so-mau/9.9", undefined],
    ["so-mau/2", undefined],
    ["so-mau/22", undefined],
    ["so-mau/3.9", "so-mau/3.1"],
    // Signs and letters are misprinted.
    ["so-mau/42a", "so-mau/4.2.a"],
    ["so-mau/4.2a", "so-mau/4.2.a"],
    ["so-mau/4.2.A", "so-mau/4.2.a"],
    ["so-mau/4.2.b", "so-mau/4.2.a"],
    ["so-mau/5.2", "so-mau/5.2:summary"],
    ["so-mau/5.2:sumary", "so-mau/5.2:summary"],
    ["so-mau/5.2:sumry", "so-mau/5.2:summary"],
    // Too far from every place of its article.
    ["so-mau/4.9.xyz", undefined],
    // Of a text that is not known the whole name is compared.
    ["so-mua/3.1", "so-mau/3.1"],
    ["lao-cay/7.2.a", "lao-cai/7.2.a"],
    ["xa/1", undefined],
    ["registered", undefined],
  ])("%s: %s", (name, meant) => {
    expect(nearestPlace(name, KNOWN)).toBe(meant);
  });

  it("compares whole what has no place", () => {
    expect(nearestPlace("quater", ["quarter", "year"])).toBe("quarter");
  });

  it("stands in the problem, which lists what is known", () => {
    expect(unknownPlace("provision", "so-mau/9.9", KNOWN)).toStrictEqual({
      code: "unknown-name",
      path: "provision",
      found: "so-mau/9.9",
      expected: KNOWN.join(", "),
    });
    expect(unknownPlace("provision", "so-mau/3.2", KNOWN)).toMatchObject({ nearest: "so-mau/3.1" });
  });
});
