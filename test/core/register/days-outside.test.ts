import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import { daysOutside } from "../../../src/core/register/days-outside.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";

const { first, last, range } = vietnam;
const BEFORE = "1999-12-31";
const AFTER = "2999-12-31";
const at = (path: string, found: string) => ({ code: "outside-calendar", path, found, expected: range });

describe("the days that the calendar does not answer for", () => {
  it("are named wherever they stand, each with the id of its task", () => {
    const register = parseRegister({
      tasks: [
        { id: "A", title: "trong lịch", dueOn: "2026-01-05" },
        {
          id: "B",
          document: { issuedOn: BEFORE },
          dueOn: AFTER,
          events: [
            { type: "inspectionDecided", on: AFTER, endsOn: "2999-12-30" },
            { type: "inspectionEnded", on: "2026-01-05", minutesOn: AFTER },
            { type: "deadlineAdjusted", on: "2026-01-05", dueOn: AFTER },
          ],
        },
      ],
      meetings: [
        { type: "briefing", on: "2026-01-05" },
        { type: "briefing", on: AFTER },
      ],
      reports: [{ provision: "lao-cai/22.1", period: "1999", on: BEFORE }],
    });
    expect(daysOutside(register, vietnam)).toEqual([
      at("tasks[1].document.issuedOn (id B)", BEFORE),
      at("tasks[1].dueOn (id B)", AFTER),
      at("tasks[1].events[0].on (id B)", AFTER),
      at("tasks[1].events[0].endsOn (id B)", "2999-12-30"),
      at("tasks[1].events[1].minutesOn (id B)", AFTER),
      at("tasks[1].events[2].dueOn (id B)", AFTER),
      at("meetings[1].on", AFTER),
      at("reports[0].on", BEFORE),
    ]);
  });

  it("are not its first and its last, nor those that nobody said", () => {
    const tasks = [
      { id: "A", dueOn: last, document: { issuedOn: first } },
      { id: "B", dueOn: null },
      { id: "C", document: {} },
    ];
    expect(daysOutside(parseRegister(tasks), vietnam)).toEqual([]);
  });
});
