import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/all-commands.js";
import { FORMATS } from "../../src/cli/session.js";
import { agenda } from "../../src/core/answers/agenda.js";
import { evaluate, evaluateRegister } from "../../src/core/answers/evaluator.js";
import { explain } from "../../src/core/answers/explain.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import { DondocError } from "../../src/errors.js";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { EVENT_TYPES, SECRECIES } from "../../src/language/vocabulary.js";
import { profiles } from "../../src/profiles/index.js";
import { dondoc, fileOf } from "../cli/harness.js";
import { someOf } from "../support/draws.js";
import {
  MARK,
  marked,
  markedTask,
  marksIn,
  marksUnder,
  SHEET,
  SHEET_OF_MISPRINTS,
  TEXT_PATHS,
  withValue,
} from "./marked.js";

const AS_OF = "2026-03-31";
const CLASSIFIED = SECRECIES.filter((secrecy) => secrecy !== "none");
const register = { tasks: CLASSIFIED.map((secrecy) => markedTask({ id: `M-${secrecy}`, secrecy })) };

/** Everything an error shows, or the value when there is none. */
const shownBy = (act: () => unknown): string => {
  try {
    return JSON.stringify(act()) ?? "";
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    return [error.message, error.stack, JSON.stringify(error.issues), error.describe("vi"), error.describe("en")].join(
      "\n",
    );
  }
};

describe("the words of a classified task", () => {
  it("are marked in every text of the record but its id", () => {
    const marks = marksIn(JSON.stringify(parseTask(markedTask())));
    expect(marks.length).toBeGreaterThan(12);
    expect(marksIn(JSON.stringify(parseTask(marked)))).toEqual(marks);
  });

  describe.each(PROFILE_IDS)("under %s", (id) => {
    const profile = profiles.find((candidate) => candidate.id === id) ?? profiles[0];
    if (profile === undefined) throw new Error("there are no profiles");

    it.each(CLASSIFIED)("are nowhere in the evaluation of a task that is %s", (secrecy) => {
      expect(marksUnder(id, JSON.stringify(evaluate(markedTask({ secrecy }), { profile, asOf: AS_OF })))).toEqual([]);
    });

    it("are nowhere in the evaluation, whichever event comes last", () => {
      for (const type of EVENT_TYPES) {
        const task = markedTask();
        const more = type === "deadlineAdjusted" ? { dueOn: "2026-05-04" } : {};
        const last = {
          type,
          on: "2026-03-30",
          note: MARK("note"),
          reason: MARK("reason"),
          ref: MARK("ref"),
          by: MARK("by"),
          ...more,
        };
        const result = evaluate({ ...task, events: [...task.events, last] }, { profile, asOf: AS_OF });
        expect({ type, marks: marksUnder(id, JSON.stringify(result)) }).toEqual({ type, marks: [] });
      }
    });

    it("are nowhere in the evaluation of a register, its summary and its worklist", () => {
      const evaluation = evaluateRegister(register, { profile, asOf: AS_OF, from: "2026-01-01" });
      expect(marksUnder(id, JSON.stringify(evaluation))).toEqual([]);
      expect(marksUnder(id, JSON.stringify(agenda(evaluation)))).toEqual([]);
    });

    it("are nowhere in the explanation of any provision", () => {
      for (const provision of new Set(profile.rules.map((rule) => rule.provision))) {
        const explanation = explain(markedTask(), { profile, asOf: AS_OF, provision });
        expect({ provision, marks: marksUnder(id, JSON.stringify(explanation)) }).toEqual({ provision, marks: [] });
      }
    });
  });

  it("name the lead only where the regulation lets it be recorded", () => {
    for (const profile of profiles) {
      const allowed = profile.secrecy?.allowed.includes("lead") === true;
      const { lead, coordinators, duties } = evaluate(markedTask(), { profile, asOf: AS_OF });
      expect({ id: profile.id, lead, coordinators }).toEqual({
        id: profile.id,
        lead: allowed ? MARK("lead") : null,
        coordinators: [],
      });
      expect(duties.some(({ unit }) => unit !== null)).toBe(allowed);
    }
  });

  it("put no body that they alone name into a list of the register", () => {
    const { units, bodies, notices } = parseRegister(register);
    expect({ units, bodies, notices }).toEqual({ units: [], bodies: [], notices: [] });
  });

  it("leave the reports of a body that they alone name owed, under its role and place", () => {
    const profile = profiles.find(({ id }) => id === "kon-tum-snn") ?? expect.fail("kon-tum-snn");
    const reportsOf = (...tasks: readonly object[]) =>
      evaluateRegister({ tasks }, { profile, asOf: AS_OF })
        .register.duties.filter(({ ruleId, actor }) => ruleId === "kon-tum-snn/19.1" && actor === "lead")
        .map(({ key, unit }) => [key.split("/").at(-1), unit]);
    const secret = markedTask({ secrecy: "secret" });
    const hidden = reportsOf(secret);
    expect(hidden.length).toBeGreaterThan(0);
    expect(new Set(hidden.map(([bearer]) => bearer))).toEqual(new Set(["lead"]));
    expect(new Set(hidden.map(([, unit]) => unit))).toEqual(new Set([null]));
    // A task that is not classified, or a list of bodies, names it for everybody.
    const openly = reportsOf(secret, markedTask({ id: "M-open", secrecy: "none" }));
    expect(new Set(openly.map(([, unit]) => unit))).toEqual(new Set([MARK("lead")]));
  });

  it("keep the days of a changed deadline, without what was written about it", () => {
    const profile = profiles[0] as (typeof profiles)[number];
    expect(evaluate(markedTask(), { profile, asOf: AS_OF }).dueOn.adjustments).toEqual([
      { on: "2026-03-09", dueOn: "2026-04-30", reason: null, authorisedBy: null },
    ]);
    const open = evaluate(markedTask({ secrecy: "none" }), { profile, asOf: AS_OF });
    expect(open.dueOn.adjustments[0]?.reason).toBe(MARK("reason"));
  });
});

