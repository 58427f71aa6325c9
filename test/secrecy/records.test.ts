import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/core/answers/evaluator.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import { profiles } from "../../src/profiles/index.js";
import { dondoc, fileOf } from "../cli/harness.js";
import { issuesOf } from "../support/issues.js";
import { MARK, markedTask, marksIn } from "./marked.js";

const hidden = (input: object) => {
  const issues = issuesOf(() => parseTask(input));
  expect(issues.length).toBeGreaterThan(0);
  return marksIn(JSON.stringify(issues));
};

describe("a record that does not plainly say that it is open", () => {
  const broken = { id: "1", title: MARK("title"), dueOn: MARK("day"), [MARK("key")]: 1, dueBound: MARK("bound") };

  it.each<[string, object]>([
    ["of another word", { secrecy: "mật" }],
    ["of another type", { secrecy: 1 }],
    ["of null", { secrecy: null }],
    ["of a list", { secrecy: ["none"] }],
    ["with a key in capitals", { Secrecy: "secret" }],
    ["with one capital too many", { secrecY: "none" }],
    ["with letters changed about", { secercy: "secret" }],
    ["with a Vietnamese key", { "độ mật": "Mật" }],
    ["with a Vietnamese key without marks", { do_mat: 1 }],
    ["with the key in its document", { document: { secrecy: "secret" } }],
    ["with the key in an event", { events: [{ type: "issued", on: "2026-01-05", secrecy: "secret" }] }],
    ["with a word of secrecy kept beside it", { extra: { Loại: "Tối mật" } }],
  ])("shows none of its words in an error: a degree %s", (_, more) => {
    expect(hidden({ ...broken, ...more })).toEqual([]);
    const alone = issuesOf(() => parseRegister({ tasks: [{ ...broken, ...more }], [MARK("unknown")]: 1 }));
    expect(marksIn(JSON.stringify(alone))).toEqual([]);
  });

  it("does so only then", () => {
    expect(hidden({ ...broken, secrecy: "none" })).toEqual(["zqxbound", "zqxday", "zqxkey"]);
    expect(hidden({ ...broken, extra: { "Ghi chú": "Mặt bằng" } })).toEqual(["zqxbound", "zqxday", "zqxkey"]);
  });

  it("still says which key was meant", () => {
    expect(issuesOf(() => parseTask({ id: "1", Secrecy: "secret" }))).toMatchObject([
      { code: "unknown-key", found: "•••", nearest: "secrecy" },
    ]);
  });
});

describe("a key that is given twice", () => {
  const twice = (more: string) => `[{"id":"1",${more},"${MARK("key")}":1,"${MARK("key")}":2}]`;
  const shown = async (text: string, ending: string) => marksIn((await dondoc(["check", fileOf(text, ending)])).err);

  it.each(["json", "jsonl"])("is shown in no text that may hold a classified task, as %s", async (ending) => {
    const form = (text: string) => (ending === "json" ? text : text.slice(1, -1));
    for (const more of ['"secrecy":"secret"', '"Secrecy":"none"', '"secrecy":"secret","secrecy":"none"', '"a":"Mật"']) {
      expect(await shown(form(twice(more)), ending)).toEqual([]);
    }
    expect(await shown(form(twice('"a":1').slice(0, -1)), ending)).toEqual([]);
    expect(await shown(form(twice('"secrecy":"none"')), ending)).toEqual(["zqxkey"]);
  });

  it("is shown when it is a key of registers", async () => {
    const { err } = await dondoc(["check", fileOf('[{"id":"1","secrecy":"secret","secrecy":"none"}]')]);
    expect(err).toContain("secrecy");
  });
});

describe("what a register tells of itself", () => {
  const notice = {
    code: "yearInferred",
    taskId: "O",
    row: 3,
    column: MARK("column"),
    detail: { vi: "a", en: MARK("en") },
  };
  const open = { id: "O", title: "Mở" };

  it("holds no word of the notices it was given beside a classified task", () => {
    const stranger = { ...notice, taskId: MARK("stranger") };
    const { notices } = parseRegister({ tasks: [open, markedTask()], units: [], notices: [notice, stranger] });
    expect(notices).toMatchObject([
      { code: "yearInferred", taskId: "O", row: 3 },
      { code: "yearInferred", row: 3 },
    ]);
    expect(marksIn(JSON.stringify(notices))).toEqual([]);
    expect(parseRegister({ tasks: [open], notices: [notice] }).notices).toEqual([notice]);
  });

  it("names its file only when no task is classified", async () => {
    const [secret, plain] = [fileOf([markedTask()]), fileOf([open])];
    expect((await dondoc(["check", secret])).out).not.toContain("register-");
    expect((await dondoc(["check", plain])).out).toContain("register-");
  });
});

describe("whoever an event of a classified task names", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "is no unit that owes a duty: %s",
    (_, profile) => {
      const events = [
        { type: "received", on: "2026-03-03", by: MARK("by") },
        { type: "inspectionDecided", on: "2026-03-04", by: MARK("by") },
        { type: "inspectionEnded", on: "2026-03-12", by: MARK("by") },
        { type: "feedbackReceived", on: "2026-03-13", by: MARK("by") },
      ];
      const units = (secrecy: string) =>
        marksIn(JSON.stringify(evaluate(markedTask({ events, secrecy }), { profile, asOf: "2026-03-31" }).duties));
      expect(units("secret")).not.toContain("zqxby");
    },
  );
});
