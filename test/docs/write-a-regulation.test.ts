import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { guideSteps } from "../../scripts/guide-steps.js";
import { lintDraft } from "../../src/analysis/lint/lint-draft.js";
import { vietnam } from "../../src/calendar/index.js";
import { checkCases } from "../../src/core/answers/check-cases.js";
import { readProfile } from "../../src/io/read-profile.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { dondoc, fileOf } from "../cli/harness.js";

const pageOf = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const GUIDES = ["write-a-regulation.md", "write-a-regulation.vi.md"] as const;
const steps = guideSteps(pageOf(GUIDES[0]));

describe.each(GUIDES)("the guide %s", (name) => {
  it("takes the same steps in both languages", () => {
    expect(guideSteps(pageOf(name)).map(({ file, tells }) => [file, tells])).toEqual(
      steps.map(({ file, tells }) => [file, tells]),
    );
  });

  it("shows what check tells, in its own words", async () => {
    const lang = name.endsWith(".vi.md") ? "vi" : "en";
    const step = steps.find(({ tells }) => tells.length > 0);
    const { out } = await dondoc(["check", fileOf(step?.file, "yaml"), "--lang", lang], { columns: 1000 });
    const [, shown = "nothing"] = /```text\n(“.*)\n```/.exec(pageOf(name)) ?? [];
    expect(out.replace(/\s+/g, " ")).toContain(shown);
  });

  it("names every command as it is", async () => {
    const [, commands = ""] = /```text\n(dondoc check[\s\S]*?)```/.exec(pageOf(name)) ?? [];
    const lines = commands.trim().split("\n");
    expect(lines.length).toBe(4);
    const file = fileOf(steps.at(-1)?.file, "yaml");
    const register = fileOf({ tasks: [{ id: "1", title: "A", lead: "Phòng A", dueOn: "2027-03-05" }] });
    for (const line of lines) {
      const argv = line
        .split(" ")
        .slice(1)
        .map((word) => (word.endsWith(".yaml") ? file : word.endsWith(".xlsx") ? register : word));
      expect((await dondoc(argv)).code).toBe(0);
    }
  });
});

describe("each step of the guide", () => {
  it("begins with an empty file and ends with twelve rules and an amendment", () => {
    expect(steps.length).toBeGreaterThan(10);
    const { profile, versions } = readProfile(steps.at(-1)?.file ?? "");
    expect([profile.rules.length, versions.length]).toEqual([12, 2]);
  });

  it.each(steps.map((step, i) => ({ ...step, i })))(
    "is a regulation that can be read, and is told $tells: line $line",
    ({ file, tells, i }) => {
      const { profile, versions, cases } = readProfile(file, { name: "step.yaml" });
      expect(checkCases(versions, cases).flatMap(({ problems }) => problems)).toEqual([]);
      const told = versions.flatMap((version) => lintDraft(version.profile, { from: "2026-11-30", calendar: vietnam }));
      // What step 4 is told stands until its reading is recorded, in the step after it.
      expect(told.map(({ code }) => code)).toEqual(tells);
      if (profile.accounting !== undefined) expect(coverage(profile).faults).toEqual([]);
      if (i > steps.findIndex((step) => step.file.includes("cases:"))) expect(cases.length).toBeGreaterThan(3);
    },
  );
});

const FIRST = steps[0]?.file ?? "";
const [, HEAD_MORE = ""] = /```yaml part\n([\s\S]*?)```/.exec(pageOf(GUIDES[0])) ?? [];

/** The first file of the guide with the further parts of its head. */
const withParts = (): Readonly<Record<string, unknown>> => ({
  ...(parse(FIRST) as object),
  ...(parse(HEAD_MORE) as object),
});

const rowsOf = (name: string): readonly (readonly [string, string])[] =>
  [...pageOf(name).matchAll(/^\| (.+) \| `(\w+: \{.+)` \|$/gm)].map(([, says = "", code = ""]) => [says, code]);

