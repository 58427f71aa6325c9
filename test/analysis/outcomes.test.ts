import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomes } from "../../src/index.js";
import { canTho, haiPhongSnv, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { evaluateRegister } from "../support/unchecked.js";

/** Issued and assigned on Monday 5 October 2026, due on Friday 16 October, entered on Thursday 8 October. */
const task = {
  id: "NV-1",
  title: "Báo cáo tình hình",
  lead: "Sở Y tế",
  document: { number: "1/UBND", issuedOn: "2026-10-05" },
  dueOn: "2026-10-16",
  events: [
    { type: "assigned", on: "2026-10-05" },
    { type: "received", on: "2026-10-05" },
    { type: "registered", on: "2026-10-08" },
    { type: "completed", on: "2026-10-15", by: "Sở Y tế" },
  ],
};
const register = { tasks: [task] };

const only = (options: object = {}, chosen = profiles, asOf = "2026-10-20") =>
  outcomes(register, chosen, asOf, options).tasks[0] ?? expect.fail("no task");

describe("outcomes", () => {
  it("says of each task under each regulation what is late, and why they differ", () => {
    const { outcomes: all, differences } = only();
    const late = all.map(({ profile, late: duties }) => [profile, duties.map(({ provision }) => provision)]);
    // Entered on the third working day: in time in Lào Cai (3), too late where it is 1 day or at once.
    expect(Object.fromEntries(late)).toMatchObject({
      "hai-phong-snv": expect.arrayContaining(["hai-phong-snv/6.2.a"]),
      "hai-phong-thanh-uy": expect.arrayContaining(["hai-phong-thanh-uy/5.1"]),
      "can-tho": ["can-tho/5.1"],
      "kon-tum-snn": expect.arrayContaining(["kon-tum-snn/6.1.b"]),
    });
    expect(late.find(([profile]) => profile === "lao-cai")?.[1]).not.toContain("lao-cai/7.1");
    const entered = differences.filter(({ act }) => act === "registerTask");
    expect(entered).toEqual([
      {
        reason: "number",
        act: "registerTask",
        profiles: ["hai-phong-snv", "hai-phong-thanh-uy", "can-tho", "kon-tum-snn"],
        others: ["lao-cai"],
      },
    ]);
    // Done on 15 October; two of the five count it only once it is confirmed.
    expect(differences).toContainEqual({
      reason: "confirmation",
      act: null,
      profiles: ["hai-phong-snv", "hai-phong-thanh-uy"],
      others: ["lao-cai", "can-tho", "kon-tum-snn"],
    });
  });

  it("calls what starts from another day by its name, and silence too", () => {
    const finished = {
      ...task,
      events: [...task.events, { type: "inspectionEnded", on: "2026-10-05", by: "Sở Y tế", id: "kt" }],
    };
    const { differences } =
      outcomes({ tasks: [finished] }, [laoCai, canTho], "2026-10-20").tasks[0] ?? expect.fail("no task");
    // Inspected until 5 October, 7 working days: 14 October; Cần Thơ has no article on inspections.
    expect(differences).toContainEqual({
      reason: "silence",
      act: "reportInspection",
      profiles: ["lao-cai"],
      others: ["can-tho"],
    });
    // The result is to be recorded 3 working days after the deadline in Lào Cai, 1 after the issue of the report in the
    // Department, where none was issued.
    const recorded = outcomes(register, [haiPhongSnv, laoCai], "2026-10-22").tasks[0]?.differences;
    expect(recorded).toContainEqual({
      reason: "anchor",
      act: "recordResult",
      profiles: ["lao-cai"],
      others: ["hai-phong-snv"],
    });
  });

  it("says that a regulation is not in force, and takes it to be when it is asked to", () => {
    const early = "2024-10-20";
    const past = {
      tasks: [
        {
          ...task,
          document: { number: "1", issuedOn: "2024-10-07" },
          dueOn: "2024-10-16",
          events: [
            { type: "assigned", on: "2024-10-07" },
            { type: "received", on: "2024-10-07" },
            { type: "registered", on: "2024-10-10" },
          ],
        },
      ],
    };
    const chosen = [haiPhongSnv, canTho];
    const plain = outcomes(past, chosen, early).tasks[0];
    expect(plain?.outcomes[0]?.late).toEqual([]);
    expect(plain?.differences).toContainEqual({
      reason: "notInForce",
      act: "registerTask",
      profiles: ["can-tho"],
      others: ["hai-phong-snv"],
    });
    const assumed = outcomes(past, chosen, early, { assumeInForce: true });
    expect(assumed.assumeInForce).toBe(true);
    expect(assumed.tasks[0]?.outcomes[0]?.late.map(({ provision }) => provision)).toContain("hai-phong-snv/6.2.a");
    expect(assumed.tasks[0]?.differences.some(({ reason }) => reason === "notInForce")).toBe(false);
  });

  it("takes an ended regulation to be in force too", () => {
    const ended = { ...canTho, effect: { ...canTho.effect, until: "2026-09-30" } };
    expect(outcomes(register, [ended], "2026-10-20").tasks[0]?.outcomes[0]?.late).toEqual([]);
    const assumed = outcomes(register, [ended], "2026-10-20", { assumeInForce: true }).tasks[0]?.outcomes[0]?.late;
    expect(assumed?.map(({ provision }) => provision)).toEqual(["can-tho/5.1"]);
  });

  it("puts the denominators side by side", () => {
    const counted = outcomes(register, profiles, "2026-10-20").profiles.map(({ profile, summary }) => [
      profile,
      summary.all.total,
      summary.all.done,
      summary.all.awaitingConfirmation,
    ]);
    expect(counted).toEqual([
      ["hai-phong-snv", 1, 0, 1],
      ["lao-cai", 1, 1, 0],
      ["hai-phong-thanh-uy", 1, 0, 1],
      ["can-tho", 1, 1, 0],
      ["kon-tum-snn", 1, 1, 0],
    ]);
  });

  it("is, of one regulation, its evaluation, and does not depend on the order of several", () => {
    fc.assert(
      fc.property(
        registers(),
        fc.shuffledSubarray([...profiles], { minLength: 1, maxLength: 3 }),
        fc.constantFrom("2026-03-05", "2026-11-20"),
        (drawn, chosen, asOf) => {
          const all = outcomes(drawn, chosen, asOf);
          chosen.forEach((profile, i) => {
            const evaluation = evaluateRegister(drawn, { profile, asOf });
            expect(all.profiles[i]?.summary).toEqual(evaluation.summary);
            evaluation.tasks.forEach((one, at) => {
              const outcome = all.tasks[at]?.outcomes[i];
              expect(outcome?.status).toEqual(one.status);
              expect(outcome?.late).toEqual(
                one.duties.filter(({ state }) => ["overdue", "metLate", "missed"].includes(state)),
              );
            });
            const alone = outcomes(drawn, [profile], asOf);
            expect(alone.profiles).toEqual([all.profiles[i]]);
            expect(alone.tasks.every(({ differences }) => differences.length === 0)).toBe(true);
          });
          const turned = outcomes(drawn, [...chosen].reverse(), asOf);
          expect([...turned.profiles].reverse()).toEqual(all.profiles);
          const reasons = (found: typeof all): unknown =>
            found.tasks.map(({ differences }) =>
              differences
                .map(({ profiles: by, others, ...rest }) => JSON.stringify([rest, [...by].sort(), [...others].sort()]))
                .sort(),
            );
          expect(reasons(turned)).toEqual(reasons(all));
        },
      ),
      { numRuns: 3 },
    );
  });

  it("keeps the words of a classified task to itself", () => {
    const secret = { ...task, secrecy: "secret" };
    const found = outcomes({ tasks: [secret] }, [laoCai, konTumSnn], "2026-10-20");
    expect(JSON.stringify(found)).not.toContain("Báo cáo tình hình");
  });
});
