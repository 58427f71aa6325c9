import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import { laoCai } from "../../../src/profiles/index.js";
import { unfrozenPaths } from "../../../src/testing/support/structure.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { same } from "../../support/same-in-both.js";

const task = (rest: object = {}) => ({ id: "1", title: "Báo cáo", ...rest });

describe("what a task may not be", () => {
  it("has no key that is not known; the nearest known one is named", () => {
    expect(issuesOf(() => parseTask(task({ dueon: "2026-03-02" })))).toMatchObject([
      { code: "unknown-key", path: "dueon", found: "dueon", nearest: "dueOn" },
    ]);
    expect(issuesOf(() => parseTask(task({ document: { isuedOn: "2026-03-02" } })))).toMatchObject([
      { code: "unknown-key", path: "document.isuedOn", nearest: "issuedOn" },
    ]);
    expect(
      issuesOf(() => parseTask(task({ events: [{ type: "issued", on: "2026-01-05", recorded: "2026-01-05" }] }))),
    ).toMatchObject([{ code: "unknown-key", path: "events[0].recorded", nearest: "recordedAt" }]);
  });

  it("has no key of the prototype either", () => {
    const polluted = JSON.parse('{ "id": "1", "__proto__": { "secrecy": "secret" }, "constructor": {} }');
    // One of them speaks of secrecy: neither is shown.
    expect(codesOf(() => parseTask(polluted)).sort()).toEqual(["unknown-key •••", "unknown-key •••"]);
    expect(codesOf(() => parseTask(Object.create({ id: "1" })))).toEqual(["wrong-type"]);
  });

  it("has no event of a type that is not known", () => {
    expect(issuesOf(() => parseTask(task({ events: [{ type: "complete", on: "2026-03-02" }] })))).toMatchObject([
      { code: "unknown-name", path: "events[0].type", found: "complete", nearest: "completed" },
    ]);
    expect(issuesOf(() => parseTask(task({ secrecy: "topsecret" })))).toMatchObject([
      { code: "unknown-name", path: "secrecy", nearest: "topSecret" },
    ]);
  });

  it.each([
    ["2026-02-30", "impossible-date"],
    ["22/11/2026", "not-a-date"],
    ["2026-11-22T00:00:00Z", "not-a-date"],
    [new Date("2026-11-22"), "date-object"],
    [20261122, "wrong-type"],
  ])("has no deadline %s", (dueOn, code) => {
    expect(codesOf(() => parseTask(task({ dueOn })))).toEqual([`${code} dueOn`]);
    expect(codesOf(() => parseTask(task({ document: { issuedOn: dueOn } })))).toEqual([`${code} document.issuedOn`]);
    expect(codesOf(() => parseTask(task({ events: [{ type: "issued", on: dueOn }] })))).toEqual([
      `${code} events[0].on`,
    ]);
  });

  it.each([
    ["2026-11-22T10:00:00", "instant-without-offset"],
    ["2026-02-30T10:00:00Z", "impossible-date"],
    [new Date(0), "date-object"],
  ])("was not recorded at %s", (recordedAt, code) => {
    expect(codesOf(() => parseTask(task({ events: [{ type: "issued", on: "2026-01-05", recordedAt }] })))).toEqual([
      `${code} events[0].recordedAt`,
    ]);
  });

  it("has no event before it exists, but for those that close it, which are findings", () => {
    const events = [
      { type: "issued", on: "2026-01-05" },
      { type: "registered", on: "2026-01-04" },
      { type: "completed", on: "2026-01-04" },
    ];
    expect(issuesOf(() => parseTask(task({ events })))).toMatchObject([
      {
        code: "event-before-task",
        path: "events[1].on",
        found: "registered 2026-01-04",
        expected: same("≥ 2026-01-05 (issued)"),
      },
    ]);
    const document = { issuedOn: "2026-01-05" };
    expect(codesOf(() => parseTask(task({ document, events: [{ type: "urged", on: "2026-01-04" }] })))).toEqual([
      "event-before-task events[0].on",
    ]);
  });

  it("has an event with a type and a day, and a new deadline where one is set", () => {
    expect(codesOf(() => parseTask(task({ events: [{}] })))).toEqual([
      "missing events[0].type",
      "missing events[0].on",
    ]);
    expect(codesOf(() => parseTask(task({ events: [{ type: "deadlineAdjusted", on: "2026-01-05" }] })))).toEqual([
      "missing events[0].dueOn",
    ]);
    expect(
      codesOf(() => parseTask(task({ events: [{ type: "deadlineAdjusted", on: "2026-01-05", dueOn: null }] }))),
    ).toEqual(["missing events[0].dueOn"]);
    expect(
      codesOf(() => parseTask(task({ events: [{ type: "urged", on: "2026-01-05", dueOn: "2026-02-05" }] }))),
    ).toEqual(["unknown-key events[0].dueOn"]);
  });

  it.each([
    [{ id: 7 }, "wrong-type id"],
    [{ id: " " }, "missing id"],
    [{ id: null }, "missing id"],
    [{ urgent: "yes" }, "wrong-type urgent"],
    [{ coordinators: "Sở Nội vụ" }, "wrong-type coordinators"],
    [{ coordinators: [7] }, "wrong-type coordinators[0]"],
    [{ events: {} }, "wrong-type events"],
    [{ events: [null] }, "wrong-type events[0]"],
    [{ document: [] }, "wrong-type document"],
    [{ extra: { a: 1 } }, "wrong-type extra.a"],
    [{ dueBound: "until" }, "unknown-name dueBound"],
  ])("is not %j", (rest, expected) => {
    expect(codesOf(() => parseTask(task(rest)))).toEqual([expected]);
  });

  it("shows no words of a title, a name or a note in an error, only what kind of thing was found", () => {
    const wrong = task({
      title: ["MARKER"],
      assignedBy: { MARKER: 1 },
      secrecy: "secret",
      events: [{ type: "urged", on: "2026-01-05", note: ["MARKER"] }],
    });
    const messages = issuesOf(() => parseTask(wrong)).flatMap(({ message, path }) => [message.vi, message.en, path]);
    expect(messages).toHaveLength(9);
    expect(messages.filter((text) => text.includes("MARKER"))).toEqual([]);
  });
});

