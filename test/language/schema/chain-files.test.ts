import { describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { codesOf, issuesOf } from "../../support/issues.js";
import { chainText, readAmong } from "./chain-sources.js";

const on = (base: string, id: string): string => `extends: ${base}\nid: ${id}\ntitle: { vi: "${id}", en: "${id}" }\n`;

describe("files that a regulation is built on", () => {
  it("are found from the folder of the file that names them", () => {
    const files = {
      "tinh.yaml": on("so/so.yaml", "tinh"),
      "so/so.yaml": on("phong/phong.json", "so"),
      "so/phong/phong.json": JSON.stringify({ extends: "lao-cai", id: "phong", title: { vi: "a", en: "a" } }),
    };
    const { bases } = readAmong(files)("tinh.yaml");
    expect(bases.map(({ id }) => id)).toEqual(["so", "phong", "lao-cai"]);
  });

  it.each([
    ["../tren.yaml", "tệp ở trên thư mục"],
    ["a/../../tren.yaml", "tệp ở trên thư mục"],
    ["/etc/x.yaml", "nơi khác"],
    ["C:/x.yaml", "nơi khác"],
    ["~/x.yaml", "nơi khác"],
    ["https://x.vn/x.yaml", "nơi khác"],
    ["a\\\\b.yaml", "dấu gạch chéo ngược"],
    ["a\\u0000.yaml", "ký tự ẩn"],
    [`${"a/".repeat(200)}x.yaml`, "ký tự"],
  ])("are refused in words where %s leads elsewhere", (name, words) => {
    const issues = issuesOf(() => readAmong({ "a.yaml": on(`"${name}"`, "a") })("a.yaml"));
    expect(issues).toMatchObject([{ code: "unreadable", path: "extends", row: 1 }]);
    expect(issues[0]?.found).toMatchObject({ vi: expect.stringContaining(words) });
  });

  it("are refused where they are not there, come back, or are too many", () => {
    expect(issuesOf(() => readAmong({ "a.yaml": on("b.yaml", "a") })("a.yaml"))).toMatchObject([
      {
        code: "unreadable",
        path: "extends",
        row: 1,
        found: both("“b.yaml”: không có tệp này", "“b.yaml”: there is no such file"),
      },
    ]);
    const round = readAmong({ "a.yaml": on("b.yaml", "a"), "b.yaml": on("./a.yaml", "b") });
    expect(issuesOf(() => round("a.yaml"))).toMatchObject([
      { code: "out-of-range", path: "b.yaml: extends", row: 1, found: "a.yaml → b.yaml → a.yaml" },
    ]);
    expect(codesOf(() => readAmong({ "a.yaml": on("a.yaml", "a") })("a.yaml"))).toEqual(["out-of-range extends"]);
    const long = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`f${i}.yaml`, on(i === 11 ? "lao-cai" : `f${i + 1}.yaml`, `f${i}`)]),
    );
    expect(codesOf(() => readAmong(long)("f0.yaml"))).toEqual(["out-of-range f7.yaml: extends"]);
    expect(readAmong(long)("f4.yaml").bases).toHaveLength(8);
    const wide = {
      "a.yaml": `versions:\n${Array.from(
        { length: 40 },
        (_, i) =>
          `  - { from: ${2020 + i}-01-01, to: ${2020 + i}-12-31, profile: { extends: v${i}.yaml, id: a, title: { vi: a, en: a } } }`,
      ).join("\n")}\n`,
      ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`v${i}.yaml`, on("lao-cai", `v${i}`)])),
    };
    expect(codesOf(() => readAmong(wide)("a.yaml"))[0]).toBe("out-of-range versions[30].profile.extends");
  });

  it("tell their own problems with their own name and line", () => {
    const broken = chainText("so-mau.yaml").replace("topic: followTask", "topic: folowTask");
    const files = { "phong-mau.yaml": chainText("phong-mau.yaml"), "so-mau.yaml": broken };
    const issues = issuesOf(() => readAmong(files)("phong-mau.yaml"));
    expect(issues).toMatchObject([
      { code: "unknown-name", path: "so-mau.yaml: rules[3].topic", row: 30, nearest: "followTask" },
    ]);
  });

  it("are read once each, and only where they are named", () => {
    const asked: string[] = [];
    const text = `versions:
  - { from: 2025-01-01, to: 2025-12-31, profile: { extends: thanh-pho-mau.yaml, id: so, title: { vi: a, en: a } } }
  - { from: 2026-01-01, to: null, profile: { extends: thanh-pho-mau.yaml, id: so, title: { vi: b, en: b } } }
`;
    const read = (path: string): string => {
      asked.push(path);
      return chainText(path);
    };
    expect(readProfile(text, { name: "so.yaml", read }).versions).toHaveLength(2);
    expect(asked).toEqual(["thanh-pho-mau.yaml"]);
    expect(codesOf(() => readProfile(text, { name: "so.yaml" }))[0]).toBe("unreadable versions[0].profile.extends");
  });
});
