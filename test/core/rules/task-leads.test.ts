import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { ledDaysOf } from "../../../src/core/rules/task-leads.js";
import type { CalendarTrigger } from "../../../src/language/rule.js";
import { contextOf } from "../../support/lives.js";
import { recurrenceRule } from "../../support/sample-rules.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** Led by Sở Y tế from Monday 2/3/2026, due Friday 20/3. */
const led = (
  events: readonly object[],
  { asOf = "2026-04-30", owedBy, more = {} }: { asOf?: string; owedBy?: CalendarTrigger["owedBy"]; more?: object } = {},
) => {
  const given = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    dueOn: "2026-03-20",
    events: [at("assigned", "2026-03-02"), ...events],
    ...more,
  };
  const rule = recurrenceRule({ per: "body", ...(owedBy === undefined ? {} : { owedBy }) });
  return ledDaysOf(rule, () => true, [contextOf(given, asOf)]);
};

/** The days of a list on which a body owes a report of its day alone. */
const owing = (found: ReturnType<typeof led>, name: string, ...days: readonly string[]): string[] => {
  const body = found.bodies.find((one) => one.name === name);
  return body === undefined ? [] : days.filter((day) => found.owes(body, dayOf(day), dayOf(day)));
};

describe("the days on which a body leads an open task", () => {
  it("begin with the assignment and end on the day before it is finished or called off", () => {
    const days = ["2026-03-01", "2026-03-02", "2026-03-12", "2026-03-13"];
    for (const type of ["completed", "cancelled"]) {
      expect(owing(led([at(type, "2026-03-13")]), "Sở Y tế", ...days), type).toEqual(["2026-03-02", "2026-03-12"]);
    }
  });

  it("go on when the finish is taken back", () => {
    const found = led([at("completed", "2026-03-13"), at("reopened", "2026-03-18")]);
    expect(owing(found, "Sở Y tế", "2026-03-12", "2026-03-13", "2026-03-17", "2026-03-18")).toEqual([
      "2026-03-12",
      "2026-03-18",
    ]);
  });

  it("pass to the new lead on the day it is given the task", () => {
    const found = led([at("reassigned", "2026-03-10", { lead: "Sở Nội vụ" })]);
    expect(owing(found, "Sở Y tế", "2026-03-09", "2026-03-10")).toEqual(["2026-03-09"]);
    expect(owing(found, "Sở Nội vụ", "2026-03-09", "2026-03-10")).toEqual(["2026-03-10"]);
  });

  it("leave out those on which it waits for an answer or is suspended by an authority", () => {
    const days = ["2026-03-04", "2026-03-05", "2026-03-08", "2026-03-09"];
    const returned = led([at("returned", "2026-03-05"), at("received", "2026-03-09")]);
    expect(owing(returned, "Sở Y tế", ...days)).toEqual(["2026-03-04", "2026-03-09"]);
    const suspended = led([at("suspended", "2026-03-05", { by: "office" }), at("resumed", "2026-03-09")]);
    expect(owing(suspended, "Sở Y tế", ...days)).toEqual(["2026-03-04", "2026-03-09"]);
    // A suspension by the lead itself stops nothing (A57).
    const own = led([at("suspended", "2026-03-05", { by: "lead" }), at("resumed", "2026-03-09")]);
    expect(owing(own, "Sở Y tế", ...days)).toEqual(days);
  });

  it("are those of co-leads alike, and of coordinators where the reading says so", () => {
    const joint = led([], { more: { lead: "Sở Y tế, Sở Nội vụ" } });
    expect(joint.bodies.map(({ name }) => name)).toEqual(["Sở Y tế", "Sở Nội vụ"]);
    const more = { coordinators: ["Sở Xây dựng"] };
    expect(led([], { more }).bodies.map(({ name }) => name)).toEqual(["Sở Y tế"]);
    expect(led([], { more, owedBy: "coordinating" }).bodies.map(({ name }) => name)).toEqual([
      "Sở Y tế",
      "Sở Xây dựng",
    ]);
  });
});

describe("a task that was finished", () => {
  it("was finished by whoever led on that day", () => {
    const found = led([at("reassigned", "2026-03-10", { lead: "Sở Nội vụ" }), at("completed", "2026-03-13")]);
    const finished = found.bodies.filter((body) => found.owes(body, dayOf("2026-03-20"), dayOf("2026-03-11")));
    expect(finished.map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
  });
});

describe("what there is to report on (A60)", () => {
  const news = (events: readonly object[], asOf?: string): string[] => {
    const found = led(events, asOf === undefined ? {} : { asOf });
    const [body] = found.bodies;
    const days = Array.from({ length: 60 }, (_, i) => dayOf("2026-03-01") + i);
    return body === undefined ? [] : days.filter((day) => found.hasNews(body, day, day - 1)).map(dateOf);
  };

  it("is a finish, feedback, and a deadline that passed: on the day after it", () => {
    expect(news([at("completed", "2026-03-13")])).toEqual(["2026-03-13"]);
    expect(news([at("feedbackReceived", "2026-03-09"), at("completed", "2026-03-13")])).toEqual([
      "2026-03-09",
      "2026-03-13",
    ]);
    expect(news([])).toEqual(["2026-03-21"]);
  });

  it("is no deadline that has not passed yet", () => {
    expect(news([], "2026-03-20")).toEqual([]);
    expect(news([], "2026-03-21")).toEqual(["2026-03-21"]);
  });

  it("is no deadline by which the result was there, or that passed while the task waited", () => {
    expect(news([at("resultIssued", "2026-03-20", { ref: "45/BC-SYT" })])).toEqual([]);
    expect(news([at("returned", "2026-03-19")])).toEqual([]);
    expect(news([at("cancelled", "2026-03-20")])).toEqual([]);
  });

  it("is no deadline that was adjusted by its own day; one adjusted after it had passed was missed", () => {
    const adjusted = (on: string) => news([at("deadlineAdjusted", on, { dueOn: "2026-04-10" })]);
    expect(adjusted("2026-03-20")).toEqual(["2026-04-11"]);
    expect(adjusted("2026-03-21")).toEqual(["2026-03-21", "2026-04-11"]);
  });
});