describe("what a register may not be", () => {
  it("has no two tasks with one id", () => {
    expect(issuesOf(() => parseRegister([task(), task({ id: "2" }), task()]))).toMatchObject([
      { code: "duplicate-id", path: "tasks[2].id", found: "1", expected: same("tasks[0].id") },
    ]);
  });

  it.each([
    [null, "wrong-type"],
    ["tasks", "wrong-type"],
    [{}, "missing tasks"],
    [{ tasks: {} }, "wrong-type tasks"],
    [{ tasks: [null] }, "wrong-type tasks[0]"],
    [{ tasks: [], task: [] }, "unknown-key task"],
    [{ tasks: [], meetings: [{ type: "session", on: "2026-01-05" }] }, "unknown-name meetings[0].type"],
    [{ tasks: [], meetings: [{ type: "briefing" }] }, "missing meetings[0].on"],
    [{ tasks: [], reports: [{ provision: "lao-cai/22.1", period: "2026-Q1" }] }, "missing reports[0].on"],
    [{ tasks: [], units: [""] }, "missing units[0]"],
  ])("is not %j", (input, expected) => {
    expect(codesOf(() => parseRegister(input))).toEqual([expected]);
  });

  it("reports everything that is wrong with it at once, each with its place", () => {
    const register = {
      tasks: [
        task({ dueOn: "2026-02-30", tittle: "x" }),
        task({
          events: [
            { type: "issued", on: "2026-01-05" },
            { type: "urge", on: "2026-01-06" },
            { type: "urged", on: "2026-01-04" },
          ],
        }),
        { title: "no id", dueOn: new Date(0) },
      ],
      meetings: [{ type: "briefing", on: "tomorrow" }],
    };
    const expected = [
      "unknown-key tasks[0].tittle",
      "impossible-date tasks[0].dueOn",
      "unknown-name tasks[1].events[1].type",
      "event-before-task tasks[1].events[2].on",
      "missing tasks[2].id",
      "date-object tasks[2].dueOn",
      "duplicate-id tasks[1].id",
      "not-a-date meetings[0].on",
    ];
    expect(codesOf(() => parseRegister(register)).sort()).toEqual(expected.sort());
  });

  it("gives each message in both languages, with the place in front", () => {
    const [issue] = issuesOf(() => parseRegister([task({ dueon: "2026-03-02" })]));
    expect(issue?.message.en).toMatch(
      /^tasks\[0\]\.dueon: key "dueon" is not known; known keys: id, title, .* Did you mean "dueOn"\?$/,
    );
    expect(issue?.message.vi).toMatch(
      /^tasks\[0\]\.dueon: khóa “dueon” không được biết; .* Có phải ý bạn là “dueOn”\?$/,
    );
  });
});