/** A rule of the guide with the part of a row in it, and nothing beside it that its kind has not. */
const ruleWith = (code: string): Readonly<Record<string, unknown>> => {
  const part = parse(`{ ${code} }`) as Readonly<Record<string, unknown>>;
  const { limit, fulfilledBy, ...rule } =
    (parse(FIRST) as { rules: Readonly<Record<string, unknown>>[] }).rules[0] ?? {};
  const trigger = JSON.stringify(part["trigger"] ?? {});
  const action = { action: { vi: "Báo cáo" } };
  if (/"calendar"|"record"/.test(trigger)) return { ...rule, ...part };
  if (trigger.includes('"judgedBy"')) return { ...rule, ...action, ...part };
  return trigger.includes('"state"')
    ? { ...rule, ...action, fulfilledBy, ...part }
    : { ...rule, limit, fulfilledBy, ...part };
};

describe("what a text says and how it is written", () => {
  it("stands in both languages alike", () => {
    expect(rowsOf(GUIDES[1]).map(([, code]) => code)).toEqual(rowsOf(GUIDES[0]).map(([, code]) => code));
    expect(pageOf(GUIDES[1])).toContain(HEAD_MORE);
  });

  it.each(rowsOf(GUIDES[0]))("is a rule that can be read: %s", (_, code) => {
    expect(parseProfile({ ...withParts(), rules: [ruleWith(code)] }).rules).toHaveLength(1);
  });
});

describe("a regulation that was written as prose and encoded by the guide alone", () => {
  const text = readFileSync(new URL("../fixtures/written/xa-hoa-lac.yaml", import.meta.url), "utf8");
  const { profile, versions, cases } = readProfile(text, { name: "xa-hoa-lac.yaml" });

  it("gives the days worked out by hand, accounts for every article, and leaves nothing to look at", () => {
    expect(checkCases(versions, cases).flatMap(({ problems }) => problems)).toEqual([]);
    expect(coverage(profile).faults).toEqual([]);
    const prose = [...text.matchAll(/^# Điều (\d+)\./gm)].map(([, article]) => article);
    const told = new Set(coverage(profile).provisions.map(({ id }) => id.split("/")[1]?.split(".")[0]));
    expect(prose.filter((article) => !told.has(article))).toEqual([]);
    expect(lintDraft(profile, { from: "2026-11-30", calendar: vietnam })).toEqual([]);
  });
});

describe("an invented regulation, the act that amends it and a text built on both", () => {
  const FOLDER = new URL("../fixtures/written/", import.meta.url);
  const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");
  const read = (name: string) => readProfile(textOf(name), { name, read: textOf });

  it.each([
    ["so-kien-tao.yaml", 33, 1],
    ["so-kien-tao-80.yaml", 10, 2],
    ["tt-quy-hoach.yaml", 2, 2],
  ])("%s gives the days worked out by hand and leaves nothing open", (name, many, texts) => {
    const { profile, versions, cases } = read(name);
    expect([cases.length, versions.length]).toEqual([many, texts]);
    expect(checkCases(versions, cases).flatMap(({ problems }) => problems)).toEqual([]);
    expect(coverage(profile).faults).toEqual([]);
  });

  it("tells a number anew in words that have no English", () => {
    const { profile } = read("so-kien-tao-80.yaml");
    const told = profile.rules.filter(({ provision }) => /\/(?:3\.1|7\.1)$/.test(provision)).map(({ text }) => text);
    expect(told.map(({ vi }) => vi.slice(0, 45))).toEqual([
      "Vào sổ nhiệm vụ trong 01 ngày làm việc kể từ ",
      "Quá hạn 03 ngày làm việc trở lên",
    ]);
    expect(told.every(({ vi, en }) => vi === en)).toBe(true);
  });

  it("takes a number that an act repealed for no gap in the account", () => {
    const { profile } = read("so-kien-tao-80.yaml");
    const open = coverage(profile).provisions.map(({ id }) => id);
    expect(open).not.toContain("so-kien-tao/5.1");
    expect(open).toContain("so-kien-tao/5.3");
  });
});