describe("an error about a classified task", () => {
  const WRONG: readonly (readonly [string, unknown])[] = [
    ["an object", { [MARK("key")]: MARK("value") }],
    ["an array in an array", [[MARK("value")]]],
    ["a number", 5],
    ["true", true],
  ];

  it.each(TEXT_PATHS)("never shows what stands in %s when its type is wrong", (path) => {
    for (const [kind, value] of WRONG) {
      const task = withValue(markedTask(), path, value);
      const alone = shownBy(() => parseTask(task).id);
      const together = shownBy(() => parseRegister({ tasks: [task] }).tasks.length);
      expect({ kind, alone: alone.includes("wrong-type") }).toEqual({ kind, alone: true });
      expect({ kind, marks: marksIn(alone + together) }).toEqual({ kind, marks: [] });
    }
  });

  it("never shows a heading of its own when what stands under it is of the wrong type", () => {
    const shown = shownBy(
      () => parseTask(markedTask({ extra: { [`${MARK("heading")}.a`]: 5, note: 6 } } as object)).id,
    );
    expect(shown).toContain("wrong-type");
    expect(marksIn(shown)).toEqual([]);
  });

  it("never shows its words when a day lies outside the calendar", () => {
    const task = markedTask({ dueOn: "2050-12-31" });
    for (const profile of profiles) {
      expect(
        marksUnder(
          profile.id,
          shownBy(() => evaluate(task, { profile, asOf: "2050-12-31" })),
        ),
      ).toEqual([]);
      expect(marksIn(shownBy(() => evaluateRegister([task], { profile, asOf: "2051-01-01" }).asOf))).toEqual([]);
    }
  });

  it("never shows its words when two tasks bear one id, or an event comes too early", () => {
    const early = { type: "progressReported", on: "2020-01-01", note: MARK("note"), evidence: [MARK("evidence")] };
    const task = markedTask();
    const tasks = [task, task, { ...task, id: "M-2", events: [early, ...task.events] }];
    expect(marksIn(shownBy(() => parseRegister({ tasks }).tasks.length))).toEqual([]);
  });

  it.each([
    ["dueOn", { dueOn: MARK("word") }],
    ["document.issuedOn", { document: { issuedOn: MARK("word") } }],
    ["dueBound", { dueBound: MARK("word") }],
    ["the day of an event", { events: [{ type: "issued", on: MARK("word") }] }],
    ["the type of an event", { events: [{ type: MARK("word"), on: "2026-01-05" }] }],
    ["the instant of an event", { events: [{ type: "issued", on: "2026-01-05", recordedAt: MARK("word") }] }],
    ["an unknown key", { [MARK("key")]: "1" }],
    ["an unknown key with dots in it", { [`${MARK("key")}.a.${MARK("other")}`]: "1" }],
    ["a long unknown key with dots in it", { [`${MARK("key")}.${"a".repeat(100)}.${MARK("other")}`]: "1" }],
    ["an unknown key of an event", { events: [{ type: "issued", on: "2026-01-05", [MARK("key")]: 1 }] }],
    ["the degree of secrecy itself", { secrecy: MARK("word") }],
  ])("never shows words that stand where a day or a word of a closed list should stand: %s", (_, wrong) => {
    const shown = shownBy(() => parseTask(markedTask(wrong)).id);
    expect(shown).toContain("•••");
    expect(marksIn(shown)).toEqual([]);
  });
});

