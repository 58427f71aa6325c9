import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FileSchema } from "../../../src/adapters/zod/profile.js";
import { shapeProblems } from "../../../src/language/schema/check-shape.js";
import { takePlainData } from "../../../src/language/schema/plain-data.js";
import { draws } from "../../support/draws.js";
import { chainText } from "./chain-sources.js";
import { copyOf, fixtureData, put, WHOLE } from "./profile-sources.js";

const SOURCES: readonly unknown[] = [
  ...WHOLE,
  fixtureData("phong-noi-vu-mau.yaml"),
  ...["so-mau.yaml", "phong-mau.yaml"].map((name) => parse(chainText(name)) as unknown),
];

interface Place {
  readonly owner: object;
  readonly key: string;
}

/** Every place of a value that something stands in. */
const placesOf = (value: unknown): Place[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ owner: value, key }, ...placesOf(part)]);
};

const KEYS = [
  "kind",
  "id",
  "extends",
  "changes",
  "versions",
  "when",
  "all",
  "any",
  "not",
  "workingDays",
  "days",
  "months",
  "firstDay",
  "roll",
  "limit",
  "span",
  "trigger",
  "state",
  "at",
  "vi",
  "value",
  "last",
  "x",
  "day",
  "reason",
  "workingDay",
];
const SCRAPS = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1,
    1.5,
    7,
    1e9,
    "",
    " ",
    "x",
    "next",
    "due",
    "issued",
    "deadline",
    "2026-02-30",
    "2026-02-28",
    "2024-02-29",
    "25:00",
    "14:00",
    [],
    {},
    [1],
    "lao-cai/7.1",
    "a/b c",
  ),
  fc.record({ from: fc.nat(SOURCES.length - 1), at: fc.nat() }).map(({ from, at }) => {
    const places = placesOf(SOURCES[from]);
    const place = places[at % places.length];
    return place === undefined ? null : (Reflect.get(place.owner, place.key) as unknown);
  }),
);
const MUTATION = fc.record({
  how: fc.constantFrom("delete", "rename", "replace", "add"),
  at: fc.nat(),
  key: fc.constantFrom(...KEYS),
  scrap: SCRAPS,
});
type Mutation = typeof MUTATION extends fc.Arbitrary<infer T> ? T : never;

const mutate = (root: unknown, { how, at, key, scrap }: Mutation): void => {
  const places = placesOf(root);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  const { owner, key: old } = place;
  const value: unknown = Reflect.get(owner, old);
  if (how === "replace" || Array.isArray(owner)) put(owner, old, copyOf({ scrap })["scrap"]);
  else if (how === "add") put(owner, key, copyOf({ scrap })["scrap"]);
  else {
    Reflect.deleteProperty(owner, old);
    if (how === "rename") put(owner, key, value);
  }
};

describe("the check of the package and zod", () => {
  it("accept and refuse the same files, whatever is deleted, renamed, replaced or added in a valid one", () => {
    const outcomes = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.nat(SOURCES.length - 1),
        fc.array(MUTATION, { minLength: 1, maxLength: 2 }),
        (source, mutations) => {
          const root = copyOf(SOURCES[source]);
          for (const mutation of mutations) mutate(root, mutation);
          const { data, problems } = takePlainData(root);
          const own = problems.length === 0 && shapeProblems(data).length === 0;
          outcomes[own ? "accepted" : "refused"]++;
          expect({ own, data: own === FileSchema.safeParse(root).success ? null : mutations }).toEqual({
            own,
            data: null,
          });
        },
      ),
      { numRuns: draws(1000) },
    );
    expect(outcomes.accepted).toBeGreaterThan(draws(40));
    expect(outcomes.refused).toBeGreaterThan(draws(40));
  });
});
