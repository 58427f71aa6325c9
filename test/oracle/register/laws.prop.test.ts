import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber } from "../../support/civil.js";
import { GENERATED_TASKS } from "../size.js";
import { castOf } from "./casts.js";
import { leadsInCell } from "./cells.js";
import { allDuties } from "./check.js";
import { REGULATION_IDS, registerOpinion } from "./index.js";
import type { EventIn, RegisterIn, TaskIn } from "./input.js";
import { dutyName, isLate, line, lines, OPEN } from "./lines.js";
import { key, withoutHead } from "./names.js";
import type { DutyOpinion } from "./opinion.js";
import { plainRegister } from "./plain-records.js";
import { type Drawn, registers, respelt } from "./stories.js";

/** What holds of the second reading itself, whatever the register. */

const RUNS = Math.ceil(GENERATED_TASKS / 40);

const always = (profile: string, law: (drawn: Drawn) => void): void => {
  fc.assert(fc.property(registers(profile), law), { numRuns: RUNS });
};

const mapEvents = (register: RegisterIn, change: (event: EventIn) => EventIn): RegisterIn => ({
  ...register,
  tasks: register.tasks.map((task) => ({ ...task, events: (task.events ?? []).map(change) })),
});

const withoutEvents = (register: RegisterIn, left: string): RegisterIn => ({
  ...register,
  tasks: register.tasks.map((task) => ({ ...task, events: (task.events ?? []).filter(({ type }) => type !== left) })),
});

const withoutBy = ({ by: _, ...event }: EventIn): EventIn => event;

/** Acts that fulfil something, and the acts that start what somebody else owes. */
const FULFIL = [
  "registered",
  "progressReported",
  "resultRecorded",
  "delayExplained",
  "extensionRequested",
  "extensionAnswered",
  "urged",
  "escalated",
  "feedbackHandled",
  "feedbackReceived",
  "inspectionEnded",
  "inspectionReported",
  "inspectionNotified",
];

const renamed = (register: RegisterIn, how: number): RegisterIn => {
  const ROLES = ["office", "lead", "cityOffice", "coordinator"];
  const other = (name: string): string => (ROLES.includes(name) ? name : respelt(name, how));
  const cell = (text: string): string => text.split("; ").map(other).join("; ");
  return {
    ...register,
    tasks: register.tasks.map(
      (task): TaskIn => ({
        ...task,
        ...(task.lead === undefined ? {} : { lead: cell(task.lead) }),
        ...(task.coordinators === undefined ? {} : { coordinators: task.coordinators.map(other) }),
        events: (task.events ?? []).map((event) => ({
          ...event,
          ...(event.lead === undefined ? {} : { lead: cell(event.lead) }),
          ...(event.by === undefined ? {} : { by: other(event.by) }),
        })),
      }),
    ),
    ...(register.reports === undefined
      ? {}
      : {
          reports: register.reports.map((report) => ({
            ...report,
            ...(report.unit === undefined ? {} : { unit: other(report.unit) }),
          })),
        }),
  };
};

const everLed = ({ tasks, bodies }: RegisterIn): Set<string> => {
  const cells = tasks.flatMap(({ lead, events }) => [lead ?? "", ...(events ?? []).map((event) => event.lead ?? "")]);
  const led = cells.flatMap(leadsInCell).map((name) => withoutHead(key(name)));
  const into = (bodies ?? []).flatMap((body) => (body.into === undefined ? [] : [key(body.into)]));
  return new Set([...led, ...into]);
};