describe("the command line", () => {
  const json = fileOf(register);
  const text = JSON.stringify(register);
  const FILES: readonly (readonly [string, string])[] = [
    ["JSON", json],
    ["JSON Lines", fileOf(register.tasks.map((task) => JSON.stringify(task)).join("\n"), "jsonl")],
    ["CSV", fileOf(SHEET.map((row) => row.join(",")).join("\n"), "csv")],
  ];
  const BROKEN: readonly (readonly [string, string])[] = [
    ["JSON cut off in the title", fileOf(text.slice(0, text.indexOf(MARK("title")) + 6))],
    ["JSON with a line break in the title", fileOf(text.replace(MARK("title"), `${MARK("title")}\n`))],
    ["JSON with a stray word", fileOf(text.replace(`"${MARK("title")}"`, MARK("title")))],
    ["a title of the wrong type", fileOf([withValue(markedTask(), "title", { [MARK("key")]: MARK("value") })])],
    ["CSV with words for a day", fileOf(SHEET_OF_MISPRINTS.map((row) => row.join(",")).join("\n"), "csv")],
  ];
  /** What a command asks for besides. */
  const besides = (name: string, id: string): readonly string[] => {
    if (name === "harmonise") return ["--act", "registerTask", "--candidate", "limit.workingDays=5"];
    // The layer above.
    return name === "layers" ? ["--profile", id === "lao-cai" ? "can-tho" : "lao-cai"] : [];
  };
  /** Asks a register many times over: of each way of reading one file is enough, for all commands read alike. */
  const SLOW = new Set(["sensitivity", "harmonise", "recalculate"]);
  // The file of `profile list` is a regulation.
  const readsFile = COMMANDS.filter(({ args, name }) => args.includes("FILE") && name !== "list");
  const linesOf = (kind: string, file: string, id: string): string[][] =>
    readsFile.flatMap(({ name, group }) => {
      if (SLOW.has(name) && kind !== "JSON" && kind !== "CSV with words for a day") return [];
      const line = [
        ...(group === undefined ? [] : [group]),
        name,
        file,
        "--profile",
        id,
        "--as-of",
        AS_OF,
        ...besides(name, id),
      ];
      return name === "explain" ? CLASSIFIED.map((secrecy) => [...line, "--task", `M-${secrecy}`]) : [line];
    });
  const cases = PROFILE_IDS.flatMap((id) =>
    FORMATS.flatMap((format) => (["vi", "en"] as const).map((lang) => [id, format, lang] as const)),
  );

  it.each(someOf(cases))("shows none of them under %s as %s in %s", async (id, format, lang) => {
    for (const [kind, file] of [...FILES, ...BROKEN]) {
      for (const line of linesOf(kind, file, id)) {
        const { code, out, err } = await dondoc([...line, "--format", format, "--lang", lang]);
        const at = `${kind}: ${line.filter((word) => word !== file).join(" ")}`;
        expect({ at, marks: marksUnder(id, `${out}\n${err}`) }).toEqual({ at, marks: [] });
        if (kind === "JSON") expect({ at, code }).toEqual({ at, code: 0 });
      }
    }
  });

  it("shows the title of a task that is not classified: the marks are there to be seen", async () => {
    const file = fileOf([markedTask({ secrecy: "none" })]);
    const { out } = await dondoc(["evaluate", file, "--profile", "lao-cai", "--as-of", AS_OF]);
    expect(marksIn(out)).toContain(MARK("title"));
  });

  it("refuses what cannot be read", async () => {
    for (const [kind, file] of BROKEN) {
      const { code } = await dondoc(["check", file]);
      expect({ kind, code }).toEqual({ kind, code: 2 });
    }
  });

  it("counts a classified task like any other", async () => {
    const { out } = await dondoc(["evaluate", json, "--profile", "lao-cai", "--as-of", AS_OF, "--format", "json"]);
    const { tasks } = JSON.parse(out) as { tasks: { id: string; title: string | null }[] };
    expect(tasks.map(({ id, title }) => [id, title])).toEqual(CLASSIFIED.map((secrecy) => [`M-${secrecy}`, null]));
  });
});
