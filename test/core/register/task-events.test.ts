import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { dayOf } from "../../../src/calendar/index.js";
import { checkTask, parseTask } from "../../../src/core/register/parse-task.js";
import { EVENT_TYPES } from "../../../src/language/vocabulary.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { same } from "../../support/same-in-both.js";

const checked = (rest: object) => checkTask({ id: "1", ...rest });
const parsed = (...events: unknown[]) => parseTask({ id: "1", events });
const problems = (...events: unknown[]) => codesOf(() => parsed(...events));
const ON = { on: "2026-01-05" };

describe("what an event says", () => {
  it.each([
    { type: "urged", ...ON },
    { type: "urged", ...ON, recordedAt: "2026-01-06" },
    { type: "urged", ...ON, recordedAt: "2026-01-06T08:30:00+07:00", evidence: ["1/CV", "2/CV"] },
    { type: "feedbackHandled", ...ON, ref: "q1", by: "office", note: "đã trả lời" },
    { type: "deadlineAdjusted", ...ON, dueOn: "2026-02-02", reason: "mưa lũ", authorisedBy: "Chủ tịch" },
    { type: "reassigned", ...ON, lead: "Sở B" },
    { type: "inspectionDecided", ...ON, endsOn: "2026-02-02" },
    { type: "inspectionEnded", ...ON, minutesOn: "2026-01-06" },
  ])("is kept as it was given: %j", (event) => {
    expect(parsed(event).events).toStrictEqual([event]);
  });

  it("leaves no key for what is null", () => {
    const event = { type: "urged", ...ON, note: null, ref: null, dueOn: null, recordedAt: null };
    expect(parsed(event).events).toStrictEqual([{ type: "urged", ...ON }]);
  });

  it.each([
    ["dueOn", "deadlineAdjusted"],
    ["endsOn", "inspectionDecided"],
    ["minutesOn", "inspectionEnded"],
  ])("is no day %s, but for %s", (key, type) => {
    expect(issuesOf(() => parsed({ type: "urged", ...ON, [key]: "2026-02-02" }))).toMatchObject([
      {
        code: "unknown-key",
        path: `events[0].${key}`,
        found: key,
        expected: both(`chỉ dùng với ${type}`, `only with ${type}`),
      },
    ]);
  });

  it("is read to its end, though its type or its day cannot be", () => {
    expect(problems({ ...ON, note: 7 })).toEqual(["missing events[0].type", "wrong-type events[0].note"]);
    expect(problems({ type: "urged", note: 7 })).toEqual(["missing events[0].on", "wrong-type events[0].note"]);
    expect(problems({ type: "deadlineAdjusted", ...ON, dueOn: "2026-02-30" })).toEqual([
      "impossible-date events[0].dueOn",
    ]);
    expect(problems({ type: "urged", ...ON, evidence: [7] })).toEqual(["wrong-type events[0].evidence[0]"]);
  });

  it("is read as numbers: its day, the day of its record, the new deadline, the place of its type", () => {
    const event = { type: "deadlineAdjusted", ...ON, dueOn: "2026-02-02", recordedAt: "2026-01-06T18:00:00Z" };
    expect(checked({ events: [event] }).events).toStrictEqual([
      {
        type: "deadlineAdjusted",
        place: EVENT_TYPES.indexOf("deadlineAdjusted"),
        day: dayOf("2026-01-05"),
        // 01:00 of the next day in Viet Nam.
        recorded: dayOf("2026-01-07"),
        source: event,
        index: 0,
        newDue: dayOf("2026-02-02"),
      },
    ]);
    expect(checked({ events: [{ type: "urged", ...ON }] }).events).toMatchObject([{ recorded: null, newDue: null }]);
  });
});

describe("the issue that the date of a document implies", () => {
  const issues = (...events: object[]) =>
    checked({ document: { issuedOn: "2026-01-05" }, events })
      .events.filter(({ type }) => type === "issued")
      .map(({ source, index }) => [source.on, index]);

  it("stands before all events, in the history and not in the record", () => {
    const { task, events } = checked({ document: { issuedOn: "2026-01-05" } });
    expect(task.events).toEqual([]);
    expect(events).toStrictEqual([
      {
        type: "issued",
        place: EVENT_TYPES.indexOf("issued"),
        day: dayOf("2026-01-05"),
        recorded: null,
        source: { type: "issued", on: "2026-01-05" },
        index: -1,
        newDue: null,
      },
    ]);
  });

  it("is said by an issue of that day or before", () => {
    expect(issues({ type: "issued", on: "2026-01-05" })).toEqual([["2026-01-05", 0]]);
    expect(issues({ type: "issued", on: "2026-01-04" })).toEqual([["2026-01-04", 0]]);
  });

  it("is not said by a later issue, nor by another event", () => {
    expect(issues({ type: "issued", on: "2026-01-06" })).toEqual([
      ["2026-01-05", -1],
      ["2026-01-06", 0],
    ]);
    expect(issues({ type: "assigned", on: "2026-01-05" })).toEqual([["2026-01-05", -1]]);
  });

  it("comes first on its day, and before the position of the others", () => {
    const events = [
      { type: "assigned", on: "2026-01-05" },
      { type: "completed", on: "2026-01-04" },
    ];
    expect(checked({ document: { issuedOn: "2026-01-05" }, events }).events.map(({ index }) => index)).toEqual([
      1, -1, 0,
    ]);
  });
});

describe("the order of events", () => {
  it("is that of their days, and of their positions on one day", () => {
    const days = ["2026-01-07", "2026-01-05", "2026-01-06", "2026-01-05", "2026-01-06", "2026-01-05"];
    const events = days.map((on) => ({ type: "progressReported", on }));
    expect(checked({ events }).events.map(({ index }) => index)).toEqual([1, 3, 5, 2, 4, 0]);
  });

  it.each(["issued", "assigned", "received"])("begins with the task, as by %s", (type) => {
    const opening = { type, ...ON };
    expect(issuesOf(() => parsed(opening, { type: "urged", on: "2026-01-04" }))).toMatchObject([
      {
        code: "event-before-task",
        path: "events[1].on",
        found: "urged 2026-01-04",
        expected: same(`≥ 2026-01-05 (${type})`),
      },
    ]);
    expect(parsed({ type: "urged", ...ON }, opening).events).toHaveLength(2);
  });

  it.each(["completed", "confirmed", "cancelled"])("may have %s before the task, which is a finding", (type) => {
    expect(parsed({ type: "issued", ...ON }, { type, on: "2026-01-04" }).events).toHaveLength(2);
  });

  it("is not asked for where nothing opens the task", () => {
    expect(parsed({ type: "urged", ...ON }, { type: "registered", on: "2026-01-04" }).events).toHaveLength(2);
  });

  it("leaves out an event whose day does not exist, which is a problem already", () => {
    const events = [
      { type: "issued", ...ON },
      { type: "urged", on: "2026-02-30" },
    ];
    expect(problems(...events)).toEqual(["impossible-date events[1].on"]);
    expect(problems({ type: "issued", ...ON }, null)).toEqual(["wrong-type events[1]"]);
  });
});