describe("what a register becomes", () => {
  it("is frozen in every part, with a stand-in for all that was left out", () => {
    const register = parseRegister([
      task({
        document: { issuedOn: "2026-01-05" },
        lead: "Sở Nội vụ",
        events: [{ type: "urged", on: "2026-02-02", evidence: ["1/CV"] }],
      }),
    ]);
    expect(unfrozenPaths(register)).toEqual([]);
    expect(register.tasks[0]).toMatchObject({
      coordinators: [],
      dueOn: null,
      secrecy: "none",
      urgent: false,
      extra: {},
      monitor: null,
    });
    expect(register).toMatchObject({ bodies: [], meetings: [], units: [], notices: [] });
  });

  it("tells that no reports are kept from that none was sent, and that all events are kept unless it says which", () => {
    expect(parseRegister({ tasks: [] })).toMatchObject({ reports: null, keeps: null });
    expect(parseRegister({ tasks: [], reports: [], keeps: ["completed"] })).toMatchObject({
      reports: [],
      keeps: ["completed"],
    });
  });

  it("may hold a report that names no period: which it counts for is judged by its day", () => {
    const reports = [{ provision: "lao-cai/22.1", on: "2026-03-18" }];
    expect(parseRegister({ tasks: [], reports }).reports).toEqual([
      { provision: "lao-cai/22.1", period: null, unit: null, on: "2026-03-18" },
    ]);
  });

  it("keeps events in the order they were written in, and adds none for the document", () => {
    const events = [
      { type: "urged", on: "2026-03-02" },
      { type: "registered", on: "2026-02-02" },
    ];
    expect(parseTask(task({ document: { issuedOn: "2026-01-05" }, events })).events).toEqual(events);
  });

  it("does not change with the input, nor does the input change with it", () => {
    const input = { tasks: [task({ coordinators: ["A"], events: [{ type: "issued", on: "2026-01-05" }] })] };
    const before = JSON.stringify(input);
    const register = parseRegister(input);
    Object.assign(input.tasks[0] ?? {}, { title: "Khác", coordinators: ["B"] });
    expect(register.tasks[0]).toMatchObject({ title: "Báo cáo", coordinators: ["A"] });
    expect(JSON.stringify(parseRegister(JSON.parse(before)))).toBe(JSON.stringify(register));
  });

  it("brings text into Unicode NFC", () => {
    const decomposed = "Sở Nội vụ".normalize("NFD");
    const register = parseRegister({ tasks: [task({ lead: decomposed })], units: [decomposed] });
    expect([register.tasks[0]?.lead, ...register.units]).toEqual(["Sở Nội vụ", "Sở Nội vụ"]);
  });

  it("keeps a deadline that lies before its document, and says so", () => {
    const register = parseRegister([task({ dueOn: "2026-01-04", document: { issuedOn: "2026-01-05" } })]);
    expect(register.notices).toMatchObject([{ code: "deadlineBeforeDocument", taskId: "1" }]);
    expect(register.tasks[0]?.dueOn).toBe("2026-01-04");
  });

  it("is read once: a parsed task is evaluated as the raw one is", () => {
    const raw = task({ dueOn: "2026-03-04", events: [{ type: "issued", on: "2026-01-05" }] });
    const options = { profile: laoCai, asOf: "2026-03-05" };
    expect(evaluate(parseTask(raw), options)).toEqual(evaluate(raw, options));
  });
});
