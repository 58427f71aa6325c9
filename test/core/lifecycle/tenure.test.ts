import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { compileNames, RegisterDirectory } from "../../../src/core/bodies/directory.js";
import { doerOf, isActOfLead } from "../../../src/core/lifecycle/doer.js";
import { tenureEnd, tenureOn, tenuresOf } from "../../../src/core/lifecycle/tenure.js";
import { checkTask } from "../../../src/core/register/parse-task.js";
import { laoCai } from "../../../src/profiles/index.js";
import { directoryOf, lifeWith } from "../../support/lives.js";

const at = (type: string, on: string, rest: object = {}) => ({ type, on, ...rest });
const HEALTH = "Sở Y tế";
const HOME = "Sở Nội vụ";

const tenures = (lead: string | null, ...events: object[]) => {
  const directory = directoryOf(HEALTH, HOME);
  const checked = checkTask({ id: "1", ...(lead === null ? {} : { lead }), events });
  return { directory, list: tenuresOf(lead, checked.events, directory) };
};
const leadsOn = (list: ReturnType<typeof tenures>["list"], day: string): string[] =>
  (tenureOn(list, dayOf(day))?.leads ?? []).map(({ name }) => name);

describe("who leads, day by day", () => {
  it("is whoever leads at the end of the day: the new lead on the day of the reassignment", () => {
    const { list } = tenures(HEALTH, at("reassigned", "2026-03-10", { lead: HOME }));
    expect(leadsOn(list, "2026-03-09")).toEqual([HEALTH]);
    expect(leadsOn(list, "2026-03-10")).toEqual([HOME]);
  });

  it("is the last of several named on one day, and nobody known after one without a name", () => {
    const twice = [at("reassigned", "2026-03-10", { lead: HOME }), at("reassigned", "2026-03-10", { lead: HEALTH })];
    expect(leadsOn(tenures(null, ...twice).list, "2026-03-10")).toEqual([HEALTH]);
    expect(leadsOn(tenures(HEALTH, at("reassigned", "2026-03-10")).list, "2026-03-10")).toEqual([]);
  });

  it("are several that lead together", () => {
    expect(leadsOn(tenures("Sở Y tế; Sở Nội vụ").list, "2026-03-10")).toEqual([HEALTH, HOME]);
  });

  it("ends for a body on its last day before another leads, and lasts for one that never was replaced", () => {
    const { list, directory } = tenures(HEALTH, at("reassigned", "2026-03-10", { lead: HOME }));
    const end = tenureEnd(list, directory.one(HEALTH), dayOf("2026-03-02"));
    expect(end === null ? null : dateOf(end)).toBe("2026-03-09");
    expect(tenureEnd(list, directory.one(HOME), dayOf("2026-03-10"))).toBeNull();
  });

  it("passes to the body that another went into, on the day after its last one", () => {
    const bodies = [{ name: HEALTH, to: "2025-06-30", into: HOME }, { name: HOME }];
    const directory = new RegisterDirectory(compileNames(laoCai), bodies, []);
    const list = tenuresOf(HEALTH, [], directory);
    expect(leadsOn(list, "2025-06-30")).toEqual([HEALTH]);
    expect(leadsOn(list, "2025-07-01")).toEqual([HOME]);
  });
});

describe("who did an act", () => {
  const { list, directory } = tenures(HEALTH, at("reassigned", "2026-03-10", { lead: HOME }));
  const isLeads = (by: string, day: string): boolean => {
    const doer = doerOf(by, dayOf(day), list, directory);
    return doer !== null && isActOfLead(doer, dayOf(day), list);
  };

  it("is not known where the record does not say", () => {
    expect(doerOf(undefined, dayOf("2026-03-09"), list, directory)).toBeNull();
  });

  it("is the lead by its role, by its name in any spelling, and no longer once another leads", () => {
    expect(isLeads("lead", "2026-03-09")).toBe(true);
    expect(isLeads("SỞ Y TẾ", "2026-03-09")).toBe(true);
    expect(isLeads(HEALTH, "2026-03-10")).toBe(false);
    expect(isLeads("office", "2026-03-10")).toBe(false);
  });
});

describe("what takes back or stops", () => {
  const issued = at("issued", "2026-03-02");
  const completed = at("completed", "2026-03-10");

  it("a finish is taken back from the day on which it was reopened", () => {
    const events = [issued, completed, at("reopened", "2026-03-16")];
    expect(lifeWith(events, "2026-03-15").completed).toBe(dayOf("2026-03-10"));
    expect(lifeWith(events, "2026-03-16")).toMatchObject({
      completed: null,
      finished: [{ from: dayOf("2026-03-10"), to: dayOf("2026-03-15"), done: dayOf("2026-03-10") }],
    });
  });

  it("so does a return by the office after it", () => {
    expect(
      lifeWith([issued, completed, at("returned", "2026-03-16", { by: "office" })], "2026-03-16").completed,
    ).toBeNull();
  });

  it("a suspension by the lead itself stops nothing; one by the assigner, or by nobody named, does", () => {
    const stops = (by: object) => lifeWith([issued, at("suspended", "2026-03-05", by)], "2026-03-20").stops.length;
    expect([stops({}), stops({ by: "assigner" }), stops({ by: "lead" })]).toEqual([1, 1, 0]);
  });

  it("a return after its own limit stops nothing and is a finding", () => {
    const rules = { lastReturn: (received: number) => received + 1 };
    const life = lifeWith([at("received", "2026-03-03"), at("returned", "2026-03-09")], "2026-03-10", {}, rules);
    expect(life.returns).toMatchObject([{ stops: false }]);
    expect(life.findings.map(({ code }) => code)).toContain("returnedLate");
  });
});