describe.each(REGULATION_IDS)("of %s the second reading", (profile) => {
  const opinionOf = (register: RegisterIn, asOf: string) => registerOpinion(profile, register, asOf);

  it("gives each duty a key of its own, a reason where none arises, and no days late where nothing is late", () => {
    always(profile, ({ register, asOf }) => {
      const all = allDuties(opinionOf(register, asOf));
      expect(all.map((duty) => duty.key).sort()).toEqual([...new Set(all.map((duty) => duty.key))].sort());
      for (const duty of all) {
        expect(duty.reason === null, line(duty)).toBe(duty.state !== "notApplicable");
        if (!isLate(duty)) expect(duty.workingDaysLate, line(duty)).toBeNull();
        if (duty.state === "owed") expect(duty.due, line(duty)).toBeNull();
      }
    });
  });

  it("calls nobody late on the due day or before it", () => {
    always(profile, ({ register, asOf }) => {
      for (const duty of allDuties(opinionOf(register, asOf)).filter(isLate)) {
        expect((duty.due ?? "9999") < asOf, line(duty)).toBe(true);
        // Of a finish that was only confirmed the day is not known.
        if (duty.state === "metLate") expect((duty.fulfilledOn ?? asOf) > (duty.due ?? ""), line(duty)).toBe(true);
      }
    });
  });

  it("begins no state before the day of effect, and none after the day judged", () => {
    always(profile, ({ register, asOf }) => {
      for (const duty of allDuties(opinionOf(register, asOf))) {
        if (duty.trigger.kind !== "state" || duty.since === null) continue;
        expect(duty.since >= castOf(profile).effect && duty.since <= asOf, line(duty)).toBe(true);
      }
    });
  });

  it("lets a body that never held a task owe nothing of a lead", () => {
    always(profile, ({ register, asOf }) => {
      const led = everLed(register);
      const strangers = allDuties(opinionOf(register, asOf)).filter(
        ({ unit, actor, state, ruleId }) =>
          unit !== null &&
          actor === "lead" &&
          OPEN.includes(state) &&
          !led.has(key(unit)) &&
          ruleId !== "hai-phong-snv/6.1.b",
      );
      expect(strangers.filter(({ unit }) => !/văn phòng|vp/iu.test(unit ?? "")).map(line)).toEqual([]);
    });
  });

  it("calls nobody late because it is not recorded who did an act", () => {
    always(profile, ({ register: drawn, asOf }) => {
      // What was late when a task was called off is no longer said, unless it had been done late before.
      const register = withoutEvents(drawn, "cancelled");
      const before = new Set(allDuties(opinionOf(register, asOf)).filter(isLate).map(dutyName));
      const bare = mapEvents(register, (event) => (FULFIL.includes(event.type) ? withoutBy(event) : event));
      // Whoever inspected, and is not named, is nobody (SEMANTICS 11); named, it may be a body that is no more.
      const isNobody = ({ actor, unit }: DutyOpinion): boolean => actor === "inspector" && unit === null;
      const after = allDuties(opinionOf(bare, asOf)).filter((duty) => isLate(duty) && !isNobody(duty));
      expect(after.filter((duty) => !before.has(dutyName(duty))).map(line)).toEqual([]);
    });
  });

  it("moves no debt backwards when a task gets a new lead", () => {
    always(profile, ({ register, asOf }) => {
      const on = addDays(asOf, -10);
      const moved: RegisterIn = {
        ...register,
        tasks: register.tasks.map((task) => ({
          ...task,
          events: [...(task.events ?? []).filter((event) => event.on < on), { type: "reassigned", on, lead: "Sở Mới" }],
        })),
      };
      const late = allDuties(opinionOf(moved, asOf)).filter(
        ({ unit, state }) => unit === "Sở Mới" && state === "overdue",
      );
      for (const duty of late) expect((duty.due ?? "") >= on, line(duty)).toBe(true);
    });
  });

  it("turns questions into debts, and nothing else, when it is told that no report was sent", () => {
    always(profile, ({ register: { reports: _, ...register }, asOf }) => {
      const unknown = allDuties(opinionOf(register, asOf));
      const none = allDuties(opinionOf({ ...register, reports: [] }, asOf));
      expect(none.map((duty) => duty.key)).toEqual(unknown.map((duty) => duty.key));
      none.forEach((duty, index) => {
        const before = unknown[index];
        if (before === undefined || line(before) === line(duty)) return;
        expect([before.state, duty.state], line(duty)).toEqual(["undetermined", "overdue"]);
      });
    });
  });

  it("says the same under other spellings of the names", () => {
    fc.assert(
      fc.property(registers(profile), fc.integer({ min: 1, max: 4 }), ({ register, asOf }, how) => {
        expect(lines(opinionOf(renamed(register, how), asOf))).toEqual(lines(opinionOf(register, asOf)));
      }),
      { numRuns: RUNS },
    );
  });

  it("says the same whatever the order of the tasks, and whatever happens after the day judged", () => {
    always(profile, ({ register, asOf }) => {
      const shuffled: RegisterIn = {
        ...register,
        tasks: [...register.tasks].reverse(),
        ...(register.reports === undefined
          ? {}
          : { reports: [...register.reports, { provision: "x/1", on: addDays(asOf, 1) }] }),
      };
      const later = mapEvents(shuffled, (event) => event);
      const more = {
        ...later,
        tasks: later.tasks.map((task) => ({
          ...task,
          events: [...(task.events ?? []), { type: "completed", on: addDays(asOf, 1) }],
        })),
      };
      expect(lines(opinionOf(more, asOf))).toEqual(lines(opinionOf(register, asOf)));
    });
  });

  it("says of a task alone what the register says of it, where no other is of its document", () => {
    always(profile, ({ register, asOf }) => {
      const apart: RegisterIn = {
        ...register,
        tasks: register.tasks.map((task, index) => ({
          ...task,
          document: { ...task.document, number: `${index}/apart` },
        })),
      };
      const together = opinionOf(apart, asOf);
      for (const task of apart.tasks) {
        const alone = opinionOf({ ...apart, tasks: [task] }, asOf);
        const own = together.tasks.filter(({ id }) => id === task.id);
        expect(lines({ ...alone, duties: [] })).toEqual(lines({ tasks: own, duties: [], questions: [] }));
      }
    });
  });

  it("keeps settled what was settled: an episode, a period, an answer to an event", () => {
    always(profile, ({ register: drawn, asOf }) => {
      // Of an act before the assignment no sentence says what follows from it, on that day or later.
      const register = plainRegister(drawn, profile);
      const settled = allDuties(opinionOf(register, asOf)).filter(
        ({ state, trigger }) => state === "met" && trigger.kind !== "day" && trigger.on !== null,
      );
      const later = new Map(allDuties(opinionOf(register, addDays(asOf, 40))).map((duty) => [duty.key, duty]));
      const lost = settled.filter((duty) => {
        const after: DutyOpinion | undefined = later.get(duty.key);
        return after !== undefined && after.state !== "met";
      });
      expect(lost.map((duty) => `${line(duty)} → ${line(later.get(duty.key) ?? duty)}`)).toEqual([]);
    });
  });

  it("takes no day off what is late: as long as nothing happens it only grows", () => {
    always(profile, ({ register, asOf }) => {
      const still = mapEvents(register, (event) => event);
      const quiet = {
        ...still,
        tasks: still.tasks.map((task) => ({
          ...task,
          events: (task.events ?? []).filter(({ on }) => dayNumber(on) <= dayNumber(asOf)),
        })),
      };
      const now = allDuties(opinionOf(quiet, asOf)).filter(
        ({ state, taskId }) => state === "overdue" && taskId !== null,
      );
      const then = new Map(allDuties(opinionOf(quiet, addDays(asOf, 7))).map((duty) => [duty.key, duty]));
      for (const duty of now) {
        const after = then.get(duty.key);
        expect(after?.state, line(duty)).toBe("overdue");
        expect(after?.workingDaysLate ?? 0, line(duty)).toBeGreaterThanOrEqual(duty.workingDaysLate ?? 0);
      }
    });
  });
});
