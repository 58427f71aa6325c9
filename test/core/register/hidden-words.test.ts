import { describe, expect, it } from "vitest";
import { parseRegister } from "../../../src/core/register/parse-register.js";
import { parseTask } from "../../../src/core/register/parse-task.js";
import type { Issue } from "../../../src/errors.js";
import { issuesOf } from "../../support/issues.js";

const HIDDEN = "•••";
const SECRET = { id: "1", secrecy: "secret" };

/** The one problem of a task. */
const issueOf = (task: object): Issue | undefined => {
  const [issue, ...others] = issuesOf(() => parseTask(task));
  expect(others).toEqual([]);
  return issue;
};

describe("a problem of a classified task", () => {
  it.each([
    [{ zqx: 1 }, HIDDEN],
    [{ "zqx.zqx": 1 }, HIDDEN],
    [{ document: { "zqx.zqx": 1 } }, `document.${HIDDEN}`],
    [{ events: [{ type: "urged", on: "2026-01-05", "zqx.zqx": 1 }] }, `events[0].${HIDDEN}`],
  ])("hides a key that is not known, and keeps its place: %j", (part, path) => {
    const issue = issueOf({ ...SECRET, ...part });
    expect(issue).toMatchObject({ code: "unknown-key", path, found: HIDDEN });
  });

  it("hides the day of another type of event, too", () => {
    const events = [{ type: "urged", on: "2026-01-05", endsOn: "2026-01-06" }];
    expect(issueOf({ ...SECRET, events })).toMatchObject({
      code: "unknown-key",
      path: `events[0].${HIDDEN}`,
      found: HIDDEN,
    });
  });

  it("shows what kind of thing a wrong value is, and its place among the keys of a task", () => {
    expect(issueOf({ ...SECRET, title: 7 })).toMatchObject({ code: "wrong-type", path: "title", found: "number" });
  });

  it("hides the heading of a column, of whatever kind its words are", () => {
    expect(issueOf({ ...SECRET, extra: { "zqx.zqx": 7 } })).toMatchObject({
      code: "wrong-type",
      path: `extra.${HIDDEN}`,
      found: "number",
    });
  });

  it("hides the heading of a column whose words are too long", () => {
    expect(issueOf({ ...SECRET, extra: { "zqx.zqx": "x".repeat(100_001) } })).toMatchObject({
      code: "out-of-range",
      path: `extra.${HIDDEN}`,
      found: HIDDEN,
    });
  });

  it("shows nothing found where nothing was", () => {
    const issue = issueOf({ secrecy: "secret" });
    expect(issue).toMatchObject({ code: "missing", path: "id" });
    expect(issue).not.toHaveProperty("found");
  });

  it("hides a day that does not exist", () => {
    expect(issueOf({ ...SECRET, dueOn: "2026-02-30" })).toMatchObject({ path: "dueOn", found: HIDDEN });
  });
});

describe("the words in a problem", () => {
  it.each(["confidential", "topSecret", "zqx", 7, false, null, ["none"]])(
    "are hidden when the secrecy is %j",
    (secrecy) => {
      const found = issuesOf(() => parseTask({ id: "1", secrecy, titel: 1 })).find(
        ({ code }) => code === "unknown-key",
      );
      expect(found).toMatchObject({ path: HIDDEN, found: HIDDEN });
    },
  );

  it.each([undefined, "none"])("are shown when the secrecy is %j", (secrecy) => {
    expect(issueOf({ id: "1", secrecy, titel: 1 })).toMatchObject({ path: "titel", found: "titel" });
  });

  it("are hidden for the classified task alone", () => {
    const tasks = [
      { id: "1", titel: 1 },
      { ...SECRET, id: "2", titel: 1 },
      { id: "3", titel: 1 },
    ];
    expect(issuesOf(() => parseRegister(tasks)).map(({ path, found }) => [path, found])).toEqual([
      ["tasks[0].titel", "titel"],
      [`tasks[1].${HIDDEN}`, HIDDEN],
      ["tasks[2].titel", "titel"],
    ]);
  });
});
