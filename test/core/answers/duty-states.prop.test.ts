import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { type Duty, evaluateRegister, type Right, type Rung } from "../../../src/index.js";
import { profiles } from "../../../src/profiles/index.js";
import { registers } from "../../../src/testing/index.js";
import { type RightParts, rightRule } from "../../support/sample-rules.js";
import { evaluate } from "../../support/unchecked.js";
import { profileOf } from "../rules/found.js";

type Told = "due" | "since" | "fulfilledOn" | "workingDaysLeft" | "workingDaysLate" | "workingDaysOwed" | "reason";

/** What a duty tells in each state, as its type says: always, or never; what is not listed it may tell or not. */
const TELLS: Readonly<Record<Duty["state"], { readonly always: readonly Told[]; readonly never: readonly Told[] }>> = {
  pending: { always: [], never: ["fulfilledOn", "workingDaysLate", "workingDaysOwed"] },
  dueSoon: {
    always: ["due", "workingDaysLeft"],
    never: ["fulfilledOn", "workingDaysLate", "workingDaysOwed", "reason"],
  },
  owed: { always: ["since", "workingDaysOwed"], never: ["due", "fulfilledOn", "workingDaysLeft", "workingDaysLate"] },
  overdue: { always: ["due", "workingDaysLate"], never: ["fulfilledOn", "workingDaysLeft", "workingDaysOwed"] },
  met: { always: [], never: ["workingDaysLeft", "workingDaysLate", "workingDaysOwed"] },
  metLate: { always: ["due", "fulfilledOn", "workingDaysLate"], never: ["workingDaysLeft", "workingDaysOwed"] },
  missed: { always: ["due", "workingDaysLate"], never: ["fulfilledOn", "workingDaysLeft", "workingDaysOwed"] },
  undetermined: { always: ["reason"], never: ["workingDaysLeft", "workingDaysLate", "workingDaysOwed"] },
  notApplicable: {
    always: ["reason"],
    never: ["fulfilledOn", "workingDaysLeft", "workingDaysLate", "workingDaysOwed"],
  },
};

const wrongIn = (duty: Duty): string[] => {
  const { always, never } = TELLS[duty.state];
  return [
    ...always.filter((key) => duty[key] === null).map((key) => `${duty.key} ${duty.state}: no ${key}`),
    ...never.filter((key) => duty[key] !== null).map((key) => `${duty.key} ${duty.state}: ${key}`),
  ];
};

const wrongRung = ({ reached, since, reason, handledOn, ruleId }: Rung): string[] => {
  const fits = reached ? since !== null && reason === null : since === null && handledOn === null;
  return fits ? [] : [`${ruleId} ${reached}`];
};

/** Which days a right tells in each state, as its type says; that of an open or used one may have no last day. */
const RIGHT_TELLS: Readonly<Record<Right["state"], (right: Right) => boolean>> = {
  open: ({ usedOn }) => usedOn === null,
  used: ({ usedOn }) => usedOn !== null,
  lapsed: ({ until, usedOn }) => until !== null && usedOn === null,
  notOpened: ({ until, usedOn }) => until === null && usedOn === null,
};

const wrongRight = (right: Right): string[] => (RIGHT_TELLS[right.state](right) ? [] : [JSON.stringify(right)]);

const drawn = fc.constantFrom(...profiles).chain((profile) =>
  fc.record({
    profile: fc.constant(profile),
    register: registers({ profile, opening: fc.integer({ min: dayOf("2026-01-05"), max: dayOf("2026-05-29") }) }),
    asOf: fc.integer({ min: dayOf("2026-02-02"), max: dayOf("2026-10-30") }).map(dateOf),
    periods: fc.constantFrom("standing" as const, "all" as const),
  }),
);

const RIGHT: RightParts = {
  provision: "lao-cai/6.2.a#2",
  topic: "returnTask",
  actor: "lead",
  text: { vi: "Trả lại", en: "Return" },
  on: "received",
  fulfilledBy: ["returned"],
};
const march = fc.integer({ min: dayOf("2026-03-03"), max: dayOf("2026-03-31") }).map(dateOf);
/** A task that is received, and may be returned or done, under a right with a last day or without one. */
const lives = fc.record({
  span: fc.constantFrom({ workingDays: 2, firstDay: "next" } as const, null),
  received: march,
  returned: fc.option(march),
  closed: fc.option(march),
  asOf: march,
});

describe("every result", () => {
  it("tells in each state of a duty, and of a rung, what its type says", () => {
    fc.assert(
      fc.property(drawn, ({ profile, register, asOf, periods }) => {
        const { tasks, register: whole } = evaluateRegister(register, { profile, asOf, periods, hangsOn: false });
        const duties = [...whole.duties, ...tasks.flatMap((task) => task.duties)];
        expect(duties.flatMap(wrongIn)).toEqual([]);
        expect(tasks.flatMap(({ ladder }) => ladder.flatMap(wrongRung))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("tells in each state of a right what its type says", () => {
    const found = new Map<string, number>();
    fc.assert(
      fc.property(lives, ({ span, received, returned, closed, asOf }) => {
        const events = [
          { type: "assigned", on: "2026-03-02" },
          { type: "received", on: received },
          ...(returned === null ? [] : [{ type: "returned", on: returned }]),
          ...(closed === null ? [] : [{ type: "completed", on: closed }]),
        ];
        const profile = profileOf(rightRule(span === null ? RIGHT : { ...RIGHT, span }));
        for (const right of evaluate({ id: "1", events }, { profile, asOf }).rights) {
          expect(wrongRight(right)).toEqual([]);
          found.set(right.state, 1 + (found.get(right.state) ?? 0));
        }
      }),
      { numRuns: 300 },
    );
    expect([...found.keys()].sort()).toEqual(["lapsed", "notOpened", "open", "used"]);
  });
});
