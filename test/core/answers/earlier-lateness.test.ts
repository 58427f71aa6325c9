import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/language/profile.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const on = (type: string, day: string, more: Given = {}): Given => ({ type, on: day, ...more });

/** A task due on Friday 20/03/2026, which the Office puts off to 15/04 on Friday 27/03. */
const adjusted = (lead: string, own: Given, ...events: readonly Given[]): Given => ({
  id: "1",
  title: "Việc",
  lead,
  dueOn: "2026-03-20",
  document: { number: "1/X", issuedOn: "2026-03-02" },
  ...own,
  events: [
    on("assigned", "2026-03-02"),
    on("received", "2026-03-03"),
    on("registered", "2026-03-03"),
    ...events,
    on("deadlineAdjusted", "2026-03-27", { by: "office", dueOn: "2026-04-15" }),
  ],
});

const earlier = (profile: Profile, task: Given, more: Given = {}) =>
  evaluateRegister({ tasks: [task], ...more }, { profile, asOf: "2026-04-03" }).tasks[0]?.dueOn.earlier.map(
    ({ until, workingDaysLate, units }) => [until, workingDaysLate, ...units],
  );

/** Who leads under each regulation, and another who might. */
const LEADS: readonly (readonly [Profile, string, string])[] = [
  [laoCai, "Sở Y tế", "Sở Xây dựng"],
  [canTho, "Sở Y tế", "Sở Xây dựng"],
  [haiPhongSnv, "Phòng Lãnh sự", "Phòng Lễ tân"],
  [haiPhongThanhUy, "Sở Y tế", "Sở Xây dựng"],
  [konTumSnn, "Phòng Chăn nuôi", "Chi cục Thủy lợi"],
];

describe.each(LEADS.map(([profile, ...bodies]) => [profile.id, profile, ...bodies] as const))(
  "a deadline that had passed when it was adjusted, under %s (A51)",
  (_, profile, lead, other) => {
    it("stays on record as late at whoever led on its day: 23, 24, 25, 26, 27/3", () => {
      expect(earlier(profile, adjusted(lead, {}))).toEqual([["2026-03-27", 5, lead]]);
      const passedOn = on("reassigned", "2026-03-24", { lead: other, by: "office" });
      expect(earlier(profile, adjusted(lead, {}, passedOn))).toEqual([["2026-03-27", 5, lead]]);
    });

    it("was not late where a result was there by it (SEMANTICS 21), or it had been called off", () => {
      expect(earlier(profile, adjusted(lead, {}, on("resultIssued", "2026-03-19")))).toEqual([]);
      expect(earlier(profile, adjusted(lead, {}, on("cancelled", "2026-03-18")))).toEqual([]);
    });

    it("was late until the result that came after it: 23, 24/3", () => {
      expect(earlier(profile, adjusted(lead, {}, on("resultIssued", "2026-03-24")))).toEqual([["2026-03-24", 2, lead]]);
    });

    it("was late for nobody who passed the task on before it ran again (SEMANTICS 22, 23)", () => {
      const suspended = [
        on("suspended", "2026-03-16", { by: "office" }),
        on("reassigned", "2026-03-23", { lead: other, by: "office" }),
        on("resumed", "2026-03-25", { by: "office" }),
      ];
      expect(earlier(profile, adjusted(lead, {}, ...suspended))).toEqual([]);
      // Who led until it ran again on 25/3 was late on 26 and 27/3.
      expect(earlier(profile, adjusted(lead, {}, ...suspended.filter(({ type }) => type !== "reassigned")))).toEqual([
        ["2026-03-27", 2, lead],
      ]);
    });

    it("is not known to have been late where the record does not tell whether it was done (SEMANTICS 9)", () => {
      expect(earlier(profile, adjusted(lead, {}), { keeps: ["registered", "deadlineAdjusted"] })).toEqual([]);
      for (const recordedState of ["completed", "suspended", "returned"])
        expect(earlier(profile, adjusted(lead, { recordedState })), recordedState).toEqual([]);
    });
  },
);

describe("a deadline that had passed when it was adjusted", () => {
  it("was late for nobody whom the regulation does not bind (Cần Thơ 1.2)", () => {
    const company = "Công ty Cổ phần Cấp nước Cần Thơ";
    expect(earlier(canTho, adjusted(company, {}))).toEqual([]);
    expect(earlier(canTho, adjusted(`Sở Y tế; ${company}`, {}))).toEqual([["2026-03-27", 5, "Sở Y tế"]]);
  });

  it("was late for no body that had gone into another before it ran again", () => {
    const bodies = [{ name: "Sở Giao thông vận tải", to: "2026-03-23", into: "Sở Xây dựng" }, { name: "Sở Xây dựng" }];
    const events = [on("returned", "2026-03-06", { by: "Sở Giao thông vận tải" }), on("received", "2026-03-25")];
    expect(earlier(laoCai, adjusted("Sở Giao thông vận tải", {}, ...events), { bodies })).toEqual([]);
  });
});
