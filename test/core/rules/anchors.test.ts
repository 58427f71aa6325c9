import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Anchor } from "../../../src/language/anchor.js";
import type { DeadlineRule, RecurrenceRule } from "../../../src/language/rule-kind.js";
import { profileOf } from "./found.js";

const text = { vi: "Việc", en: "A duty" };
const deadline = (after: Anchor, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  provision: "lao-cai/6.2.a",
  topic: "urge",
  modality: "must",
  bearer: { role: "office" },
  text,
  trigger: { on: after },
  limit: { span: { days: 1, firstDay: "next", roll: "none" } },
  fulfilledBy: ["urged"],
  ...more,
});
const monthly: RecurrenceRule = {
  provision: "lao-cai/22.1",
  topic: "periodicReport",
  modality: "must",
  bearer: { role: "lead" },
  text,
  trigger: {
    calendar: [{ every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" }],
    per: "task",
  },
  fulfilledBy: ["progressReported"],
};
const chained = deadline("received", { provision: "lao-cai/7.1", fulfilledBy: ["registered"] });

const assigned = { type: "assigned", on: "2026-03-02" };
const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** The trigger that an anchor finds: `received 2026-03-03`. */
const found = (after: Anchor, events: readonly object[], more: object = {}): string | null => {
  const given = { id: "1", title: "A", events: [assigned, ...events], ...more };
  const profile = profileOf(chained, monthly, deadline(after));
  const { trigger } =
    evaluate(given, { profile, asOf: "2026-06-30" }).duties.find(
      ({ topic, ruleId }) => ruleId === "lao-cai/6.2.a" && topic === "urge",
    ) ?? expect.fail("no duty");
  return trigger === null ? null : `${trigger.name} ${trigger.on}`;
};

describe("the day a span starts from", () => {
  it("is the first event of a type, or the last one where the rule says so", () => {
    const events = [at("received", "2026-03-03"), at("received", "2026-03-10")];
    expect(found("received", events)).toBe("received 2026-03-03");
    expect(found({ last: "received" }, events)).toBe("received 2026-03-10");
    expect(found("received", [])).toBeNull();
    expect(found({ last: "received" }, [at("registered", "2026-03-03")])).toBeNull();
  });

  it("is the deadline as it stands, the one first set, or the start", () => {
    const moved = [at("deadlineAdjusted", "2026-03-10", { dueOn: "2026-04-15", reason: "gia hạn" })];
    const given = { dueOn: "2026-03-20" };
    expect(found("due", moved, given)).toBe("due 2026-04-15");
    expect(found("originalDue", moved, given)).toBe("originalDue 2026-03-20");
    expect(found("start", moved, given)).toBe("start 2026-03-02");
    expect(found("due", [])).toBeNull();
    expect(found("originalDue", [])).toBeNull();
  });

  it("is the latest of several, once each of them is known", () => {
    const after = { latestOf: ["received", "registered", "resultIssued"] } as const;
    const events = [at("received", "2026-03-03"), at("registered", "2026-03-06"), at("resultIssued", "2026-03-05")];
    expect(found(after, events)).toBe("registered 2026-03-06");
    expect(found(after, events.slice(0, 2))).toBeNull();
    // What was given was received: the day is not recorded, and the latest known one stands in for it.
    expect(found(after, events.slice(1))).toBe("registered 2026-03-06");
  });

  it("is the earliest of those that are known", () => {
    const after = { earliestOf: ["received", "registered", "resultIssued"] } as const;
    const events = [at("received", "2026-03-06"), at("registered", "2026-03-03"), at("resultIssued", "2026-03-05")];
    expect(found(after, events)).toBe("registered 2026-03-03");
    expect(found(after, [at("resultIssued", "2026-03-05")])).toBe("resultIssued 2026-03-05");
    expect(found(after, [])).toBeNull();
  });

  it.each(["latestOf", "earliestOf"])("is of two on one day the one named first (%s)", (key) => {
    const events = [at("received", "2026-03-03"), at("registered", "2026-03-03")];
    expect(found({ [key]: ["received", "registered"] } as unknown as Anchor, events)).toBe("received 2026-03-03");
    expect(found({ [key]: ["registered", "received"] } as unknown as Anchor, events)).toBe("registered 2026-03-03");
  });

  it("is the first of a list that is known", () => {
    const after = { firstKnownOf: ["received", "registered"] } as const;
    expect(found(after, [at("registered", "2026-03-03"), at("received", "2026-03-09")])).toBe("received 2026-03-09");
    expect(found(after, [at("registered", "2026-03-03")])).toBe("registered 2026-03-03");
    expect(found(after, [])).toBeNull();
  });

  it("is a day written in an event, the first that writes one", () => {
    const after = { written: "endsOn", in: "inspectionDecided" } as const;
    const decided = (on: string, more: object = {}) => at("inspectionDecided", on, more);
    expect(found(after, [decided("2026-03-03", { endsOn: "2026-03-31" })])).toBe("endsOn 2026-03-31");
    expect(found(after, [decided("2026-03-03")])).toBeNull();
    expect(found(after, [decided("2026-03-03"), decided("2026-03-05", { endsOn: "2026-04-02" })])).toBe(
      "endsOn 2026-04-02",
    );
    const minutes = { written: "minutesOn", in: "inspectionEnded" } as const;
    expect(found(minutes, [at("inspectionEnded", "2026-04-02", { minutesOn: "2026-04-06" })])).toBe(
      "minutesOn 2026-04-06",
    );
    expect(found(minutes, [decided("2026-03-03", { endsOn: "2026-03-31" })])).toBeNull();
  });

  it("is the first due day that nothing was reported for", () => {
    const after = { missed: "lao-cai/22.1" };
    const reported = (on: string, more: object = {}) => at("progressReported", on, more);
    // Due on the 20th of each month, on a task that started on 2/3.
    expect(found(after, [])).toBe("missed lao-cai/22.1 2026-03-20");
    expect(found(after, [reported("2026-03-18")])).toBe("missed lao-cai/22.1 2026-04-20");
    expect(found(after, [reported("2026-03-18", { ref: "2026-03" }), reported("2026-04-20")])).toBe(
      "missed lao-cai/22.1 2026-05-20",
    );
    expect(found(after, [reported("2026-03-18", { ref: "2026-04" })])).toBe("missed lao-cai/22.1 2026-03-20");
  });

  it("is no due day of the day on which the task started", () => {
    const started = (on: string) => ({ events: [at("assigned", on)] });
    expect(found({ missed: "lao-cai/22.1" }, [], started("2026-03-19"))).toBe("missed lao-cai/22.1 2026-03-20");
    expect(found({ missed: "lao-cai/22.1" }, [], started("2026-03-20"))).toBe("missed lao-cai/22.1 2026-04-20");
    expect(found({ missed: "lao-cai/22.1" }, [], { events: [] })).toBeNull();
  });

  it("is no due day where the text names none, and heeds the cadences that have one", () => {
    const none = { every: "quarter", day: null, reason: "noDateInText" } as const;
    const missed = (calendar: RecurrenceRule["trigger"]["calendar"]) => {
      const rule = { ...monthly, trigger: { ...monthly.trigger, calendar } };
      // The check of a profile refuses a missed report that is never due.
      const profile = { ...profileOf(monthly), rules: [rule, deadline({ missed: "lao-cai/22.1" })] };
      const { duties } = evaluate({ id: "1", title: "A", events: [assigned] }, { profile, asOf: "2026-06-30" });
      return duties.find(({ topic }) => topic === "urge")?.trigger?.on ?? null;
    };
    expect(missed([none])).toBeNull();
    expect(missed([none, ...monthly.trigger.calendar])).toBe("2026-03-20");
  });

  it("is the due day of another duty, or the day on which that one was done", () => {
    const events = [at("received", "2026-03-03"), at("registered", "2026-03-09")];
    expect(found({ duty: "lao-cai/7.1", at: "due" }, events)).toBe("lao-cai/7.1 due 2026-03-04");
    expect(found({ duty: "lao-cai/7.1", at: "fulfilled" }, events)).toBe("lao-cai/7.1 fulfilled 2026-03-09");
    expect(found({ duty: "lao-cai/7.1", at: "fulfilled" }, events.slice(0, 1))).toBeNull();
    expect(found({ duty: "lao-cai/7.1", at: "due" }, [])).toBeNull();
  });
});
