import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { followedTasks } from "../arbitraries/followed-tasks.js";
import { dayNumber } from "../support/civil.js";
import type { Opinion } from "./opinion.js";
import { referenceOpinion } from "./reference.js";
import { MOST_MS } from "./size.js";

/** What a comparison can only prove if the generated tasks get there. */
const DUTY_STATES = ["met", "metLate", "overdue", "open", "notApplicable"];
const THRESHOLD_STATES = ["reached", "handled", "ahead", "out of reach"];
const RIGHT_STATES = ["open", "used", "notOpened"];

const NEVER = [
  // Left to judgement.
  "hai-phong-thanh-uy/8.1.e:often-late reached",
  "hai-phong-thanh-uy/8.1.e:often-late handled",
  "hai-phong-thanh-uy/8.1.e:often-late ahead",
];

const seenIn = ({ duties, thresholds, rights }: Opinion): string[] => [
  ...duties.map(({ rule, state }) => `${rule} ${state === "pending" || state === "dueSoon" ? "open" : state}`),
  ...thresholds.flatMap(({ rule, reached, handledOn, next }) => [
    ...(reached ? [`${rule} reached`] : [`${rule} ${next === null ? "out of reach" : "ahead"}`]),
    ...(handledOn === null ? [] : [`${rule} handled`]),
  ]),
  ...rights.map(({ rule, state }) => `${rule} ${state}`),
];

describe.each(PROFILE_IDS)("the generated tasks, under %s,", (id) => {
  it(
    "bring every rule into each of its states",
    () => {
      const opinions = fc
        .sample(followedTasks, { numRuns: 4000, seed: 2026 })
        .map(({ task, asOf }) => referenceOpinion(id, task, dayNumber(asOf)));
      const seen = new Set(opinions.flatMap(seenIn));
      const rulesOf = (part: "duties" | "thresholds" | "rights"): string[] => [
        ...new Set(opinions.flatMap((opinion) => opinion[part].map(({ rule }) => rule))),
      ];
      const possible = [
        ...rulesOf("duties").flatMap((rule) => DUTY_STATES.map((state) => `${rule} ${state}`)),
        ...rulesOf("thresholds").flatMap((rule) => THRESHOLD_STATES.map((state) => `${rule} ${state}`)),
        ...rulesOf("rights").flatMap((rule) => RIGHT_STATES.map((state) => `${rule} ${state}`)),
      ];
      expect(possible.filter((state) => !seen.has(state) && !NEVER.includes(state))).toEqual([]);
    },
    MOST_MS,
  );
});
