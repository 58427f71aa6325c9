import { describe, expect, it } from "vitest";
import type { Duty, HangsOn, Profile } from "../../../src/index.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

const LATE = ["overdue", "metLate", "missed"];
const isLate = ({ state }: Duty): boolean => LATE.includes(state);

/** The reports that a register asks of bodies and of the Office. */
const reports = (profile: Profile, asOf: string, register: Given, options: Given = {}): readonly Duty[] =>
  evaluateRegister(register, { profile, asOf, periods: "all", ...options }).register.duties;

const hangs = (duty: Duty | undefined): string[] =>
  (duty?.hangsOn ?? []).map(({ code, value }: HangsOn) => `${code}=${value}`);

const task = (id: string, lead: string, more: Given, ...events: readonly Given[]): Given => ({
  id,
  title: `Việc ${id}`,
  lead,
  document: { number: `${id}/X`, issuedOn: "2026-05-04" },
  ...more,
  events: [{ type: "received", on: "2026-05-04" }, { type: "assigned", on: "2026-05-04" }, ...events],
});

describe("A report of a unit hangs on readings that act on the tasks behind it", () => {
  /** The only task of the body stood still from 18/5 to 24/5, by the body's own word: its own suspension stops nothing (A57). */
  const ofOwnSuspension = (lead: string) => ({
    reports: [],
    tasks: [
      task(
        "A",
        lead,
        { dueOn: "2026-08-20" },
        { type: "registered", on: "2026-05-05" },
        { type: "suspended", on: "2026-05-18", by: lead },
        { type: "resumed", on: "2026-05-25" },
      ),
    ],
  });

  it.each([
    // Before the 20th of the month; by the 19th.
    ["can-tho/12.1", canTho, "Sở Y tế"],
    ["kon-tum-snn/20.1", konTumSnn, "Phòng Chăn nuôi"],
  ])("%s: its day fell into a suspension by the lead itself (A57)", (ruleId, profile, lead) => {
    const late = reports(profile, "2026-05-26", ofOwnSuspension(lead)).filter((one) => one.ruleId === ruleId);
    expect(late.map(({ period, state }) => [period, state])).toContainEqual(["2026-05", "overdue"]);
    expect(hangs(late.find(({ period }) => period === "2026-05"))).toContain("A57=stop");
  });

  it("names none where no task was stopped by its lead", () => {
    const register = { ...ofOwnSuspension("Sở Y tế"), tasks: [task("A", "Sở Y tế", { dueOn: "2026-08-20" })] };
    const [late] = reports(canTho, "2026-05-26", register).filter(({ ruleId }) => ruleId === "can-tho/12.1");
    expect(late?.state).toBe("overdue");
    expect(hangs(late)).not.toContain("A57=stop");
  });

  it("names a return that waits, where the reading taken lets it stop nothing (A61)", () => {
    const register = {
      reports: [],
      tasks: [task("A", "Sở Y tế", { dueOn: "2026-08-20" }, { type: "returned", on: "2026-05-05", by: "Sở Y tế" })],
    };
    const taken = { readings: { A61: "stays" } };
    const late = reports(canTho, "2026-05-26", register, taken).filter((duty) => isLate(duty) && duty.unit !== null);
    expect(late.map(hangs).every((on) => on.includes("A61=asWorded"))).toBe(true);
    expect(late.length).toBeGreaterThan(0);
    expect(
      reports(canTho, "2026-05-26", register)
        .filter(isLate)
        .filter(({ unit }) => unit !== null),
    ).toEqual([]);
  });
});

describe("What a report says that it hangs on", () => {
  const REGULATIONS = [
    [laoCai, ["Sở Y tế", "UBND huyện Sa Pa", "Sở Nội vụ"]],
    [canTho, ["Sở Y tế", "Sở Nội vụ", "UBND phường Ninh Kiều"]],
    [haiPhongSnv, ["Phòng Lễ tân", "Phòng Lãnh sự", "Văn phòng Sở"]],
    [haiPhongThanhUy, ["Đảng ủy xã Tiên Lãng", "Sở Y tế", "Ban Tổ chức Thành ủy"]],
    [konTumSnn, ["Phòng Chăn nuôi", "Chi cục Kiểm lâm", "Trung tâm Khuyến nông"]],
  ] as const;

  const registerOf = ([one, two, three]: readonly [string, string, string]): Given => ({
    reports: [],
    meetings: ["2026-04-28", "2026-05-28", "2026-06-25"].map((on) => ({ type: "regularSession", on })),
    bodies: [{ name: one }, { name: two }, { name: three }],
    tasks: [
      task("A", one, { dueOn: "2026-08-22" }, { type: "suspended", on: "2026-05-08", by: one }),
      task("B", two, { dueOn: "2026-06-06", coordinators: [three] }, { type: "returned", on: "2026-05-11", by: two }),
      task(
        "C",
        three,
        { dueOn: "2026-05-16" },
        { type: "returned", on: "2026-05-05", by: "office" },
        { type: "deadlineAdjusted", on: "2026-05-28", dueOn: "2026-06-30", by: "office" },
        { type: "completed", on: "2026-06-24" },
      ),
      task("D", two, {}, { type: "suspended", on: "2026-05-13", by: "office" }, { type: "resumed", on: "2026-06-01" }),
    ],
  });

  /** Readings that say what a return, a suspension, a new deadline or a deadline on a rest day does. */
  const actsOnTasks = ({ readings }: Profile): ReadonlySet<string> =>
    new Set(
      readings
        .filter(
          ({ provisions, values }) =>
            provisions.length === 0 ||
            values.some(({ changes }) => changes.some(({ path }) => path.startsWith("lifecycle.returned"))),
        )
        .map(({ code }) => code),
    );

  it.each(
    REGULATIONS.flatMap(([profile, leads]) =>
      [{}, { A61: "stays" }, { A57: "run" }].map(
        (taken) => [`${profile.id} ${JSON.stringify(taken)}`, profile, leads, taken] as const,
      ),
    ),
  )("is what each other reading says of it: %s", (_name, profile, leads, taken) => {
    const register = registerOf(leads);
    const acting = actsOnTasks(profile);
    const asOf = "2026-07-01";
    const late = reports(profile, asOf, register, { readings: taken }).filter(isLate);
    for (const { code, value: usual, values } of profile.readings) {
      if (!acting.has(code)) continue;
      const inUse = (taken as Readonly<Record<string, string>>)[code] ?? usual;
      for (const { value } of values.filter((other) => other.value !== inUse)) {
        const there = reports(profile, asOf, register, { readings: { ...taken, [code]: value }, hangsOn: false });
        const theirs = new Map(there.map((duty) => [duty.key, duty]));
        for (const duty of late) {
          const other = theirs.get(duty.key);
          const isNone = other === undefined || !isLate(other);
          expect([duty.key, code, value, hangs(duty).includes(`${code}=${value}`)]).toEqual([
            duty.key,
            code,
            value,
            isNone,
          ]);
        }
      }
    }
  });
});
