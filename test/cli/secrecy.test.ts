import { describe, expect, it } from "vitest";
import { profiles } from "../../src/profiles/index.js";
import { someOf } from "../support/draws.js";
import { dondoc, fileOf } from "./harness.js";
import { classified, MARKERS } from "./registers.js";

const file = fileOf(classified);
const broken = fileOf(`${JSON.stringify(classified).slice(0, -1)},}`);
/** The same register taken for a regulation. */
const asYaml = fileOf(classified, "yaml");
const asRules = fileOf({ rules: classified.tasks });
const csv = fileOf(
  `Mã,Nhiệm vụ,Cơ quan chủ trì,Thời hạn,Độ mật,Ghi chú\nA1,${MARKERS[0]},Sở Y tế,${MARKERS[1]} ngay,mật,${MARKERS[4]}\n`,
  "csv",
);
const wrong = fileOf({
  tasks: classified.tasks.map((task) =>
    task.id === "NV-05" ? { ...task, dueOn: 5, unknown: MARKERS[3], lead: { name: MARKERS[4] } } : task,
  ),
});

const NUMBER = "07/UBND-M";
/** A sheet without ids, as offices keep it: the record of the second task holds what a regulation may forbid. */
const withoutIds = [
  ["STT", "Số văn bản giao", "Ngày ban hành", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Độ mật"],
  ["1", "12/UBND-TH", "05/10/2026", "Rà soát quy hoạch", "Sở Tài chính", "20/11/2026", ""],
  ["2", NUMBER, "19/10/2026", "Việc kín", "Công an tỉnh", "15/11/2026", "Mật"],
];
const numbered = fileOf(withoutIds.map((row) => row.join(";")).join("\n"), "csv");
const html = fileOf(
  `<table>${withoutIds.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
  "html",
);

const linesFor = (profile: string): string[][] => {
  const rest = ["--profile", profile, "--as-of", "2026-11-23"];
  return [
    ["evaluate", file, ...rest],
    ["evaluate", file, ...rest, "--from", "2026-01-01"],
    ["evaluate", file, ...rest, "--arguable", "--reading", "A01=include"],
    ["agenda", file, ...rest],
    ["explain", file, "--task", "NV-05", ...rest],
    ["explain", file, "--task", "NV-05", ...rest, "--arguable", "--reading", "A01=include"],
    ["agenda", file, ...rest, "--reading", "A01=include"],
    ["check", file, ...rest],
    ["check", file],
    ["check", asYaml],
    ["check", asRules],
    ["evaluate", file, "--profile", file, "--as-of", "2026-11-23"],
    ["evaluate", file, "--profile", asYaml, "--as-of", "2026-11-23", "--reading", `A01=${MARKERS[0].slice(0, 4)}`],
    ["profile", "show", asRules],
    ["profile", "coverage", file],
    ["profile", "readings", asYaml],
    ["evaluate", csv, ...rest],
    ["check", csv],
    ["evaluate", broken, ...rest],
    ["evaluate", wrong, ...rest],
    ["check", wrong],
    ["explain", file, "--task", MARKERS[0].slice(0, 4), ...rest],
  ];
};

describe("a classified task", () => {
  const cases = profiles.flatMap(({ id }) =>
    ["table", "json", "csv", "md"].flatMap((format) => ["vi", "en"].map((lang) => [id, format, lang] as const)),
  );

  it.each(someOf(cases))("never shows what it is about under %s as %s in %s", async (profile, format, lang) => {
    for (const line of linesFor(profile)) {
      const { out, err } = await dondoc([...line, "--format", format, "--lang", lang]);
      const seen = MARKERS.filter((marker) => out.includes(marker) || err.includes(marker));
      expect({ line: line.slice(0, 2), seen }).toEqual({ line: line.slice(0, 2), seen: [] });
    }
  });

  it("shows in the cases of a regulation neither title nor content", async () => {
    const secret = classified.tasks.find(({ id }) => id === "NV-05");
    const own = fileOf({
      extends: "lao-cai",
      id: "so-mau",
      title: { vi: "Sở mẫu", en: "A sample department" },
      cases: [
        { name: "a", asOf: "2026-11-23", task: secret, expect: { status: { id: "done" } } },
        {
          name: "b",
          asOf: "2026-11-23",
          task: secret,
          expect: { duty: { ruleId: "lao-cai/7.2.a", due: "2026-01-01" } },
        },
        { name: "c", asOf: "2026-11-23", task: { ...secret, dueOn: MARKERS[1] }, expect: { status: { id: "done" } } },
      ],
    });
    for (const format of ["table", "json", "csv", "md"]) {
      const { code, out, err } = await dondoc(["check", own, "--format", format]);
      expect(code).toBe(1);
      expect(MARKERS.filter((marker) => out.includes(marker) || err.includes(marker))).toEqual([]);
    }
  });

  it("shows a word in place of its title", async () => {
    const rest = ["--profile", "lao-cai", "--as-of", "2026-11-23"];
    expect((await dondoc(["evaluate", file, ...rest])).out).toContain("(mật)");
    expect((await dondoc(["evaluate", file, ...rest, "--lang", "en"])).out).toContain("(classified)");
    expect((await dondoc(["evaluate", file, ...rest, "--format", "csv"])).out).toContain("(mật)");
  });
});

describe("a classified task in a sheet without ids", () => {
  const cases = profiles.flatMap(({ id }) => ["vi", "en"].map((lang) => [id, lang] as const));

  it.each(someOf(cases))("is known by its running number and not by its document under %s in %s", async (id, lang) => {
    const judged = ["--profile", id, "--as-of", "2026-11-30", "--lang", lang];
    for (const file of [numbered, html]) {
      const lines = [
        ...["table", "json", "csv", "md", "jsonl"].map((format) => ["evaluate", file, ...judged, "--format", format]),
        ...["table", "json", "csv", "md", "ics"].map((format) => ["agenda", file, ...judged, "--format", format]),
        ...["table", "json", "csv"].map((format) => ["check", file, ...judged, "--format", format]),
        ...["table", "json", "csv"].map((format) => ["explain", file, ...judged, "--task", "2", "--format", format]),
        ["explain", file, ...judged, "--task", "3"],
        ...["table", "csv"].map((format) => ["merge", file, numbered, "--lang", lang, "--format", format]),
      ];
      for (const line of lines) {
        const { out, err } = await dondoc(line);
        expect({ line, shows: `${out}${err}`.includes(NUMBER) }).toEqual({ line, shows: false });
      }
      const { out } = await dondoc(["evaluate", file, ...judged, "--format", "json"]);
      const { tasks } = JSON.parse(out) as { tasks: { id: string; duties: { key: string }[] }[] };
      expect(tasks.map((task) => task.id)).toEqual(["12/UBND-TH@2026-10-05 rà soát quy hoạch", "mật-2"]);
      for (const { key } of tasks[1]?.duties ?? []) expect(key).toMatch(/^mật-2\//u);
    }
  });
});
