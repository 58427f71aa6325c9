import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemas from "../../src/adapters/zod/index.js";
import { parseRegister, parseTask } from "../../src/index.js";
import { EVENT_TYPES } from "../../src/language/vocabulary.js";
import { registers } from "../../src/testing/arbitraries/registers.js";
import { tasks } from "../../src/testing/arbitraries/tasks.js";
import { draws } from "../support/draws.js";
import { issuesOf } from "../support/issues.js";

/**
 * What the reader asks beyond the shape of an input: that ids are unique and that no event lies before its task. No schema says
 * it; the reader alone does.
 */
const BEYOND_SHAPE: ReadonlySet<string> = new Set(["duplicate-id", "event-before-task"]);

const isRead = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return issuesOf(read).every(({ code }) => BEYOND_SHAPE.has(code));
  }
};

/** Values of every kind that JSON knows, right for some keys and wrong for others. */
const VALUES: readonly unknown[] = [
  ...[null, undefined, true, false, 0, 1, -1, 1.5, 1e21],
  ...["", " ", "\u00a0\n", "x", "none", "secret", "on", "completed", "deadlineAdjusted", "inspectionDecided"],
  ...["2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2026-13-01", "2026-1-1", "0000-01-01"],
  ...[
    "2026-03-05T08:30:00+07:00",
    "2026-03-05T08:30:00",
    "2026-03-05 24:00Z",
    "2026-03-05T24:00:01Z",
    "2026-02-30T08:30Z",
  ],
  ...["2026-03-05T23:59:59.999-14:59", "2026-03-05T08:30+15:00", "2026-03-05T08:30+0700", "2026-03-05T8:30Z"],
  ...[[], ["x"], [""], [" "], [null], [5], ["completed"], ["nothing"], {}, { x: "y" }, { tasks: 1 }, { tasks: -1 }],
  ...[{ number: 5 }, { issuedOn: "2026-01-05" }, { vi: "x", en: "y" }, { vi: "x" }, [{}], [{ name: "Sở A" }]],
  ...[[{ type: "completed", on: "2026-03-05" }], [{ type: "completed" }], [{ type: "x", on: "2026-03-05" }]],
  ...[
    [{ type: "deadlineAdjusted", on: "2026-03-05" }],
    [{ type: "deadlineAdjusted", on: "2026-03-05", dueOn: "2026-04-01" }],
  ],
  ...[
    [{ code: "rowSkipped", detail: { vi: "x", en: "y" } }],
    [{ code: "rowSkipped", row: 0, detail: { vi: "x", en: "y" } }],
  ],
];

const KEYS = [
  ...[
    "id",
    "ordinal",
    "title",
    "document",
    "assignedBy",
    "lead",
    "coordinators",
    "monitor",
    "dueOn",
    "dueText",
    "dueBound",
  ],
  ...["secrecy", "urgent", "multiUnit", "writtenReportRequired", "events", "recordedState", "extendedTo", "extra"],
  ...["type", "on", "recordedAt", "evidence", "ref", "by", "note", "reason", "authorisedBy", "endsOn", "minutesOn"],
  ...["tasks", "bodies", "units", "meetings", "reports", "keeps", "notices", "provision", "period", "unit"],
  ...[
    "name",
    "aliases",
    "kind",
    "role",
    "partOf",
    "from",
    "to",
    "into",
    "number",
    "issuedOn",
    "signer",
    "nothing",
    "Lead",
  ],
];

/** Every object of a value, the value itself first. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
};

/** A value with a few of its parts set, taken away or spoilt. */
const spoilt = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      value,
      fc.array(
        fc.record({
          where: fc.nat(),
          key: fc.constantFrom(...KEYS),
          own: fc.boolean(),
          value: fc.constantFrom(...VALUES),
          gone: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    )
    .map(([drawn, changes]) => {
      const copy = structuredClone(drawn) as unknown;
      for (const { where, key, own, value: put, gone } of changes) {
        const objects = objectsIn(copy);
        const target = objects[where % Math.max(1, objects.length)];
        if (target === undefined) continue;
        const keys = Object.keys(target);
        const at = own && keys.length > 0 ? (keys[where % keys.length] ?? key) : key;
        if (gone) delete target[at];
        else target[at] = structuredClone(put);
      }
      return copy;
    });

/** The reader passes over what is nothing in `keeps`; the schema asks for types of event. */
const keepsNothing = (input: unknown): boolean => {
  const { keeps } = Object(input) as { readonly keeps?: unknown };
  return Array.isArray(keeps) && keeps.some((item) => item === null || item === undefined);
};

const eventOf = (event: unknown) => ({ id: "1", events: [event] });
const within = (key: string) => (item: unknown) => ({ tasks: [], [key]: [item] });

describe("the schemas of what goes in", () => {
  it("take tasks that the reader takes, and no others", () => {
    fc.assert(
      fc.property(spoilt(tasks()), (task) => {
        expect(schemas.TaskSchema.safeParse(task).success).toBe(isRead(() => parseTask(task)));
      }),
      { numRuns: draws(3_000) },
    );
  });

  it("take registers that the reader takes, and no others", () => {
    fc.assert(
      fc.property(spoilt(registers()), (register) => {
        fc.pre(!keepsNothing(register));
        expect(schemas.RegisterSchema.safeParse(register).success).toBe(isRead(() => parseRegister(register)));
      }),
      { numRuns: draws(3_000) },
    );
  });

  it.each([
    ["events", schemas.EventSchema, eventOf, { type: "assigned", on: "2026-03-05" }],
    ["bodies", schemas.BodySchema, within("bodies"), { name: "Sở Nội vụ" }],
    ["meetings", schemas.MeetingSchema, within("meetings"), { type: "regularSession", on: "2026-03-05" }],
    ["reports", schemas.ReportSchema, within("reports"), { provision: "lao-cai/22.1", on: "2026-03-05" }],
    ["notices", schemas.NoticeSchema, within("notices"), { code: "rowSkipped", detail: { vi: "x", en: "y" } }],
  ] as const)("take %s that the reader takes, and no others", (_, schema, put, good) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(isRead(() => parseRegister({ tasks: [], ...wrap(put(good)) }))).toBe(true);
    fc.assert(
      fc.property(spoilt(fc.constant(good)), (part) => {
        expect(schema.safeParse(part).success).toBe(isRead(() => parseRegister({ tasks: [], ...wrap(put(part)) })));
      }),
      { numRuns: draws(2_000) },
    );
  });

  it("take every type of event, and ask for the day that one type alone carries", () => {
    for (const type of EVENT_TYPES)
      expect(schemas.EventSchema.safeParse({ type, on: "2026-03-05", dueOn: "2026-03-09" }).success).toBe(
        type === "deadlineAdjusted",
      );
  });
});

/** A task alone as a register of it. */
const wrap = (input: object): object => ("tasks" in input ? input : { tasks: [input] });

describe("every schema", () => {
  const all = Object.entries(schemas);

  it.each(all)("%s is a Standard Schema", async (_, schema) => {
    const { version, vendor, validate } = schema["~standard"];
    expect([version, vendor]).toEqual([1, "zod"]);
    expect((await validate(Symbol("nothing"))).issues?.length).toBeGreaterThan(0);
  });

  it.each(all)("%s is JSON Schema too, as OpenAPI 3.1 and 3.0 take it", (_, schema) => {
    for (const io of ["input", "output"] as const)
      for (const target of ["draft-2020-12", "openapi-3.0"] as const)
        expect(Object.keys(z.toJSONSchema(schema, { io, target })).length).toBeGreaterThan(1);
  });
});
