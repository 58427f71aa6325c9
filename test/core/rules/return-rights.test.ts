import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/answers/agenda.js";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Right } from "../../../src/core/model/evaluation.js";
import { getProfile } from "../../../src/profiles/index.js";

const task = (...events: object[]) => ({
  id: "NV-01",
  title: "Báo cáo",
  lead: "Sở Y tế",
  document: { issuedOn: "2026-03-02" },
  dueOn: "2026-06-30",
  events,
});
const rightOf = (provision: string, given: object, asOf: string): Right | undefined =>
  evaluate(given, { profile: getProfile(provision.slice(0, provision.indexOf("/"))), asOf }).rights.find(
    (right) => right.provision === provision,
  );

const RETURN = ["lao-cai/6.2.a", "hai-phong-thanh-uy/7.1.b", "can-tho/5.2#2", "kon-tum-snn/6.2#2"];
const AMEND = ["lao-cai/6.2.a#2", "hai-phong-thanh-uy/7.1.b#2"];
const received = { type: "received", on: "2026-03-03" };
const returned = { type: "returned", on: "2026-03-05", reason: "không thuộc chức năng" };

describe("the right to return a task, where the text sets no limit (reading A38)", () => {
  it.each(RETURN)("%s is open without a day for as long as the task is", (provision) => {
    const open = { topic: "returnTask", until: null, state: "open", usedOn: null };
    expect(rightOf(provision, task(received), "2026-03-04")).toMatchObject(open);
    expect(rightOf(provision, task(received), "2026-12-31")).toMatchObject(open);
    expect(rightOf(provision, task(), "2026-03-04")).toMatchObject(open);
  });

  it.each(RETURN)("%s is used when the task is returned, and stays so", (provision) => {
    const used = { until: null, state: "used", usedOn: "2026-03-05" };
    expect(rightOf(provision, task(received, returned), "2026-03-05")).toMatchObject(used);
    const done = task(received, returned, { type: "completed", on: "2026-04-01" });
    expect(rightOf(provision, done, "2026-04-02")).toMatchObject(used);
  });

  it.each(RETURN)("%s is not open before the task exists, nor once it is closed", (provision) => {
    expect(rightOf(provision, task(), "2026-03-01")?.state).toBe("notOpened");
    expect(rightOf(provision, task(received, { type: "completed", on: "2026-04-01" }), "2026-04-02")?.state).toBe(
      "notOpened",
    );
  });

  it.each(["lao-cai/6.2.a", "can-tho/5.2#2", "kon-tum-snn/6.2#2"])(
    "%s is about tasks on the system, where a classified one is not",
    (provision) => {
      expect(rightOf(provision, { ...task(received), secrecy: "secret" }, "2026-03-04")?.state).toBe("notOpened");
    },
  );

  it("belongs to the Office in Kon Tum, to the lead elsewhere", () => {
    const actors = RETURN.map((provision) => rightOf(provision, task(received), "2026-03-04")?.actor);
    expect(actors).toEqual(["lead", "lead", "lead", "office"]);
  });

  it("stands in no worklist: there is no day to plan for", () => {
    const evaluation = evaluateRegister([task(received)], { profile: getProfile("lao-cai"), asOf: "2026-03-04" });
    const kinds = agenda(evaluation).actors.flatMap(({ days }) =>
      days.flatMap(({ items }) => items.map((i) => i.kind)),
    );
    expect(kinds).not.toContain("right");
  });
});

describe("the Office's part after a return", () => {
  it.each(AMEND)("%s opens with the return and is used by a change of lead or deadline", (provision) => {
    expect(rightOf(provision, task(received), "2026-03-04")).toMatchObject({ actor: "office", state: "notOpened" });
    expect(rightOf(provision, task(received, returned), "2026-03-06")).toMatchObject({ until: null, state: "open" });
    const reassigned = { type: "reassigned", on: "2026-03-09", lead: "Sở Nội vụ" };
    expect(rightOf(provision, task(received, returned, reassigned), "2026-03-09")).toMatchObject({
      state: "used",
      usedOn: "2026-03-09",
    });
  });

  it.each(AMEND)("%s opens anew when the next unit returns the task too", (provision) => {
    const reassigned = { type: "reassigned", on: "2026-03-09", lead: "Sở Nội vụ" };
    const again = { type: "returned", on: "2026-03-11" };
    expect(rightOf(provision, task(received, returned, reassigned, again), "2026-03-12")).toMatchObject({
      state: "open",
      usedOn: null,
    });
    const adjusted = { type: "deadlineAdjusted", on: "2026-03-13", dueOn: "2026-07-31" };
    expect(rightOf(provision, task(received, returned, reassigned, again, adjusted), "2026-03-13")).toMatchObject({
      state: "used",
      usedOn: "2026-03-13",
    });
  });
});

describe("the right at the Department of Foreign Affairs, which has a limit", () => {
  it("still ends 1 working day after receipt", () => {
    expect(rightOf("hai-phong-snv/6.1.c", task(received), "2026-03-04")).toMatchObject({
      until: "2026-03-04",
      state: "open",
    });
    expect(rightOf("hai-phong-snv/6.1.c", task(received), "2026-03-05")?.state).toBe("lapsed");
  });
});
